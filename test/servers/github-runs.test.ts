import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type GitHubOptions,
  type GitHubServer,
  startGitHub,
  tokens,
} from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import { loadDescription } from "#test/servers/github/openapi.ts";

async function start(options?: GitHubOptions) {
  const github = await startGitHub(options);
  await github.seed.createRepository({ "README.md": "# Notes\n" });
  const { headSha, head } = await github.seed.openForkPullRequest({ files: { "a.md": "叉\n" } });
  const run = github.seed.addWorkflowRun({ headSha, headRepository: head.repository });
  const artifact = github.seed.addArtifact(run, {
    name: "note-review-report",
    content: { "report.json": '{"verdict":"pass"}', "笔记.md": "笔记".repeat(1000) },
  });
  return { ...github, run, artifact, headSha };
}

function download({ url, token }: Pick<GitHubServer, "url" | "token">, artifact: number) {
  return fetch(`${url}/repos/notes-org/notes/actions/artifacts/${artifact}/zip`, {
    headers: { authorization: `Bearer ${token}` },
  });
}

describe("a run", () => {
  test("says where its commit comes from, and not which pull request", async () => {
    await using github = await start();

    const { body } = await ask(github, `GET notes/actions/runs/${github.run.id}`);

    expect(body).toMatchObject({
      event: "pull_request",
      head_sha: github.headSha,
      head_branch: "topic",
      head_repository: { full_name: "learner/notes" },
      repository: { full_name: "notes-org/notes" },
      pull_requests: [],
    });
  });

  test("lists its artifacts, also by name", async () => {
    await using github = await start();
    const route = `notes/actions/runs/${github.run.id}/artifacts`;

    const { status, body } = await ask(github, `GET ${route}`);

    expect(body).toMatchObject({
      total_count: 1,
      artifacts: [{ id: github.artifact, name: "note-review-report", expired: false }],
    });
    const asked = { method: "GET", path: `/repos/notes-org/${route}` };
    const { findAnswerBreach } = await loadDescription();
    expect(findAnswerBreach(asked, { status, body })).toBeNull();
    expect(await ask(github, `GET ${route}?name=other`)).toMatchObject({
      body: { total_count: 0, artifacts: [] },
    });
  });

  test("of another repository is not there", async () => {
    await using github = await start();

    const reply = await ask(github, `GET /repos/learner/notes/actions/runs/${github.run.id}`);

    expect(reply.status).toBe(404);
  });
});

describe("an artifact", () => {
  test("comes from elsewhere, as an archive that a tool can read", async () => {
    await using github = await start();
    const folder = await mkdtemp(join(tmpdir(), "artifact-"));

    const response = await download(github, github.artifact);
    await writeFile(join(folder, "a.zip"), await response.bytes());
    execFileSync("python3", ["-m", "zipfile", "-e", "a.zip", "."], { cwd: folder });

    expect(new URL(response.url).origin).not.toBe(github.url);
    expect(await readFile(join(folder, "report.json"), "utf8")).toBe('{"verdict":"pass"}');
    expect(await readFile(join(folder, "笔记.md"), "utf8")).toBe("笔记".repeat(1000));
    await rm(folder, { recursive: true });
  });

  test("is not given to whoever sends the token along", async () => {
    await using github = await start();
    const { url } = await download(github, github.artifact);

    const reply = await fetch(url, { headers: { authorization: `Bearer ${github.token}` } });

    expect(reply.status).toBe(401);
  });

  test("that has expired is gone", async () => {
    await using github = await start();
    const expired = github.seed.addArtifact(github.run, {
      name: "old",
      content: {},
      isExpired: true,
    });

    expect((await download(github, expired)).status).toBe(410);
  });

  test("takes leave to read actions, also in public", async () => {
    await using github = await start({ permissions: { contents: "write" } });

    const refused = await download(github, github.artifact);

    expect(refused.status).toBe(403);
    expect(refused.headers.get("x-accepted-github-permissions")).toBe("actions=read");
    expect((await download({ ...github, token: tokens.learner }, github.artifact)).status).toBe(
      200,
    );
  });

  test("may be no archive at all", async () => {
    await using github = await start();
    const content = Buffer.from("no zip");
    const artifact = github.seed.addArtifact(github.run, { name: "evil", content });

    expect(await (await download(github, artifact)).text()).toBe("no zip");
  });
});

describe("a reaction", () => {
  test("is left once by each, and seen by all", async () => {
    await using github = await start();
    const id = await github.seed.addComment(1, "/note-review", tokens.learner);
    const route = `notes/issues/comments/${id}/reactions`;

    const first = await ask(github, `POST ${route}`, { content: "eyes" });
    const again = await ask(github, `POST ${route}`, { content: "eyes" });
    await ask({ ...github, token: tokens.learner }, `POST ${route}`, { content: "+1" });

    expect([first.status, again.status]).toEqual([201, 200]);
    const { status, body } = await ask(github, `GET ${route}`);
    expect(body).toMatchObject([
      { content: "eyes", user: { login: "github-actions[bot]" } },
      { content: "+1", user: { login: "learner" } },
    ]);
    const asked = { method: "GET", path: `/repos/notes-org/${route}` };
    const { findAnswerBreach } = await loadDescription();
    expect(findAnswerBreach(asked, { status, body })).toBeNull();
    expect(github.seed.listReactions(id)).toEqual([
      { content: "eyes", login: "github-actions[bot]" },
      { content: "+1", login: "learner" },
    ]);
  });

  test("needs its comment, and leave to write", async () => {
    await using github = await start({ permissions: { contents: "write" } });
    const id = await github.seed.addComment(1, "/note-review", tokens.learner);
    const react = { content: "eyes" };

    const refused = await ask(github, `POST notes/issues/comments/${id}/reactions`, react);
    const absent = await ask(
      { ...github, token: tokens.learner },
      "POST notes/issues/comments/999/reactions",
      react,
    );

    expect(refused.status).toBe(403);
    expect(refused.headers.get("x-accepted-github-permissions")).toBe(
      "issues=write; pull_requests=write",
    );
    expect(absent.status).toBe(404);
  });
});
