import { expect, test } from "vitest";
import { findCode, isBare } from "#core/detect/code.ts";
import { findListOnly } from "#core/detect/list-only.ts";
import { findLongParagraphs } from "#core/detect/long-paragraphs.ts";
import { findRepeatedLogLines } from "#core/detect/repeated-log-lines.ts";
import { splitSentences } from "#core/detect/sentences.ts";
import { linesOf, logged, partsOf, placesOf } from "#test/core/detect/make.ts";

const program = Array.from({ length: 14 }, (_, at) => `step_${at}()`).join("\n");

test.each([
  ["alone under a heading", `## 运行\n\n\`\`\`\n${program}\n\`\`\`\n`, [4]],
  ["after a sentence", `## 运行\n\n先按顺序调用每一步：\n\n\`\`\`\n${program}\n\`\`\`\n`, []],
  ["before a sentence", `## 运行\n\n\`\`\`\n${program}\n\`\`\`\n\n每一步都要等上一步结束。\n`, []],
  ["with comments", `## 运行\n\n\`\`\`\n# 读取数据\n${program}\n# 保存\n\`\`\`\n`, []],
  ["of a few lines", "## 运行\n\n```\nmake\nmake install\n```\n", []],
  ["indented", `## 运行\n\n${program.replaceAll(/^/gm, "    ")}\n`, [3]],
])("code %s needs words or not: %s", (_, markdown, lines) => {
  const bare = findCode(partsOf(markdown)).blocks.filter(isBare);
  expect(placesOf(bare.map(({ passage }) => passage))).toEqual(lines);
});

const points = "- 先切分数据\n- 再训练模型\n- 评估结果\n- 部署上线\n";

test("a summary of points alone is one", () => {
  expect(placesOf(findListOnly(logged("切分", points)))).toEqual([7, 8, 9, 10]);
});

test("a caption and one longer point do not make a text of points", () => {
  const point = "- 每一步都要等上一步结束，写成文件再交给下一步\n";
  const summary = `${point.repeat(9)}- 先看损失。再看准确率。最后看混淆矩阵。\n\n图 1：从切分到上线的过程`;
  expect(findListOnly(logged("切分", summary))).toHaveLength(10);
});

test.each([
  ["a paragraph", `${points}\n${"这些步骤之间有先后，因为后一步要用前一步的结果，".repeat(3)}。`],
  ["points that are texts", points.replace("评估结果", "先看损失。再看准确率。最后看混淆矩阵。")],
  ["few points", "- 先切分数据\n- 再训练模型"],
])("one with %s is not", (_, summary) => {
  expect(findListOnly(logged("切分", summary))).toEqual([]);
});

test("a paragraph that goes on and on is long", () => {
  const sentence = "这一句讲的是训练过程里一个不大不小的细节，写在这里只为凑够长度。";
  const [found] = findLongParagraphs(partsOf(`## 一\n\n${sentence.repeat(13)}\n\n短的。\n`));
  expect(found).toMatchObject({ passage: { text: sentence, line: 3 }, sentences: 13 });
  expect(findLongParagraphs(partsOf(`## 一\n\n${sentence.repeat(9)}\n`))).toEqual([]);
});

test.each([
  ["切分数据集合\n训练\n切分数据集合。", [[3, 5]]],
  ["- gradient accumulation\n- warm-up\n- Gradient accumulation", [[3, 5]]],
  ["重点\n训练\n重点", []],
  ["切分数据集合 训练\n切分数据集合", []],
])("a log of %j has lines twice: %j", (log, lines) => {
  expect(linesOf(findRepeatedLogLines(logged(log, "整理。")))).toEqual(lines);
});

test.each([
  ["先切分。再训练！为什么？", ["先切分。", "再训练！", "为什么？"]],
  ["先切分\n再训练", ["先切分", "再训练"]],
  [
    "It is wrapped\nonto a second line. Then it ends.",
    ["It is wrapped\nonto a second line.", "Then it ends."],
  ],
  ["It takes 1.5 s, e.g. on a laptop.", ["It takes 1.5 s, e.g. on a laptop."]],
  ["他说“先切分。”然后走了。", ["他说“先切分。”", "然后走了。"]],
])("the sentences of %j are found", (text, sentences) => {
  expect(splitSentences(text, 1).map((one) => one.text)).toEqual(sentences);
});

test("a sentence knows its line", () => {
  expect(splitSentences("First line\ngoes on. Second\nends here.", 7)).toEqual([
    { text: "First line\ngoes on.", line: 7 },
    { text: "Second\nends here.", line: 8 },
  ]);
});
