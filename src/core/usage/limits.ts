import type { Settings } from "#core/config/settings.ts";
import type { Problem } from "#core/problem.ts";
import type { Prices } from "./prices.ts";

/** What the model calls of a run may take together; `null` is no limit. */
export type Limits = {
  readonly maxTokens: number | null;
  /** In US dollars. */
  readonly maxCost: number | null;
};

/** What a run may spend, and what that is counted with; without prices there is no cost. */
export type Budget = { readonly limits: Limits; readonly prices: Prices | null };

/** Reads what a run may spend from its settings, or says which price is wanting. */
export function readBudget(
  settings: Settings,
):
  | { readonly ok: true; readonly budget: Budget }
  | { readonly ok: false; readonly problem: Problem } {
  const { maxTokens, maxCost, inputPrice, cachedInputPrice, outputPrice } = settings;
  const limits = { maxTokens, maxCost };
  const setting = [
    { name: "max-cost", value: maxCost },
    { name: "input-price", value: inputPrice },
    { name: "cached-input-price", value: cachedInputPrice },
    { name: "output-price", value: outputPrice },
  ].find(({ value }) => value !== null)?.name;
  if (setting === undefined) return { ok: true, budget: { limits, prices: null } };

  if (inputPrice === null || outputPrice === null) {
    const missing = [
      ...(inputPrice === null ? ["input-price"] : []),
      ...(outputPrice === null ? ["output-price"] : []),
    ];
    return { ok: false, problem: { code: "price-missing", name: setting, missing } };
  }
  const cachedInput = cachedInputPrice ?? inputPrice;
  return {
    ok: true,
    budget: { limits, prices: { input: inputPrice, cachedInput, output: outputPrice } },
  };
}
