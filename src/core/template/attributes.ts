/** What the words of a directive after its name say. */
export type Attributes = {
  /** In order; a flag says `true`. */
  readonly values: readonly (readonly [key: string, value: string])[];
  /** The first words that are neither a flag nor `key=value`. */
  readonly unreadable: string | null;
};

/**
 * Reads the words of a directive as `mdast-comment-marker` does, values as they were written.
 *
 * That package makes numbers of them, of `2.0` the number 2.
 */
export function readAttributes(text: string): Attributes {
  const values: (readonly [string, string])[] = [];
  let end = 0;
  for (const match of text.matchAll(attribute)) {
    const [whole, key = "", double, single, bare] = match;
    if (text.slice(end, match.index).trim() !== "") break;
    const value = double ?? single;
    values.push([key, value?.replaceAll(/\\(["'\\])/g, "$1") ?? bare ?? "true"]);
    end = match.index + whole.length;
  }
  return { values, unreadable: wordsAt(text, end) };
}

const attribute =
  /\s+([-\w]+)(?:=(?:"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)'|((?:\\[\s\S]|[^"'\s\\])+)))?/g;

/** The word that stands at an offset, from its beginning; `null` where only white space is left. */
function wordsAt(text: string, offset: number): string | null {
  const rest = text.slice(offset);
  if (rest.trim() === "") return null;
  const begun = /\S*$/.exec(rest.startsWith(" ") ? "" : text.slice(0, offset))?.[0] ?? "";
  return `${begun}${/\s*(\S+)/.exec(rest)?.[1] ?? ""}`;
}
