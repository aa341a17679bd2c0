import { expect, test } from "vitest";
import type { Language } from "#core/language.ts";
import { filler, reviewOf } from "#test/core/review/built-in/make.ts";

const strengthsOf = (markdown: string, language: Language = "zh-CN") =>
  reviewOf(markdown, language).strengths.map(({ title }) => title);

test.each<readonly [string, string, Language, readonly string[]]>([
  ["a view", "## 一\n\n我觉得热身比衰减更要紧。\n", "zh-CN", ["有自己的观察和判断"]],
  [
    "a problem and its remedy",
    "## 一\n\n一开始报错显存不够，后来把批量改成 8 就好了。\n",
    "zh-CN",
    ["记下了遇到的问题和办法"],
  ],
  [
    "an example",
    "## A\n\nFor example, a copy that is one minute old is served without asking.\n",
    "en",
    ["An example makes it concrete"],
  ],
  [
    "a list of names",
    "## 一\n\n例如甲、乙、丙、丁、戊、己、庚、辛等工具都可以用来做这件事。\n",
    "zh-CN",
    [],
  ],
  [
    "a table",
    "## 一\n\n| 方法 | 显存 | 速度 |\n| - | - | - |\n| 全参 | 高 | 慢 |\n| 低秩 | 低 | 快 |\n",
    "zh-CN",
    ["用表格并排比较"],
  ],
  [
    "a table with gaps",
    "## 一\n\n| 方法 | 显存 | 速度 |\n| - | - | - |\n| 全参 | | |\n| 低秩 | | 快 |\n",
    "zh-CN",
    [],
  ],
  [
    "sources",
    "## A\n\nSee [the caching rules](https://a.org/1), [a tour of headers](https://a.org/2) and [what Vary does](https://a.org/3).\n",
    "en",
    ["3 sources are linked by name"],
  ],
  [
    "links to anywhere",
    "## A\n\nSee [here](https://a.org/1), [link](https://a.org/2) and [repo](https://a.org/3).\n",
    "en",
    [],
  ],
  ["an image whose text is one word", "## A\n\n![DNS](a.png)\n", "en", []],
  [
    "an acronym whose words stand elsewhere",
    "## 一\n\nHF 格式。模型在 Hugging Face 上。\n",
    "zh-CN",
    [],
  ],
])("what is good about %s", (_, markdown, ...[language, titles]) => {
  expect(strengthsOf(markdown, language)).toEqual(titles);
});

test("a point that the summary has to the letter is quoted once, one in other words with its echo", () => {
  const log = "清洗数据并去重\n切分数据集合\n训练模型\n评估结果\n部署上线\n";
  const copied = "清洗数据并去重。切分数据集合。训练模型。评估结果。部署上线。";
  const retold = copied.replace("清洗数据并去重", "先把数据清洗一遍，再去掉重复的，数据并不多");
  const strengthOf = (summary: string) =>
    reviewOf(`## 过程记录\n\n${log}\n## 内容整理\n\n${summary}${filler}\n`, "zh-CN").strengths[0];
  expect(strengthOf(copied)?.quotes.map(({ text }) => text)).toEqual(["清洗数据并去重"]);
  expect(strengthOf(copied)?.detail).toBe("过程记录的 5 个要点中，有 5 个（100%）写进了内容整理。");
  expect(strengthOf(retold)?.quotes).toHaveLength(2);
  expect(strengthOf(retold)?.detail).toContain("其中 1 个换了说法");
});
