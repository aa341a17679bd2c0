import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countLength } from "#core/note/length.ts";
import { namesOf, normalizeName } from "#core/note/name.ts";
import { parseNote } from "#core/note/parse.ts";
import { checked, note, timeOf } from "#test/core/make.ts";
import { prose, soup } from "#test/core/property/soup.ts";

test("a name normalised twice is a name normalised once", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), soup, headingText), (text) => {
      const name = normalizeName(text);
      expect(normalizeName(name)).toBe(name);
    }),
    { numRuns: 2000 },
  );
});

const headingText = fc
  .array(
    fc.constantFrom(
      "第",
      "3",
      "章",
      "一",
      "、",
      "1.",
      "2.1",
      " ",
      "（",
      "）",
      "(",
      ")",
      "Step",
      "①",
      "概述",
      "C",
      "+",
      "#",
      "可选",
      "（可选）",
      "🎯",
      "️",
      "⃣",
      "-",
      "İ",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

test("a heading has at most one name for each of its parts, and none of them is empty", () => {
  fc.assert(
    fc.property(headingText, (text) => {
      const names = namesOf(text);
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain("");
    }),
  );
});

test("any bytes make a note, in time", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(timeOf(() => parseNote({ path: "a.md", bytes }, []))).toBeLessThan(5000);
    }),
  );
});

test("any Markdown makes a note that can be checked, and its learner's text keeps every place", () => {
  fc.assert(
    fc.property(soup, (markdown) => {
      const { text, learnerText } = note(markdown);
      expect(learnerText).toHaveLength(text.length);
      expect(learnerText.replaceAll(/[^\r\n]/g, "")).toBe(text.replaceAll(/[^\r\n]/g, ""));
      expect(() => checked(markdown)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test("sections are in order, and each lies within its text", () => {
  fc.assert(
    fc.property(soup, (markdown) => {
      const { sections, text } = note(markdown);
      const starts = sections.map(({ startOffset }) => startOffset);
      expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
      expect(starts.every((start) => start < text.length)).toBe(true);
    }),
  );
});

test("the length of two texts is the sum of theirs", () => {
  fc.assert(
    fc.property(prose, prose, (a, b) => {
      expect(countLength(`${a} ${b}`)).toBe(countLength(a) + countLength(b));
      expect(countLength(a + b)).toBeLessThanOrEqual(countLength(a) + countLength(b));
    }),
  );
});
