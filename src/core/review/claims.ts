import { indexItems, unitsOf } from "#core/detect/containment.ts";
import type { Evidence } from "./evidence.ts";
import { findQuote } from "./find-quote.ts";
import { fold } from "./fold.ts";
import { isAnnounced, isProposed } from "./proposals.ts";

/**
 * Whether a text gives a verdict on the note. A note may have scores for its subject: then a remark may speak of scores,
 * and of figures that the note or a quote has, also of the share that two figures of a quote make, but not of the note's own.
 */
export function statesVerdict(
  text: string,
  quotes: readonly string[],
  { source, folded }: Evidence,
): boolean {
  const quoted = fold(quotes.join("\n")).text;
  const known = `${quoted}\n${folded.text}`;
  if ((text.match(verdict) ?? []).some((words) => !quoted.includes(fold(words).text))) return true;
  if (score.test(text) && !scored.test(source)) return true;
  return Array.from(text.matchAll(points)).some(({ groups }) => {
    const { points: given, part, whole } = groups ?? {};
    if (given !== undefined) return !statesFigure(known, given);
    const figures = [part ?? "", whole ?? ""];
    // Points are given out of a whole number, and not more of them than there are: 0.7 / 0.3 and 12 / 3 are sums.
    if (!Number.isInteger(Number(whole)) || Number(part) > Number(whole)) return false;
    if (statesFigure(known, figures.join("/"))) return false;
    const places = Number(whole) > mostPoints ? [...quotes, ...source.split("\n")] : quotes;
    return !places.some((place) => figures.every((one) => statesFigure(fold(place).text, one)));
  });
}

/** Nobody gives points out of more: where one line of the note has both figures, the share is the note's. */
const mostPoints = 100;

/** Whether a text has a figure that is no part of a longer one. */
function statesFigure(text: string, figure: string): boolean {
  return new RegExp(`(?<![\\d./])${figure.replaceAll(".", String.raw`\.`)}(?!\\.?\\d)`).test(text);
}

/** What is said of a note, and of hardly anything else: its subject may have a score, but no “Score: high”. */
const verdict =
  /满分|检查通过|passes the check|(?:评分|得分|分数|\bscores?)\s*[:：=]|(?:笔记|本文|全文|这一?篇|[本这]一?节|整体|总体|综合)[^。！？；，,\n]{0,8}?(?:评分|得分|分数|[得打给评]\s*\d|\d\s*分)|\b(?:this|the|your) (?:note|section|summary|review)(?:['’]s)?\b[^.!?;,\n]{0,12}\bscores?\b/giu;

/** Words for a score. Longer words are written with the same characters: 部分数据, 值得分析. */
const score = /(?<!部)(?:评分|得分|分数)(?![析享散别类成布开支段解层组割离据学])|\bscores?\b/iu;

const scored = new RegExp(
  `${score.source}|(?:平均|总|高|低|打)分|\\d\\s*分(?![钟支类布片割层区组])`,
  "iu",
);

const points =
  /(?<points>\d+(?:\.\d+)?)\s*分(?![钟支类布片割层区组])|(?<part>\d+(?:\.\d+)?)\s*\/\s*(?<whole>\d+(?:\.\d+)?)/gu;

/**
 * Whether a text has words in quotation marks that the note does not have.
 *
 * Marks also stand around a thought of the reviewer's: that is no invention while it speaks in the note's own words
 * and nothing says that the note has it to the letter. What the note should say instead is none either.
 */
export function quotesInvention(text: string, evidence: Evidence): boolean {
  const quotations = Array.from(text.matchAll(quotation)).slice(0, maximumQuotations);
  if (quotations.length === 0) return false;
  const { units } = indexItems(evidence.source);
  return quotations.some(({ 0: marked, index }) => {
    const words = marked.slice(1, -1);
    if (findQuote(evidence, { text: words, line: null })) return false;
    const place = { words, before: text.slice(0, index), after: text.slice(index + marked.length) };
    const before = place.before.slice(-24);
    if (attribution.test(before) && !thought.test(before) && !isAnnounced(place)) return true;
    if (isProposed(place, evidence)) return false;
    const own = unitsOf(words);
    return own.filter((unit) => units.has(unit)).length < ownShare * own.length;
  });
}

const quotation = /「[^「」]{6,}」|『[^『』]{6,}』|“[^“”]{6,}”/gu;
const maximumQuotations = 20;
const ownShare = 0.3;

/** Words that announce what somebody wrote to the letter. */
const attribution =
  /(?:写[到道着了的是]|说[到道是]?|称|提到|原[文话句][是为]?|文中的?|笔记[里中]?的?|第\s*\d+\s*行的?|states?|says?|writes?|wrote|claims?|reads?)(?: that)?[\s：:，,]{0,2}$/iu;

/** The same words around what somebody meant to write, or might. */
const thought =
  /(?:[想要应该可能改]|可以|不妨)(?:写|说|称)[到道着了的是]?[\s：:，,]{0,2}$|\b(?:should|could|would|might|means? to|meant to|wants? to) (?:say|state|read|write|claim)[\s:,]{0,2}$/iu;
