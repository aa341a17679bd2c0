import type { Publication, PublishReport } from "#ports.ts";
import type { SafeMarkdown } from "#render/inert.ts";
import type { ChangedFile } from "./changed-files.ts";
import type { GitHubClient } from "./client.ts";
import { findStatus } from "./explain.ts";
import { isShown, parseHunks } from "./hunks.ts";
import { findOwnLogin, isOwnAccount } from "./own-login.ts";
import { pageSize } from "./limits.ts";
import { collectPages } from "./pages.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import { type OpenThread, listThreads, resolveThread } from "./threads.ts";

/** A change that can be committed at a click, as it is shown beside its lines. */
export type CommittableSuggestion = {
  readonly id: string;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: SafeMarkdown;
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
  /** Whether threads of suggestions that no longer hold are resolved. */
  readonly resolvesThreads: boolean;
  /** What stands over suggestions beside their lines, and over those that GitHub would not take there. */
  readonly renderReview: (count: number, refused: readonly CommittableSuggestion[]) => SafeMarkdown;
};

/** Suggestions that one run adds: beyond these a reader is better served by the comment. */
export const maximumSuggestions = 10;

type Target = RepositoryAccess & { readonly options: SuggestionsOptions };

/**
 * Puts suggestions beside the lines of a pull request, each once, however often it is reviewed.
 *
 * Only lines that the diff shows can have one. Where GitHub refuses all the same, which it does for all at once and
 * without saying for which, they go into the text of the review.
 */
export function suggestionReview(options: SuggestionsOptions): PublishReport {
  return async (report, signal) => {
    const { client, owner, repository, suggestions, resolvesThreads } = options;
    const target: Target = { octokit: client.octokit, owner, repository, signal, options };
    const shown = suggestions.filter((suggestion) => isInDiff(suggestion, options.files));
    const posted = await listPosted(target);
    const added = shown.filter(({ id }) => !posted.ids.has(id)).slice(0, maximumSuggestions);
    const url = added.length > 0 ? await post(target, added) : null;
    if (resolvesThreads && posted.login !== null) {
      const paths = new Set(report.notes.map(({ path }) => path));
      await resolveSettled({ target, login: posted.login, paths });
    }
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

const marker = /^<!-- note-review suggestions? v1((?: [0-9a-f]{16})+) -->/;

/** What our comments and reviews start with, so that the next run knows what is there already. */
function mark(ids: readonly string[]): string {
  const kind = ids.length === 1 ? "suggestion" : "suggestions";
  return `<!-- note-review ${kind} v1 ${ids.join(" ")} -->`;
}

function idsIn(body: string): readonly string[] {
  return marker.exec(body)?.[1]?.trim().split(" ") ?? [];
}

type Posted = {
  readonly ids: ReadonlySet<string>;
  /** Who we are, where that had to be asked. */
  readonly login: string | null;
};

type Written = {
  readonly body?: string | null;
  readonly user: { readonly login: string; readonly type: string } | null;
};

/** Finds what earlier runs have suggested, beside lines or in the text of reviews. */
async function listPosted(target: Target): Promise<Posted> {
  const written = [
    ...(await list(target, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments")),
    ...(await list(target, "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews")),
  ];
  const marked = written.filter(({ body }) => marker.test(body ?? ""));
  if (marked.length === 0) return { ids: new Set(), login: null };
  const login = await findOwnLogin(target.options.client, target.signal);
  const own = marked.filter(({ user }) => isOwnAccount(user, login));
  return { ids: new Set(own.flatMap(({ body }) => idsIn(body ?? ""))), login };
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
  const { renderReview } = target.options;
  try {
    const body = renderReview(added.length, []);
    return await createReview(target, body, added.map(commentOf));
  } catch (error) {
    if (findStatus(error) !== 422) throw error;
    const ids = added.map(({ id }) => id);
    return createReview(target, `${mark(ids)}\n${renderReview(added.length, added)}`, []);
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

type Settling = {
  readonly target: Target;
  readonly login: string;
  /** The notes that this run has looked at. */
  readonly paths: ReadonlySet<string>;
};

/** Resolves the threads of suggestions that this run would not make again. */
async function resolveSettled({ target, login, paths }: Settling): Promise<void> {
  const { client, owner, repository, pullRequest, suggestions } = target.options;
  const open = new Set(suggestions.map(({ id }) => id));
  const isSettled = ({ path, body, author }: OpenThread): boolean => {
    const ids = idsIn(body);
    return (
      paths.has(path) &&
      isOwnAccount(author, login) &&
      ids.length > 0 &&
      !ids.some((id) => open.has(id))
    );
  };
  const place = { client, owner, repository, signal: target.signal };
  for (const thread of await listThreads({ ...place, pullRequest })) {
    if (isSettled(thread)) await resolveThread({ ...place, id: thread.id });
  }
}

function publication(action: Publication["action"], url: string | null): Publication {
  return { publisher: "suggestions", action, url };
}
