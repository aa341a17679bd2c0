import { covers, indexItems, unitsOf } from "#core/detect/containment.ts";
import type { Remark } from "#core/report/report.ts";
import { sharesRun } from "./absence.ts";
import type { RemarkCategory } from "./category.ts";
import type { DraftRemark } from "./draft.ts";
import { type Evidence, listParagraphs } from "./evidence.ts";
import { overlaps } from "./find-quote.ts";

/**
 * Whether a remark says that the note lacks something, and neither names it in `absence` nor proves it otherwise.
 *
 * What it says beside such words is read there instead, and must stand nowhere in the note. Any quote can be put beside
 * them, so that it takes more than one: a rewrite that supplies what is lacking, or several places and a name of more than
 * one word. `held` is the remark as it was verified, `null` where it was not.
 */
export function hasUnnamedAbsence(
  draft: DraftRemark,
  held: Remark | null,
  evidence: Evidence,
): boolean {
  if (draft.absence !== null || isOfWhatIsThere(draft)) return false;
  if (draft.category === "term") return true;
  const lacks = listLacks(draft);
  if (lacks.length === 0) return false;
  if (held === null || lacks.length > maximumLacks) return true;
  const paragraphs = listParagraphs(evidence).map(indexItems);
  const isNowhere = (words: string): boolean =>
    !sharesRun(evidence, words) && !paragraphs.some((paragraph) => covers(paragraph, words));
  return !lacks.every((lack) => lack.every(isNowhere) && isVouchedFor(lack, held));
}

function isVouchedFor(lack: Lack, { rewrite, quotes }: Remark): boolean {
  if (rewrite !== null && lack.every((words) => covers(indexItems(rewrite), words))) return true;
  const [first, ...others] = quotes;
  const isSpread = first !== undefined && others.some(({ span }) => !overlaps(first.span, span));
  return isSpread && lack.some((words) => unitsOf(words).length > 1);
}

/** Each is looked up in every paragraph. */
const maximumLacks = 10;

/** Where two places are shown, these are about what stands there: “this line lacks an “it”” says nothing of the note. */
function isOfWhatIsThere({ category, evidence }: DraftRemark): boolean {
  return evidence.length > 1 && ofWhatIsThere.has(category);
}

const ofWhatIsThere: ReadonlySet<RemarkCategory> = new Set([
  "contradiction",
  "wrong-figure",
  "repetition",
  "term-variant",
  "typo",
]);

/** What is said to be lacking, in the words that stand beside it, between their commas. */
type Lack = readonly string[];

function listLacks({ category, title, detail }: DraftRemark): readonly Lack[] {
  const isOfContent = category === "coverage" || category === "completeness";
  const text = `${title}\n${detail}`;
  return [lacking, ...(isOfContent ? [unexplained] : [])].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index }) =>
      readLack(text.slice(0, index), words, text.slice(index + words.length)),
    ),
  );
}

const lacking =
  /没有提到|未提及|没有提及|缺少|does not mention|never mentions|is missing|\blacks\b/giu;

/** Of words that are quoted this says what their reader sees; of a note it says that something is nowhere in it. */
const unexplained =
  /(?<![”」』"`]\s?)(?:没有(?:说明|解释)|does not (?:explain|say)|never (?:explains|says))/giu;

/** What is lacking stands behind “lacks”, as a rule, and before “is missing”, there with what is said of it in commas. */
function readLack(before: string, words: string, after: string): Lack {
  const [object = ""] = after.split(/[,，、]/u, 1)[0]?.split(sentenceEnd, 1) ?? [];
  if (words.toLowerCase() !== "is missing" && unitsOf(object).length > 0) return [object];
  const subject = before.split(sentenceEnd).at(-1) ?? "";
  const pieces = subject.split(/[,，]/u);
  if (pieces.at(-1)?.trim() !== "") return pieces.slice(-1);
  const named = pieces.slice(0, -1).filter((piece) => !placeholder.test(piece));
  return named.length > 0 ? named : pieces.slice(0, -1);
}

/** What is named by the words in commas behind it. */
const placeholder = /^\s*(?:the )?(?:other|missing|second) (?:half|part|piece|step)\s*$/iu;

const sentenceEnd = /(?<=[.!?])\s|[;:。；：！？\n]/u;
