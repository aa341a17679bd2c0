import { expect, test } from "vitest";
import { listPseudoHeadings } from "#core/note/pseudo-heading.ts";
import { note } from "#test/core/make.ts";

const listed = (markdown: string): readonly string[] =>
  listPseudoHeadings(note(markdown).sections.flatMap(({ blocks }) => blocks)).map(
    ({ kind, title, span }) => `${span.startLine} ${kind} ${title}`,
  );

test.each([
  ["**关键词**", "bold"],
  ["**关键词：**", "bold"],
  ["**关键词**：", "bold"],
  ["__关键词__", "bold"],
  ["***关键词***", "bold"],
  ["一、**关键词**", "bold"],
  ["📝 **关键词**", "bold"],
  ["**关键词**\n注意力、残差", "bold"],
  ["**关键词**  \n注意力、残差", "bold"],
  ["- **关键词**\n\n  注意力", "bold"],
  ["> ## 关键词", "quoted"],
  ["- ## 关键词", "listed"],
  ["1. 关键词\n   ===", "listed"],
  ["#关键词", "no-space"],
  ["###关键词", "no-space"],
  ["＃ 关键词", "full-width"],
  ["＃＃关键词", "full-width"],
  ["<h2>关键词</h2>", "html"],
  ['<h2 align="center">关<b>键</b>词<!-- x --></h2>', "html"],
  ["<div>\n<H3>关键词：</H3>\n</div>", "html"],
  ["**关键词**：注意力、残差", "label"],
  ["**关键词：** 注意力、残差", "label"],
  ["关键词：注意力、残差", "label"],
  ["关键词：**注意力**、残差", "label"],
  ["关键词：", "plain"],
  ["关键词:\n注意力、残差", "plain"],
  ["前文\n关键词：", "plain"],
  ["前文\n关键词：注意力、残差", "label"],
  ["前文\n#关键词", "no-space"],
  ["前文`x`  \n&nbsp;关键词：", "plain"],
])("%j was perhaps meant as a heading", (markdown, kind) => {
  expect(listed(markdown).map((line) => line.replace(/^\d+ /, ""))).toEqual([`${kind} 关键词`]);
});

test.each(["1.1 关键词", "2、关键词", "（一）关键词", "第三章 关键词"])(
  "%j keeps its numbering, which names are compared without",
  (markdown) => {
    expect(listed(markdown)).toEqual([`1 plain ${markdown}`]);
  },
);

test.each([
  "## 关键词",
  "关键词",
  "先看 **关键词**",
  "#",
  "一、先看结论，再看推导。",
  "他说，这样就好：",
  "他说，结论是：好。",
  "好。结论：好",
  "```\n#关键词\n```",
  "<!-- <h2>关键词</h2> -->",
  "<h2>没有结尾",
  "![图](a.png)",
  `**${"很长".repeat(40)}**`,
])("%j was not", (markdown) => {
  expect(listed(markdown)).toEqual([]);
});

test("each stands on its line, in document order", () => {
  const markdown =
    "前文\n**甲**\n后文\n\n> 引文\n>\n> # 乙\n\n<div>\n<h2>丙</h2>\n</div>\n\n丁：\n";
  expect(listed(markdown)).toEqual(["2 bold 甲", "7 quoted 乙", "10 html 丙", "13 plain 丁"]);
});

test("a span covers the line, from its first character to its last", () => {
  const [bold, html] = listPseudoHeadings(
    note("甲\n**乙**：\n\n<h2>丙</h2>\n").sections.flatMap(({ blocks }) => blocks),
  );
  expect(bold?.span).toEqual({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 7 });
  expect(html?.span).toEqual({ startLine: 4, startColumn: 1, endLine: 4, endColumn: 11 });
});
