import { expect, test } from "vitest";
import { findingsOf } from "#test/core/make.ts";

const homework =
  "# {作业}\n## 第{几}题\n<!-- note repeat=2..3 -->\n### 思路\n### 代码（可选）\n## 小结\n";
const one = (number: number): string => `## 第 ${number} 题\n### 思路\n先排序。\n`;

test.each([
  ["as often as asked for", `# 作业三\n${one(1)}${one(2)}## 小结\n好。\n`, []],
  ["too seldom", `# 作业三\n${one(1)}## 小结\n好。\n`, ["2 section-count 第 1 题"]],
  [
    "too often",
    `# 作业三\n${one(1)}${one(2)}${one(3)}${one(4)}## 小结\n好。\n`,
    ["11 section-count 第 4 题"],
  ],
  [
    "not at all",
    "# 作业三\n## 小结\n好。\n",
    ["1 missing-section 第{几}题", "1 missing-section 思路"],
  ],
  [
    "without what belongs under the second",
    `# 作业三\n${one(1)}## 第 2 题\n直接看代码。\n## 小结\n好。\n`,
    ["6 missing-section 思路"],
  ],
  [
    "with another name under the second",
    `# 作业三\n${one(1)}## 第 2 题\n### 解题思路\n直接看代码。\n## 小结\n好。\n`,
    ["6 missing-section 思路"],
  ],
  [
    "with one of them empty",
    `# 作业三\n${one(1)}## 第 2 题\n### 思路\n## 小结\n好。\n`,
    ["6 empty-section 思路"],
  ],
  [
    "with the last one after what should follow",
    `# 作业三\n${one(1)}## 小结\n好。\n${one(2)}`,
    ["5 section-order 小结"],
  ],
])("sections that repeat come %s", (_, markdown, expected) => {
  expect(findingsOf(markdown, homework)).toEqual(expected);
});

const strict = "<!-- note-template extra=deny -->\n## 背景\n## 做法\n### 步骤\n## 参考\n";
const open = strict.replace("## 参考", "## …\n## 参考");
const filled = "## 背景\n一。\n## 做法\n### 步骤\n二。\n## 参考\n三。\n";

test.each([
  { extra: "none", template: strict, markdown: filled, expected: [] },
  { extra: "a title", template: strict, markdown: `# 题\n${filled}`, expected: [] },
  {
    extra: "one",
    template: strict,
    markdown: filled.replace("## 参", "## 题外\n四。\n## 参"),
    expected: ["6 unexpected-section 题外"],
  },
  {
    extra: "one in a gap",
    template: open,
    markdown: filled.replace("## 参", "## 题外\n四。\n## 参"),
    expected: [],
  },
  {
    extra: "one before the gap",
    template: open,
    markdown: filled.replace("## 做", "## 题外\n四。\n## 做"),
    expected: ["3 unexpected-section 题外"],
  },
  {
    extra: "one in a section",
    template: strict,
    markdown: filled.replace("一。", "一。\n### 旧事\n四。"),
    expected: [],
  },
  {
    extra: "one among those of a section",
    template: strict,
    markdown: filled.replace("### 步", "### 工具\n四。\n### 步"),
    expected: ["4 unexpected-section 工具"],
  },
  {
    extra: "a generated one",
    template: strict,
    markdown: `${filled}## GPT-4o 评价\n四。\n`,
    expected: [],
  },
  {
    extra: "one that is meant as another",
    template: strict,
    markdown: filled.replace("## 背景", "## 背景说明").replace("## 参考", "## 参考文献"),
    expected: ["1 missing-section 背景", "6 missing-section 参考"],
  },
])("of sections beyond a strict template, $extra", ({ template, markdown, expected }) => {
  expect(findingsOf(markdown, template)).toEqual(expected);
});

test.each([
  ['has="目的|方法"', "目的是省时间，方法是缓存。", []],
  ['has="目的|方法"', "目的是省时间。", ["1 missing-text 节"]],
  ['has="ＬＲＵ"', "用 lru 淘汰。", []],
  ['has="目的"', "", ["1 empty-section 节"]],
  ['has="目的"', "TODO", ["1 todo-stub 节"]],
  ['hasnt="显然"', "先设 n 为偶。\n显然成立。", ["3 forbidden-text 节"]],
  ['hasnt="显然"', "```\n显然\n```", []],
  ['needs="code:python|table"', "```py\nx\n```", ["1 missing-content 节"]],
  ['needs="code:python|table"', "```Python\nx\n```", []],
  ['needs="code:python|table"', "| 甲 |\n| - |\n| 乙 |", []],
  ['needs="image>=2 link"', "![甲](a.png)", ["1 missing-content 节", "1 missing-content 节"]],
  ['needs="image>=2 link"', "![甲](a.png) ![乙](b.png) [丙](c.md)", []],
  ['needs="image"', "![[甲.png]]", []],
  ["max=3", "一二三四", ["1 too-long 节"]],
  ["max=3", "一二三", []],
])("%s with %j", (directive, text, expected) => {
  const found = findingsOf(`## 节\n${text}\n`, `## 节\n<!-- note ${directive} -->\n`);
  expect(found.filter((finding) => !/missing-file|undescribed-image/.test(finding))).toEqual(
    expected,
  );
});

const licence = "## 正文\n## 声明\n<!-- note fixed -->\n- [ ] 我自己写的\n- [ ] 引用都标了出处\n";

test.each([
  ["as it is", "## 声明\n- [ ] 我自己写的\n- [ ] 引用都标了出处\n", []],
  ["with its boxes ticked", "## 声明\n- [x] 我自己写的\n- [x] 引用都标了出处\n", []],
  ["changed", "## 声明\n- [ ] 我自己写的\n- [ ] 引用都标了\n", ["3 changed-text 声明"]],
  ["shortened", "## 声明\n- [ ] 我自己写的\n", ["3 changed-text 声明"]],
  ["emptied", "## 声明\n", ["3 changed-text 声明"]],
])("a fixed text %s", (_, markdown, expected) => {
  expect(findingsOf(`## 正文\n写了。\n${markdown}`, licence)).toEqual(expected);
});
