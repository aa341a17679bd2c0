import type { CheckContext } from "#core/check/context.ts";
import { writtenText } from "#core/note/content.ts";
import { countLength } from "#core/note/length.ts";
import { findNearDuplicates } from "#core/note/near-duplicates.ts";
import type { Note } from "#core/note/note.ts";
import { listParagraphs } from "#core/note/paragraphs.ts";
import { proseOf } from "#core/note/prose.ts";
import { offsetsOf, spanOf } from "#core/note/span-of.ts";
import type { Span } from "#core/span.ts";
import { withoutScaffold } from "#core/template/scaffold.ts";

/** A paragraph that says almost the same as an earlier one. */
export type RepeatedParagraph = {
  readonly paragraph: LongParagraph;
  readonly earlier: LongParagraph;
};

/** A paragraph long enough to be no coincidence. */
export type LongParagraph = {
  readonly span: Span;
  readonly section: string | null;
  /** With its formulas, code and images, which may be all that differs. */
  readonly text: string;
};

/** Finds the learner's paragraphs that say almost the same as an earlier one, but for what the template put there. */
export function findRepeatedParagraphs(context: CheckContext): readonly RepeatedParagraph[] {
  return findAlike(context);
}

/**
 * Finds the same and those that have been worked over since they were copied, as long as every figure and every name
 * of the one stands in the other: paragraphs on two things that are built alike differ in just these.
 */
export function findCopiedParagraphs(context: CheckContext): readonly RepeatedParagraph[] {
  const exact = findAlike(context);
  const known = new Set(exact.map(({ paragraph }) => paragraph.span.startLine));
  const edited = findAlike(context, 0.8).filter(
    ({ paragraph, earlier }) =>
      !known.has(paragraph.span.startLine) && namesIn(paragraph.text) === namesIn(earlier.text),
  );
  return [...exact, ...edited];
}

function namesIn(text: string): string {
  const names = text.match(/`[^`]+`|\d[\d.]*|\w*[A-Z]\w*[A-Z\d]\w*/g) ?? [];
  return [...new Set(names)].toSorted().join(" ");
}

function findAlike(
  { note, slots }: CheckContext,
  threshold?: number,
): readonly RepeatedParagraph[] {
  const scaffold = [...new Set(slots.flatMap(({ slot }) => slot.scaffold))];
  const paragraphs = listLongParagraphs(note, scaffold);
  const duplicates = findNearDuplicates(
    paragraphs.map(({ text }) => text),
    threshold,
  );
  return duplicates.flatMap((duplicate) => {
    const paragraph = paragraphs[duplicate.index];
    const earlier = paragraphs[duplicate.earlier];
    return paragraph && earlier ? [{ paragraph, earlier }] : [];
  });
}

function listLongParagraphs(note: Note, scaffold: readonly string[]): readonly LongParagraph[] {
  return note.sections
    .filter(({ isGenerated }) => !isGenerated)
    .flatMap(({ title, blocks }) =>
      listParagraphs(blocks)
        .filter((node) => {
          const { start, end } = offsetsOf(node);
          if (end - start < minimumLength) return false;
          const text = proseOf(node);
          return text.length >= minimumLength && isLong(withoutScaffold(text, scaffold));
        })
        .map((node) => ({
          span: spanOf(node),
          section: title || null,
          text: writtenText([node]),
        })),
    );
}

function isLong(text: string): boolean {
  return countLength(text) >= minimumLength;
}

/** In characters (字) and words. */
const minimumLength = 40;
