/** A character as a reader sees it, and how many columns of a terminal it takes. */
export type Cell = { readonly text: string; readonly columns: number };

/** The characters of a line: a wide one takes two columns, an emoji of several parts too, what draws nothing none. */
export function splitCells(line: string): readonly Cell[] {
  return Array.from(segmenter.segment(line), ({ segment }) => ({
    text: segment,
    columns: columnsOf(segment),
  }));
}

/** How many columns of a terminal a line takes. */
export function countColumns(line: string): number {
  if (plain.test(line)) return line.length;
  return splitCells(line).reduce((sum, { columns }) => sum + columns, 0);
}

/** The line, filled up with spaces to that many columns. */
export function padColumns(line: string, columns: number): string {
  return line + " ".repeat(Math.max(0, columns - countColumns(line)));
}

const segmenter = new Intl.Segmenter();
const plain = /^[ -~]*$/;

const visible =
  /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Nonspacing_Mark}\p{Enclosing_Mark}]/u;

/** What takes columns of its own though it belongs to the character before it. */
const trailing = /[\p{Spacing_Mark}\uFF00-\uFFEF\u1100-\u115F\uA960-\uA97C]/u;

/** No emoji is longer; a longer run of joiners and marks is none. */
const longestEmoji = 50;
const emoji =
  /^(?:\p{RGI_Emoji}|[0-9#*]\u20E3|\p{Extended_Pictographic}.*\u200D\uFE0F?\p{Extended_Pictographic}.*)$/sv;

/** East Asian Width W and F, which no property of Unicode in a regular expression tells. */
const wide =
  /^(?:(?![\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}|[\u1100-\u115F\u2329\u232A\u2630-\u2637\u268A-\u268F\u2E80-\u303E\u3041-\u3247\u3250-\uA4C6\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1B2FB}\u{1D300}-\u{1D376}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}])$/u;

function columnsOf(character: string): number {
  if (plain.test(character)) return character.length;
  if (character.length <= longestEmoji && emoji.test(character)) return 2;
  const [first, ...rest] = Array.from(character).filter((part) => visible.test(part));
  if (first === undefined) return 0;
  return [first, ...rest.filter((part) => trailing.test(part))].reduce(
    (sum, part) => sum + (wide.test(part) ? 2 : 1),
    0,
  );
}
