import type { Review } from "#core/report/report.ts";
import type { ReviewPart } from "#core/report/review-part.ts";
import type { DraftReview } from "./draft.ts";
import { addDrops, countDrops } from "./drops.ts";
import type { ReviewRequest, ReviewTerms, SourceText } from "./request.ts";
import { verifyInterpretation } from "./verify-interpretation.ts";
import { verifyModelReview } from "./verify-model-review.ts";
import { verifyRubric } from "./verify-rubric.ts";
import type { VerifiedReview } from "./verify.ts";

/** All of a model's answer that holds. */
export type VerifiedAnswer = VerifiedReview & Pick<Review, "interpretation" | "rubric" | "leftOut">;

/**
 * Holds every part of a model's answer that was asked for against the note and its source; the rest of it goes unread.
 *
 * `sources` are the texts that the source of the request is joined from.
 */
export function verifyAnswer(
  draft: DraftReview,
  request: ReviewRequest,
  sources: readonly SourceText[],
): VerifiedAnswer {
  const { checked, terms } = request;
  const { note } = checked;
  const review = terms.isReviewed ? verifyModelReview(draft, request, sources) : noReview;
  const { rubric, reasons: unknown } =
    terms.rubric === null ? noRubric : verifyRubric(draft.rubric, terms.rubric, note);
  const { interpretation, reasons: unfounded } =
    terms.isInterpreted && draft.interpretation !== null
      ? verifyInterpretation(draft.interpretation, note, sources)
      : noInterpretation;
  const reasons = [...unknown, ...unfounded];
  return {
    ...review,
    interpretation,
    rubric,
    leftOut: listLeftOut(terms, interpretation),
    dropped: review.dropped + reasons.length,
    drops: addDrops(review.drops, countDrops(reasons)),
  };
}

const noReview: VerifiedReview = {
  strengths: [],
  suggestions: [],
  overall: null,
  suspicious: [],
  dropped: 0,
  drops: [],
};
const noRubric = { rubric: [], reasons: [] };
const noInterpretation = { interpretation: null, reasons: [] };

/** A rubric is never left out as a whole: it says of each criterion why it was not judged. */
function listLeftOut(
  { isInterpreted }: ReviewTerms,
  interpretation: Review["interpretation"],
): readonly ReviewPart[] {
  return isInterpreted && interpretation === null ? ["interpretation"] : [];
}
