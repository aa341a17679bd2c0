import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { type DraftRemark, blankDraft } from "#core/review/draft.ts";
import { verifyModelReview } from "#core/review/verify-model-review.ts";
import { choose, draftRemark, note, quotes, reviewRequest, template } from "#test/core/make.ts";

const markdown =
  "# Training\n\nThe loss falls with RLHF and SFT, and it grows with every step of the schedule.\n\n![](a.png)\n\n![loss](b.png)\n\nThe schedule ends at zero.\n\n## Report\n\nTODO\n";
const held = checkNote(note(markdown), choose(template("# {title}\n\n## Report\n")), {
  language: "en",
  rules: { "unexplained-acronym": "notice" },
});

const verify = (...suggestions: readonly DraftRemark[]) =>
  verifyModelReview({ ...blankDraft, suggestions }, reviewRequest("", "en", { checked: held }));

test("the note has the findings that remarks could repeat", () => {
  expect(held.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["unexplained-acronym", "todo-stub"]),
  );
});

const stub = draftRemark({
  category: "completeness",
  title: "Write the report",
  detail: "The report is a TODO. Write its three results.",
  evidence: quotes("TODO"),
});

const term = draftRemark({
  category: "term",
  title: "Explain RLHF",
  detail: "RLHF comes without a word. Spell it out.",
  evidence: quotes("The loss falls with RLHF"),
  absence: "RLHF",
});

test.each([
  ["the section that a finding is about", stub],
  ["the term that a finding names", term],
])("a suggestion about %s is dropped", (_, remark) => {
  expect(verify(remark)).toMatchObject({ drops: [{ reason: "repeated", count: 1 }] });
});

test.each<[string, DraftRemark]>([
  ["says how to write it", { ...stub, rewrite: "The report has three results." }],
  ["shows another place", { ...stub, evidence: quotes("The schedule ends at zero") }],
  ["is about another matter", { ...stub, category: "clarity" }],
])("a suggestion that %s stays", (_, remark) => {
  expect(verify(remark)).toMatchObject({ dropped: 0 });
});

const clarity = draftRemark({ evidence: quotes("it grows with every step") });

test.each<[string, DraftRemark]>([
  ["in the same words", { ...clarity, category: "example", evidence: quotes("ends at zero") }],
  ["of the same place", { ...clarity, title: "What does grow?" }],
  ["of a part of the place", { ...clarity, title: "Grow?", evidence: quotes("grows with every") }],
])("a suggestion that comes twice %s is dropped once", (_, remark) => {
  const { suggestions, drops } = verify(clarity, remark);
  expect(suggestions).toMatchObject([{ title: clarity.title }]);
  expect(drops).toEqual([{ reason: "repeated", count: 1 }]);
});

test.each<[string, DraftRemark]>([
  ["another place", { ...clarity, title: "The end", evidence: quotes("ends at zero") }],
  ["the same place otherwise", { ...clarity, title: "Give a run", category: "example" }],
])("two suggestions about %s both stay", (_, remark) => {
  expect(verify(clarity, remark)).toMatchObject({ dropped: 0, suggestions: [{}, {}] });
});
