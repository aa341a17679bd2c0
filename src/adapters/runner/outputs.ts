import type { Report } from "#core/report/report.ts";
import type { Publication } from "#ports.ts";

/** The outputs of the action: enumerations, numbers, addresses and a path; never a word of a note or a model. */
export function listOutputs(
  { verdict, outcome, totals, usage }: Report,
  reportPath: string,
): Readonly<Record<string, string | number>> {
  return {
    verdict,
    outcome,
    notes: totals.notes,
    errors: totals.errors,
    warnings: totals.warnings,
    notices: totals.notices,
    report: reportPath,
    "input-tokens": usage.inputTokens,
    "output-tokens": usage.outputTokens,
    cost: usage.costUsd ?? "",
  };
}

/** The outputs of a run that had nothing to look at. */
export const skippedOutputs = {
  verdict: "pass",
  outcome: "skipped",
  notes: 0,
  errors: 0,
  warnings: 0,
  notices: 0,
  report: "",
  "comment-url": "",
  "input-tokens": 0,
  "output-tokens": 0,
  cost: "",
} as const;

/** The address of the comment, where there is one. */
export function commentUrl(publications: readonly Publication[]): string {
  return publications.find(({ publisher }) => publisher === "comment")?.url ?? "";
}
