import type { Reviewer } from "./review-note.ts";

/** One note's turn at the reviewer. */
export type Turn = {
  readonly reviewer: Reviewer;
  /** To be called when the note is done with, whether the model was asked or not. */
  readonly end: () => void;
};

/**
 * Hands out turns at a reviewer, in the order in which they are taken, and lets a model review so many notes only.
 *
 * Notes are reviewed several at once. Which of them the model sees is decided by their order alone, so that the same
 * notes give the same reviews: a note that asks waits until it is known of each note before it whether it asks too.
 */
export function takeTurns(reviewer: Reviewer, maximum: number | null): () => Turn {
  if (reviewer.kind !== "model" || maximum === null) return () => ({ reviewer, end: () => {} });
  let askedSoFar = Promise.resolve(0);

  return () => {
    const askedBefore = askedSoFar;
    const [decision, decide] = openDecision();
    askedSoFar = Promise.all([askedBefore, decision]).then(([before, asks]) => before + asks);

    const limited: Reviewer = {
      ...reviewer,
      completePrompt: async (prompt, signal) => {
        decide(1);
        return (await askedBefore) < maximum
          ? reviewer.completePrompt(prompt, signal)
          : { ok: false, failure: { code: "notes-limit", limit: maximum } };
      },
    };
    return { reviewer: limited, end: () => decide(0) };
  };
}

type Asks = 0 | 1;

/** Whether a note asks the model, and the function that says so; only its first word counts. */
function openDecision(): readonly [Promise<Asks>, (asks: Asks) => void] {
  const decide: { word?: (asks: Asks) => void } = {};
  const decision = new Promise<Asks>((resolve) => {
    decide.word = resolve;
  });
  return [decision, (asks) => decide.word?.(asks)];
}
