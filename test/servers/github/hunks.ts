/** A side of a diff: what was before, and what is now. */
export type Side = "LEFT" | "RIGHT";

/** A line of a patch, with the number that it has on each side where it is there. */
export type PatchLine = {
  readonly text: string;
  readonly hunk: number;
  /** Counted from the first line below the first header, as GitHub counts. */
  readonly position: number;
  readonly LEFT: number | null;
  readonly RIGHT: number | null;
};

/** Numbers the lines of a patch. */
export function readPatch(patch: string): readonly PatchLine[] {
  const lines: PatchLine[] = [];
  let hunk = -1;
  let left = 0;
  let right = 0;
  for (const [position, text] of patch.split("\n").entries()) {
    const [, oldStart, newStart] = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text) ?? [];
    if (oldStart !== undefined && newStart !== undefined) {
      hunk += 1;
      left = Number(oldStart);
      right = Number(newStart);
    } else if (!text.startsWith("\\")) {
      const isOld = !text.startsWith("+");
      const isNew = !text.startsWith("-");
      const numbers = { LEFT: isOld ? left : null, RIGHT: isNew ? right : null };
      lines.push({ text, hunk, position, ...numbers });
      if (isOld) left += 1;
      if (isNew) right += 1;
    }
  }
  return lines;
}

/** Finds a line of a patch by its number on a side. */
export function findLine(
  lines: readonly PatchLine[],
  side: Side,
  number: number,
): PatchLine | undefined {
  return lines.find((line) => line[side] === number);
}
