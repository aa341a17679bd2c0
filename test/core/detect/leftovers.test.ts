import { expect, test } from "vitest";
import { findMissingFigures } from "#core/detect/missing-figures.ts";
import { findOpenQuestions } from "#core/detect/open-questions.ts";
import { findChatLinks, findResidue } from "#core/detect/residue.ts";
import { findUnbalanced } from "#core/detect/unbalanced.ts";
import { partsOf, placesOf } from "#test/core/detect/make.ts";

const kindsIn = (text: string) =>
  findResidue(partsOf(`## 一\n\n${text}\n`)).map(({ kind }) => kind);

test.each([
  ["作为一个AI语言模型，我无法查看图片。", "chat"],
  ["当然！以下是整理好的笔记。", "chat"],
  ["希望以上内容对您有所帮助。", "chat"],
  ["As an AI language model, I cannot open links.", "chat"],
  ["Certainly! Here is a summary.", "chat"],
  ["Here is a concise overview of the topic.", "chat"],
  ["Let me know if you would like more examples.", "chat"],
  ["（请在此处填写实验步骤）", "form"],
  ["（在这里写你的总结，不少于 300 字）", "form"],
  ["请在此处填写本节的主要内容。", "form"],
  ["Lorem ipsum dolor sit amet.", "form"],
  ["Owner: (fill me in with a name)", "form"],
  ["版权声明：本文为博主原创文章。", "page"],
  ["喜欢的话，点赞、收藏再走。", "page"],
])("“%s” is left over from a %s", (text, kind) => {
  expect(kindsIn(text)).toEqual([kind]);
});

test.each([
  "提示词里写上“作为一个AI语言模型，你要诚实”，回答会更谨慎。",
  "模型常以「作为一个AI语言模型，」开头。",
  "> As an AI language model, I cannot do that.",
  "`Certainly! Here is a summary.`",
  "点击按钮之后，在此处填写仓库的地址和用户名，再点保存。",
  "Here is a problem: the loss does not fall.",
  "当然，以上只是其中一种做法。",
  "原文链接：一篇讲缓存的文章",
])("“%s” is not", (text) => {
  expect(kindsIn(text)).toEqual([]);
});

test("a link may say that a chat gave it out", () => {
  const parts = partsOf("[甲](https://a.org/?utm_source=chatgpt.com) 和 [乙](https://b.org/)\n");
  expect(findChatLinks(parts)).toEqual([{ text: "甲", line: 1 }]);
});

test.each([
  "标签平滑为什么有用（没听懂）",
  "这一步没看懂。",
  "延时双删（这里没太明白）",
  "温度系数取多少？？",
  "这里存疑。",
  "有空再查一下论文。",
  "I'm not sure why the loss jumps here.",
  "I don't understand how the mask is built.",
])("“%s” is a question that stays open", (text) => {
  expect(placesOf(findOpenQuestions(partsOf(`## 一\n\n${text}\n`)))).toEqual([3]);
});

test.each([
  "初学者常常没听懂这一步。",
  "If you are not sure which one to take, take the first.",
  "编译之后再看结果。",
  "为什么需要残差？因为网络太深。",
  "这个算子不支持半精度。",
])("“%s” is none", (text) => {
  expect(findOpenQuestions(partsOf(`## 一\n\n${text}\n`))).toEqual([]);
});

test.each([
  ["流程如下图所示，先切分再训练。", [3]],
  ["The flow is as shown below.", [3]],
  ["如图 3 所示，损失先降后升。", [3]],
  ["流程如下图所示。\n\n![流程](a.png)", []],
  ["流程如下图所示。\n\n```mermaid\ngraph LR\n```", []],
  ["图书馆下午开门。", []],
])("“%s” points to a figure that is missing on %j", (text, lines) => {
  expect(placesOf(findMissingFigures(partsOf(`## 一\n\n${text}\n`)))).toEqual(lines);
});

const loneIn = (text: string) =>
  findUnbalanced(partsOf(`## 一\n\n${text}\n`)).map(
    ({ mark, passage }) => `${mark}${passage.line}`,
  );

test.each([
  ["先切分（按用户切，再训练模型，最后（在测试集上）评估。", "（3"],
  ["第一行没有问题\n这里叫「快表，第二次才会命中。", "「4"],
  ["他说“缓存要预热，后来又改口了。", "“3"],
  ["训练结束）之后再评估。", "）3"],
  ["The cache (a private one keeps a copy.", "(3"],
])("“%s” has a bracket without its other half", (text, lone) => {
  expect(loneIn(text)).toEqual([lone]);
});

test.each([
  "步骤：1) 切分 2) 训练 a）评估",
  "今天很顺利 :) 明天继续",
  "取值在 [0, 1) 之间。",
  "参数（半角 ) 也算一对。",
  "概率 $P(A$ 和其他写法",
  "代码 `f(x` 里少了括号",
  "见 ([How I take notes, and why it works](https://a.org/x))",
  "- **代码：**([https://a.org/b](https://a.org/b))",
  "他说“先切分”，又说“再训练”。",
])("“%s” has none", (text) => {
  expect(loneIn(text)).toEqual([]);
});
