import type { Note } from "#core/note/note.ts";
import { type ReviewRequest, plainTerms } from "#core/review/request.ts";
import { type Portion, type SplitNote, halvePortion } from "#core/review/split-note.ts";
import type { CompletePrompt } from "#ports.ts";
import { type Answered, askModel } from "./ask-model.ts";

/** What is asked, and of whom. */
export type Asking = {
  readonly request: ReviewRequest;
  readonly completePrompt: CompletePrompt;
  readonly signal: AbortSignal;
};

/** What a model made of a portion. */
export type PortionAnswer = { readonly portion: Portion; readonly answered: Answered };

/**
 * Asks about a portion that is all there is.
 *
 * Where the answer is cut off at its length limit, each half is asked about instead, but no half of a half.
 */
export async function askAlone(
  asking: Asking,
  portion: Portion,
): Promise<readonly PortionAnswer[]> {
  const { request, completePrompt, signal } = asking;
  const answered = await askModel(request, completePrompt, signal);
  return withHalves(asking, { note: request.checked.note, portion, answered });
}

/**
 * The same for each of several portions, with the answers in their order; they are asked about at once, as far as calls
 * are allowed at once.
 */
export async function askPortions(
  asking: Asking,
  { note, portions }: SplitNote,
): Promise<readonly PortionAnswer[]> {
  const asked = await Promise.all(
    portions.map(async (portion) => {
      const answered = await askPortion(asking, note, portion);
      return withHalves(asking, { note, portion, answered });
    }),
  );
  return asked.flat();
}

type AskedPortion = PortionAnswer & { readonly note: Note };

async function withHalves(
  asking: Asking,
  { note, portion, answered }: AskedPortion,
): Promise<readonly PortionAnswer[]> {
  const isCutOff = !answered.ok && answered.failure.code === "model-answer-truncated";
  const halves = isCutOff ? halvePortion(note, portion) : null;
  if (!halves) return [{ portion, answered }];
  return Promise.all(
    halves.portions.map(async (half) => ({
      portion: half,
      answered: await askPortion(asking, halves.note, half),
    })),
  );
}

/** What is about the note as a whole is not asked of a portion. */
function askPortion(
  { request, completePrompt, signal }: Asking,
  note: Note,
  { own, along }: Portion,
): Promise<Answered> {
  const asked = {
    ...request,
    checked: { ...request.checked, note },
    shown: new Set([...own, ...along]),
    source: null,
    terms: plainTerms,
  };
  return askModel(asked, completePrompt, signal);
}
