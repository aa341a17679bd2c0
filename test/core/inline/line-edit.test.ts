import * as fc from "fast-check";
import { expect, test } from "vitest";
import { spliceEdits } from "#core/fix/apply-fixes.ts";
import { applyLineEdit, toLineEdit } from "#core/inline/line-edit.ts";

test.each([
  ["一\n二\n三\n", { start: 2, end: 3, text: "贰" }, { startLine: 2, endLine: 2, lines: "贰" }],
  [
    "一\n二\n三\n",
    { start: 2, end: 2, text: "新\n\n" },
    { startLine: 2, endLine: 2, lines: "新\n\n二" },
  ],
  [
    "一\n二\n",
    { start: 4, end: 4, text: "\n三\n" },
    { startLine: 2, endLine: 2, lines: "二\n\n三" },
  ],
  ["一\n二", { start: 3, end: 3, text: "\n\n三\n" }, null],
  ["一\n二\n三\n", { start: 0, end: 3, text: "〇" }, { startLine: 1, endLine: 2, lines: "〇" }],
  ["一\r\n二\r\n", { start: 0, end: 1, text: "壹" }, null],
  ["", { start: 0, end: 0, text: "一\n" }, null],
])("%j with %j", (text, edit, expected) => {
  expect(toLineEdit(text, edit)).toEqual(expected);
});

test("committed, it gives the bytes of the edit", () => {
  const piece = fc.constantFrom("一", "ab", " ", "\n", "\n\n", "# ", "");
  const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, fc.tuple(fc.nat(30), fc.nat(10)), (note, added, [from, length]) => {
      const start = Math.min(from, note.length);
      const edit = { start, end: Math.min(note.length, start + length), text: added };
      const lineEdit = toLineEdit(note, edit);
      fc.pre(lineEdit !== null);
      expect(lineEdit && applyLineEdit(note, lineEdit)).toBe(spliceEdits(note, [edit]));
    }),
  );
});

test("every insertion before the end of a note that ends with a line end can be committed", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.nat(30),
      fc.constantFrom("新", "新\n", "\n新\n\n"),
      (words, from, added) => {
        const note = `${words.replaceAll("\r", "")}x\n`;
        const start = Math.min(from, note.length);
        fc.pre(start < note.length || added.endsWith("\n"));
        expect(toLineEdit(note, { start, end: start, text: added })).not.toBeNull();
      },
    ),
  );
});
