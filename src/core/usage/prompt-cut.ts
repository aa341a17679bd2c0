import type { PromptCut } from "#core/report/report.ts";
import { estimateTokens } from "#core/review/estimate-tokens.ts";
import type { Prompt } from "#core/review/prompt.ts";

/**
 * Tells from what an endpoint counted of a prompt that it has cut it, as Ollama does without a word: it leaves out the
 * instructions first, then the start of the note, and counts what is left.
 *
 * The estimate is within 15 % of one family of models, and others may have fewer tokens for a text, but not half as
 * many. What is cut in the middle of a message counts as many tokens as the context has, a power of two as a rule:
 * there it is enough that more is missing than the estimate may be wrong by. The schema of the answer is not looked at,
 * because a server may hold its model to it without counting it.
 */
export function findPromptCut({ messages }: Prompt, countedTokens: number): PromptCut | null {
  const sentTokens = messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
  const most = isPowerOfTwo(countedTokens) ? 4 / 5 : 1 / 2;
  const isCut = countedTokens >= shortestContext && countedTokens < sentTokens * most;
  return isCut ? { sentTokens, countedTokens } : null;
}

/** Of two cuts, the one that has left less of its prompt, so that the order of the answers does not matter. */
export function deeperCut(one: PromptCut, other: PromptCut): PromptCut {
  const difference = shareLeft(one) - shareLeft(other) || other.sentTokens - one.sentTokens;
  return difference <= 0 ? one : other;
}

function shareLeft({ sentTokens, countedTokens }: PromptCut): number {
  return countedTokens / sentTokens;
}

/** No server starts with less, so that a smaller count is none of all that was read, but of what was in no cache. */
const shortestContext = 512;

function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(Math.log2(count));
}
