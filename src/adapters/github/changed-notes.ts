import { mapConcurrent } from "#core/concurrency.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import type { ListChangedNotes } from "#ports.ts";
import { readBlob } from "./blob.ts";
import type { Change } from "./change.ts";
import type { GitHubClient } from "./client.ts";

/** Where the changed notes come from, and which files count as notes. */
export type ChangedNotesOptions = {
  readonly client: GitHubClient;
  readonly change: Change;
  readonly isNote: (path: string) => boolean;
};

const maxRequests = 8;

/** Lists the notes of a change, read from GitHub and never from a checkout. */
export function githubChangedNotes({
  client: { octokit },
  change,
  isNote,
}: ChangedNotesOptions): ListChangedNotes {
  return async (signal) => {
    const { owner, repository, isTruncated } = change;
    const notes = change.files
      .filter(({ path }) => isNote(path))
      .toSorted((a, b) => compareText(a.path, b.path));
    const files = await mapConcurrent(notes, maxRequests, async ({ path, blobSha }) => {
      const bytes = await readBlob({ octokit, owner, repository, signal }, blobSha);
      return { path, bytes } satisfies NoteFile;
    });
    return { files, isTruncated };
  };
}

/** By code units: a locale would make the order depend on the machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
