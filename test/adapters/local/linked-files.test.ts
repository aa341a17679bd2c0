import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { localLinkedFiles } from "#adapters/local/linked-files.ts";
import type { LinkedPath } from "#core/note/linked-paths.ts";

const { signal } = new AbortController();

/** A folder with files by their paths, removed when it is disposed of. */
async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const path = await mkdtemp(join(tmpdir(), "linked-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return {
    path,
    async [Symbol.asyncDispose]() {
      await rm(path, { recursive: true });
    },
  };
}

/** Paths; one that ends with `#` is asked for with its text. */
async function find(root: string, ...paths: readonly string[]) {
  const asked = paths.map((path): LinkedPath => ({
    path: path.replace(/#$/, ""),
    isRead: path.endsWith("#"),
  }));
  return Object.fromEntries(await localLinkedFiles(root)(asked, signal));
}

describe("linked files of a repository", () => {
  const files = {
    ".git/HEAD": "",
    "notes/a.md": "# A",
    "notes/图 1/IMG.png": "",
    "top.png": "",
  };

  test("are found in the spelling they have, from a folder in it or from its root", async () => {
    await using folder = await folderOf(files);
    const found = await find(
      join(folder.path, "notes"),
      "a.md#",
      "A.md",
      "图 1/img.png",
      "图 1",
      "../top.png",
      "/notes/A.MD",
      "/top.png",
      "a.md/b.png",
      "gone/b.png",
      "../../other.png",
    );
    expect(found).toEqual({
      "a.md": { path: "a.md", text: "# A" },
      "A.md": { path: "a.md", text: null },
      "图 1/img.png": { path: "图 1/IMG.png", text: null },
      "图 1": { path: "图 1", text: null },
      "../top.png": { path: "../top.png", text: null },
      "/notes/A.MD": { path: "/notes/a.md", text: null },
      "/top.png": { path: "/top.png", text: null },
      "a.md/b.png": null,
      "gone/b.png": null,
      "../../other.png": null,
    });
  });

  test("are unknown behind a symbolic link, and the link is there, unread", async () => {
    await using outside = await folderOf({ "secret.md": "# Secret" });
    await using folder = await folderOf(files);
    await symlink(outside.path, join(folder.path, "away"));
    await symlink(join(outside.path, "secret.md"), join(folder.path, "link.md"));
    expect(await find(folder.path, "away/secret.md#", "away", "link.md#")).toEqual({
      away: { path: "away", text: null },
      "link.md": { path: "link.md", text: null },
    });
  });

  test("have no text that is not UTF-8, or no text by their names", async () => {
    const bytes = Uint8Array.from([0xc4, 0xe3]);
    await using folder = await folderOf({
      ...files,
      "gbk.md": bytes,
      "b.py": "b",
      "c.srt": "c",
      "d.md/e": "",
    });
    expect(await find(folder.path, "gbk.md#", "b.py#", "c.srt#", "d.md#")).toEqual({
      "gbk.md": { path: "gbk.md", text: null },
      "b.py": { path: "b.py", text: null },
      "c.srt": { path: "c.srt", text: "c" },
      "d.md": { path: "d.md", text: null },
    });
  });

  test("may be hundreds, and many times the same", async () => {
    const names = Array.from({ length: 300 }, (_, index) => `i/${index}.png`);
    await using folder = await folderOf(Object.fromEntries(names.map((name) => [name, ""])));
    const found = await find(folder.path, ...names, ...names, "i/300.png");
    expect(Object.entries(found).filter(([, file]) => file === null)).toEqual([
      ["i/300.png", null],
    ]);
    expect(Object.keys(found)).toHaveLength(301);
  });
});

test("around a folder that is no repository nothing is known", async () => {
  await using folder = await folderOf({ "notes/a.md": "", "b.png": "" });
  const found = await find(join(folder.path, "notes"), "a.md", "b.png", "../b.png", "/a.md");
  expect(found).toEqual({
    "a.md": { path: "a.md", text: null },
    "b.png": null,
    "/a.md": { path: "/a.md", text: null },
  });
});

test("a search that is ended reads nothing more", async () => {
  await using folder = await folderOf({ "a.md": "a" });
  const ended = AbortSignal.abort();
  const search = localLinkedFiles(folder.path)([{ path: "a.md", isRead: true }], ended);
  await expect(search).rejects.toThrow("aborted");
});
