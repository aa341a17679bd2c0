import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { githubChangedNotes } from "#adapters/github/changed-notes.ts";
import { push } from "#test/contract/pushed.ts";
import { startGitHub } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);

describe("changed notes", () => {
  test("come with their bytes, in path order, and only where they are notes", async () => {
    await using github = await startGitHub();
    const binary = Uint8Array.from([0x23, 0x20, 0xff, 0xfe, 0x00, 0x80, 0x0a]);
    const pushed = await push(github, {
      base: { "README.md": "# Notes" },
      files: {
        "b.md": "第二篇\n",
        "a b.md": binary,
        "Z.md": "",
        "code.ts": "export {}",
        "笔记.md": "# 一\r\n",
      },
    });

    const list = githubChangedNotes({ ...pushed, isNote: (path) => path.endsWith(".md") });
    const { files, isTruncated } = await list(signal);

    const encoder = new TextEncoder();
    expect(files).toEqual([
      { path: "Z.md", bytes: encoder.encode("") },
      { path: "a b.md", bytes: binary },
      { path: "b.md", bytes: encoder.encode("第二篇\n") },
      { path: "笔记.md", bytes: encoder.encode("# 一\r\n") },
    ]);
    expect(isTruncated).toBe(false);
  });

  test("keep their order when there are more of them than requests at a time", async () => {
    await using github = await startGitHub();
    const names = Array.from({ length: 30 }, (_, index) => `${index + 10}.md`);
    const pushed = await push(github, {
      base: { "README.md": "# Notes" },
      files: Object.fromEntries(names.map((name) => [name, `Note ${name}`])),
    });

    const { files } = await githubChangedNotes({ ...pushed, isNote: () => true })(signal);

    expect(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual(
      names.map((name) => [name, `Note ${name}`]),
    );
  });

  test("stop being asked for after a failure", async () => {
    await using github = await startGitHub();
    const names = Array.from({ length: 60 }, (_, index) => `${index}.md`);
    const pushed = await push(github, {
      base: { "README.md": "# Notes" },
      files: Object.fromEntries(names.map((name) => [name, `Note ${name}`])),
    });
    const asked = github.journal.length;
    github.fail({ method: "POST", path: /\/graphql$/, status: 404 });
    github.fail({ method: "GET", path: /\/git\/blobs\//, status: 404 });

    const listing = githubChangedNotes({ ...pushed, isNote: () => true })(signal);

    await expect(listing).rejects.toMatchObject({ problem: { code: "note-unreadable" } });
    await setTimeout(300);
    expect(github.journal.length - asked).toBeLessThan(20);
  });
});

const isNote = (path: string) => path.endsWith(".md");

describe("a listed note", () => {
  test("that is a symbolic link is left out, at one request more", async () => {
    await using github = await startGitHub();
    const pushed = await push(github, {
      base: { "README.md": "# Notes" },
      files: { "a.md": "文", "link.md": { link: "../../etc/passwd" } },
    });
    const asked = github.journal.length;

    const { files } = await githubChangedNotes({ ...pushed, isNote })(signal);

    expect(files.map(({ path }) => path)).toEqual(["a.md"]);
    expect(github.journal.length - asked).toBe(2);
  });

  test.each([
    { what: "a submodule", mode: "160000", truncated: false, paths: [] },
    { what: "in a part of the tree that is cut off", mode: null, truncated: true, paths: ["a.md"] },
    { what: "a file that may be run", mode: "100755", truncated: false, paths: ["a.md"] },
    {
      what: "a file of old that a group may write",
      mode: "100664",
      truncated: false,
      paths: ["a.md"],
    },
  ])("that is $what leaves $paths", async ({ mode, truncated, paths }) => {
    await using github = await startGitHub();
    const pushed = await push(github, { base: { "README.md": "" }, files: { "a.md": "文" } });
    const tree = mode === null ? [] : [{ path: "a.md", mode, sha: "c".repeat(40) }];
    github.fail({
      method: "GET",
      path: /\/git\/trees\//,
      status: 200,
      body: { tree, truncated },
    });

    const { files } = await githubChangedNotes({ ...pushed, isNote })(signal);

    expect(files.map(({ path }) => path)).toEqual(paths);
  });

  test("that nobody asks for costs no request", async () => {
    await using github = await startGitHub();
    const pushed = await push(github, { base: { "README.md": "" }, files: { "a.md": "文" } });
    const asked = github.journal.length;

    await githubChangedNotes({ ...pushed, isNote: () => false })(signal);

    expect(github.journal).toHaveLength(asked);
  });

  test.each([
    { status: 404, times: 1 },
    { status: 502, times: 3 },
  ])("that GitHub answers $status to is named", async ({ status, times }) => {
    await using github = await startGitHub();
    const files = { "one.md": "一", "two.md": "二" };
    const pushed = await push(github, { base: { "README.md": "# Notes" }, files });
    const sha = pushed.change.files.find(({ path }) => path === "two.md")?.blobSha ?? "";
    const path = new RegExp(`/git/blobs/${sha}$`);
    github.fail({ method: "POST", path: /\/graphql$/, status: 404 });
    github.fail({ method: "GET", path, status, times });

    const listing = githubChangedNotes({ ...pushed, isNote })(signal);

    await expect(listing).rejects.toMatchObject({
      problem: { code: "note-unreadable", path: "two.md", status },
      cause: { problem: { operation: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}" } },
    });
  });
});
