import type { Span } from "#core/span.ts";

/** Words, the line they stand on, and where they may begin. */
export type WordsOnLine = { readonly text: string; readonly line: number; readonly from?: number };

/** Finds words on a line of a source; the whole line where markup keeps them apart. Columns count from 1. */
export function spanOfWords(lines: readonly string[], { text, line, from = 1 }: WordsOnLine): Span {
  const source = lines[line - 1] ?? "";
  const at = findWords(source, text, from - 1);
  const [start, end] = at === null ? [0, source.length] : [at, at + text.length];
  return { startLine: line, startColumn: start + 1, endLine: line, endColumn: end + 1 };
}

function findWords(source: string, words: string, from: number): number | null {
  if (words === "") return null;
  for (let at = source.indexOf(words, from); at >= 0; at = source.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isPartOfWord =
      joined.test(source.slice(Math.max(0, at - 1), at + 1)) ||
      joined.test(source.slice(end - 1, end + 1));
    if (!isPartOfWord) return at;
  }
  return null;
}

/** Two characters of one word. */
const joined = /^(?:\p{Script=Han}{2}|[\w\-/]{2})$/u;
