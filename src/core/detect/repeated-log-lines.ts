import { type Passage, listPassages } from "#core/note/passages.ts";
import type { Pair } from "./pair.ts";
import type { NoteParts } from "./parts.ts";

/** Finds lines of the running log that it has twice, each with the line that had it first. */
export function findRepeatedLogLines({ log }: NoteParts): readonly Pair[] {
  const seen = new Map<string, Passage>();
  return log
    .flatMap(({ blocks }) => listPassages(blocks))
    .flatMap((passage) => {
      const key = normalize(passage.text);
      const first = seen.get(key);
      if (!first) seen.set(key, passage);
      return first && isPhrase(key) ? [{ first, second: passage }] : [];
    });
}

function normalize(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A word such as 重点 or “break” may well come twice. */
function isPhrase(words: string): boolean {
  if ((words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4) return true;
  const start = words.slice(Math.max(0, words.search(/\p{L}/u)));
  // Step by step: one pattern for it all would take a time that grows with the cube of a line.
  const space = start.search(/\s/u);
  return space > 0 && /\p{L}{4}/u.test(start.slice(space));
}
