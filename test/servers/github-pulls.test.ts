import { describe, expect, test } from "vitest";
import { startGitHub } from "#test/servers/github.ts";
import type { Files, GitHubServer } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import { readPatch } from "#test/servers/github/hunks.ts";

async function openPullRequest(
  github: GitHubServer,
  { before, after }: { readonly before: Files; readonly after: Files },
) {
  const main = await github.seed.createRepository({ "README.md": "# Notes\n", ...before });
  await github.seed.createBranch("topic", main);
  await github.seed.commit({ branch: "topic", files: after });
  return github.seed.openPullRequest("topic");
}

async function listFiles(github: GitHubServer, query = "") {
  const { body } = await ask(github, `GET notes/pulls/1/files${query}`);
  return body;
}

const numbered = Array.from({ length: 30 }, (_, index) => `Line ${index + 1}\n`);

describe("the files of a pull request", () => {
  test("have their patches as Git writes them", async () => {
    await using github = await startGitHub();
    const edited = numbered.toSpliced(19, 1, "改\n");
    await openPullRequest(github, {
      before: { "edited.md": numbered.join(""), "gone.md": "旧\n", "old.md": "Moved\n" },
      after: {
        "edited.md": edited.join(""),
        "gone.md": null,
        "old.md": null,
        "new.md": "Moved\n",
        "one.md": "一行",
        "two.md": "一\n二\n",
        "binary.md": Uint8Array.from([0, 1, 2]),
      },
    });

    const [binary, changed, gone, moved, one, two] = [await listFiles(github)].flat();

    expect(binary).toMatchObject({ filename: "binary.md", status: "added" });
    expect(binary).not.toHaveProperty("patch");
    expect(changed).toMatchObject({
      filename: "edited.md",
      status: "modified",
      additions: 1,
      patch: [
        // Git repeats the last line before a hunk that looks like the head of a function.
        "@@ -17,7 +17,7 @@ Line 16",
        " Line 17\n Line 18\n Line 19\n-Line 20\n+改\n Line 21\n Line 22\n Line 23",
      ].join("\n"),
    });
    expect(gone).toMatchObject({ status: "removed", patch: "@@ -1 +0,0 @@\n-旧" });
    expect(moved).toMatchObject({ status: "renamed", previous_filename: "old.md" });
    expect(one).toMatchObject({
      filename: "one.md",
      patch: "@@ -0,0 +1 @@\n+一行\n\\ No newline at end of file",
    });
    expect(two).toMatchObject({ filename: "two.md", patch: "@@ -0,0 +1,2 @@\n+一\n+二" });
  });

  test("are as a comparison and a commit show them", async () => {
    await using github = await startGitHub();
    const { headSha } = await openPullRequest(github, {
      before: { "edited.md": numbered.join("") },
      after: { "edited.md": numbered.toSpliced(19, 1).join(""), "one.md": "一\n" },
    });

    const files = await listFiles(github);

    for (const route of ["GET notes/compare/main...topic", `GET notes/commits/${headSha}`]) {
      const { body } = await ask(github, route);
      expect(body).toMatchObject({ files: [files].flat().map(withoutLinks) });
    }
  });

  test("come page by page", async () => {
    await using github = await startGitHub();
    const after = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`${index}.md`, "同\n"]),
    );
    await openPullRequest(github, { before: {}, after });

    const first = await ask(github, "GET notes/pulls/1/files?per_page=100");
    const second = await ask(github, "GET notes/pulls/1/files?per_page=100&page=2");

    expect([first.body, second.body].map((page) => [page].flat().length)).toEqual([100, 20]);
    expect(first.headers.get("link")).toContain('page=2>; rel="next"');
  });

  test("leave out a patch that is too long", async () => {
    await using github = await startGitHub();
    const after = { "long.md": `${"x".repeat(500_001)}\n`, "short.md": "短\n" };
    await openPullRequest(github, { before: {}, after });

    const [long, short] = [await listFiles(github)].flat();

    expect(long).not.toHaveProperty("patch");
    expect(short).toHaveProperty("patch");
  });
});

test("a patch knows the number of each line on each side", () => {
  const patch = "@@ -1,2 +1,2 @@\n a\n-b\n+B\n@@ -9 +9 @@ a\n-c\n+C\n\\ No newline at end of file";

  expect(readPatch(patch)).toEqual([
    { text: " a", hunk: 0, position: 1, LEFT: 1, RIGHT: 1 },
    { text: "-b", hunk: 0, position: 2, LEFT: 2, RIGHT: null },
    { text: "+B", hunk: 0, position: 3, LEFT: null, RIGHT: 2 },
    { text: "-c", hunk: 1, position: 5, LEFT: 9, RIGHT: null },
    { text: "+C", hunk: 1, position: 6, LEFT: null, RIGHT: 9 },
  ]);
});

describe("a pull request from a fork", () => {
  test("has its head in the fork, and its commits here", async () => {
    await using github = await startGitHub();
    await github.seed.createRepository({ "README.md": "# Notes\n" });
    const opened = await github.seed.openForkPullRequest({ files: { "a.md": "叉\n" } });

    const { body } = await ask(github, `GET notes/pulls/${opened.number}`);

    expect(body).toMatchObject({
      user: { login: "learner" },
      head: {
        ref: "topic",
        sha: opened.headSha,
        label: "learner:topic",
        repo: { full_name: "learner/notes", fork: true },
      },
      base: { ref: "main", sha: opened.baseSha, repo: { full_name: "notes-org/notes" } },
    });
    expect(await listFiles(github)).toMatchObject([{ filename: "a.md", status: "added" }]);
    const file = await ask(github, `GET notes/contents/a.md?ref=${opened.headSha}`);
    expect(file.status).toBe(200);
    expect(await ask(github, "GET notes/branches")).toMatchObject({ body: [{ name: "main" }] });
  });

  test("moves on, and outlives its fork", async () => {
    await using github = await startGitHub();
    await github.seed.createRepository({ "README.md": "# Notes\n" });
    const { number } = await github.seed.openForkPullRequest({
      files: { "a.md": "一\n" },
      isDeleted: true,
    });
    const sha = await github.seed.pushToFork(number, { "b.md": "二\n" });

    const { body } = await ask(github, `GET notes/pulls/${number}`);

    expect(body).toMatchObject({ head: { sha, repo: null } });
    expect(await listFiles(github)).toMatchObject([{ filename: "a.md" }, { filename: "b.md" }]);
  });

  test("is found by owner and branch, and by its commit in the fork alone", async () => {
    await using github = await startGitHub();
    const main = await github.seed.createRepository({ "README.md": "# Notes\n" });
    await github.seed.createBranch("topic", main);
    const own = await github.seed.commit({ branch: "topic", files: { "b.md": "己\n" } });
    const { headSha } = await github.seed.openForkPullRequest({ files: { "a.md": "叉\n" } });
    const opened = await github.seed.openPullRequest("topic");

    const numbers = async (route: string) => {
      const { body } = await ask(github, `GET ${route}`);
      return [body].flat().map((pull: unknown) => Object(pull).number);
    };

    expect(await numbers("notes/pulls?head=learner:topic")).toEqual([1]);
    expect(await numbers("notes/pulls?head=notes-org:topic")).toEqual([opened.number]);
    expect(await numbers("notes/pulls?head=topic")).toEqual([2, 1]);
    expect(await numbers(`notes/commits/${own}/pulls`)).toEqual([opened.number]);
    expect(await numbers(`notes/commits/${headSha}/pulls`)).toEqual([]);
    expect(await numbers(`/repos/learner/notes/commits/${headSha}/pulls`)).toEqual([1]);
  });
});

function withoutLinks(file: unknown): object {
  const { filename, status, patch } = Object(file);
  return { filename, status, patch };
}
