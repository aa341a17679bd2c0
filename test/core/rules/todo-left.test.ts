import { expect, test } from "vitest";
import { checked, findingsOf } from "#test/core/make.ts";

test("a marker is found where it stands, past escapes and code", () => {
  const { findings } = checked("## 背景\n第一段 `a` \\* 结束。\n> 引文。（**TODO** 补图）\n");
  const [finding] = findings.filter(({ rule }) => rule === "todo-left");
  expect(finding?.span).toEqual({ startLine: 3, startColumn: 9, endLine: 3, endColumn: 13 });
});

const left = (markdown: string, template?: string): readonly string[] =>
  findingsOf(markdown, template).filter((line) => line.includes("todo-left"));

test.each([
  ["in code", "## 背景\n写作 `TODO: x`，如下：\n```\nTODO: y\n```\n"],
  ["in a link", "## 背景\n见 [TODO: x](x.md)。\n"],
  ["struck out", "## 背景\n已经补上。~~TODO: 补图~~\n"],
  ["in a comment", "## 背景\n正文。<!-- TODO: x -->\n"],
  ["as a task", "## 背景\n- [ ] TODO: 补图\n- [x] TODO: 补表\n"],
  ["in what a machine wrote", "## GPT-4o评价\n很好。\n\nTODO: 补图\n"],
  ["as a stub", "## 背景\n_**TODO**_\n"],
  ["as a stub with a reason", "## 背景\nTODO: 等第二讲\n"],
])("a marker %s is none", (_, markdown) => {
  expect(left(markdown)).toEqual([]);
});

test("a section in which the template allows a TODO may have some", () => {
  const template = "## 背景\n<!-- note todo=allow -->\n## 方法\n";
  const markdown = "## 背景\n写了一些。\n\nTODO: 补图\n## 方法\n也写了一些。\n\nTODO: 补图\n";
  expect(left(markdown, template)).toEqual(["8 todo-left 方法"]);
});

test("a comment that leaves a marker out is not reported as having nothing to leave out", () => {
  const markdown = "## 背景\n写了一些。\n\n<!-- note-review ignore todo-left -->\nTODO: 补图\n";
  const { findings, suppressed } = checked(markdown);
  expect(suppressed.map(({ rule }) => rule)).toEqual(["todo-left"]);
  expect(findings.map(({ rule }) => rule)).not.toContain("suppression");
});
