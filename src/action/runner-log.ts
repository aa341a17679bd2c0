import { appendFileSync, writeFileSync } from "node:fs";
import { isPermissionMissing } from "#adapters/github/explain.ts";
import { maximumLogMessage, stepAnnotations } from "#adapters/github/limits.ts";
import { listSecretForms } from "#adapters/openai/secret-forms.ts";
import { commentUrl, listOutputs, skippedOutputs } from "#adapters/runner/outputs.ts";
import type { PublisherName } from "#core/config/publish.ts";
import type { Language } from "#core/language.ts";
import type { Problem } from "#core/problem.ts";
import type { Report } from "#core/report/report.ts";
import type { Severity } from "#core/severity.ts";
import type { SkipReason } from "#core/skip-reason.ts";
import { type AnnotationCommand, renderAnnotations } from "#render/annotations.ts";
import { renderBug } from "#render/bug.ts";
import { renderForkRefusal, renderInstead, renderUnserved } from "#render/delivery.ts";
import type { SafeMarkdown } from "#render/inert.ts";
import { renderJson } from "#render/json.ts";
import { neutraliseLog } from "#render/log.ts";
import { renderModelShutdown } from "#render/model-shutdown.ts";
import { renderPromptCut } from "#render/prompt-cut.ts";
import { renderProblem } from "#render/problem.ts";
import { type RunNotice, renderNotice, renderReadBefore, renderTruncated } from "#render/run.ts";
import { renderSkip } from "#render/skip.ts";
import { renderTerminal } from "#render/terminal.ts";
import { UserError } from "#errors.ts";
import { unusable } from "#exit-status.ts";
import type { Run } from "#pipeline.ts";
import type { Delivery, Place, Undelivered } from "#publish-report.ts";
import type { PublishReport } from "#ports.ts";

/** What the runner can be told; `@actions/core` is one. */
export type Runner = {
  readonly getInput: (name: string) => string;
  readonly setSecret: (secret: string) => void;
  readonly setOutput: (name: string, value: string | number) => void;
} & Readonly<
  Record<Severity, (message: string, place?: Omit<AnnotationCommand, "level" | "message">) => void>
>;

/** The language of messages that no note decides. */
function languageOfLog({ getInput }: Pick<Runner, "getInput">): Language {
  return getInput("language") === "zh-CN" ? "zh-CN" : "en";
}

/** Writes to the log of the job; no word of it can be a command to the runner. */
function say(text: string): void {
  process.stdout.write(`${neutraliseLog(text)}\n`);
}

/** Has the runner hide a secret from its log, in the forms it may come back in. */
export function hideSecret({ setSecret }: Runner, secret: string | null): void {
  if (secret === null) return;
  for (const form of new Set([secret, ...listSecretForms(secret.trim())])) setSecret(form);
}

/** Tells the job what the user has to put right, and returns the exit status. */
export function tellProblems(runner: Runner, { problem, more }: UserError): typeof unusable {
  const language = languageOfLog(runner);
  for (const each of [problem, ...more]) {
    const isOfRules = /^(?:config|directive|template|schema)-/.test(each.code);
    const sentence = renderProblem(each, language);
    runner.error(isOfRules ? `${sentence}${renderReadBefore(language)}` : sentence);
  }
  return unusable;
}

/** Tells the job why an event brings nothing to review, and returns the exit status. */
export function tellSkip(runner: Runner, reason: SkipReason): 0 {
  say(renderSkip(reason, languageOfLog(runner)));
  for (const [name, value] of Object.entries(skippedOutputs)) runner.setOutput(name, value);
  return 0;
}

/** What else there is to tell of a run. */
export type Telling = {
  readonly reportPath: string;
  readonly notices: readonly RunNotice[];
  /** Where the job summary is written; a runner that has none gives no path. */
  readonly summaryPath: string | undefined;
};

/** Tells the job what a run came to, before anything is published: the log, annotations, the report, the outputs. */
export function tellRun(
  runner: Runner,
  { report, isTruncated }: Run,
  { reportPath, notices, summaryPath }: Telling,
): void {
  const language = languageOfLog(runner);
  say(renderTerminal(report, { colour: false }));
  for (const annotation of renderAnnotations(report, annotationLimits)) {
    annotate(runner, annotation);
  }
  for (const notice of notices) tellNotice(runner, notice, summaryPath);
  if (isTruncated) runner.warning(renderTruncated(language));
  const { modelShutdown, promptCut } = report.usage;
  if (modelShutdown) runner.warning(renderModelShutdown(modelShutdown, language));
  if (promptCut) runner.warning(renderPromptCut(promptCut, language));
  warnOfFailure(runner, reportPath, () => writeFileSync(reportPath, renderJson(report)));
  warnOfFailure(runner, "GITHUB_OUTPUT", () => {
    for (const [name, value] of Object.entries(listOutputs(report, reportPath))) {
      runner.setOutput(name, value);
    }
  });
}

const annotationLimits = { most: stepAnnotations, longestMessage: maximumLogMessage };

/** Tells readers of the log, and of the job summary above the report, what they have to know about a run. */
function tellNotice(runner: Runner, notice: RunNotice, summaryPath: string | undefined): void {
  const sentence = renderNotice(notice, languageOfLog(runner));
  runner.notice(sentence);
  if (!summaryPath) return;
  warnOfFailure(runner, summaryPath, () => appendFileSync(summaryPath, `> ${sentence}\n\n`));
}

/** Tells the job where the report went, and where it could not go. */
export function tellDelivery(
  runner: Runner,
  { publications, undelivered }: Delivery,
  { isFork }: { readonly isFork: boolean },
): void {
  const language = languageOfLog(runner);
  const isOfFork = ({ error }: Undelivered): boolean => isFork && isPermissionMissing(error);
  if (undelivered.some(isOfFork)) runner.notice(renderForkRefusal(language));
  for (const one of undelivered.filter((each) => !isOfFork(each))) {
    runner.warning(renderUndelivered(one, language));
  }
  for (const { publisher, action, url } of publications) {
    if (url) say(`${publisher} ${action}: ${url}`);
  }
  const url = commentUrl(publications);
  warnOfFailure(runner, "GITHUB_OUTPUT", () => runner.setOutput("comment-url", url));
}

/** Tells the job which notes could not take their review, and why. */
export function tellUnwritten(runner: Runner, problems: readonly Problem[]): void {
  const language = languageOfLog(runner);
  for (const problem of problems) runner.warning(renderProblem(problem, language));
}

/** Tells the job what it asked to publish and this change has no place for. */
export function tellUnserved(
  runner: Runner,
  {
    places,
    unserved,
  }: { readonly places: readonly Place[]; readonly unserved: readonly PublisherName[] },
): void {
  const language = languageOfLog(runner);
  // Beside another place it is what was to be expected of this kind of event; alone, nothing is published.
  const tell = places.length > 1 ? say : (text: string) => runner.notice(text);
  for (const name of unserved) tell(renderUnserved(name, language));
}

function renderUndelivered({ error, instead }: Undelivered, language: Language): string {
  if (!(error instanceof UserError)) return renderBug(error);
  const sentence = renderProblem(error.problem, language);
  return instead === null ? sentence : sentence + renderInstead(instead.publisher, language);
}

/** A report publishes itself to the log as well, which is all that a dry run does. */
export function logPublisher(render: (report: Report) => SafeMarkdown): PublishReport {
  return (report) => {
    say(render(report));
    return Promise.resolve({ publisher: "log", action: "created", url: null });
  };
}

/** Writes a file of the job; one that cannot be written is a warning, and never a failed check. */
function warnOfFailure(runner: Runner, path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "EIO";
    const problem = { code: "file-unwritable", path, reason } as const;
    runner.warning(renderProblem(problem, languageOfLog(runner)));
  }
}

function annotate(runner: Runner, { level, message, ...properties }: AnnotationCommand): void {
  runner[level](message, properties);
}
