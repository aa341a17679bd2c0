import type { Span } from "#core/span.ts";

/** Whether one of these places and one of those stand as one asks. */
export function meet(
  some: readonly Span[],
  others: readonly Span[],
  standSo: (a: Span, b: Span) => boolean,
): boolean {
  return some.some((one) => others.some((other) => standSo(one, other)));
}

/** Whether two places are two lines apart at most. */
export function areNear(a: Span, b: Span): boolean {
  return a.startLine <= lastLineOf(b) + tolerance && b.startLine <= lastLineOf(a) + tolerance;
}

/** In lines. */
const tolerance = 2;

function lastLineOf({ startLine, endLine, endColumn }: Span): number {
  return endColumn === 1 ? Math.max(startLine, endLine - 1) : endLine;
}

/** Whether two places have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return columnsFrom(a, b) > 0 && columnsFrom(b, a) > 0;
}

/** Whether nothing stands between two places. */
export function touch(a: Span, b: Span): boolean {
  return columnsFrom(a, b) >= 0 && columnsFrom(b, a) >= 0;
}

/** How far it is from the start of one place to the end of another: above 0 where it ends behind it. */
function columnsFrom(one: Span, other: Span): number {
  const lines = other.endLine - one.startLine;
  return lines === 0 ? other.endColumn - one.startColumn : lines;
}
