import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, makeRepository, named, pathsOf, problemOf } from "./folder.ts";

const ignoring = {
  ".gitignore":
    "# 草稿\nbuild/\n/top.md\n*.draft.md\n!kept.draft.md\ndeep/**/skip.md\n\\#hash.md\nspaced\\ \n",
  "sub/.gitignore": "\uFEFF!x.draft.md\nlocal.md\n/课*\n",
  "sub/build/.gitignore": "!*\n",
  ".git/info/exclude": "excluded.md\n!build/\n",
};
const candidates = [
  "a.md",
  "top.md",
  "sub/top.md",
  "x.draft.md",
  "kept.draft.md",
  "sub/x.draft.md",
  "sub/y.draft.md",
  "sub/local.md",
  "local.md",
  "sub/课程.md",
  "sub/more/课程.md",
  "build/a.md",
  "sub/build/a.md",
  "build.md",
  "deep/1/2/skip.md",
  "deep/skip.md",
  "#hash.md",
  "excluded.md",
  "sub/excluded.md",
  "Top.md",
];

test.each(["", "sub", "deep/1"])(
  "what .gitignore files leave of “%s” is what git leaves of it",
  async (path) => {
    await using folder = await makeRepository();
    await folder.write({ ...named(candidates), ...ignoring });
    const listed = folder.git(
      "ls-files",
      "-z",
      "--others",
      "--exclude-standard",
      "--",
      path || ".",
    );
    const expected = listed.split("\0").filter((name) => name.endsWith(".md"));

    const all = path === "" ? [] : [path];
    const found = await problemOf(folder.list(all).then(pathsOf));

    expect(
      expected.length === 0 ? { code: "no-note-matches", patterns: [path] } : expected.toSorted(),
    ).toEqual(found);
  },
);

test("a folder in a repository obeys the files above it, also without git", async () => {
  await using folder = await makeFolder({ ".git/HEAD": "", ".gitignore": "draft.md\n" });
  await folder.write(named(["sub/a.md", "sub/draft.md"]));

  expect(pathsOf(await folder.list([], { root: join(folder.path, "sub") }))).toEqual(["a.md"]);
});

test("without a repository the files in the root count", async () => {
  await using folder = await makeFolder({ ".gitignore": "draft.md\n" });
  await folder.write(named(["sub/a.md", "sub/draft.md"]));

  expect(pathsOf(await folder.list())).toEqual(["sub/a.md"]);
  expect(pathsOf(await folder.list(["sub"]))).toEqual(["sub/a.md"]);
  expect(pathsOf(await folder.list(["sub/*.md"]))).toEqual(["sub/a.md"]);
});

test("what is named is looked at although it is ignored", async () => {
  await using folder = await makeRepository();
  await folder.write({ ".gitignore": "build/\ndraft.md\n", ...named(["build/a.md", "draft.md"]) });

  expect(pathsOf(await folder.list(["draft.md"]))).toEqual(["draft.md"]);
  expect(pathsOf(await folder.list(["build"]))).toEqual(["build/a.md"]);
  expect(pathsOf(await folder.list(["build/a.md"]))).toEqual(["build/a.md"]);
});

test("what is part of the repository is not ignored", async () => {
  await using folder = await makeRepository({
    ".gitignore": "build/\ndraft.md\n",
    ...named(["build/a.md", "sub/draft.md", "gone/draft.md", "node_modules/draft.md"]),
  });
  folder.git("rm", "--quiet", "--cached", "gone/draft.md");
  await folder.write(named(["build/untracked.md"]));

  expect(pathsOf(await folder.list())).toEqual(["build/a.md", "sub/draft.md"]);
  expect(pathsOf(await folder.list(["sub"]))).toEqual(["sub/draft.md"]);
});
