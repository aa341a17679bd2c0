import { expect, test } from "vitest";
import { findingsOf } from "#test/core/make.ts";
import { lectureNote, lectureTemplate, log, rewritten, templateWith } from "./lecture-note.ts";

/** The parts of the note under its headings of the second level, in another order. */
function reordered(...names: readonly string[]): string {
  const parts = lectureNote.split(/(?=^##? )/m);
  return names.map((name) => parts.find((part) => part.startsWith(name))).join("\n");
}

const wholeLog = `### 流水账\n${log}\n\n`;
const generated = /### GPT-4o解读[^]*?(?=## 论文)/;
const exact = templateWith("levels=any", "levels=exact");
const shift = templateWith("levels=any", "levels=shift");
const deeper = lectureNote.replaceAll(/^#/gm, "##");

test("the note has everything that the template asks for", () => {
  expect(findingsOf(lectureNote, lectureTemplate)).toEqual([]);
});

test.each([
  [
    "numbered",
    rewritten(
      ["## 听课记录", "## 一、听课记录"],
      ["### 术语", "### 1.1 术语"],
      ["## 整理成文", "## 第二章 整理成文"],
      ["## 论文", "## ③ 论文"],
    ),
  ],
  ["with emoji", rewritten(["## 听课记录", "## 🎧 听课记录"], ["### 术语", "### 术语 ✨"])],
  [
    "in English",
    rewritten(
      ["## 听课记录", "## Lecture notes"],
      ["### 术语", "### TERMS"],
      ["### 流水账", "### Log:"],
      ["## 整理成文", "## Write up"],
    ),
  ],
  [
    "in brackets or with some",
    rewritten(
      ["## 听课记录", "## 听课记录（Lecture）"],
      ["### 术语", "### 【术语】"],
      ["### 流水账", "### Diary（流水账）"],
    ),
  ],
  [
    "on either side of a bar or a stroke",
    rewritten(["## 听课记录", "## Listening | 听课记录"], ["### 术语", "### 术语 / Words"]),
  ],
  [
    "underlined",
    rewritten(["# 页表是怎么工作的", "页表是怎么工作的\n==="], ["## 听课记录", "听课记录\n---"]),
  ],
  ["each a level lower", deeper],
  ["one of them a level higher", rewritten(["### 流水账", "## 流水账"])],
  ["of which several are of the first level", lectureNote.replaceAll(/^## /gm, "# ")],
  ["of which front matter has the first", rewritten([/^# .*/, "---\ntitle: 页表\n---"])],
  ["without the generated ones", rewritten([generated, ""])],
  [
    "with a generated one elsewhere",
    rewritten([generated, ""], ["## 听课记录", "## AI 解读\n机器写的。\n\n## 听课记录"]),
  ],
  ["with a generated one at the end", `${lectureNote}\n## AI review\n机器写的。\n`],
  ["without the optional ones", rewritten([/### 小结[^]*?(?=### GPT)/, ""], [/## 论文[^]*/, ""])],
  ["with others among them", rewritten(["## 整理成文", "## 题外话\n机房很冷。\n\n## 整理成文"])],
])("headings %s are the template's", (_, markdown) => {
  expect(findingsOf(markdown, lectureTemplate)).toEqual([]);
});

test.each([
  ["a slip", rewritten(["### 流水账", "### 流水帐"]), ["8 missing-section 流水账"]],
  [
    "a slip in one that has others under it",
    rewritten(["## 整理成文", "## 整理成纹"]),
    ["11 missing-section 整理成文"],
  ],
  ["another name", rewritten(["### 流水账", "### 随手写的东西"]), ["6 missing-section 流水账"]],
  ["no title", rewritten(["# 页表是怎么工作的\n", ""]), ["2 missing-section {讲座名}"]],
  ["the title of the template", rewritten([/^# .*/, "# {讲座名}"]), ["1 unfilled {讲座名}"]],
  [
    "no heading at all",
    "只写了一段话。\n",
    [
      "1 missing-section {讲座名}",
      "1 missing-section 听课记录",
      "1 missing-section 术语",
      "1 missing-section 流水账",
      "1 missing-section 整理成文",
    ],
  ],
  ["bold words", rewritten(["### 流水账", "**流水账**\n"]), ["8 missing-section 流水账"]],
  ["one in a quote", rewritten(["### 流水账", "> ### 流水账\n"]), ["8 missing-section 流水账"]],
  ["one without its space", rewritten(["### 流水", "###流水"]), ["8 missing-section 流水账"]],
  ["one of full width", rewritten(["### 流水", "＃＃＃ 流水"]), ["8 missing-section 流水账"]],
  ["a tag", rewritten(["### 流水账", "<h3>流水账</h3>\n"]), ["8 missing-section 流水账"]],
  [
    "a child moved away",
    rewritten([wholeLog, ""], ["## 论文笔记", `${wholeLog}## 论文笔记`]),
    ["23 section-order 流水账"],
  ],
  [
    "one moved with what stands under it",
    reordered("# ", "## 整理", "## 听课", "## 论文"),
    ["4 section-order 整理成文"],
  ],
  [
    "the last one moved to the start",
    reordered("# ", "## 论文", "## 听课", "## 整理"),
    ["4 section-order 论文笔记"],
  ],
  [
    "two swapped",
    rewritten([wholeLog, ""], ["### 术语", `${wholeLog}### 术语`]),
    ["8 section-order 术语"],
  ],
  [
    "one doubled",
    rewritten(["## 整理成文", `${wholeLog}## 整理成文`]),
    ["11 duplicate-heading 流水账"],
  ],
])("of headings, %s is one finding", (_, markdown, expected) => {
  expect(findingsOf(markdown, lectureTemplate)).toEqual(expected);
});

test.each([
  ["any", lectureTemplate, []],
  ["shift", shift, []],
  [
    "exact",
    exact,
    [
      "1 heading-level 页表是怎么工作的",
      "3 heading-level 听课记录",
      "5 heading-level 术语",
      "8 heading-level 流水账",
      "11 heading-level 整理成文",
      "17 heading-level 小结",
      "26 heading-level 论文笔记",
    ],
  ],
])("levels=%s where every heading is a level lower", (_, template, expected) => {
  expect(findingsOf(deeper, template)).toEqual(expected);
});

test.each([
  ["shift", shift],
  ["exact", exact],
])("levels=%s where one heading is a level higher", (_, template) => {
  const markdown = rewritten(["### 流水账", "## 流水账"]);
  expect(findingsOf(markdown, template)).toEqual(["8 heading-level 流水账"]);
});
