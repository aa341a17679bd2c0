import * as fc from "fast-check";
import { expect, test } from "vitest";
import { friendlyFloor, median } from "#core/derive/friendly.ts";

test.each([
  [0, null],
  [9.9, null],
  [10, 10],
  [14, 10],
  [15, 15],
  [99, 80],
  [100, 100],
  [299, 200],
  [1600, 1500],
])("%d is at least the friendly number %s", (limit, expected) => {
  expect(friendlyFloor(limit)).toBe(expected);
});

test("a friendly number is never more than the limit, nor less than half of it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 1_000_000 }), (limit) => {
      const number = friendlyFloor(limit) ?? 0;
      expect(number).toBeLessThanOrEqual(limit);
      expect(number).toBeGreaterThan(limit / 2);
    }),
  );
});

test.each([
  [[], 0],
  [[4], 4],
  [[9, 1, 5], 5],
  [[1, 2, 4, 8], 3],
])("the median of %j is %d", (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});
