import { type GitHubServer, tokens } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";

/** What came of a run, in what a reader of GitHub sees of it. */
export type Left = {
  /** How many comments of ours there are. */
  readonly comments: number;
  /** The check that the commit shows, and how many places it points at. */
  readonly check: { readonly conclusion: string | null; readonly annotations: number } | null;
  /** What stands beside lines: the path, the line, and what can be committed. */
  readonly suggestions: readonly string[];
  /** The notes as their branch has them. */
  readonly notes: Readonly<Record<string, string>>;
};

/** Where to look. */
export type Looking = {
  readonly pullRequest: number;
  readonly headSha: string;
  readonly branch: string;
  readonly paths: readonly string[];
};

/** Looks at GitHub as its people do. */
export async function lookAt(github: GitHubServer, where: Looking): Promise<Left> {
  const { pullRequest, headSha, branch, paths } = where;
  const comments = await github.seed.listComments(pullRequest);
  const [check] = await github.seed.listCheckRuns(headSha);
  const texts = await Promise.all(
    paths.map(async (path) => {
      const text = await github.seed.readFile(branch, path);
      // Commits of other moments have other hashes.
      return [path, text.replaceAll(/[0-9a-f]{40}/g, "SHA")] as const;
    }),
  );
  return {
    comments: comments.filter(({ body }) => body?.startsWith("<!-- note-review")).length,
    check: check ? { conclusion: check.conclusion, annotations: check.annotations.length } : null,
    suggestions: await listSuggestions(github, pullRequest),
    notes: Object.fromEntries(texts),
  };
}

/** What people see beside lines: no review that was never sent off. */
async function listSuggestions(
  github: GitHubServer,
  pullRequest: number,
): Promise<readonly string[]> {
  const place = { ...github, token: tokens.admin };
  const { body } = await ask(place, `GET notes/pulls/${pullRequest}/comments`);
  if (!Array.isArray(body)) throw new Error("The comments are no list");
  return body.map(
    (comment: { readonly path: string; readonly line: number; readonly body: string }) =>
      `${comment.path}:${comment.line} ${comment.body.split("\n").slice(1).join("\n")}`,
  );
}
