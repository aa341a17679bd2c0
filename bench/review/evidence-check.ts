import { type CheckedNote, checkNote } from "#core/check/check-note.ts";
import { spliceEdits } from "#core/fix/apply-fixes.ts";
import { detectLanguage } from "#core/note/language.ts";
import { splitLines } from "#core/note/lines.ts";
import { parseNote } from "#core/note/parse.ts";
import type { Finding, Quote, Remark } from "#core/report/report.ts";
import { indexEvidence } from "#core/review/evidence.ts";
import { findQuote } from "#core/review/find-quote.ts";
import { generatedNames } from "#core/template/template.ts";
import type { Span } from "#core/span.ts";
import type { Base } from "./base.ts";
import type { Outcome } from "./review-variants.ts";

/** How many there were, and how many of them were as they should be. */
export type Share = { readonly good: number; readonly all: number };

/** What can be said of the remarks of one review by looking at the note, whatever they are about. */
export type EvidenceCheck = {
  /** Quotes that stand in the note to the letter, at the place that the remark gives. */
  readonly grounding: Share;
  /** Remarks with a quote that no other base note has. */
  readonly specificity: Share;
  /** Remarks in the language of the note. */
  readonly language: Share;
  /** Rewrites that can be put in place of the quote and bring no finding with them. */
  readonly rewrites: Share;
};

/** Makes what looks at the remarks of reviews; the base notes are what remarks could also have been about. */
export function openEvidenceCheck(
  bases: readonly Base[],
): (outcome: Outcome, base: Base) => EvidenceCheck {
  const evidences = bases.map((base) => ({ base, evidence: indexEvidence(base.note.learnerText) }));
  return ({ note, checked }, base) => {
    const { strengths, suggestions } = note.review;
    const remarks = [...strengths, ...suggestions];
    const lines = splitLines(checked.note.text);
    const others = evidences.filter((one) => one.base !== base).map(({ evidence }) => evidence);
    const fitsAnother = ({ quotes }: Remark): boolean =>
      others.some((evidence) =>
        quotes.every(({ text }) => findQuote(evidence, { text, line: null }) !== null),
      );
    return {
      grounding: share(
        remarks.flatMap(({ quotes }) => quotes),
        (quote) => stands(quote, lines),
      ),
      specificity: share(remarks, (remark) => !fitsAnother(remark)),
      language: share(remarks, ({ title, detail }) => isIn(`${title}\n${detail}`, note.language)),
      rewrites: share(
        suggestions.filter(({ rewrite }) => rewrite !== null),
        (remark) => appliesCleanly(remark, checked),
      ),
    };
  };
}

function share<Item>(items: readonly Item[], isGood: (item: Item) => boolean): Share {
  return { good: items.filter(isGood).length, all: items.length };
}

/** Read anew from the source: no matcher has a say in it. */
function stands({ text, span }: Quote, lines: readonly string[]): boolean {
  const found = lines.slice(span.startLine - 1, span.endLine);
  const cut = found.map((line, index) => {
    const from = index === 0 ? span.startColumn - 1 : 0;
    return line.slice(from, index === found.length - 1 ? span.endColumn - 1 : undefined);
  });
  return text.trim() !== "" && withoutSpace(cut.join("")) === withoutSpace(text);
}

function withoutSpace(words: string): string {
  return words.replaceAll(/\s+/gu, "");
}

function isIn(text: string, language: Outcome["note"]["language"]): boolean {
  return detectLanguage(text.replaceAll(/「[^」]*」|“[^”]*”|`[^`]*`/gu, " ")) === language;
}

/** Whether the note with the rewrite in place of the first quote has no finding that it did not have. */
function appliesCleanly({ rewrite, quotes: [quote] }: Remark, checked: CheckedNote): boolean {
  if (rewrite === null || !quote) return false;
  const { note, context, findings } = checked;
  const { template, choice, linkedFiles } = context;
  const text = spliceEdits(note.text, [{ ...offsetsOf(quote.span, note.text), text: rewrite }]);
  const file = { path: note.path, bytes: new TextEncoder().encode(text) };
  const rewritten = parseNote(file, () => generatedNames(template));
  const options = { language: note.language, linkedFiles };
  const after = checkNote(rewritten, { template, reason: choice }, options);
  const known = findings.map(nameOf);
  return (
    after.findings.length <= findings.length &&
    after.findings.every((finding) => known.includes(nameOf(finding)))
  );
}

function nameOf({ rule, section }: Finding): string {
  return `${rule} ${section ?? ""}`;
}

function offsetsOf({ startLine, startColumn, endLine, endColumn }: Span, text: string) {
  const lines = splitLines(text);
  const startOf = (line: number): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return { start: startOf(startLine) + startColumn - 1, end: startOf(endLine) + endColumn - 1 };
}
