import type { Facts } from "./facts.ts";
import { listLines, shortName } from "./list.ts";
import { listRepeatedLines } from "./repetition-suggestions.ts";
import { type Suggestion, maximumQuotes } from "./suggestion.ts";

/** Says of what the log has twice where it says what the summary drops of it: both are one round through the log. */
export function joinLogRepeats(
  suggestions: readonly Suggestion[],
  facts: Facts,
): readonly Suggestion[] {
  const [pair] = facts.repeatedLogLines;
  const repeats = suggestions.find(
    ({ remark }) => remark.category === "repetition" && remark.priority === "low",
  );
  const dropped = suggestions.find(
    ({ remark }) =>
      remark.category === "coverage" && facts.log?.dropped[0]?.line === remark.evidence[0]?.line,
  );
  const isAlone = listRepeatedLines(facts).length === 1;
  if (!pair || !repeats || !dropped || !isAlone) return suggestions;
  const { remark } = dropped;
  const { first, second } = pair;
  const room = maximumQuotes - 2;
  if (remark.evidence.length > room) return suggestions;
  const name = shortName(first.text);
  const lines = listLines([first.line, second.line], facts.isChinese);
  const more = facts.isChinese
    ? `记录里的「${name}」还写了两遍（${lines}），合成一处。`
    : ` The log has “${name}” twice (${lines}): make it one.`;
  const joined = {
    ...dropped,
    remark: {
      ...remark,
      detail: remark.detail + more,
      evidence: [...remark.evidence, first, second],
    },
  };
  return suggestions
    .filter((one) => one !== repeats)
    .map((one) => (one === dropped ? joined : one));
}
