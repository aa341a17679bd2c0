import { unitsOf } from "#core/detect/containment.ts";
import { framingWords } from "./framing-words.ts";

/**
 * Whether a text in Chinese speaks of something that another does not have.
 *
 * A name in Chinese looks like any other word. So what is left of the text without the words that sentences are made of
 * has to stand in the other, piece by piece, or at least a third of its pairs of characters; an example has to stand
 * there whole.
 */
export function findForeignTerm(text: string, units: ReadonlySet<string>): string | null {
  const plain = text.normalize("NFKC").replaceAll(interpunct, "");
  const isForeign = (piece: string): boolean => shareOf(piece, units) < ownShare;
  const pieces = piecesOf(plain);
  const foreign = pieces.find((piece) => piece.length > 2 && isForeign(piece));
  if (foreign !== undefined) return foreign;
  const examples = Array.from(plain.matchAll(exampleList), ([words]) => words).flatMap(piecesOf);
  const example = examples.find((piece) => piece.length > 1 && isForeign(piece));
  if (example !== undefined) return example;
  const institution = plain.match(institutions)?.find((pair) => !units.has(pair));
  if (institution !== undefined) return institution;
  const short = pieces.filter((piece) => piece.length > 1);
  const own = short.filter((piece) => !isForeign(piece)).length;
  return short.length > 0 && own < ownPieces * short.length
    ? (short.find(isForeign) ?? null)
    : null;
}

/** Of the pairs of characters of a piece. */
const ownShare = 0.34;

/** Of all pieces of a text. */
const ownPieces = 0.5;

function piecesOf(text: string): readonly string[] {
  return (text.match(/\p{Script=Han}+/gu) ?? [])
    .flatMap((run) => run.split(framingWords))
    .filter((piece) => piece !== "");
}

function shareOf(piece: string, units: ReadonlySet<string>): number {
  const own = unitsOf(piece);
  return own.length === 0 ? 1 : own.filter((unit) => units.has(unit)).length / own.length;
}

const interpunct = /(?<=\p{Script=Han})[·・•](?=\p{Script=Han})/gu;

/** What examples, names and members are told after. */
const exampleList =
  /(?:例如|比如|譬如|诸如|名为|称为|叫做|名叫|包括|包含|涵盖|[：:])[^。；;！？]*/gu;

/** The last character of what an institution or a person is called, with the first of what it is. */
const institutions =
  /(?![这该某各此在的是和与])\p{Script=Han}(?:大(?=学)|学(?=院)|实(?=验室)|研(?=究[院所])|公(?=司)|集(?=团)|教(?=授)|博(?=士)|院(?=士))/gu;
