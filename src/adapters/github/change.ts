import {
  compareCommits,
  type FileListing,
  listCommitFiles,
  listPullRequestFiles,
  listTree,
} from "./changed-files.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import type { GitHubClient } from "./client.ts";
import type { PullRequestEvent, PushEvent } from "./event.ts";
import { isNotFound, isPermissionMissing } from "./explain.ts";

/** What a push or a pull request changes, and between which commits. */
export type Change = FileListing & {
  readonly owner: string;
  readonly repository: string;
  readonly headSha: string;
  /** The open pull request the change belongs to, where there is one. */
  readonly pullRequest: number | null;
};

type OpenPullRequest = { readonly number: number; readonly baseSha: string };

/** Finds out what an event changes. */
export async function openChange(
  { octokit }: GitHubClient,
  event: PushEvent | PullRequestEvent,
  signal: AbortSignal,
): Promise<Change> {
  const { owner, repository } = event;
  const access: RepositoryAccess = { octokit, owner, repository, signal };
  if (event.kind === "pull-request") return openPullRequest(access, event, event.headSha);

  const pullRequest = await findPullRequest(access, event.branch);
  if (pullRequest !== null) return openPullRequest(access, pullRequest, event.after);
  const listing = await listPushedFiles(access, event);
  return { owner, repository, headSha: event.after, pullRequest: null, ...listing };
}

async function openPullRequest(
  access: RepositoryAccess,
  { number, baseSha }: OpenPullRequest,
  headSha: string,
): Promise<Change> {
  const { owner, repository } = access;
  const listing = await listPullRequestFiles(access, number);
  // The list is of the newest head, which may have come after the event.
  const isCurrent = (await readHeadSha(access, number)) === headSha;
  const { files, isTruncated } = isCurrent
    ? listing
    : await compareCommits(access, baseSha, headSha);
  return { owner, repository, headSha, baseSha, pullRequest: number, files, isTruncated };
}

async function readHeadSha(
  { octokit, owner, repository, signal }: RepositoryAccess,
  number: number,
): Promise<string> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    owner,
    repo: repository,
    pull_number: number,
    request: { signal },
  });
  return data.head.sha;
}

async function findPullRequest(
  { octokit, owner, repository, signal }: RepositoryAccess,
  branch: string,
): Promise<OpenPullRequest | null> {
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
      owner,
      repo: repository,
      head: `${owner}:${branch}`,
      state: "open",
      request: { signal },
    });
    // GitHub lists all pull requests when it cannot make sense of `head`.
    const found = data.find(
      ({ head }) => head.ref === branch && head.repo?.full_name === `${owner}/${repository}`,
    );
    return found === undefined ? null : { number: found.number, baseSha: found.base.sha };
  } catch (error) {
    // Without leave to read pull requests a push is still a push.
    if (isPermissionMissing(error) || isNotFound(error)) return null;
    throw error;
  }
}

async function listPushedFiles(access: RepositoryAccess, event: PushEvent): Promise<FileListing> {
  const { branch, defaultBranch, before, after } = event;
  const isDefaultBranch = branch === defaultBranch;
  const compared = before === null ? null : await orNull(compareCommits(access, before, after));
  if (compared !== null) return compared;

  if (!isDefaultBranch) {
    const branched = await orNull(compareCommits(access, defaultBranch, after));
    // A branch without a common past brings everything anew, but its own template and config judge it not.
    return branched ?? { ...(await listTree(access, after)), baseSha: defaultBranch };
  }
  return before === null ? listTree(access, after) : listLastCommit(access, after);
}

/** A force push has made `before` unreachable, and nothing else says where the change began. */
async function listLastCommit(access: RepositoryAccess, sha: string): Promise<FileListing> {
  const listing = await listCommitFiles(access, sha);
  const isFirstCommit = listing.baseSha === null;
  return isFirstCommit ? listing : { ...listing, isTruncated: true };
}

/** The listing, or `null` when one of its two commits is gone or they share no ancestor. */
async function orNull(listing: Promise<FileListing>): Promise<FileListing | null> {
  try {
    return await listing;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
