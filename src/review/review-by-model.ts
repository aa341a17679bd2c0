import type { RememberedReview } from "#core/memory/remembered.ts";
import { blankReview } from "#core/report/blank-review.ts";
import type { ModelShutdown, PromptCut, Review } from "#core/report/report.ts";
import { addDrops } from "#core/review/drops.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import type { NoteSources } from "#core/review/note-sources.ts";
import type { ReviewRequest } from "#core/review/request.ts";
import type { VerifiedAnswer } from "#core/review/verify-answer.ts";
import type { CompletePrompt } from "#ports.ts";
import { invalidAnswer } from "./ask-model.ts";

/** A model that reviews. */
export type ModelReviewer = {
  readonly kind: "model";
  readonly label: string;
  /** What tells the model at its endpoint from every other; without it none of its reviews is remembered. */
  readonly identity?: string;
  readonly completePrompt: CompletePrompt;
  /** Finds out, once notes are reviewed, when the model ends. */
  readonly findShutdown?: () => Promise<ModelShutdown | null>;
  /** Finds out, once notes are reviewed, whether the endpoint cut what it was sent. */
  readonly findPromptCut?: () => PromptCut | null;
};

/** A note for a model to review, and who steps in for the model. */
export type ModelReviewParts = {
  readonly request: ReviewRequest;
  readonly reviewer: ModelReviewer;
  readonly sources: NoteSources;
  readonly remembered: RememberedReview | null;
  readonly reviewByProgram: () => Promise<Review>;
};

/**
 * Reviews a note by a model, as far as its review of the time before does not hold any longer. Loaded late are the
 * prompt and its schema, which most runs need not.
 *
 * When the model fails, or nothing of its review holds, the built-in reviewer steps in; the review says why, and
 * counts what did not hold.
 */
export async function reviewByModel(
  { request, reviewer, sources, remembered, reviewByProgram }: ModelReviewParts,
  signal: AbortSignal,
): Promise<Review> {
  const { askNote } = await import("./ask-note.ts");
  const { confirmClaims } = await import("./confirm-claims.ts");
  const { consultMemory } = await import("./consult-memory.ts");
  const { label, identity, completePrompt } = reviewer;
  const consulted = { request, identity, remembered, sources: sources.texts, reviewByProgram };
  const memory = await consultMemory(consulted);
  const by = { reviewer: "model", label, sources: sources.reviewed } as const;
  if (memory.kind === "enough") {
    const { review, madeFrom } = memory;
    return { ...blankReview, outcome: "cached", ...review, ...by, madeFrom };
  }
  const { listHints } = await import("#core/review/hints.ts");
  const { checked, language, terms } = request;
  const hints = terms.isReviewed ? listHints(checked, language) : [];
  const asking = { request: { ...request, ...memory.question, hints }, completePrompt, signal };
  const { answered, unseen, unseenReason: reason } = await askNote(asking);
  const standIn = async (why: ModelFailure, answer: VerifiedAnswer | null): Promise<Review> =>
    inPlaceOfModel(await reviewByProgram(), why, answer);
  if (!answered.ok) return standIn(answered.failure, null);
  const held = await memory.complete(answered.draft);
  const answer = { ...held, ...(await confirmClaims(held, asking)) };
  if (!saysAnything(answer)) return standIn(invalidAnswer, answer);
  // What was not answered as a whole is asked again next time.
  const madeFrom = reason === null ? memory.madeFrom : null;
  return { ...blankReview, ...answer, ...by, madeFrom, unseen, reason, outcome: "reviewed" };
}

/** Whether something is left to read. */
function saysAnything({ strengths, suggestions, rubric, interpretation }: VerifiedAnswer): boolean {
  const isJudged = rubric.some(({ level }) => level !== null);
  return strengths.length + suggestions.length > 0 || isJudged || interpretation !== null;
}

/** The built-in review in place of a model's, with what is known of that. */
function inPlaceOfModel(
  review: Review,
  reason: ModelFailure,
  answer: VerifiedAnswer | null,
): Review {
  return {
    ...review,
    outcome: "unavailable",
    reason,
    suspicious: answer?.suspicious ?? [],
    dropped: review.dropped + (answer?.dropped ?? 0),
    drops: addDrops(review.drops, answer?.drops ?? []),
  };
}
