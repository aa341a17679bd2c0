import type { Report } from "#core/report/report.ts";
import type { Publication } from "#ports.ts";

/** The outputs of the action: enumerations, numbers, addresses and a path; never a word of a note or a model. */
export function listOutputs(
  { verdict, outcome, totals, usage }: Report,
  publications: readonly Publication[],
  reportPath: string,
): Readonly<Record<string, string | number>> {
  const comment = publications.find(({ publisher }) => publisher === "comment");
  return {
    verdict,
    outcome,
    notes: totals.notes,
    errors: totals.errors,
    warnings: totals.warnings,
    notices: totals.notices,
    "comment-url": comment?.url ?? "",
    report: reportPath,
    "input-tokens": usage.inputTokens,
    "output-tokens": usage.outputTokens,
  };
}
