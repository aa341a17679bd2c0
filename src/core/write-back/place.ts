import type { CheckedNote } from "#core/check/check-note.ts";
import type { CheckContext, FilledSlot } from "#core/check/context.ts";
import { depthOf, gapBefore, isOpenAtEnd, planInsertions } from "#core/check/insertions.ts";
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
function planSection(
  kept: Slot,
  { heading, write }: NewReview,
  context: CheckContext,
): Edit | null {
  const { template, note } = context;
  const titleIn = { "zh-CN": heading, en: heading };
  const body = write(depthOf(missing(kept), context));
  const slot: Slot = { ...kept, titleIn, body };
  const slots = template.slots.map((other) => (other === kept ? slot : other));
  const filled = missing(slot);
  const isAfter = (other: FilledSlot): boolean => slots.indexOf(other.slot) > slots.indexOf(slot);
  const after = context.slots.findIndex(isAfter);
  const at = after < 0 ? context.slots.length : after;
  const fix = planInsertions([filled], {
    ...context,
    template: { ...template, slots },
    slots: context.slots.toSpliced(at, 0, filled),
  }).get(filled);
  return fix ? (acceptFixes(note.text, [fix])[0] ?? null) : null;
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
function planLastSection({ heading, write }: NewReview, context: CheckContext): Edit | null {
  const { text, sections } = context.note;
  if (isOpenAtEnd(context)) return null;
  const depth = depthOfSections(sections);
  const lines = [
    ...gapBefore(text, text.length),
    `${"#".repeat(depth)} ${heading}`,
    "",
    write(depth),
    "",
  ];
  return { start: text.length, end: text.length, text: lines.join("\n") };
}

/** The highest level that is not that of a title alone. */
function depthOfSections(sections: readonly Section[]): number {
  const depths = sections.map(({ depth }) => depth).filter((depth) => depth > 0);
  const highest = Math.min(...depths);
  const isTitle = depths[0] === highest && depths.filter((depth) => depth === highest).length === 1;
  if (depths.length === 0) return 2;
  return isTitle ? Math.min(6, highest + 1) : highest;
}
