/**
 * Finds the place in `text` that differs least from `pattern`, by at most `maximumDistance` edits; `null` when
 * there is none.
 *
 * Sellers, “The theory and computation of evolutionary distances” (1980): an edit distance whose match may start
 * anywhere in the text. Takes |text| × |pattern| steps, but only where some piece of the pattern stands in the text:
 * of one more pieces than there may be edits, one is left as it was.
 */
export function findApproximately(
  text: string,
  pattern: string,
  maximumDistance: number,
): { readonly start: number; readonly end: number } | null {
  if (!mayStandIn(text, pattern, maximumDistance)) return null;

  let best = { distance: pattern.length, start: 0, end: 0 };
  let column = firstColumn(pattern.length);
  let next = firstColumn(pattern.length);
  for (let end = 1; end <= text.length; end += 1) {
    fillColumn(next, column, { pattern, unit: text.charCodeAt(end - 1), end });
    [column, next] = [next, column];
    const distance = column.distances[pattern.length] ?? 0;
    const start = column.starts[pattern.length] ?? 0;
    if (distance < best.distance) best = { distance, start, end };
  }
  return best.distance <= maximumDistance ? { start: best.start, end: best.end } : null;
}

/** Whether a search can find anything; without one, and in no time beside it. */
export function mayStandIn(text: string, pattern: string, maximumDistance: number): boolean {
  return split(pattern, maximumDistance + 1).some((piece) => text.includes(piece));
}

/** Cuts a text into `count` pieces of nearly the same length. */
function split(text: string, count: number): readonly string[] {
  const at = (index: number): number => Math.floor((index * text.length) / count);
  return Array.from({ length: count }, (_, index) => text.slice(at(index), at(index + 1)));
}

/** For each row, how far the pattern up to it is from the text that ends here, and where that text starts. */
type Column = { readonly distances: Int32Array; readonly starts: Int32Array };

function firstColumn(rows: number): Column {
  return {
    distances: Int32Array.from({ length: rows + 1 }, (_, row) => row),
    starts: new Int32Array(rows + 1),
  };
}

/** Fills `column` from the one before it. A substitution is preferred to an insertion or deletion that costs as much. */
function fillColumn(
  column: Column,
  { distances, starts }: Column,
  { pattern, unit, end }: { readonly pattern: string; readonly unit: number; readonly end: number },
): void {
  column.distances[0] = 0;
  column.starts[0] = end;
  for (let row = 1; row <= pattern.length; row += 1) {
    const cost = pattern.charCodeAt(row - 1) === unit ? 0 : 1;
    const substituted = (distances[row - 1] ?? 0) + cost;
    const above = column.distances[row - 1] ?? 0;
    const left = distances[row] ?? 0;
    const isSubstitution = substituted <= Math.min(above, left) + 1;
    const neighbour = above < left ? column.starts[row - 1] : starts[row];
    column.distances[row] = isSubstitution ? substituted : Math.min(above, left) + 1;
    column.starts[row] = (isSubstitution ? starts[row - 1] : neighbour) ?? 0;
  }
}
