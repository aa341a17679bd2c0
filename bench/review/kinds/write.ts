import type { Language } from "#core/language.ts";
import type { TextRange } from "#core/note/text-range.ts";
import type { Base } from "../base.ts";
import { type Change, type TextEdit, find, findEnds, insertAt } from "../change.ts";
import type { Plant } from "../kind.ts";
import type { Aside, Material } from "../material.ts";
import { type Prose, listProse } from "../places.ts";
import type { Draw } from "../random.ts";

/** Words in both languages, of which some are drawn. */
export type Pool = Readonly<Record<Language, readonly string[]>>;

/** Puts one sentence of a pool at the end of a paragraph. */
export function sayOneOf(pool: Pool): Plant {
  return (base, draw) => {
    const paragraph = draw(listProse(base));
    const sentence = draw(pool[base.material.language]);
    if (!paragraph || sentence === undefined) return null;
    return { edits: [append(base, paragraph, sentence)] };
  };
}

/** Puts one paragraph of a pool between two others. */
export function addOneOf(pool: Pool): Plant {
  return (base, draw) => {
    const paragraph = draw(listProse(base));
    const text = draw(pool[base.material.language]);
    return paragraph && text !== undefined ? { edits: [addBelow(paragraph, text)] } : null;
  };
}

/** Puts a sentence at the end of a drawn paragraph. */
export function say(base: Base, draw: Draw, sentence: string | undefined): Change | null {
  const paragraph = draw(listProse(base));
  if (!paragraph || sentence === undefined) return null;
  return { edits: [append(base, paragraph, sentence)] };
}

/** Puts an aside of the material where it belongs, in the same paragraph. */
export function sayAside(choose: (material: Material, draw: Draw) => Aside | undefined): Plant {
  return (base, draw) => {
    const aside = choose(base.material, draw);
    return aside ? { edits: [append(base, find(base, aside.after), aside.text)] } : null;
  };
}

/** Puts an aside of the material where it belongs, as a block of its own. */
export function addAside(choose: (material: Material) => Aside): Plant {
  return (base) => {
    const { after, text } = choose(base.material);
    return { edits: [addBelow(find(base, after), text)] };
  };
}

/** Puts a sentence about some words at the end of a paragraph in which they do not stand, and marks both. */
export function sayElsewhere(base: Base, draw: Draw, [words, sentence]: Pair): Change | null {
  const [, said] = findEnds(base, words);
  const others = listProse(base).filter((paragraph) => !contains(paragraph, said));
  const paragraph = draw(others);
  return paragraph ? { edits: [append(base, paragraph, sentence)], marks: [said] } : null;
}

type Pair = readonly [words: string, sentence: string];

/** A sentence at the end of a paragraph, set off as its language does. */
export function append({ material }: Base, paragraph: TextRange, sentence: string): TextEdit {
  const space = material.language === "en" ? " " : "";
  return insertAt(paragraph.end, `${space}${sentence}`);
}

/** A block below a paragraph. */
export function addBelow(paragraph: TextRange, text: string): TextEdit {
  return insertAt(paragraph.end, `\n\n${text}`);
}

/** Draws two paragraphs, the second one at least two further down. */
export function drawApart(base: Base, draw: Draw): readonly [Prose, Prose] | null {
  const prose = listProse(base);
  const first = draw(prose.slice(0, -2));
  if (!first) return null;
  const later = draw(prose.slice(prose.indexOf(first) + 2));
  return later ? [first, later] : null;
}

/** Whether a range has another one in it. */
function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
