import { expect, test } from "vitest";
import { checked } from "#test/core/make.ts";

const found = (markdown: string, template: string) =>
  checked(markdown, template).findings.map(({ rule, severity, span }) => [
    rule,
    severity,
    span.startLine,
  ]);

test("a stub beyond the template is a warning at its own place, and no stub of the title", () => {
  expect(found("# Memory\n## Open questions\nTBD\n", "# {title}\n")).toEqual([
    ["todo-stub", "warning", 2],
  ]);
});

test("a section that only says there is nothing is none of the title's business", () => {
  expect(found("# 我的笔记\n## 遗留问题\n无\n", "# {标题}\n")).toEqual([]);
});

test("a title without anything under it has to be written", () => {
  expect(found("# Memory\n", "# {title}\n")).toEqual([["empty-section", "error", 1]]);
});

test("what a machine wrote under a heading does not fill it", () => {
  const review = "## AI review\nWell done.\n";
  expect(found(`# Memory\n${review}`, "# {title}\n")).toEqual([["empty-section", "error", 1]]);
  expect(found(`# Memory\n${review}`, "# {title}\n# Other (optional)\n")).toEqual([
    ["empty-section", "error", 1],
  ]);
});

test("a heading goes to the slot of that name before the slot of that alias", () => {
  const template = '## 背景\n## 方法\n<!-- note aka="背景" -->\n';

  expect(found("## 背景\n写了背景。\n## 方法\n写了方法。\n", template)).toEqual([]);
  expect(found("## 背景\n写了背景。\n", template)).toEqual([["missing-section", "error", 2]]);
});

test.each([
  ["## 甲\n", "## 甲\n### 乙（可选）\n", [["empty-section", "error", 1]]],
  ["## 甲\n### 乙\n写了。\n", "## 甲\n### 乙（可选）\n", []],
  ["## 甲\n### 丙\n写了。\n", "## 甲\n### 乙（可选）\n", []],
  ["## 甲\n", "## 甲\n### 乙\n", [["missing-section", "error", 1]]],
  [
    "## 甲\n### 乙\n写了。\n",
    "## 甲\n<!-- note min=5 -->\n### 乙\n",
    [["empty-section", "error", 1]],
  ],
  [
    "## 甲\n### 乙\n写了。\n",
    "## 甲\n<!-- note needs=list -->\n### 乙\n",
    [["empty-section", "error", 1]],
  ],
])("an empty section that may group others: %j under %j", (markdown, template, expected) => {
  expect(found(markdown, template)).toEqual(expected);
});
