import { describe, expect, test } from "vitest";
import { startGitHub } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";

const sha = "a".repeat(40);
const note = { path: "a.md", start_line: 1, end_line: 1, annotation_level: "notice", message: "m" };
const run = { name: "note-review", head_sha: sha };
const annotated = (annotations: readonly object[]) => ({
  ...run,
  output: { title: "t", summary: "s", annotations },
});

describe("a request that GitHub's description does not know", () => {
  test.each([
    { what: "an unknown path", route: "GET notes/comment", body: undefined, status: 404 },
    { what: "an unknown method", route: "PUT notes/pulls/1", body: {}, status: 404 },
    { what: "a number that is none", route: "GET notes/pulls/one", body: undefined },
    { what: "a misspelt query", route: "GET notes/pulls?per-page=3", body: undefined },
    { what: "a state that is none", route: "GET notes/pulls?state=all%20open", body: undefined },
    { what: "no body", route: "POST notes/issues/1/comments", body: undefined },
    { what: "a body that lacks a field", route: "POST notes/issues/1/comments", body: {} },
    { what: "a field of another type", route: "POST notes/issues/1/comments", body: { body: 1 } },
    { what: "a misspelt field", route: "POST notes/check-runs", body: { ...run, sumary: "s" } },
    {
      what: "a misspelt field below",
      route: "POST notes/check-runs",
      body: annotated([{ ...note, colour: "red" }]),
    },
    {
      what: "more annotations than a request may carry",
      route: "POST notes/check-runs",
      body: annotated(Array.from({ length: 51 }, () => note)),
    },
    {
      what: "a conclusion that is none",
      route: "POST notes/check-runs",
      body: { ...run, conclusion: "failed" },
    },
    {
      what: "a reaction that is none",
      route: "POST notes/issues/comments/1/reactions",
      body: { content: "thumbs-up" },
    },
    { what: "no JSON", route: "POST notes/issues/1/comments", body: "{", status: 400 },
  ])("is refused and remembered: $what", async ({ route, body, status = 422 }) => {
    await using github = await startGitHub();

    const reply = await ask(github, route, body);

    expect(reply.status).toBe(status);
    expect(github.takeViolations()).toHaveLength(1);
  });

  test("makes a test fail that has not meant it", async () => {
    const github = await startGitHub();
    await ask(github, "GET notes/comment");

    await expect(github[Symbol.asyncDispose]()).rejects.toThrow(
      "GET /repos/notes-org/notes/comment",
    );
  });

  test("is remembered where a fault takes the place of the answer", async () => {
    await using github = await startGitHub();
    github.fail({ method: "POST", path: /comments/, status: 502 });

    await ask(github, "POST notes/issues/1/comments", {});

    expect(github.takeViolations()).toHaveLength(1);
  });
});

describe("a request that GitHub's description knows", () => {
  test.each([
    "GET notes/contents/notes%2F%E7%AC%94%E8%AE%B0.md?ref=main",
    "GET notes/contents/notes/%E7%AC%94%E8%AE%B0.md",
    "GET notes/git/ref/heads%2Ftopic%2Fone",
    "GET notes/git/ref/heads/topic/one",
    "GET notes/compare/main...topic%2Fone?per_page=1&page=1",
    "GET notes/git/trees/main?recursive=1",
    "GET notes/commits/topic%2Fone/check-runs?filter=latest&per_page=100",
  ])("is let through: %s", async (route) => {
    await using github = await startGitHub();
    const main = await github.seed.createRepository({ "notes/笔记.md": "# 笔记\n" });
    await github.seed.createBranch("topic/one", main);

    expect(await ask(github, route)).toMatchObject({ status: 200 });
    expect(github.violations).toEqual([]);
  });
});
