import type { TextRange } from "#core/note/text-range.ts";
import type { Fix } from "#core/report/report.ts";

/** What is put in place of a part of a text. */
export type Edit = TextRange & { readonly text: string };

/** Splices fixes into a text; nothing outside their spans changes. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  return spliceEdits(text, acceptFixes(text, fixes));
}

/**
 * The fixes that can be made at once, as edits in document order.
 *
 * One that overlaps an accepted one before it is left for the next round, and one whose place the text does not have is
 * none. Insertions at the same place keep the order given.
 */
export function acceptFixes(text: string, fixes: readonly Fix[]): readonly Edit[] {
  const lines = listLines(text);
  const edits = fixes.flatMap((fix) => toEdit(fix, lines)).toSorted(inDocumentOrder);
  const accepted: Edit[] = [];
  for (const edit of edits) {
    if (edit.start >= (accepted.at(-1)?.end ?? 0)) accepted.push(edit);
  }
  return accepted;
}

/** Splices edits that are in document order and do not overlap. */
export function spliceEdits(text: string, edits: readonly Edit[]): string {
  let spliced = "";
  let from = 0;
  for (const edit of edits) {
    spliced += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return spliced + text.slice(from);
}

/** Each line without its end. */
function listLines(text: string): readonly TextRange[] {
  const lines: TextRange[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  return [...lines, { start, end: text.length }];
}

function toEdit({ span, text }: Fix, lines: readonly TextRange[]): readonly Edit[] {
  const start = offsetAt(span.startLine, span.startColumn, lines);
  const end = offsetAt(span.endLine, span.endColumn, lines);
  return start === null || end === null || end < start ? [] : [{ start, end, text }];
}

function offsetAt(line: number, column: number, lines: readonly TextRange[]): number | null {
  const range = lines[line - 1];
  if (!range || column < 1 || range.start + column - 1 > range.end) return null;
  return range.start + column - 1;
}

/** What is inserted comes before what is replaced at the same place. */
function inDocumentOrder(a: Edit, b: Edit): number {
  return a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start);
}
