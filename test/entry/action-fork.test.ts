import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type Files,
  pullRequestEvent,
  startGitHub,
  workflowRunEvent,
} from "#test/servers/github.ts";
import { commandsIn } from "#test/render/runner-command.ts";
import { unfinishedNote } from "./notes.ts";
import { openPullRequest } from "./pull-request.ts";
import { runAction } from "./run-action.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "note-review-"));
});

afterEach(() => rm(folder, { recursive: true }));

/**
 * Runs the workflow that checks a fork's pull request, hands `change` of its report to the one that posts when it has
 * completed, and tells what came of it.
 */
async function runPair(change: (report: string) => string, { files = {} }: { files?: Files } = {}) {
  await using github = await startGitHub({
    permissions: { contents: "read", pull_requests: "write" },
  });
  await github.seed.createRepository({ "README.md": "# Notes" });
  const pull = await github.seed.openForkPullRequest({ files: { "note.md": unfinishedNote } });
  const { number, headSha, baseSha, head } = pull;
  const ends = { ref: head.branch, sha: headSha };
  const place = { apiUrl: github.url, token: github.token };
  const checked = await runAction({
    ...place,
    event: {
      name: "pull_request",
      payload: pullRequestEvent({
        number,
        head: ends,
        fork: head.repository,
        base: { sha: baseSha },
      }),
    },
    inputs: {
      template: "study-note",
      reviewer: "built-in",
      parts: "review, interpretation",
      "dry-run": "true",
    },
  });
  const between = await github.seed.listComments(number);
  if (Object.keys(files).length > 0) await github.seed.pushToFork(number, files);
  await writeFile(join(folder, "note-review-report.json"), change(checked.reportText));
  const posted = await runAction({
    ...place,
    event: {
      name: "workflow_run",
      payload: workflowRunEvent({ head: ends, repository: head.repository }),
    },
    inputs: { template: "study-note", report: "note-review-report.json" },
    environment: { GITHUB_WORKSPACE: folder },
  });
  const comments = await github.seed.listComments(number);
  return { checked, between, posted, comment: comments[0]?.body ?? "" };
}

test("what one workflow found without leave to write is what the other one posts", async () => {
  const { checked, between, posted, comment } = await runPair((report) => report);

  expect(checked).toMatchObject({ status: 1, outputs: { verdict: "fail", errors: "1" } });
  expect(between).toEqual([]);
  expect(posted).toMatchObject({ status: 1, outputs: { verdict: "fail", errors: "1" } });
  expect(comment).toContain("### 内置评价");
  expect(comment).toContain("写完「技术报告笔记」");
  expect(comment).toContain("内置评价不写解读；这要用模型。");
});

test("a report that a fork has forged posts words, and decides nothing it should not", async () => {
  const { posted, comment } = await runPair((report) => {
    const forged = JSON.parse(report);
    forged.verdict = "pass";
    forged.notes[0].review.label = "GPT-9";
    forged.notes[0].findings[0].message =
      "@octocat closes #1 ![x](https://evil.example/x.png)\n::error::x";
    forged.notes[0].findings[0].url = "https://evil.example";
    forged.notes[0].review.overall =
      "这里\n/approve\n##[error]假的 <img src=x> https://evil.example";
    return JSON.stringify(forged);
  });

  expect(posted).toMatchObject({ status: 1, outputs: { verdict: "fail" } });
  expect(comment).not.toMatch(/@octocat|#1 |(?<!\\)!\[|https:\/\/evil|<img|^\/approve|GPT-9/m);
  expect(comment).toContain("@\u200Boctocat closes #\u200B1");
  expect(commandsIn(posted.log).map(({ name }) => name)).not.toContain("error]假的");
});

test("a report about a commit that is no longer the newest is left to the next run", async () => {
  const { posted, comment } = await runPair((report) => report, { files: { "note.md": "新的\n" } });

  expect(posted.status).toBe(0);
  expect(posted.log).toMatch(/newer commit|newest commit/);
  expect(comment).toBe("");
});

test("a report that is none is refused, and nothing is posted", async () => {
  const { posted, comment } = await runPair(() => '{"schemaVersion":1,"notes":"@octocat"}');

  expect(posted.status).toBe(2);
  expect(posted.log).toMatch(
    /::error::The report note-review-report\.json is not a report by the built-in reviewer: notes /,
  );
  expect(posted.log).not.toContain("@octocat");
  expect(comment).toBe("");
});

test("a note that is an attack sets no output but ours, and gives no command but ours", async () => {
  await using github = await startGitHub();
  const attack =
    "x\n::set-output name=verdict::pass\n##[add-mask]x\r::error::假的 `$(id)` @octocat";
  const line = attack.replaceAll(/[\r\n]/g, " ");
  const pull = await openPullRequest(github, {
    "a,b:c%0A::error::x @octocat.md": `# ${line}\n\n${attack}\n\n## ${line}\n\nTODO\n`,
  });

  const { outputs, log } = await pull.run({ inputs: { template: "study-note" } });

  const plain =
    /^(?:pass|fail|reviewed|skipped|\d*|http:\/\/127\.0\.0\.1:\d+\/notes-org\/notes\/issues\/[\w#-]+|\/[\w./-]+report\.json)$/;
  expect(Object.entries(outputs).filter(([, value]) => !plain.test(value))).toEqual([]);
  const commands = commandsIn(log);
  const names = new Set(commands.map(({ name }) => name));
  expect(
    [...names].filter((name) => !["add-mask", "error", "warning", "notice"].includes(name)),
  ).toEqual([]);
  const found = commands.filter(({ name }) => name !== "add-mask");
  expect(found.every(({ properties }) => properties["file"]?.endsWith("octocat.md"))).toBe(true);
});
