import type { Note } from "#core/note/note.ts";
import { hasUnnamedAbsence, quotesInvention, statesVerdict } from "./claims.ts";
import type { DraftRemark, DraftReview } from "./draft.ts";
import type { DropReason } from "./drop-reason.ts";
import { addDrops, countDrops } from "./drops.ts";
import { type Evidence, indexEvidence } from "./evidence.ts";
import { type VerifiedReview, maximumDrafted, verifyReview } from "./verify.ts";

/**
 * Holds a model's review against the note. Besides its evidence, its own words have to hold: a remark goes that
 * invents a quotation, gives a verdict, or says that something is lacking and does not name it.
 */
export function verifyModelReview(draft: DraftReview, note: Note): VerifiedReview {
  const evidence = indexEvidence(note.learnerText);
  const reasons: DropReason[] = [];
  const keep = (remarks: readonly DraftRemark[], isSuggestion: boolean): readonly DraftRemark[] =>
    remarks.filter((remark, index) => {
      const fault = index < maximumDrafted ? findFault(remark, isSuggestion, evidence) : "surplus";
      if (fault !== null) reasons.push(fault);
      return fault === null;
    });
  const strengths = keep(draft.strengths, false);
  const suggestions = keep(draft.suggestions, true);
  const overall =
    draft.overall !== null && findWordFault(draft.overall, [], evidence) === null
      ? draft.overall
      : null;
  const verified = verifyReview({ ...draft, strengths, suggestions, overall }, note);
  return {
    ...verified,
    dropped: verified.dropped + reasons.length,
    drops: addDrops(verified.drops, countDrops(reasons)),
  };
}

/** What is wrong with a remark's own words, whatever its evidence. */
function findFault(
  remark: DraftRemark,
  isSuggestion: boolean,
  evidence: Evidence,
): DropReason | null {
  if (isSuggestion && hasUnnamedAbsence(remark)) return "unnamed-absence";
  const quotes = remark.evidence.map(({ text }) => text);
  return findWordFault(`${remark.title}\n${remark.detail}`, quotes, evidence);
}

function findWordFault(
  text: string,
  quotes: readonly string[],
  evidence: Evidence,
): DropReason | null {
  if (statesVerdict(text, quotes)) return "out-of-bounds";
  return quotesInvention(text, evidence) ? "invented-quotation" : null;
}
