/** The pairs of rows and columns, both rising, whose weights add up to the most. A weight of 0 is no pair. */
export function heaviestInOrder(
  weights: readonly (readonly number[])[],
): readonly (readonly [row: number, column: number])[] {
  const columns = weights[0]?.length ?? 0;
  const best = Array.from({ length: weights.length + 1 }, () =>
    Array.from({ length: columns + 1 }, () => 0),
  );
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const paired = (row: number, column: number): number => {
    const weight = weights[row]?.[column] ?? 0;
    return weight > 0 ? weight + at(row + 1, column + 1) : 0;
  };
  for (let row = weights.length - 1; row >= 0; row -= 1) {
    const cells = best[row] ?? [];
    for (let column = columns - 1; column >= 0; column -= 1) {
      cells[column] = Math.max(at(row + 1, column), at(row, column + 1), paired(row, column));
    }
  }
  const pairs: [number, number][] = [];
  let column = 0;
  for (let row = 0; row < weights.length; row += 1) {
    while (column < columns && at(row, column) > at(row + 1, column)) {
      if (paired(row, column) === at(row, column)) {
        pairs.push([row, column]);
        column += 1;
        break;
      }
      column += 1;
    }
  }
  return pairs;
}
