import { expect, test } from "vitest";
import { countItems, hasContent } from "#core/note/content.ts";
import { listPassages } from "#core/note/passages.ts";
import { note } from "#test/core/make.ts";

const blocksOf = (markdown: string) =>
  note(`## 节\n${markdown}`).sections.flatMap(({ blocks }) => blocks);

test.each(["", "<!-- 提示 -->", "---", "- \n- \n", "[a]: b.md", ">", "<!-- 没有结尾"])(
  "%j holds nothing",
  (markdown) => {
    expect(hasContent(blocksOf(markdown))).toBe(false);
  },
);

test.each([
  "字",
  "```\n```",
  "![](a.png)",
  "<img src=a.png>",
  "$$\nx\n$$",
  "- a",
  "| a |\n| - |",
  "<b><!-- x --></b>",
])("%j holds something", (markdown) => {
  expect(hasContent(blocksOf(markdown))).toBe(true);
});

test.each([
  ["注意力、残差、归一化", 3],
  ["注意力，残差,归一化；位置编码;掩码", 5],
  ["attention | residual", 2],
  ["注意力\n残差\n归一化", 3],
  ["注意力、、残差、", 2],
  ["- 注意力\n- 残差\n- \n", 2],
  ["1. 甲\n   - 乙\n2. 丙", 3],
  ["- [ ] 甲\n- [x] 乙", 2],
  ["", 0],
  ["——", 0],
])("%j has %i items", (markdown, items) => {
  expect(countItems(blocksOf(markdown), (text) => text)).toBe(items);
});

test("passages are the lines of prose with their line numbers", () => {
  const markdown =
    "甲\n乙 **丙**\n\n- 丁\n  - 戊\n\n> 己\n\n| 庚 |\n| - |\n| 辛 |\n\n```\n不算\n```\n";
  const passages = listPassages(blocksOf(markdown)).map(({ text, line }) => `${line} ${text}`);
  expect(passages).toEqual(["2 甲", "3 乙 丙", "5 丁", "6 戊", "8 己", "10 庚", "12 辛"]);
});
