import type { CheckedNote } from "#core/check/check-note.ts";
import { type NoteParts, findParts as findNoteParts } from "#core/detect/parts.ts";
import type { Language } from "#core/language.ts";

/** The parts of a checked note, and the language in which they are reviewed. */
export type Parts = NoteParts & { readonly checked: CheckedNote; readonly language: Language };

/** Finds the parts of a checked note. */
export function findParts(checked: CheckedNote, language: Language): Parts {
  return { ...findNoteParts(checked.note), checked, language };
}
