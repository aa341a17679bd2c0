import type { TextRange } from "./text-range.ts";

/**
 * Lists the characters of a text that nobody sees and that do nothing there.
 *
 * Those that emoji, and scripts such as Persian, Hindi, Khmer or Mongolian, are written with have their use.
 */
export function listHiddenCharacters(text: string): readonly TextRange[] {
  return Array.from(text.matchAll(hidden)).flatMap((match) => {
    const [run] = match;
    const start = match.index;
    const end = start + run.length;
    return isOfUse(run, { text, start, end }) ? [] : [{ start, end }];
  });
}

const hidden =
  /[\uFE00-\uFE0F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]+/gu;

type Place = TextRange & { readonly text: string };

function isOfUse(run: string, { text, start, end }: Place): boolean {
  const before = lastCharacter(text.slice(Math.max(0, start - 2), start));
  const after = String.fromCodePoint(text.codePointAt(end) ?? space);
  if (/^[\uFE00-\uFE0F]$/.test(run)) return /[^\s\p{Cf}]/u.test(before);
  if (/^\uFE0F?\u200D$/.test(run) && emoji.test(before) && emoji.test(after)) return true;
  if (/^[\u{E0100}-\u{E01EF}]$/u.test(run)) return /\p{Script=Han}/u.test(before);
  if (/^[\u{E0020}-\u{E007E}]{1,8}\u{E007F}$/u.test(run)) return before === blackFlag;
  if (directions.test(run)) return rightToLeft.test(lineAround(text, start));
  const scripts = joiners.test(run) ? joined : unspaced;
  return run.length === 1 && (scripts.test(before) || scripts.test(after));
}

const space = 0x20;
const blackFlag = "\u{1F3F4}";
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

const directions = /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

const joiners = /^[\u200C\u200D]$/;
const joined =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;

/** Scripts without spaces, where a space of no width lets a line break, and those with signs of their own. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Hangul}]/u;

function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? " ";
}

function lineAround(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf("\n", offset), offset - reach, 0);
  const end = text.indexOf("\n", offset);
  return text.slice(start, Math.min(end < 0 ? text.length : end, offset + reach));
}

/** How far around a mark its direction is looked for. */
const reach = 200;
