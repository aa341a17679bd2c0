import { expect, test } from "vitest";
import { applyChange, find, findEnds, insertAt, replace } from "#bench/review/change.ts";
import { base } from "#test/bench/make.ts";

const note = base("# A\n\none two\n\nthree\n\nfour\n");

test("an edit is found at the lines it has after the others have been made", () => {
  const edits = [replace(note, "four", "4"), insertAt(find(note, "one").start, "zero\n\n")];

  const { text, words } = applyChange(note, { edits });

  expect(text).toBe("# A\n\nzero\n\none two\n\nthree\n\n4\n");
  expect(words).toMatchObject([
    { startLine: 3, startColumn: 1, endLine: 3, endColumn: 5 },
    { startLine: 9, startColumn: 1, endLine: 9, endColumn: 2 },
  ]);
});

test("the empty lines in front of what is put in are no part of its place", () => {
  const edits = [insertAt(find(note, "one two").end, "\n\nand\nmore")];

  expect(applyChange(note, { edits }).words).toMatchObject([{ startLine: 5, endLine: 6 }]);
});

test("what is taken out has its place where it was", () => {
  const { start, end } = find(note, "three\n\n");

  expect(applyChange(note, { edits: [{ start, end, text: "" }] })).toMatchObject({
    text: "# A\n\none two\n\nfour\n",
    words: [{ startLine: 5, endLine: 5 }],
  });
});

test("a mark moves along with the lines above it", () => {
  const edits = [insertAt(find(note, "one").start, "zero\n\n")];

  const { words, marks } = applyChange(note, { edits, marks: [find(note, "four")] });

  expect(words).toMatchObject([{ startLine: 3, endLine: 3 }]);
  expect(marks).toMatchObject([{ startLine: 9, endLine: 9 }]);
});

test("words that are not there, or twice, are a mistake in the material", () => {
  expect(() => find(note, "five")).toThrow("five");
  expect(() => find(note, "t")).toThrow("exactly once");
  expect(() => findEnds(note, "five")).toThrow("five");
});
