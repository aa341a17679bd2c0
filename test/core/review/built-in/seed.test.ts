import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { draftBuiltInReview } from "#core/review/built-in/review.ts";
import { verifyReview } from "#core/review/verify.ts";
import { checked } from "#test/core/make.ts";

/** The note that began it all, with what a strong reader finds in it. */
const source = readFileSync(new URL("../../../../../shared/notes/seed/note.md", import.meta.url));
const held = checked(source, undefined, "zh-CN");
const review = verifyReview(draftBuiltInReview(held, "zh-CN"), held.note);

const linesOf = ({ quotes }: (typeof review.suggestions)[number]): readonly number[] =>
  quotes.flatMap(({ span: { startLine, endLine } }) =>
    Array.from({ length: endLine - startLine + 1 }, (_, at) => startLine + at),
  );

test.each([
  ["the section that is still to be written", "completeness", [187, 188]],
  ["images that say nothing", "figure-description", [68, 91, 99, 100]],
  ["acronyms that nobody explains", "term", [71, 86, 86, 102]],
  ["points of the log that the summary drops", "coverage", [44, 45, 46]],
  ["terms that go by two names", "term", [50, 53, 65, 90]],
  ["a line that the log has twice", "coverage", [30, 34]],
])("%s are found", (_, category, lines) => {
  const places = review.suggestions
    .filter((remark) => remark.category === category)
    .map((remark) => linesOf(remark));
  expect(places.some((found) => lines.every((line) => found.includes(line)))).toBe(true);
});

test("in five suggestions, of which the unwritten section is the first", () => {
  expect(review.suggestions).toHaveLength(5);
  expect(review.suggestions[0]?.quotes[0]?.span.startLine).toBe(187);
  expect(review.dropped).toBe(0);
});

test("what a machine wrote below the note proves nothing", () => {
  const machine = { from: 104, to: 186 };
  const remarks = [...review.strengths, ...review.suggestions];
  expect(remarks.length).toBeGreaterThan(7);
  for (const line of remarks.flatMap(linesOf)) {
    expect(line < machine.from || line > machine.to).toBe(true);
  }
});

test("no strength quotes the same words twice", () => {
  for (const { quotes } of review.strengths) {
    const words = quotes.map(({ text }) => text);
    expect(new Set(words).size).toBe(words.length);
  }
});
