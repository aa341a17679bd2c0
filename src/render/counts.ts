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

/** How many remarks a review makes, all of them verified. */
export function countRemarks({ strengths, suggestions }: Review): number {
  return strengths.length + suggestions.length;
}

/** Whether a review has words of its own, whatever its outcome. */
export function saysSomething(review: Review): boolean {
  return countRemarks(review) > 0 || review.overall !== null;
}

/** A number with a comma between thousands, the same on every machine. */
export function groupDigits(count: number): string {
  return String(Math.round(count)).replace(/\d(?=(?:\d{3})+$)/g, "$&,");
}
