import { writeFileSync } from "node:fs";
import { listOutputs } from "#adapters/runner/outputs.ts";
import type { Language } from "#core/language.ts";
import type { Severity } from "#core/severity.ts";
import { type AnnotationCommand, renderAnnotations } from "#render/annotations.ts";
import { renderJson } from "#render/json.ts";
import { neutraliseLog } from "#render/log.ts";
import { renderMarkdown } from "#render/markdown.ts";
import { renderProblem } from "#render/problem.ts";
import { type SkipReason, renderRulesChanged, renderSkip, renderTruncated } from "#render/run.ts";
import { renderTerminal } from "#render/terminal.ts";
import type { Run } from "./pipeline.ts";

/** What the runner can be told; `@actions/core` is one. */
export type Runner = {
  readonly getInput: (name: string) => string;
  readonly setSecret: (secret: string) => void;
  readonly setOutput: (name: string, value: string | number) => void;
} & Readonly<
  Record<Severity, (message: string, place?: Omit<AnnotationCommand, "level" | "message">) => void>
>;

/** The language of messages that no note decides. */
export function languageOfLog({ getInput }: Pick<Runner, "getInput">): Language {
  return getInput("language") === "zh-CN" ? "zh-CN" : "en";
}

/** Writes to the log of the job; no word of it can be a command to the runner. */
function say(text: string): void {
  process.stdout.write(`${neutraliseLog(text)}\n`);
}

/** Has the runner hide a secret from its log, in the forms it may come back in. */
export function hideSecret({ setSecret }: Runner, secret: string | null): void {
  if (secret === null) return;
  const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")];
  for (const form of new Set(forms)) setSecret(form);
}

/** Tells the job why an event brings nothing to review, and returns the exit status. */
export function tellSkip(runner: Runner, reason: SkipReason): 0 {
  say(renderSkip(reason, languageOfLog(runner)));
  const outputs = {
    verdict: "pass",
    outcome: "skipped",
    notes: 0,
    errors: 0,
    warnings: 0,
    notices: 0,
  };
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  return 0;
}

/** What else there is to tell of a run. */
export type Telling = {
  readonly reportPath: string;
  readonly isDryRun: boolean;
  /** Whether the change edits the template or the config file. */
  readonly hasChangedRules: boolean;
};

/** Tells the job everything about a run: the log, annotations, what could not be published, and the outputs. */
export function tellRun(
  runner: Runner,
  { report, isTruncated, publications, undelivered }: Run,
  { reportPath, isDryRun, hasChangedRules }: Telling,
): void {
  say(isDryRun ? renderMarkdown(report) : renderTerminal(report, { colour: false }));
  for (const annotation of renderAnnotations(report)) annotate(runner, annotation);
  if (hasChangedRules) runner.notice(renderRulesChanged(languageOfLog(runner)));
  if (isTruncated) runner.warning(renderTruncated(languageOfLog(runner)));
  for (const { problem } of undelivered) {
    runner.warning(renderProblem(problem, languageOfLog(runner)));
  }
  for (const { publisher, action, url } of publications)
    if (url) say(`${publisher} ${action}: ${url}`);
  writeFileSync(reportPath, renderJson(report));
  for (const [name, value] of Object.entries(listOutputs(report, publications, reportPath))) {
    runner.setOutput(name, value);
  }
}

function annotate(runner: Runner, { level, message, ...properties }: AnnotationCommand): void {
  runner[level](message, properties);
}
