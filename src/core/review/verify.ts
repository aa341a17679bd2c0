import { digestOf } from "#core/digest.ts";
import type { Note } from "#core/note/note.ts";
import type { Priority, Quote, Remark, Review } from "#core/report/report.ts";
import type { DraftRemark, DraftReview, RemarkCategory } from "./draft.ts";
import { isAbsent } from "./absence.ts";
import { type Evidence, indexEvidence } from "./evidence.ts";
import { findQuote, overlaps } from "./find-quote.ts";
import { fold } from "./fold.ts";

/** The part of a review that rests on evidence. */
export type VerifiedReview = Pick<Review, "strengths" | "suggestions" | "overall" | "dropped">;

/**
 * Holds a review against the note: a remark stays only if every one of its quotes stands in the learner's text
 * and what it calls absent is absent. What does not stay is counted.
 */
export function verifyReview(draft: DraftReview, note: Note): VerifiedReview {
  const evidence = indexEvidence(note.learnerText);
  const verify = (remarks: readonly DraftRemark[]): readonly Remark[] =>
    remarks
      .slice(0, maximumDrafted)
      .flatMap((remark) => verifyRemark(remark, { note, evidence }) ?? []);
  const strengths = verify(draft.strengths);
  const suggestions = verify(draft.suggestions);
  const drafted = draft.strengths.length + draft.suggestions.length;
  return {
    strengths: strengths.slice(0, maximumRemarks),
    suggestions: suggestions.toSorted(byPriority).slice(0, maximumRemarks),
    overall: draft.overall,
    dropped: drafted - strengths.length - suggestions.length,
  };
}

/** Of each kind: remarks beyond these are not looked at, and count as dropped. */
export const maximumDrafted = 30;

/** Of each kind: more remarks are rated higher, and help less. */
const maximumRemarks = 5;

type Surroundings = { readonly note: Note; readonly evidence: Evidence };

function verifyRemark(remark: DraftRemark, { note, evidence }: Surroundings): Remark | null {
  const found = findQuotes(remark, evidence);
  if (found === null) return null;
  const { absence, category } = remark;
  if (absence !== null && !isAbsent({ words: absence, category, note, evidence })) return null;
  const section = sectionAt(note, found[0]);
  return {
    id: fingerprint([remark.category, section ?? "", fold(found[0]?.text ?? "").text]),
    title: remark.title,
    detail: remark.detail,
    quotes: found.slice(0, maximumQuotes),
    section,
    priority: remark.priority,
    rewrite: remark.rewrite,
    status: "new",
  };
}

/** Finds every quote of a remark; `null` when one is missing, or when there are too few or too many. */
function findQuotes(
  { evidence: drafted, category }: DraftRemark,
  evidence: Evidence,
): readonly Quote[] | null {
  if (drafted.length === 0 || drafted.length > maximumDraftedQuotes) return null;
  const isPair = pairCategories.has(category);
  const found: Quote[] = [];
  for (const draft of drafted) {
    const quote = findQuote(evidence, draft, isPair ? found : []);
    if (!quote) return null;
    found.push(quote);
  }
  const [first, ...others] = found;
  if (!first || !isPair) return found;
  const other = others.find(({ span }) => !overlaps(first.span, span));
  return other ? [first, other, ...others.filter((quote) => quote !== other)] : null;
}

/** What a reader looks up, and what a reviewer may give. */
const maximumQuotes = 4;
const maximumDraftedQuotes = 8;

/** Two places have to be shown where a remark is about how they differ or agree. */
const pairCategories: ReadonlySet<RemarkCategory> = new Set([
  "contradiction",
  "wrong-figure",
  "repetition",
]);

function sectionAt(note: Note, quote: Quote | undefined): string | null {
  if (!quote) return null;
  const { startLine } = quote.span;
  return note.sections.findLast(({ heading }) => heading.startLine <= startLine)?.title || null;
}

/** Names a remark by what it is about, so that the same remark on an edited note keeps its name. */
function fingerprint(parts: readonly string[]): string {
  return digestOf(parts.join("\u0000"), 12);
}

function byPriority(a: Remark, b: Remark): number {
  return priorities.indexOf(a.priority) - priorities.indexOf(b.priority);
}

const priorities: readonly (Priority | null)[] = ["high", "medium", "low", null];
