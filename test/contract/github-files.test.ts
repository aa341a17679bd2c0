import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { githubTrustedFiles, readBaseFile } from "#adapters/github/base-file.ts";
import type { Change } from "#adapters/github/change.ts";
import { openChange } from "#adapters/github/change.ts";
import { githubChangedNotes } from "#adapters/github/changed-notes.ts";
import { createClient, type GitHubClient } from "#adapters/github/client.ts";
import { parseEvent } from "#adapters/github/event.ts";
import { type Files, type GitHubServer, pushEvent, startGitHub } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);

async function push(
  github: GitHubServer,
  { base, files }: { readonly base: Files; readonly files: Files },
): Promise<{ readonly client: GitHubClient; readonly change: Change }> {
  const before = await github.seed.createRepository(base);
  const after = await github.seed.commit({ files });
  const event = parseEvent("push", pushEvent({ before, after }));
  if (event.kind === "skipped") throw new Error(`Skipped: ${event.reason}`);
  const client = createClient({ token: github.token, apiUrl: github.url });
  return { client, change: await openChange(client, event, signal) };
}

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
    github.fail({ method: "GET", path, status, times });

    const listing = githubChangedNotes({ ...pushed, isNote })(signal);

    await expect(listing).rejects.toMatchObject({
      problem: { code: "note-unreadable", path: "two.md", status },
      cause: { problem: { operation: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}" } },
    });
  });
});

describe("a file of the base", () => {
  test("that is not UTF-8 is named", async () => {
    await using github = await startGitHub();
    const path = "模板.md";
    const gbk = Uint8Array.from([0x23, 0x20, 0xc4, 0xa3, 0xb0, 0xe5]);
    const pushed = await push(github, { base: { [path]: gbk }, files: { "a.md": "文" } });

    await expect(readBaseFile(pushed, path, signal)).rejects.toMatchObject({
      problem: { code: "file-not-utf-8", path },
    });
  });

  test("is read as it was before the change", async () => {
    await using github = await startGitHub();
    const path = ".github/模板 [v1] #2.md";
    const pushed = await push(github, {
      base: { [path]: "# 模板\n" },
      files: { [path]: "# Taken over\n" },
    });

    expect(await readBaseFile(pushed, path, signal)).toBe("# 模板\n");
  });

  test("is read from the head when there is nothing before it", async () => {
    await using github = await startGitHub();
    const pushed = await push(github, { base: { "a.md": "旧" }, files: { "a.md": "新" } });
    const change = { ...pushed.change, baseSha: null };

    expect(await readBaseFile({ ...pushed, change }, "a.md", signal)).toBe("新");
  });

  test("above the size that GitHub shows is read as a blob", async () => {
    await using github = await startGitHub();
    const pushed = await push(github, { base: { "a.md": "旧" }, files: { "a.md": "全文" } });
    const sha = pushed.change.files[0]?.blobSha;
    const body = { type: "file", encoding: "none", content: "", sha };
    github.fail({ method: "GET", path: /\/contents\//, status: 200, body });

    expect(await readBaseFile(pushed, "a.md", signal)).toBe("全文");
  });

  test.each(["absent.yml", "folder", "folder/absent.yml", "dangling.md"])(
    "%s is null",
    async (path) => {
      await using github = await startGitHub();
      const pushed = await push(github, {
        base: { "folder/inner.md": "里", "dangling.md": { link: "../outside.md" } },
        files: { "absent.yml": "language: en\n" },
      });

      expect(await readBaseFile(pushed, path, signal)).toBeNull();
    },
  );

  test.each([
    [".github/templates", [".github/templates/会议 #1.md", ".github/templates/读书.md"]],
    [".github", [".github/one.md"]],
    [".github/one.md", []],
    ["absent", []],
  ])("a folder lists the files in it as they were before the change: %s", async (folder, paths) => {
    await using github = await startGitHub();
    const pushed = await push(github, {
      base: {
        ".github/one.md": "# 一\n",
        ".github/templates/读书.md": "# 读书\n",
        ".github/templates/会议 #1.md": "# 会议\n",
        ".github/templates/old/旧.md": "# 旧\n",
      },
      files: { ".github/templates/mine.md": "# 我的\n" },
    });

    expect(await githubTrustedFiles(pushed).list(folder, signal)).toEqual(paths);
  });
});
