import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyFixes } from "#core/fix/apply-fixes.ts";
import { indexLines } from "#core/note/lines.ts";
import type { Fix } from "#core/report/report.ts";

function fixAt(place: readonly [number, number, number, number], text: string): Fix {
  const [startLine, startColumn, endLine, endColumn] = place;
  return { span: { startLine, startColumn, endLine, endColumn }, text };
}

test.each([
  {
    what: "replaces a word",
    text: "one two\n",
    fixes: [fixAt([1, 5, 1, 8], "2")],
    expected: "one 2\n",
  },
  {
    what: "inserts at an empty span",
    text: "a\nb\n",
    fixes: [fixAt([2, 1, 2, 1], "x\n")],
    expected: "a\nx\nb\n",
  },
  {
    what: "removes a line with its end",
    text: "a\r\nb\r\nc",
    fixes: [fixAt([2, 1, 3, 1], "")],
    expected: "a\r\nc",
  },
  {
    what: "counts in UTF-16 units",
    text: "😀笔记",
    fixes: [fixAt([1, 3, 1, 4], "便")],
    expected: "😀便记",
  },
  {
    what: "reaches the end of a text without a line end",
    text: "a",
    fixes: [fixAt([1, 2, 1, 2], "\n## B")],
    expected: "a\n## B",
  },
  {
    what: "reaches the line after the last line end",
    text: "a\n",
    fixes: [fixAt([2, 1, 2, 1], "## B\n")],
    expected: "a\n## B\n",
  },
  {
    what: "takes a bare CR as a line end",
    text: "a\rb\rc",
    fixes: [fixAt([2, 1, 2, 2], "B")],
    expected: "a\rB\rc",
  },
  {
    what: "that is not there leaves the text as it is",
    text: "a\r\n",
    fixes: [],
    expected: "a\r\n",
  },
])("a fix $what", ({ text, fixes, expected }) => {
  expect(applyFixes(text, fixes)).toBe(expected);
});

test("insertions at the same place keep the order given", () => {
  const fixes = ["1", "2", "3"].map((text) => fixAt([1, 2, 1, 2], text));

  expect(applyFixes("ab", fixes)).toBe("a123b");
});

test("what is inserted comes before what is replaced there, and after what ends there", () => {
  const fixes = [fixAt([1, 2, 1, 3], "B"), fixAt([1, 2, 1, 2], "<"), fixAt([1, 3, 1, 3], ">")];

  expect(applyFixes("abc", fixes)).toBe("a<B>c");
});

test.each([
  ["overlaps the end of one before it", fixAt([1, 3, 1, 5], "x")],
  ["lies within one before it", fixAt([1, 3, 1, 3], "x")],
  ["has the same span as one before it", fixAt([1, 2, 1, 4], "x")],
])("a fix that %s waits", (_, second) => {
  expect(applyFixes("abcdef", [fixAt([1, 2, 1, 4], "-"), second])).toBe("a-def");
});

test.each([
  ["a line that is not there", fixAt([3, 1, 3, 1], "x")],
  ["a column beyond the line", fixAt([1, 4, 1, 4], "x")],
  ["the middle of CRLF", fixAt([1, 3, 1, 4], "x")],
  ["column 0", fixAt([1, 0, 1, 1], "x")],
  ["a span that ends before it starts", fixAt([1, 2, 1, 1], "x")],
])("a fix at %s is none", (_, fix) => {
  expect(applyFixes("ab\r\ncd", [fix])).toBe("ab\r\ncd");
});

const line = fc.stringMatching(/^[a-c笔😀 ]{0,6}$/u);
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const text = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 8 })
  .chain((lines) => line.map((last) => lines.map((parts) => parts.join("")).join("") + last));

/** Ranges that do not overlap, each with its new text, in no order. */
const edited = text.chain((original) =>
  fc
    .array(fc.nat({ max: original.length }), { maxLength: 12 })
    .map((offsets) => offsets.toSorted((a, b) => a - b).filter(isNotInLineEnd(original)))
    .chain((offsets) =>
      fc.record({
        original: fc.constant(original),
        edits: fc.shuffledSubarray(
          offsets.flatMap((start, index) =>
            index % 2 === 0
              ? [{ start, end: offsets[index + 1] ?? start, text: `<${index}>` }]
              : [],
          ),
        ),
      }),
    ),
);

function isNotInLineEnd(original: string): (offset: number) => boolean {
  return (offset) => !(original[offset - 1] === "\r" && original[offset] === "\n");
}

test("fixes that do not overlap are made as one would by hand, from the last to the first", () => {
  fc.assert(
    fc.property(edited, ({ original, edits }) => {
      const lines = indexLines(original);
      const fixes = edits.map((edit) => ({
        span: lines.span(edit.start, edit.end),
        text: edit.text,
      }));
      const distinct = new Set(edits.map(({ start }) => start)).size === edits.length;
      fc.pre(distinct);

      const byHand = edits
        .toSorted((a, b) => b.start - a.start)
        .reduce(
          (done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end),
          original,
        );
      expect(applyFixes(original, fixes)).toBe(byHand);
    }),
  );
});

test("whatever fixes say, what stands outside their spans stays in order", () => {
  const fix = fc
    .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
    .map((place) => fixAt(place, "\u0000"));
  fc.assert(
    fc.property(text, fc.array(fix, { maxLength: 6 }), (original, fixes) => {
      const pieces = applyFixes(original, fixes).split("\u0000");
      const places = pieces.reduce<number>((from, piece) => {
        const at = original.indexOf(piece, from);
        return at < 0 || Number.isNaN(from) ? Number.NaN : at + piece.length;
      }, 0);
      expect(places).toBeLessThanOrEqual(original.length);
    }),
  );
});

test("ten thousand fixes take no longer than they have to", () => {
  const original = "word\n".repeat(10_000);
  const fixes = Array.from({ length: 10_000 }, (_, index) =>
    fixAt([index + 1, 1, index + 1, 5], "x"),
  );
  const start = performance.now();

  expect(applyFixes(original, fixes)).toBe("x\n".repeat(10_000));
  expect(performance.now() - start).toBeLessThan(2000);
});
