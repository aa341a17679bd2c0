import { expect, test } from "vitest";
import type { Language } from "#core/language.ts";
import { filler, reviewOf } from "#test/core/review/built-in/make.ts";

const suggestionsOf = (markdown: string, language: Language = "zh-CN") =>
  reviewOf(markdown, language).suggestions.map(
    ({ category, title, quotes }) =>
      `${category} ${title} (${quotes.map(({ span }) => span.startLine).join(", ")})`,
  );

test.each<readonly [string, string, Language, string]>([
  [
    "figures that differ",
    `## 过程记录\n\n上下文长度 200k\n\n## 内容整理\n\n上下文长度是 100k。${filler}\n`,
    "zh-CN",
    "wrong-figure 核对数字：是「200k」还是「100k」 (5, 9)",
  ],
  [
    "figures that differ in English",
    "## Log\n\nmax-age 600 seconds\n\n## Summary\n\nThe max-age is 900 seconds.\n",
    "en",
    "wrong-figure Check a figure: “600 seconds” or “900 seconds” (5, 9)",
  ],
  [
    "sentences that do not agree",
    "## 一\n\n训练集在每一轮之前都要打乱。\n\n训练集在每一轮之前都不要打乱。\n",
    "zh-CN",
    "contradiction 核对第 5、7 行可能互相矛盾的说法 (5, 7)",
  ],
  [
    "sentences that do not agree in English",
    "## A\n\nThe copy is revalidated on every request.\n\nThe copy is never revalidated on every request.\n",
    "en",
    "contradiction Check lines 5 and 7, which may not agree (5, 7)",
  ],
  [
    "paragraphs that come twice",
    `## 一\n\n${filler}\n\n中间的话。\n\n${filler}\n`,
    "zh-CN",
    "repetition 第 5、9 行的两段几乎一样，留一段 (5, 9)",
  ],
  [
    "items that come twice",
    "## A\n\n- purge on deploy\n- warm the cache\n- purge on deploy\n",
    "en",
    "repetition Merge “purge on deploy”, which comes twice (5, 7)",
  ],
  [
    "two names for one thing",
    "## 甲\n\n先用 PyTorch 训练。\n\n再用 PyTorch 导出，最后用 Pytorch 部署。\n",
    "zh-CN",
    "term 统一写法：「PyTorch」和「Pytorch」 (5, 7)",
  ],
  [
    "a question of the writer's own",
    "## A\n\nI'm not sure why the loss jumps.\n",
    "en",
    "completeness Settle the question you left on line 5 (5)",
  ],
  [
    "a mark for later",
    "## 一\n\n先热身，再衰减（待补充）。后面接着训练。\n",
    "zh-CN",
    "completeness 补上第 5 行还没写的 (5)",
  ],
  [
    "the voice of a chat",
    "## 一\n\n当然！以下是为您整理的要点。\n",
    "zh-CN",
    "clarity 把第 5 行聊天机器人的口吻换成自己的话 (5)",
  ],
  [
    "a blank of a form",
    "## A\n\nOwner: (fill me in with a name)\n",
    "en",
    "completeness Fill in the blank on line 5 (5)",
  ],
  [
    "what a page left behind",
    "## 一\n\n喜欢的话，点赞、收藏再走。\n",
    "zh-CN",
    "clarity 删去从网页带来的套话（第 5 行） (5)",
  ],
  [
    "a sentence that breaks off",
    "## 一\n\n先把数据按用户切成三份再训练，\n",
    "zh-CN",
    "completeness 写完第 5 行没说完的话 (5)",
  ],
  [
    "a bracket without its other half",
    "## 一\n\n先切分（按用户切，再训练，最后（在测试集上）评估。\n",
    "zh-CN",
    "typo 给「（」配上另一半（第 5 行） (5)",
  ],
  [
    "a figure that is not there",
    "## 一\n\n流程如下图所示，先切分再训练。\n",
    "zh-CN",
    "figure-description 补上第 5 行说到的图 (5)",
  ],
  [
    "a note of images alone",
    "## 一\n\n![](a.png)\n\n## 二\n\n![](b.png)\n\n## 三\n\n![](c.png)\n",
    "zh-CN",
    "figure-description 给 3 张图片各配一两句话 (5, 9, 13)",
  ],
  [
    "an image of this machine alone",
    "## 一\n\n流程图画的是切分和训练：\n\n![切分和训练的流程](C:/Users/me/a.png)\n",
    "zh-CN",
    "figure-description 修好第 7 行打不开的图片 (7)",
  ],
])("%s are suggested to be mended", (_, markdown, ...[language, suggestion]) => {
  expect(suggestionsOf(markdown, language)).toEqual([suggestion]);
});

test("a paragraph without an end mark may be cut, and is not said to be", () => {
  const sentence = "这一段讲的是训练里一个不大不小的细节，写满一行为止";
  const paragraphs = Array.from(
    { length: 7 },
    (_, at) => `第 ${at} 点，${sentence}${at < 6 ? "。" : ""}`,
  );
  expect(suggestionsOf(`## 一\n\n${paragraphs.join("\n\n")}\n`)).toEqual([
    "completeness 看看第 17 行是不是没写完 (17)",
  ]);
});

test("a mark for later at the end of a paragraph is no sentence that breaks off", () => {
  const sentence = "这一段讲的是训练里一个不大不小的细节，写满一行为止。";
  const paragraphs = [
    ...Array.from({ length: 6 }, (_, at) => `第 ${at} 点，${sentence}`),
    `最后，${sentence}TODO：补图`,
  ];
  expect(suggestionsOf(`## 一\n\n${paragraphs.join("\n\n")}\n`)).toEqual([
    "completeness 补上第 17 行还没写的 (17)",
  ]);
});

test("more than five suggestions are too many", () => {
  const markdown = `## 一

训练集在每一轮之前都要打乱。训练集在每一轮之前都不要打乱。

当然！以下是为您整理的要点。（待补充）

流程如下图所示，先用 QQX 切分再训练。

这一步没看懂。

喜欢的话，点赞、收藏再走，
`;
  expect(suggestionsOf(markdown)).toHaveLength(5);
});

test.each([
  ["## 零\n\n先写几句。\n\n## 一\n\n<!-- note-review ignore todo-stub -->\n\n待补充\n"],
  ["## 一\n\n<!-- note-review ignore undescribed-image -->\n\n![](a.png)\n"],
  [`## 一\n\n${filler}\n\n<!-- note-review ignore repeated-paragraph -->\n\n${filler}\n`],
  ["## 一\n\n<!-- note-review ignore repeated-item -->\n\n- 清洗数据\n- 切分数据\n- 清洗数据\n"],
])("what %j asks to leave out is not suggested", (markdown) => {
  expect(suggestionsOf(markdown.replaceAll(/<!--.*?-->\n\n/g, ""))).toHaveLength(1);
  expect(suggestionsOf(markdown)).toEqual([]);
});
