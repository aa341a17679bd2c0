import type { CheckedNote } from "#core/check/check-note.ts";
import { digestOf } from "#core/digest.ts";
import type { Language } from "#core/language.ts";
import type { MadeFrom } from "#core/report/report.ts";
import { digestSections } from "./section-digests.ts";

/** Fingerprints what the built-in reviewer looks at in a note. */
export function fingerprintNote({ note, template }: CheckedNote, language: Language): MadeFrom {
  const sections = [...digestSections(note).values()];
  const basis = [language, template];
  return { key: digestValue([basis, sections]), terms: digestValue(basis), sections };
}

/** Whether nothing has changed that a review was made from; where its parts stand in the note is no part of it. */
export function isMadeFromSame(one: MadeFrom | null, other: MadeFrom | null): boolean {
  if (one === null || other === null || one.terms !== other.terms) return false;
  return one.key === other.key || one.sections.join() === other.sections.join();
}

/** Fingerprints a value by its JSON. */
export function digestValue(value: unknown): string {
  return digestOf(JSON.stringify(value, withoutParents), 16);
}

/** The slots of a template name the slots above them, which are in the list as well. */
function withoutParents(key: string, value: unknown): unknown {
  return key === "parent" ? undefined : value;
}
