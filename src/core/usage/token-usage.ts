/** Tokens of model calls, as an endpoint says it has counted them. */
export type TokenUsage = {
  readonly inputTokens: number;
  /** Those of the input that the endpoint had in its cache. */
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
};

/** Adds up what calls took. */
export function addTokens(a: TokenUsage, b: TokenUsage): TokenUsage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    cachedInputTokens: a.cachedInputTokens + b.cachedInputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
  };
}

/** What no call takes. */
export const noTokens: TokenUsage = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
