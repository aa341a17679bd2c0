import { describe, expect, test } from "vitest";
import { listLinkedPaths } from "#core/note/linked-paths.ts";
import { note } from "#test/core/make.ts";
import { findingsOfRule } from "./make.ts";

const files = {
  "notes/slides.md": "",
  "notes/gone.md": null,
  "/gone.md": null,
  "notes/talk.srt": null,
  "/talk.srt": "",
  "../up.md": null,
};

const under = (source: string): string => `---\nsource: ${source}\n---\n\n# A\n\nText.\n`;

test.each([
  ["slides.md", null],
  ["./slides.md", null],
  ["talk.srt", null],
  ["/talk.srt", null],
  ["unheard-of.md", null],
  ["https://example.org/gone.md", null],
  ["www.example.org/gone.md", null],
  ['"[[gone]]"', null],
  ["Deep Learning, chapter 3", null],
  ["gone", null],
  ["gone.py", null],
  ["12", null],
  ["{ path: gone.md }", null],
  ["", null],
  [
    "gone.md",
    "There is no source “notes/gone.md” in the repository: correct the path, or commit the file",
  ],
  [
    "../../up.md",
    "The source “../up.md” is outside the repository: put the file into it, and correct the path",
  ],
  [
    "file:///tmp/gone.md",
    "The source “gone.md” is on your own disk: put the file into the repository, and use a relative path",
  ],
  [
    "/home/li/gone.md",
    "The source “gone.md” is on your own disk: put the file into the repository, and use a relative path",
  ],
  [
    "week 3.pdf",
    "The source “notes/week 3.pdf” is no text, so nothing is compared with it: name a .md, .txt, .srt or .vtt file",
  ],
])("source: %s", (source, message) => {
  const found = findingsOfRule("missing-source", under(source), { files });

  expect(found.map((finding) => finding.message)).toEqual(message === null ? [] : [message]);
});

test("is reported where it is named, one finding for each of a list", () => {
  const found = findingsOfRule("missing-source", under("\n  - slides.md\n  - gone.md\n  - a.pdf"), {
    files,
    language: "zh-CN",
  });

  expect(found.map(({ span, severity, message }) => [span.startLine, severity, message])).toEqual([
    [4, "notice", "仓库里没有来源「notes/gone.md」：请检查路径，或把文件一起提交"],
    [5, "notice", "来源「notes/a.pdf」不是文本，没有对照：请换成 .md、.txt、.srt 或 .vtt 文件"],
  ]);
});

describe("the paths of a source", () => {
  test.each([
    ["slides.md", ["notes/slides.md", "/slides.md"]],
    ["./slides.md", ["notes/slides.md"]],
    ["../slides.md", ["slides.md"]],
    ["/week/slides.md", ["/week/slides.md"]],
    ["C# notes.md", ["notes/C# notes.md", "/C# notes.md"]],
    ["[a.md, b.txt]", ["notes/a.md", "/a.md", "notes/b.txt", "/b.txt"]],
    ["slides.pdf", []],
  ])("%s are looked up, and not read by a check", (source, paths) => {
    expect(listLinkedPaths([note(under(source))])).toEqual(
      paths.map((path) => ({ path, isRead: false })),
    );
  });

  test("are those of the first five", () => {
    const many = Array.from({ length: 9 }, (_, index) => `/${index}.md`).join(", ");

    expect(listLinkedPaths([note(under(`[${many}]`))])).toHaveLength(5);
  });
});
