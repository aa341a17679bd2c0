import { excerptOf } from "#core/check/excerpt.ts";
import type { Note } from "#core/note/note.ts";
import { titleAt } from "#core/note/section-at.ts";
import { type Evidence, indexEvidence } from "#core/review/evidence.ts";
import { findQuote } from "#core/review/find-quote.ts";
import { rulePage } from "#core/rules/rule-page.ts";
import type { Span } from "#core/span.ts";
import { blankReview } from "./blank-review.ts";
import type { Finding, Quote, Remark, Review, ReviewedNote } from "./report.ts";
import type { ForeignNote } from "./report-schema.ts";
import { reviewParts } from "./review-part.ts";

type ForeignFinding = ForeignNote["findings"][number];
type ForeignRemark = ForeignNote["review"]["suggestions"][number];

/** A note of a report as far as the note itself bears it out, or the field that it contradicts. */
export type HeldNote =
  | { readonly ok: true; readonly note: ReviewedNote }
  | { readonly ok: false; readonly field: readonly PropertyKey[] };

/** Holds what a foreign report says of a note against that note. */
export function holdAgainstNote(foreign: ForeignNote, note: Note): HeldNote {
  const lines = note.text.split(/\r\n?|\n/);
  for (const field of ["findings", "suppressed"] as const) {
    const index = foreign[field].findIndex(({ span }) => !isWithin(span, lines));
    if (index >= 0) return { ok: false, field: [field, index, "span"] };
  }
  const { path, language, template, sections } = foreign;
  const restore = (finding: ForeignFinding): Finding => restoreFinding(finding, lines);
  return {
    ok: true,
    note: {
      path,
      title: note.title,
      language,
      template,
      sections,
      findings: foreign.findings.map(restore),
      suppressed: foreign.suppressed.map(restore),
      known: 0,
      review: verify(foreign.review, note),
    },
  };
}

/** Whether a span lies in a text, forwards; one may end before the first column of the line after the last. */
function isWithin({ startLine, startColumn, endLine, endColumn }: Span, lines: readonly string[]) {
  const isForwards = startLine < endLine || (startLine === endLine && startColumn <= endColumn);
  const reaches = (line: number, column: number): boolean =>
    line <= lines.length
      ? column <= lengthAt(lines, line) + 1
      : line === lines.length + 1 && column === 1;
  return isForwards && reaches(startLine, startColumn) && reaches(endLine, endColumn);
}

function lengthAt(lines: readonly string[], line: number): number {
  return lines[line - 1]?.length ?? 0;
}

/** A fix is an edit that a reader may apply with one click, so none is taken over. */
function restoreFinding(
  { rule, severity, message, span, section }: ForeignFinding,
  lines: readonly string[],
): Finding {
  const excerpt = excerptOf(lines, span);
  return { rule, severity, message, span, excerpt, section, fix: null, url: rulePage(rule) };
}

function verify(foreign: ForeignNote["review"], note: Note): Review {
  const evidence = indexEvidence(note.learnerText);
  const hold = (remarks: readonly ForeignRemark[]): readonly Remark[] =>
    remarks.flatMap((remark) => verifyRemark(remark, note, evidence) ?? []);
  const isReviewed = foreign.outcome === "reviewed" && note.obstacle === null;
  const pending = foreign.suggestions.filter(({ status }) => status !== "resolved");
  const strengths = isReviewed ? hold(foreign.strengths) : [];
  const suggestions = isReviewed ? hold(pending) : [];
  const claimed = foreign.strengths.length + pending.length;
  const dropped = isReviewed
    ? foreign.dropped + claimed - strengths.length - suggestions.length
    : 0;
  return {
    ...blankReview,
    outcome: isReviewed ? "reviewed" : "skipped",
    strengths,
    suggestions,
    overall: isReviewed ? foreign.overall : null,
    // Also of a note that only an interpretation was asked of, which is not reviewed at all.
    leftOut: reviewParts.filter((part) => foreign.leftOut?.includes(part)),
    dropped,
    drops: dropped === 0 ? [] : [{ reason: "quote-not-found", count: dropped }],
  };
}

/** A remark with its quotes as the note has them; `null` where it has not every one. */
function verifyRemark(
  { id, category = "other", title, detail, quotes, priority }: ForeignRemark,
  note: Note,
  evidence: Evidence,
): Remark | null {
  if (quotes.length === 0) return null;
  const found: Quote[] = [];
  for (const { text, span } of quotes) {
    const quote = findQuote(evidence, { text, line: span.startLine }, found);
    if (quote === null) return null;
    found.push(quote);
  }
  const section = titleAt(note.sections, found[0]?.span.startLine ?? 1);
  return {
    id,
    category,
    title,
    detail,
    quotes: found,
    absence: null,
    source: null,
    section,
    priority,
    rewrite: null,
    status: "new",
  };
}
