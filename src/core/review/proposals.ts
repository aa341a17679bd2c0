import { findApproximately } from "./approximate-match.ts";
import type { Evidence } from "./evidence.ts";
import { bringsNothing } from "./figures.ts";
import { findQuote } from "./find-quote.ts";
import { fold } from "./fold.ts";

/** Words in quotation marks, and what the remark says around them. */
export type MarkedWords = {
  readonly words: string;
  readonly before: string;
  readonly after: string;
};

/**
 * Whether words in quotation marks are what the note should say, so that it need not have them: they spell better what
 * stands in marks beside them and in the note, or are announced as what to write and bring no figure and no address of their
 * own.
 */
export function isProposed(place: MarkedWords, evidence: Evidence): boolean {
  if (isCorrection(place, evidence)) return true;
  if (!isAnnounced(place) || !bringsNothing(place.words, evidence.source)) return false;
  const other = marked.exec(sentenceBefore(place))?.[1];
  return other === undefined || evidence.folded.text.includes(fold(other).text);
}

/** The last words in marks: those that others are proposed for stand in the note. */
const marked = /[「『“]([^「」『』“”]+)[」』”][^「」『』“”]*$/u;

/** Whether words are an edit of those in the marks next to them, which the note has. */
function isCorrection({ words, before, after }: MarkedWords, evidence: Evidence): boolean {
  const wrong =
    corrected.exec(before.slice(-maximumBeside))?.[1] ??
    preferred.exec(after.slice(0, maximumBeside))?.[1];
  if (wrong === undefined || !findQuote(evidence, { text: wrong, line: null })) return false;
  const [from, to] = [fold(wrong).text, fold(words).text];
  const most = Math.floor(Math.max(from.length, to.length) * mostCorrected);
  return Math.abs(from.length - to.length) <= most && findApproximately(from, to, most) !== null;
}

const corrected =
  /[「『“`]([^「」『』“”`]+)[」』”`]\s*(?:→|->|=>|should (?:be|read)|to|by|with|应[该当]?(?:是|为|作|写作|写成)|应?[该当]?(?:改|换)(?:写|正)?[为成])\s*$/iu;
const preferred =
  /^\s*(?:instead of|rather than|in place of|而不是|而非)\s*[「『“`]([^「」『』“”`]+)[」』”`]/iu;
const maximumBeside = 200;
const mostCorrected = 0.3;

/** Whether what stands before words says that they are to be written. */
export function isAnnounced(place: MarkedWords): boolean {
  const sentence = sentenceBefore(place);
  if (ought.test(sentence)) return true;
  const clause = sentence.split(/[，,]/u).at(-1) ?? "";
  if (chineseAdvice.test(clause)) return true;
  if (chineseSentence.test(clause)) return !/^\s*[的之]/u.test(place.after);
  if (!advice.test(sentence)) return false;
  return toWrite.test(sentence) || inItsPlace.test(sentence) || orElse.test(sentence);
}

function sentenceBefore({ before }: MarkedWords): string {
  return before.slice(-maximumSentence).split(sentenceEnd).at(-1) ?? "";
}

const maximumSentence = 300;
const sentenceEnd = /(?<=[.!?])\s|[;。；！？\n]/u;

/** “It should say “…””; what somebody wants to say, or might, is another matter. */
const ought = /(?:应该?|可以?|不妨|改)写\s*[：:]?\s*$|\bshould (?:say|read|write)[\s:,]{0,2}$/iu;

/** Without anybody who did so: “把「甲」改成「乙」”, “在图下注明「乙」”, “应为「乙」”. */
const chineseAdvice =
  /应[该当]?(?:是|为|作|写[作成]|改[为成])\s*[：:]?\s*$|^\s*(?:[并再也请可或就]|建议|可以|不妨|或者)*(?:(?:[把将].*)?(?:改写?|换|替换|统一)[为成作]|[在给].*(?:注|标)[明上])\s*[：:]?\s*$/u;

/** “补一句「…」” and “补上单位和一句「…」”, but not “补一句「…」的出处”. */
const chineseSentence =
  /(?:[加补添写]上?|[加补添]上?(?![了过着])[^了过着「」]{1,8}[和、及])[一半]?[句行条]\s*[：:]?\s*$/u;

/** A sentence that tells its reader to do something; whoever it speaks of would stand before the verb. */
const advice =
  /^\s*(?:Either |Then |Please )?(?:Add|Append|Change|Choose|Complete|Correct|Cut|Decide|Define|Drop|Expand|Explain|Fill|Give|Insert|Keep|Make|Move|Name|Put|Remove|Rename|Repair|Rephrase|Replace|Reword|Rewrite|Say|Shorten|Spell|Split|Start|State|Take|Turn|Write)\b/u;

/** The verb right before the words. Other verbs, such as “explain”, point to what stands in the note. */
const toWrite =
  /(?:^\s*(?:Either |Then |Please )?|[,:]\s|\b(?:and|or|then)\s)(?:write|add|insert|append)[\s:,]{0,2}$/iu;

/** What is replaced stands before the words: other marks, a place, or a word for it. */
const inItsPlace =
  /(?:^|[,:]\s|\b(?:and|or|then)\s)(?:write|change|correct|rename|rephrase|replace|reword|rewrite|shorten|spell|turn)\b[^,:]*(?:[”」』`\d]|\b(?:it|this))\s(?:as|by|into|to|with)\s*$/iu;

/** What to write where there is nothing else, with nothing before it that points to a place of the note. */
const orElse =
  /^\s*(?:Add|Give|Insert|Name|State|Write)\b(?:.*,)?(?:(?!\b(?:after|at|before|behind|between|for|from|in|of|on|to|under|with)\b)[^,“”「」])*\bor\s*$/u;
