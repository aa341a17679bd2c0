import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findApproximately } from "#core/review/approximate-match.ts";
import { indexEvidence } from "#core/review/evidence.ts";
import { countLetters } from "#core/review/figures.ts";
import { findQuote } from "#core/review/find-quote.ts";
import { fold } from "#core/review/fold.ts";
import { prose } from "#test/core/property/soup.ts";

test("offsets of a folded text never fall, and stay in the source", () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: "binary" })), (source) => {
      const { text, offsets } = fold(source);
      expect(offsets).toHaveLength(text.length);
      expect(offsets.toSorted((a, b) => a - b)).toEqual(offsets);
      expect(offsets.every((offset) => offset < source.length)).toBe(true);
    }),
  );
});

test("whatever is copied from a text is found in it, as it stands there", () => {
  fc.assert(
    fc.property(prose, fc.nat(), fc.nat(), (source, from, count) => {
      const characters = Array.from(source);
      const start = from % characters.length;
      const quote = characters.slice(start, start + 4 + (count % characters.length)).join("");
      fc.pre(countLetters(fold(quote).text) >= 4 && !/…|\.{3}/.test(quote));
      const found = findQuote(indexEvidence(source), { text: quote, line: null });
      expect(fold(found?.text ?? "").text).toContain(fold(quote).text);
    }),
    { numRuns: 1000 },
  );
});

/** How many edits turn one text into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, unit] of Array.from(a).entries()) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const substituted = (row[column - 1] ?? 0) + (b[column - 1] === unit ? 0 : 1);
      next.push(Math.min(substituted, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The least distance of a pattern from any part of a text. */
function leastDistance(text: string, pattern: string): number {
  const parts = Array.from({ length: text.length + 1 }, (_, start) => start).flatMap((start) =>
    Array.from({ length: text.length - start + 1 }, (_, size) => text.slice(start, start + size)),
  );
  return Math.min(...parts.map((part) => distance(part, pattern)));
}

const letters = (maxLength: number, minLength = 0) =>
  fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength, maxLength });

test("an approximate match is as good as the best of all parts of the text", () => {
  fc.assert(
    fc.property(letters(9), letters(6, 1), fc.nat(3), (text, pattern, maximum) => {
      const least = leastDistance(text, pattern);
      const found = findApproximately(text, pattern, maximum);
      const reached = found && distance(text.slice(found.start, found.end), pattern);
      expect(reached).toBe(least > maximum ? null : least);
    }),
    { numRuns: 500 },
  );
});
