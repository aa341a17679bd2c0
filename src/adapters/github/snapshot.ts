import { readBlob } from "./blob.ts";
import type { Change } from "./change.ts";
import type { GitHubClient } from "./client.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import { type StoredFile, readStoredTexts } from "./stored-texts.ts";
import { type Tree, readTree } from "./tree.ts";

/** The commit that notes are read from, as one run sees it: nothing of it is asked for twice. */
export type Snapshot = {
  readonly readTree: (signal: AbortSignal) => Promise<Tree>;
  /** Fetches what can be had of several files with few requests. */
  readonly prefetch: (files: readonly StoredFile[], signal: AbortSignal) => Promise<void>;
  /** Whether a file is here already, and takes no request. */
  readonly isFetched: (sha: string) => boolean;
  /** Reads a file, with a request of its own if it has not been fetched. */
  readonly readFile: (sha: string, signal: AbortSignal) => Promise<Uint8Array>;
};

/** Looks at the head of a change. */
export function openSnapshot(
  client: GitHubClient,
  { owner, repository, headSha }: Pick<Change, "owner" | "repository" | "headSha">,
): Snapshot {
  const accessWith = (signal: AbortSignal): RepositoryAccess => {
    return { octokit: client.octokit, owner, repository, signal };
  };
  const fetched = new Map<string, Uint8Array>();
  let tree: Promise<Tree> | null = null;

  return {
    readTree: (signal) => (tree ??= readTree(accessWith(signal), headSha)),
    prefetch: async (files, signal) => {
      const wanted = new Map(files.map((file) => [file.sha, file]));
      for (const sha of fetched.keys()) wanted.delete(sha);
      // For one file a query would be the slower request.
      if (wanted.size < 2) return;
      const texts = await readStoredTexts(client, accessWith(signal), [...wanted.values()]);
      for (const [sha, bytes] of texts) fetched.set(sha, bytes);
    },
    isFetched: (sha) => fetched.has(sha),
    readFile: async (sha, signal) => {
      const bytes = fetched.get(sha) ?? (await readBlob(accessWith(signal), sha));
      fetched.set(sha, bytes);
      return bytes;
    },
  };
}
