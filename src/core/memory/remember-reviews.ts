import type { Report, Review } from "#core/report/report.ts";
import { type RememberedReviews, rememberReview } from "./remembered.ts";

/**
 * What there is to remember after a run: its own reviews, those that were written anew first, and after them what was
 * remembered of notes that it did not review. So what there is no room for is the least that would be missed.
 */
export function rememberReviews({ notes }: Report, before: RememberedReviews): RememberedReviews {
  const own = notes.flatMap(({ path, review }) => {
    const remembered = rememberReview(review);
    return remembered === null ? [] : [[path, remembered] as const];
  });
  const anew = own.filter(([, { outcome }]) => outcome === "reviewed");
  const again = own.filter(([, { outcome }]) => outcome === "cached");
  // A built-in review that suggests nothing leaves nothing to remember, but one that failed leaves what there was.
  const reviewed = new Set(notes.filter(({ review }) => isReview(review)).map(({ path }) => path));
  const others = [...before].filter(([path]) => !reviewed.has(path));
  return new Map([...anew, ...again, ...others]);
}

function isReview({ outcome }: Review): boolean {
  return outcome === "reviewed" || outcome === "cached";
}
