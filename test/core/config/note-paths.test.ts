import { expect, test } from "vitest";
import { compileNotePaths } from "#core/config/note-paths.ts";

test.each([
  ["note.md", true],
  ["camp2/第 1 课/笔记.md", true],
  ["a/b/c/d.md", true],
  ["a/[草稿] #1 (改).md", true],
  ["NOTE.MD", true],
  ["a b.md ", false],
  ["README.md", false],
  ["docs/README.zh-CN.md", false],
  ["docs/readme.md", false],
  ["CHANGELOG.md", false],
  ["LICENSE.md", false],
  ["CODE_OF_CONDUCT.md", false],
  [".github/note.md", false],
  ["a/.obsidian/note.md", false],
  ["a/node_modules/b/note.md", false],
  ["note.txt", false],
  ["note.mdx", false],
  ["README/intro.md", true],
  ["a/.hidden.md", false],
  ["", false],
])("by default %j is a note: %s", (path, isNote) => {
  expect(compileNotePaths([])(path)).toBe(isNote);
});

test.each([
  { patterns: ["camp*/**/note.md"], path: "camp2/lesson1/note.md", isNote: true },
  { patterns: ["camp*/**/note.md"], path: "notes/lesson1/note.md", isNote: false },
  { patterns: ["a/*.md", "b/*.md"], path: "b/x.md", isNote: true },
  { patterns: ["{a,b}/*.md"], path: "b/x.md", isNote: true },
  { patterns: ["**/*.md", "!drafts/**"], path: "drafts/x.md", isNote: false },
  { patterns: ["!drafts/**", "**/*.md"], path: "drafts/x.md", isNote: false },
  { patterns: ["!drafts/**"], path: "notes/x.md", isNote: true },
  { patterns: ["!drafts/**"], path: "drafts/.x/a.md", isNote: false },
  { patterns: ["笔记/第*课.md"], path: "笔记/第 3 课.md", isNote: true },
  { patterns: [".github/*.md"], path: ".github/x.md", isNote: true },
  { patterns: ["README.md"], path: "README.md", isNote: true },
  { patterns: [], path: "notes/x.md", isNote: true },
])("$path under $patterns is a note: $isNote", ({ patterns, path, isNote }) => {
  expect(compileNotePaths(patterns)(path)).toBe(isNote);
});
