import type { Language } from "#core/language.ts";
import type { Finding, Report, ReviewedNote } from "#core/report/report.ts";
import type { Severity } from "#core/severity.ts";
import { countColumns, padColumns } from "./columns.ts";
import { plainLine } from "./log.ts";
import { phrasesIn } from "./phrases.ts";
import { reportLanguage } from "./report-language.ts";
import { type Paint, painter } from "./paint.ts";
import { renderTerminalReview } from "./terminal-review.ts";
import { sayVerdict } from "./title.ts";

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

const widestMessage = 80;
const colours = { error: "red", warning: "yellow", notice: "cyan" } as const;

function renderNote(note: ReviewedNote, paint: Paint): string {
  const path = paint("bold", plainLine(note.path));
  const parts = [renderFindings(note, paint), renderTerminalReview(note, paint)];
  if (parts.every((part) => part === "")) {
    return `${path}\n  ${paint("green", phrasesIn(note.language).noFindings)}`;
  }
  const [findings = "", review = ""] = parts;
  return [findings === "" ? path : `${path}\n${findings}`, review]
    .filter((part) => part !== "")
    .join("\n\n");
}

function renderFindings({ findings, language }: ReviewedNote, paint: Paint): string {
  const names = phrasesIn(language).severity;
  const rows = findings.map((finding) => readRow(finding, names));
  const place = widest(rows.map((row) => row.place));
  const severity = widest(rows.map((row) => row.name));
  const message = Math.min(widestMessage, widest(rows.map((row) => row.message)));
  return rows
    .map((row) =>
      [
        `  ${" ".repeat(place - countColumns(row.place))}${paint("dim", row.place)}`,
        paint(colours[row.severity], padColumns(row.name, severity)),
        padColumns(row.message, message),
        paint("dim", row.rule),
      ].join("  "),
    )
    .join("\n");
}

type Row = {
  readonly severity: Severity;
  readonly place: string;
  readonly name: string;
  readonly message: string;
  readonly rule: string;
};

function readRow(
  { severity, span, message, rule }: Finding,
  names: Readonly<Record<Severity, string>>,
): Row {
  return {
    severity,
    place: `${span.startLine}:${span.startColumn}`,
    name: names[severity],
    message: plainLine(message),
    rule: plainLine(rule),
  };
}

function widest(texts: readonly string[]): number {
  return texts.reduce((columns, text) => Math.max(columns, countColumns(text)), 0);
}

function renderVerdict(report: Report, language: Language, paint: Paint): string {
  const phrases = phrasesIn(language);
  const isPass = report.verdict === "pass";
  const verdict = paint(
    isPass ? "green" : "red",
    `${isPass ? "✔" : "✖"} ${sayVerdict(report, language)}`,
  );
  const { remarks, dropped } = report.totals;
  const sentences = [
    remarks > 0 ? phrases.verified(remarks) : "",
    dropped > 0 ? phrases.dropped(dropped) : "",
  ].filter((sentence) => sentence !== "");
  return [...sentences.map((sentence) => paint("dim", sentence)), verdict].join("\n");
}
