import type { RepositoryAccess } from "./repository-access.ts";

/** One line of a tree; `size` is in bytes, and there for files alone. */
export type TreeEntry = {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
  readonly size?: number;
};

/** All that a commit holds, as far as GitHub lists it. */
export type Tree = { readonly entries: readonly TreeEntry[]; readonly isTruncated: boolean };

/** Reads the whole tree of a commit. */
export async function readTree(
  { octokit, owner, repository, signal }: RepositoryAccess,
  sha: string,
): Promise<Tree> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    owner,
    repo: repository,
    tree_sha: sha,
    recursive: "1",
    request: { signal },
  });
  return { entries: data.tree, isTruncated: data.truncated };
}

/** Whether an entry is a file, and neither a folder nor a link nor a submodule. */
export function isRegularFile({ mode }: TreeEntry): boolean {
  return mode.startsWith("100");
}
