import { copyFile, mkdir, rm, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { since, staged, makeFolder, makeRepository, problemOf } from "./folder.ts";

const odd = [
  "课程/第 1 讲 [草稿].md",
  "-- leading.md",
  'it\'s "quoted".md',
  "two\nlines.md",
  "tab\there.md",
  ":(top)x.md",
];

test("since a revision are notes that were committed, staged, changed or made, and none that are as they were", async () => {
  await using folder = await makeRepository({
    "same.md": "same",
    "committed.md": "1",
    "staged.md": "1",
    "changed.md": "1",
    "moved.md": "moved",
    "removed.md": "1",
    "restored.md": "1",
    "untracked-now.md": "1",
  });
  folder.git("tag", "v1");
  await folder.write({ "committed.md": "2", "restored.md": "2" });
  folder.git("commit", "--quiet", "--all", "--message=second");
  await folder.write({ "staged.md": "2" });
  folder.git("add", "staged.md");
  folder.git("mv", "moved.md", "moved to.md");
  folder.git("rm", "--quiet", "removed.md");
  folder.git("rm", "--quiet", "--cached", "untracked-now.md");
  await folder.write({ "changed.md": "2", "restored.md": "1", "new/新.md": "new", "x.txt": "" });
  await folder.write({ ".gitignore": "ignored.md\n", "ignored.md": "" });
  await utimes(join(folder.path, "same.md"), 1, 1);

  expect(await folder.list([], since("v1"))).toEqual([
    ["changed.md", "2"],
    ["committed.md", "2"],
    ["moved to.md", "moved"],
    ["new/新.md", "new"],
    ["staged.md", "2"],
    ["untracked-now.md", "1"],
  ]);
});

test("staged are the bytes that would be committed, and nothing else", async () => {
  await using folder = await makeRepository({
    "a.md": "1",
    "b.md": "1",
    "unstaged.md": "1",
    "removed.md": "1",
  });
  await folder.write({ "a.md": "staged\n\n", "b.md": "", "new.md": "新\r\n" });
  folder.git("add", "a.md", "b.md", "new.md");
  folder.git("rm", "--quiet", "removed.md");
  await folder.write({ "a.md": "later", "unstaged.md": "2", "untracked.md": "" });
  await rm(join(folder.path, "new.md"));

  expect(await folder.list([], staged)).toEqual([
    ["a.md", "staged\n\n"],
    ["b.md", ""],
    ["new.md", "新\r\n"],
  ]);
});

test("no name is too odd for git", async () => {
  await using folder = await makeRepository();
  const notes = odd.map((name) => [name, name] as const);
  await folder.write(Object.fromEntries(notes));
  const sorted = notes.toSorted(([a], [b]) => (a < b ? -1 : 1));

  expect(await folder.list([], since("HEAD"))).toEqual(sorted);
  folder.git("add", "--all");
  expect(await folder.list([], since("HEAD"))).toEqual(sorted);
  expect(await folder.list([], staged)).toEqual(sorted);
  for (const [name, content] of notes) {
    expect(await folder.list([name], staged)).toEqual([[name, content]]);
    await rm(join(folder.path, name));
    expect(await folder.list([name], staged)).toEqual([[name, content]]);
  }
});

test.each([
  { paths: [], expected: ["a/1.md", "b/2.md"] },
  { paths: ["a"], expected: ["a/1.md"] },
  { paths: ["**/2.md"], expected: ["b/2.md"] },
  { paths: ["b/README.md"], expected: ["b/README.md"] },
  { paths: ["b/README.md", "."], expected: ["a/1.md", "b/2.md", "b/README.md"] },
  { paths: ["b/same.md"], expected: [] },
])("of $paths, $expected has changed", async ({ paths, expected }) => {
  await using folder = await makeRepository({ "b/same.md": "" });
  await folder.write({ "a/1.md": "", "b/2.md": "", "b/README.md": "" });

  const untracked = await folder.list(paths, since("HEAD"));
  folder.git("add", "--all");

  expect(untracked.map(([path]) => path)).toEqual(expected);
  expect(await folder.list(paths, staged)).toEqual(untracked);
});

test("in a folder of the repository, notes are named from it and others are left out", async () => {
  await using folder = await makeRepository();
  await folder.write({ "top.md": "", "课程/a.md": "a", "课程/b.md": "b" });
  folder.git("add", "课程/a.md", "top.md");
  const root = join(folder.path, "课程");

  expect(await folder.list([], { root, ...staged })).toEqual([["a.md", "a"]]);
  expect(await folder.list([], { root, ...since("main") })).toEqual([
    ["a.md", "a"],
    ["b.md", "b"],
  ]);
});

test("before the first commit, notes can be staged", async () => {
  await using folder = await makeFolder({ "a.md": "a", "b.md": "b" });
  folder.git("init", "--quiet");
  folder.git("add", "a.md");

  expect(await folder.list([], staged)).toEqual([["a.md", "a"]]);
  expect(await problemOf(folder.list([], since("HEAD")))).toEqual({
    code: "git-revision-not-found",
    revision: "HEAD",
  });
});

test("links and submodules are no notes", async () => {
  await using folder = await makeRepository();
  await symlink("README.md", join(folder.path, "link.md"));
  await mkdir(join(folder.path, "module.md"));
  const head = folder.git("rev-parse", "HEAD").trim();
  folder.git("update-index", "--add", "--cacheinfo", `160000,${head},module.md`);
  folder.git("add", "link.md");

  expect(await folder.list([], staged)).toEqual([]);
  expect(await folder.list([], since("HEAD"))).toEqual([]);
});

test("a note with a merge conflict is told, unless another was asked for", async () => {
  await using folder = await makeRepository({ "课.md": "0" });
  folder.git("checkout", "--quiet", "-b", "other");
  await folder.write({ "课.md": "1" });
  folder.git("commit", "--quiet", "--all", "--message=other");
  folder.git("checkout", "--quiet", "main");
  await folder.write({ "课.md": "2" });
  folder.git("commit", "--quiet", "--all", "--message=main");
  expect(() => folder.git("merge", "other")).toThrow("merge");
  await folder.write({ "a.md": "a" });
  folder.git("add", "a.md");

  expect(await problemOf(folder.list([], staged))).toEqual({
    code: "note-unmerged",
    path: "课.md",
  });
  expect(await folder.list(["a.md"], staged)).toEqual([["a.md", "a"]]);
  const [, conflict] = await folder.list([], since("HEAD"));
  expect(conflict?.[1]).toContain("<<<<<<<");
});

test.each(["main", "HEAD~0", "v1", "refs/heads/main", "主线"])(
  "“%s” names a commit where one is so called",
  async (revision) => {
    await using folder = await makeRepository();
    folder.git("tag", "--annotate", "--message=one", "v1");
    folder.git("branch", "主线");
    await folder.write({ "a.md": "a" });

    expect(await folder.list([], since(revision))).toEqual([["a.md", "a"]]);
  },
);

test("a commit has an index of its own for its hooks, which is the one that counts", async () => {
  await using folder = await makeRepository();
  await folder.write({ "a.md": "a", "b.md": "b" });
  folder.git("add", "a.md");
  await copyFile(join(folder.path, ".git/index"), join(folder.path, ".git/next-index"));
  folder.git("add", "b.md");
  process.env["GIT_INDEX_FILE"] = ".git/next-index";
  try {
    expect(await folder.list([], staged)).toEqual([["a.md", "a"]]);
  } finally {
    delete process.env["GIT_INDEX_FILE"];
  }
});

test("a second working tree is a repository as well", async () => {
  await using folder = await makeRepository({ "a.md": "a", ".gitignore": "draft.md\n" });
  folder.git("worktree", "add", "--quiet", "tree");
  await folder.write({ "tree/sub/b.md": "b", "tree/sub/draft.md": "" });
  const root = join(folder.path, "tree/sub");

  expect(await folder.list([], { root })).toEqual([["b.md", "b"]]);
  expect(await folder.list([], { root, ...since("main") })).toEqual([["b.md", "b"]]);
});
