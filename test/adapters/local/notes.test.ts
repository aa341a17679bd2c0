import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { makeFolder, named, pathsOf, problemOf } from "./folder.ts";

const oddNames = [
  "课程/第 1 讲 [草稿].md",
  'it\'s "quoted".md',
  "-- leading.md",
  "two\nlines.md",
  "{a,b} (c) *?!.md",
  "back\\slash.md",
  "😀/é.MD",
];

test("a folder is listed whatever its files are called", async () => {
  await using folder = await makeFolder(named(oddNames));

  expect(await folder.list()).toEqual(oddNames.toSorted().map((name) => [name, name]));
});

test.each(oddNames)("a file that is named is that file: %j", async (name) => {
  await using folder = await makeFolder(named(oddNames));

  expect(await folder.list([name])).toEqual([[name, name]]);
});

test.each([
  { paths: ["a"], expected: ["a/b/c.md", "a/d.md"] },
  { paths: ["a/"], expected: ["a/b/c.md", "a/d.md"] },
  { paths: ["./a/b"], expected: ["a/b/c.md"] },
  { paths: ["a", "a/b", "a/b/c.md"], expected: ["a/b/c.md", "a/d.md"] },
  { paths: ["**/c.md", "a/*"], expected: ["a/README.md", "a/b/c.md", "a/d.md"] },
  { paths: ["a/{README,d}.md"], expected: ["a/README.md", "a/d.md"] },
  { paths: ["a/README.md"], expected: ["a/README.md"] },
  { paths: ["a/picture.png"], expected: ["a/picture.png"] },
  { paths: ["课[程]/*.md"], expected: ["课程/1.md"] },
  { paths: [".hidden/*.md"], expected: [".hidden/e.md"] },
])("$paths stands for $expected", async ({ paths, expected }) => {
  await using folder = await makeFolder(
    named([
      "a/README.md",
      "a/b/c.md",
      "a/d.md",
      "a/picture.png",
      "课程/1.md",
      ".hidden/e.md",
      "node_modules/m/c.md",
      ".git/c.md",
    ]),
  );

  expect(pathsOf(await folder.list(paths))).toEqual(expected);
});

test("paths outside the root are named from it, and held against the globs from where they start", async () => {
  await using folder = await makeFolder(named(["in/here.md", "out/there.md", "out/README.md"]));
  const root = join(folder.path, "in");

  expect(pathsOf(await folder.list(["../out"], { root }))).toEqual(["../out/there.md"]);
  expect(pathsOf(await folder.list(["../out/*.md"], { root }))).toEqual([
    "../out/README.md",
    "../out/there.md",
  ]);
});

test.each([
  { paths: [""], problem: { code: "path-not-found", path: "" } },
  { paths: ["没有.md"], problem: { code: "path-not-found", path: "没有.md" } },
  { paths: ["note.md/x.md"], problem: { code: "path-not-found", path: "note.md/x.md" } },
  { paths: ["**/x.md"], problem: { code: "no-note-matches", patterns: ["**/x.md"] } },
  { paths: ["nowhere/*.md"], problem: { code: "no-note-matches", patterns: ["nowhere/*.md"] } },
  { paths: ["!*.md"], problem: { code: "no-note-matches", patterns: ["!*.md"] } },
  { paths: ["note.md", "empty"], problem: { code: "no-note-matches", patterns: ["empty"] } },
])("$paths stands for nothing, and is told", async ({ paths, problem }) => {
  await using folder = await makeFolder({ "note.md": "", "empty/README.md": "" });

  expect(await problemOf(folder.list(paths))).toEqual(problem);
});

const piped = () => Readable.from([Buffer.from("piped")]);

test("standard input is a note beside one that has its name", async () => {
  await using folder = await makeFolder(named(["stdin.md", "stdin-2.md"]));
  expect(await folder.list(["-"], { input: piped() })).toEqual([["stdin.md", "piped"]]);
  expect(await folder.list(["-", ".", "-"], { input: piped() })).toEqual([
    ["stdin-2.md", "stdin-2.md"],
    ["stdin-3.md", "piped"],
    ["stdin.md", "stdin.md"],
  ]);
});
