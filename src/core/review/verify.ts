import { digestOf } from "#core/digest.ts";
import type { Note } from "#core/note/note.ts";
import type { Priority, Quote, Remark, Review } from "#core/report/report.ts";
import type { RemarkCategory } from "./category.ts";
import type { DraftRemark, DraftReview } from "./draft.ts";
import { isAbsent } from "./absence.ts";
import { type Evidence, indexEvidence } from "./evidence.ts";
import { countDrops } from "./drops.ts";
import type { DropReason } from "./drop-reason.ts";
import { findQuote, overlaps } from "./find-quote.ts";
import { fold } from "./fold.ts";

/** The part of a review that rests on evidence. */
export type VerifiedReview = Pick<
  Review,
  "strengths" | "suggestions" | "overall" | "suspicious" | "dropped" | "drops"
>;

/**
 * Holds a review against the note: a remark stays only if every one of its quotes stands in the learner's text
 * and what it calls absent is absent. What does not stay is counted.
 */
export function verifyReview(draft: DraftReview, note: Note): VerifiedReview {
  const surroundings = { note, evidence: indexEvidence(note.learnerText) };
  const hold = (remark: DraftRemark): Remark | DropReason => verifyRemark(remark, surroundings);
  const strengths = holdEach(draft.strengths, hold);
  const suggestions = holdEach(draft.suggestions, hold);
  const reasons = [...strengths.reasons, ...suggestions.reasons];
  return {
    strengths: strengths.held.slice(0, maximumRemarks),
    suggestions: keepMostImportant(suggestions.held),
    overall: draft.overall,
    suspicious: [],
    dropped: reasons.length,
    drops: countDrops(reasons),
  };
}

/** Takes what holds of each remark, and why the others do not; of many, the first are looked at. */
export function holdEach<Held extends object>(
  remarks: readonly DraftRemark[],
  hold: (remark: DraftRemark, others: readonly Held[]) => Held | DropReason,
): { readonly held: readonly Held[]; readonly reasons: readonly DropReason[] } {
  const held: Held[] = [];
  const reasons: DropReason[] = [];
  for (const [index, remark] of remarks.entries()) {
    const result = index < maximumDrafted ? hold(remark, held) : "surplus";
    if (typeof result === "string") reasons.push(result);
    else held.push(result);
  }
  return { held, reasons };
}

/** Of each kind: remarks beyond these are not looked at, and count as dropped. */
const maximumDrafted = 30;

/** Of each kind: more remarks are rated higher, and help less. */
export const maximumRemarks = 5;

/** The remarks that a reader gets to see, the most important first. */
function keepMostImportant(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.toSorted(byPriority).slice(0, maximumRemarks);
}

/** The note that remarks are held against. */
export type Surroundings = { readonly note: Note; readonly evidence: Evidence };

/** A remark with its quotes as the note has them, or why it does not hold. */
export function verifyRemark(
  remark: DraftRemark,
  { note, evidence }: Surroundings,
): Remark | DropReason {
  const found = findQuotes(remark, evidence);
  if (typeof found === "string") return found;
  const { absence, category, title, detail } = remark;
  const said = `${title}\n${detail}`;
  if (
    absence !== null &&
    !isAbsent({ words: absence, category, note, evidence, quotes: found, said })
  )
    return "not-absent";
  const section = sectionAt(note, found[0]);
  return {
    id: fingerprint([
      category,
      section ?? "",
      fold(found[0]?.text ?? "").text,
      // Terms that nobody explains may stand in one sentence.
      ...(absence === null ? [] : [fold(absence).text]),
    ]),
    category,
    title,
    detail,
    quotes: found.slice(0, maximumQuotes),
    absence,
    source: null,
    section,
    priority: remark.priority,
    rewrite: remark.rewrite,
    status: "new",
  };
}

/** Finds every quote of a remark; says what is wrong when one is missing, or when there are too few or too many. */
function findQuotes(
  { evidence: drafted, category }: DraftRemark,
  evidence: Evidence,
): readonly Quote[] | DropReason {
  if (drafted.length === 0 || drafted.length > maximumDraftedQuotes) return "quote-not-found";
  const isPair = pairCategories.has(category);
  const found: Quote[] = [];
  for (const draft of drafted) {
    const quote = findQuote(evidence, draft, isPair ? found : []);
    if (!quote) return "quote-not-found";
    found.push(quote);
  }
  const [first, ...others] = found;
  if (!first || !isPair) return found;
  const mayAgree = category === "repetition";
  const other = others.find(
    ({ span, text }) =>
      !overlaps(first.span, span) && (mayAgree || fold(text).text !== fold(first.text).text),
  );
  return other ? [first, other, ...others.filter((quote) => quote !== other)] : "pair-missing";
}

/** What a reader looks up, and what a reviewer may give. */
const maximumQuotes = 6;
const maximumDraftedQuotes = 8;

/** Two places have to be shown where a remark is about how they differ or agree; only a repetition says the same twice. */
const pairCategories: ReadonlySet<RemarkCategory> = new Set([
  "contradiction",
  "wrong-figure",
  "repetition",
  "term-variant",
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

/** The most urgent first. */
export function byPriority(a: Remark, b: Remark): number {
  return priorities.indexOf(a.priority) - priorities.indexOf(b.priority);
}

const priorities: readonly (Priority | null)[] = ["high", "medium", "low", null];
