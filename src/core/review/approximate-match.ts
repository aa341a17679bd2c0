/**
 * Finds the place in `text` that differs least from `pattern`, by at most `maximumDistance` edits; `null` when
 * there is none.
 *
 * Sellers, “The theory and computation of evolutionary distances” (1980): an edit distance whose match may start
 * anywhere in the text. Takes |text| × |pattern| steps.
 */
export function findApproximately(
  text: string,
  pattern: string,
  maximumDistance: number,
): { readonly start: number; readonly end: number } | null {
  let best = { distance: maximumDistance + 1, start: 0, end: 0 };
  let column: readonly Cell[] = Array.from(pattern + " ", (_, distance) => ({
    distance,
    start: 0,
  }));
  for (let end = 1; end <= text.length; end += 1) {
    column = nextColumn(column, pattern, { character: text.charAt(end - 1), end });
    const last = column.at(-1);
    if (last && last.distance < best.distance) best = { ...last, end };
  }
  return best.distance <= maximumDistance ? { start: best.start, end: best.end } : null;
}

/** How far the pattern up to a row is from the text that ends here, and where that text starts. */
type Cell = { readonly distance: number; readonly start: number };

function nextColumn(
  column: readonly Cell[],
  pattern: string,
  { character, end }: { readonly character: string; readonly end: number },
): readonly Cell[] {
  const cells: Cell[] = [{ distance: 0, start: end }];
  let diagonal = column[0];
  let above = cells[0];
  for (let row = 1; row <= pattern.length; row += 1) {
    const left = column[row];
    if (!diagonal || !above || !left) break;
    const substituted = diagonal.distance + (pattern.charAt(row - 1) === character ? 0 : 1);
    above = least(substituted, diagonal.start, above.distance < left.distance ? above : left);
    cells.push(above);
    diagonal = left;
  }
  return cells;
}

/** The cheaper of a substitution and of an insertion or deletion, which costs one more than the cell it comes from. */
function least(substituted: number, start: number, neighbour: Cell): Cell {
  return substituted <= neighbour.distance + 1
    ? { distance: substituted, start }
    : { distance: neighbour.distance + 1, start: neighbour.start };
}
