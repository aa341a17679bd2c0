import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Note } from "#core/note/note.ts";
import type { Priority, Quote, Remark, Review } from "#core/report/report.ts";
import type { DraftRemark, DraftReview, RemarkCategory } from "./draft.ts";
import { type Evidence, findQuote, fold, indexEvidence } from "./evidence.ts";
import { isExplained } from "./explanation.ts";

/** The part of a review that rests on evidence. */
export type VerifiedReview = Pick<Review, "strengths" | "suggestions" | "overall" | "dropped">;

/**
 * Holds a review against the note: a remark stays only if every one of its quotes stands in the learner's text
 * and what it calls absent is absent. What does not stay is counted.
 */
export function verifyReview(draft: DraftReview, note: Note): VerifiedReview {
  const evidence = indexEvidence(note.learnerText);
  const verify = (remarks: readonly DraftRemark[]): readonly Remark[] =>
    remarks.flatMap((remark) => verifyRemark(remark, { note, evidence }) ?? []);
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

/** Of each kind: more remarks are rated higher, and help less. */
const maximumRemarks = 5;

type Surroundings = { readonly note: Note; readonly evidence: Evidence };

function verifyRemark(remark: DraftRemark, { note, evidence }: Surroundings): Remark | null {
  const quotes = remark.evidence.map((quote) => findQuote(evidence, quote));
  const found = quotes.filter((quote) => quote !== null);
  if (found.length < quotes.length || found.length < quotesNeeded(remark.category)) return null;
  if (remark.absence !== null && !isAbsent(remark.absence, remark.category, note)) return null;
  const section = sectionAt(note, found[0]);
  return {
    id: fingerprint([remark.category, section ?? "", fold(found[0]?.text ?? "").text]),
    title: remark.title,
    detail: remark.detail,
    quotes: found,
    section,
    priority: remark.priority,
    rewrite: remark.rewrite,
    status: "new",
  };
}

/** Two places have to be shown where a remark is about how they differ or agree. */
function quotesNeeded(category: RemarkCategory): number {
  return ["contradiction", "wrong-figure", "repetition"].includes(category) ? 2 : 1;
}

/** Whether the note has no explanation of a term, or else does not say the words at all. */
function isAbsent(absence: string, category: RemarkCategory, note: Note): boolean {
  if (absence.length > longestAbsence) return false;
  if (category === "term") return !isExplained(absence.trim(), note.learnerText);
  const words = fold(absence).text;
  return words !== "" && !fold(note.learnerText).text.includes(words);
}

/** In UTF-16 units; what is longer names nothing that could be looked up. */
const longestAbsence = 200;

function sectionAt(note: Note, quote: Quote | undefined): string | null {
  if (!quote) return null;
  const { startLine } = quote.span;
  return note.sections.findLast(({ heading }) => heading.startLine <= startLine)?.title || null;
}

/** Names a remark by what it is about, so that the same remark on an edited note keeps its name. */
function fingerprint(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join("\u0000")))).slice(0, 12);
}

function byPriority(a: Remark, b: Remark): number {
  return priorities.indexOf(a.priority) - priorities.indexOf(b.priority);
}

const priorities: readonly (Priority | null)[] = ["high", "medium", "low", null];
