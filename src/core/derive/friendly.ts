/** The largest number that is easy to remember and at most `limit`: 10, 15, 20, 30, 50, 80, 100 …; `null` below 10. */
export function friendlyFloor(limit: number): number | null {
  if (limit < 10) return null;
  const scale = 10 ** Math.floor(Math.log10(limit));
  const step = steps.findLast((each) => each * scale <= limit) ?? 1;
  return step * scale;
}

const steps = [1, 1.5, 2, 3, 5, 8] as const;

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
