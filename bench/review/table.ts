import type { Share } from "./evidence-check.ts";
import { severities } from "#core/severity.ts";
import { type KindScore, type Score, ratio } from "./score.ts";

/** A table of words: its head, and its rows. */
export type Table = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What was found of each kind, those that a program can find first. */
export function kindTable({ kinds }: Score): Table {
  const order = ["program", "model"];
  const sorted = kinds.toSorted((a, b) => order.indexOf(a.finder) - order.indexOf(b.finder));
  return {
    head: ["Defect", "Takes", "Severity", "Found", "In the first three", "Near misses let pass"],
    rows: sorted.map(kindRow),
  };
}

function kindRow({
  kind,
  finder,
  severity,
  found,
  foundEarly,
  passed,
}: KindScore): readonly string[] {
  return [kind, `a ${finder}`, severity, count(found), count(foundEarly), count(passed)];
}

/** What it comes to over all kinds. */
export function totalTable(score: Score): Table {
  const { recall, precision, nearMisses, evidence } = score;
  const { program, model } = recall;
  return {
    head: ["Measure", "Share", "Of"],
    rows: [
      row("Found, of what a program can find", program.found),
      row("… among the first three things said", program.foundEarly),
      row("… weighted by severity (4, 2, 1)", program.weighted),
      row("Found, of what takes a model", model.found),
      ...severities.map((level) => row(`Right, of what is said as ${level}`, precision[level])),
      row("Near misses let pass", nearMisses),
      row("Quotes that stand in the note", evidence.grounding),
      row("Remarks that fit no other note", evidence.specificity),
      row("Remarks in the note's language", evidence.language),
      row("Rewrites that apply cleanly", evidence.rewrites),
    ],
  };
}

function row(name: string, share: Share): readonly string[] {
  return [name, percent(share), share.all === 0 ? "–" : `${share.all}`];
}

function count({ good, all }: Share): string {
  return all === 0 ? "–" : `${good} of ${all}`;
}

/** A share in per cent, rounded down: 100 % is all of them. */
export function percent(share: Share): string {
  const value = ratio(share);
  return value === null ? "–" : `${(Math.floor(value * 1000) / 10).toFixed(1)} %`;
}

/** A table as it is printed. */
export function renderPlain({ head, rows }: Table): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => (cells[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** A table in Markdown. */
export function renderMarkdown({ head, rows }: Table): string {
  return [head, head.map(() => "---"), ...rows].map(markdownRow).join("\n");
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
