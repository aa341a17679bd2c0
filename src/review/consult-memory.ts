import { carryForward } from "#core/memory/carry-forward.ts";
import { fingerprintRequest } from "#core/memory/made-from.ts";
import { type RecalledPart, recallReview, toDraft } from "#core/memory/recall.ts";
import type { RememberedReview } from "#core/memory/remembered.ts";
import { asRemembered, markOpen } from "#core/memory/statuses.ts";
import type { MadeFrom, Review } from "#core/report/report.ts";
import { type DraftReview, blankDraft } from "#core/review/draft.ts";
import { addDrops } from "#core/review/drops.ts";
import type { ReviewRequest, SourceText } from "#core/review/request.ts";
import { type VerifiedAnswer, verifyAnswer } from "#core/review/verify-answer.ts";

/** What a memory makes of a request: a review without a question, or a question and what its answer is a part of. */
export type Memory = { readonly madeFrom: MadeFrom | null } & Decision;

type Decision = Enough | Question;

type Enough = {
  readonly kind: "enough";
  readonly review: VerifiedAnswer & Pick<Review, "unseen">;
};

type Question = {
  readonly kind: "question";
  readonly question: Pick<ReviewRequest, "shown" | "earlier">;
  readonly complete: (answer: DraftReview) => Promise<VerifiedAnswer>;
};

/** What a memory is asked about. */
export type Consultation = {
  readonly request: ReviewRequest;
  readonly identity: string | undefined;
  readonly remembered: RememberedReview | null;
  /** The texts that the source of the request is joined from. */
  readonly sources: readonly SourceText[];
  /** Says what a review comes to where no model is asked. */
  readonly reviewByProgram: () => Promise<Review>;
};

/**
 * Decides what of a note a model has to be asked about.
 *
 * All that is remembered goes the way of a model's answer: it is verified against the note before anybody sees it.
 */
export async function consultMemory(consultation: Consultation): Promise<Memory> {
  const { request, identity, remembered } = consultation;
  const { note } = request.checked;
  if (identity === undefined) return { madeFrom: null, ...askAll(consultation, null) };
  const madeFrom = fingerprintRequest(request, identity);
  const { isInterpreted, rubric } = request.terms;
  const isWhole = isInterpreted || rubric !== null;
  const recalled = recallReview(remembered, { madeFrom, note, isWhole });
  if (recalled.kind === "whole") {
    const review = takeOver(consultation, recalled.remembered);
    if (holds(review)) return { madeFrom, kind: "enough", review };
  }
  // A comparison with a source is one of the whole note.
  if (recalled.kind === "part" && request.source === null) {
    return { madeFrom, ...(await askForPart(consultation, recalled)) };
  }
  return { madeFrom, ...askAll(consultation, remembered) };
}

/** The review of the time before, as far as it still holds. */
function takeOver(
  { request, sources }: Consultation,
  remembered: RememberedReview,
): Enough["review"] {
  const { drops, unseen } = remembered;
  const verified = verifyAnswer(toDraft(remembered), request, sources);
  return {
    ...verified,
    suggestions: asRemembered(verified.suggestions, remembered),
    dropped: verified.dropped + drops.reduce((sum, { count }) => sum + count, 0),
    drops: addDrops(verified.drops, drops),
    unseen,
  };
}

function askAll({ request, sources }: Consultation, remembered: RememberedReview | null): Question {
  return {
    kind: "question",
    question: { shown: null, earlier: [] },
    complete: async (answer) => {
      const verified = verifyAnswer(answer, request, sources);
      return { ...verified, suggestions: markOpen(verified.suggestions, remembered) };
    },
  };
}

async function askForPart(consultation: Consultation, part: RecalledPart): Promise<Decision> {
  const { request, sources, reviewByProgram } = consultation;
  const { question, remembered } = part;
  const complete = async (answer: DraftReview): Promise<VerifiedAnswer> => {
    const suspicious = [...remembered.suspicious, ...answer.suspicious];
    const verified = verifyAnswer({ ...answer, suspicious }, request, sources);
    const joined = carryForward(part, { draft: answer, verified, request });
    const overall = joined.overall ?? (await reviewByProgram()).overall;
    return { ...verified, ...joined, overall };
  };
  if (question !== null) return { kind: "question", question, complete };
  const { overall, interpretation, rubric, unseen } = remembered;
  const review = await complete({ ...blankDraft, overall, interpretation, rubric });
  // What was said of the note as a whole speaks of what is settled by now.
  const isSettled = review.suggestions.some(({ status }) => status === "resolved");
  const kept = isSettled ? { ...review, overall: (await reviewByProgram()).overall } : review;
  return holds(review)
    ? { kind: "enough", review: { ...kept, unseen } }
    : askAll(consultation, remembered);
}

function holds({ strengths, suggestions, interpretation }: VerifiedAnswer): boolean {
  return strengths.length + suggestions.length > 0 || interpretation !== null;
}
