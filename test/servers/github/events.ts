import { organization } from "./accounts.ts";

const noCommit = "0".repeat(40);

/** What a push event says; without `before` the push has made the branch. */
export type PushOptions = {
  readonly repository?: string;
  readonly branch?: string;
  readonly defaultBranch?: string;
  readonly before?: string;
  readonly after: string;
  readonly isForced?: boolean;
};

/** The payload of a push to a branch. */
export function pushEvent({
  repository = "notes",
  branch = "main",
  defaultBranch = "main",
  before = noCommit,
  after,
  isForced = false,
}: PushOptions) {
  return {
    ref: `refs/heads/${branch}`,
    before,
    after,
    created: before === noCommit,
    deleted: after === noCommit,
    forced: isForced,
    base_ref: null,
    commits: [{ id: after, message: "Write notes", added: [], removed: [], modified: [] }],
    head_commit: { id: after, message: "Write notes" },
    repository: repositoryOf(repository, defaultBranch),
    organization: { login: organization },
    pusher: { name: "learner" },
    sender: { login: "learner", type: "User" },
  };
}

/** What a pull request event says. */
export type PullRequestOptions = {
  readonly repository?: string;
  readonly action?: string;
  readonly number: number;
  /** Where the head stood before it was pushed to. */
  readonly before?: string;
  readonly head: { readonly ref: string; readonly sha: string };
  /** The fork that the head is in. */
  readonly fork?: string;
  readonly base: { readonly ref?: string; readonly sha: string };
};

/** The payload of something that happened to a pull request. */
export function pullRequestEvent({
  repository = "notes",
  action = "synchronize",
  number,
  before,
  head,
  fork,
  base,
}: PullRequestOptions) {
  const ownRepository = repositoryOf(repository, "main");
  const headRepository = fork === undefined ? ownRepository : { full_name: fork, fork: true };
  return {
    action,
    number,
    ...(before && { before, after: head.sha }),
    pull_request: {
      number,
      state: action === "closed" ? "closed" : "open",
      draft: false,
      head: { ...head, repo: headRepository },
      base: { ref: "main", ...base, repo: ownRepository },
      user: { login: "learner", type: "User" },
    },
    repository: ownRepository,
    organization: { login: organization },
    sender: { login: "learner", type: "User" },
  };
}

/** The payload of a comment that asks for a review. */
export function commentEvent({
  number,
  commentId,
  body = "/note-review",
  association = "MEMBER",
}: {
  readonly number: number;
  readonly commentId: number;
  readonly body?: string;
  readonly association?: string;
}) {
  const user = { login: "learner", type: "User" };
  return {
    action: "created",
    issue: { number, state: "open", pull_request: { url: `pulls/${number}` }, user },
    comment: {
      id: commentId,
      body,
      user,
      author_association: association,
      performed_via_github_app: null,
    },
    repository: repositoryOf("notes", "main"),
    organization: { login: organization },
    sender: user,
  };
}

/** The payload of a workflow that has ended. */
export function workflowRunEvent({
  head,
  repository = `${organization}/notes`,
  event = "pull_request",
}: {
  readonly head: { readonly ref: string; readonly sha: string };
  /** Where the head is. */
  readonly repository?: string;
  readonly event?: string;
}) {
  const [owner, name] = repository.split("/");
  return {
    action: "completed",
    workflow_run: {
      id: 1,
      event,
      status: "completed",
      conclusion: "success",
      head_branch: head.ref,
      head_sha: head.sha,
      head_repository: { name, full_name: repository, owner: { login: owner } },
      pull_requests: [],
    },
    repository: repositoryOf("notes", "main"),
  };
}

/** The payload of pull requests that wait to be merged. */
export function mergeGroupEvent({ base, head }: { readonly base: string; readonly head: string }) {
  return {
    action: "checks_requested",
    merge_group: {
      base_sha: base,
      base_ref: "refs/heads/main",
      head_sha: head,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${base}`,
    },
    repository: repositoryOf("notes", "main"),
  };
}

function repositoryOf(name: string, defaultBranch: string) {
  return {
    name,
    full_name: `${organization}/${name}`,
    private: false,
    owner: { login: organization, name: organization, type: "Organization" },
    default_branch: defaultBranch,
  };
}
