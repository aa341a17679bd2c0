import type { Span } from "#core/span.ts";

/** The line that a span starts on, as far as a report shows it; empty where there is none. */
export function excerptOf(lines: readonly string[], { startLine }: Span): string {
  return (lines[startLine - 1] ?? "").slice(0, longestExcerpt);
}

/** In UTF-16 units. */
const longestExcerpt = 500;
