import { expect, test } from "vitest";
import { type Settings, defaultSettings } from "#core/config/settings.ts";
import { readBudget } from "#core/usage/limits.ts";

const read = (settings: Partial<Settings>) => readBudget({ ...defaultSettings, ...settings });

test("without settings there is neither limit nor price", () => {
  const limits = { maxTokens: null, maxCost: null };
  expect(read({})).toEqual({ ok: true, budget: { limits, prices: null } });
});

test("tokens need no prices", () => {
  expect(read({ maxTokens: 5 })).toMatchObject({ budget: { limits: { maxTokens: 5 } } });
});

test.each([
  [
    { inputPrice: 2, outputPrice: 8 },
    { input: 2, cachedInput: 2, output: 8 },
  ],
  [
    { inputPrice: 2, cachedInputPrice: 0, outputPrice: 8 },
    { input: 2, cachedInput: 0, output: 8 },
  ],
  [
    { inputPrice: 0, outputPrice: 0, maxCost: 1 },
    { input: 0, cachedInput: 0, output: 0 },
  ],
])("%j are the prices %j", (settings, prices) => {
  expect(read(settings)).toMatchObject({ ok: true, budget: { prices } });
});

test.each([
  [{ maxCost: 5 }, "max-cost", ["input-price", "output-price"]],
  [{ maxCost: 5, inputPrice: 2 }, "max-cost", ["output-price"]],
  [{ maxCost: 0, outputPrice: 2 }, "max-cost", ["input-price"]],
  [{ inputPrice: 2 }, "input-price", ["output-price"]],
  [{ outputPrice: 2 }, "output-price", ["input-price"]],
  [{ cachedInputPrice: 2 }, "cached-input-price", ["input-price", "output-price"]],
] as const)("%j is not enough to tell a cost", (settings, name, missing) => {
  expect(read(settings)).toEqual({
    ok: false,
    problem: { code: "price-missing", name, missing },
  });
});
