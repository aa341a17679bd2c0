import { expect, test } from "vitest";
import { checked } from "#test/core/make.ts";

const wordsOf = (markdown: string): readonly string[] => {
  const lines = markdown.split("\n");
  return checked(markdown)
    .findings.filter(({ rule }) => rule === "unfinished-sentence")
    .map(({ span }) =>
      (lines[span.startLine - 1] ?? "").slice(span.startColumn - 1, span.endColumn - 1),
    );
};

test.each([
  ["a comma", "训练先要预热，然后慢慢降，", "，"],
  ["a comma, in bold", "训练先要预热，**然后慢慢降，**", "，"],
  ["、", "常用的有线性、余弦、", "、"],
  ["an English comma", "First the rate rises for two thousand steps,", ","],
  ["a connective", "训练要先预热一会儿，因为", "因为"],
  ["an English connective", "First the rate rises for two thousand steps because", "because"],
  ["an introduction to nothing", "预热的办法有好几种，例如", "例如"],
  ["a colon before nothing", "预热的办法有下面这几种：", "："],
  ["an open bracket", "训练先要预热（见第三讲的图。", "（"],
  ["an open bracket lines before", "训练先要预热（见第三讲的图。\n然后慢慢降下去。", "（"],
])("a paragraph that stops at %s is unfinished", (_, paragraph, words) => {
  expect(wordsOf(`## 一\n${paragraph}\n`)).toEqual([words]);
});

test.each([
  ["is short", "## 一\n先预热，\n"],
  ["ends as it should", "## 一\n训练先要预热，然后慢慢降。\n"],
  ["ends in code", "## 一\n训练先要预热，然后运行 `a,`\n"],
  ["ends in a formula", "## 一\n训练先要预热，然后取 $a,$\n"],
  ["closes its brackets", "## 一\n训练先要预热（见第三讲），然后慢慢降。\n"],
  ["has a smiley", "## 一\n训练先要预热，可是我忘了预热 :(\n"],
  ["is a call", "## 一\n训练先要预热，写作 warmup(\n"],
  ["is an item", "## 一\n- 训练先要预热，然后慢慢降，\n"],
  ["is quoted", "## 一\n> 训练先要预热，然后慢慢降，\n"],
  ["stands in the log", "## 过程记录\n训练先要预热，然后慢慢降，\n"],
  ["was written by a machine", "## GPT-4o评价\n训练先要预热，然后慢慢降，\n"],
  ["has the list it announces", "## 一\n预热的办法有下面这几种，\n- 线性\n"],
  ["has the code it announces", "## 一\n预热的办法是运行下面这一段，\n```\na\n```\n"],
  ["has the image it announces", "## 一\n预热的曲线画出来是这样的，\n\n![曲线](a.png)\n"],
  ["has the paragraph it announces", "## 一\n预热的办法是这样的：\n\n先慢后快。\n"],
  ["has the sub-sections it announces", "## 一\n预热的办法有下面这几种：\n### 线性\n很简单。\n"],
  ["goes on in the next", "## 一\n训练先要预热一阵子，\n\n所以一开始很慢。\n"],
  ["closes its bracket in the next", "## 一\n训练先要预热（见第三讲。\n\n还有第四讲。）\n"],
])("one that %s is not", (_, markdown) => {
  expect(wordsOf(markdown)).toEqual([]);
});
