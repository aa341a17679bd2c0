import type { Span } from "#core/span.ts";

/** Translates offsets of a text (UTF-16 units from 0) into spans. Lines end with LF, CRLF or CR, as in Markdown. */
export type LineIndex = { readonly span: (start: number, end: number) => Span };

/** Indexes the line starts of a text, once for all rules that ask for those of a note one after another. */
export function indexLines(text: string): LineIndex {
  if (latest?.text !== text) latest = { text, index: makeIndex(text) };
  return latest.index;
}

let latest: { readonly text: string; readonly index: LineIndex } | null = null;

function makeIndex(text: string): LineIndex {
  const starts = listLineStarts(text);
  const place = (offset: number): { line: number; column: number } => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return {
    span: (start, end) => {
      const from = place(start);
      const to = place(end);
      return {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
      };
    },
  };
}

/** Splits a text into its lines, which end with LF, CRLF or CR. */
export function splitLines(text: string): readonly string[] {
  return text.includes("\r") ? text.split(/\r\n?|\n/) : text.split("\n");
}

function listLineStarts(text: string): readonly number[] {
  const starts = [0];
  const lineEnd = text.includes("\r") ? /\r\n?|\n/g : /\n/g;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
}

/** The index of the last of the rising numbers that is at most `limit`; 0 where none is. */
export function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
