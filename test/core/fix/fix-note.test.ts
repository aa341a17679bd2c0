import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byteOrderMarksOf, fixNote } from "#core/fix/fix-note.ts";
import { indexLines } from "#core/note/lines.ts";
import type { Fix } from "#core/report/report.ts";

type Rewrite = readonly [from: string, to: string];

/** Finds every place of each word, with its replacement as the fix. */
function checkFor(rewrites: readonly Rewrite[]) {
  return (text: string): Promise<readonly { readonly fix: Fix }[]> => {
    const lines = indexLines(text);
    const findings = rewrites.flatMap(([from, to]) =>
      Array.from(text.matchAll(new RegExp(from, "g")), ({ index }) => ({
        fix: { span: lines.span(index, index + from.length), text: to },
      })),
    );
    return Promise.resolve(findings);
  };
}

test("what a fix uncovers is fixed in the next round, and every fix is counted", async () => {
  const check = checkFor([
    ["aa", "b"],
    ["bb", "c"],
  ]);

  expect(await fixNote("aaaa aa\r\n", check)).toEqual({ text: "c b\r\n", fixed: 4 });
});

test("a note without fixes is the same note", async () => {
  expect(await fixNote("a", () => Promise.resolve([{ fix: null }]))).toEqual({
    text: "a",
    fixed: 0,
  });
});

test.each([
  [
    "undo one another",
    [
      ["a", "b"],
      ["b", "a"],
    ],
  ],
  ["never end", [["a", "aa"]]],
] as const)("fixes that %s leave the note as it was", async (_, rewrites) => {
  expect(await fixNote("xaby", checkFor(rewrites))).toEqual({ text: "xaby", fixed: 0 });
});

test("to fix twice is to fix once, whatever the rules are", async () => {
  const word = fc.stringMatching(/^[ab\r\n]{1,3}$/);
  const rewrites = fc.array(fc.tuple(word, fc.stringMatching(/^[ab\r\n]{0,3}$/)), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[ab\r\n]{0,12}$/), rewrites, async (text, pairs) => {
      const once = await fixNote(text, checkFor(pairs));
      const twice = await fixNote(once.text, checkFor(pairs));

      expect(twice.text).toBe(once.text);
    }),
  );
});

test.each([
  ["none", [0x61], ""],
  ["one", [0xef, 0xbb, 0xbf, 0x61], "\uFEFF"],
  ["two", [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], "\uFEFF\uFEFF"],
  ["none of a file without bytes", [], ""],
  ["none where it is cut off", [0xef, 0xbb], ""],
  ["none that stand further down", [0x61, 0xef, 0xbb, 0xbf], ""],
])("byte order marks: %s", (_, bytes, marks) => {
  expect(byteOrderMarksOf(new Uint8Array(bytes))).toBe(marks);
});
