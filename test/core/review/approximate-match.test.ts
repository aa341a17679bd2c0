import { expect, test } from "vitest";
import { findApproximately } from "#core/review/approximate-match.ts";

test.each([
  { text: "the cat sat", pattern: "cat", distance: 0, found: "cat" },
  { text: "the cat sat", pattern: "cot", distance: 1, found: "cat" },
  { text: "the cat sat", pattern: "cart", distance: 1, found: "cat" },
  { text: "the cat sat", pattern: "cat sit", distance: 1, found: "cat sat" },
  { text: "the cat sat", pattern: "dog", distance: 1, found: null },
  { text: "", pattern: "cat", distance: 2, found: null },
  { text: "cat", pattern: "", distance: 0, found: "" },
  { text: "abcdef", pattern: "abXdef", distance: 1, found: "abcdef" },
  { text: "aaab", pattern: "aab", distance: 0, found: "aab" },
])("in $text, $pattern within $distance is $found", ({ text, pattern, distance, found }) => {
  const place = findApproximately(text, pattern, distance);
  expect(place && text.slice(place.start, place.end)).toBe(found);
});
