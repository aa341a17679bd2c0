import type { Note } from "#core/note/note.ts";
import type { Remark, Review } from "#core/report/report.ts";
import { statesVerdict } from "#core/review/claims.ts";
import { indexEvidence } from "#core/review/evidence.ts";
import { findQuote } from "#core/review/find-quote.ts";
import { maximumRemarks } from "#core/review/verify.ts";
import { isMadeFromSame } from "./made-from-note.ts";
import { matchRemarks } from "./match.ts";
import { type RememberedRemark, type RememberedReview, listPending } from "./remembered.ts";

/** The same remark, known from an earlier review. */
export function asOpen(remark: Remark): Remark {
  return { ...remark, status: "open" };
}

/** A suggestion that was taken up: no more than its title, since no words of the note prove the rest any longer. */
export function asResolved(earlier: RememberedRemark): Remark | null {
  const { id, category, title, section, priority } = earlier;
  if (title.trim() === "" || statesVerdict(title, [], indexEvidence(""))) return null;
  return {
    id,
    category,
    title,
    detail: "",
    quotes: [],
    absence: null,
    source: null,
    section,
    priority,
    rewrite: null,
    status: "resolved",
  };
}

/** Marks the suggestions of a review that an earlier one made too. */
export function markOpen(
  suggestions: readonly Remark[],
  remembered: RememberedReview | null,
): readonly Remark[] {
  if (remembered === null) return suggestions;
  const again = matchRemarks(suggestions, listPending(remembered));
  return suggestions.map((remark) => (again.has(remark) ? asOpen(remark) : remark));
}

/**
 * Says of the suggestions of a note that has not changed what was said of them before, in the order of then, and what was
 * resolved then.
 *
 * So a run that is made again over the same notes comes to the same, and gives nobody a reason to write again.
 */
export function asRemembered(
  suggestions: readonly Remark[],
  remembered: RememberedReview,
): readonly Remark[] {
  const pending = listPending(remembered);
  const before = pending.flatMap(({ id, status }) => {
    const remark = suggestions.find((one) => one.id === id);
    return remark === undefined ? [] : [{ ...remark, status }];
  });
  const others = suggestions.filter(({ id }) => !pending.some((one) => one.id === id));
  const resolved = remembered.suggestions.filter(({ status }) => status === "resolved");
  return [...before, ...others, ...resolved.flatMap((one) => asResolved(one) ?? [])];
}

/**
 * Tells of the suggestions of a reviewer that looks at everything each time which of them it has made before, and which
 * it made then and would not make again.
 */
export function compareWithEarlier(
  review: Review,
  remembered: RememberedReview | null,
  note: Note,
): Review {
  if (remembered?.reviewer !== review.reviewer) return review;
  const { suggestions } = review;
  if (isMadeFromSame(review.madeFrom, remembered.madeFrom)) {
    return { ...review, suggestions: asRemembered(suggestions, remembered) };
  }
  const again = matchRemarks(suggestions, listPending(remembered));
  const saidAgain = new Set(again.values());
  const evidence = indexEvidence(note.learnerText);
  // Of a full list the least important are left out: they may be as open as before.
  const isFull = suggestions.length >= maximumRemarks;
  const isSettled = (earlier: RememberedRemark): boolean =>
    !saidAgain.has(earlier) &&
    !(isFull && earlier.evidence.some((quote) => findQuote(evidence, quote) !== null));
  const settled = listPending(remembered).filter(isSettled);
  const resolved = settled.flatMap((earlier) => asResolved(earlier) ?? []);
  const known = suggestions.map((remark) => (again.has(remark) ? asOpen(remark) : remark));
  return { ...review, suggestions: [...known, ...resolved] };
}
