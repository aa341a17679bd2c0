import type { Language } from "#core/language.ts";
import type { Report, ReviewedNote } from "#core/report/report.ts";
import { sayDrops } from "./drops.ts";
import { sayReused } from "./footer.ts";
import { saySuppressed } from "./left-out.ts";
import { sayLeftOutParts } from "./left-out-parts.ts";
import { plainLine } from "./log.ts";
import { renderModelShutdown } from "./model-shutdown.ts";
import { renderPromptCut } from "./prompt-cut.ts";
import { phrasesIn } from "./phrases.ts";
import { reportLanguage } from "./report-language.ts";
import { type Paint, painter } from "./paint.ts";
import { renderTerminalFindings } from "./terminal-findings.ts";
import { renderTerminalReview } from "./terminal-review.ts";
import { sayVerdict } from "./title.ts";
import { sayUsage } from "./usage.ts";

/** How a report is rendered for a terminal. */
export type TerminalOptions = {
  readonly colour: boolean;
  /** By default the language that most notes are in. */
  readonly language?: Language;
};

/** The report for a person at a terminal: each note's findings and review, and the verdict last. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const language = options.language ?? reportLanguage(report);
  const paint = painter(options.colour);
  const notes = report.notes.map((note) => renderNote(note, paint));
  return `${[...notes, renderVerdict(report, language, paint)].join("\n\n")}\n`;
}

function renderNote(note: ReviewedNote, paint: Paint): string {
  const phrases = phrasesIn(note.language);
  const suppressed = saySuppressed(note, phrases);
  const findings = [
    paint("bold", plainLine(note.path)),
    ...(note.template === null ? [`  ${paint("dim", phrases.noTemplate)}`] : []),
    ...renderTerminalFindings(note, paint),
    ...(suppressed === "" ? [] : [`  ${paint("dim", plainLine(suppressed))}`]),
  ];
  const review = renderTerminalReview(note, paint);
  if (review !== "") return [findings.join("\n"), review].join("\n\n");
  const nothing = note.known > 0 ? phrases.noNewFindings : phrases.noFindings;
  return [...findings, ...(note.findings.length > 0 ? [] : [`  ${paint("green", nothing)}`])].join(
    "\n",
  );
}

function renderVerdict(report: Report, language: Language, paint: Paint): string {
  const phrases = phrasesIn(language);
  const isPass = report.verdict === "pass";
  const verdict = paint(
    isPass ? "green" : "red",
    `${isPass ? "✔" : "✖"} ${sayVerdict(report, language)}`,
  );
  const { remarks, known } = report.totals;
  const { modelShutdown, promptCut } = report.usage;
  const sentences = [
    known > 0 ? phrases.known(known) + phrases.fullStop : "",
    remarks > 0 ? phrases.verified(remarks) : "",
    sayDrops(report, language),
    sayReused(report, phrases),
    ...sayLeftOutParts(report, phrases),
    sayUsage(report.usage, language),
    modelShutdown ? renderModelShutdown(modelShutdown, language) + phrases.fullStop : "",
    promptCut ? renderPromptCut(promptCut, language) : "",
  ].filter((sentence) => sentence !== "");
  return [...sentences.map((sentence) => paint("dim", sentence)), verdict].join("\n");
}
