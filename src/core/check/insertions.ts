import type { Language } from "#core/language.ts";
import { isGeneratedName } from "#core/note/generated.ts";
import { indexLines } from "#core/note/lines.ts";
import type { Section } from "#core/note/section.ts";
import { offsetsOf } from "#core/note/span-of.ts";
import type { Fix } from "#core/report/report.ts";
import { type Slot, isTitle } from "#core/template/template.ts";
import type { CheckContext, FilledSlot } from "./context.ts";

/**
 * Plans where missing sections go, with their heading and what the template has there, at the level that fits.
 *
 * A note whose last block has no end, as an open code fence, gets nothing after it: it would become part of that.
 */
export function planInsertions(
  missing: readonly FilledSlot[],
  context: CheckContext,
): ReadonlyMap<FilledSlot, Fix> {
  const { note } = context;
  const lines = indexLines(note.text);
  const lineEnd = /\r\n?|\n/.exec(note.text)?.[0] ?? "\n";
  const planned = new Map<FilledSlot, Fix>();
  let hasAppended = false;
  for (const filled of missing) {
    const depth = depthOf(filled, context);
    // Below a heading of the lowest level there is none.
    if (filled.scope && depth <= filled.scope.depth) continue;
    const offset = outsideGenerated(offsetOf(filled, depth, context), depth, note.sections);
    const isAtEnd = offset === note.text.length;
    if (isAtEnd && isOpenAtEnd(context)) continue;
    const gap = hasAppended && isAtEnd ? [""] : gapBefore(note.text, offset);
    const section = writeSection(filled.slot, depth, note.language);
    const text = [...gap, ...section, ...(isAtEnd ? [""] : ["", ""])].join(lineEnd);
    planned.set(filled, { span: lines.span(offset, offset), text });
    hasAppended ||= isAtEnd;
  }
  return planned;
}

/** The lines of a section as a template has them. */
function writeSection({ titleIn, body }: Slot, depth: number, language: Language): string[] {
  const heading = `${"#".repeat(depth)} ${titleIn[language]}`;
  return body === "" ? [heading] : [heading, "", ...body.split("\n")];
}

/** The level of a missing section: as far below its parent, or beside its equals, as the template has it. */
export function depthOf({ slot, scope }: FilledSlot, { slots, template }: CheckContext): number {
  const relative = (other: FilledSlot | undefined): number | null =>
    other?.section ? other.section.depth + slot.depth - other.slot.depth : null;
  if (template.levels === "exact") return slot.depth;
  if (scope && slot.parent) {
    const parent = slots.find(({ section }) => section === scope);
    if (parent?.slot === slot.parent) return clamp(relative(parent) ?? slot.depth);
  }
  const parent = slots.find((other) => other.slot === slot.parent && other.section);
  // A heading that may say anything is known by its level alone.
  if (isTitle(slot)) return titleDepth(slot, relative(parent));
  const equal = slots.find((other) => other.slot.parent === slot.parent && other.section);
  return clamp(relative(parent) ?? relative(equal) ?? slot.depth);
}

function titleDepth({ parent, depth }: Slot, underParent: number | null): number {
  return parent && !isTitle(parent) ? clamp(underParent ?? depth) : depth;
}

/** Headings have six levels. */
function clamp(depth: number): number {
  return Math.min(6, Math.max(1, depth));
}

/** The start of the heading before which the section goes, or the end of the note. */
function offsetOf(filled: FilledSlot, depth: number, context: CheckContext): number {
  const { note, slots } = context;
  const index = slots.indexOf(filled);
  const before = sectionBefore(filled, context);
  if (!before) {
    const after = slots.find((other, place) => place > index && other.section)?.section;
    return after?.startOffset ?? note.text.length;
  }
  const claimed = new Set(slots.flatMap(({ section }) => section ?? []));
  const isParent = slots.some(
    ({ slot, section }) => section === before && slot === filled.slot.parent,
  );
  const next = note.sections
    .slice(note.sections.indexOf(before) + 1)
    .find((section) => isParent || section.depth <= depth || claimed.has(section));
  return next?.startOffset ?? note.text.length;
}

/** The same place, or the start of the generated section that would take in what is put there. */
function outsideGenerated(offset: number, depth: number, sections: readonly Section[]): number {
  let outside = offset;
  let around = sections.findLast(({ startOffset }) => startOffset < offset) ?? null;
  for (; around; around = around.parent) {
    if (around.isGenerated && around.depth < depth) outside = around.startOffset;
  }
  return outside;
}

/** The section that goes right before in the template and is there, a generated one among them. */
function sectionBefore(
  filled: FilledSlot,
  { note, slots, template }: CheckContext,
): Section | null {
  const { slot, scope } = filled;
  const index = slots.indexOf(filled);
  const before = slots.findLast(
    (other, place) => place < index && other.section && isInScope(other, scope),
  );
  const from = before ? template.slots.indexOf(before.slot) : -1;
  const generated = template.slots
    .slice(from + 1, template.slots.indexOf(slot))
    .flatMap((other) => (other.isGenerated ? (findGenerated(other, note.sections) ?? []) : []))
    .filter(({ startOffset }) => startOffset > (before?.section?.startOffset ?? -1));
  return generated.at(-1) ?? before?.section ?? scope;
}

function isInScope({ section, scope }: FilledSlot, wanted: Section | null): boolean {
  return wanted === null || scope === wanted || section === wanted;
}

function findGenerated({ names }: Slot, sections: readonly Section[]): Section | undefined {
  return sections.find(
    (section) => section.isGenerated && isGeneratedName(section.names.slice(0, 1), names),
  );
}

/** What has to be put before a heading so that a blank line parts it from what is there. */
export function gapBefore(text: string, offset: number): readonly string[] {
  const before = text.slice(0, offset);
  if (before.trim() === "" || /(?:\r\n|\r(?!\n)|(?<!\r)\n)[ \t]*(?:\r\n|[\r\n])$/.test(before))
    return [];
  return /[\r\n]$/.test(before) ? [""] : ["", ""];
}

/** Whether the last block goes on to the end of the note for want of an end of its own. */
export function isOpenAtEnd({ note: { sections, text } }: CheckContext): boolean {
  const last = sections.at(-1)?.blocks.at(-1);
  if (!last) return false;
  const source = text.slice(offsetsOf(last).start, offsetsOf(last).end);
  if (last.type === "html")
    return (
      !/-->|<\/(?:script|style|pre|textarea)>/i.test(source) &&
      /^<(?:!|\?|script|style|pre|textarea)/i.test(source)
    );
  if (last.type === "code")
    return /^(?:`{3,}|~{3,})/.test(source) && !/[\r\n][ \t]*(?:`{3,}|~{3,})[ \t]*$/.test(source);
  return last.type === "math" && !/[\r\n][ \t]*\${2,}[ \t]*$/.test(source);
}
