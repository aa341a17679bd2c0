/** How many columns of a terminal a line takes: a wide character takes two, a combining one none. */
export function countColumns(line: string): number {
  let columns = 0;
  for (const character of line) columns += columnsOf(character);
  return columns;
}

/** The line, filled up with spaces to that many columns. */
export function padColumns(line: string, columns: number): string {
  return line + " ".repeat(Math.max(0, columns - countColumns(line)));
}

const combining = /^[\p{M}\u200D]$/u;
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303E\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]$/u;

function columnsOf(character: string): number {
  if (character < "\u0300") return 1;
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
