import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findCacheFolder } from "#adapters/local/cache-folder.ts";
import { openReviewCache } from "#adapters/local/review-cache.ts";
import { rememberReview } from "#core/memory/remembered.ts";
import { review, reviewedNote } from "#test/render/make.ts";

const { signal } = new AbortController();
const madeFrom = { key: "0".repeat(16), terms: "1".repeat(16), sections: ["2".repeat(8)] };
const id = "a".repeat(12);
const written = review({ madeFrom });
const byModel = {
  ...written,
  strengths: written.strengths.map((one) => ({ ...one, id })),
  suggestions: written.suggestions.map((one) => ({ ...one, id })),
};
const noteOf = (path: string) => reviewedNote({ path, review: byModel });

/** Two folders that are there for one test: of notes, and of caches. */
async function withFolders(use: (root: string, cache: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "note-review-"));
  try {
    await mkdir(join(folder, "notes"));
    await use(join(folder, "notes"), join(folder, "cache"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function keep(root: string, cache: string, ...paths: readonly string[]): Promise<void> {
  const open = openReviewCache(root, cache);
  for (const path of paths) open.keep(noteOf(path));
  await open.close();
}

async function recall(root: string, cache: string, ...paths: readonly string[]) {
  return openReviewCache(root, cache).recall(paths, signal);
}

/** The files in the cache of the only folder there is one of. */
async function listFiles(cache: string): Promise<readonly string[]> {
  const [folder = ""] = await readdir(cache);
  return (await readdir(join(cache, folder))).map((name) => join(cache, folder, name));
}

test("what was kept is recalled, in the same folder and of the same notes", async () => {
  await withFolders(async (root, cache) => {
    await keep(root, cache, "笔记/a.md", "../b.md");
    const expected = rememberReview(byModel);
    expect(await recall(root, cache, "笔记/a.md", "c.md")).toEqual(
      new Map([["笔记/a.md", expected]]),
    );
    await mkdir(join(root, "other"));
    expect(await recall(join(root, "other"), cache, "笔记/a.md")).toEqual(new Map());
  });
});

test.skipIf(process.platform === "win32")("nobody else may read it", async () => {
  await withFolders(async (root, cache) => {
    await keep(root, cache, "a.md");
    const [file = "", ...others] = await listFiles(cache);
    expect(others).toEqual([]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(file, ".."))).mode & 0o777).toBe(0o700);
  });
});

test("a review by the built-in reviewer is not kept, nor one that nobody wrote", async () => {
  await withFolders(async (root, cache) => {
    const open = openReviewCache(root, cache);
    open.keep(reviewedNote({ review: { ...byModel, reviewer: "built-in" } }));
    open.keep(reviewedNote({ review: { ...byModel, outcome: "unavailable" } }));
    open.keep(reviewedNote({ review: { ...byModel, madeFrom: null } }));
    await open.close();
    await expect(readdir(cache)).rejects.toThrow("ENOENT");
  });
});

describe("a file in the cache", () => {
  test.each<[string, (text: string) => string | Buffer]>([
    ["that was cut off", (text) => text.slice(0, -20)],
    ["that is empty", () => ""],
    ["of bytes", () => Buffer.from([0xff, 0xfe, 0x00])],
    ["about another note", (text) => text.replace('"a.md"', '"b.md"')],
    ["of another shape", (text) => text.replace('"madeFrom"', '"made"')],
    ["as long as a book", (text) => text.replace(/}$/, `${" ".repeat(200_000)}}`)],
  ])("%s is as good as none", async (_, spoil) => {
    await withFolders(async (root, cache) => {
      await keep(root, cache, "a.md");
      const [file = ""] = await listFiles(cache);
      await writeFile(file, spoil(await readFile(file, "utf8")));
      expect(await recall(root, cache, "a.md")).toEqual(new Map());
      await keep(root, cache, "a.md");
      expect((await recall(root, cache, "a.md")).size).toBe(1);
    });
  });
});

test("the oldest go beyond five hundred", async () => {
  await withFolders(async (root, cache) => {
    await keep(root, cache, "old.md");
    const [old = ""] = await listFiles(cache);
    await utimes(old, 1, 1);
    const paths = Array.from({ length: 500 }, (_, index) => `${index}.md`);
    await keep(root, cache, ...paths);
    expect(await listFiles(cache)).toHaveLength(500);
    expect((await recall(root, cache, "old.md", "0.md", "499.md")).size).toBe(2);
  });
});

test.skipIf(process.platform === "win32")("a place that takes no files is no error", async () => {
  await withFolders(async (root, cache) => {
    await writeFile(cache, "a file, and no folder");
    await chmod(cache, 0o400);
    await keep(root, cache, "a.md");
    expect(await recall(root, cache, "a.md")).toEqual(new Map());
  });
});

test.each<[NodeJS.Platform, Readonly<Record<string, string>>, string]>([
  ["linux", {}, "/home/me/.cache/note-review"],
  ["linux", { XDG_CACHE_HOME: "/caches" }, "/caches/note-review"],
  ["linux", { XDG_CACHE_HOME: "caches" }, "/home/me/.cache/note-review"],
  ["linux", { XDG_CACHE_HOME: "" }, "/home/me/.cache/note-review"],
  ["darwin", {}, "/home/me/Library/Caches/note-review"],
  ["win32", { LOCALAPPDATA: "/local" }, "/local/note-review"],
  ["win32", {}, "/home/me/AppData/Local/note-review"],
])("on %s with %j caches lie in %s", (platform, environment, expected) => {
  expect(findCacheFolder({ platform, environment, home: "/home/me" })).toBe(expected);
});
