import type { CheckedNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import { blankReview } from "#core/report/blank-review.ts";
import type { ModelShutdown, Review } from "#core/report/report.ts";
import { addDrops } from "#core/review/drops.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import { type ReviewRequest, plainTerms } from "#core/review/request.ts";
import { verifyModelReview } from "#core/review/verify-model-review.ts";
import { type VerifiedReview, verifyReview } from "#core/review/verify.ts";
import type { CompletePrompt, TokenUsage } from "#ports.ts";
import { invalidAnswer } from "./ask-model.ts";

/** Who reviews. */
export type Reviewer = { readonly kind: "off" } | { readonly kind: "built-in" } | ModelReviewer;

/** A model that reviews. */
export type ModelReviewer = {
  readonly kind: "model";
  readonly label: string;
  readonly completePrompt: CompletePrompt;
  /** Finds out, once notes are reviewed, when the model ends. */
  readonly findShutdown?: () => Promise<ModelShutdown | null>;
};

/** A review and what it cost. */
export type ReviewedAt = {
  readonly review: Review;
  readonly usages: readonly (TokenUsage | null)[];
};

/**
 * Reviews a checked note.
 *
 * When the model fails, or no remark of its review holds, the built-in reviewer steps in; the review says why, and
 * counts what did not hold.
 */
export async function reviewNote(
  checked: CheckedNote,
  { reviewer, language }: { readonly reviewer: Reviewer; readonly language: Language },
  signal: AbortSignal,
): Promise<ReviewedAt> {
  if (reviewer.kind === "off" || checked.note.obstacle) return { review: blankReview, usages: [] };
  if (reviewer.kind === "built-in")
    return { review: await reviewByProgram(checked, language), usages: [] };

  const request = {
    checked,
    language,
    shown: null,
    earlier: [],
    source: null,
    terms: plainTerms,
  };
  // Loaded late: with them come the prompt and its schema, which most runs need not.
  const { askNote } = await import("./ask-note.ts");
  const { confirmClaims } = await import("./confirm-claims.ts");
  const { completePrompt, label } = reviewer;
  const asking = { request, completePrompt, signal };
  const { draft, unseen, unseenReason, usages: asked } = await askNote(asking);
  if (!draft.ok) return { review: await standIn(request, draft.failure, null), usages: asked };
  const held = verifyModelReview(draft.draft, request);
  const { verified, usages: confirming } = await confirmClaims(held, asking);
  const usages = [...asked, ...confirming];
  if (!verified || verified.strengths.length + verified.suggestions.length === 0) {
    return { review: await standIn(request, invalidAnswer, verified), usages };
  }
  const review = { ...blankReview, ...verified, reviewer: "model", label } as const;
  return { review: { ...review, outcome: "reviewed", unseen, reason: unseenReason }, usages };
}

/** The built-in review in place of a model's, with what is known of that. */
async function standIn(
  { checked, language }: ReviewRequest,
  reason: ModelFailure,
  verified: VerifiedReview | null,
): Promise<Review> {
  const review = await reviewByProgram(checked, language);
  return {
    ...review,
    outcome: "unavailable",
    reason,
    suspicious: verified?.suspicious ?? [],
    dropped: review.dropped + (verified?.dropped ?? 0),
    drops: addDrops(review.drops, verified?.drops ?? []),
  };
}

/** Loaded late: a check needs none of it. */
async function reviewByProgram(checked: CheckedNote, language: Language): Promise<Review> {
  const { draftBuiltInReview } = await import("#core/review/built-in/review.ts");
  const draft = draftBuiltInReview(checked, language);
  return { ...blankReview, outcome: "reviewed", ...verifyReview(draft, checked.note) };
}
