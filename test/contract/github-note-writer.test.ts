import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { type NoteWriterOptions, noteWriter } from "#adapters/github/note-writer.ts";
import { blobName } from "#adapters/github/git-object.ts";
import { makeReport } from "#test/contract/make-report.ts";
import { type GitHubServer, startGitHub } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);
const commit = "Write [skip ci]";
const words = { commit, commits: [commit], title: "Reviews", body: "Of the notes" };
const bytes = (text: string) => new TextEncoder().encode(text);

type Choices = Pick<NoteWriterOptions, "headSha"> & Partial<NoteWriterOptions>;

function write(github: GitHubServer, choices: Choices, stop = signal) {
  return noteWriter({
    client: createClient({ token: github.token, apiUrl: github.url }),
    owner: github.owner,
    repository: "notes",
    branch: "main",
    pullRequest: null,
    files: [{ path: "a b/笔记.md", blobSha: blobName(bytes("写了。\n"), 40) }],
    notes: [{ path: "a b/笔记.md", bytes: bytes("写了。\n\n评价\n") }],
    renderWords: () => words,
    ...choices,
  })(makeReport(), stop);
}

/** A pull request that brings the note. */
async function openPull(github: GitHubServer) {
  const base = await github.seed.createRepository({ "README.md": "# Notes" });
  await github.seed.createBranch("topic", base);
  const headSha = await github.seed.commit({
    branch: "topic",
    files: { "a b/笔记.md": "写了。\n" },
  });
  const { number } = await github.seed.openPullRequest("topic");
  return { headSha, pullRequest: number, branch: "topic" };
}

test("on a pull request a note is written to its own branch", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);

  expect(await write(github, pull)).toEqual({
    publisher: "note",
    action: "updated",
    url: expect.stringContaining("/notes-org/notes/commit/"),
  });
  expect(await github.seed.readFile("topic", "a b/笔记.md")).toBe("写了。\n\n评价\n");
  expect(github.writes.map(({ method }) => method)).toEqual(["PUT"]);
});

test("a note that has changed meanwhile stays as it is, and the others are written", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);
  await github.seed.commit({
    branch: "topic",
    files: { "a b/笔记.md": "改了。\n", "b.md": "二\n" },
  });

  const written = write(github, {
    ...pull,
    files: [
      { path: "a b/笔记.md", blobSha: blobName(bytes("写了。\n"), 40) },
      { path: "b.md", blobSha: blobName(bytes("二\n"), 40) },
    ],
    notes: [
      { path: "a b/笔记.md", bytes: bytes("写了。\n\n评价\n") },
      { path: "b.md", bytes: bytes("二\n\n评价\n") },
    ],
  });

  await expect(written).rejects.toMatchObject({ problem: { code: "note-changed" }, more: [] });
  expect(await github.seed.readFile("topic", "a b/笔记.md")).toBe("改了。\n");
  expect(await github.seed.readFile("topic", "b.md")).toBe("二\n\n评价\n");
});

test("a note that has its review already is left alone, whoever wrote it", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);
  await write(github, pull);

  expect(await write(github, pull)).toEqual({ publisher: "note", action: "unchanged", url: null });
  expect(github.writes.filter(({ status }) => status === 200)).toHaveLength(1);
});

test("a refusal because of another commit at the same moment is tried again", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);
  github.fail({ method: "PUT", path: /contents/, status: 409, message: "is at a but expected b" });

  expect(await write(github, pull)).toMatchObject({ action: "updated" });
  expect(await github.seed.readFile("topic", "a b/笔记.md")).toBe("写了。\n\n评价\n");
});

test("a branch that takes no commit at all is told as one that is closed by a rule", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);
  const message = "Repository rule violations found";
  github.fail({ method: "PUT", path: /contents/, status: 409, message, times: 9 });

  await expect(write(github, pull)).rejects.toMatchObject({
    problem: { code: "branch-protected", branch: "topic" },
  });
});

test("the branch of a fork is not written to", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);

  await expect(write(github, { ...pull, branch: null })).rejects.toMatchObject({
    problem: { code: "branch-not-writable" },
  });
  expect(github.writes).toEqual([]);
});

test("after a push one pull request proposes the notes, however often it runs", async () => {
  await using github = await startGitHub();
  const headSha = await github.seed.createRepository({ "a b/笔记.md": "写了。\n" });

  const first = await write(github, { headSha });
  expect(first).toMatchObject({ publisher: "note", action: "created" });
  expect(await github.seed.readFile("note-review/main", "a b/笔记.md")).toBe("写了。\n\n评价\n");
  expect(await github.seed.readFile("main", "a b/笔记.md")).toBe("写了。\n");

  expect(await write(github, { headSha })).toEqual({ ...first, action: "unchanged" });

  const next = await github.seed.commit({ files: { "a b/笔记.md": "又写。\n" } });
  const later = await write(github, {
    headSha: next,
    files: [{ path: "a b/笔记.md", blobSha: blobName(bytes("又写。\n"), 40) }],
    notes: [{ path: "a b/笔记.md", bytes: bytes("又写。\n\n评价\n") }],
  });
  expect(later).toEqual({ ...first, action: "updated" });
  expect(await github.seed.readFile("note-review/main", "a b/笔记.md")).toBe("又写。\n\n评价\n");
});

test("a proposal keeps the notes of an earlier push that are as they were", async () => {
  await using github = await startGitHub();
  const first = await github.seed.createRepository({ "a b/笔记.md": "写了。\n", "old.md": "旧\n" });
  const old = { path: "old.md", blobSha: blobName(bytes("旧\n"), 40) };
  await write(github, {
    headSha: first,
    files: [old, { path: "a b/笔记.md", blobSha: blobName(bytes("写了。\n"), 40) }],
    notes: [
      { path: "old.md", bytes: bytes("旧\n\n评价\n") },
      { path: "a b/笔记.md", bytes: bytes("写了。\n\n评价\n") },
    ],
  });

  const headSha = await github.seed.commit({ files: { "b.md": "二\n", "old.md": "改了\n" } });
  await write(github, {
    headSha,
    files: [{ path: "b.md", blobSha: blobName(bytes("二\n"), 40) }],
    notes: [{ path: "b.md", bytes: bytes("\u{FEFF}二\n\n评价\n") }],
  });

  const read = (path: string) => github.seed.readFile("note-review/main", path);
  expect(await read("a b/笔记.md")).toBe("写了。\n\n评价\n");
  expect(await read("b.md")).toBe("\u{FEFF}二\n\n评价\n");
  expect(await read("old.md")).toBe("改了\n");
});

test("the branch of a proposal is never without its notes, so that nobody closes it", async () => {
  await using github = await startGitHub();
  const headSha = await github.seed.createRepository({ "a b/笔记.md": "写了。\n" });
  await write(github, { headSha });

  const moves = github.journal.filter(({ path }) => path.includes("/git/refs"));
  expect(moves).toMatchObject([{ method: "POST" }]);
  expect(moves).not.toMatchObject([{ body: { sha: headSha } }]);
});

test("a workflow that may not open pull requests is told where that is allowed", async () => {
  await using github = await startGitHub();
  const headSha = await github.seed.createRepository({ "a b/笔记.md": "写了。\n" });
  const message = "GitHub Actions is not permitted to create or approve pull requests.";
  github.fail({ method: "POST", path: /\/pulls$/, status: 403, message });

  await expect(write(github, { headSha })).rejects.toMatchObject({
    problem: { code: "proposal-refused", branch: "note-review/main" },
  });
  expect(await github.seed.readFile("note-review/main", "a b/笔记.md")).toBe("写了。\n\n评价\n");
});

test("two runs started together propose once", async () => {
  await using github = await startGitHub();
  const headSha = await github.seed.createRepository({ "a b/笔记.md": "写了。\n" });

  const [one, other] = await Promise.all([write(github, { headSha }), write(github, { headSha })]);

  expect(one.url).toBe(other.url);
  expect(await github.seed.countPullRequests()).toBe(1);
  expect(await github.seed.readFile("note-review/main", "a b/笔记.md")).toBe("写了。\n\n评价\n");
});

test("what somebody else has committed to that branch is not lost", async () => {
  await using github = await startGitHub();
  const headSha = await github.seed.createRepository({ "a b/笔记.md": "写了。\n" });
  await write(github, { headSha });
  await github.seed.commit({ branch: "note-review/main", files: { "a b/笔记.md": "手改的。\n" } });

  await expect(write(github, { headSha })).rejects.toMatchObject({
    problem: { code: "branch-has-other-commits" },
  });
  expect(await github.seed.readFile("note-review/main", "a b/笔记.md")).toBe("手改的。\n");
});

test.each([1, 2, 3, 4])(
  "killed at write %i and run again, there is one pull request",
  async (at) => {
    for (const when of ["before", "after"] as const) {
      await using github = await startGitHub();
      const headSha = await github.seed.createRepository({ "a b/笔记.md": "写了。\n" });
      const dead = new AbortController();
      github.killAt({ write: at, when, kill: () => dead.abort() });
      await expect(write(github, { headSha }, dead.signal)).rejects.toThrow(/abort/i);

      await write(github, { headSha });
      expect(await github.seed.readFile("note-review/main", "a b/笔记.md")).toBe(
        "写了。\n\n评价\n",
      );
      expect(await github.seed.countPullRequests()).toBe(1);
    }
  },
);
