import { type NoteParts, findParts } from "#core/detect/parts.ts";
import type { Pair } from "#core/detect/pair.ts";
import type { Passage } from "#core/note/passages.ts";
import { note } from "#test/core/make.ts";

/** A note as the detectors look at it. */
export function partsOf(markdown: string, path: string = "notes/a.md"): NoteParts {
  return findParts(note(markdown, { path }));
}

/** A note with a log and a summary. */
export function logged(log: string, summary: string): NoteParts {
  return partsOf(`## 过程记录\n\n${log}\n\n## 内容整理\n\n${summary}\n`);
}

/** The lines of pairs. */
export function linesOf(pairs: readonly Pair[]): readonly (readonly [number, number])[] {
  return pairs.map(({ first, second }) => [first.line, second.line]);
}

/** The lines of passages. */
export function placesOf(passages: readonly Passage[]): readonly number[] {
  return passages.map(({ line }) => line);
}
