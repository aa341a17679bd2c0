import { spawn, spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { answerOf, strengthAnswer } from "#test/core/model-answer.ts";
import { studyNote, unfinishedNote } from "#test/entry/notes.ts";
import { pullRequestEvent, pushEvent, startGitHub } from "#test/servers/github.ts";
import { answerJson, startModel } from "#test/servers/model.ts";

const workflow = `on: [push, pull_request]
jobs:
  review:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
      checks: write
    steps:
      - uses: actions/checkout@v7 # act takes it to be the folder it runs in
      - uses: ./
        with:
          template: study-note
          base-url: \${{ vars.BASE_URL }}
`;

/** A repository that uses the action as it is built, for act to run. */
async function makeRepository(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "note-review-act-"));
  await mkdir(join(path, ".github/workflows"), { recursive: true });
  await writeFile(join(path, ".github/workflows/note-review.yml"), workflow);
  for (const name of ["action.yml", "package.json", "dist"]) {
    await cp(resolve(name), join(path, name), { recursive: true });
  }
  const git = (...words: readonly string[]) => spawnSync("git", words, { cwd: path });
  git("init", "--initial-branch", "main");
  git("remote", "add", "origin", "https://github.com/notes-org/notes.git");
  git("add", "--all");
  git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--message", "Notes");
  return { path, [Symbol.asyncDispose]: () => removeAll(path, `${path}-cache`) };
}

async function removeAll(...paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { recursive: true, force: true });
}

type ActRun = {
  readonly event: "push" | "pull_request";
  readonly payload: unknown;
  readonly apiUrl: string;
  readonly token: string;
  readonly baseUrl?: string;
};

/** Runs act on this machine itself, without Docker: every job is a process here. */
async function runAct(repository: string, { event, payload, apiUrl, token, baseUrl = "" }: ActRun) {
  await writeFile(join(repository, "event.json"), JSON.stringify(payload));
  const words = [
    event,
    "-P",
    "ubuntu-latest=-self-hosted",
    "-e",
    "event.json",
    "--env",
    `GITHUB_API_URL=${apiUrl}`,
    "-s",
    `GITHUB_TOKEN=${token}`,
    "--var",
    `BASE_URL=${baseUrl}`,
  ];
  const child = spawn(process.env["ACT"] ?? "act", words, {
    cwd: repository,
    env: { ...process.env, XDG_CACHE_HOME: `${repository}-cache` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const [log, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, log: log + errors };
}

test("act runs the action on a push, and its log shows the review and the failed check", async () => {
  await using github = await startGitHub();
  await using repository = await makeRepository();
  const before = await github.seed.createRepository({ "README.md": "# Notes" });
  const after = await github.seed.commit({ files: { "向量.md": unfinishedNote } });

  const { status, log } = await runAct(repository.path, {
    event: "push",
    payload: pushEvent({ before, after }),
    apiUrl: github.url,
    token: github.token,
  });

  expect(log).toContain("「技术报告笔记」还只是一个待办占位");
  expect(log).toContain("内置评价");
  expect(log).toContain("Job failed");
  expect(status).toBe(1);
  expect(await github.seed.listCheckRuns(after)).toMatchObject([{ conclusion: "failure" }]);
});

test("act runs the action on a pull request with a model, and its log shows the comment", async () => {
  await using github = await startGitHub();
  await using repository = await makeRepository();
  const overall = "笔记讲清了近似最近邻的取舍。";
  const strength = strengthAnswer({
    title: "讲清了取舍",
    detail: "写明了用召回率换什么。",
    evidence: ["放弃一点召回率，换来几个数量级的速度"],
  });
  await using model = await startModel(
    answerJson(
      answerOf({ strengths: [strength], overall: { goal: overall, summary: "", topThree: [] } }),
    ),
  );
  const baseSha = await github.seed.createRepository({ "README.md": "# Notes" });
  await github.seed.createBranch("topic", baseSha);
  const headSha = await github.seed.commit({ branch: "topic", files: { "向量.md": studyNote() } });
  const { number } = await github.seed.openPullRequest("topic");

  const { status, log } = await runAct(repository.path, {
    event: "pull_request",
    payload: pullRequestEvent({
      number,
      head: { ref: "topic", sha: headSha },
      base: { sha: baseSha },
    }),
    apiUrl: github.url,
    token: github.token,
    baseUrl: `${model.url}/v1`,
  });

  expect(log).toContain(overall);
  expect(log).toMatch(/comment created: http:.*#issuecomment-/);
  expect(status).toBe(0);
  const [comment] = await github.seed.listComments(number);
  expect(comment?.body).toContain(overall);
});
