import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { studyNote } from "#core/template/study-note.ts";
import { choose, note } from "#test/core/make.ts";
import { findingsOfRule, mend } from "./make.ts";

const files = { "notes/b.md": "# 一、开始\n\n## Results\n\n## Results\n" };

const headings = `## 一、开始\n\n## Use \`it\`, *now*!\n\n## Use it, now!\n\n> ### In a quote\n\n<h2>In HTML</h2>\n\n<a name="Mark"></a>\n`;

test.each([
  "#一开始",
  "#%E4%B8%80%E5%BC%80%E5%A7%8B",
  "#use-it-now",
  "#use-it-now-1",
  "#Use-It-Now",
  "#user-content-use-it-now",
  "#in-a-quote",
  "#in-html",
  "#mark",
  "#",
  "#top",
  "#fn-1",
  "#:~:text=it",
])("%s is there", (place) => {
  expect(findingsOfRule("missing-file", `[x](${place})\n\n${headings}`)).toEqual([]);
});

test.each([
  ["#一、开始", "#一开始"],
  ["#use_it_now", "#use-it-now"],
  ["#use-it-now-2", "#use-it-now-2"],
  ["#inhtml", "#in-html"],
  ["#nowhere", "#nowhere"],
])("%s is not, and becomes %s", (place, mended) => {
  const markdown = `[x](${place})\n\n${headings}`;
  const findings = findingsOfRule("missing-file", markdown);
  expect(findings.map(({ message }) => message)).toEqual([
    `No heading of this note is “${place}”: name one that it has`,
  ]);
  expect(mend(markdown, findings)).toBe(`[x](${mended})\n\n${headings}`);
});

test("in another note is looked for in its text", () => {
  const markdown = "[a](b.md#results-1)\n[b](b.md#一开始)\n[c](./b.md#一、开始)\n[d](b.md#end)";
  const findings = findingsOfRule("missing-file", markdown, { files, language: "zh-CN" });
  expect(findings.map(({ message, fix }) => [message, fix?.text])).toEqual([
    ["「notes/b.md」里没有标题对应「#一、开始」：请改成那里现有标题的锚点", "./b.md#一开始"],
    ["「notes/b.md」里没有标题对应「#end」：请改成那里现有标题的锚点", undefined],
  ]);
});

test("in a note that was not read, or could not be parsed, is not looked for", () => {
  const bomb = `${"- ".repeat(500)}x`;
  const linkedFiles = new Map([
    ["notes/b.md", { path: "notes/b.md", text: null }],
    ["notes/c.md", { path: "notes/c.md", text: bomb }],
  ]);
  const { findings } = checkNote(note("[a](b.md#x) [b](c.md#x)"), choose(studyNote("error")), {
    language: "en",
    linkedFiles,
  });
  expect(findings.filter(({ rule }) => rule === "missing-file")).toEqual([]);
});
