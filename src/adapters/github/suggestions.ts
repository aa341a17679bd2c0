import type { Report } from "#core/report/report.ts";
import type { Publication, PublishReport } from "#ports.ts";
import type { SafeMarkdown } from "#render/inert.ts";
import type { ChangedFile } from "./changed-files.ts";
import type { GitHubClient } from "./client.ts";
import { findStatus } from "./explain.ts";
import { isShown, parseHunks } from "./hunks.ts";
import { findOwnLogin, isOwnAccount } from "./own-login.ts";
import { commentLimit, maximumSuggestions, pageSize } from "./limits.ts";
import { collectPages } from "./pages.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import { idsIn, mark } from "./suggestion-mark.ts";

/** A change that can be committed at a click, as it is shown beside its lines. */
export type CommittableSuggestion = {
  readonly id: string;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: SafeMarkdown;
  /** The same as a part of a longer text, with its place. */
  readonly passage: SafeMarkdown;
};

/** The pull request that is reviewed, and what is suggested. */
export type SuggestionsOptions = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly pullRequest: number;
  readonly headSha: string;
  readonly files: readonly Pick<ChangedFile, "path" | "patch">[];
  readonly suggestions: readonly CommittableSuggestion[];
  /** What stands over suggestions beside their lines, and over those that GitHub would not take there. */
  readonly renderReview: (report: Report, shown: Shown) => SafeMarkdown;
};

/** How many suggestions a review brings, and whether they stand beside their lines. */
export type Shown = { readonly count: number; readonly isBesideLines: boolean };

type Target = RepositoryAccess & {
  readonly options: SuggestionsOptions;
  readonly report: Report;
};

/**
 * Puts suggestions beside the lines of a pull request, each once, however often it is reviewed.
 *
 * Only lines that the diff shows can have one. Where GitHub refuses all the same, which it does for all at once and
 * without saying for which, they go into the text of the review.
 */
export function suggestionReview(options: SuggestionsOptions): PublishReport {
  return async (report, signal) => {
    const { client, owner, repository, suggestions } = options;
    const target: Target = { octokit: client.octokit, owner, repository, signal, options, report };
    const shown = suggestions.filter((suggestion) => isInDiff(suggestion, options.files));
    const posted = await listPosted(target);
    const added = shown.filter(({ id }) => !posted.has(id)).slice(0, maximumSuggestions);
    const url = added.length > 0 ? await post(target, added) : null;
    return publication(url === null ? "unchanged" : "created", url);
  };
}

function isInDiff(
  { path, ...lines }: CommittableSuggestion,
  files: SuggestionsOptions["files"],
): boolean {
  const patch = files.find((file) => file.path === path)?.patch;
  return typeof patch === "string" && isShown(lines, parseHunks(patch));
}

type Written = {
  readonly body?: string | null;
  readonly user: { readonly login: string; readonly type: string } | null;
};

/** Finds what earlier runs have suggested, beside lines or in the text of reviews. */
async function listPosted(target: Target): Promise<ReadonlySet<string>> {
  const written = [
    ...(await list(target, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments")),
    ...(await list(target, "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews")),
  ];
  const marked = written.filter(({ body }) => idsIn(body ?? "").length > 0);
  if (marked.length === 0) return new Set();
  const login = await findOwnLogin(target.options.client, target.signal);
  const own = marked.filter(({ user }) => isOwnAccount(user, login));
  return new Set(own.flatMap(({ body }) => idsIn(body ?? "")));
}

type ListRoute =
  | "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"
  | "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";

function list(target: Target, route: ListRoute): Promise<readonly Written[]> {
  const { octokit, owner, repository, signal, options } = target;
  return collectPages<Written>(async (page) => {
    const { data, headers } = await octokit.request(route, {
      owner,
      repo: repository,
      pull_number: options.pullRequest,
      per_page: pageSize,
      page,
      request: { signal },
    });
    return { items: data, link: headers.link };
  });
}

async function post(target: Target, added: readonly CommittableSuggestion[]): Promise<string> {
  const { report, options } = target;
  const render = (isBesideLines: boolean): SafeMarkdown =>
    options.renderReview(report, { count: added.length, isBesideLines });
  try {
    return await createReview(target, render(true), added.map(commentOf));
  } catch (error) {
    if (findStatus(error) !== 422) throw error;
    const text = [render(false), ...added.map(({ passage }) => passage)].join("\n\n");
    const body = `${mark(added.map(({ id }) => id))}\n${text}`;
    return createReview(target, body.slice(0, commentLimit.maxLength), []);
  }
}

type ReviewComment = {
  readonly path: string;
  readonly line: number;
  readonly side: string;
  readonly start_line?: number;
  readonly start_side?: string;
  readonly body: string;
};

function commentOf({ id, path, startLine, endLine, body }: CommittableSuggestion): ReviewComment {
  const start = startLine < endLine ? { start_line: startLine, start_side: "RIGHT" } : {};
  return { path, line: endLine, side: "RIGHT", ...start, body: `${mark([id])}\n${body}` };
}

async function createReview(
  { octokit, owner, repository, signal, options }: Target,
  body: string,
  comments: readonly ReviewComment[],
): Promise<string> {
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    owner,
    repo: repository,
    pull_number: options.pullRequest,
    commit_id: options.headSha,
    event: "COMMENT",
    body,
    comments: [...comments],
    request: { signal },
  });
  return data.html_url;
}

function publication(action: Publication["action"], url: string | null): Publication {
  return { publisher: "suggestions", action, url };
}
