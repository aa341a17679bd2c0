import type { Language } from "#core/language.ts";
import { isGeneratedName } from "#core/note/generated.ts";
import { indexLines } from "#core/note/lines.ts";
import { type Section, isWithin } from "#core/note/section.ts";
import type { Fix } from "#core/report/report.ts";
import { type Slot, isTitle } from "#core/template/template.ts";
import type { CheckContext, FilledSlot } from "./context.ts";
import { type OpenEnd, findOpenEnd } from "./open-end.ts";

/** What puts a missing section in, or what keeps it from being put in. */
export type Insertion =
  | { readonly fix: Fix; readonly obstacle: null }
  | { readonly fix: null; readonly obstacle: InsertionObstacle };

/** Why there is no place for a section: what is put there would belong to an open block, or no level is left. */
export type InsertionObstacle =
  | { readonly kind: "open-end"; readonly block: OpenEnd }
  | { readonly kind: "no-level"; readonly parent: Section };

/** Plans where missing sections go, with their heading and what the template has there, at the level that fits. */
export function planInsertions(
  missing: readonly FilledSlot[],
  context: CheckContext,
): ReadonlyMap<FilledSlot, Insertion> {
  const { note } = context;
  const lines = indexLines(note.text);
  const planned = new Map<FilledSlot, Insertion>();
  const places = placesOf(missing, context);
  const isAtEnd = ({ offset }: Place): boolean => offset === note.text.length;
  const openEnd = places.some(isAtEnd) ? findOpenEnd(note) : null;
  let hasAppended = false;
  for (const place of places) {
    const { filled, depth, offset } = place;
    const obstacle = findObstacle(place, isAtEnd(place) ? openEnd : null);
    if (obstacle) {
      planned.set(filled, { fix: null, obstacle });
      continue;
    }
    const gap = hasAppended && isAtEnd(place) ? [""] : gapBefore(note.text, offset);
    const section = writeSection(filled.slot, depth, note.language);
    const rest = isAtEnd(place) ? [""] : ["", ""];
    const text = [...gap, ...section, ...rest].join(lineEndAt(note.text, offset));
    planned.set(filled, { fix: { span: lines.span(offset, offset), text }, obstacle: null });
    hasAppended ||= isAtEnd(place);
  }
  return planned;
}

/** Where a missing section goes, and at which level. */
type Place = { readonly filled: FilledSlot; readonly depth: number; readonly offset: number };

function placesOf(missing: readonly FilledSlot[], context: CheckContext): readonly Place[] {
  const { sections, text } = context.note;
  const claimed = new Set(context.slots.flatMap(({ section }) => section ?? []));
  const latest = new Map<Section | null, number>();
  return missing.map((filled) => {
    const depth = depthOf(filled, context);
    const before = sectionBefore(filled, context);
    const wanted = offsetAfter(before, { filled, depth, claimed }, context);
    // What follows the same section keeps the template's order.
    const offset = Math.max(
      lineStart(outsideGenerated(wanted, depth, sections), text),
      latest.get(before) ?? 0,
    );
    latest.set(before, offset);
    return { filled, depth, offset };
  });
}

function findObstacle(
  { filled: { scope }, depth }: Place,
  block: OpenEnd | null,
): InsertionObstacle | null {
  if (scope && depth <= scope.depth) return { kind: "no-level", parent: scope };
  return block && { kind: "open-end", block };
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

type Wanted = Pick<Place, "filled" | "depth"> & {
  /** The sections that fill slots. */
  readonly claimed: ReadonlySet<Section>;
};

/** The start of the heading before which the section goes, or the end of the note. */
function offsetAfter(
  before: Section | null,
  { filled, depth, claimed }: Wanted,
  { note, slots }: CheckContext,
): number {
  if (!before) {
    const index = slots.indexOf(filled);
    // What the note is called comes before all that it says.
    if (index === 0 && isTitle(filled.slot)) return note.sections[0]?.startOffset ?? 0;
    const after = slots.find((other, place) => place > index && other.section)?.section;
    return after?.startOffset ?? note.text.length;
  }
  const isParent = slots.some(
    ({ slot, section }) => section === before && slot === filled.slot.parent,
  );
  const start = note.sections.indexOf(before) + 1;
  const next = note.sections.find(
    (section, index) =>
      index >= start && (isParent || section.depth <= depth || claimed.has(section)),
  );
  return next?.startOffset ?? note.text.length;
}

/** The start of the line on which an indented heading stands. */
function lineStart(offset: number, text: string): number {
  let start = offset;
  while (offset < text.length && /[ \t]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The same place, or the start of the generated sections that would take in what is put there. */
function outsideGenerated(offset: number, depth: number, sections: readonly Section[]): number {
  let around = sections.findLast(({ startOffset }) => startOffset < offset) ?? null;
  let outside = offset;
  for (; around; around = around.parent) {
    if (around.isGenerated && around.depth < depth) outside = around.startOffset;
  }
  // What stands before a generated section may be generated as well.
  return outside === offset ? offset : outsideGenerated(outside, depth, sections);
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
    .filter((section) => scope === null || isWithin(section, scope))
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

/** The line end that stands there: after a CR, an LF would be a part of it. Else the first one of the note. */
export function lineEndAt(text: string, offset: number): string {
  const before = /(?:\r\n?|\n)$/.exec(text.slice(Math.max(0, offset - 2), offset));
  return (before ?? /\r\n?|\n/.exec(text))?.[0] ?? "\n";
}

/** What has to be put before a heading so that a blank line parts it from what is there. */
export function gapBefore(text: string, offset: number): readonly string[] {
  if (!/\S/.test(text.slice(0, offset))) return [];
  const before = text.slice(Math.max(0, offset - farEnough), offset);
  if (/(?:\r\n|\r(?!\n)|(?<!\r)\n)[ \t]*(?:\r\n|[\r\n])$/.test(before)) return [];
  return /[\r\n]$/.test(before) ? [""] : ["", ""];
}

/** In UTF-16 units, for a blank line. */
const farEnough = 1000;
