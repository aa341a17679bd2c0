import type { CheckedNote } from "#core/check/check-note.ts";
import type { Section } from "#core/note/section.ts";

/** Lists the sections of a note that are there to be reviewed: the learner's, but those that the template keeps out. */
export function listReviewedSections({ note, context }: CheckedNote): readonly Section[] {
  const keptOut = new Set(
    context.slots.flatMap(({ slot, parts }) => (slot.isReviewed ? [] : parts)),
  );
  return note.sections.filter((section) => !section.isGenerated && !keptOut.has(section));
}
