import type { Note } from "#core/note/note.ts";
import { type Section, isWithin } from "#core/note/section.ts";
import type { Span } from "#core/span.ts";
import { type Matching, matchSections, ownSections } from "#core/template/match.ts";
import type { Slot, Template } from "#core/template/template.ts";
import { type SectionContent, measureContent } from "./section-content.ts";

/** A note held against a template: what every rule looks at. */
export type CheckContext = {
  readonly note: Note;
  readonly template: Template;
  /** In template order, without generated slots. */
  readonly slots: readonly FilledSlot[];
  /** The learner's sections that no slot asks for. */
  readonly extras: readonly ExtraSection[];
};

/** A slot with the section that fills it, if any. */
export type FilledSlot = {
  readonly slot: Slot;
  readonly section: Section | null;
  readonly content: SectionContent | null;
  /** Whether the template asks for sections under it, so that it need not hold anything itself. */
  readonly isContainer: boolean;
  /** Whether it has to be there: an optional section that is absent asks for nothing under it. */
  readonly isExpected: boolean;
  /** Where the writer has to act: the section, or the end of what goes before a missing one. */
  readonly place: Span;
};

/** A section beyond the template. */
export type ExtraSection = {
  readonly section: Section;
  readonly content: SectionContent;
  readonly hasSectionsUnderIt: boolean;
};

/** Holds a note against a template. */
export function buildContext(note: Note, template: Template): CheckContext {
  const matching = matchSections(template.slots, note.sections);
  const claimed = new Set(matching.values());
  const slots = template.slots.filter(({ isGenerated }) => !isGenerated);
  return {
    note,
    template,
    slots: slots.map((slot) => fillSlot(slot, { note, slots, matching })),
    extras: note.sections
      .filter((section) => section.depth > 0 && !section.isGenerated && !claimed.has(section))
      .map((section) => ({
        section,
        content: measureContent(ownSections(section, note.sections, matching), []),
        hasSectionsUnderIt: note.sections.some((other) => isWithin(other, section)),
      })),
  };
}

type Surroundings = {
  readonly note: Note;
  readonly slots: readonly Slot[];
  readonly matching: Matching;
};

function fillSlot(slot: Slot, { note, slots, matching }: Surroundings): FilledSlot {
  const section = matching.get(slot) ?? null;
  return {
    slot,
    section,
    content: section
      ? measureContent(ownSections(section, note.sections, matching), slot.scaffold)
      : null,
    isContainer: slots.some(({ parent }) => parent === slot),
    isExpected: isExpected(slot, matching),
    place: section ? section.span : placeOfMissing(slot, { note, slots, matching }),
  };
}

function isExpected(slot: Slot, matching: Matching): boolean {
  if (!slot.isRequired) return false;
  for (let { parent } = slot; parent; parent = parent.parent) {
    if (!parent.isRequired && !matching.has(parent)) return false;
  }
  return true;
}

/** The last line of the section that the missing one would follow; the first line where it would come first. */
function placeOfMissing(slot: Slot, { note, slots, matching }: Surroundings): Span {
  const before = slots.slice(0, slots.indexOf(slot)).findLast((other) => matching.has(other));
  const section = before && matching.get(before);
  if (!section) return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const last = slot.parent === before ? section : lastSectionUnder(section, note.sections);
  const { endLine, endColumn } = last.span;
  return { startLine: endLine, startColumn: 1, endLine, endColumn };
}

function lastSectionUnder(section: Section, sections: readonly Section[]): Section {
  return sections.findLast((other) => isWithin(other, section)) ?? section;
}
