import type { Language } from "#core/language.ts";
import type { Usage } from "#core/report/report.ts";
import { groupDigits } from "./counts.ts";
import { phrasesIn } from "./phrases.ts";

/** Says what the model calls of a run took; nothing where none was answered. */
export function sayUsage(usage: Usage, language: Language): string {
  if (usage.inputTokens + usage.outputTokens === 0) return "";
  return phrasesIn(language).usage({
    requests: usage.requests,
    input: groupDigits(usage.inputTokens),
    cached: usage.cachedInputTokens > 0 ? groupDigits(usage.cachedInputTokens) : null,
    output: groupDigits(usage.outputTokens),
    isEstimated: usage.estimated,
    cost: usage.costUsd === null ? null : sayDollars(usage.costUsd),
  });
}

/** Four decimals, or for less than a cent the first two digits that say something. */
function sayDollars(dollars: number): string {
  return `$${dollars === 0 || dollars >= 0.01 ? dollars.toFixed(4) : dollars.toPrecision(2)}`;
}
