const farthest = [0, 1, 2] as const;
const longest = 60;

/** The known name within two edits of `name` that takes the fewest, the first of equals; or `null`. */
export function nearest(name: string | null, known: readonly string[]): string | null {
  if (name === null || name.length > longest) return null;
  for (const edits of farthest) {
    const near = known.find((other) =>
      isWithinEdits(name.toLowerCase(), other.toLowerCase(), edits),
    );
    if (near !== undefined) return near;
  }
  return null;
}

/** Whether it takes at most so many letters put in, left out or exchanged to make one text the other. */
export function isWithinEdits(from: string, to: string, edits: number): boolean {
  if (Math.abs(from.length - to.length) > edits) return false;
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  if (same === from.length && same === to.length) return true;
  if (edits === 0) return false;
  const rest = from.slice(same);
  const other = to.slice(same);
  return (
    isWithinEdits(rest.slice(1), other.slice(1), edits - 1) ||
    isWithinEdits(rest.slice(1), other, edits - 1) ||
    isWithinEdits(rest, other.slice(1), edits - 1)
  );
}
