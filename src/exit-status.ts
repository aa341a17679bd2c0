import type { Settings } from "#core/config/settings.ts";
import type { Report } from "#core/report/report.ts";

/** The exit status of a run: 0 pass, 1 fail. A model that failed counts only where the user wants it to. */
export function decideExitStatus(
  { verdict, outcome }: Pick<Report, "verdict" | "outcome">,
  { onModelFailure }: Pick<Settings, "onModelFailure">,
): 0 | 1 {
  const hasModelFailed = outcome === "unavailable" || outcome === "partial";
  return verdict === "fail" || (hasModelFailed && onModelFailure === "fail") ? 1 : 0;
}

/** The exit status when usage, configuration or the environment kept a run from happening. */
export const unusable = 2;
