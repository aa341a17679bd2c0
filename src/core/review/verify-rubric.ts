import type { Note } from "#core/note/note.ts";
import type { CriterionLevel, Quote, Unjudged } from "#core/report/report.ts";
import { quotesInvention, statesVerdict } from "./claims.ts";
import type { DraftCriterionLevel } from "./draft.ts";
import type { DropReason } from "./drop-reason.ts";
import { type Evidence, indexEvidence } from "./evidence.ts";
import { findQuote } from "./find-quote.ts";
import { fold } from "./fold.ts";
import type { Criterion, Rubric } from "./request.ts";

/** What a note reaches in each criterion of a rubric, and what was said of criteria that it does not have. */
export type VerifiedRubric = {
  readonly rubric: readonly CriterionLevel[];
  readonly reasons: readonly DropReason[];
};

/**
 * Holds what a reviewer says of a rubric against the note: every criterion has one level that the rubric has, with words
 * that stand in the note, or none and the reason for it.
 */
export function verifyRubric(
  drafts: readonly DraftCriterionLevel[],
  { criteria }: Rubric,
  note: Note,
): VerifiedRubric {
  const evidence = indexEvidence(note.learnerText);
  const isKnown = (draft: DraftCriterionLevel): boolean =>
    criteria.some(({ name }) => isNamed(name, draft.criterion));
  return {
    rubric: criteria.map((criterion) => judge(criterion, drafts, evidence)),
    reasons: drafts.filter((draft) => !isKnown(draft)).map(() => "not-in-rubric"),
  };
}

function isNamed(name: string, words: string): boolean {
  return fold(name).text === fold(words).text;
}

function judge(
  criterion: Criterion,
  drafts: readonly DraftCriterionLevel[],
  evidence: Evidence,
): CriterionLevel {
  const answers = drafts.filter((draft) => isNamed(criterion.name, draft.criterion));
  const found = judgeAnswers(criterion, answers, evidence);
  const { name } = criterion;
  if (typeof found !== "string") return { criterion: name, unjudged: null, ...found };
  return { criterion: name, level: null, unjudged: found, detail: "", quotes: [] };
}

type Judged = Pick<CriterionLevel, "level" | "detail" | "quotes">;

function judgeAnswers(
  criterion: Criterion,
  answers: readonly DraftCriterionLevel[],
  evidence: Evidence,
): Judged | Unjudged {
  const [answer] = answers;
  if (!answer) return "not-answered";
  if (answers.some(({ level }) => !isNamed(answer.level, level))) return "several-levels";
  const level = criterion.levels.find(({ name }) => isNamed(name, answer.level));
  if (!level) return "unknown-level";
  // The rubric may speak of points; nobody else does.
  if (statesVerdict(answer.detail, wordsOf(criterion), evidence)) return "out-of-bounds";
  const quotes = findQuotes(answer, evidence);
  if (quotes === null || quotesInvention(answer.detail, evidence)) return "quote-not-found";
  return { level: level.name, detail: answer.detail, quotes };
}

function wordsOf({ name, description, levels }: Criterion): readonly string[] {
  return [name, description, ...levels.flatMap((level) => [level.name, level.description])];
}

/** Every quote as the note has it; `null` where one is missing, or where there are none or too many. */
function findQuotes(
  { evidence: drafted }: DraftCriterionLevel,
  evidence: Evidence,
): readonly Quote[] | null {
  if (drafted.length === 0 || drafted.length > maximumDrafted) return null;
  const found: Quote[] = [];
  for (const draft of drafted) {
    const quote = findQuote(evidence, draft, found);
    if (!quote) return null;
    found.push(quote);
  }
  return found.slice(0, maximumQuotes);
}

/** What a reader looks up, and what a reviewer may give. */
const maximumQuotes = 3;
const maximumDrafted = 8;
