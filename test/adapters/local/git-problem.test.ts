import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, makeRepository, problemOf, since, staged } from "./folder.ts";

test.each([
  "mian",
  "",
  "--help",
  "--output=stolen.md",
  "-p",
  "main..main",
  "main:README.md",
  "^main",
  "main\nmain",
  "$(touch stolen.md)",
])("“%s” is no revision, and nothing else either", async (revision) => {
  await using folder = await makeRepository();

  expect(await problemOf(folder.list([], since(revision)))).toEqual({
    code: "git-revision-not-found",
    revision,
  });
  expect(existsSync(join(folder.path, "stolen.md"))).toBe(false);
});

test.each([staged, since("HEAD")])(
  "without a repository, $selection is told how to go on",
  async (selection) => {
    await using folder = await makeFolder({ "a.md": "" });

    expect(await problemOf(folder.list([], selection))).toEqual({
      code: "git-repository-not-found",
      path: folder.path,
    });
  },
);

test("inside .git there are no notes", async () => {
  await using folder = await makeRepository();
  const root = join(folder.path, ".git");

  expect(await problemOf(folder.list([], { root, ...staged }))).toEqual({
    code: "git-repository-not-found",
    path: root,
  });
});

test("a repository that git does not trust is told", async () => {
  await using folder = await makeRepository();
  process.env["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "1";
  try {
    expect(await problemOf(folder.list([], staged))).toEqual({
      code: "git-repository-not-trusted",
      path: folder.path,
    });
  } finally {
    delete process.env["GIT_TEST_ASSUME_DIFFERENT_OWNER"];
  }
});

test("without git, changes are told to need it and notes are still listed", async () => {
  await using folder = await makeRepository({ "a.md": "a" });
  const { PATH: path } = process.env;
  process.env["PATH"] = folder.path;
  try {
    expect(await problemOf(folder.list([], staged))).toEqual({ code: "git-not-found" });
    expect(await folder.list()).toEqual([["a.md", "a"]]);
  } finally {
    process.env["PATH"] = path;
  }
});

test("a broken repository is told", async () => {
  await using folder = await makeRepository();
  await folder.write({ ".git/index": "broken" });

  expect(await problemOf(folder.list([], staged))).toEqual({
    code: "git-failed",
    operation: "diff",
    path: folder.path,
    status: 128,
  });
});

test.each([staged, since("HEAD")])(
  "what lies outside the current folder is told, not passed over: $selection",
  async (selection) => {
    await using folder = await makeRepository({ "a/1.md": "", "b/2.md": "" });
    const root = join(folder.path, "a");

    expect(await problemOf(folder.list(["../b"], { root, ...selection }))).toEqual({
      code: "path-leads-outside",
      path: "../b",
    });
    expect(await folder.list([join(root, "1.md")], { root, ...selection })).toEqual([]);
  },
);
