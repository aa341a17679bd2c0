import { expect, test } from "vitest";
import type { Language } from "#core/language.ts";
import { draftBuiltInReview } from "#core/review/built-in/review.ts";
import { verifyReview } from "#core/review/verify.ts";
import { checked } from "#test/core/make.ts";

const chinese = `# 分布式训练第一讲

## 视频笔记
### 关键词
数据并行、流水线并行、梯度累积、检查点

### 过程记录
显存不够 -> 数据并行
流水线并行 气泡
梯度累积
混合精度
${"老师边讲边演示，记得比较乱，回头再理。".repeat(6)}

## 内容整理
显存不够的时候，最先想到的是数据并行：每张卡放一份完整的模型，各算各的梯度，再用 NCCL 求平均。
模型大到一张卡放不下，就要流水线并行，把层切给几张卡；代价是气泡，也就是卡在等前一段的时间。
梯度累积不省模型的显存，只是把大批次拆成几次小的来算，最后一起更新一次。${"这里再补几句自己的理解，免得以后看不懂。".repeat(10)}

![](imgs/pp.png)

接下来我打算用两张卡把流水线并行跑一遍。

## 技术报告笔记
待补充
`;

const english = `## Video notes
### Keywords
data parallelism, checkpointing, warm-up

### Log
data parallelism -> all-reduce
warm-up
elastic scaling
${"Mostly a blur, to be put in order later on. ".repeat(12)}

## Summary
Data parallelism keeps a whole copy of the model on each card; an all-reduce averages the gradients. FSDP (fully sharded data parallel) goes further and shards the weights. Warm-up keeps the first steps small. ${"A few more words of my own follow, so that I can make sense of it later. ".repeat(22)}

![How shards travel between two cards](imgs/fsdp.png)

Next week I want to try this on two cards.
`;

const review = (markdown: string, language: Language) => {
  const held = checked(markdown, undefined, language);
  return verifyReview(draftBuiltInReview(held, language), held.note);
};

test("a Chinese note is told what is good and what is missing", () => {
  const { strengths, suggestions, overall } = review(chinese, "zh-CN");
  expect(suggestions.map(({ title }) => title)).toEqual([
    "写完「技术报告笔记」",
    expect.stringMatching(/^把「混合精度」.*写进内容整理$/),
    "让关键词「检查点」在正文里出现",
    "解释「NCCL」",
    "写明第 19 行的图里是什么",
  ]);
  expect(strengths.map(({ title }) => title)).toContain("写出了自己接下来的打算");
  expect(overall).toContain("模板要的 4 个小节写成了 3 个");
});

test("an English one too", () => {
  const { strengths, suggestions, overall } = review(english, "en");
  expect(suggestions.map(({ title }) => title)).toEqual([
    expect.stringContaining("“elastic scaling”"),
    "Use the keyword “checkpointing” in the text",
    "Split the long paragraph on line 12",
  ]);
  expect(strengths.map(({ title }) => title)).toEqual([
    "The note says what comes next",
    "The note says what “FSDP” means",
    "The image says what it shows",
    "Every section of the template is written",
  ]);
  expect(overall).toContain("All 3 sections of the template are written");
});

test.each([
  ["zh-CN", chinese],
  ["en", english],
  ["en", chinese],
  ["zh-CN", english],
  ["en", "words"],
  ["zh-CN", "## 内容整理\n"],
  ["zh-CN", "# 题\n\n一句话。\n"],
] as const)(
  "in %s, every remark proves itself, and the same note gets the same words",
  (language, markdown) => {
    const first = review(markdown, language);
    expect(first.dropped).toBe(0);
    expect(review(markdown, language)).toEqual(first);
    expect(first.overall).not.toBe("");
  },
);
