import type { Note } from "#core/note/note.ts";
import { hasUnnamedAbsence, quotesInvention, statesVerdict } from "./claims.ts";
import type { DraftRemark, DraftReview } from "./draft.ts";
import { indexEvidence } from "./evidence.ts";
import { type VerifiedReview, maximumDrafted, verifyReview } from "./verify.ts";

/**
 * Holds a model's review against the note. Besides its evidence, its own words have to hold: a remark goes that
 * invents a quotation, gives a verdict, or says that something is lacking and does not name it.
 */
export function verifyModelReview(draft: DraftReview, note: Note): VerifiedReview {
  const evidence = indexEvidence(note.learnerText);
  const holds = (text: string, quotes: readonly string[]): boolean =>
    !statesVerdict(text, quotes) && !quotesInvention(text, evidence);
  const isHonest = ({ title, detail, evidence: quotes }: DraftRemark): boolean =>
    holds(
      `${title}\n${detail}`,
      quotes.map(({ text }) => text),
    );
  const strengths = draft.strengths.slice(0, maximumDrafted).filter(isHonest);
  const suggestions = draft.suggestions
    .slice(0, maximumDrafted)
    .filter((remark) => !hasUnnamedAbsence(remark) && isHonest(remark));
  const overall = draft.overall !== null && holds(draft.overall, []) ? draft.overall : null;
  const verified = verifyReview({ strengths, suggestions, overall }, note);
  const removed =
    draft.strengths.length + draft.suggestions.length - strengths.length - suggestions.length;
  return { ...verified, dropped: verified.dropped + removed };
}
