import type { Passage } from "#core/note/passages.ts";
import { shorten } from "#core/note/shorten.ts";

/** Names as a sentence lists them: 「甲」「乙」 or “a”, “b”. */
export function list(names: readonly string[], isChinese: boolean): string {
  const different = [...new Set(names)];
  const quoted = different.slice(0, 6).map((name) => (isChinese ? `「${name}」` : `“${name}”`));
  const more = different.length - quoted.length;
  if (isChinese) return quoted.join("") + (more > 0 ? `等 ${different.length} 处` : "");
  return quoted.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** Passages as a title lists them: the first few, shortened, and that there are more. */
export function listTerms(
  passages: readonly Passage[],
  isChinese: boolean,
  maximum: number = 3,
): string {
  const names = [...new Set(passages.map(({ text }) => text))];
  const named = list(
    names.slice(0, maximum).map((name) => shorten(name, /\p{Script=Han}/u.test(name) ? 12 : 28)),
    isChinese,
  );
  if (names.length <= maximum) return named;
  return isChinese ? `${named}等` : `${named} and more`;
}
