import type { Review } from "#core/report/report.ts";
import { lacksEvaluation } from "./counts.ts";
import type { Phrases } from "./phrase-book.ts";
import { clipLine } from "./visible.ts";

/** What stands over a review, as plain text: it names the model, or says that none was asked. */
export function reviewHeading({ reviewer, label }: Review, phrases: Phrases): string {
  return reviewer === "model"
    ? phrases.reviewHeading(clipLine(label, longestLabel))
    : phrases.builtInReviewHeading;
}

/** What stands over an interpretation, as plain text. */
export function interpretationHeading({ reviewer, label }: Review, phrases: Phrases): string {
  return reviewer === "model"
    ? phrases.interpretationHeading(clipLine(label, longestLabel))
    : phrases.builtInInterpretationHeading;
}

/** What stands over all that a note gets of a review: what it is called by what it has. */
export function writtenHeading(review: Review, phrases: Phrases): string {
  return lacksEvaluation(review)
    ? interpretationHeading(review, phrases)
    : reviewHeading(review, phrases);
}

const longestLabel = 100;
