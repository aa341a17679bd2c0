import { type Edit as TextEdit, spliceEdits } from "#core/fix/apply-fixes.ts";
import { indexLines } from "#core/note/lines.ts";
import type { TextRange } from "#core/note/text-range.ts";
import type { Span } from "#core/span.ts";
import type { Base } from "./base.ts";

export type { TextEdit };

/** How a base note becomes one with a defect, or one that only looks as if it had it. */
export type Change = {
  readonly edits: readonly TextEdit[];
  /** What else the defect can be seen in: the line of the log that a wrong figure no longer agrees with. */
  readonly marks?: readonly TextRange[];
  /** What a remark has to name where the defect is that something is not there, and so has no place. */
  readonly names?: readonly string[];
};

/** A base note after a change. */
export type Changed = {
  readonly text: string;
  /** The words that are new. */
  readonly words: readonly Span[];
  /** Where else the change can be seen. */
  readonly marks: readonly Span[];
};

/** Applies a change to its base note. */
export function applyChange(base: Base, { edits, marks = [] }: Change): Changed {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  const text = spliceEdits(base.text, sorted);
  const lines = indexLines(text);
  const toSpan = ({ start, end }: TextRange): Span => lines.span(start, end);
  return {
    text,
    words: placeEdits(sorted).map(toSpan),
    marks: marks.map((mark) => toSpan(move(mark, sorted))),
  };
}

/** Where the words of each edit stand when all of them have been made; edits are in document order. */
function placeEdits(edits: readonly TextEdit[]): readonly TextRange[] {
  let added = 0;
  return edits.map(({ start, end, text }) => {
    const [blank = ""] = /^\s*/.exec(text) ?? [];
    const from = start + added + (blank.length < text.length ? blank.length : 0);
    added += growth({ start, end, text });
    return { start: from, end: from + text.trim().length };
  });
}

/** Where a range of the base note is when edits have been made before it. */
function move({ start, end }: TextRange, edits: readonly TextEdit[]): TextRange {
  const before = edits.filter((edit) => edit.end <= start);
  const added = before.reduce((sum, edit) => sum + growth(edit), 0);
  return { start: start + added, end: end + added };
}

function growth({ start, end, text }: TextEdit): number {
  return text.length - (end - start);
}

/** The one place where a base note has some words. */
export function find(base: Base, words: string): TextRange {
  const [only, other] = findAll(base, words);
  if (!only || other) throw new Error(`Expected ${base.name} to have “${words}” exactly once`);
  return only;
}

/** The first and the last place where a base note has some words: in the log, and in what was made of it. */
export function findEnds(base: Base, words: string): readonly [TextRange, TextRange] {
  const places = findAll(base, words);
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last) throw new Error(`Expected ${base.name} to have “${words}”`);
  return [first, last];
}

/** Every place where a base note has some words, in order. */
export function findAll({ text }: Base, words: string): readonly TextRange[] {
  const places: TextRange[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

/** Puts other words in the place of those that a base note has once. */
export function replace(base: Base, words: string, by: string): TextEdit {
  return { ...find(base, words), text: by };
}

/** Puts words in at an offset. */
export function insertAt(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}
