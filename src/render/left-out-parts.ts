import type { Report, Review } from "#core/report/report.ts";
import { type ReviewPart, reviewParts } from "#core/report/review-part.ts";
import type { Phrases } from "./phrase-book.ts";

/** Says once of a whole run what was asked for and is not there. */
export function sayLeftOutParts({ notes }: Report, phrases: Phrases): readonly string[] {
  const reviews = notes.map(({ review }) => review);
  const parts = reviewParts.filter((part) =>
    reviews.some((review) => lacks(review, "built-in", part)),
  );
  const uninterpreted = reviews.filter((review) => lacks(review, "model", "interpretation"));
  return [
    parts.length === 0 ? "" : phrases.takesModel(parts),
    uninterpreted.length === 0 ? "" : phrases.notInterpreted(uninterpreted.length),
  ];
}

/** Where a model failed, that is said already. */
function lacks(review: Review, reviewer: Review["reviewer"], part: ReviewPart): boolean {
  const isByChoice = review.outcome !== "unavailable" && review.reviewer === reviewer;
  return isByChoice && review.leftOut.includes(part);
}
