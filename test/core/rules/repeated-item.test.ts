import { expect, test } from "vitest";
import { checked, findingsOf } from "#test/core/make.ts";

const repeated = (markdown: string): readonly string[] =>
  findingsOf(markdown).filter((line) => line.includes("repeated-item"));

test.each([
  ["to the letter", "## 一\n- 读训练曲线\n- 别的\n- 读训练曲线\n", ["4 repeated-item 一"]],
  ["but for the full stop", "## 一\n- 读训练曲线\n- 读训练曲线。\n", ["3 repeated-item 一"]],
  ["in half-width letters", "## 一\n- 用 ＧＰＵ 训练\n- 用 GPU 训练\n", ["3 repeated-item 一"]],
  [
    "in a list within a list",
    "## 一\n- 外面\n  - 读训练曲线\n  - 读训练曲线\n",
    ["4 repeated-item 一"],
  ],
  [
    "with all that is under it",
    "## 一\n- 读训练曲线\n  - 一\n- 读训练曲线\n  - 一\n",
    ["4 repeated-item 一"],
  ],
  ["right after itself, in steps", "## 一\n1. 重启服务器\n2. 重启服务器\n", ["3 repeated-item 一"]],
  ["as a keyword", "## 关键词\n残差、注意力、残差\n", ["2 repeated-item 关键词"]],
  ["as a keyword in a list", "## 关键词\n- 残差\n- 残差\n", ["3 repeated-item 关键词"]],
])("an item is repeated %s", (_, markdown, expected) => {
  expect(repeated(markdown)).toEqual(expected);
});

test.each([
  ["of a word", "## 一\n- 是\n- 否\n- 是\n"],
  ["with something else under it", "## 一\n- 读训练曲线\n  - 一\n- 读训练曲线\n  - 二\n"],
  ["with another image", "## 一\n- 训练曲线如图 ![](a.png)\n- 训练曲线如图 ![](b.png)\n"],
  ["with another flag in code", "## 一\n- 然后加上参数 `-a`\n- 然后加上参数 `-A`\n"],
  ["in another list", "## 一\n- 读训练曲线\n\n一段话。\n\n- 读训练曲线\n"],
  ["taken again as a step", "## 一\n1. 重启服务器\n2. 看日志\n3. 重启服务器\n"],
  ["in a quote", "## 一\n> - 读训练曲线\n> - 读训练曲线\n"],
  ["as part of a keyword", "## 关键词\n注意力、自注意力\n"],
])("an item %s is not", (_, markdown) => {
  expect(repeated(markdown)).toEqual([]);
});

test("the second of two keywords on one line is pointed at, and the line of the first is named", () => {
  const { findings } = checked("## 关键词\n\n注意力、自注意力、**注意力**\n");
  const [finding] = findings.filter(({ rule }) => rule === "repeated-item");
  expect(finding?.span).toEqual({ startLine: 3, startColumn: 12, endLine: 3, endColumn: 15 });
  expect(finding?.message).toBe("The keyword “注意力” is given twice, first on line 3: remove one");
});
