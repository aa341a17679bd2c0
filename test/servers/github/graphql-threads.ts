import type { Octokit } from "@octokit/core";
import { connect, type PageArguments } from "./graphql-connection.ts";
import { forbidden, notFound } from "./graphql-errors.ts";
import { findPull, shaOf } from "./pulls.ts";
import { locateComment } from "./review-comments.ts";
import type { Reviewed, ReviewsOptions } from "./review-options.ts";
import type { ReviewComment } from "./review-store.ts";
import { asObject } from "./wire.ts";

/** Finds a pull request for GraphQL. */
export async function findPullRequest(
  options: ReviewsOptions & { readonly octokit: Octokit },
  { owner, repo }: { readonly owner: string; readonly repo: string },
  number: number,
) {
  const place = { octokit: options.octokit, owner, repo };
  const pull = await findPull(options, place, number);
  if (pull === null) {
    throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
  }
  const key = `${owner}/${repo}#${number}`;
  const reviewed: Reviewed = { place, number, key, pull };
  return {
    id: String(pull["node_id"]),
    number,
    state: String(pull["state"]).toUpperCase(),
    headRefName: asObject(pull["head"])["ref"],
    headRefOid: shaOf(pull, "head"),
    baseRefOid: shaOf(pull, "base"),
    isCrossRepository: options.forks.find(place, number) !== null,
    async reviewThreads(page: PageArguments) {
      return connect("reviewThreads", await listThreads(options, reviewed), page);
    },
  };
}

async function listThreads(options: ReviewsOptions, reviewed: Reviewed) {
  const sent = options.reviews
    .commentsOf(reviewed.key)
    .filter(({ review }) => options.reviews.findReview(review)?.state !== "PENDING");
  const threads = Map.groupBy(sent, ({ thread }) => thread);
  return Promise.all(
    [...threads].map(([id, comments]) => showThread(options, reviewed, { id, comments })),
  );
}

async function showThread(
  options: ReviewsOptions,
  reviewed: Reviewed,
  { id, comments }: { readonly id: string; readonly comments: readonly ReviewComment[] },
) {
  const [first] = comments;
  if (first === undefined) throw new Error("A thread without comments");
  const current = await locateComment(options, reviewed, first);
  const isResolved = options.reviews.isResolved(id);
  return {
    id,
    isResolved,
    isCollapsed: isResolved,
    isOutdated: first.line !== null && current === null,
    path: first.path,
    line: current?.line ?? null,
    startLine: current?.startLine ?? null,
    originalLine: first.line,
    originalStartLine: first.startLine,
    diffSide: first.side,
    startDiffSide: first.startSide,
    subjectType: first.line === null ? "FILE" : "LINE",
    viewerCanResolve: !isResolved,
    viewerCanUnresolve: isResolved,
    viewerCanReply: true,
    comments: (page: PageArguments) => connect("comments", comments.map(showComment), page),
  };
}

function showComment({ id, body, login, path, createdAt, updatedAt }: ReviewComment) {
  return {
    id: `PRRC_${id}`,
    databaseId: id,
    fullDatabaseId: String(id),
    body,
    path,
    createdAt,
    updatedAt,
    // GraphQL leaves out what REST adds to the name of an app.
    author: {
      __typename: login.endsWith("[bot]") ? "Bot" : "User",
      login: login.replace(/\[bot\]$/, ""),
    },
  };
}

/** Resolves a thread, or opens it again. */
export function resolveThread(
  { reviews }: ReviewsOptions,
  isAllowed: boolean,
  asked: { readonly threadId: string; readonly isResolved: boolean },
) {
  const { threadId, isResolved } = asked;
  if (!isAllowed) throw forbidden();
  if (!reviews.resolve(threadId, isResolved)) {
    throw notFound(`Could not resolve to a node with the global id of '${threadId}'`);
  }
  return { thread: { id: threadId, isResolved, isCollapsed: isResolved } };
}
