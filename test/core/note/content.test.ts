import { expect, test } from "vitest";
import { countItems, hasContent } from "#core/note/content.ts";
import { listPassages } from "#core/note/passages.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { note } from "#test/core/make.ts";

const blocksOf = (markdown: string) =>
  note(`## 节\n${markdown}`).sections.flatMap(({ blocks }) => blocks);

test.each([
  "",
  "<!-- 提示 -->",
  "---",
  "- \n- \n",
  "[a]: b.md",
  ">",
  "<!-- 没有结尾",
  "<br>",
  "<br/>\n<br />",
  "&nbsp;",
  '<p align="center">&nbsp;</p>',
  "<b><!-- x --></b>",
  "%%x%%",
  "- %%x%%",
  "%%\n## 草稿\n\n- 一\n%%",
])("%j holds nothing", (markdown) => {
  expect(hasContent(blocksOf(markdown))).toBe(false);
});

test.each([
  "字",
  "```\n```",
  "![](a.png)",
  "<img src=a.png>",
  "$$\nx\n$$",
  "- a",
  "| a |\n| - |",
  '<p align="center">字</p>',
  "<!-- x --> 字",
  "%%x%% 字",
  "`%%x%%`",
  "%%time",
  "50%% 到 60%%",
])("%j holds something", (markdown) => {
  expect(hasContent(blocksOf(markdown))).toBe(true);
});

test.each([
  ["<b>TODO</b>", "TODO"],
  ["<!-- x --> TODO", " TODO"],
  ['<div align="center">TODO</div>', "TODO"],
  ["甲<br>乙", "甲 乙"],
  ["<div hidden>密</div>", ""],
  ["<script>密</script>", ""],
  ['<details>\n<summary title="x">甲</summary>\n</details>', ""],
  ["甲 %%密%% 乙", "甲  乙"],
  ["甲\n%%\n密\n\n> 密\n%%\n乙", "甲\n\n\n\n\n乙"],
  ["**甲**%%密%%", "甲"],
  ["\\%%甲%%", "%%甲%%"],
  ["%% Part one\nx\n%% Part two", "%% Part one\nx\n%% Part two"],
  ["100%% 与 200%% 之间", "100%% 与 200%% 之间"],
])("of %j a reader sees %j", (markdown, text) => {
  expect(visibleText(blocksOf(markdown))).toBe(text);
});

test("what an Obsidian comment holds is no section, and no evidence", () => {
  const markdown = "## 甲\n正文 %%密%%\n\n%%\n## 密\n密\n%%\n\n后\n";
  const { sections, learnerText } = note(markdown);
  expect(sections.map(({ title }) => title)).toEqual(["甲"]);
  expect(learnerText).toBe(
    markdown.replaceAll(/%%[^]*?%%/g, (hidden) => hidden.replaceAll(/./g, " ")),
  );
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
