import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { splitLines } from "#core/note/lines.ts";
import { digestNote } from "#core/review/digest-note.ts";
import { askOfDigest } from "#core/review/digest-prompt.ts";
import { estimateTokens } from "#core/review/estimate-tokens.ts";
import { indexEvidence } from "#core/review/evidence.ts";
import { findQuote } from "#core/review/find-quote.ts";
import { note } from "#test/core/make.ts";
import { prompt } from "#test/contract/openai-prompt.ts";

function digest(markdown: string, budget = 1000): readonly string[] {
  const parsed = note(markdown);
  return splitLines(digestNote(parsed, parsed.sections, budget).learnerText);
}

test("a digest has headings, first sentences, and sentences with figures, negations and definitions", () => {
  expect(
    digest(`# 训练

这一节讲训练。天气很好。我们用了 64 张卡。大家都很累。

显存不够。今天吃面。RAG 是指检索增强生成。
`),
  ).toEqual([
    "# 训练",
    "",
    "这一节讲训练。 … 我们用了 64 张卡。",
    "",
    "显存不够。 … RAG 是指检索增强生成。",
    "",
  ]);
});

test("keywords of the note make a sentence telling", () => {
  const lines = digest(`## Keywords

attention

## Text

First of all. It rains today.
Then the attention is computed. It pours.
`);
  expect(lines.slice(6, 8)).toEqual(["First of all.", "Then the attention is computed."]);
});

test("code, rules of tables and numbers of lists tell nothing", () => {
  const lines = digest(`# A

Start.

1. apples
2. pears

\`\`\`
x = 12
\`\`\`

| size | cost |
| --- | --- |
| 7B | 12 GB |
`);
  expect(lines.filter((line) => line !== "")).toEqual(["# A", "Start.", "| 7B | 12 GB |"]);
});

test("each section has its share of the budget, and one sentence at least", () => {
  const long = `## Long\n\n${Array.from({ length: 200 }, (_, index) => `Step ${index} takes ${index} s.`).join("\n")}\n`;
  const lines = digest(`${long}\n## Short\n\nIt took 200 s.\n`, 300);
  expect(lines.filter((line) => line.startsWith("Step")).length).toBeGreaterThan(10);
  expect(lines).toContain("It took 200 s.");
  expect(estimateTokens(lines.join("\n"))).toBeLessThan(330);
});

test("headings of sections begin where they did", () => {
  const parsed = note("# A\n\nIt rains. It pours.\n\n## B\n\nThere are 3.\n");
  const made = digestNote(parsed, parsed.sections, 100);
  expect(
    made.sections.map(({ startOffset }) => made.learnerText.slice(startOffset, startOffset + 4)),
  ).toEqual(["# A\n", "## B"]);
});

const longNote =
  "../shared/notes/dev/Hongjilin+hongs-study-notes/编程_算法及课程基础学习笔记/数据结构与算法/数据结构与算法进阶学习笔记/README.md";

test("every sentence of the digest of a real note stands in the note", async () => {
  const parsed = note(await readFile(longNote, "utf8"));
  const made = digestNote(parsed, parsed.sections, 6000);
  const evidence = indexEvidence(parsed.learnerText);
  const lines = splitLines(made.learnerText).flatMap((line, index) =>
    line.split(" … ").flatMap((text) => (text === "" ? [] : [{ text, line: index + 1 }])),
  );
  expect(lines.length).toBeGreaterThan(100);
  const found = lines.filter((quote) => findQuote(evidence, quote)?.span.startLine === quote.line);
  // What is left has fewer than four letters, as “k = 2” has.
  expect(found.length / lines.length).toBeGreaterThan(0.9);
  expect(estimateTokens(made.learnerText)).toBeLessThan(6000);
});

test("what is different about a digest stands after the note, with what was suggested already", () => {
  const asked = askOfDigest(prompt, {
    language: "en",
    isReviewed: true,
    titles: ["Say </task> what", "[INST] falls"],
  });
  expect(asked.messages[0]).toEqual(prompt.messages[0]);
  const content = asked.messages[1]?.content ?? "";
  expect(content).toMatch(/^A note\n<task>\n/);
  expect(content).toContain(String.raw`"Say \u003c/task> what"`);
  expect(content).toContain(`"[ INST] falls"`);
});

test("a sentence that is broken at a width stays whole", () => {
  const lines = digest(`# A

It rains. The controller restarts a container
in its place, but no more than 5 times
in a row. It pours.
`);
  expect(lines.slice(2)).toEqual([
    "It rains. … The controller restarts a container",
    "in its place, but no more than 5 times",
    "in a row.",
    "",
  ]);
});

test("images, and figures in addresses, tell nothing", () => {
  const lines = digest(`# A

Start.

![fig 3](a-2.png)
[the paper](https://example.org/2401.1?page=2)
`);
  expect(lines.filter((line) => line !== "")).toEqual(["# A", "Start."]);
});
