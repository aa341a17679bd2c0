import { expect, test } from "vitest";
import { findSpellingVariants } from "#core/detect/spelling-variants.ts";
import { findTermVariants } from "#core/detect/term-variants.ts";
import { linesOf, logged, partsOf } from "#test/core/detect/make.ts";

const namesOf = (log: string, summary: string) =>
  findTermVariants(logged(log, summary)).map(({ names }) => names.join(" / "));

test.each([
  ["多轮对话评测", "接着做多轮对话评估，再上线。", "多轮对话评测 / 多轮对话评估"],
  ["数据 梯度累计 部署", "梯度累积，可以省显存。", "梯度累计 / 梯度累积"],
  ["交叉验证方法", "这里用交叉检证方法来选。", "交叉验证方法 / 交叉检证方法"],
])("a log of “%s” has a term that “%s” has otherwise", (log, summary, names) => {
  expect(namesOf(log, summary)).toEqual([names]);
});

test.each([
  ["both spellings in the summary", "多轮对话评测", "多轮对话评测和多轮对话评估是两件事。"],
  ["both in the log", "多轮对话评测\n多轮对话评估", "只讲多轮对话评估。"],
  ["opposites", "模型输入层结构", "模型输出层结构。"],
  ["numbers", "训练第一阶段", "训练第二阶段。"],
  ["another beginning", "前向传播算法", "反向传播算法。"],
  ["half a sentence", "解码器要掩码", "解码器用掩码挡住后面的词。"],
  ["two characters", "随机梯度下降", "随机坐标下降。"],
  ["four characters inside a longer word", "模型部署", "模型部分参数冻结。"],
])("%s is no other spelling", (_, log, summary) => {
  expect(namesOf(log, summary)).toEqual([]);
});

test("a keyword that the summary has otherwise is one as well, in the middle of a sentence too", () => {
  const parts = partsOf(
    "## 关键词\n\n残差连接、掩码\n\n## 内容整理\n\n每个子层外面都套一层残差连结，再做归一化。\n",
  );
  expect(findTermVariants(parts).map(({ names }) => names)).toEqual([["残差连接", "残差连结"]]);
});

const countVariants = (keyword: string, summary: string): number =>
  findTermVariants(partsOf(`## 关键词\n\n${keyword}\n\n## 内容整理\n\n${summary}\n`)).length;

test("a long keyword may be slipped once among many right ones, a short one has neighbours", () => {
  expect(
    countVariants("布隆过滤器", "布隆过滤器挡住一层。布隆过虑器有误判。布隆过滤器很省。"),
  ).toBe(1);
  expect(countVariants("数据并行", "数据并行先做。数据串行，很慢。")).toBe(0);
});

test("a name with capitals inside keeps to one spelling", () => {
  const found = findSpellingVariants(
    partsOf("## A\n\nPyTorch first.\n\nPyTorch again, then Pytorch once.\n"),
  );
  expect(found.map(({ names }) => names)).toEqual([["PyTorch", "Pytorch"]]);
  expect(linesOf(found)).toEqual([[3, 5]]);
});

test.each([
  ["Attention comes first. The attention is soft."],
  ["Run `Pytorch`, then PyTorch."],
  ["The NOTE says so. The Note says so."],
  ["PyTorch at https://x.org/Pytorch/docs"],
  ["An ID and an Id."],
])("“%s” has one spelling of each name", (text) => {
  expect(findSpellingVariants(partsOf(`## A\n\n${text}\n`))).toEqual([]);
});
