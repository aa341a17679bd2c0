import { expect, test } from "vitest";
import type { Review } from "#core/report/report.ts";
import { collectWriteBacks } from "#write-back.ts";
import { checked } from "#test/core/make.ts";
import { review, reviewedNote } from "#test/render/make.ts";

const path = "a.md";
const decoder = new TextDecoder();

/** The note with a review in it; the same text where it has that review already. */
function writeInto(markdown: string, overrides: Partial<Review>): string {
  const back = collectWriteBacks(null);
  const file = { path, bytes: new TextEncoder().encode(markdown) };
  const note = reviewedNote({ path, language: "en", review: review(overrides) });
  back.add({ file, checked: checked(markdown), note });
  const [written] = back.files;
  return written ? decoder.decode(written.bytes) : markdown;
}

const rubric = [
  { criterion: "Evidence", level: "Strong", unjudged: null, detail: "It is.", quotes: [] },
];
const interpretation = { overview: "Caches keep copies.", points: [], takeaways: [] };
const plain = writeInto("# A\n\nText.\n", {});

test.each([
  ["a rubric", { rubric }, "Rubric"],
  ["an interpretation", { interpretation }, "Caches keep copies"],
])("a review with %s takes the place of one without", (_, overrides, words) => {
  const written = writeInto(plain, overrides);

  expect(plain).not.toContain(words);
  expect(written).toContain(words);
  expect(writeInto(written, overrides)).toBe(written);
});

test("an interpretation alone stands under its own heading", () => {
  const alone = { interpretation, strengths: [], suggestions: [], overall: null };
  const written = writeInto("# A\n\nText.\n", alone);

  expect(written).toContain("Interpretation by GPT-4o\n");
  expect(written).toContain("> Interpretation by GPT-4o, written here by note-review.");
  expect(written).not.toContain("Review by");
});
