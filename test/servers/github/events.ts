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
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly ref?: string; readonly sha: string };
};

/** The payload of something that happened to a pull request. */
export function pullRequestEvent({
  repository = "notes",
  action = "synchronize",
  number,
  head,
  base,
}: PullRequestOptions) {
  const ownRepository = repositoryOf(repository, "main");
  return {
    action,
    number,
    pull_request: {
      number,
      state: action === "closed" ? "closed" : "open",
      draft: false,
      head: { ...head, repo: ownRepository },
      base: { ref: "main", ...base, repo: ownRepository },
      user: { login: "learner", type: "User" },
    },
    repository: ownRepository,
    organization: { login: organization },
    sender: { login: "learner", type: "User" },
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
