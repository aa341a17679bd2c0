import type { Language } from "#core/language.ts";
import type { ReviewedNote, SourceQuote } from "#core/report/report.ts";
import { inert, join, link, md, type SafeMarkdown } from "./inert.ts";
import { phrasesIn } from "./phrases.ts";
import type { Permalink } from "./place.ts";
import { clipLine } from "./visible.ts";

/** Where in a source something stands, linked where there is an address. */
export function renderSourcePlace(
  { path, line }: SourceQuote,
  language: Language,
  permalink: Permalink | null,
): SafeMarkdown {
  const place = inert(phrasesIn(language).sourceLine(clipLine(path, longestPath), line));
  const span = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
  return link(place, permalink?.(path, span) ?? "");
}

/** Says which sources a review has seen, and how much of them; nothing where the note names none. */
export function renderSources({ review, language }: ReviewedNote): SafeMarkdown {
  const { sourceRead } = phrasesIn(language);
  const sentences = review.sources.map(({ path, read }) => sourceRead(clipPath(path), read));
  const line = join(sentences.map(inert), phrasesIn(language).gap);
  // Nothing of a path starts a line, where bots look for commands.
  return line === "" ? line : md`> ${line}`;
}

/** What an interpretation was made from, as plain text. */
export function sayBasis({ review, language }: ReviewedNote): string {
  const phrases = phrasesIn(language);
  const read = review.sources.filter((source) => source.read !== "nothing");
  const paths = read.map(({ path }) => clipPath(path)).join(phrases.listSeparator);
  return read.length === 0 ? phrases.fromNoteAlone : phrases.fromNoteAndSource(paths);
}

function clipPath(path: string): string {
  return clipLine(path, longestPath);
}

const longestPath = 200;
