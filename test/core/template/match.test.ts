import { expect, test } from "vitest";
import { matchSections } from "#core/template/match.ts";
import { studyNote } from "#core/template/study-note.ts";
import { note, template } from "#test/core/make.ts";

/** The slots of a template, each with the line of the section that fills it. */
function match(templateMarkdown: string, markdown: string): string {
  const { slots } = template(templateMarkdown);
  const matching = matchSections(slots, note(markdown, { under: templateMarkdown }).sections);
  return matching
    .map(({ slot, section }) => `${slot.title}@${section?.heading.startLine ?? "–"}`)
    .join(" ");
}

test.each([
  ["内容总结", "## 内容总结\n", 1],
  ["学习总结", "## 三、学习总结\n", 1],
  ["Content summary", "## Content summary\n", 1],
  ["内容整理 wherever it has a summary besides", "## 学习总结\n## 内容整理\n", 2],
  ["no summary of something else", "## 阶段总结\n", undefined],
])("what the built-in template calls 内容整理 may be %s", (_, markdown, line) => {
  const matching = matchSections(studyNote("error").slots, note(markdown).sections);
  const found = matching.find(({ slot }) => slot.title === "内容整理");
  expect(found?.section?.heading.startLine).toBe(line);
});

const plain = "## 背景\n## 方法\n## 结论\n";

test.each([
  ["as they are", "## 背景\n## 方法\n## 结论\n", "背景@1 方法@2 结论@3"],
  ["numbered", "## 一、背景\n## 2. 方法\n## ③ 结论\n", "背景@1 方法@2 结论@3"],
  ["at other levels", "# 背景\n### 方法\n#### 结论\n", "背景@1 方法@2 结论@3"],
  ["one of them missing", "## 背景\n## 结论\n", "背景@1 方法@– 结论@2"],
  ["one of them moved", "## 结论\n## 背景\n## 方法\n", "背景@2 方法@3 结论@1"],
  ["the other way round", "## 结论\n## 方法\n## 背景\n", "背景@3 方法@2 结论@1"],
  ["one of them twice", "## 背景\n## 背景\n## 方法\n## 结论\n", "背景@1 方法@3 结论@4"],
  [
    "others between them",
    "## 序\n## 背景\n## 题外\n## 方法\n## 结论\n## 附录\n",
    "背景@2 方法@4 结论@5",
  ],
  [
    "with a translation",
    "## 背景（Background）\n## 方法 / Method\n## Ending | 结论\n",
    "背景@1 方法@2 结论@3",
  ],
  ["none of them", "## 甲\n## 乙\n", "背景@– 方法@– 结论@–"],
  ["no heading", "一段话\n", "背景@– 方法@– 结论@–"],
])("sections by name: %s", (_, markdown, expected) => {
  expect(match(plain, markdown)).toBe(expected);
});

test.each([
  ["another name", '## 背景\n<!-- note aka="Background|Why" -->\n', "## Why\n", "背景@1"],
  ["the whole name before a part of one", "## 总结\n", "## 总结 | 展望\n## 总结\n", "总结@2"],
  [
    "a name before a wildcard",
    '## 总结\n<!-- note aka="*总结*" -->\n',
    "## 中期总结\n## 总结\n",
    "总结@2",
  ],
  ["a wildcard", '## 总结\n<!-- note aka="*总结*" -->\n', "## 甲\n## 本周总结与反思\n", "总结@2"],
  [
    "the one under its parent",
    "## 甲\n## 乙\n### 例子\n",
    "## 甲\n### 例子\n## 乙\n### 例子\n",
    "甲@1 乙@3 例子@4",
  ],
  [
    "the one under its parent when it comes twice",
    "## 甲\n### 例子\n## 乙\n### 例子\n",
    "## 甲\n### 例子\n## 乙\n### 例子\n",
    "甲@1 例子@2 乙@3 例子@4",
  ],
  ["one that lost its parent", "## 甲\n### 例子\n", "## 例子\n", "甲@– 例子@1"],
  [
    "a placeholder in its place",
    "# {题目}\n## 背景\n",
    "# 从零学 Rust\n## 背景\n",
    "{题目}@1 背景@2",
  ],
  [
    "a placeholder only at its own level",
    "# {题目}\n## 背景\n",
    "## 从零学 Rust\n## 背景\n",
    "{题目}@– 背景@2",
  ],
  [
    "a placeholder as far below its parent as the template has it",
    "## 要点\n### {主题}\n",
    "### 要点\n##### 题外\n#### 缓存\n",
    "要点@1 {主题}@3",
  ],
  ["a placeholder never before a name", "## {主题}\n## 背景\n", "## 背景\n", "{主题}@– 背景@1"],
  [
    "a wildcard with its numbering",
    "## 第{几}讲 {题目}\n",
    "## 序\n## 第 3 讲 注意力\n",
    "第{几}讲 {题目}@2",
  ],
  [
    "a name out of order before a placeholder in order",
    "## 结论\n## 方法\n## {主题}\n",
    "## 方法\n## 结论\n",
    "结论@2 方法@1 {主题}@–",
  ],
  [
    "a name before a placeholder beside it, although it is an example",
    '## {主题}\n## 方法\n<!-- note aka="{做法}" -->\n',
    "## 一、方法\n",
    "{主题}@– 方法@1",
  ],
  ["C++ and C# apart", "## C#\n## C++\n", "## C++\n## C#\n", "C#@2 C++@1"],
  ["no generated section", "## 点评\n", "## AI 点评\n", "点评@–"],
  [
    "the one under each of several for what stands under them",
    "# 第{几}讲\n<!-- note repeat=1.. -->\n## 小结\n# 小结\n",
    "# 第一讲\n## 小结\n# 第二讲\n## 小结\n",
    "第{几}讲@1 小结@2 第{几}讲@3 小结@4 小结@–",
  ],
  [
    "a name outside before a placeholder under each of several",
    "# 第{几}讲\n<!-- note repeat=1.. -->\n## {主题}\n<!-- note repeat=1.. -->\n# 参考\n",
    "# 第一讲\n## 缓存\n## 参考\n",
    "第{几}讲@1 {主题}@2 参考@3",
  ],
])("it takes %s", (_, ...[templateMarkdown, markdown, expected]) => {
  expect(match(templateMarkdown, markdown)).toBe(expected);
});
