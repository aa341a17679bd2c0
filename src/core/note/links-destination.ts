import type { Definition, Image, Link } from "mdast";
import { offsetsOf } from "./span-of.ts";
import type { TextRange } from "./text-range.ts";

/** Finds where the destination of a link stands in the source, without its `<…>`; `null` where that is not simple to tell. */
export function findDestination(node: Definition | Image | Link, source: string): TextRange | null {
  const { start, end } = offsetsOf(node);
  const label = endOfLabel(source, start + (node.type === "image" ? 1 : 0), end);
  if (label === null || source[label] !== (node.type === "definition" ? ":" : "(")) return null;
  let from = label + 1;
  while (from < end && /\s/.test(source.charAt(from))) from += 1;
  if (source[from] !== "<") return bareDestination(source, from, end);
  const close = source.indexOf(">", from);
  return close < 0 || close >= end ? null : { start: from + 1, end: close };
}

/** Where the label that begins at `start` with `[` has ended; `null` when there is none. */
function endOfLabel(source: string, start: number, end: number): number | null {
  if (source[start] !== "[") return null;
  let depth = 0;
  for (const { index, 0: mark } of source.slice(start, end).matchAll(/\\.|[[\]]/gs)) {
    if (mark === "[") depth += 1;
    if (mark === "]") depth -= 1;
    if (depth === 0) return start + index + 1;
  }
  return null;
}

/** A destination ends at a space, or at the bracket that closes the link. */
function bareDestination(source: string, start: number, end: number): TextRange | null {
  let depth = 0;
  for (const { index, 0: mark } of source.slice(start, end).matchAll(/\\[()]|[()\s]/g)) {
    if (mark === "(") depth += 1;
    if (mark === ")") depth -= 1;
    if (depth < 0 || mark.trim() === "") return { start, end: start + index };
  }
  return start < end ? { start, end } : null;
}
