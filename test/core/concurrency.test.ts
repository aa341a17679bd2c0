import { expect, test } from "vitest";
import { mapConcurrent } from "#core/concurrency.ts";

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

test("results keep the order of the items, whichever is done first", async () => {
  const doubled = await mapConcurrent([30, 1, 20, 2], 3, async (wait) => {
    await later(wait);
    return wait * 2;
  });
  expect(doubled).toEqual([60, 2, 40, 4]);
});

test.each([1, 2, 5])("at most %i calls are under way", async (limit) => {
  let running = 0;
  let most = 0;
  await mapConcurrent([1, 2, 3, 4, 5, 6, 7], limit, async () => {
    running += 1;
    most = Math.max(most, running);
    await later(1);
    running -= 1;
  });
  expect(most).toBe(limit);
});

test("each item is mapped once, and none when there is none", async () => {
  const seen: number[] = [];
  await mapConcurrent([1, 2, 3], 9, async (item) => void seen.push(item));
  expect(seen).toEqual([1, 2, 3]);
  expect(await mapConcurrent([], 4, () => Promise.resolve(1))).toEqual([]);
});

test("a call that fails fails all", async () => {
  const fail = mapConcurrent([1, 2], 1, () => Promise.reject(new Error("no")));
  await expect(fail).rejects.toThrow("no");
});
