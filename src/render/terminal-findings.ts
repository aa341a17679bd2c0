import type { Finding, ReviewedNote } from "#core/report/report.ts";
import type { Span } from "#core/span.ts";
import { countColumns, padColumns } from "./columns.ts";
import { sayFix } from "./fix-line.ts";
import { frameOf } from "./frame.ts";
import { plainLine } from "./log.ts";
import type { Paint } from "./paint.ts";
import type { Phrases } from "./phrase-book.ts";
import { phrasesIn } from "./phrases.ts";

/** The findings of a note: a row each, under it the words it is about and, where that is short, its fix. */
export function renderTerminalFindings(
  { findings, language }: Pick<ReviewedNote, "findings" | "language">,
  paint: Paint,
): readonly string[] {
  const counts = new Map<string, number>();
  const rows = findings.map((finding) => {
    const occurrence = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, occurrence);
    return readRow(finding, occurrence, phrasesIn(language));
  });
  const widths = {
    place: widest(rows.map(({ place }) => place)),
    severity: widest(rows.map(({ severity }) => severity)),
    message: Math.min(widestMessage, widest(rows.map(({ message }) => message))),
  };
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    const isFramedBelow = next !== undefined && isSameSpan(row.finding.span, next.finding.span);
    const line = writeRow(row, widths, paint);
    if (row.occurrence > mostFrames) return [line];
    return [
      line,
      ...(isFramedBelow ? [] : writeFrame(row, widths, paint)),
      ...(row.fix === null ? [] : [`${" ".repeat(widths.place + 4)}${paint("dim", row.fix)}`]),
    ];
  });
}

/** Of more findings of one rule in a note each has its row only, so that the note's other findings are not lost. */
const mostFrames = 5;

const widestMessage = 80;
const colours = { error: "red", warning: "yellow", notice: "cyan" } as const;

type Row = {
  readonly finding: Finding;
  /** How many of its rule the note has had so far, itself counted. */
  readonly occurrence: number;
  readonly place: string;
  readonly severity: string;
  readonly message: string;
  readonly rule: string;
  readonly fix: string | null;
};

type Widths = { readonly place: number; readonly severity: number; readonly message: number };

function readRow(finding: Finding, occurrence: number, phrases: Phrases): Row {
  const { severity, span, message, rule } = finding;
  return {
    finding,
    occurrence,
    place: `${span.startLine}:${span.startColumn}`,
    severity: phrases.severity[severity],
    message: plainLine(message),
    rule: plainLine(rule),
    fix: sayFix(finding, phrases),
  };
}

function writeRow({ finding, ...row }: Row, widths: Widths, paint: Paint): string {
  return [
    `  ${paint("dim", row.place.padStart(widths.place))}`,
    paint(colours[finding.severity], padColumns(row.severity, widths.severity)),
    padColumns(row.message, widths.message),
    paint("dim", row.rule),
  ].join("  ");
}

function writeFrame({ finding }: Row, widths: Widths, paint: Paint): readonly string[] {
  const frame = frameOf(finding);
  if (frame === null) return [];
  const gutter = (text: string): string => `  ${paint("dim", `${text.padStart(widths.place)} |`)} `;
  return [
    gutter(String(finding.span.startLine)) + frame.source,
    gutter("") + paint(colours[finding.severity], frame.mark),
  ];
}

function isSameSpan(a: Span, b: Span): boolean {
  return (
    a.startLine === b.startLine &&
    a.startColumn === b.startColumn &&
    a.endLine === b.endLine &&
    a.endColumn === b.endColumn
  );
}

function widest(texts: readonly string[]): number {
  return texts.reduce((columns, text) => Math.max(columns, countColumns(text)), 0);
}
