import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findingsOfRule, mend } from "./make.ts";

const rule = "unrendered-emphasis";

test.each([
  ["**结论：**正文", "**结论**：正文"],
  ["*注意：*正文", "*注意*：正文"],
  ["***注意：***正文", "***注意***：正文"],
  ["他叫它**“遗忘”**现象", "他叫它“**遗忘**”现象"],
  ["他叫它**“遗忘”。**现象", "他叫它“**遗忘**”。现象"],
  ["前面**（注）**后面", "前面（**注**）后面"],
  ["**甲：**一，**乙：**二", "**甲**：一，**乙**：二"],
  ["- 甲\n\n  > **乙：**丙\n  > **丁：**戊", "- 甲\n\n  > **乙**：丙\n  > **丁**：戊"],
  ["## **甲：**乙", "## **甲**：乙"],
  ["| **甲：**乙 |\n| --- |", "| **甲**：乙 |\n| --- |"],
  ["**两行\n结束。**然后", "**两行\n结束**。然后"],
])("%j is mended to %j", (markdown, mended) => {
  const findings = findingsOfRule(rule, markdown);
  expect(findings.map(({ severity }) => severity)).toContain("warning");
  expect(mend(markdown, findings)).toBe(mended);
  expect(findingsOfRule(rule, mended)).toEqual([]);
});

test.each(["**C++**语言", "**甲（乙）**丙", "**`code`**之后", "前面**：后面**甲"])(
  "%s has no mending but a space",
  (markdown) => {
    const findings = findingsOfRule(rule, markdown, { language: "zh-CN" });
    expect(findings.map(({ fix }) => fix)).toEqual([null]);
    expect(findings[0]?.message).toContain("请在星号外侧加一个空格");
  },
);

test.each([
  "**结论**：正文",
  "**结论：** 正文",
  "**结论：**",
  "**Note:**text",
  "`**结论：**正文`",
  "```\n**结论：**正文\n```",
  "$a**（b）**c$",
  "\\*\\*结论：\\*\\*正文",
  "2 ** 3 ** 4，2**3",
  "匹配**/*.md和**/*.ts文件",
  "# GPT-4o评价\n\n**结论：**正文",
])("%j is left alone", (markdown) => {
  expect(findingsOfRule(rule, markdown)).toEqual([]);
});

test("long emphasis is shown by its ends", () => {
  const [finding] = findingsOfRule(rule, `**${"很长的一段话".repeat(9)}。**然后`);
  expect(finding?.message).toContain(
    "“**很长的一段话很长的一段话很长的一段话…很长的一段话。**” is shown",
  );
});

test("mending leaves the words as they are, and nothing to mend", () => {
  const piece = fc.constantFrom(
    "甲",
    "乙 ",
    "a",
    "：",
    "。",
    "“",
    "”",
    "（",
    "）",
    "*",
    "**",
    "\n",
    "`",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const markdown = `甲${pieces.join("")}`;
      const mended = mend(markdown, findingsOfRule(rule, markdown));
      expect(letters(mended)).toBe(letters(markdown));
      expect(mended.length).toBe(markdown.length);
    }),
  );
});

function letters(text: string): string {
  return Array.from(text.replaceAll("*", "")).toSorted().join("");
}
