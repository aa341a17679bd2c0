import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findNearDuplicates } from "#core/note/near-duplicates.ts";
import { checked, findingsOf, timeOf } from "#test/core/make.ts";

const long =
  "训练的时候每张卡都放一份完整的模型，各自算一批数据，反向传播之后再把梯度加起来求平均，这样几张卡走的每一步都一样。";

const repeated = (markdown: string, template?: string): readonly string[] =>
  findingsOf(markdown, template).filter((line) => line.includes("repeated-paragraph"));

test("a paragraph is held against all before it, and the first of them is named", () => {
  const { findings } = checked(`## 一\n${long}\n\n别的。\n\n${long}\n## 二\n- ${long}\n`);
  const found = findings.filter(({ rule }) => rule === "repeated-paragraph");
  expect(found.map(({ span, message }) => [span.startLine, /line \d+/.exec(message)?.[0]])).toEqual(
    [
      [6, "line 2"],
      [8, "line 2"],
    ],
  );
});

test.each([
  ["short", "## 一\n每张卡放一份模型。\n\n每张卡放一份模型。\n"],
  ["quotes", `## 一\n> ${long}\n\n> ${long}\n`],
  ["code", `## 一\n\`\`\`\n${long}\n\`\`\`\n\n\`\`\`\n${long}\n\`\`\`\n`],
  ["code spans", `## 一\n\`${long}\`\n\n\`${long}\`\n`],
  ["tables", `## 一\n| a |\n| --- |\n| ${long} |\n| ${long} |\n`],
  ["generated", `## 一\n${long}\n## GPT-4o解读\n${long}\n`],
  [
    "different in every second word",
    `## 一\n${long}\n\n${long.replaceAll(/[的一个每都]/gu, "x")}\n`,
  ],
])("paragraphs that are %s are not compared", (_, markdown) => {
  expect(repeated(markdown)).toEqual([]);
});

test("what the template put there may stand in every section", () => {
  const template = `## 一\n${long}\n## 二\n${long}\n`;
  expect(repeated(`## 一\n${long}\n我的话。\n## 二\n${long}\n我的话。\n`, template)).toEqual([]);
});

const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 40, maxLength: 120 });

test("a copy with one word in forty changed is always found, whatever stands between", () => {
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 5 }), fc.nat(), (text, others, at) => {
      const copy = text.with(at % text.length, "42");
      const texts = [text, ...others, copy].map((each) => each.join(" "));
      const found = findNearDuplicates(texts).map(({ index }) => index);
      expect(found).toContain(texts.length - 1);
    }),
  );
});

test("thousands of paragraphs are compared in time, alike or not", () => {
  const alike = Array.from({ length: 3000 }, () => long);
  const halfAlike = Array.from({ length: 3000 }, (_, index) =>
    `${long.slice(0, 30)} ${"q".repeat(1 + (index % 60))} `.repeat(2),
  );
  const many = Array.from(
    { length: 3000 },
    (_, index) => `${index} ${long} ${index + 1} ${index + 2}`,
  );
  expect(timeOf(() => findNearDuplicates([...alike, ...halfAlike, ...many]))).toBeLessThan(5000);
});
