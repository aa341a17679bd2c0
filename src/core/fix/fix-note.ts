import type { Finding } from "#core/report/report.ts";
import { acceptFixes, spliceEdits } from "./apply-fixes.ts";

/** A note's text after its fixes, and how many were made. */
export type FixedText = { readonly text: string; readonly fixed: number };

/** Finds what there is to mend in a text, in line order. */
export type CheckText = (text: string) => Promise<readonly Pick<Finding, "fix">[]>;

/**
 * Checks, applies the fixes and checks again until no finding has one.
 *
 * Fixes that do not settle leave the text as it was, so that to fix twice is to fix once.
 */
export async function fixNote(original: string, check: CheckText): Promise<FixedText> {
  let text = original;
  let fixed = 0;
  for (let round = 0; round < maximumRounds; round += 1) {
    const fixes = (await check(text)).flatMap(({ fix }) => fix ?? []);
    const edits = acceptFixes(text, fixes);
    const next = spliceEdits(text, edits);
    if (next === text) return { text, fixed };
    text = next;
    fixed += edits.length;
  }
  return { text: original, fixed: 0 };
}

/** A fix may uncover the next one; what takes more rounds undoes itself. */
const maximumRounds = 10;

/** The byte order marks that a file starts with, which its text is read without. */
export function byteOrderMarksOf(bytes: Uint8Array): string {
  let count = 0;
  while (mark.every((byte, index) => bytes[count * mark.length + index] === byte)) count += 1;
  return "\uFEFF".repeat(count);
}

const mark = [0xef, 0xbb, 0xbf] as const;
