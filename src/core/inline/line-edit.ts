import { type Edit, spliceEdits } from "#core/fix/apply-fixes.ts";
import { indexLines } from "#core/note/lines.ts";

/** Whole lines of a text, both ends included and counted from 1, and what is to stand in their place. */
export type LineEdit = {
  readonly startLine: number;
  readonly endLine: number;
  /** Without the end of its last line. */
  readonly lines: string;
};

/**
 * Turns an edit into one of whole lines, which is all that GitHub can commit at a click.
 *
 * `null` where that would not give the same bytes: a text with carriage returns, an edit that removes whole lines, and
 * one after a text that has no line to hold it.
 */
export function toLineEdit(text: string, edit: Edit): LineEdit | null {
  if (/\r/.test(text) || text === "") return null;
  const lineOf = (offset: number): number => indexLines(text).span(offset, offset).startLine;
  // After the last line end there is no line to comment on.
  const last = lineOf(text.endsWith("\n") ? text.length - 1 : text.length);
  const startLine = Math.min(last, lineOf(edit.start));
  const endLine = Math.min(last, Math.max(startLine, lineOf(edit.end)));
  // A last line without an end would come back with one.
  if (endLine === last && !text.endsWith("\n")) return null;
  const { start, end } = rangeOfLines(text, startLine, endLine);
  const replaced = spliceEdits(text, [edit]);
  const reach = Math.max(end, edit.end);
  const changed = replaced.slice(start, replaced.length - (text.length - reach));
  const lines = reach > end ? changed.replace(/\n$/, "") : changed;
  const isSame = applyLineEdit(text, { startLine, endLine, lines }) === replaced;
  return isSame ? { startLine, endLine, lines } : null;
}

/** What a text is after a line edit was committed; lines end with LF. */
export function applyLineEdit(text: string, { startLine, endLine, lines }: LineEdit): string {
  const { start, end } = rangeOfLines(text, startLine, endLine);
  return `${text.slice(0, start)}${lines}${text.slice(end)}`;
}

/** From the first character of a line to the last of another, without its end. */
function rangeOfLines(text: string, startLine: number, endLine: number) {
  const lines = text.split("\n");
  const start = lines.slice(0, startLine - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const body = lines.slice(startLine - 1, endLine).join("\n");
  return { start, end: start + body.length };
}
