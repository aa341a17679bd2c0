import type { CheckedNote } from "#core/check/check-note.ts";
import type { CheckContext, FilledSlot } from "#core/check/context.ts";
import { depthOf, gapBefore, planInsertions } from "#core/check/insertions.ts";
import { findOpenEnd } from "#core/check/open-end.ts";
import { type Edit, acceptFixes } from "#core/fix/apply-fixes.ts";
import { matchName } from "#core/note/name.ts";
import type { Section } from "#core/note/section.ts";
import { offsetsOf } from "#core/note/span-of.ts";
import type { Slot } from "#core/template/template.ts";

/** What is put into a note that has no review of ours yet. */
export type NewReview = {
  readonly heading: string;
  /** Its Markdown below a heading of a level. */
  readonly write: (depth: number) => string;
};

/** Plans where a first review goes; `null` where the note has no place that would not change what is there. */
export function findReviewPlace(checked: CheckedNote, review: NewReview): Edit | null {
  const { context, note } = checked;
  const slot = findReviewSlot(context);
  const section = findReviewSection(note.sections, slot);
  if (section?.headingNode) {
    // What somebody pasted there stays, below.
    const { end } = offsetsOf(section.headingNode);
    return { start: end, end, text: `\n\n${review.write(section.depth)}\n` };
  }
  return slot ? planSection(slot, review, context) : planLastSection(review, context);
}

const reviewWords = /评价|点评|review|evaluation|feedback/iu;

/** The slot that the template keeps for a review. */
function findReviewSlot({ template: { slots } }: CheckContext): Slot | null {
  const generated = slots.filter(({ isGenerated, parent }) => isGenerated && !parent?.isGenerated);
  const named = generated.find(({ title, aka }) => reviewWords.test([title, ...aka].join("|")));
  return named ?? (generated.length === 1 ? (generated[0] ?? null) : null);
}

/** The section of a machine that the slot names, or that says it is a review. */
function findReviewSection(sections: readonly Section[], slot: Slot | null): Section | undefined {
  const isNamed = (names: readonly string[]): boolean =>
    slot?.names.some((name) => matchName(name, names) !== null) === true;
  return sections.find(
    ({ isGenerated, parent, names, title }) =>
      isGenerated && !parent?.isGenerated && (isNamed(names) || reviewWords.test(title)),
  );
}

/** Plans the section as if it were one that the template requires. */
function planSection(kept: Slot, review: NewReview, context: CheckContext): Edit | null {
  const { template, slots, note } = context;
  const filled = missing(kept);
  const isAfter = (other: FilledSlot): boolean =>
    template.slots.indexOf(other.slot) > template.slots.indexOf(kept);
  const after = slots.findIndex(isAfter);
  const at = after < 0 ? slots.length : after;
  const withIt = { ...context, slots: slots.toSpliced(at, 0, filled) };
  const fix = planInsertions([filled], withIt).get(filled)?.fix;
  const planned = fix && acceptFixes(note.text, [fix])[0];
  if (!planned) return null;
  const depth = depthOf(filled, withIt);
  return insertSection(afterDeeper(planned.start, depth, note.sections), depth, {
    review,
    context,
  });
}

/** The same place, or the next one that has no section which would come to stand under the new one. */
function afterDeeper(offset: number, depth: number, sections: readonly Section[]): number | null {
  const rest = sections.filter(({ startOffset }) => startOffset >= offset);
  const isFree = (section: Section | undefined): boolean => !section || section.depth <= depth;
  if (isFree(rest[0])) return offset;
  return rest.find(isFree)?.startOffset ?? null;
}

function missing(slot: Slot): FilledSlot {
  return {
    slot,
    section: null,
    scope: null,
    parts: [],
    content: null,
    title: slot.title,
    isContainer: false,
    mayBeEmpty: false,
    isExpected: true,
    nearMiss: null,
    place: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  };
}

/** Plans it as the last section, beside the others. */
function planLastSection(review: NewReview, context: CheckContext): Edit | null {
  return insertSection(null, depthOfSections(context.note.sections), { review, context });
}

/** The section with its heading, before the section that starts at an offset or at the end of the note. */
function insertSection(
  offset: number | null,
  depth: number,
  { review, context }: { readonly review: NewReview; readonly context: CheckContext },
): Edit | null {
  const { text } = context.note;
  const start = offset ?? text.length;
  const isAtEnd = start === text.length;
  if (isAtEnd && findOpenEnd(context.note)) return null;
  const lines = [
    ...gapBefore(text, start),
    `${"#".repeat(depth)} ${review.heading}`,
    "",
    review.write(depth),
    "",
    ...(isAtEnd ? [] : [""]),
  ];
  return { start, end: start, text: lines.join("\n") };
}

/** The highest level that is not that of a title alone. */
function depthOfSections(sections: readonly Section[]): number {
  const depths = sections.map(({ depth }) => depth).filter((depth) => depth > 0);
  const highest = Math.min(...depths);
  const isTitle = depths[0] === highest && depths.filter((depth) => depth === highest).length === 1;
  if (depths.length === 0) return 2;
  return isTitle ? Math.min(6, highest + 1) : highest;
}
