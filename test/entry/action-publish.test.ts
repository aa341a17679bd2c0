import { describe, expect, test } from "vitest";
import { type Passage, startGate } from "#test/servers/gate.ts";
import {
  type GitHubServer,
  pullRequestEvent,
  pushEvent,
  startGitHub,
} from "#test/servers/github.ts";
import { studyNote, unfinishedNote } from "./notes.ts";
import { openPullRequest } from "./pull-request.ts";
import { runAction } from "./run-action.ts";

const binding = { template: "study-note" };
const isComment = (path: string) => /\/issues\/\d+\/comments$/.test(path);

describe("a token that may not comment", () => {
  const noComments = {
    deny: (method: string, path: string) => method === "POST" && isComment(path),
  };

  test("leaves the review in a check run of the head, and names the permission once", async () => {
    await using github = await startGitHub(noComments);
    const pull = await openPullRequest(github, { "old.md": studyNote() });
    const headSha = await pull.commit({ "note.md": unfinishedNote });

    const { status, log, outputs, summary } = await pull.run({ inputs: binding });

    expect(status).toBe(1);
    expect(outputs).toMatchObject({ verdict: "fail", "comment-url": "" });
    expect(log.match(/^::warning::.*/gm)).toEqual([
      "::warning::The github-token may not write the comment. Add issues: write or pull-requests: write to the workflow's permissions. This time the review is in the check run of the commit",
    ]);
    expect(await github.seed.listCheckRuns(headSha)).toMatchObject([{ conclusion: "failure" }]);
    expect(summary).toContain("写完「技术报告笔记」");
  });

  test("gets no check where only the comment was asked for", async () => {
    await using github = await startGitHub(noComments);
    const pull = await openPullRequest(github, { "note.md": unfinishedNote });

    const { status, log } = await pull.run({ inputs: { publish: "comment" } });

    expect(status).toBe(0);
    expect(log).toMatch(/^::warning::.*may not write the comment.*permissions$/m);
    expect(github.journal.filter(({ path }) => path.includes("check-runs"))).toEqual([]);
  });
});

test.each([
  { language: "en", sentence: /^::notice::A pull request from a fork .*\/docs\/forks\.md$/gm },
  { language: "zh-CN", sentence: /^::notice::来自派生仓库.*\/docs\/forks\.md$/gm },
])(
  "a pull request from a fork is told once, as a notice in $language, what a fork may",
  async ({ language, sentence }) => {
    await using github = await startGitHub({
      permissions: { contents: "read", pull_requests: "read", issues: "read" },
    });
    await github.seed.createRepository({ "README.md": "# Notes" });
    const files = { "note.md": unfinishedNote };
    const { number, headSha, baseSha, head } = await github.seed.openForkPullRequest({ files });
    const payload = pullRequestEvent({
      number,
      head: { ref: head.branch, sha: headSha },
      fork: head.repository,
      base: { sha: baseSha },
    });
    const event = { name: "pull_request", payload };

    const { status, log, summary } = await runAction({
      event,
      apiUrl: github.url,
      token: github.token,
      inputs: { ...binding, language },
    });

    expect(status).toBe(1);
    expect(log.match(sentence)).toHaveLength(1);
    expect(log).not.toContain("::warning::");
    expect(summary).not.toBe("");
  },
);

async function push(github: GitHubServer, inputs: Readonly<Record<string, string>>) {
  const before = await github.seed.createRepository({ "README.md": "# Notes" });
  const after = await github.seed.commit({ files: { "note.md": studyNote() } });
  const event = { name: "push", payload: pushEvent({ before, after }) };
  const result = await runAction({ event, apiUrl: github.url, token: github.token, inputs });
  return { ...result, after };
}
const written = ({ journal }: GitHubServer) =>
  journal.filter(({ method, path }) => method !== "GET" && !path.endsWith("/graphql"));

describe("a push", () => {
  test("gets a comment on its commit where that is asked for, and no check", async () => {
    await using github = await startGitHub();

    const { status, after } = await push(github, { publish: "commit-comment" });

    expect(status).toBe(0);
    expect(written(github)).toMatchObject([
      { method: "POST", path: `/repos/notes-org/notes/commits/${after}/comments`, status: 201 },
    ]);
  });

  test("that cannot have what was asked for says so, and passes", async () => {
    await using github = await startGitHub();

    const { status, log } = await push(github, { publish: "comment" });

    expect(status).toBe(0);
    expect(log).toMatch(
      /^::notice::publish has comment, but this change belongs to no pull request/m,
    );
    expect(written(github)).toEqual([]);
  });

  test("says it in passing where something else is published", async () => {
    await using github = await startGitHub();

    const { log } = await push(github, { publish: "comment, check" });

    expect(log).toMatch(/^publish has comment, but this change belongs to no pull request/m);
    expect(log).not.toMatch(/^::notice::publish/m);
    expect(written(github)).toMatchObject([{ method: "POST", status: 201 }]);
  });
});

test("a comment says what has changed since the last review", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(github, { "note.md": unfinishedNote });
  await pull.run();
  await pull.commit({ "note.md": studyNote() });

  await pull.run({ environment: { GITHUB_RUN_ID: "2" } });

  const [comment] = await github.seed.listComments(pull.number);
  expect(comment?.body?.split("\n")[3]).toBe("与上次评价相比：改好了 1 个问题。");
});

test("an older run that ends late leaves the comment of the newer one", async () => {
  await using github = await startGitHub();
  const pull = await openPullRequest(github, { "note.md": unfinishedNote });
  await pull.commit({ "note.md": studyNote() });
  await pull.run({ environment: { GITHUB_RUN_ID: "9" } });
  const before = await github.seed.listComments(pull.number);

  const { status, log } = await pull.runAtFirst({ environment: { GITHUB_RUN_ID: "8" } });

  expect(status).toBe(0);
  expect(log).toMatch(/^comment superseded: /m);
  expect(await github.seed.listComments(pull.number)).toEqual(before);
});

// Both have seen that there is no comment before either writes one; then one of them is slower.
test.each([0, 1, 2, 3, 4, 5])(
  "two runs started together end in one comment (%i)",
  async (round) => {
    await using github = await startGitHub();
    const pull = await openPullRequest(github, { "note.md": unfinishedNote });
    const { promise: bothLooked, resolve } = Promise.withResolvers<void>();
    let looked = 0;
    const run = async (id: number) => {
      let looks = 0;
      const delays = [0, 150, 300].map((delay, index) => ((round + id + index) % 3) * delay);
      await using gate = await startGate(github.url, async (method, path): Promise<Passage> => {
        if (!isComment(path)) return "pass";
        if (method === "GET") {
          looks += 1;
          looked += 1;
          if (looked === 2) resolve();
        } else {
          await bothLooked;
        }
        await new Promise((wait) => setTimeout(wait, delays[looks] ?? 0));
        return "pass";
      });
      const environment = { GITHUB_API_URL: gate.url, GITHUB_RUN_ID: String(id) };
      return await pull.run({ environment });
    };

    const results = await Promise.all([run(1), run(2)]);

    const comments = await github.seed.listComments(pull.number);
    expect(comments).toHaveLength(1);
    expect(new Set(results.map(({ outputs }) => outputs["comment-url"])).size).toBe(1);
    expect(results.map(({ status }) => status)).toEqual([0, 0]);
    expect(results.map(({ log }) => log).join("")).not.toMatch(/^::warning::/m);
  },
);
