import type { ReviewedNote } from "#core/report/report.ts";
import type { Span } from "#core/span.ts";
import { inert, link, type SafeMarkdown } from "./inert.ts";
import { phrasesIn } from "./phrases.ts";

/** The address of a place in a note on the web, where there is one. */
export type Permalink = (path: string, span: Span) => string | null;

/** The last line that has a character of the span; a span that ends before column 1 does not touch that line. */
export function lastLine({ startLine, endLine, endColumn }: Span): number {
  return endColumn <= 1 && endLine > startLine ? endLine - 1 : endLine;
}

/** Where in a note something stands, in the note's language, linked where there is an address. */
export function renderPlace(
  { path, language }: Pick<ReviewedNote, "path" | "language">,
  span: Span,
  permalink: Permalink,
): SafeMarkdown {
  const lines = inert(phrasesIn(language).lines(span.startLine, lastLine(span)));
  return link(lines, permalink(path, span) ?? "");
}
