import { mapConcurrent } from "#core/concurrency.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import type { ListChangedNotes } from "#ports.ts";
import { UserError } from "#errors.ts";
import { readBlob } from "./blob.ts";
import type { Change } from "./change.ts";
import type { ChangedFile } from "./changed-files.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import type { GitHubClient } from "./client.ts";
import { findStatus } from "./explain.ts";
import { isRegularFile, readTree } from "./tree.ts";

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
    const { owner, repository, headSha, isTruncated } = change;
    const access: RepositoryAccess = { octokit, owner, repository, signal };
    const listed = change.files.filter(({ path }) => isNote(path));
    const notes = await keepRegular(access, listed, headSha);
    const inOrder = notes.toSorted((a, b) => compareText(a.path, b.path));
    const files = await mapConcurrent(inOrder, maxRequests, (note) => readNote(access, note));
    return { files, isTruncated };
  };
}

/** Drops links and submodules, which no list of changes tells from files. */
async function keepRegular(
  access: RepositoryAccess,
  files: readonly ChangedFile[],
  headSha: string,
): Promise<readonly ChangedFile[]> {
  if (files.length === 0) return files;
  // What a cut-off tree does not show is taken for a file.
  const { entries } = await readTree(access, headSha);
  const others = new Set(entries.filter((entry) => !isRegularFile(entry)).map(({ path }) => path));
  return files.filter(({ path }) => !others.has(path));
}

async function readNote(
  access: RepositoryAccess,
  { path, blobSha }: ChangedFile,
): Promise<NoteFile> {
  try {
    return { path, bytes: await readBlob(access, blobSha) };
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
