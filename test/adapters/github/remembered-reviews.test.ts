import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maximumState } from "#adapters/github/limits.ts";
import { readState, writeState } from "#adapters/github/state.ts";
import type { RememberedReview } from "#core/memory/remembered.ts";
import { blankState } from "#core/report/state.ts";
import { before, onPlans, onResults, onSetup, remember } from "#test/core/memory/remembering.ts";

const review = remember(before, {
  strengths: [onPlans],
  suggestions: [onSetup, onResults],
  overall: "What was done is clear; what came of it needs numbers.",
});
const run = { id: 7, attempt: 1, headSha: "a".repeat(40) };
const usage = {
  requests: 1,
  inputTokens: 900,
  cachedInputTokens: 0,
  outputTokens: 80,
  estimated: false,
  costUsd: 0.01,
};
const state = { ...blankState(run), usage, reviews: new Map([["a.md", review]]) };

const fold = (text: string) =>
  `\n<!-- note-review-state v1 ${deflateRawSync(text).toString("base64")} -->`;
const forge = (reviews: unknown) =>
  readState(fold(JSON.stringify({ run: null, notes: null, since: null, reviews })));

/** A review that hardly gets shorter when it is folded. */
function longReview(seed: number): RememberedReview {
  const words = Array.from({ length: 200 }, (_, index) =>
    ((index + 1) * 2_654_435_761 * (seed + 1)).toString(36),
  );
  return { ...review, overall: words.join("").slice(0, 2000) };
}

test("reviews are read as they were written", () => {
  expect(readState(`\n${writeState(state)}`)).toEqual(state);
});

test("a review of five suggestions and five strengths takes a tenth of the room", () => {
  const full = remember(before, {
    strengths: [onSetup, onResults, onPlans, onSetup, onResults],
    suggestions: [onSetup, onResults, onPlans],
  });
  const line = writeState({ ...state, reviews: new Map([["a.md", full]]) });
  expect(line.length).toBeLessThan(maximumState / 10);
});

test.each([maximumState, 20_000, 9000])(
  "of %i characters as much is used as reviews fit, the first before the others",
  (room) => {
    const reviews = new Map(
      Array.from({ length: 60 }, (_, index) => [`${index}.md`, longReview(index)]),
    );
    const line = writeState({ ...state, notes: [{ path: "0.md", findings: [] }], reviews }, room);
    const read = readState(`\n${line}`);
    const kept = [...(read?.reviews.keys() ?? [])];
    expect(line.length).toBeLessThanOrEqual(room);
    expect(line.length).toBeGreaterThan(room - 5000);
    expect(kept).toEqual([...reviews.keys()].slice(0, kept.length));
    expect(read?.notes).toHaveLength(1);
  },
);

const [remark] = review.suggestions;

describe("a forged review", () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["has a key that is no fingerprint", { madeFrom: { ...review.madeFrom, key: "../../etc" } }],
    ["has more remarks than anyone makes", { suggestions: Array(21).fill(remark) }],
    ["has a title as long as a book", { suggestions: [{ ...remark, title: "x".repeat(201) }] }],
    ["has an id that is markup", { suggestions: [{ ...remark, id: "<img src=x>" }] }],
    ["has another status", { suggestions: [{ ...remark, status: "urgent" }] }],
    ["has a text for a list", { strengths: "five" }],
    ["has no reviewer", { reviewer: undefined }],
  ])("that %s is left out, and the others stay", (_, forged) => {
    const read = forge([
      ["forged.md", { ...review, ...forged }],
      ["a.md", review],
    ]);
    expect([...(read?.reviews.keys() ?? [])]).toEqual(["a.md"]);
  });

  test("of a prototype's name is one by that name, and touches no prototype", () => {
    const text = JSON.stringify(review);
    const body = `{"run":null,"notes":null,"since":null,"__proto__":{"x":1},"reviews":[["__proto__",${text}],["constructor",{"__proto__":${text}}]]}`;
    const read = readState(fold(body));
    expect([...(read?.reviews ?? [])]).toEqual([["__proto__", review]]);
    expect(Reflect.get({}, "x")).toBeUndefined();
  });

  test("has nothing that we did not ask for", () => {
    const read = forge([
      ["a.md", { ...review, verdict: "pass", suggestions: [{ ...remark, url: "x" }] }],
    ]);
    expect(read?.reviews.get("a.md")).toEqual({ ...review, suggestions: [remark] });
  });

  test("of ten million bytes is not unfolded", () => {
    const huge = JSON.stringify([["a.md", { ...review, overall: " ".repeat(10_000_000) }]]);
    const begun = performance.now();
    expect(forge(JSON.parse(huge))).toBeNull();
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

test("whatever somebody makes of the line, it is no state or one that can be written again", () => {
  const line = writeState(state);
  const letters = fc.stringMatching(/^[\w+/=<>! -]{0,4}$/);
  fc.assert(
    fc.property(fc.nat(line.length), fc.nat(6), letters, (start, length, words) => {
      const mutated = line.slice(0, start) + words + line.slice(start + length);
      const read = readState(`\n${mutated}`);
      expect(read && readState(`\n${writeState(read)}`)).toEqual(read);
    }),
    { numRuns: 500 },
  );
});

test("whatever somebody makes of its words, it is no state or one that can be written again", () => {
  const text = JSON.stringify({ ...state, reviews: [...state.reviews] });
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.nat(20),
      fc.string({ maxLength: 8 }),
      (start, length, words) => {
        const read = readState(fold(text.slice(0, start) + words + text.slice(start + length)));
        expect(read && readState(`\n${writeState(read)}`)).toEqual(read);
      },
    ),
    { numRuns: 500 },
  );
});
