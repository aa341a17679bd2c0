import type { Report } from "#core/report/report.ts";
import type { Publication, PublishReport } from "#ports.ts";
import type { SafeMarkdown } from "#render/inert.ts";
import type { GitHubClient } from "./client.ts";
import { isNotFound } from "./explain.ts";
import { type Account, findAppSlug, findOwnLogin, isOwnAccount } from "./own-login.ts";
import { collectPages, pageSize } from "./pages.ts";

/** Which pull request the comment is on, and what it says. */
export type StickyCommentOptions = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly pullRequest: number;
  readonly render: (report: Report) => SafeMarkdown;
};

type CommentId = number | bigint;
type Comment = {
  readonly id: CommentId;
  readonly html_url: string;
  readonly body?: string;
  readonly user: Account | null;
  readonly performed_via_github_app?: { readonly slug?: string } | null;
};

const marker = "<!-- note-review v1 -->";
const maxLength = 65_536;
const permalink = /\/blob\/[0-9a-f]{40}\//g;

/** Keeps one comment on a pull request: written once, then edited in place. */
export function stickyComment(options: StickyCommentOptions): PublishReport {
  return async (report, signal) => {
    const body = `${marker}\n${options.render(report)}`;
    if (body.length > maxLength) throw new Error(`The comment has ${body.length} characters`);

    const [oldest, ...duplicates] = await listOwnComments(options, signal);
    if (oldest === undefined) {
      // A comment that says nothing would only be noise; an older one has to be brought up to date.
      if (report.notes.length === 0)
        return { publisher: "comment", action: "unchanged", url: null };
      return createComment(options, body, signal);
    }
    for (const { id } of duplicates) await deleteComment(options, id, signal);
    if (saysTheSame(oldest.body ?? "", body)) {
      return { publisher: "comment", action: "unchanged", url: oldest.html_url };
    }
    return updateComment({ ...options, id: oldest.id }, body, signal);
  };
}

async function listOwnComments(
  { client, owner, repository, pullRequest }: StickyCommentOptions,
  signal: AbortSignal,
): Promise<readonly Comment[]> {
  const comments = await collectPages<Comment>(async (page) => {
    const { data, headers } = await client.octokit.request(
      "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
      {
        owner,
        repo: repository,
        issue_number: pullRequest,
        per_page: pageSize,
        page,
        request: { signal },
      },
    );
    return { items: data, link: headers.link };
  });
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return [];
  const ownLogin = await findOwnLogin(client, signal);
  return marked.filter((comment) => isOwn(comment, ownLogin));
}

/** Anyone can copy the marker, so the author has to be us as well. */
function isOwn({ user, performed_via_github_app: app }: Comment, ownLogin: string): boolean {
  if (!isOwnAccount(user, ownLogin)) return false;
  return app === null || app === undefined || app.slug === findAppSlug(ownLogin);
}

async function createComment(
  { client, owner, repository, pullRequest }: StickyCommentOptions,
  body: string,
  signal: AbortSignal,
): Promise<Publication> {
  const { data } = await client.octokit.request(
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { owner, repo: repository, issue_number: pullRequest, body, request: { signal } },
  );
  return { publisher: "comment", action: "created", url: data.html_url };
}

async function updateComment(
  { client, owner, repository, id }: StickyCommentOptions & { readonly id: CommentId },
  body: string,
  signal: AbortSignal,
): Promise<Publication> {
  const { data } = await client.octokit.request(
    "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    { owner, repo: repository, comment_id: id, body, request: { signal } },
  );
  return { publisher: "comment", action: "updated", url: data.html_url };
}

async function deleteComment(
  { client, owner, repository }: StickyCommentOptions,
  id: CommentId,
  signal: AbortSignal,
): Promise<void> {
  try {
    await client.octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      owner,
      repo: repository,
      comment_id: id,
      request: { signal },
    });
  } catch (error) {
    // A run beside this one was quicker.
    if (!isNotFound(error)) throw error;
  }
}

function saysTheSame(a: string, b: string): boolean {
  return withoutCommits(a) === withoutCommits(b);
}

/** An old permalink shows the same words as a new one. */
function withoutCommits(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd().replace(permalink, "/blob/commit/");
}
