import { type FailOn, isAtLeast } from "#core/severity.ts";
import type { Finding, Verdict } from "./report.ts";

/** Decides whether a run passes, from findings alone: no model has a say in it. */
export function decideVerdict(
  findings: readonly Pick<Finding, "severity">[],
  failOn: FailOn,
): Verdict {
  if (failOn === "never") return "pass";
  return findings.some(({ severity }) => isAtLeast(severity, failOn)) ? "fail" : "pass";
}
