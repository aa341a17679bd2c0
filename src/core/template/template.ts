import type { ValidateFrontMatter } from "#core/front-matter/validate.ts";
import type { Language } from "#core/language.ts";
import type { NamePattern } from "#core/note/name.ts";
import type { Severity } from "#core/severity.ts";
import type { Need } from "./need.ts";

/** What a note should be: the sections it has, in order. */
export type Template = {
  readonly name: string;
  /** Where it was read from. */
  readonly path: string;
  readonly source: "file" | "built-in";
  /** The most serious severity its findings may have: a template that nobody chose only warns. */
  readonly ceiling: Severity;
  /** Globs of the notes it is for; none means any note that no other template claims. */
  readonly files: readonly string[];
  /** The language that its findings are written in, where the settings leave that open. */
  readonly language: Language | null;
  /** How serious a section out of order is; `off` means that order is free. */
  readonly order: Severity | "off";
  /** Whether a heading may be at any level, all of them a step or more off, or only at the template's. */
  readonly levels: "any" | "shift" | "exact";
  /** What becomes of sections that it does not ask for. */
  readonly extra: "allow" | Severity;
  /** Whether a note whose front matter says `draft: true` is only warned of what is unwritten or short. */
  readonly relaxesDrafts: boolean;
  /** Tells what a note's front matter breaks of its schema; `null` when there is none. */
  readonly validateFrontMatter: ValidateFrontMatter | null;
  /** In document order, a parent before its children. */
  readonly slots: readonly Slot[];
  /** Where sections beyond the template may stand: after how many of its slots. */
  readonly gaps: readonly number[];
  /** Its text as a new note gets it before the first heading, front matter included. */
  readonly preamble: string;
};

/** A section that a template asks for. */
export type Slot = {
  /** The heading as the template has it, without “(optional)”. */
  readonly title: string;
  /** The heading as a note in each language would have it: the first of its names in that script. */
  readonly titleIn: Readonly<Record<Language, string>>;
  /** Its other names, as the template has them; `*` stands for any text. */
  readonly aka: readonly string[];
  readonly names: readonly NamePattern[];
  /** The headings that only stand for what the writer puts there, such as `{title}`. */
  readonly placeholders: readonly string[];
  readonly depth: number;
  readonly parent: Slot | null;
  readonly isRequired: boolean;
  /** How many sections may fill it. */
  readonly repeat: CountRange;
  /** In characters (字) and words of visible text. */
  readonly minimumLength: number | null;
  readonly maximumLength: number | null;
  readonly items: CountRange | null;
  /** The kinds of content it has to hold, each of them. */
  readonly needs: readonly Need[];
  /** Texts it has to hold, and texts it must not hold; in each, one of several spellings. */
  readonly has: readonly string[];
  readonly hasnt: readonly string[];
  /** What a section may say instead of being written: nothing, a TODO with its reason, or any TODO. */
  readonly todo: "deny" | "reason" | "allow";
  /** Whether its text has to stay as the template has it. */
  readonly isFixed: boolean;
  readonly severity: Severity;
  /** Written by a machine: not counted, not reviewed, never sent to a model. */
  readonly isGenerated: boolean;
  /** Whether a reviewer looks at it. */
  readonly isReviewed: boolean;
  /** What a reviewer should look at in it. */
  readonly focus: string | null;
  /** The text the template itself has there, normalised: it never counts as content. */
  readonly scaffold: readonly string[];
  /** Its heading and scaffold as a new note gets them, without directives. */
  readonly source: string;
  /** The same without its heading. */
  readonly body: string;
};

/** How many there may be, both ends included. */
export type CountRange = { readonly minimum: number; readonly maximum: number | null };

/** The names of a template's generated sections. What stands under one is generated there, and not elsewhere. */
export function generatedNames({ slots }: Template): readonly NamePattern[] {
  return slots
    .filter(({ isGenerated, parent }) => isGenerated && parent?.isGenerated !== true)
    .flatMap(({ names }) => names);
}

/** Whether a slot takes any heading, as `# {title}` does. */
export function isTitle({ names }: Slot): boolean {
  return names.some(({ pieces }) => pieces.length > 1 && pieces.every((piece) => piece === ""));
}
