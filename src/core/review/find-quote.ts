import type { TextRange } from "#core/note/text-range.ts";
import type { Quote } from "#core/report/report.ts";
import type { Span } from "#core/span.ts";
import type { DraftQuote } from "./draft.ts";
import { type Evidence, toSourceRange } from "./evidence.ts";
import { dropped } from "./fold.ts";
import { listQuotePlaces } from "./quote-places.ts";

/**
 * Finds a quote in the learner's text; `null` when it does not stand there.
 *
 * Where several places have it, the one nearest to its line is meant, and rather one that `taken` does not overlap.
 */
export function findQuote(
  evidence: Evidence,
  { text, line }: DraftQuote,
  taken: readonly Quote[] = [],
): Quote | null {
  const places = listPlaces(evidence, text);
  const isFree = (place: TextRange): boolean => {
    const range = toSourceRange(evidence, place);
    const span = evidence.lines.span(range.start, range.end);
    return !taken.some((quote) => overlaps(quote.span, span));
  };
  const free = taken.length > 0 && places.length > 1 ? places.filter(isFree) : [];
  const candidates = free.length > 0 ? free : places;
  const place = line === null ? candidates[0] : nearest(evidence, candidates, line);
  return place ? withOwnMarkup(evidence, toSourceRange(evidence, place), text.trim()) : null;
}

/** The places of a quote, or where it has none of it without the marks around it, which may be the reviewer's own. */
function listPlaces(evidence: Evidence, text: string): readonly TextRange[] {
  const places = listQuotePlaces(evidence, text);
  if (places.length > 0) return places;
  const bare = text
    .trim()
    .replace(/^["“「『'‘]/u, "")
    .replace(/["”」』'’]?[。．.！!？?；;，,]?$/u, "");
  return bare === text ? [] : listQuotePlaces(evidence, bare);
}

/** Whether two spans have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd(a: Span, b: Span): boolean {
  return a.startLine < b.endLine || (a.startLine === b.endLine && a.startColumn < b.endColumn);
}

function nearest(
  evidence: Evidence,
  places: readonly TextRange[],
  line: number,
): TextRange | undefined {
  let best: { readonly place: TextRange; readonly distance: number } | undefined;
  for (const place of places) {
    const { start, end } = toSourceRange(evidence, place);
    const distance = Math.abs(evidence.lines.span(start, end).startLine - line);
    if (!best || distance < best.distance) best = { place, distance };
  }
  return best?.place;
}

/** Takes in the markup that the quote itself starts and ends with, where the source has it there. */
function withOwnMarkup(evidence: Evidence, { start, end }: TextRange, quote: string): Quote {
  const { source } = evidence;
  const kept = Array.from(quote, (character) => !dropped.test(character));
  const characters = Array.from(quote);
  const before = characters.slice(0, kept.indexOf(true)).join("");
  const after = characters.slice(kept.lastIndexOf(true) + 1).join("");
  return toQuote(
    evidence,
    withWholeEmphasis(source, {
      start: source.endsWith(before, start) ? start - before.length : start,
      end: source.startsWith(after, end) ? end + after.length : end,
    }),
  );
}

/** Takes in the mark beside a range that has only one half of a pair. */
function withWholeEmphasis(source: string, { start, end }: TextRange): TextRange {
  for (const mark of ["**", "`"]) {
    if (source.slice(start, end).split(mark).length % 2 === 1) continue;
    if (source.endsWith(mark, start)) return { start: start - mark.length, end };
    if (source.startsWith(mark, end)) return { start, end: end + mark.length };
  }
  return { start, end };
}

function toQuote({ source, lines }: Evidence, { start, end }: TextRange): Quote {
  const words = source.slice(start, end).split(/\r\n?|\n/);
  const text = words
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
  return { text, span: lines.span(start, end) };
}
