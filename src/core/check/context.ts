import { frontMatterField } from "#core/note/front-matter.ts";
import type { Note } from "#core/note/note.ts";
import { refuse } from "#core/note/parse.ts";
import { type Section, listDescendants } from "#core/note/section.ts";
import type { Span } from "#core/span.ts";
import type { TemplateChoice } from "#core/template/choose.ts";
import { isUnder, matchSections, ownSections } from "#core/template/match.ts";
import type { Match } from "#core/template/matching.ts";
import { type NearMiss, findNearMisses } from "#core/template/near-miss.ts";
import { type Slot, type Template, isTitle } from "#core/template/template.ts";
import type { LinkedFiles } from "./linked-files.ts";
import { type MatchIndex, indexMatches } from "./match-index.ts";
import {
  type SectionContent,
  type SectionState,
  measureContent,
  readState,
} from "./section-content.ts";

/** A note held against a template: what every rule looks at. */
export type CheckContext = {
  readonly note: Note;
  readonly template: Template;
  readonly choice: TemplateChoice["reason"];
  /** In template order, without generated slots; a slot that several sections fill comes once for each. */
  readonly slots: readonly FilledSlot[];
  /** The learner's sections that no slot asks for. */
  readonly extras: readonly ExtraSection[];
  readonly linkedFiles: LinkedFiles;
};

/** A slot with the section that fills it, if any. */
export type FilledSlot = {
  readonly slot: Slot;
  readonly section: Section | null;
  /** The section, of several that fill one slot, that it has to stand under. */
  readonly scope: Section | null;
  /** The section and those under it that no other slot claims. */
  readonly parts: readonly Section[];
  readonly content: SectionContent | null;
  /** The heading as the note has it; as the template has it where the section is missing. */
  readonly title: string;
  /** Whether the template asks for sections under it. */
  readonly isContainer: boolean;
  /** Whether it need not hold anything itself: others stand under it, and its slot asks for nothing more. */
  readonly mayBeEmpty: boolean;
  /** Whether it has to be there: an optional section that is absent asks for nothing under it. */
  readonly isExpected: boolean;
  /** What may have been meant where it is missing. */
  readonly nearMiss: NearMiss | null;
  /** Where the writer has to act: the section, what may have been meant, or the end of what goes before a missing one. */
  readonly place: Span;
};

/** A section beyond the template. */
export type ExtraSection = {
  readonly section: Section;
  /** Of the section alone: what stands under it is an extra section of its own. */
  readonly content: SectionState;
  readonly hasSectionsUnderIt: boolean;
};

/** Holds a note against the template that was chosen for it. */
export function buildContext(
  note: Note,
  choice: TemplateChoice,
  linkedFiles: LinkedFiles,
): CheckContext {
  const { template, reason } = choice;
  const matches = matchSections(template.slots, note.sections);
  const tooMany = matches[maximumMatches];
  if (tooMany) return buildContext(withoutSections(note, tooMany), choice, linkedFiles);
  const claimed = new Set(matches.flatMap(({ section }) => section ?? []));
  const descendants = listDescendants(note.sections);
  const extras = note.sections.filter(
    (section) => section.depth > 0 && !section.isGenerated && !claimed.has(section),
  );
  const index = indexMatches(matches);
  const missing = matches.filter((match) => !match.section && isExpected(match, { note, index }));
  const nearMisses = findNearMisses(missing, extras, note.sections);
  const parents = new Set(matches.map(({ slot }) => slot.parent));
  const surroundings = { note, index, parents, claimed, descendants, nearMisses };
  return {
    note,
    template,
    choice: reason,
    linkedFiles,
    slots: matches.map((match) => fillSlot(match, surroundings)),
    extras: extras.map((section) => ({
      section,
      content: readState([section], []),
      hasSectionsUnderIt: hasWrittenUnder(section, descendants),
    })),
  };
}

/** Whether sections of the learner's own stand under it; what a machine wrote there fills nothing. */
function hasWrittenUnder(section: Section, descendants: Surroundings["descendants"]): boolean {
  return (descendants.get(section) ?? []).some(({ isGenerated }) => !isGenerated);
}

/** A slot that repeats comes with all that stands under it for each section that fills it. */
const maximumMatches = 4000;

/** A note that has too many sections for the template to be held against it. */
function withoutSections({ path, text }: Note, { section, scope }: Match): Note {
  const line = (section ?? scope)?.heading.startLine ?? 1;
  return refuse(path, text, { line, measure: "headings" });
}

type Surroundings = {
  readonly note: Note;
  readonly index: MatchIndex;
  /** The slots that the template has others under. */
  readonly parents: ReadonlySet<Slot | null>;
  readonly claimed: ReadonlySet<Section>;
  readonly descendants: ReadonlyMap<Section, readonly Section[]>;
  readonly nearMisses: ReadonlyMap<Match, NearMiss>;
};

function fillSlot(match: Match, surroundings: Surroundings): FilledSlot {
  const { slot, section } = match;
  const { claimed, descendants, nearMisses } = surroundings;
  const parts = section ? ownSections(section, claimed, descendants) : [];
  const nearMiss = section ? null : (nearMisses.get(match) ?? null);
  const content = section ? measureSlot(match, parts, surroundings) : null;
  return {
    ...match,
    parts,
    content,
    title: section?.title || slot.title,
    isContainer: isContainer(match, surroundings),
    mayBeEmpty: mayBeEmpty(match, content, surroundings),
    isExpected: isExpected(match, surroundings),
    nearMiss,
    place: section?.span ?? nearMiss?.span ?? placeOfMissing(match, surroundings),
  };
}

/** Whether the template has sections under it, or it is the title that everything stands under. */
function isContainer({ slot, section }: Match, { parents, descendants }: Surroundings): boolean {
  if (parents.has(slot)) return true;
  return section !== null && isTitle(slot) && hasWrittenUnder(section, descendants);
}

function mayBeEmpty(
  match: Match,
  content: SectionContent | null,
  surroundings: Surroundings,
): boolean {
  if (!groupsOthers(match, surroundings)) return false;
  return content?.hasOwn === true || !asksForContent(match.slot);
}

/** Whether a container has what the template asks for under it, or a finding says of that itself that it is missing. */
function groupsOthers(match: Match, { note, index, descendants }: Surroundings): boolean {
  const { slot, section, scope } = match;
  const isThere = (other: Match): boolean =>
    other.section !== null || isExpected(other, { note, index });
  if (index.under(slot, scope).some(isThere)) return true;
  if (section !== scope && index.under(slot, section).some(isThere)) return true;
  return section !== null && isTitle(slot) && hasWrittenUnder(section, descendants);
}

function asksForContent({ minimumLength, items, needs, has }: Slot): boolean {
  return (minimumLength ?? 0) > 0 || items !== null || needs.length > 0 || has.length > 0;
}

/** A container is judged by its own words: what stands under it answers for itself. */
function measureSlot(
  match: Match,
  parts: readonly Section[],
  surroundings: Surroundings,
): SectionContent {
  const scaffold = match.slot.isFixed ? [] : match.slot.scaffold;
  const all = measureContent(parts, scaffold);
  if (!groupsOthers(match, surroundings)) return all;
  return { ...all, state: readState(parts.slice(0, 1), scaffold).state };
}

function isExpected(
  { slot, scope }: Match,
  { note, index }: Pick<Surroundings, "note" | "index">,
): boolean {
  if (!slot.isRequired) return false;
  if (slot.depth === 1 && isTitle(slot) && hasFrontMatterTitle(note)) return false;
  for (let { parent } = slot; parent; parent = parent.parent) {
    if (!parent.isRequired && !index.isFilled(parent, scope)) return false;
  }
  return true;
}

function hasFrontMatterTitle({ frontMatter }: Note): boolean {
  const title = frontMatter && frontMatterField(frontMatter, "title");
  return typeof title === "string" && title.trim() !== "";
}

/** The last line of what the missing section would follow, or the heading that it would come before. */
function placeOfMissing(match: Match, { note, index, descendants }: Surroundings): Span {
  const before = index.filledBefore(match);
  const section = before?.section;
  if (!before || !section) {
    const last = note.sections.at(-1);
    return index.filledAfter(match)?.section?.heading ?? (last ? lastLineOf(last) : start);
  }
  const isInside = isUnder(match.slot, before.slot);
  return lastLineOf(isInside ? section : (descendants.get(section)?.at(-1) ?? section));
}

const start: Span = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

function lastLineOf({ span: { endLine, endColumn } }: Section): Span {
  return { startLine: endLine, startColumn: 1, endLine, endColumn };
}
