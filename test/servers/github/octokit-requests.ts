import type { Octokit } from "@octokit/core";

/** What a request of Octokit's may be about. */
export type RequestContext = {
  readonly octokit: Octokit;
  readonly notes: { readonly owner: string; readonly repo: string };
  readonly sha: string;
  readonly tree: string;
  readonly blob: string;
  readonly comment: number;
  readonly run: number;
  readonly artifact: number;
};

/** Requests by what they are about, as Octokit's types let them be written. */
export type NamedRequests = readonly (readonly [
  string,
  (context: RequestContext) => Promise<{ readonly status: number }>,
])[];
