import { estimateTokens } from "#core/review/estimate-tokens.ts";
import type { Prompt } from "#core/review/prompt.ts";
import type { TokenUsage } from "./token-usage.ts";

/** Estimates what calls will take, and better so the more of them an endpoint has counted. */
export type CallEstimator = {
  readonly estimate: (prompt: Prompt) => TokenUsage;
  readonly learn: (prompt: Prompt, counted: TokenUsage) => void;
};

/** What endpoints add for the role of a message. */
const tokensOfRole = 4;

/** Of a review, until one has been counted. */
const firstOutputTokens = 2000;

/** How far the count of an endpoint may move the estimate, so that a wrong count does not lift a limit. */
const leastCorrection = 0.5;
const mostCorrection = 2;

/** Begins to estimate for one endpoint. */
export function openCallEstimator(): CallEstimator {
  let estimated = 0;
  let counted = 0;
  /** The longest answer to each kind of prompt so far. */
  const outputTokens = new Map<string, number>();

  const correction = (): number =>
    estimated === 0 ? 1 : Math.min(mostCorrection, Math.max(leastCorrection, counted / estimated));

  return {
    estimate: (prompt) => ({
      inputTokens: Math.ceil(estimateInput(prompt) * correction()),
      cachedInputTokens: 0,
      outputTokens: outputTokens.get(prompt.schema.name) ?? firstOutputTokens,
    }),
    learn: (prompt, usage) => {
      estimated += estimateInput(prompt);
      counted += usage.inputTokens;
      const { name } = prompt.schema;
      outputTokens.set(name, Math.max(outputTokens.get(name) ?? 0, usage.outputTokens));
    },
  };
}

/** The schema is a part of the prompt, wherever an endpoint puts it. */
function estimateInput({ messages, schema }: Prompt): number {
  return messages.reduce(
    (tokens, { content }) => tokens + estimateTokens(content) + tokensOfRole,
    estimateTokens(JSON.stringify(schema.schema)),
  );
}
