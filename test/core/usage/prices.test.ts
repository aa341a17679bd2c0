import { expect, test } from "vitest";
import { costOf, priceBatch } from "#core/usage/prices.ts";

const prices = { input: 2, cachedInput: 0.5, output: 8 };
const usage = { inputTokens: 1_000_000, cachedInputTokens: 400_000, outputTokens: 500_000 };

test("tokens cost by their kind", () => {
  expect(costOf(usage, prices)).toBeCloseTo(1.2 + 0.2 + 4);
});

test("in a batch all of them cost half", () => {
  expect(priceBatch(prices)).toEqual({ input: 1, cachedInput: 0.25, output: 4 });
  expect(costOf(usage, priceBatch(prices))).toBeCloseTo(costOf(usage, prices) / 2);
});
