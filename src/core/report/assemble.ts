import { isLimit } from "#core/review/model-failure.ts";
import type { FailOn, Severity } from "#core/severity.ts";
import type { Outcome, Report, ReviewedNote, Totals, Usage } from "./report.ts";
import { countRemarks } from "./count-remarks.ts";
import { decideVerdict } from "./verdict.ts";

/** Assembles the report of a run; notes come in path order. */
export function assembleReport(
  notes: readonly ReviewedNote[],
  { failOn, usage, version }: { failOn: FailOn; usage: Usage; version: string },
): Report {
  const findings = notes.flatMap((note) => note.findings);
  return {
    schemaVersion: 1,
    tool: { name: "note-review", version },
    verdict: decideVerdict(findings, failOn),
    failOn,
    outcome: outcomeOf(notes),
    notes: notes.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    totals: countTotals(notes),
    usage,
  };
}

function outcomeOf(notes: readonly ReviewedNote[]): Outcome {
  const outcomes = new Set(notes.map(({ review }) => review.outcome));
  outcomes.delete("skipped");
  if (outcomes.size === 0) return "skipped";
  if (notes.some(({ review }) => review.outcome === "reviewed" && review.reason !== null)) {
    return "partial";
  }
  if (outcomes.has("unavailable")) {
    const isLimited = notes.some(({ review }) => isLimit(review.reason));
    return outcomes.size === 1 && !isLimited ? "unavailable" : "partial";
  }
  return outcomes.has("reviewed") ? "reviewed" : "cached";
}

function countTotals(notes: readonly ReviewedNote[]): Totals {
  const count = (severity: Severity): number =>
    notes.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity)
      .length;
  return {
    notes: notes.length,
    errors: count("error"),
    warnings: count("warning"),
    notices: count("notice"),
    remarks: sum(notes.map(({ review }) => countRemarks(review))),
    dropped: sum(notes.map(({ review }) => review.dropped)),
    suppressed: sum(notes.map(({ suppressed }) => suppressed.length)),
    known: sum(notes.map(({ known }) => known)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
