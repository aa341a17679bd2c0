import { expect, test } from "vitest";
import type { DraftRemark, DraftReview } from "#core/review/draft.ts";
import { verifyReview } from "#core/review/verify.ts";
import { draftRemark, note, quotes } from "#test/core/make.ts";

const markdown =
  "# Training\n\nThe loss falls, and it grows with every step.\n\n## Memory\n\nRAG（检索增强生成）与 SFT 都要显存，约 60 GB。\n\n## AI review\n\nThe structure is clear throughout.\n";

function verify(suggestions: readonly DraftRemark[], overrides: Partial<DraftReview> = {}) {
  return verifyReview({ strengths: [], suggestions, overall: null, ...overrides }, note(markdown));
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
  ["calls absent what is absent", draftRemark({ category: "coverage", absence: "学习率" })],
  ["has a term with punctuation", draftRemark({ category: "term", absence: "KV-Cache (v2)" })],
])("a remark that %s stays", (_, remark) => {
  expect(verify([remark])).toMatchObject({
    suggestions: [{ title: "Say what grows" }],
    dropped: 0,
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
    verifyReview({ strengths: [], suggestions: [remark], overall: null }, note(text)).suggestions[0]
      ?.id;
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
