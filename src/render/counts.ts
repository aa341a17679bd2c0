import { countRemarks } from "#core/report/count-remarks.ts";
import type { Finding, Review } from "#core/report/report.ts";
import { severities, type Severity } from "#core/severity.ts";
import type { Phrases } from "./phrase-book.ts";

/** How many there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): SeverityCounts {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), notice: count("notice") };
}

/** Says the counts that are not zero, the most serious first; nothing where all are. */
export function sayCounts(counts: SeverityCounts, phrases: Phrases): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => phrases.severityCount(severity, counts[severity]))
    .join(phrases.listSeparator);
}

/** Whether a review has words of its own, whatever its outcome. */
export function saysSomething(review: Review): boolean {
  return countRemarks(review) > 0 || review.overall !== null || review.rubric.length > 0;
}

/** Whether there is nothing to read of an evaluation: the model gave none, or nobody asked for more than the interpretation. */
export function lacksEvaluation(review: Review): boolean {
  const isExpected = review.outcome !== "unavailable" && review.interpretation === null;
  return !isExpected && !saysSomething(review);
}

/** A number with a comma between thousands, the same on every machine. */
export function groupDigits(count: number): string {
  return String(Math.round(count)).replace(/\d(?=(?:\d{3})+$)/g, "$&,");
}
