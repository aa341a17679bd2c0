import { isNotFound } from "./explain.ts";
import type { RepositoryAccess } from "./repository-access.ts";

/** The commit that a branch stands at; `null` where there is no such branch. */
export async function readBranchHead(
  { octokit, owner, repository, signal }: RepositoryAccess,
  branch: string,
): Promise<string | null> {
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
      owner,
      repo: repository,
      ref: `heads/${branch}`,
      request: { signal },
    });
    return data.object.sha;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** Moves a branch to a commit, whatever it stood at, or makes it. */
export async function moveBranch(
  { octokit, owner, repository, signal }: RepositoryAccess,
  {
    branch,
    sha,
    isNew,
  }: { readonly branch: string; readonly sha: string; readonly isNew: boolean },
): Promise<void> {
  const place = { owner, repo: repository, sha, request: { signal } };
  await (isNew
    ? octokit.request("POST /repos/{owner}/{repo}/git/refs", {
        ...place,
        ref: `refs/heads/${branch}`,
      })
    : octokit.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
        ...place,
        ref: `heads/${branch}`,
        force: true,
      }));
}
