/** A name a section may go by, normalised; the pieces between its wildcards. */
export type NamePattern = { readonly pieces: readonly string[] };

/** How well a heading fits a name: the whole heading, a part of it, by wildcard, or by a wildcard alone. */
export type NameFit = "whole" | "part" | "wildcard" | "anything";

/** Compiles a name; `*` and `{…}` stand for any text. Names are never regular expressions: a template is untrusted. */
export function compileName(name: string): NamePattern {
  const pieces = name
    .replaceAll(/\{[^{}]*\}/g, "*")
    .split("*")
    .map((piece) => keepLettersAndDigits(piece.normalize("NFKC").toLowerCase()));
  const [first = "", ...rest] = pieces;
  return pieces.length > 1 ? { pieces: [first, ...rest] } : { pieces: [normalizeName(name)] };
}

/** Holds the names of a heading (of `namesOf`, the whole one first) against a pattern; `null` when none fits. */
export function matchName({ pieces }: NamePattern, names: readonly string[]): NameFit | null {
  if (names.length === 0) return null;
  if (pieces.length === 1) {
    const place = names.indexOf(pieces[0] ?? "");
    if (place === 0) return "whole";
    return place > 0 ? "part" : null;
  }
  if (pieces.every((piece) => piece === "")) return "anything";
  return names.some((name) => fitsWildcard(pieces, name)) ? "wildcard" : null;
}

/** The names of a heading, normalised: whole, outside brackets, inside brackets, either side of `|` or `/`. */
export function namesOf(heading: string): readonly string[] {
  if (asItStays.test(heading)) return [heading];
  const text = heading.replace(circledNumber, "").normalize("NFKC");
  const parts = /[([【]/.test(text) ? splitAtBrackets(text) : [];
  const sides = /[|/]/.test(text) ? text.split(/[|/]/) : [];
  const folded = foldHeading(text);
  const readings = new Set([text, ...parts, ...sides, folded.replace(lettering, "")]);
  // With its numbering as well, for wildcards such as `第*讲`.
  const names = [...Array.from(readings, normalizeName), keepLettersAndDigits(folded)];
  return [...new Set(names.filter((name) => name !== ""))];
}

/** What stands outside brackets, and what stands in each pair of them. */
function splitAtBrackets(text: string): readonly string[] {
  const inside = Array.from(text.matchAll(bracketed), (match) => match[1] ?? "");
  return [text.replaceAll(bracketed, " "), ...inside];
}

const bracketed = /[([【]([^()[\]【】]*)[)\]】]/g;

/**
 * A heading as it is compared: NFKC, lower case, without “(optional)”, numbering, emoji, punctuation and spaces.
 *
 * A heading that is nothing but numbering, emoji or punctuation is kept as it is.
 */
export function normalizeName(heading: string): string {
  if (asItStays.test(heading)) return heading;
  const folded = foldHeading(heading);
  const name =
    keepLettersAndDigits(folded.replace(numbering, "")) ||
    keepLettersAndDigits(folded) ||
    nameOfSigns(heading);
  // What the numbering stood before may be numbered as well: “1. 第3章 …”.
  return name.length < heading.length ? normalizeName(name) : name;
}

/** A name that is normalised as it stands: nothing but small letters or Chinese, and no numeral in front. */
const asItStays = /^(?![第一二三四五六七八九十百零〇])[a-z\u4E00-\u9FA5]+$/;

function nameOfSigns(heading: string): string {
  const whole = withoutOptional(heading.normalize("NFKC")).toLowerCase();
  return (
    keepLettersAndDigits(whole) || whole.replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, "")
  );
}

function foldHeading(heading: string): string {
  return withoutOptional(heading)
    .replace(circledNumber, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}([]+/u, "");
}

/** The heading without its suffix `（可选）` or `(optional)`. */
export function withoutOptional(heading: string): string {
  return /[)）]/.test(heading) ? heading.replace(optionalSuffix, "") : heading;
}

/** Whether the heading says by its suffix that the section may be absent. */
export function isMarkedOptional(heading: string): boolean {
  return optionalSuffix.test(heading);
}

const optionalSuffix = /(?<![ \t])[ \t]*[（(](?:可选|选填|optional)[)）][ \t]*$/iu;

/** Taken off before NFKC makes a bare figure of it. */
const circledNumber = /^\s*[\u2460-\u249b]\s*/u;

const numerals = "[一二三四五六七八九十百零〇]";

/** What a figure before it counts, as in “3 个例子” and “2024 年总结”. */
const counted = "(?:个(?![人体性])|种(?![子植])|分钟|小时|年)";

const numbering = new RegExp(
  `^(?:${[
    `第\\s*(?:${numerals}|\\d){1,4}\\s*(?:部分|单元|單元|小[节節]|[章节節部篇讲講课課回])(?:\\s*[:.、])?\\s*`,
    `[(](?:${numerals}|\\d){1,4}[)]\\s*[:.、]?\\s*`,
    `${numerals}{1,4}[、.):]\\s*`,
    `\\d{1,3}(?:\\.\\d{1,3})+(?!\\d)[、.):]?\\s*`,
    `\\d{1,3}(?:[、.):]|\\s(?!\\s*${counted})|\\uFE0F?\\u20E3)\\s*`,
    `(?:step|part|chapter|section)\\s*\\d{1,3}(?:\\s*[:.)-]|\\s)\\s*`,
  ].join("|")})+`,
  "u",
);

/** Numbering that may be the beginning of a name as well, as in “E. coli”, so that a heading keeps its name with it. */
const lettering = /^(?:[ivxl]{1,5}|[a-z]|q(?:uestion)?\s*\d{1,3})[、.):]\s*/u;

/** Keeps letters and digits, and `+` and `#` where they belong to a name such as C++ or C#. */
function keepLettersAndDigits(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}\p{Mn}\p{Mc}+#]|\p{Default_Ignorable_Code_Point}/gu, "")
    .replaceAll(/(?<![a-z+])[+#]+/g, "");
}

/** Whether the pieces stand in `name` in order, the first at its start and the last at its end. */
function fitsWildcard(pieces: readonly string[], name: string): boolean {
  const [first = "", ...rest] = pieces;
  const last = rest.pop() ?? "";
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let from = first.length;
  for (const piece of rest) {
    const at = name.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= name.length - last.length;
}
