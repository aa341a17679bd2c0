import type { GitHubClient } from "./client.ts";
import { findStatus } from "./explain.ts";
import { pageSize } from "./limits.ts";
import { findOwnLogin, isOwnAccount } from "./own-login.ts";
import { collectPages } from "./pages.ts";

/** The pull request that is reviewed. */
export type ReviewPlace = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly pullRequest: number;
  readonly headSha: string;
  readonly signal: AbortSignal;
};

/** A review that the account of this token has written. */
export type OwnReview = {
  readonly id: number | bigint;
  readonly body: string;
  /** Whether it is still to be sent off, until when nobody else sees it. */
  readonly isDraft: boolean;
};

/** A review to be written. */
export type NewReview = { readonly body: string; readonly comments: readonly ReviewComment[] };

/** What it says beside lines. */
export type ReviewComment = {
  readonly path: string;
  readonly line: number;
  readonly side: string;
  readonly start_line?: number;
  readonly start_side?: string;
  readonly body: string;
};

const reviews = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";

/** Lists our reviews of a pull request; who we are is asked only where one has words like ours. */
export async function listOwnReviews(place: ReviewPlace): Promise<readonly OwnReview[]> {
  const { client, signal } = place;
  const written = await collectPages(async (page) => {
    const { data, headers } = await client.octokit.request(`GET ${reviews}`, {
      ...addressOf(place),
      per_page: pageSize,
      page,
    });
    return { items: data, link: headers.link };
  });
  const like = written.filter(({ body }) => body?.startsWith("<!-- note-review "));
  if (like.length === 0) return [];
  const login = await findOwnLogin(client, signal);
  return like
    .filter(({ user }) => isOwnAccount(user, login))
    .map(({ id, body, state }) => ({ id, body, isDraft: state === "PENDING" }));
}

/** Begins a review that nobody sees yet. */
export async function draftReview(
  place: ReviewPlace,
  { body, comments }: NewReview,
): Promise<Pick<OwnReview, "id">> {
  const { data } = await place.client.octokit.request(`POST ${reviews}`, {
    ...addressOf(place),
    commit_id: place.headSha,
    body,
    comments: [...comments],
  });
  return data;
}

/** Sends a draft off; returns its address, or `null` where somebody has taken it away meanwhile. */
export async function sendReview(place: ReviewPlace, id: OwnReview["id"]): Promise<string | null> {
  try {
    const { data } = await place.client.octokit.request(`POST ${reviews}/{review_id}/events`, {
      ...addressOf(place),
      review_id: Number(id),
      event: "COMMENT",
    });
    return data.html_url;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Takes a draft away; one that is gone or was sent off meanwhile stays as it is. */
export async function dropReview(place: ReviewPlace, id: OwnReview["id"]): Promise<void> {
  try {
    await place.client.octokit.request(`DELETE ${reviews}/{review_id}`, {
      ...addressOf(place),
      review_id: Number(id),
    });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  const status = findStatus(error);
  return status === 404 || status === 422;
}

function addressOf({ owner, repository: repo, pullRequest, signal }: ReviewPlace) {
  return { owner, repo, pull_number: pullRequest, request: { signal } };
}
