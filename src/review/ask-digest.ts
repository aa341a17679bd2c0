import type { Section } from "#core/note/section.ts";
import { digestNote } from "#core/review/digest-note.ts";
import { askOfDigest } from "#core/review/digest-prompt.ts";
import type { CompletePrompt } from "#ports.ts";
import { type Answered, askModel } from "./ask-model.ts";
import type { Asking } from "./ask-portions.ts";

/** In tokens; half of what is asked about at once, which leaves room for a source to compare with. */
const digestTokens = 6000;

/** The sections that were asked about, and the titles of what was suggested. */
export type DigestGround = {
  readonly sections: readonly Section[];
  readonly titles: readonly string[];
};

/** Asks about a note as a whole that is too long to be seen at once: what contradicts what, and what comes of it. */
export function askDigest(
  { request, completePrompt, signal }: Asking,
  { sections, titles }: DigestGround,
): Promise<Answered> {
  const { checked, language, terms } = request;
  const { isReviewed } = terms;
  const digest = {
    ...request,
    checked: { ...checked, note: digestNote(checked.note, sections, digestTokens), findings: [] },
    shown: null,
    hints: [],
    earlier: [],
  };
  const complete: CompletePrompt = (prompt, aborted) =>
    completePrompt(askOfDigest(prompt, { language, isReviewed, titles }), aborted);
  return askModel(digest, complete, signal);
}
