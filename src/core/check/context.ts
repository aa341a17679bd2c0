import type { Note } from "#core/note/note.ts";
import { type Section, listDescendants } from "#core/note/section.ts";
import type { Span } from "#core/span.ts";
import { type Matching, matchSections, ownSections } from "#core/template/match.ts";
import type { Slot, Template } from "#core/template/template.ts";
import type { LinkedFiles } from "./linked-files.ts";
import { type SectionContent, measureContent } from "./section-content.ts";

/** A note held against a template: what every rule looks at. */
export type CheckContext = {
  readonly note: Note;
  readonly template: Template;
  /** In template order, without generated slots. */
  readonly slots: readonly FilledSlot[];
  /** The learner's sections that no slot asks for. */
  readonly extras: readonly ExtraSection[];
  readonly linkedFiles: LinkedFiles;
};

/** A slot with the section that fills it, if any. */
export type FilledSlot = {
  readonly slot: Slot;
  readonly section: Section | null;
  readonly content: SectionContent | null;
  /** The heading as the note has it; as the template has it where the section is missing. */
  readonly title: string;
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
  /** Of the section alone: what stands under it is an extra section of its own. */
  readonly content: SectionContent;
  readonly hasSectionsUnderIt: boolean;
};

/** Holds a note against a template. */
export function buildContext(
  note: Note,
  template: Template,
  linkedFiles: LinkedFiles,
): CheckContext {
  const matching = matchSections(template.slots, note.sections);
  const claimed = new Set(matching.values());
  const descendants = listDescendants(note.sections);
  const surroundings = {
    note,
    slots: template.slots.filter(({ isGenerated }) => !isGenerated),
    matching,
    descendants,
  };
  return {
    note,
    template,
    linkedFiles,
    slots: surroundings.slots.map((slot) => fillSlot(slot, surroundings)),
    extras: note.sections
      .filter((section) => section.depth > 0 && !section.isGenerated && !claimed.has(section))
      .map((section) => ({
        section,
        content: measureContent([section], []),
        hasSectionsUnderIt: (descendants.get(section) ?? []).length > 0,
      })),
  };
}

type Surroundings = {
  readonly note: Note;
  readonly slots: readonly Slot[];
  readonly matching: Matching;
  readonly descendants: ReadonlyMap<Section, readonly Section[]>;
};

function fillSlot(slot: Slot, surroundings: Surroundings): FilledSlot {
  const { matching } = surroundings;
  const section = matching.get(slot) ?? null;
  return {
    slot,
    section,
    content: section ? measureSlot(slot, section, surroundings) : null,
    title: section?.title || slot.title,
    isContainer: isContainer(slot, surroundings),
    isExpected: isExpected(slot, matching),
    place: section ? section.span : placeOfMissing(slot, surroundings),
  };
}

/** Whether the template has sections under it, or it is the title that everything stands under. */
function isContainer(slot: Slot, { slots, matching, descendants }: Surroundings): boolean {
  if (slots.some(({ parent }) => parent === slot)) return true;
  const section = matching.get(slot);
  return section !== undefined && isTitle(slot) && (descendants.get(section) ?? []).length > 0;
}

/** Whether a slot takes any heading, as `# {title}` does. */
function isTitle({ names }: Slot): boolean {
  return names.some(({ pieces }) => pieces.length > 1 && pieces.every((piece) => piece === ""));
}

/** A container is judged by its own words: what stands under it answers for itself. */
function measureSlot(slot: Slot, section: Section, surroundings: Surroundings): SectionContent {
  const all = measureContent(ownSections(section, surroundings), slot.scaffold);
  if (!isContainer(slot, surroundings)) return all;
  return { ...all, state: measureContent([section], slot.scaffold).state };
}

function isExpected(slot: Slot, matching: Matching): boolean {
  if (!slot.isRequired) return false;
  for (let { parent } = slot; parent; parent = parent.parent) {
    if (!parent.isRequired && !matching.has(parent)) return false;
  }
  return true;
}

/** The last line of the section that the missing one would follow; the first line where it would come first. */
function placeOfMissing(slot: Slot, { slots, matching, descendants }: Surroundings): Span {
  const before = slots.slice(0, slots.indexOf(slot)).findLast((other) => matching.has(other));
  const section = before && matching.get(before);
  if (!section) return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const last = slot.parent === before ? section : (descendants.get(section)?.at(-1) ?? section);
  const { endLine, endColumn } = last.span;
  return { startLine: endLine, startColumn: 1, endLine, endColumn };
}
