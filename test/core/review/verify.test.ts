import { expect, test } from "vitest";
import { type DraftRemark, type DraftReview, blankDraft } from "#core/review/draft.ts";
import { verifyReview } from "#core/review/verify.ts";
import { draftRemark, note, quotes } from "#test/core/make.ts";

const markdown =
  "# Training\n\nThe loss falls, and it grows with every step.\n\n## Memory\n\nRAG（检索增强生成）与 SFT 都要显存，约 60 GB；KV-Cache (v2) 另算。\n\n训练轮次三轮，验证困惑度下降。训练轮次三轮。\n\n## AI review\n\nThe structure is clear throughout.\n";

/** Quotes of one place. */
function manyQuotes(count: number): readonly string[] {
  return Array.from({ length: count }, () => "it grows with every step");
}

function verify(suggestions: readonly DraftRemark[], overrides: Partial<DraftReview> = {}) {
  return verifyReview({ ...blankDraft, suggestions, ...overrides }, note(markdown));
}

test("a remark with words of the note stays, with where they stand", () => {
  const { suggestions, dropped } = verify([draftRemark({ rewrite: "The loss falls." })]);
  expect(dropped).toBe(0);
  expect(suggestions).toMatchObject([
    {
      title: "Say what grows",
      section: "Training",
      priority: "medium",
      rewrite: "The loss falls.",
      status: "new",
      quotes: [{ text: "it grows with every step", span: { startLine: 3, startColumn: 21 } }],
    },
  ]);
});

test.each([
  ["has no quote", draftRemark({ evidence: [] })],
  ["has an invented one", draftRemark({ evidence: quotes("eight cards were used for this") })],
  [
    "has one right and one invented",
    draftRemark({ evidence: quotes("it grows with every step", "eight cards were used") }),
  ],
  [
    "quotes a generated section",
    draftRemark({ evidence: quotes("The structure is clear throughout") }),
  ],
  ["shows a contradiction in one place", draftRemark({ category: "contradiction" })],
  ["shows a repetition in one place", draftRemark({ category: "repetition" })],
  ["shows a wrong figure in one place", draftRemark({ category: "wrong-figure" })],
  ["calls an explained term unexplained", draftRemark({ category: "term", absence: "RAG" })],
  ["calls absent what is there", draftRemark({ category: "coverage", absence: "显 存" })],
  ["calls nothing absent", draftRemark({ category: "coverage", absence: "**" })],
  [
    "calls absent what nobody could look up",
    draftRemark({ category: "term", absence: "x".repeat(1_000_000) }),
  ],
  [
    "calls a term unexplained that is not there",
    draftRemark({ category: "term", absence: "LoRA" }),
  ],
  ["calls a part of a word a term", draftRemark({ category: "term", absence: "SF" })],
  ["calls punctuation a term", draftRemark({ category: "term", absence: "，" })],
  ["calls absent a whole sentence", draftRemark({ absence: "甲乙丙丁".repeat(11) })],
  ["pads what is there at its end", draftRemark({ absence: "轮次这个概念" })],
  ["pads what is there at its start", draftRemark({ absence: "这个显存" })],
  ["pads a longer word that is there", draftRemark({ absence: "模型的验证困惑度曲线" })],
  ["pads an English word that is there", draftRemark({ absence: "RAG 框架" })],
  ["pads an English word with English", draftRemark({ absence: "the loss indicator" })],
  [
    "shows one place twice",
    draftRemark({
      category: "contradiction",
      evidence: quotes("it grows with every step", "it grows with every step"),
    }),
  ],
  [
    "shows two places that overlap",
    draftRemark({
      category: "wrong-figure",
      evidence: quotes("The loss falls", "loss falls, and"),
    }),
  ],
  [
    "shows a contradiction between the same words",
    draftRemark({ category: "contradiction", evidence: quotes("训练轮次三轮", "训练轮次三轮") }),
  ],
  ["shows one of two names", draftRemark({ category: "term-variant" })],
  ["has more quotes than anyone looks up", draftRemark({ evidence: quotes(...manyQuotes(9)) })],
  [
    "has one invented quote behind four that are right",
    draftRemark({ evidence: quotes(...manyQuotes(4), "eight cards were used") }),
  ],
])("a remark that %s is dropped, and counted", (_, remark) => {
  expect(verify([remark])).toMatchObject({ suggestions: [], dropped: 1 });
});

test.each([
  [
    "shows both places",
    draftRemark({
      category: "contradiction",
      evidence: quotes("The loss falls", "it grows with every step"),
    }),
  ],
  ["calls an unexplained term so", draftRemark({ category: "term", absence: " SFT " })],
  [
    "shows a repetition by its words",
    draftRemark({ category: "repetition", evidence: quotes("训练轮次三轮", "训练轮次三轮") }),
  ],
  ["calls a Chinese term unexplained", draftRemark({ category: "term", absence: "困惑度" })],
  [
    "calls absent a word of common parts",
    draftRemark({ absence: "the optimiser and its momentum" }),
  ],
  ["calls absent what is absent", draftRemark({ category: "coverage", absence: "学习率" })],
  ["names a part of what is there", draftRemark({ absence: "RAG 检索器" })],
  ["has a term with punctuation", draftRemark({ category: "term", absence: "KV-Cache (v2)" })],
])("a remark that %s stays", (_, remark) => {
  expect(verify([remark])).toMatchObject({
    suggestions: [{ title: "Say what grows" }],
    dropped: 0,
  });
});

test("six quotes of a remark are kept, and both places of a repetition among them", () => {
  const kept = verify([draftRemark({ evidence: quotes(...manyQuotes(8)) })]).suggestions[0]?.quotes;
  expect(kept).toHaveLength(6);
  const evidence = quotes(...manyQuotes(7), "训练轮次三轮");
  const pair = verify([draftRemark({ category: "repetition", evidence })]).suggestions[0]?.quotes;
  expect(pair?.map(({ text }) => text).slice(0, 2)).toContain("训练轮次三轮");
  expect(pair).toHaveLength(6);
});

test("thirty remarks of each kind are looked at, and the rest count as dropped", () => {
  const invented = Array.from({ length: 30 }, () => draftRemark({ evidence: [] }));
  const remarks = [...invented, draftRemark()];
  expect(verify(remarks, { strengths: remarks })).toMatchObject({
    strengths: [],
    suggestions: [],
    dropped: 62,
  });
});

test("the five most urgent stay, in the order they came", () => {
  const priorities = ["low", "high", "medium", "high", "low", "medium", "high"] as const;
  const remarks = priorities.map((priority, index) => draftRemark({ priority, title: `${index}` }));
  const { suggestions, strengths, dropped } = verify(remarks, { strengths: remarks });
  expect(suggestions.map(({ title }) => title)).toEqual(["1", "3", "6", "2", "5"]);
  expect(strengths.map(({ title }) => title)).toEqual(["0", "1", "2", "3", "4"]);
  expect(dropped).toBe(0);
});

test("a remark keeps its id when its words or its line change, and not when its subject does", () => {
  const idOf = (remark: DraftRemark, text = markdown): string | undefined =>
    verifyReview({ ...blankDraft, suggestions: [remark] }, note(text)).suggestions[0]?.id;
  const id = idOf(draftRemark());
  expect(id).toMatch(/^[0-9a-f]{12}$/);
  expect(idOf(draftRemark({ title: "Name it", detail: "Other words.", priority: "low" }))).toBe(id);
  expect(
    idOf(draftRemark(), markdown.replace("# Training\n", "# Training\n\nOne more line.\n")),
  ).toBe(id);
  expect(idOf(draftRemark({ evidence: quotes("The loss falls") }))).not.toBe(id);
  expect(idOf(draftRemark({ category: "typo" }))).not.toBe(id);
});

test("the overall evaluation passes through", () => {
  expect(verify([], { overall: "Goes half way." }).overall).toBe("Goes half way.");
});
