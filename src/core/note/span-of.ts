import type { Nodes } from "mdast";
import type { Span } from "#core/span.ts";

/** Where a parsed node stands. */
export function spanOf({ position }: Nodes): Span {
  if (!position) throw new Error("Expected a node that was parsed, with its position");
  const { start, end } = position;
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** Where a parsed node starts and ends, as offsets in UTF-16 units from 0. */
export function offsetsOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) {
    throw new Error("Expected a node that was parsed, with its offsets");
  }
  return { start, end };
}
