import type { Language } from "#core/language.ts";
import type { Note } from "#core/note/note.ts";
import { byFrequency } from "./by-frequency.ts";

/** The language that most of the notes are in. */
export function usualLanguage(notes: readonly Note[]): Language {
  return byFrequency(notes.map(({ language }) => language))[0] ?? "en";
}
