import type { TextRange } from "#core/note/text-range.ts";
import { findApproximately, mayStandIn } from "./approximate-match.ts";
import { type Evidence, toSourceRange } from "./evidence.ts";
import { leavesOutTooMuch } from "./ellipsis.ts";
import { countLetters, hasSameFigures } from "./figures.ts";
import { fold } from "./fold.ts";

/**
 * Lists the places, in the folded text, where a quote stands.
 *
 * Both sides are folded; then it has to stand there to the letter or, from 8 characters on, within an edit
 * distance of 0.12 of its length that changes no figure and no negation. An ellipsis stands for a few words left
 * out. Fewer than 4 letters have to stand as a word of their own.
 */
export function listQuotePlaces(evidence: Evidence, quote: string): readonly TextRange[] {
  const pieces = quote.split(/…+|\.{3,}/u).map((piece) => fold(piece).text);
  const wanted = pieces.filter((piece) => piece !== "");
  const [first, ...rest] = wanted;
  if (first === undefined || wanted.join("").length > maximumLength) return [];
  const minimum = rest.length > 0 ? 2 : 1;
  if (rest.length >= maximumPieces || wanted.some((piece) => countLetters(piece) < minimum)) {
    return [];
  }
  const places = findPiece(evidence, first);
  if (rest.length === 0) return places;
  return places
    .slice(0, maximumExtended)
    .map((place) => extend(evidence, place, rest))
    .filter((place) => place !== null);
}

/** Takes the pieces after an ellipsis into a place; `null` when they do not follow near by. */
function extend(evidence: Evidence, place: TextRange, pieces: readonly string[]): TextRange | null {
  const { text } = evidence.folded;
  let { end } = place;
  for (const piece of pieces) {
    const next = listPlaces(text.slice(end, end + maximumGap + piece.length), piece)
      .map((gap) => ({ start: end + gap, end: end + gap + piece.length }))
      .find(
        (following) =>
          isWhole(evidence, following) &&
          !leavesOutTooMuch(evidence, { start: end, end: following.start }),
      );
    if (!next) return null;
    ({ end } = next);
  }
  return { start: place.start, end };
}

/** In folded characters: a quote is a passage, not the note. */
const maximumLength = 600;
const maximumGap = 120;

/** What stands in more places points to none of them; with words left out, each place takes a search of its own. */
const maximumPlaces = 1000;
const maximumExtended = 50;
const maximumPieces = 10;
const minimumLetters = 4;
const minimumApproximateLength = 8;
const tolerance = 0.12;

function findPiece(evidence: Evidence, piece: string): readonly TextRange[] {
  const { text } = evidence.folded;
  const places = listPlaces(text, piece)
    .map((start) => ({ start, end: start + piece.length }))
    .filter((place) => isWhole(evidence, place));
  if (places.length > 0 || piece.length < minimumApproximateLength) return places;
  if (countLetters(piece) < minimumLetters) return [];
  const most = Math.floor(piece.length * tolerance);
  if (!mayStandIn(text, piece, most) || !spend(evidence, piece)) return [];
  const place = findApproximately(text, piece, most);
  return place && hasSameFigures(piece, text.slice(place.start, place.end)) ? [place] : [];
}

/** Takes a search out of what is left for all of them; false where it would take more. */
function spend({ folded, approximation }: Evidence, piece: string): boolean {
  const steps = folded.text.length * piece.length;
  if (steps > approximation.steps) return false;
  approximation.steps -= steps;
  return true;
}

function listPlaces(text: string, piece: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (places.push(at) === maximumPlaces) break;
  }
  return places;
}

/** Whether a place holds enough letters to prove something, or one whole word. */
function isWhole(evidence: Evidence, place: TextRange): boolean {
  const text = evidence.folded.text.slice(place.start, place.end);
  if (countLetters(text) >= minimumLetters) return true;
  const word = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*)[^\p{L}\p{N}]*$/u.exec(text)?.[1];
  if (word === undefined) return false;
  const start = place.start + text.indexOf(word);
  return standsAlone(evidence, { start, end: start + word.length });
}

/** Whether the characters on either side belong to another word, or to none. */
function standsAlone(evidence: Evidence, word: TextRange): boolean {
  const { source } = evidence;
  const range = toSourceRange(evidence, word);
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
