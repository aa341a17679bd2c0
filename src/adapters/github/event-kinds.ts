import type { Skip } from "#core/skip-reason.ts";

/** What happened on GitHub, as far as notes are concerned. */
export type GitHubEvent = ReviewEvent | Skip;

/** An event whose notes are to be reviewed. */
export type ReviewEvent =
  | PushEvent
  | PullRequestEvent
  | CommandEvent
  | WorkflowRunEvent
  | MergeGroupEvent
  | SelectionEvent;

/** Where something happened. */
export type RepositoryName = { readonly owner: string; readonly repository: string };

/** Commits arrived on a branch. */
export type PushEvent = RepositoryName & {
  readonly kind: "push";
  readonly branch: string;
  readonly defaultBranch: string;
  /** Where the branch stood; `null` when the push created it. */
  readonly before: string | null;
  readonly after: string;
};

/** A pull request is open, and its notes or what they are held against changed, or its label asks for a review. */
export type PullRequestEvent = RepositoryName & {
  readonly kind: "pull-request";
  readonly number: number;
  readonly baseSha: string;
  /** Where the head stood; `null` where nothing was pushed to it. */
  readonly before: string | null;
  readonly headSha: string;
};

/** Somebody who may asked for a review in a comment on a pull request. */
export type CommandEvent = RepositoryName & {
  readonly kind: "command";
  readonly number: number;
  readonly commentId: number;
};

/** A workflow that a pull request started has ended; which pull request that was, GitHub has to be asked. */
export type WorkflowRunEvent = RepositoryName & {
  readonly kind: "workflow-run";
  readonly head: RepositoryName & { readonly branch: string; readonly sha: string };
};

/** Pull requests wait in a merge queue to become one commit. */
export type MergeGroupEvent = RepositoryName & {
  readonly kind: "merge-group";
  readonly baseSha: string;
  readonly headSha: string;
};

/** Somebody, or a schedule, asked for a review of what a commit holds. */
export type SelectionEvent = RepositoryName & {
  readonly kind: "selection";
  readonly headSha: string;
  /** The branch that the commit is of; `null` for a tag. */
  readonly branch: string | null;
  /** Globs of the notes; none means all. */
  readonly paths: readonly string[];
};
