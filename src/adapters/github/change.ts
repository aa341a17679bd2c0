import { compileNotePaths } from "#core/config/note-paths.ts";
import type { Skip } from "#core/skip-reason.ts";
import type { ChangedFile, FileListing } from "./changed-files.ts";
import { compareCommits, keepPresent, listPullRequestFiles, listTree } from "./changed-files.ts";
import type { GitHubClient } from "./client.ts";
import type {
  MergeGroupEvent,
  PushEvent,
  ReviewEvent,
  SelectionEvent,
  WorkflowRunEvent,
} from "./event-kinds.ts";
import { skip } from "./event-payload.ts";
import { findPullRequest, isFromFork, readPullRequest } from "./pull-request.ts";
import { listPushedFiles } from "./pushed-files.ts";
import type { RepositoryAccess } from "./repository-access.ts";

/** The files to look at, and between which commits they changed. */
export type Change = FileListing & {
  readonly owner: string;
  readonly repository: string;
  readonly headSha: string;
  /** The branch of this repository that the head was on, and that could be written to; `null` without one. */
  readonly branch: string | null;
  /** The open pull request the change belongs to, where there is one. */
  readonly pullRequest: number | null;
  /** Where the head of the pull request stood before it was pushed to; `null` where no push is known. */
  readonly headBefore: string | null;
  /** Whether the head is another repository's, whose people may write nothing here. */
  readonly isFork: boolean;
};

/** Finds out what an event changes, or why there is nothing to look at after all. */
export async function openChange(
  { octokit }: GitHubClient,
  event: ReviewEvent,
  signal: AbortSignal,
): Promise<Change | Skip> {
  const { owner, repository } = event;
  const access: RepositoryAccess = { octokit, owner, repository, signal };
  if (event.kind === "push") return openPush(access, event);
  if (event.kind === "pull-request") return openPullRequest(access, event.number, event);
  if (event.kind === "command") return openPullRequest(access, event.number);
  if (event.kind === "workflow-run") return openWorkflowRun(access, event);
  if (event.kind === "merge-group") return openMergeGroup(access, event);
  return openSelection(access, event);
}

const noPullRequest = {
  pullRequest: null,
  headBefore: null,
  branch: null,
  isFork: false,
} as const;

async function openPush(access: RepositoryAccess, event: PushEvent): Promise<Change | Skip> {
  const { owner, repository, branch, after: headSha } = event;
  const pull = await findPullRequest(access, event);
  if (pull !== null) {
    return openPullRequest(access, pull.number, { ...pull, headSha, before: event.before });
  }
  const listing = await listPushedFiles(access, event);
  return { ...noPullRequest, owner, repository, headSha, branch, ...listing };
}

/** The commits that are to be looked at; without them, the pull request as it is now. */
type Ends = {
  readonly baseSha: string;
  readonly headSha: string;
  readonly before?: string | null;
};

async function openPullRequest(
  access: RepositoryAccess,
  number: number,
  ends?: Ends,
): Promise<Change | Skip> {
  const { owner, repository } = access;
  const listing = await listPullRequestFiles(access, number);
  const pull = await readPullRequest(access, number);
  if (ends === undefined && !pull.isOpen) return skip("pull-request-closed");
  const { baseSha, headSha } = ends ?? pull;
  // The list is of the newest head, which may have come after the event.
  const isCurrent = pull.headSha === headSha;
  const { files, isTruncated } = isCurrent
    ? await keepPresent(access, headSha, listing)
    : await compareCommits(access, baseSha, headSha);
  const isFork = isFromFork(pull, access);
  const branch = isFork ? null : pull.headBranch;
  const headBefore = ends?.before ?? null;
  const place = { owner, repository, pullRequest: number, headBefore, isFork, branch };
  return { ...place, baseSha, headSha, files, isTruncated };
}

async function openWorkflowRun(
  access: RepositoryAccess,
  { head }: WorkflowRunEvent,
): Promise<Change | Skip> {
  const pull = await findPullRequest(access, head);
  if (pull === null) return skip("workflow-run-without-pull-request");
  if (pull.headSha !== head.sha) return skip("workflow-run-outdated");
  return openPullRequest(access, pull.number, pull);
}

async function openMergeGroup(
  access: RepositoryAccess,
  { owner, repository, baseSha, headSha }: MergeGroupEvent,
): Promise<Change> {
  const { files, isTruncated } = await compareCommits(access, baseSha, headSha);
  return { ...noPullRequest, owner, repository, headSha, baseSha, files, isTruncated };
}

async function openSelection(
  access: RepositoryAccess,
  { headSha, branch, paths }: SelectionEvent,
): Promise<Change> {
  const { owner, repository } = access;
  const listing = await listTree(access, headSha);
  const files = selectFiles(listing.files, paths);
  return { ...noPullRequest, owner, repository, headSha, branch, ...listing, files };
}

/** A folder stands for all that is in it. */
function selectFiles(
  files: readonly ChangedFile[],
  paths: readonly string[],
): readonly ChangedFile[] {
  if (paths.length === 0) return files;
  const named = paths.map((path) => path.replace(/^(!?)(?:\.?\/)+|\/+$/g, "$1"));
  const isChosen = compileNotePaths(named.flatMap((path) => [path, `${path}/**`]));
  return files.filter(({ path }) => isChosen(path));
}
