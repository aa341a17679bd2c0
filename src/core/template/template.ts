import type { Severity } from "#core/severity.ts";
import type { Language } from "#core/language.ts";
import type { NamePattern } from "#core/note/name.ts";

/** What a note should be: the sections it has, in order. */
export type Template = {
  readonly name: string;
  readonly source: "file" | "built-in";
  /** The most serious severity its findings may have: a template that nobody chose only warns. */
  readonly ceiling: Severity;
  /** In document order, a parent before its children. */
  readonly slots: readonly Slot[];
};

/** A section that a template asks for. */
export type Slot = {
  /** The heading as the template has it, without “(optional)”. */
  readonly title: string;
  /** The heading as a note in each language would have it: the first of its names in that script. */
  readonly titleIn: Readonly<Record<Language, string>>;
  readonly names: readonly NamePattern[];
  readonly depth: number;
  readonly parent: Slot | null;
  readonly isRequired: boolean;
  /** In characters (字) and words of visible text. */
  readonly minimumLength: number | null;
  readonly items: ItemRange | null;
  /** What a section may say instead of being written: nothing, a TODO with its reason, or any TODO. */
  readonly todo: "deny" | "reason" | "allow";
  readonly severity: Severity;
  /** Written by a machine: not counted, not reviewed, never sent to a model. */
  readonly isGenerated: boolean;
  /** The text the template itself has there, normalised: it never counts as content. */
  readonly scaffold: readonly string[];
};

/** How many items a section has, both ends included. */
export type ItemRange = { readonly minimum: number; readonly maximum: number | null };

/** The names of a template's generated sections. */
export function generatedNames({ slots }: Template): readonly NamePattern[] {
  return slots.filter(({ isGenerated }) => isGenerated).flatMap(({ names }) => names);
}
