import type { RememberedReviews } from "#core/memory/remembered.ts";
import { UserError } from "#errors.ts";
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

/** Which commit the comment is on, and what it says. */
export type CommitCommentOptions = KeepOptions & {
  readonly owner: string;
  readonly repository: string;
  readonly headSha: string;
};

/** Keeps one comment on a commit. */
export function commitComment(options: CommitCommentOptions): PublishReport {
  return keepComment(threadOf(options), options);
}

/** Reads what the comment on a commit remembers of reviews. */
export function recallFromCommitComment(
  options: Omit<CommitCommentOptions, "render">,
  signal: AbortSignal,
): Promise<RememberedReviews> {
  return recallFromThread(threadOf(options), options, signal);
}

function threadOf(options: Omit<CommitCommentOptions, "render">): CommentThread {
  const { client, owner, repository: repo, headSha } = options;
  const { request } = client.octokit;
  const target = { owner, repo };
  const comments = "/repos/{owner}/{repo}/commits/{commit_sha}/comments";
  const comment = "/repos/{owner}/{repo}/comments/{comment_id}";
  return {
    publisher: "commit-comment",
    list: (signal) =>
      collectPages<Comment>(async (page) => {
        const { data, headers } = await request(`GET ${comments}`, {
          ...target,
          commit_sha: headSha,
          per_page: pageSize,
          page,
          request: { signal },
        });
        return { items: data, link: headers.link };
      }),
    create: async (body, signal) => {
      const place = { ...target, commit_sha: headSha };
      const { data } = await request(`POST ${comments}`, {
        ...place,
        body,
        request: { signal },
      }).catch(sayWhatCanBeDisabled);
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
    findHead: () => Promise.resolve(headSha),
  };
}

/** Where commit comments are switched off GitHub answers as for a missing permission. */
function sayWhatCanBeDisabled(error: unknown): never {
  if (error instanceof UserError && error.problem.code === "github-permission-missing") {
    const { permissions } = error.problem;
    throw new UserError({ code: "commit-comment-refused", permissions }, { cause: error });
  }
  throw error;
}
