/** How much a finding matters: an `error` is a broken template, a `notice` is advice. */
export type Severity = "error" | "warning" | "notice";

/** The severities, most serious first. */
export const severities: readonly Severity[] = ["error", "warning", "notice"];

/** The least serious severity that fails a run, or `never`. */
export type FailOn = Severity | "never";

/** Whether `severity` is as serious as `threshold`, or more. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
