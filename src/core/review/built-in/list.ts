import type { Passage } from "#core/note/passages.ts";
import { shorten } from "#core/note/shorten.ts";

/** Names as a sentence lists them: 「甲」「乙」 or “a” and “b”. */
export function list(names: readonly string[], isChinese: boolean): string {
  const different = [...new Set(names)];
  const quoted = different.slice(0, 6).map((name) => (isChinese ? `「${name}」` : `“${name}”`));
  const more = different.length - quoted.length;
  if (isChinese) return quoted.join("") + (more > 0 ? `等 ${different.length} 处` : "");
  return joinWords(more > 0 ? [...quoted, `${more} more`] : quoted);
}

/** “a”, “a and b”, “a, b and c”. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** Passages as a title lists them: the first few, shortened, and that there are more. */
export function listTerms(
  passages: readonly Passage[],
  isChinese: boolean,
  maximum: number = 3,
): string {
  const names = [...new Set(passages.map(({ text }) => text))];
  const shown = names.slice(0, maximum).map(shortName);
  if (names.length <= maximum) return list(shown, isChinese);
  return isChinese
    ? `${list(shown, true)}等`
    : joinWords([...shown.map((name) => `“${name}”`), `${names.length - maximum} more`]);
}

/** A name as a title has room for it. */
export function shortName(name: string): string {
  return shorten(name, /\p{Script=Han}/u.test(name) ? 12 : 28);
}

/** Lines as a sentence names them: “第 3、9 行”, “lines 3 and 9”. */
export function listLines(lines: readonly number[], isChinese: boolean): string {
  const different = [...new Set(lines)].toSorted((a, b) => a - b);
  const shown = different.slice(0, 5).map(String);
  const isCut = different.length > shown.length;
  if (isChinese) return `第 ${shown.join("、")} 行${isCut ? "等" : ""}`;
  const words = joinWords(isCut ? [...shown, "others"] : shown);
  return `line${different.length === 1 ? "" : "s"} ${words}`;
}
