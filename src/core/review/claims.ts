import { indexItems, unitsOf } from "#core/detect/containment.ts";
import type { DraftRemark } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { findQuote } from "./find-quote.ts";
import { fold } from "./fold.ts";

/** Whether a remark says that the note lacks something without naming it. */
export function hasUnnamedAbsence({ category, title, detail, absence }: DraftRemark): boolean {
  if (absence !== null) return false;
  const words = `${title}\n${detail}`;
  return (
    category === "term" ||
    lacking.test(words) ||
    ((category === "coverage" || category === "completeness") && unexplained.test(words))
  );
}

const lacking =
  /没有提到|未提及|没有提及|缺少|does not mention|never mentions|is missing|\blacks\b/iu;

/** Of a sentence that is quoted this says what its reader sees; of a note it says that something is nowhere in it. */
const unexplained = /没有(?:说明|解释)|does not (?:explain|say)|never (?:explains|says)/iu;

/** Whether a text gives a verdict or a score other than one that `quotes` have. */
export function statesVerdict(text: string, quotes: readonly string[]): boolean {
  const quoted = fold(quotes.join("\n")).text;
  return (text.match(verdict) ?? []).some((words) => !quoted.includes(fold(words).text));
}

const verdict =
  /满分|评分|得分|分数|检查通过|\bscores?\b|passes the check|\d+\s*分(?![钟支类布片割层区组])|\d+\s*\/\s*\d+/giu;

/**
 * Whether a text has words in quotation marks that the note does not have.
 *
 * Marks also stand around a thought of the reviewer's: that is no invention while it speaks in the note's own words
 * and nothing says that the note has it to the letter.
 */
export function quotesInvention(text: string, evidence: Evidence): boolean {
  const quotations = Array.from(text.matchAll(quotation)).slice(0, maximumQuotations);
  if (quotations.length === 0) return false;
  const { units } = indexItems(evidence.source);
  return quotations.some(({ 0: marked, index }) => {
    const words = marked.slice(1, -1);
    if (findQuote(evidence, { text: words, line: null })) return false;
    if (attribution.test(text.slice(Math.max(0, index - 16), index))) return true;
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
