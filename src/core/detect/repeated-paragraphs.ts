import type { CheckContext } from "#core/check/context.ts";
import { writtenText } from "#core/note/content.ts";
import { countLength } from "#core/note/length.ts";
import { findNearDuplicates } from "#core/note/near-duplicates.ts";
import type { Note } from "#core/note/note.ts";
import { listParagraphs } from "#core/note/paragraphs.ts";
import { proseOf } from "#core/note/prose.ts";
import { offsetsOf, spanOf } from "#core/note/span-of.ts";
import type { Span } from "#core/span.ts";
import { unitsOf } from "./containment.ts";
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
 * Finds the same and shorter ones, and those that have been worked over since they were copied, as long as every
 * figure and every name of the one stands in the other, and no word is put in the place of another: paragraphs on two
 * things that are built alike differ in just these.
 */
export function findCopiedParagraphs(context: CheckContext): readonly RepeatedParagraph[] {
  const exact = findAlike(context);
  const known = new Set(exact.map(({ paragraph }) => paragraph.span.startLine));
  const edited = findAlike(context, { threshold: 0.8, shortest: 20 }).filter(
    ({ paragraph, earlier }) =>
      !known.has(paragraph.span.startLine) && isWorkedOver(paragraph.text, earlier.text),
  );
  return [...exact, ...edited];
}

function isWorkedOver(text: string, earlier: string): boolean {
  if (namesIn(text) !== namesIn(earlier)) return false;
  // In Chinese, every other character makes other pairs.
  if (/\p{Script=Han}/u.test(text)) return true;
  const [a, b] = [new Set(unitsOf(text)), new Set(unitsOf(earlier))];
  return [...a].every((unit) => b.has(unit)) || [...b].every((unit) => a.has(unit));
}

function namesIn(text: string): string {
  const names = text.match(/`[^`]+`|\d[\d.]*|\w*[A-Z]\w*[A-Z\d]\w*/g) ?? [];
  return [...new Set(names)].toSorted().join(" ");
}

type Likeness = {
  /** The share of pairs of words that two have in common. */
  readonly threshold?: number;
  /** In words, where there are no Han characters. */
  readonly shortest?: number;
};

function findAlike(
  { note, slots }: CheckContext,
  { threshold, shortest = minimumLength }: Likeness = {},
): readonly RepeatedParagraph[] {
  const scaffold = [...new Set(slots.flatMap(({ slot }) => slot.scaffold))];
  const isLong = (text: string): boolean =>
    countLength(text) >= (/\p{Script=Han}/u.test(text) ? minimumLength : shortest);
  const paragraphs = listParagraphsOf(note, (text) => isLong(withoutScaffold(text, scaffold)));
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

function listParagraphsOf(note: Note, isLong: (text: string) => boolean): readonly LongParagraph[] {
  return note.sections
    .filter(({ isGenerated }) => !isGenerated)
    .flatMap(({ title, blocks }) =>
      listParagraphs(blocks)
        .filter((node) => {
          const { start, end } = offsetsOf(node);
          if (end - start < minimumLength) return false;
          const text = proseOf(node);
          return text.length >= minimumLength && isLong(text);
        })
        .map((node) => ({
          span: spanOf(node),
          section: title || null,
          text: writtenText([node]),
        })),
    );
}

/** In characters (字) and words. */
const minimumLength = 40;
