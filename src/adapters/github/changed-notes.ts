import { mapConcurrent } from "#core/concurrency.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import { UserError } from "#errors.ts";
import type { ListChangedNotes } from "#ports.ts";
import type { Change } from "./change.ts";
import { findStatus } from "./explain.ts";
import type { Snapshot } from "./snapshot.ts";
import { isRegularFile } from "./tree.ts";

/** Where the changed notes come from, and which files count as notes. */
export type ChangedNotesOptions = {
  readonly snapshot: Snapshot;
  readonly change: Pick<Change, "files" | "isTruncated">;
  readonly isNote: (path: string) => boolean;
};

const maxRequests = 8;

/** Lists the notes of a change, read from GitHub and never from a checkout. */
export function githubChangedNotes(options: ChangedNotesOptions): ListChangedNotes {
  const { snapshot, change } = options;
  return async (signal) => {
    const notes = await listNotes(options, signal);
    await snapshot.prefetch(notes, signal);
    const files = await mapConcurrent(notes, maxRequests, async ({ path, sha }) => {
      return { path, bytes: await readNote(snapshot, { path, sha }, signal) };
    });
    return { files, isTruncated: change.isTruncated };
  };
}

type StoredNote = { readonly path: string; readonly sha: string; readonly size: number | null };

/** In path order, without links and submodules, which no list of changes tells from files. */
async function listNotes(
  { snapshot, change, isNote }: ChangedNotesOptions,
  signal: AbortSignal,
): Promise<readonly StoredNote[]> {
  const listed = change.files.filter(({ path }) => isNote(path));
  if (listed.length === 0) return [];
  const { entries } = await snapshot.readTree(signal);
  const tree = new Map(entries.map((entry) => [entry.path, entry]));
  return listed
    .flatMap(({ path, blobSha: sha }) => {
      const entry = tree.get(path);
      // What a cut-off tree does not show is taken for a file.
      if (entry !== undefined && !isRegularFile(entry)) return [];
      return [{ path, sha, size: entry?.size ?? null }];
    })
    .toSorted((a, b) => compareText(a.path, b.path));
}

async function readNote(
  snapshot: Snapshot,
  { path, sha }: Pick<StoredNote, "path" | "sha">,
  signal: AbortSignal,
): Promise<NoteFile["bytes"]> {
  try {
    return await snapshot.readFile(sha, signal);
  } catch (error) {
    const status = findStatus(error);
    if (status === null) throw error;
    throw new UserError({ code: "note-unreadable", path, status }, { cause: error });
  }
}

/** By code units: a locale would make the order depend on the machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
