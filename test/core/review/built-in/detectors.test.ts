import { expect, test } from "vitest";
import { factsOf, longChinese, textsOf } from "#test/core/review/built-in/make.ts";

test.each([
  [
    "in Chinese",
    `## 关键词\n学习率、注意力、残差连接 / 掩码\n## 内容整理\n学习率要预热。残差连接很重要。${longChinese}`,
    ["学习率", "注意力", "残差连接", "掩码"],
    ["注意力", "掩码"],
  ],
  [
    "by either of their names",
    `## 关键词\n检索增强生成（RAG）、快表 (TLB)、TCP/IP\n## 内容整理\n先 RAG，再讲快表。${longChinese}`,
    ["检索增强生成（RAG）", "快表 (TLB)", "TCP/IP"],
    ["TCP/IP"],
  ],
  [
    "in a list",
    `## 关键词\n- 学习率\n- 注意力\n## 内容整理\n学习率要预热。${longChinese}`,
    ["学习率", "注意力"],
    ["注意力"],
  ],
  [
    "in English",
    `## Keywords\nlearning rate, attention\n## Summary\n${"The learning rate rises first. ".repeat(15)}`,
    ["learning rate", "attention"],
    ["attention"],
  ],
  [
    "without a summary",
    `## 关键词\n学习率、注意力\n## 第一讲\n学习率要预热。${longChinese}`,
    ["学习率", "注意力"],
    ["注意力"],
  ],
])("keywords %s that the text never mentions are found", (_, markdown, ...[keywords, unused]) => {
  const { keywords: coverage } = factsOf(markdown);
  expect(textsOf(coverage?.keywords)).toEqual(keywords);
  expect(textsOf(coverage?.unused)).toEqual(unused);
});

test("keywords are not held against a text that has barely begun", () => {
  expect(factsOf("## 关键词\n学习率\n## 内容整理\n刚开头\n").keywords).toBeNull();
});

const acronymsOf = (markdown: string) => {
  const { explained, unexplained } = factsOf(markdown).acronyms;
  return [explained.map(({ term }) => term), unexplained.map(({ term }) => term)];
};

test.each([
  [
    "by whether they are explained",
    "## 内容整理\n先 SFT，再 RLHF（人类反馈强化学习）。\n",
    [["RLHF"], ["SFT"]],
  ],
  [
    "wherever they are explained",
    "## 过程记录\nSFT 是指监督微调\n## 内容整理\n先 SFT。\n",
    [["SFT"], []],
  ],
  ["once each, in order", "## 内容整理\nSFT、LoRA、SFT、MoE\n", [[], ["SFT", "LoRA", "MoE"]]],
  ["but for what everybody knows", "## 内容整理\n用 CPU 和 GPU 读 JSON，走 HTTP API。\n", [[], []]],
  [
    "but for parts of names",
    "## 内容整理\nGPT-4、COCO2017、MAX_LEN、a/RAG/b、v1.RC、InternLM\n",
    [[], []],
  ],
  ["but for lines in capitals", "## 内容整理\nTHIS LINE SHOUTS AT ALL THAT READ NOTES\n", [[], []]],
  [
    "but for those in the log and the keywords",
    "## 关键词\nSFT\n## 过程记录\nRLHF\n## 内容整理\n没有缩写。\n",
    [[], []],
  ],
  ["anywhere in a note without a summary", "## 第一讲\n先 SFT。\n", [[], ["SFT"]]],
  ["but for those in code blocks", "## 内容整理\n```\nRAG\n```\n", [[], []]],
])("acronyms are found %s", (_, markdown, expected) => {
  expect(acronymsOf(markdown)).toEqual(expected);
});

const imagesOf = (markdown: string) => {
  const { described, undescribed } = factsOf(markdown).images;
  return [described.map(({ line }) => line), undescribed.map(({ line }) => line)];
};

test.each([
  ["![注意力的计算流程](a.png)", [[1], []]],
  ["![](a.png)", [[], [1]]],
  ["![a](a.png)", [[], [1]]],
  ["![a.png](img/a.png)", [[], [1]]],
  ["![01-flow](img/01-flow.png?raw=1)", [[], [1]]],
  ["![image](x.png)", [[], [1]]],
  ["![图片](x.png)", [[], [1]]],
  ["![截图 2024-05-01](x.png)", [[], [1]]],
  ["![在这里插入图片描述](x.png)", [[], [1]]],
  ["![image-20240501](y.png)", [[], [1]]],
  ["![%E6%B5%81](b.png)\n\n图 1：流程", [[1], []]],
  ["图1 训练流程\n\n![](a.png)", [[], []]],
  ["流程如下图所示\n![](a.png)", [[], []]],
  ["![](a.png)\n\nFigure 2: the flow", [[], []]],
  ["![](流程 图.png)", [[], []]],
  ["![流程](%E6%B5%81%E7%A8%8B.png)", [[], [1]]],
  ["- ![](a.png)\n- ![残差块的结构](b.png)", [[2], [1]]],
  ["`![](a.png)`", [[], []]],
  [`![](a.png)\n\n${"一段讲别的事的话。".repeat(8)}\n\n图 1：流程`, [[], [1]]],
  ["![](a.png)\n\n一行图注", [[], []]],
  ["![](a.png)\n\nFigure: requests by week; the last point is 61.", [[], []]],
  ["One line about the flow of requests\n\n![](a.png)", [[], []]],
  [`${"Many words on something else stand above it here. ".repeat(3)}\n\n![](a.png)`, [[], [3]]],
  ['<img src="a.png" alt="残差块的结构">', [[1], []]],
  ['<p>\n<img src="a.png">\n</p>', [[], [1]]],
])("images in %j are described or not: %j", (markdown, expected) => {
  expect(imagesOf(markdown)).toEqual(expected);
});

test.each([
  [
    "by any of their usual names",
    "## 关键字\n## 课堂记录\n## 整理\n",
    ["关键字", "课堂记录", "整理"],
  ],
  [
    "in English",
    "## Key terms\n## Raw notes\n## Write-up\n",
    ["Key terms", "Raw notes", "Write-up"],
  ],
  [
    "numbered and translated",
    "## 一、关键词 (Keywords)\n## 2. 过程记录\n## 内容整理 | Summary\n",
    ["一、关键词 (Keywords)", "2. 过程记录", "内容整理 | Summary"],
  ],
  ["and may be missing", "## 第一讲\n", ["", "", ""]],
  ["but are not generated", "## 内容整理\n## GPT-4o评价\n### 关键词\n", ["", "", "内容整理"]],
])("the parts of a note go %s", (_, markdown, expected) => {
  const { keywords, log, summary } = factsOf(markdown).parts;
  expect([keywords, log, summary].map(([section]) => section?.title ?? "")).toEqual(expected);
});

test("a part has its sub-sections, but for those that are parts themselves", () => {
  const { summary, log } = factsOf(
    "## 内容整理\n### 其一\n### 过程记录\n#### 细节\n### 其二\n",
  ).parts;
  expect(summary.map(({ title }) => title)).toEqual(["内容整理", "其一", "其二"]);
  expect(log.map(({ title }) => title)).toEqual(["过程记录", "细节"]);
});
