import { expect, test } from "vitest";
import { type RememberedReview, rememberReview } from "#core/memory/remembered.ts";
import type { Review } from "#core/report/report.ts";
import type { Prompt } from "#core/review/prompt.ts";
import { reviewNote } from "#review/review-note.ts";
import { answerOf, suggestionAnswer } from "#test/core/model-answer.ts";
import { checked } from "#test/core/make.ts";
import { before, onPlans, onResults, onSetup } from "#test/core/memory/remembering.ts";

const plain = "## Setup\n";

const { signal } = new AbortController();
const suggestions = [onSetup, onResults, onPlans].map(
  ({ category, priority, title, detail, evidence, absence }) =>
    suggestionAnswer({
      category,
      priority: priority ?? "low",
      title,
      problem: detail,
      why: "",
      nextStep: "",
      evidence: evidence.map(({ text }) => text),
      absence,
    }),
);
const overallOf = (goal: string) => ({ goal, summary: "", topThree: [] });
const said = "The note says what was done and what comes next.";
const saidLater = "What has changed reads well.";
const full = answerOf({ strengths: [], suggestions, overall: overallOf(said) });
const nothing = answerOf({ strengths: [], suggestions: [], overall: overallOf(saidLater) });

type Asking = {
  readonly answer?: unknown;
  readonly identity?: string;
  readonly template?: string;
  readonly language?: "en" | "zh-CN";
};

/** Reviews a note by a model that gives one answer, and counts how often it was asked. */
async function review(
  markdown: string,
  remembered: RememberedReview | null,
  {
    answer = full,
    identity = "tutor api.example",
    template: under = plain,
    language = "en",
  }: Asking = {},
) {
  const asked: Prompt[] = [];
  const reviewer = {
    kind: "model",
    label: "Tutor",
    identity,
    completePrompt: async (prompt: Prompt) => {
      asked.push(prompt);
      return { ok: true, text: JSON.stringify(answer), usage: null } as const;
    },
  } as const;
  const note = checked(markdown, under, language);
  const result = await reviewNote(note, { reviewer, language, remembered }, signal);
  return { review: result, calls: asked.length };
}

const statuses = ({ suggestions: all }: Review) => all.map(({ title, status }) => [title, status]);

test("a note that has not changed is not asked about, and its review holds as it did", async () => {
  const first = await review(before, null);
  const second = await review(before, rememberReview(first.review), { answer: nothing });
  expect([first.calls, second.calls]).toEqual([1, 0]);
  expect(second.review).toEqual({ ...first.review, outcome: "cached" });
  const third = await review(before, rememberReview(second.review), { answer: nothing });
  expect(third).toEqual(second);
});

test.each<[string, Asking]>([
  ["model or endpoint", { identity: "tutor other.example" }],
  ["template", { template: "## Setup\n\n## Results\n" }],
])("another %s asks about all of it anew, and what is said again is known", async (_, asking) => {
  const first = await review(before, null);
  const second = await review(before, rememberReview(first.review), asking);
  expect(second).toMatchObject({ calls: 1, review: { outcome: "reviewed" } });
  expect(second.review.suggestions.map(({ status }) => status)).toEqual(["open", "open", "open"]);
});

test("another language asks anew", async () => {
  const first = await review(before, null);
  const second = await review(before, rememberReview(first.review), { language: "zh-CN" });
  expect(second.calls).toBeGreaterThan(0);
});

test("an empty line more is another note, about which nothing has to be asked", async () => {
  const first = await review(before, null);
  const moved = await review(`\n${before}`, rememberReview(first.review));
  expect(moved).toMatchObject({ calls: 0, review: { outcome: "cached", overall: said } });
  expect(moved.review.madeFrom?.key).not.toBe(first.review.madeFrom?.key);
  expect(moved.review.suggestions.map(({ quotes }) => quotes[0]?.span.startLine)).toEqual(
    first.review.suggestions.map(({ quotes }) => (quotes[0]?.span.startLine ?? 0) + 1),
  );
});

test("a section that is gone takes its suggestion with it, and the evaluation is not the old one", async () => {
  const first = await review(before, null);
  const shorter = before.slice(0, before.indexOf("## Plans"));
  const second = await review(shorter, rememberReview(first.review));
  expect(second.calls).toBe(0);
  expect(statuses(second.review)).toEqual([
    [onResults.title, "open"],
    [onSetup.title, "open"],
    [onPlans.title, "resolved"],
  ]);
  expect(second.review.overall).not.toBe(said);
  expect(second.review.overall).toEqual(expect.any(String));
});

test("a model that has nothing to add leaves what stands, with its evaluation of now", async () => {
  const first = await review(before, null);
  const after = before.replace("The loss falls from the first step", "It went from 2.4 to 0.9");
  const second = await review(after, rememberReview(first.review), { answer: nothing });
  expect(second).toMatchObject({
    calls: 1,
    review: { outcome: "reviewed", reviewer: "model", overall: saidLater },
  });
  expect(statuses(second.review)).toEqual([
    [onSetup.title, "open"],
    [onPlans.title, "open"],
    [onResults.title, "resolved"],
  ]);
});

test("a memory of which nothing holds is worth nothing: the model is asked", async () => {
  const first = await review(before, null);
  const remembered = rememberReview(first.review);
  if (remembered === null) throw new Error("Nothing is remembered");
  const lies = remembered.suggestions.map((one) => ({
    ...one,
    evidence: [{ text: "words that nobody wrote in this note", line: 1 }],
  }));
  const second = await review(before, { ...remembered, suggestions: lies });
  expect(second).toMatchObject({ calls: 1, review: { outcome: "reviewed" } });
});

test("a review by a model that nothing tells from others is not remembered", async () => {
  const reviewer = {
    kind: "model",
    label: "Tutor",
    completePrompt: async () => ({ ok: true, text: JSON.stringify(full), usage: null }) as const,
  } as const;
  const result = await reviewNote(checked(before), { reviewer, language: "en" }, signal);
  expect(rememberReview(result)).toBeNull();
});

test("a run over the same note says of each suggestion what was said before, and what was resolved then", async () => {
  const first = await review(before, null);
  const after = before.replace("The loss falls from the first step", "It went from 2.4 to 0.9");
  const second = await review(after, rememberReview(first.review), { answer: nothing });
  const third = await review(`\n${after}`, rememberReview(second.review));
  expect(third.calls).toBe(0);
  expect(statuses(third.review)).toEqual(statuses(second.review));
});

test("the built-in reviewer tells what it has said before, and what it would not say again", async () => {
  const reviewer = { kind: "built-in" } as const;
  const options = { reviewer, language: "en" } as const;
  const unwritten = "# Note\n\n## Setup\n\nTODO\n";
  const first = await reviewNote(checked(unwritten), options, signal);
  const remembered = rememberReview(first);
  const same = await reviewNote(checked(unwritten), { ...options, remembered }, signal);
  expect(same).toEqual(first);
  const longer = checked(`${unwritten}\n## Results\n\nThe loss fell to 0.9 after three days.\n`);
  const again = await reviewNote(longer, { ...options, remembered }, signal);
  expect(first.suggestions.map(({ status }) => status)).toContain("new");
  expect(again.suggestions.map(({ status }) => status)).toContain("open");
  const written = unwritten.replace(
    "TODO",
    "Eight cards ran for three days, and the loss fell to 0.9.",
  );
  const after = await reviewNote(checked(written), { ...options, remembered }, signal);
  expect(after.suggestions.map(({ status }) => status)).toContain("resolved");
});

test("the built-in reviewer has no past with a model's review", async () => {
  const first = await review(before, null);
  const reviewer = { kind: "built-in" } as const;
  const remembered = rememberReview(first.review);
  const result = await reviewNote(
    checked(before),
    { reviewer, language: "en", remembered },
    signal,
  );
  expect(result.suggestions.every(({ status }) => status === "new")).toBe(true);
});
