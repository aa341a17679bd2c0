const escape = String.fromCharCode(0x1b);
const controlSequence = new RegExp(`${escape}\\[[0-?]*[ -/]*[@-~]`, "g");
const operatingSystemCommand = new RegExp(`${escape}\\][^${escape}\\u0007\\n]*`, "g");
const lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Everything that draws nothing, but tabs, line ends, and the joiners that hold one emoji together. */
const invisible =
  /(?![\n\t]|(?<=\p{Extended_Pictographic})\uFE0F|(?<=[0-9#*])\uFE0F(?=\u20E3)|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** The text as a reader sees it: without invisible, directional and terminal characters, each line ended by `\n`. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(controlSequence, "")
    .replace(operatingSystemCommand, "")
    .replace(lineEnd, "\n")
    .replace(invisible, "");
}

/** The visible text on one line. */
export function visibleLine(text: string): string {
  return visibleText(text)
    .replace(/[ \t\n]+/g, " ")
    .trim();
}

/** At most `length` characters of a line, with an ellipsis where more was cut off. */
export function clipLine(text: string, length: number): string {
  const line = visibleLine(text);
  return line.length <= length ? line : `${line.slice(0, length).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
