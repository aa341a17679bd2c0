import { expect, test } from "vitest";
import { blankDraft } from "#core/review/draft.ts";
import { parseReview } from "#core/review/parse-review.ts";
import { reviewRequest, timeOf } from "#test/core/make.ts";
import { answerOf, strengthAnswer, suggestionAnswer } from "#test/core/model-answer.ts";

const request = reviewRequest("First.\n\n# Steps\n\nSplit the data.\n\n## Model\n\nSFT first.\n");
const strength = strengthAnswer();
const suggestion = suggestionAnswer({ section: "2" });
const answer = answerOf({
  strengths: [strength],
  suggestions: [suggestion],
  overall: { goal: "Notes on training.", summary: "Half way there.", topThree: ["Explain SFT"] },
});

const parse = (value: unknown, asked = request) => parseReview(JSON.stringify(value), asked);

test.each([
  ["alone", JSON.stringify(answer)],
  ["in a fence", `\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\``],
  ["among other words", `Here is my review:\n\n${JSON.stringify(answer)}\n\nI hope it helps.`],
  ["after a byte order mark", `\uFEFF${JSON.stringify(answer)}`],
])("an answer %s is read", (_, text) => {
  expect(parseReview(text, request)).toEqual({
    ok: true,
    draft: {
      ...blankDraft,
      strengths: [
        {
          category: "other",
          priority: null,
          title: "Clear steps",
          detail: "Each one names its result.",
          evidence: [{ text: "split the data", line: 1 }],
          absence: null,
          source: null,
          rewrite: null,
        },
      ],
      suggestions: [
        {
          category: "term",
          priority: "low",
          title: "Explain SFT",
          detail: "It is never spelled out. A reader cannot look it up. Add the full name.",
          evidence: [{ text: "SFT first", line: 7 }],
          absence: "SFT",
          source: null,
          rewrite: null,
          ruleRefs: [],
        },
      ],
      overall: "Notes on training. Half way there.",
      topThree: ["Explain SFT"],
    },
  });
});

test.each([
  ["nothing", ""],
  ["prose", "I cannot review this note."],
  ["half an object", JSON.stringify(answer).slice(0, 90)],
  ["a list", "[1, 2, 3]"],
  ["a list of objects", "[{}, {}]"],
  ["braces the wrong way round", "}{"],
  ["two objects", "{} {}"],
  ["JSON with comments", "{ // no\n}"],
])("%s is no answer", (_, text) => {
  expect(parseReview(text, request)).toEqual({
    ok: false,
    reason: "The answer is not one JSON object",
  });
});

test.each([
  ["an extra key", { ...answer, score: 9 }, "score"],
  ["a missing key", { strengths: [], suggestions: [] }, "overall"],
  [
    "an unknown category",
    { ...answer, suggestions: [{ ...suggestion, category: "style" }] },
    "category",
  ],
  [
    "an unknown priority",
    { ...answer, suggestions: [{ ...suggestion, priority: "urgent" }] },
    "priority",
  ],
  ["an extra key within", { ...answer, strengths: [{ ...strength, absence: "a" }] }, "absence"],
  [
    "evidence that is no list",
    { ...answer, strengths: [{ ...strength, evidence: "a" }] },
    "evidence",
  ],
  [
    "evidence of objects",
    { ...answer, strengths: [{ ...strength, evidence: [{ text: "a" }] }] },
    "evidence",
  ],
  ["null for a text", { ...answer, overall: null }, "overall"],
  ["an object for a list", { ...answer, strengths: {} }, "strengths"],
])("%s is told to the model", (_, value, word) => {
  expect(parse(value)).toEqual({
    ok: false,
    reason: expect.stringContaining(word),
  });
});

test("a key called __proto__ is an extra key", () => {
  const text = JSON.stringify(answer).replace("{", '{"__proto__":{"a":1},');
  expect(parseReview(text, request)).toMatchObject({ ok: false });
});

test.each([
  ["lists in lists", `{"strengths":${"[".repeat(200_000)}`],
  ["lists in lists that end", `{"strengths":${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
  ["objects in objects", '{"a":'.repeat(50_000)],
  [
    "a thousand wrong remarks",
    JSON.stringify({ ...answer, strengths: Array.from({ length: 1000 }, () => ({ a: 1 })) }),
  ],
  ["braces", "{".repeat(1_000_000)],
  ["a long text", JSON.stringify({ ...answer, overall: 1, a: "x".repeat(5_000_000) })],
])("%s are refused in time, with a short reason", (_, text) => {
  let parsed: ReturnType<typeof parseReview> | undefined;
  expect(timeOf(() => (parsed = parseReview(text, request)))).toBeLessThan(2000);
  expect(parsed).toMatchObject({ ok: false });
  expect(parsed && !parsed.ok ? parsed.reason.length : 0).toBeLessThanOrEqual(2000);
});
