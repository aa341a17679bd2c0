import type { RememberedReviews } from "#core/memory/remembered.ts";
import type { PublishReport } from "#ports.ts";
import {
  type CommentThread,
  type KeepOptions,
  keepComment,
  recallFromThread,
} from "./keep-comment.ts";
import { pageSize } from "./limits.ts";
import type { Comment } from "./own-comments.ts";
import { collectPages } from "./pages.ts";

/** Which pull request the comment is on, and what it says. */
export type StickyCommentOptions = KeepOptions & {
  readonly owner: string;
  readonly repository: string;
  readonly pullRequest: number;
};

/** Keeps one comment on a pull request. */
export function stickyComment(options: StickyCommentOptions): PublishReport {
  return keepComment(threadOf(options), options);
}

/** Reads what the comment on a pull request remembers of reviews. */
export function recallFromComment(
  options: Omit<StickyCommentOptions, "render">,
  signal: AbortSignal,
): Promise<RememberedReviews> {
  return recallFromThread(threadOf(options), options, signal);
}

function threadOf(options: Omit<StickyCommentOptions, "render">): CommentThread {
  const { client, owner, repository: repo, pullRequest } = options;
  const { request } = client.octokit;
  const target = { owner, repo };
  const comments = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
  const comment = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
  return {
    publisher: "comment",
    list: (signal) =>
      collectPages<Comment>(async (page) => {
        const { data, headers } = await request(`GET ${comments}`, {
          ...target,
          issue_number: pullRequest,
          per_page: pageSize,
          page,
          request: { signal },
        });
        return { items: data, link: headers.link };
      }),
    create: async (body, signal) => {
      const place = { ...target, issue_number: pullRequest };
      const { data } = await request(`POST ${comments}`, { ...place, body, request: { signal } });
      return data;
    },
    update: async (id, body, signal) => {
      const place = { ...target, comment_id: id };
      const { data } = await request(`PATCH ${comment}`, { ...place, body, request: { signal } });
      return data;
    },
    remove: async (id, signal) => {
      await request(`DELETE ${comment}`, { ...target, comment_id: id, request: { signal } });
    },
    findHead: async (signal) => {
      const place = { ...target, pull_number: pullRequest, request: { signal } };
      const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", place);
      return data.head.sha;
    },
  };
}
