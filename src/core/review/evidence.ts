import type { LineIndex } from "#core/note/lines.ts";
import { indexLines } from "#core/note/lines.ts";
import type { Quote } from "#core/report/report.ts";
import { findApproximately } from "./approximate-match.ts";
import type { DraftQuote } from "./draft.ts";

/** A note's text as quotes are looked up in it: folded, with the way back to the source. */
export type Evidence = {
  readonly source: string;
  readonly folded: Folded;
  readonly lines: LineIndex;
};

/** Prepares the learner's text; blanked parts fold to nothing, so that they prove nothing. */
export function indexEvidence(learnerText: string): Evidence {
  return { source: learnerText, folded: fold(learnerText), lines: indexLines(learnerText) };
}

/**
 * Finds a quote in the learner's text; `null` when it does not stand there.
 *
 * Both sides are folded; then it has to stand there to the letter or, from 8 characters on, within an edit
 * distance of 0.12 of its length. An ellipsis stands for words left out. Fewer than 4 characters have to stand
 * as a word of their own.
 */
export function findQuote(evidence: Evidence, quote: DraftQuote): Quote | null {
  const pieces = quote.text.split(/…+|\.{3,}/u).map((piece) => fold(piece).text);
  const wanted = pieces.filter((piece) => piece !== "");
  const [first, ...rest] = wanted;
  if (first === undefined || wanted.join("").length > maximumLength) return null;
  const places = findPiece(evidence, first)
    .map((place) => extend(evidence.folded.text, place, rest))
    .filter((place) => place !== null);
  const place = quote.line === null ? places[0] : nearest(evidence, places, quote.line);
  return place ? withOwnMarkup(evidence, toRange(evidence, place), quote.text.trim()) : null;
}

/** Takes the pieces after an ellipsis into a range; `null` when they do not follow near by. */
function extend(text: string, { start, end }: Range, pieces: readonly string[]): Range | null {
  let last = end;
  for (const piece of pieces) {
    const gap = text.slice(last, last + maximumGap + piece.length).indexOf(piece);
    if (gap < 0) return null;
    last += gap + piece.length;
  }
  return { start, end: last };
}

/** In folded characters: a quote is a passage, not the note. */
const maximumLength = 600;
const maximumGap = 400;
const minimumLength = 4;
const minimumApproximateLength = 8;
const tolerance = 0.12;

type Range = { readonly start: number; readonly end: number };

function findPiece(evidence: Evidence, piece: string): readonly Range[] {
  const places = listPlaces(evidence.folded.text, piece)
    .map((start) => ({ start, end: start + piece.length }))
    .filter((place) => piece.length >= minimumLength || standsAlone(evidence, place));
  if (places.length > 0 || piece.length < minimumApproximateLength) return places;
  const distance = Math.floor(piece.length * tolerance);
  const place = findApproximately(evidence.folded.text, piece, distance);
  return place ? [place] : [];
}

function listPlaces(text: string, piece: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) places.push(at);
  return places;
}

function nearest(evidence: Evidence, places: readonly Range[], line: number): Range | undefined {
  let best: { readonly place: Range; readonly distance: number } | undefined;
  for (const place of places) {
    const { start, end } = toRange(evidence, place);
    const distance = Math.abs(evidence.lines.span(start, end).startLine - line);
    if (!best || distance < best.distance) best = { place, distance };
  }
  return best?.place;
}

/** Whether the characters on either side belong to another word, or to none. */
function standsAlone(evidence: Evidence, piece: Range): boolean {
  const { source } = evidence;
  const range = toRange(evidence, piece);
  return (
    !continues(source[range.start - 1], source[range.start]) &&
    !continues(source[range.end - 1], source[range.end])
  );
}

function continues(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return scripts.some((script) => script.test(before) && script.test(after));
}

const scripts = [/[[\p{L}\p{N}]--\p{Script=Han}]/v, /\p{Script=Han}/v] as const;

/** Translates a range of the folded text into one of the source. */
function toRange({ folded, source }: Evidence, { start, end }: Range): Range {
  const from = folded.offsets[start] ?? 0;
  const last = folded.offsets[end - 1] ?? from;
  const isAstral = (source.codePointAt(last) ?? 0) > 0xffff;
  return { start: from, end: last + (isAstral ? 2 : 1) };
}

/** Takes in the markup that the quote itself starts and ends with, where the source has it there. */
function withOwnMarkup(evidence: Evidence, { start, end }: Range, quote: string): Quote {
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
function withWholeEmphasis(source: string, { start, end }: Range): Range {
  for (const mark of ["**", "`"]) {
    if (source.slice(start, end).split(mark).length % 2 === 1) continue;
    if (source.endsWith(mark, start)) return { start: start - mark.length, end };
    if (source.startsWith(mark, end)) return { start, end: end + mark.length };
  }
  return { start, end };
}

function toQuote({ source, lines }: Evidence, { start, end }: Range): Quote {
  const words = source.slice(start, end).split(/\r\n?|\n/);
  const text = words
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
  return { text, span: lines.span(start, end) };
}

/** A text as it is compared, and for each of its UTF-16 units the offset in the source it comes from. */
export type Folded = { readonly text: string; readonly offsets: readonly number[] };

/** Folds a text: NFKC, lower case, quotes unified, without white space, markup, dashes and zero-width characters. */
export function fold(text: string): Folded {
  const folded: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    if (!dropped.test(character)) {
      const plain = unify(character.normalize("NFKC").toLowerCase());
      folded.push(plain);
      for (let unit = 0; unit < plain.length; unit += 1) {
        offsets.push(offset + Math.min(unit, character.length - 1));
      }
    }
    offset += character.length;
  }
  return { text: folded.join(""), offsets };
}

const dropped =
  /[\s\p{Cf}\p{Cc}\p{Co}\p{Default_Ignorable_Code_Point}\p{Pd}*_~`#>[\]()|\\!（）【】]/u;

function unify(character: string): string {
  return unified.get(character) ?? character;
}

const unified: ReadonlyMap<string, string> = new Map([
  ...["“", "”", "「", "」", "『", "』", "‘", "’", "'"].map((mark) => [mark, '"'] as const),
  ["、", ","],
  ["。", "."],
]);
