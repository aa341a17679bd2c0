import { createClient } from "#adapters/github/client.ts";
import { type CommittableSuggestion, suggestionReview } from "#adapters/github/suggestions.ts";
import { inert, md, suggestionBlock } from "#render/inert.ts";
import { makeReport } from "#test/contract/make-report.ts";
import { openPaths } from "#test/contract/open-paths.ts";
import { type GitHubServer, pullRequestEvent, tokens } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import { comments, reviews } from "#test/servers/github/review-fixture.ts";

/** How long all of it may take. */
export const signal = AbortSignal.timeout(120_000);
/** The note that the pull request changes. */
export const path = "笔记/a b.md";
const lines = Array.from({ length: 40 }, (_, index) => `第 ${index + 1} 行`);

/** A pull request that changes two places of a note, far from one another. */
export async function openPull(github: GitHubServer) {
  const base = await github.seed.createRepository({ [path]: `${lines.join("\n")}\n` });
  await github.seed.createBranch("topic", base);
  const changed = lines.with(4, "改了第 5 行").with(34, "改了第 35 行");
  const headSha = await github.seed.commit({
    branch: "topic",
    files: { [path]: `${changed.join("\n")}\n` },
  });
  const pull = await github.seed.openPullRequest("topic");
  const event = pullRequestEvent({
    number: pull.number,
    head: { ref: "topic", sha: headSha },
    base: { sha: pull.baseSha },
  });
  const { files } = await openPaths(github, "pull_request", event);
  return { pullRequest: pull.number, headSha, files };
}

let counted = 0;

/** A suggestion for lines, unlike any other. */
export function suggestion(startLine: number, endLine = startLine): CommittableSuggestion {
  counted += 1;
  const body = suggestionBlock(`新的第 ${startLine} 行`);
  if (body === null) throw new Error("The suggestion has characters that nobody sees");
  const id = counted.toString(16).padStart(16, "0");
  return { id, path, startLine, endLine, body, passage: md`${inert(path)}\n\n${body}` };
}

type Pull = Awaited<ReturnType<typeof openPull>>;

/** The pull request as publishers take it. */
export function optionsOf(github: GitHubServer, pull: Pull) {
  const client = createClient({ token: github.token, apiUrl: github.url });
  return { client, owner: github.owner, repository: "notes", ...pull };
}

type Suggesting = {
  readonly suggestions: readonly CommittableSuggestion[];
  readonly stop?: AbortSignal;
};

/** Publishes suggestions. */
export function suggest(
  github: GitHubServer,
  pull: Pull,
  { suggestions, stop = signal }: Suggesting,
) {
  return suggestionReview({
    ...optionsOf(github, pull),
    suggestions,
    renderReview: (_, { count, isBesideLines }) =>
      inert(`${count} ${isBesideLines ? "beside" : "in the text"}`),
  })(makeReport({ path }), stop);
}

type Comment = { readonly line: number; readonly start_line: number | null; readonly body: string };

/** The comments beside lines: the lines, and what can be committed. */
export async function listed(github: GitHubServer) {
  const { body } = await ask(github, `GET ${comments}`);
  if (!Array.isArray(body)) throw new Error("The comments are no list");
  return body.map(({ start_line: start, line, body: text }: Comment) => [
    start ?? line,
    line,
    text.split("\n").at(-2),
  ]);
}

/** Somebody copies our mark. */
export async function forge(github: GitHubServer, { id }: CommittableSuggestion) {
  const body = `<!-- note-review suggestion v1 ${id} -->`;
  const review = { event: "COMMENT", body, comments: [{ path, line: 5, side: "RIGHT", body }] };
  await ask({ ...github, token: tokens.learner }, `POST ${reviews}`, review);
}
