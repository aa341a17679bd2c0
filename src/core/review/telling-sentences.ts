import type { Nodes } from "mdast";
import type { Section } from "#core/note/section.ts";
import { spanOf } from "#core/note/span-of.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { countLetters } from "./figures.ts";

/** A sentence of a note that another one could contradict. */
export type TellingSentence = {
  /** What of it stands on each of its lines, in their order. */
  readonly pieces: readonly Piece[];
  /** How much it tells; more is more. */
  readonly weight: number;
  readonly tokens: number;
};

/** Words on a line. */
export type Piece = { readonly line: number; readonly text: string };

/** Where sentences are looked for: the lines of the learner's text, and the keywords of the note in lower case. */
export type SentenceGround = {
  readonly lines: readonly string[];
  readonly keywords: readonly string[];
};

/**
 * Lists the first sentence of a section, and those with figures, negations, keywords and definitions. Code states
 * nothing, and is left out.
 */
export function listTellingSentences(
  { blocks }: Section,
  { lines, keywords }: SentenceGround,
): readonly TellingSentence[] {
  const isCode = new Set(blocks.flatMap(listCodeLines));
  const numbers = [...new Set(blocks.flatMap(listLines))].filter((line) => !isCode.has(line));
  const written = numbers.map((line) => ({ line, text: lines[line - 1] ?? "" }));
  return joinPieces(written.flatMap(splitSentences)).flatMap((pieces, index) => {
    const text = pieces.map((piece) => piece.text).join(" ");
    const weight = (index === 0 ? firstWeight : 0) + weigh(text, keywords);
    const tokens = estimateTokens(text) + lineTokens * pieces.length;
    return weight === 0 ? [] : [{ pieces, weight, tokens }];
  });
}

/** In UTF-16 units; what is longer has no ends of sentences in it, and its beginning tells enough. */
const longestPiece = 300;

/** What a prompt puts before a line. */
const lineTokens = 7;

const firstWeight = 4;

const signs: readonly (readonly [RegExp, number])[] = [
  [/\p{Nd}/u, 2],
  [/[一二两三四五六七八九十百千万]+[个种类步层次倍天年章节条项阶段轮张篇]/u, 1],
  [/[不没无未非]|\b(?:not|no|never|none|without|cannot|only)\b|n['’]t\b/iu, 1],
  [/是指|指的是|称为|叫做|定义|即|\b(?:means|stands for|refers to|is called|is defined)\b/iu, 1],
];

function weigh(text: string, keywords: readonly string[]): number {
  const words = text.toLowerCase();
  const named = keywords.some((keyword) => words.includes(keyword)) ? 1 : 0;
  const plain = text.replace(listMarker, "").replaceAll(address, "");
  return signs.reduce((sum, [sign, weight]) => sum + (sign.test(plain) ? weight : 0), named);
}

const listMarker = /^[\s>]*(?:\d+[.)、]|[-*+])\s/u;
const address = /\]\([^)\s]{0,500}\)|https?:\/\/\S{1,500}/gu;

function splitSentences({ line, text }: Piece): readonly Piece[] {
  return (text.replaceAll(image, "").match(sentence) ?? [])
    .map((words) => ({ line, text: words.trim().slice(0, longestPiece) }))
    .filter((piece) => countLetters(piece.text) > 1);
}

const image = /!\[[^[\]]{0,500}\]\([^)\n]{0,500}\)/gu;

/** No sentence ends within an address or a figure like 3.5, or at the marker of a list. */
const sentence =
  /(?:\]\([^)\s]{0,500}\)|https?:\/\/[^\s)]{1,500}|[^。！？；!?.]|\.(?!\s|$)|(?<=^[\s>]{0,20}\d{1,3})\.)+[。！？；!?.]*/gu;

/** Puts sentences together that go on in the next line, as where lines are broken at a certain width. */
function joinPieces(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sentences: Piece[][] = [];
  for (const piece of pieces) {
    const before = sentences.at(-1);
    const last = before?.at(-1);
    const goesOn = last && piece.line === last.line + 1 && isBroken(last.text, piece.text);
    if (before && goesOn && before.length < maximumPieces) before.push(piece);
    else sentences.push([piece]);
  }
  return sentences;
}

const maximumPieces = 5;

/** Chinese is not broken at a width: a line of it that has no full stop is a sentence all the same. */
function isBroken(text: string, next: string): boolean {
  return /[\w,;:()`"'*-]$/u.test(text) && /^[\w(`"'*]/u.test(next) && !listMarker.test(next);
}

function listCodeLines(node: Nodes): readonly number[] {
  if (node.type === "code" || node.type === "math") return listLines(node);
  return "children" in node ? node.children.flatMap(listCodeLines) : [];
}

function listLines(node: Nodes): readonly number[] {
  const { startLine, endLine } = spanOf(node);
  return Array.from({ length: endLine - startLine + 1 }, (_, index) => startLine + index);
}
