import { countLength } from "#core/note/length.ts";
import { listParagraphs } from "#core/note/paragraphs.ts";
import type { Passage } from "#core/note/passages.ts";
import { spanOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { NoteParts } from "./parts.ts";
import { splitSentences } from "./sentences.ts";

/** A paragraph too long to be taken in at once: how it begins, its length, and how many sentences it has. */
export type LongParagraph = {
  readonly passage: Passage;
  /** In characters (字) and words. */
  readonly length: number;
  readonly sentences: number;
};

/** Finds the paragraphs of running text that go on for too long. */
export function findLongParagraphs({ summary, log, all }: NoteParts): readonly LongParagraph[] {
  const sections = summary.length > 0 ? summary : all.filter((section) => !log.includes(section));
  return sections
    .flatMap(({ blocks }) => listParagraphs(blocks))
    .flatMap((node) => {
      const text = visibleText([node]);
      const length = countLength(text);
      const isLong = length >= (/\p{Script=Han}/u.test(text) ? longestChinese : longestEnglish);
      if (!isLong) return [];
      const [first, ...others] = splitSentences(text, spanOf(node).startLine);
      if (!first || others.length < 4) return [];
      return [{ passage: first, length, sentences: others.length + 1 }];
    });
}

const longestChinese = 350;
const longestEnglish = 220;
