import type { CheckedNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import { blankReview } from "#core/report/blank-review.ts";
import type { ModelShutdown, Review } from "#core/report/report.ts";
import { addDrops } from "#core/review/drops.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import { type NoteSources, joinSources, noSources } from "#core/review/note-sources.ts";
import { type ReviewRequest, type ReviewTerms, plainTerms } from "#core/review/request.ts";
import type { VerifiedAnswer } from "#core/review/verify-answer.ts";
import { verifyReview } from "#core/review/verify.ts";
import type { CompletePrompt, TokenUsage } from "#ports.ts";
import { invalidAnswer } from "./ask-model.ts";
import { leaveOut } from "./leave-out.ts";

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

/** How a note is reviewed. */
export type ReviewOptions = {
  readonly reviewer: Reviewer;
  readonly language: Language;
  readonly terms?: ReviewTerms;
  /** What the note names as its source; a reviewer that compares nothing needs none. */
  readonly sources?: NoteSources;
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
  { reviewer, language, terms = plainTerms, sources = noSources }: ReviewOptions,
  signal: AbortSignal,
): Promise<ReviewedAt> {
  if (reviewer.kind === "off" || checked.note.obstacle) return { review: blankReview, usages: [] };
  const source = joinSources(sources);
  const request = { checked, language, shown: null, earlier: [], source, terms };
  if (reviewer.kind === "built-in") return { review: await reviewByProgram(request), usages: [] };
  return reviewByModel(request, { reviewer, sources, signal });
}

type Circumstances = {
  readonly reviewer: ModelReviewer;
  readonly sources: NoteSources;
  readonly signal: AbortSignal;
};

/** Asks a model and verifies its answer. Loaded late are the prompt and its schema, which most runs need not. */
async function reviewByModel(
  request: ReviewRequest,
  { reviewer: { completePrompt, label }, sources, signal }: Circumstances,
): Promise<ReviewedAt> {
  const { askNote } = await import("./ask-note.ts");
  const { confirmClaims } = await import("./confirm-claims.ts");
  const { verifyAnswer } = await import("#core/review/verify-answer.ts");
  const asking = { request, completePrompt, signal };
  const { draft, unseen, unseenReason, usages: asked } = await askNote(asking);
  if (!draft.ok) return { review: await standIn(request, draft.failure, null), usages: asked };
  const held = verifyAnswer(draft.draft, request, sources.texts);
  const { verified, usages: confirming } = await confirmClaims(held, asking);
  const answer = { ...held, ...verified };
  const usages = [...asked, ...confirming];
  if (!saysAnything(answer))
    return { review: await standIn(request, invalidAnswer, answer), usages };
  const by = { reviewer: "model", label, sources: sources.reviewed } as const;
  const review = { ...blankReview, ...answer, ...by };
  return { review: { ...review, outcome: "reviewed", unseen, reason: unseenReason }, usages };
}

/** Whether something is left to read. */
function saysAnything({ strengths, suggestions, rubric, interpretation }: VerifiedAnswer): boolean {
  const isJudged = rubric.some(({ level }) => level !== null);
  return strengths.length + suggestions.length > 0 || isJudged || interpretation !== null;
}

/** The built-in review in place of a model's, with what is known of that. */
async function standIn(
  request: ReviewRequest,
  reason: ModelFailure,
  answer: VerifiedAnswer | null,
): Promise<Review> {
  const review = await reviewByProgram(request);
  return {
    ...review,
    outcome: "unavailable",
    reason,
    suspicious: answer?.suspicious ?? [],
    dropped: review.dropped + (answer?.dropped ?? 0),
    drops: addDrops(review.drops, answer?.drops ?? []),
  };
}

/** What the built-in reviewer writes, and which parts that were asked for it does not. Loaded late: a check needs none of it. */
async function reviewByProgram({ checked, language, terms }: ReviewRequest): Promise<Review> {
  const leftOut = leaveOut(checked.note, terms);
  if (!terms.isReviewed) return { ...blankReview, leftOut };
  const { draftBuiltInReview } = await import("#core/review/built-in/review.ts");
  const draft = draftBuiltInReview(checked, language);
  const verified = verifyReview(draft, checked.note);
  return { ...blankReview, outcome: "reviewed", ...verified, leftOut };
}
