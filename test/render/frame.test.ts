import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countColumns } from "#render/columns.ts";
import { frameOf } from "#render/frame.ts";
import { hostileText } from "#test/render/hostile-text.ts";
import { lineSpan } from "#test/render/make.ts";

function frameUnder(excerpt: string, words: string) {
  const column = excerpt.indexOf(words) + 1;
  return frameOf({ excerpt, span: lineSpan(7, column, column + words.length) });
}

test.each([
  { name: "plain words", excerpt: "see figure 1", words: "figure", mark: "    ^^^^^^" },
  { name: "wide words", excerpt: "第 1 讲：待办", words: "待办", mark: "         ^^^^" },
  { name: "combining marks", excerpt: "cafe\u0301 x", words: "x", mark: "     ^" },
  { name: "emoji of several parts", excerpt: "👩‍💻 与 👍🏽 x", words: "x", mark: "         ^" },
  { name: "a character beyond the plane", excerpt: "𠮷野家", words: "野", mark: "  ^^" },
])("the mark stands under $name", ({ excerpt, words, mark }) => {
  expect(frameUnder(excerpt, words)).toEqual({ source: excerpt, mark });
});

test("a tab takes what is left of four columns, and the mark follows", () => {
  expect(frameUnder("\ta\t字\tx", "x")).toEqual({
    source: "    a   字  x",
    mark: "            ^",
  });
});

test("words over several lines are marked to the end of the first", () => {
  const span = { startLine: 7, startColumn: 3, endLine: 9, endColumn: 2 };
  expect(frameOf({ excerpt: "a b c  ", span })?.mark).toBe("  ^^^");
  expect(frameOf({ excerpt: "a b c", span: { ...span, endLine: 8, endColumn: 1 } })?.mark).toBe(
    "  ^^^",
  );
});

test("what draws nothing gets one mark where it would stand", () => {
  expect(frameUnder("零\u200B宽", "\u200B")).toEqual({ source: "零宽", mark: "  ^" });
});

test.each([
  { name: "a place without words", excerpt: "## 总结", span: lineSpan(7, 1, 1) },
  { name: "a line that is not known", excerpt: "", span: lineSpan(7, 1, 5) },
  {
    name: "words beyond the part of the line that is known",
    excerpt: "abc",
    span: lineSpan(7, 9, 12),
  },
  { name: "blanks at the end of a line", excerpt: "abc   ", span: lineSpan(7, 5, 7) },
])("$name has no frame", ({ excerpt, span }) => {
  expect(frameOf({ excerpt, span })).toBeNull();
});

test("a long line is cut around its mark, both ends told by an ellipsis", () => {
  const excerpt = `${"前".repeat(100)}错字${"后".repeat(100)}`;
  const frame = frameUnder(excerpt, "错字");
  expect(frame?.source).toBe(`…${"前".repeat(10)}错字${"后".repeat(28)}…`);
  expect(frame?.mark).toBe(`${" ".repeat(21)}^^^^`);
});

test("of a long line only its end is cut where the mark stands near its start", () => {
  const frame = frameUnder(`错字${"后".repeat(100)}`, "错字");
  expect(frame).toEqual({ source: `错字${"后".repeat(38)}…`, mark: "^^^^" });
});

test("a mark longer than the frame ends with it", () => {
  const frame = frameUnder("长".repeat(200), "长".repeat(200));
  expect(frame).toEqual({ source: `${"长".repeat(40)}…`, mark: "^".repeat(80) });
});

test("of any line a frame is one line, narrow, and its mark lies within it", () => {
  const place = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }));
  fc.assert(
    fc.property(hostileText, place, (excerpt, [start, length]) => {
      const frame = frameOf({ excerpt, span: lineSpan(7, start + 1, start + 1 + length) });
      const { source, mark } = frame ?? { source: "", mark: "" };
      expect(source + mark).not.toMatch(/(?![ \u3000])[\p{Cc}\u2028\u2029\u200B\u202E]/u);
      expect(source).not.toContain("##[");
      expect(countColumns(source)).toBeLessThanOrEqual(82);
      expect(mark.length).toBeLessThanOrEqual(82);
    }),
    { numRuns: 1000 },
  );
});
