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
export type PortionAnswer = { readonly portion: Portion; readonly draft: Answered["draft"] };

/** The answers about several portions, in their order, and what all calls took. */
export type PortionAnswers = {
  readonly answers: readonly PortionAnswer[];
  readonly usages: Answered["usages"];
};

/**
 * Asks about a portion that is all there is.
 *
 * Where the answer is cut off at its length limit, each half is asked about instead, but no half of a half.
 */
export async function askAlone(asking: Asking, portion: Portion): Promise<PortionAnswers> {
  const { request, completePrompt, signal } = asking;
  const answered = await askModel(request, completePrompt, signal);
  return withHalves(asking, { note: request.checked.note, portion, answered });
}

/** The same for each of several portions; they are asked about at once, as far as calls are allowed at once. */
export async function askPortions(
  asking: Asking,
  { note, portions }: SplitNote,
): Promise<PortionAnswers> {
  const asked = await Promise.all(
    portions.map(async (portion) => {
      const answered = await askPortion(asking, note, portion);
      return withHalves(asking, { note, portion, answered });
    }),
  );
  return addUp(asked);
}

type AskedPortion = {
  readonly note: Note;
  readonly portion: Portion;
  readonly answered: Answered;
};

async function withHalves(
  asking: Asking,
  { note, portion, answered: { draft, usages } }: AskedPortion,
): Promise<PortionAnswers> {
  const isCutOff = !draft.ok && draft.failure.code === "model-answer-truncated";
  const halves = isCutOff ? halvePortion(note, portion) : null;
  if (!halves) return { answers: [{ portion, draft }], usages };
  const asked = await Promise.all(
    halves.portions.map(async (half) => {
      const answered = await askPortion(asking, halves.note, half);
      return { answers: [{ portion: half, draft: answered.draft }], usages: answered.usages };
    }),
  );
  return addUp([{ answers: [], usages }, ...asked]);
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

function addUp(asked: readonly PortionAnswers[]): PortionAnswers {
  return {
    answers: asked.flatMap(({ answers }) => answers),
    usages: asked.flatMap(({ usages }) => usages),
  };
}
