import type { Octokit } from "@octokit/core";

/** One repository, seen by one client for one run. */
export type RepositoryAccess = {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repository: string;
  readonly signal: AbortSignal;
};
