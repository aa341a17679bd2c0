import { expect, test } from "vitest";
import { applyChange, find, findEnds, insertAt, replace } from "#bench/review/change.ts";
import { base } from "#test/bench/make.ts";

const note = base("# A\n\none two\n\nthree\n\nfour\n");

test("an edit is found at the lines it has after the others have been made", () => {
  const edits = [replace(note, "four", "4"), insertAt(find(note, "one").start, "zero\n\n")];

  const { text, places } = applyChange(note, { edits });

  expect(text).toBe("# A\n\nzero\n\none two\n\nthree\n\n4\n");
  expect(places).toEqual([
    { first: 3, last: 3 },
    { first: 9, last: 9 },
  ]);
});

test("the empty lines in front of what is put in are no part of its place", () => {
  const edits = [insertAt(find(note, "one two").end, "\n\nand\nmore")];

  expect(applyChange(note, { edits }).places).toEqual([{ first: 5, last: 6 }]);
});

test("what is taken out has its place where it was", () => {
  const { start, end } = find(note, "three\n\n");

  expect(applyChange(note, { edits: [{ start, end, text: "" }] })).toEqual({
    text: "# A\n\none two\n\nfour\n",
    places: [{ first: 5, last: 5 }],
  });
});

test("a mark moves along with the lines above it", () => {
  const edits = [insertAt(find(note, "one").start, "zero\n\n")];

  const { places } = applyChange(note, { edits, marks: [find(note, "four")] });

  expect(places).toEqual([
    { first: 3, last: 3 },
    { first: 9, last: 9 },
  ]);
});

test("words that are not there, or twice, are a mistake in the material", () => {
  expect(() => find(note, "five")).toThrow("five");
  expect(() => find(note, "t")).toThrow("exactly once");
  expect(() => findEnds(note, "five")).toThrow("five");
});
