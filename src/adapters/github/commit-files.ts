import type { RepositoryAccess } from "./repository-access.ts";

/** A file of a commit: its text, or the name of what is stored already. */
export type FileEntry = {
  readonly path: string;
  readonly mode: "100644" | "100755";
} & ({ readonly content: string } | { readonly sha: string | null });

/** What a commit changes of its parent, and what it says. */
export type CommitOptions = {
  readonly entries: readonly FileEntry[];
  readonly parent: string;
  readonly commit: string;
};

/** Makes a commit that no branch has yet, so that nobody sees it before it is whole. */
export async function commitFiles(
  { octokit, owner, repository: repo, signal }: RepositoryAccess,
  { entries, parent, commit: message }: CommitOptions,
): Promise<string> {
  const place = { owner, repo, request: { signal } };
  const { data: base } = await octokit.request(
    "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    { ...place, commit_sha: parent },
  );
  const { data: tree } = await octokit.request("POST /repos/{owner}/{repo}/git/trees", {
    ...place,
    base_tree: base.tree.sha,
    tree: entries.map((entry) => ({ type: "blob" as const, ...entry })),
  });
  const { data: made } = await octokit.request("POST /repos/{owner}/{repo}/git/commits", {
    ...place,
    message,
    tree: tree.sha,
    parents: [parent],
  });
  return made.sha;
}
