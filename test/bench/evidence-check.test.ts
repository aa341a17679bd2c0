import { expect, test } from "vitest";
import { openEvidenceCheck } from "#bench/review/evidence-check.ts";
import type { Outcome } from "#bench/review/review-variants.ts";
import { base } from "#test/bench/make.ts";
import { checked } from "#test/core/make.ts";
import { lineSpan, quote, remark, report, review, reviewedNote } from "#test/render/make.ts";

const text = "# Notes\n\nThe queue is full at noon.\n";
const here = base(text, "here.en");
const elsewhere = base("# Notes\n\nThe stack is empty.\n", "elsewhere.en");
const check = openEvidenceCheck([here, elsewhere]);

/** A review of the first note with one suggestion. */
function outcome(overrides: Parameters<typeof remark>[0]): Outcome {
  const suggestion = remark({
    title: "Say which queue",
    detail: "The sentence leaves open which queue is meant, and when it empties.",
    quotes: [quote({ text: "queue is full", span: lineSpan(3, 5, 18) })],
    ...overrides,
  });
  return {
    note: reviewedNote({
      language: "en",
      review: review({ strengths: [], suggestions: [suggestion] }),
    }),
    checked: checked(text),
    usage: report().usage,
    milliseconds: 1,
  };
}

test("a remark that quotes its own note, in its language, is as it should be", () => {
  expect(check(outcome({}), here)).toEqual({
    grounding: { good: 1, all: 1 },
    specificity: { good: 1, all: 1 },
    language: { good: 1, all: 1 },
    rewrites: { good: 0, all: 0 },
  });
});

test.each([
  { what: "other words", quotes: [quote({ text: "queue is long", span: lineSpan(3, 5, 18) })] },
  { what: "another place", quotes: [quote({ text: "queue is full", span: lineSpan(3, 6, 19) })] },
  { what: "no words", quotes: [quote({ text: "", span: lineSpan(3, 5, 5) })] },
])("a quote of $what is not grounded", ({ quotes }) => {
  expect(check(outcome({ quotes }), here).grounding).toEqual({ good: 0, all: 1 });
});

test("a remark whose quotes another note has as well is not specific", () => {
  const quotes = [quote({ text: "Notes", span: lineSpan(1, 3, 8) })];

  expect(check(outcome({ quotes }), here).specificity).toEqual({ good: 0, all: 1 });
});

test("a remark in another language is counted", () => {
  const words = {
    title: "写明是哪个队列",
    detail: "这一句没有说是哪个队列满了，也没有说什么时候会空。",
  };

  expect(check(outcome(words), here).language).toEqual({ good: 0, all: 1 });
});

test.each([
  { rewrite: "print queue is full", good: 1 },
  { rewrite: "queue (TODO: which?) is full", good: 0 },
])("“$rewrite” in place of the quote is clean: $good", ({ rewrite, good }) => {
  expect(check(outcome({ rewrite }), here).rewrites).toEqual({ good, all: 1 });
});
