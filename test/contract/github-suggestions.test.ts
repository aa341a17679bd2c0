import { expect, test } from "vitest";
import { maximumSuggestions } from "#adapters/github/limits.ts";
import { readPath } from "#adapters/github/read-path.ts";
import { settledThreads } from "#adapters/github/settled-threads.ts";
import { listThreads } from "#adapters/github/threads.ts";
import { makeReport } from "#test/contract/make-report.ts";
import {
  forge,
  listed,
  openPull,
  optionsOf,
  path,
  signal,
  suggest,
  suggestion,
} from "#test/contract/suggesting.ts";
import { startGitHub } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import { reviews } from "#test/servers/github/review-fixture.ts";

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
