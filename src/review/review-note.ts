import type { CheckedNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import { fingerprintNote } from "#core/memory/made-from-note.ts";
import type { RememberedReview } from "#core/memory/remembered.ts";
import { blankReview } from "#core/report/blank-review.ts";
import type { Review } from "#core/report/report.ts";
import { type NoteSources, joinSources, noSources } from "#core/review/note-sources.ts";
import { type ReviewRequest, type ReviewTerms, plainTerms } from "#core/review/request.ts";
import { leaveOut } from "./leave-out.ts";
import { type ModelReviewer, reviewByModel } from "./review-by-model.ts";

/** Who reviews. */
export type Reviewer = { readonly kind: "off" } | { readonly kind: "built-in" } | ModelReviewer;

/** How a note is reviewed. */
export type ReviewOptions = {
  readonly reviewer: Reviewer;
  readonly language: Language;
  readonly terms?: ReviewTerms;
  /** What the note names as its source; a reviewer that compares nothing needs none. */
  readonly sources?: NoteSources;
  /** What is remembered of the note's review before this one. */
  readonly remembered?: RememberedReview | null;
};

/** Reviews a checked note. */
export async function reviewNote(
  checked: CheckedNote,
  options: ReviewOptions,
  signal: AbortSignal,
): Promise<Review> {
  const {
    reviewer,
    language,
    terms = plainTerms,
    sources = noSources,
    remembered = null,
  } = options;
  if (reviewer.kind === "off" || checked.note.obstacle) return blankReview;
  const source = joinSources(sources);
  const request = { checked, language, shown: null, hints: [], earlier: [], source, terms };
  if (reviewer.kind === "model") {
    const program = () => reviewByProgram(request);
    const parts = { request, reviewer, sources, remembered, reviewByProgram: program };
    return reviewByModel(parts, signal);
  }
  // Loaded late, as the reviewer is: a check needs none of it.
  const { compareWithEarlier } = await import("#core/memory/statuses.ts");
  const review = await reviewByProgram(request);
  return compareWithEarlier(review, remembered, checked.note);
}

/** What the built-in reviewer writes, and which parts that were asked for it does not. */
async function reviewByProgram({ checked, language, terms }: ReviewRequest): Promise<Review> {
  const leftOut = leaveOut(checked.note, terms);
  if (!terms.isReviewed) return { ...blankReview, leftOut };
  const { draftBuiltInReview } = await import("#core/review/built-in/review.ts");
  const { verifyReview } = await import("#core/review/verify.ts");
  const draft = draftBuiltInReview(checked, language);
  const verified = verifyReview(draft, checked.note);
  const madeFrom = fingerprintNote(checked, language);
  return { ...blankReview, outcome: "reviewed", ...verified, madeFrom, leftOut };
}
