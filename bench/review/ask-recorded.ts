import { defaultSettings } from "#core/config/settings.ts";
import { chooseReviewer } from "#reviewer.ts";
import type { Asked, AnswerServer } from "./answer-server.ts";
import { type Base, pathOf } from "./base.ts";
import { type Outcome, type Variant, openPipeline } from "./review-variants.ts";

/** A note that a model has reviewed, and what it was asked. */
export type Reviewed = { readonly outcome: Outcome; readonly asked: readonly Asked[] };

/** A request that nobody has answered yet. */
export type Unanswered = Pick<Asked, "id" | "outcome"> & { readonly note: string };

/** Reviews notes with the answers that a local endpoint has. */
export type Asking = {
  /** `null` where not every request has an answer. */
  readonly ask: (variant: Variant) => Promise<Reviewed | null>;
  /** Grows as notes are asked about. */
  readonly unanswered: readonly Unanswered[];
};

/** Makes what reviews notes, by the same client and pipeline as any model. */
export function openAsking(server: AnswerServer, signal: AbortSignal): Asking {
  const review = openPipeline(signal);
  const unanswered: Unanswered[] = [];
  const ask = async (variant: Variant): Promise<Reviewed | null> => {
    server.begin(variant.id);
    // A reviewer of its own: one that was left without an answer would ask no more.
    const outcome = await review(variant, await openReviewer(server.baseUrl));
    const asked = server.asked();
    const open = listOpen(asked, outcome);
    unanswered.push(
      ...open.map(({ id, outcome: came }) => ({ id, outcome: came, note: variant.id })),
    );
    return open.length === 0 ? { outcome: withoutStandIn(outcome), asked } : null;
  };
  return { ask, unanswered };
}

async function openReviewer(baseUrl: string) {
  const settings = { ...defaultSettings, reviewer: "model", baseUrl, model: "recorded" } as const;
  return (await chooseReviewer(settings, null)).reviewer;
}

/** A base note as it is. */
export function toVariant(base: Base): Variant {
  return { id: base.name, path: pathOf(base.name), text: base.text, base };
}

/** What the built-in reviewer wrote, because nothing of the model's held, is no merit of the model. */
function withoutStandIn(outcome: Outcome): Outcome {
  const { note } = outcome;
  return note.review.reviewer === "model"
    ? outcome
    : { ...outcome, note: { ...note, review: { ...note.review, ...nothing } } };
}

const nothing = { strengths: [], suggestions: [] } as const;

/** The requests that kept a note from a whole review: all that wait for an answer, or the last one that failed. */
function listOpen(asked: readonly Asked[], { note: { review } }: Outcome): readonly Asked[] {
  const waiting = asked.filter(
    ({ outcome }) => outcome === "not recorded" || outcome === "waiting",
  );
  // An answer of which nothing holds is one, too.
  const hasFailed = review.reason !== null && review.reason.code !== "model-answer-invalid";
  return waiting.length === 0 && hasFailed ? asked.slice(-1) : waiting;
}
