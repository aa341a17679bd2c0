import type { RememberedReviews } from "#core/memory/remembered.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import type { RecallReviews } from "#ports.ts";
import type { Reviewer } from "./review-note.ts";

/** Asks once what is remembered of the notes of a run; where nobody reviews them, nobody has to know. */
export async function recallReviews(
  by: { readonly reviewer: Reviewer; readonly recallReviews?: RecallReviews },
  files: readonly NoteFile[],
  signal: AbortSignal,
): Promise<RememberedReviews> {
  if (by.reviewer.kind === "off" || files.length === 0 || !by.recallReviews) return new Map();
  const paths = files.map(({ path }) => path);
  return by.recallReviews(paths, signal);
}
