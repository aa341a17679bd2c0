import type { Passage } from "#core/note/passages.ts";

/** Names as a sentence lists them: 「甲」「乙」 or “a”, “b”. */
export function list(names: readonly string[], isChinese: boolean): string {
  const quoted = [...new Set(names)].map((name) => (isChinese ? `「${name}」` : `“${name}”`));
  return isChinese ? quoted.join("") : quoted.join(", ");
}

/** The first five passages as a sentence lists them, and that there are more. */
export function listTerms(passages: readonly Passage[], isChinese: boolean): string {
  const named = passages.slice(0, 5).map(({ text }) => shorten(text));
  const more = passages.length > named.length;
  if (isChinese) return `${list(named, true)}${more ? "等" : ""}`;
  return `${list(named, false)}${more ? " and more" : ""}`;
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > 24 ? `${characters.slice(0, 24).join("")}…` : text;
}
