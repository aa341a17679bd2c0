import { logins, tokens } from "./accounts.ts";
import type { Place } from "./patches.ts";
import type { CurrentLine } from "./review-drift.ts";
import type { Review, ReviewComment } from "./review-store.ts";

type Pull = { readonly place: Place; readonly number: number };

/** A review in GitHub's own form. */
export async function formatReview({ place, number }: Pull, review: Review): Promise<object> {
  const { id, login, body, state, commit, submittedAt } = review;
  const html = `${pageOf(place, number)}#pullrequestreview-${id}`;
  const pullUrl = `${apiOf(place)}/pulls/${number}`;
  return {
    id,
    node_id: `PRR_${id}`,
    user: await readUser(place, login),
    body,
    state,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: associationOf(login),
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    ...(state === "PENDING" ? {} : { submitted_at: submittedAt }),
    commit_id: commit,
  };
}

/** A comment of a review in GitHub's own form; an outdated one has no line any more. */
export async function formatComment(
  { place, number }: Pull,
  comment: ReviewComment,
  current: CurrentLine | null,
): Promise<object> {
  const { id, review, replyTo, path, side, line, startLine, startSide, hunk } = comment;
  const html = `${pageOf(place, number)}#discussion_r${id}`;
  const self = `${apiOf(place)}/pulls/comments/${id}`;
  const pullUrl = `${apiOf(place)}/pulls/${number}`;
  return {
    url: self,
    pull_request_review_id: review,
    id,
    node_id: `PRRC_${id}`,
    diff_hunk: hunk,
    path,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    user: await readUser(place, comment.login),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: associationOf(comment.login),
    _links: { self: { href: self }, html: { href: html }, pull_request: { href: pullUrl } },
    ...(replyTo === null ? {} : { in_reply_to_id: replyTo }),
    subject_type: line === null ? "file" : "line",
    side,
    start_line: current?.startLine ?? null,
    original_start_line: startLine,
    start_side: startSide,
    ...(line === null ? {} : { line: current?.line ?? null, original_line: line }),
    ...(line === null
      ? {}
      : { position: current?.position ?? null, original_position: comment.position }),
  };
}

function associationOf(login: string): string {
  return login === logins.get(tokens.stranger) ? "NONE" : "MEMBER";
}

async function readUser({ octokit }: Place, username: string): Promise<unknown> {
  const { data } = await octokit.request("GET /users/{username}", { username });
  return data;
}

function apiOf({ octokit, owner, repo }: Place): string {
  return `${octokit.request.endpoint.DEFAULTS.baseUrl}/repos/${owner}/${repo}`;
}

function pageOf({ octokit, owner, repo }: Place, number: number): string {
  return `${octokit.request.endpoint.DEFAULTS.baseUrl}/${owner}/${repo}/pull/${number}`;
}
