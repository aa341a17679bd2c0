import { expect, test } from "vitest";
import { indexLines } from "#core/note/lines.ts";

test.each([
  ["ab\ncd", 0, 2, [1, 1, 1, 3]],
  ["ab\ncd", 3, 5, [2, 1, 2, 3]],
  ["ab\r\ncd", 4, 6, [2, 1, 2, 3]],
  ["a\rb\rc", 4, 5, [3, 1, 3, 2]],
  ["ab\ncd", 1, 4, [1, 2, 2, 2]],
  ["🚀b", 2, 3, [1, 3, 1, 4]],
  ["\n\n", 2, 2, [3, 1, 3, 1]],
  ["", 0, 0, [1, 1, 1, 1]],
])("%j from %i to %i is %j", (text, ...[start, end, place]) => {
  const { startLine, startColumn, endLine, endColumn } = indexLines(text).span(start, end);
  expect([startLine, startColumn, endLine, endColumn]).toEqual(place);
});
