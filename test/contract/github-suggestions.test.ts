import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { maximumSuggestions } from "#adapters/github/limits.ts";
import { readPath } from "#adapters/github/read-path.ts";
import { settledThreads } from "#adapters/github/settled-threads.ts";
import { type CommittableSuggestion, suggestionReview } from "#adapters/github/suggestions.ts";
import { listThreads } from "#adapters/github/threads.ts";
import { inert, md, suggestionBlock } from "#render/inert.ts";
import { makeReport } from "#test/contract/make-report.ts";
import { openPaths } from "#test/contract/open-paths.ts";
import { type GitHubServer, pullRequestEvent, startGitHub, tokens } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import { comments, reviews } from "#test/servers/github/review-fixture.ts";

const signal = AbortSignal.timeout(120_000);
const path = "笔记/a b.md";
const lines = Array.from({ length: 40 }, (_, index) => `第 ${index + 1} 行`);

/** A pull request that changes two places of a note, far from one another. */
async function openPull(github: GitHubServer) {
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

function suggestion(startLine: number, endLine = startLine): CommittableSuggestion {
  counted += 1;
  const body = suggestionBlock(`新的第 ${startLine} 行`);
  if (body === null) throw new Error("The suggestion has characters that nobody sees");
  const id = counted.toString(16).padStart(16, "0");
  return { id, path, startLine, endLine, body, passage: md`${inert(path)}\n\n${body}` };
}

type Pull = Awaited<ReturnType<typeof openPull>>;

function optionsOf(github: GitHubServer, pull: Pull) {
  const client = createClient({ token: github.token, apiUrl: github.url });
  return { client, owner: github.owner, repository: "notes", ...pull };
}

type Suggesting = {
  readonly suggestions: readonly CommittableSuggestion[];
  readonly stop?: AbortSignal;
};

function suggest(github: GitHubServer, pull: Pull, { suggestions, stop = signal }: Suggesting) {
  return suggestionReview({
    ...optionsOf(github, pull),
    suggestions,
    renderReview: (_, { count, isBesideLines }) =>
      inert(`${count} ${isBesideLines ? "beside" : "in the text"}`),
  })(makeReport({ path }), stop);
}

type Comment = { readonly line: number; readonly start_line: number | null; readonly body: string };

/** The comments beside lines: the lines, and what can be committed. */
async function listed(github: GitHubServer) {
  const { body } = await ask(github, `GET ${comments}`);
  if (!Array.isArray(body)) throw new Error("The comments are no list");
  return body.map(({ start_line: start, line, body: text }: Comment) => [
    start ?? line,
    line,
    text.split("\n").at(-2),
  ]);
}

/** Somebody copies our mark. */
async function forge(github: GitHubServer, { id }: CommittableSuggestion) {
  const body = `<!-- note-review suggestion v1 ${id} -->`;
  const review = { event: "COMMENT", comments: [{ path, line: 5, side: "RIGHT", body }] };
  await ask({ ...github, token: tokens.learner }, `POST ${reviews}`, review);
}

test("suggestions stand beside lines that the diff shows, and only there", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);

  const published = await suggest(github, pull, {
    suggestions: [
      suggestion(5),
      suggestion(4, 6),
      suggestion(20),
      suggestion(7, 33),
      { ...suggestion(5), path: "另一篇.md" },
    ],
  });

  expect(published).toMatchObject({ publisher: "suggestions", action: "created" });
  expect(await listed(github)).toEqual([
    [5, 5, "新的第 5 行"],
    [4, 6, "新的第 4 行"],
  ]);
});

test("a suggestion is made once, however often the pull request is reviewed", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);
  const [first, second] = [suggestion(5), suggestion(35)];

  await suggest(github, pull, { suggestions: [first] });
  expect(await suggest(github, pull, { suggestions: [first] })).toMatchObject({
    action: "unchanged",
  });
  expect(await suggest(github, pull, { suggestions: [first, second] })).toMatchObject({
    action: "created",
  });
  expect(await listed(github)).toHaveLength(2);
});

test("somebody else's words with our mark keep no suggestion from being made", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);
  const made = suggestion(5);
  await forge(github, made);

  expect(await suggest(github, pull, { suggestions: [made] })).toMatchObject({ action: "created" });
});

test("a run adds no more than a reader can take in", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);
  const many = Array.from({ length: maximumSuggestions + 5 }, () => suggestion(5));

  await suggest(github, pull, { suggestions: many });
  expect(await listed(github)).toHaveLength(maximumSuggestions);
});

test("what GitHub refuses beside its lines stands in the review, once", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);
  const made = suggestion(5);
  github.fail({ method: "POST", path: /\/reviews$/, status: 422, message: "Unprocessable" });

  expect(await suggest(github, pull, { suggestions: [made] })).toMatchObject({ action: "created" });
  expect(await listed(github)).toEqual([]);
  const { body } = await ask(github, `GET ${reviews}`);
  expect(readPath(body, "0.body")).toContain("1 in the text\n\n笔记/a b.md");
  expect(await suggest(github, pull, { suggestions: [made] })).toMatchObject({
    action: "unchanged",
  });
});

test.each(["before", "after"] as const)(
  "killed %s its one write and run again, no suggestion is doubled",
  async (when) => {
    await using github = await startGitHub();
    const pull = await openPull(github);
    const made = suggestion(5);
    const dead = new AbortController();
    github.killAt({ write: 1, when, kill: () => dead.abort() });
    await expect(suggest(github, pull, { suggestions: [made], stop: dead.signal })).rejects.toThrow(
      /abort/i,
    );

    await suggest(github, pull, { suggestions: [made] });
    expect(await listed(github)).toHaveLength(1);
  },
);

test("threads of settled suggestions are resolved, and no others", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);
  const [settled, open] = [suggestion(5), suggestion(35)];
  await suggest(github, pull, { suggestions: [settled, open] });
  await forge(github, settled);

  const settle = settledThreads({ ...optionsOf(github, pull), open: [open] });
  expect(await settle(makeReport({ path: "另一篇.md" }), signal)).toMatchObject({
    action: "unchanged",
  });
  expect(await settle(makeReport({ path }), signal)).toMatchObject({ action: "updated" });

  const place = { ...optionsOf(github, pull), signal };
  const left = await listThreads(place);
  expect(left.map(({ body, author }) => [author?.login, body.includes(open.id)])).toEqual([
    ["github-actions", true],
    ["learner", false],
  ]);
});

test("a token that may not resolve threads is told which permission that takes", async () => {
  await using github = await startGitHub({
    permissions: { contents: "read", pull_requests: "write" },
  });
  const pull = await openPull(github);
  await suggest(github, pull, { suggestions: [suggestion(5)] });

  const settle = settledThreads({ ...optionsOf(github, pull), open: [] });
  await expect(settle(makeReport({ path }), signal)).rejects.toMatchObject({
    problem: {
      code: "github-permission-missing",
      permissions: expect.stringContaining("contents=write"),
    },
  });
});
