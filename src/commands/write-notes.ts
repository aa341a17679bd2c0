import { writeNote } from "#adapters/local/write-file.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import type { Problem } from "#core/problem.ts";
import { UserError } from "#errors.ts";

/** Writes every note that can be written before it tells of one that cannot, and of what kept others from it before. */
export async function writeNotes(
  root: string,
  files: readonly NoteFile[],
  earlier: readonly Problem[] = [],
): Promise<void> {
  const problems = [...earlier];
  for (const { path, bytes } of files) {
    try {
      await writeNote(root, path, bytes);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.problem);
    }
  }
  const [first, ...more] = problems;
  if (first) throw new UserError(first, { more });
}
