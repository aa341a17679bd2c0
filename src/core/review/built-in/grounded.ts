import type { DraftQuote, DraftRemark } from "#core/review/draft.ts";
import { type Evidence, indexEvidence } from "#core/review/evidence.ts";
import { findQuote } from "#core/review/find-quote.ts";
import { splitLines } from "#core/note/lines.ts";
import type { Facts } from "./facts.ts";
import type { Suggestion } from "./suggestion.ts";
import { cutQuote } from "./suggestion.ts";

/** Suggestions whose quotes stand in the note; one that is left with none, or half of a pair, goes. */
export function groundAll(
  suggestions: readonly Suggestion[],
  { parts }: Facts,
): readonly Suggestion[] {
  const evidence = indexEvidence(parts.note.learnerText);
  return suggestions.flatMap(({ remark, action }) => {
    const grounded = ground(remark, evidence);
    return grounded ? [{ remark: grounded, action }] : [];
  });
}

/**
 * A remark with quotes that stand in the source, which has formulas, addresses and markup among the words that a
 * reader sees: where the words themselves do not stand there, their whole line does.
 */
export function ground(remark: DraftRemark, evidence: Evidence): DraftRemark | null {
  const quotes = remark.evidence.flatMap((quote) => groundQuote(quote, evidence));
  const fewest = pairs.has(remark.category) ? 2 : 1;
  return quotes.length < fewest ? null : { ...remark, evidence: quotes };
}

const pairs: ReadonlySet<string> = new Set(["contradiction", "wrong-figure", "repetition"]);

function groundQuote(quote: DraftQuote, evidence: Evidence): readonly DraftQuote[] {
  if (findQuote(evidence, quote)) return [quote];
  const line = splitLines(evidence.source)[(quote.line ?? 0) - 1]?.trim() ?? "";
  const whole = cutQuote({ text: line, line: quote.line });
  return findQuote(evidence, whole) ? [whole] : [];
}
