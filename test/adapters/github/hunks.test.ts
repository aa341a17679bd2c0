import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isShown, parseHunks } from "#adapters/github/hunks.ts";

test.each([
  ["@@ -0,0 +1 @@\n+一", [{ startLine: 1, endLine: 1 }]],
  ["@@ -1,3 +1,4 @@ ## 背景\n 一\n+二\n 三\n 四", [{ startLine: 1, endLine: 4 }]],
  ["@@ -5,2 +4,0 @@\n-一\n-二", []],
  [
    "@@ -1 +1 @@\n-一\n+二\n@@ -9,2 +9,3 @@\n 三\n+@@ -1 +77 @@\n 四",
    [
      { startLine: 1, endLine: 1 },
      { startLine: 9, endLine: 11 },
    ],
  ],
  ["", []],
])("the lines that %j shows", (patch, expected) => {
  expect(parseHunks(patch)).toEqual(expected);
});

test("a comment reaches over no two hunks", () => {
  const hunks = parseHunks("@@ -1,2 +1,2 @@\n 一\n 二\n@@ -3,2 +3,2 @@\n 三\n 四");
  expect(isShown({ startLine: 1, endLine: 2 }, hunks)).toBe(true);
  expect(isShown({ startLine: 2, endLine: 3 }, hunks)).toBe(false);
});

test("what is no patch shows nothing", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!text.startsWith("@@ -") && !text.includes("\n@@ -"));
      expect(parseHunks(text)).toEqual([]);
    }),
  );
});
