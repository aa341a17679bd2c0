import type { Settings } from "#core/config/settings.ts";
import type { Report } from "#core/report/report.ts";
import { isLimit } from "#core/review/model-failure.ts";

/**
 * The exit status of a run: 0 pass, 1 fail. A model that failed counts only where the user wants it to; a limit of the
 * user's own is no failure.
 */
export function decideExitStatus(
  { verdict, notes }: Pick<Report, "verdict" | "notes">,
  { onModelFailure }: Pick<Settings, "onModelFailure">,
): 0 | 1 {
  const hasModelFailed = notes.some(
    ({ review }) => review.outcome === "unavailable" && !isLimit(review.reason),
  );
  return verdict === "fail" || (hasModelFailed && onModelFailure === "fail") ? 1 : 0;
}

/** The exit status when usage, configuration or the environment kept a run from happening. */
export const unusable = 2;
