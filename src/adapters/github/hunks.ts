/** Lines of a file as it is after a change, both ends included and counted from 1. */
export type LineRange = { readonly startLine: number; readonly endLine: number };

/** The parts of a file that a diff shows, which are all that can be commented on. */
export function parseHunks(patch: string): readonly LineRange[] {
  return Array.from(patch.matchAll(hunkHeader), ([, start = "", count = "1"]) => ({
    startLine: Number(start),
    endLine: Number(start) + Number(count) - 1,
  })).filter(({ startLine, endLine }) => startLine >= 1 && endLine >= startLine);
}

/** A count of one is left out, as in `@@ -0,0 +1 @@`. */
const hunkHeader = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;

/** Whether one hunk shows all of the lines: a comment cannot reach over two. */
export function isShown({ startLine, endLine }: LineRange, hunks: readonly LineRange[]): boolean {
  return hunks.some((hunk) => startLine >= hunk.startLine && endLine <= hunk.endLine);
}
