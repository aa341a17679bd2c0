import { expect, test } from "vitest";
import { covers, indexItems, unitsOf } from "#core/detect/containment.ts";

test.each([
  ["我们做了智能客服", "智能客服", true],
  ["后面讲智能体的框架", "智能客服", false],
  ["智能的客户服务", "智能客服", false],
  ["多维度地评估数据的价值", "多维度数据价值评估", true],
  ["从多个维度评估数据价值", "数据价值评估", true],
  ["支持工具的调用", "工具调用能力", false],
  ["它的工具调用能力很强", "工具调用", true],
  ["a retrieval step before generation", "retrieval then generation", true],
  ["we trained models", "training model", true],
  ["only cats here", "training models", false],
  ["显存 60GB", "60GB 显存", true],
  ["任何文字", "——", true],
  ["任何文字", "的", true],
  ["The Learning Rate", "learning rate", true],
  ["ＬＯＲＡ 微调", "LoRA", true],
  ["a the of", "of the", true],
])("“%s” covers “%s”: %s", (text, item, isCovered) => {
  expect(covers(indexItems(text), item)).toBe(isCovered);
});

test("units are pairs of Han characters and stems of words, once each", () => {
  expect(unitsOf("智能客服 and the trained trained models 的 x")).toEqual([
    "智能",
    "能客",
    "客服",
    "train",
    "model",
  ]);
});
