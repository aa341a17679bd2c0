import type { TokenUsage } from "./token-usage.ts";

/** In US dollars for a million tokens. */
export type Prices = {
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
};

/** What tokens cost, in US dollars. */
export function costOf(usage: TokenUsage, prices: Prices): number {
  const uncached = Math.max(0, usage.inputTokens - usage.cachedInputTokens);
  const total =
    uncached * prices.input +
    usage.cachedInputTokens * prices.cachedInput +
    usage.outputTokens * prices.output;
  return total / 1_000_000;
}

/**
 * What the same tokens cost in a batch: half, as endpoints that have batches charge
 * (https://platform.openai.com/docs/guides/batch, 2026-11). So nobody has to set other prices for the night.
 */
export function priceBatch({ input, cachedInput, output }: Prices): Prices {
  return { input: input / 2, cachedInput: cachedInput / 2, output: output / 2 };
}
