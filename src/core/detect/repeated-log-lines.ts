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
  return (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 || /\p{L}.*\s.*\p{L}{4}/u.test(words);
}
