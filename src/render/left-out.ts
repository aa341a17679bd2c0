import type { Finding, ReviewedNote } from "#core/report/report.ts";
import type { Phrases } from "./phrase-book.ts";

/** Says which findings comments in a note suppress, every one with its line; nothing where there are none. */
export function saySuppressed(
  { suppressed }: Pick<ReviewedNote, "suppressed">,
  phrases: Phrases,
): string {
  if (suppressed.length === 0) return "";
  const places = [...groupByRule(suppressed)].map(([rule, lines]) =>
    phrases.ruleLines(rule, lines),
  );
  return phrases.suppressed(suppressed.length, places.join(phrases.quoteSeparator));
}

function groupByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const { rule, span } of findings) {
    const found = lines.get(rule);
    if (found) found.push(span.startLine);
    else lines.set(rule, [span.startLine]);
  }
  return lines;
}
