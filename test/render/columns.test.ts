import * as fc from "fast-check";
import { eastAsianWidth } from "get-east-asian-width";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { countColumns, padColumns, splitCells } from "#render/columns.ts";

test.each([
  { text: "abc", columns: 3 },
  { text: "中文ＡＢ，。", columns: 12 },
  { text: "ｶﾞ①“”…", columns: 6 },
  { text: "e\u0301 n\u0303", columns: 3 },
  { text: "👍 👍🏽 ❤️ ❤ 1️⃣", columns: 13 },
  { text: "👩‍💻👨‍👩‍👧‍👦🏳️‍🌈🇨🇳", columns: 8 },
  { text: "한국 한국", columns: 9 },
  { text: "zero\u200Bwidth\u202E", columns: 9 },
  { text: "", columns: 0 },
])("$text takes $columns columns", ({ text, columns }) => {
  expect(countColumns(text)).toBe(columns);
});

test("every character takes the columns that East Asian Width gives it, if any", () => {
  const differing = allCharacters().filter(
    (character) => countColumns(character) !== stringWidth(character),
  );
  expect(differing.map(nameOf)).toEqual([]);
});

test("the width that string-width goes by is that of Unicode", () => {
  const letters = allCharacters().filter((character) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(character));
  const differing = letters.filter((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return stringWidth(character) !== eastAsianWidth(codePoint) && !/\p{DI}/u.test(character);
  });
  expect(differing.map(nameOf)).toEqual([]);
});

test("mixed lines take as many columns as string-width says", () => {
  const piece = fc.constantFrom(
    ...Array.from("aé中ｱﾞ한글，“”…①★→\u00A0\u3000\u200B\u200D\uFE0F\u20E3\u0301\u0903#1"),
    "👍",
    "🏽",
    "❤",
    "👩‍💻",
    "👨‍👩‍👧",
    "🇨🇳",
    "☎️",
    "𠮷",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const line = pieces.join("");
      expect(countColumns(line)).toBe(stringWidth(line));
    }),
    { numRuns: 3000 },
  );
});

test("the cells of a line are its text, none lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (line) => {
      const cells = splitCells(line);
      expect(cells.map(({ text }) => text).join("")).toBe(line);
      expect(cells.reduce((sum, { columns }) => sum + columns, 0)).toBe(countColumns(line));
    }),
  );
});

test("a line is filled up to a column, and never cut", () => {
  expect(padColumns("中文", 6)).toBe("中文  ");
  expect(padColumns("中文", 3)).toBe("中文");
});

/** All that Unicode has given a meaning, but of the many ideographs and syllables one in fifty. */
function allCharacters(): readonly string[] {
  const codePoints = Array.from({ length: 0x110000 - 0x20 }, (_, index) => index + 0x20);
  return codePoints
    .filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((character) => !/[\p{Cn}\p{Co}]/u.test(character))
    .filter((character, index) => index % 50 === 0 || !/\p{sc=Han}|\p{sc=Hang}/u.test(character));
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()} ${character}`;
}
