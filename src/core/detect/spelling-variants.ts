import { type Passage, listPassages } from "#core/note/passages.ts";
import { proseOf } from "#core/note/prose.ts";
import type { TwoNames } from "./pair.ts";
import type { NoteParts } from "./parts.ts";

/**
 * Finds names that a note writes in two ways: PyTorch and Pytorch.
 *
 * Only a name with capitals inside is one; code, and a form in capitals or small letters alone, is left alone.
 */
export function findSpellingVariants({ all }: NoteParts): readonly TwoNames[] {
  const spelt = new Map<string, Map<string, Spelling>>();
  for (const { blocks } of all) {
    const prose = new Set(blocks.map(proseOf).join("\n").match(name));
    for (const { text, line } of listPassages(blocks)) {
      for (const { 0: word, index } of text.matchAll(name)) {
        if (!prose.has(word)) continue;
        const forms = spelt.get(word.toLowerCase()) ?? new Map<string, Spelling>();
        spelt.set(word.toLowerCase(), forms);
        const around = text.slice(Math.max(0, index - context), index + word.length + context);
        const { count = 0, passage = { text: around.trim(), line } } = forms.get(word) ?? {};
        forms.set(word, { word, count: count + 1, passage });
      }
    }
  }
  return [...spelt.values()].flatMap(pairUp);
}

/** In UTF-16 units, on either side: without its neighbours a name could stand for the other spelling. */
const context = 10;

type Spelling = { readonly word: string; readonly count: number; readonly passage: Passage };

/** A word of a capital and small letters, with or without more capitals in it. */
const name = /(?<![\w./\\:@#$-])[A-Z][A-Za-z]*[a-z][A-Za-z]*(?![\w/\\:@(]|[.-]\w)/g;

/** The usual form first, and the one beside it that differs. */
function pairUp(forms: ReadonlyMap<string, Spelling>): readonly TwoNames[] {
  const spellings = [...forms.values()].toSorted((a, b) => b.count - a.count);
  const [usual, other] = spellings;
  const isName = spellings.some(({ word }) => /[a-z][A-Z]|[A-Z]{2}/.test(word));
  if (!usual || !other || !isName) return [];
  return [{ first: usual.passage, second: other.passage, names: [usual.word, other.word] }];
}
