import { expect, test } from "vitest";
import { findWrongFigures } from "#core/detect/wrong-figures.ts";
import { logged } from "#test/core/detect/make.ts";

const figuresOf = (log: string, summary: string) =>
  findWrongFigures(logged(log, summary)).map(({ figures }) => figures.join(" / "));

test.each([
  ["上下文长度 200k", "这一代模型的上下文长度是 100K，可以读完一本书。", "200k / 100K"],
  ["英德 BLEU 28.4，8 块 GPU 训了三天半", "大模型用 16 块 GPU 训了三天半。", "8 块 / 16 块"],
  ["英德 BLEU 28.4", "英德翻译的 BLEU 是 24.8。", "28.4 / 24.8"],
  ["显存占用 14GB", "训练时显存占用大约 41 GB。", "14GB / 41 GB"],
  ["第二次删除隔 500 毫秒", "第二次删除要隔 50 毫秒。", "500 毫秒 / 50 毫秒"],
  [
    "五分钟后测，读四遍的赢（83 分对 71 分）",
    "过五分钟测，读四遍的赢，93 分对 71 分。",
    "83 分 / 93 分",
  ],
  [
    "选举超时 150~300 毫秒随机",
    "选举超时在 150 到 500 毫秒之间随机取。",
    "150~300 毫秒 / 150 到 500 毫秒",
  ],
  ["准确率 92%", "最后测试集上的准确率是 97%。", "92% / 97%"],
  [
    "max-age 600 seconds",
    "The response stays fresh for a max-age of 900 seconds.",
    "600 seconds / 900 seconds",
  ],
  ["batch size 32", "训练时 batch size 设为 64。", "32 / 64"],
])("“%s” and “%s” differ in a figure", (log, summary, figures) => {
  expect(figuresOf(log, summary)).toEqual([figures]);
});

test.each([
  ["the same figure", "上下文长度 200k", "上下文长度是 200K。"],
  ["the same at another scale", "数据量 3万条", "数据量一共 30000 条。"],
  ["one rounded", "准确率 97.62%", "准确率约 97.6%。"],
  [
    "a figure that the summary has elsewhere",
    "显存占用 14GB",
    "显存占用从 20GB 起。优化以后降到 14GB。",
  ],
  ["one that the log has as well", "7B 显存 14G\n20B 显存 40G", "20B 的显存要 40G。"],
  ["another unit", "训练 3 天", "训练 72 小时。"],
  ["another thing", "解码器 6 层", "词表一共 32 层嵌套。"],
  ["versions", "Python 3.10", "装好 Python 3.12 之后再继续。"],
  ["dates", "2024-05-01 第一次课", "2024-05-08 第一次课。"],
  ["years", "论文 2017", "论文 2018。"],
  ["numbers of figures", "见图 3", "见图 4。"],
  ["a value in a range", "关键词 3–15 个", "关键词 5 个。"],
  ["the same range", "选举超时 150~300 毫秒", "选举超时在 150 到 300 毫秒之间。"],
  [
    "two other figures in a line that agrees",
    "甲队 83 分，乙队 71 分",
    "甲队和乙队打成 71 分，上一场 90 分，再上一场 88 分。",
  ],
  ["log and summary changed alike", "上下文长度 300k", "上下文长度是 300k。"],
])("%s is no wrong figure", (_, log, summary) => {
  expect(figuresOf(log, summary)).toEqual([]);
});

test("both places are shown", () => {
  const [found] = findWrongFigures(
    logged("先说别的\n上下文长度 200k", "开头。上下文长度是 100K。"),
  );
  expect(found?.first).toEqual({ text: "上下文长度 200k", line: 4 });
  expect(found?.second).toMatchObject({ text: "上下文长度是 100K。", line: 8 });
});
