import { isNotFound, isPermissionMissing } from "./explain.ts";
import { readPath } from "./read-path.ts";
import { pageSize } from "./limits.ts";
import type { RepositoryAccess } from "./repository-access.ts";

/** A pull request as GitHub has it now. */
export type PullRequest = {
  readonly number: number;
  readonly isOpen: boolean;
  readonly baseSha: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Owner and name in one; `null` when the fork is gone. */
  readonly headRepository: string | null;
};

/** A branch of any repository. */
export type HeadBranch = {
  readonly owner: string;
  readonly repository: string;
  readonly branch: string;
};

/** Reads a pull request. */
export async function readPullRequest(
  { octokit, owner, repository, signal }: RepositoryAccess,
  number: number,
): Promise<PullRequest> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    owner,
    repo: repository,
    pull_number: number,
    request: { signal },
  });
  return parsePullRequest(data);
}

/** Finds the open pull request of a branch, which may be a fork's; `null` where none can be seen. */
export async function findPullRequest(
  { octokit, owner, repository, signal }: RepositoryAccess,
  head: HeadBranch,
): Promise<PullRequest | null> {
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
      owner,
      repo: repository,
      head: `${head.owner}:${head.branch}`,
      state: "open",
      per_page: pageSize,
      request: { signal },
    });
    // GitHub lists all pull requests when it cannot make sense of `head`, and other forges do so always.
    const found = data.map(parsePullRequest).find((pull) => isOf(pull, head));
    return found ?? null;
  } catch (error) {
    // Without leave to read pull requests a push is still a push.
    if (isPermissionMissing(error) || isNotFound(error)) return null;
    throw error;
  }
}

/** Whether a pull request asks to merge a branch of another repository. */
export function isFromFork(
  { headRepository }: PullRequest,
  { owner, repository }: Pick<RepositoryAccess, "owner" | "repository">,
): boolean {
  return headRepository === null || !isSameName(headRepository, `${owner}/${repository}`);
}

type Answer = {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref: string };
  readonly base: { readonly sha: string };
};

function parsePullRequest(data: Answer): PullRequest {
  const headRepository = readPath(data, "head.repo.full_name");
  return {
    number: data.number,
    isOpen: readPath(data, "state") !== "closed",
    baseSha: data.base.sha,
    headSha: data.head.sha,
    headBranch: data.head.ref,
    headRepository: typeof headRepository === "string" ? headRepository : null,
  };
}

function isOf(pull: PullRequest, { owner, repository, branch }: HeadBranch): boolean {
  const { headBranch, headRepository } = pull;
  if (headRepository === null) return false;
  return headBranch === branch && isSameName(headRepository, `${owner}/${repository}`);
}

/** Names of repositories differ in more than their case. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
