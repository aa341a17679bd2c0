import { type CheckedNote, checkNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import type { Note } from "#core/note/note.ts";
import type { Finding } from "#core/report/report.ts";
import { parseTemplate } from "#core/template/parse.ts";
import type { Template } from "#core/template/template.ts";
import { friendlyFloor, median } from "./friendly.ts";
import { type HeadingGroup, type HeadingGroups, groupHeadings } from "./group-headings.ts";
import { outlineGroups } from "./outline.ts";
import { type DraftSlot, writeTemplate } from "./write-template.ts";

/** A template inferred from notes, and how far they keep to it. */
export type Derived = {
  /** The template, as a file has it. */
  readonly text: string;
  /** How many notes could be read. */
  readonly notes: number;
  /** In template order, and then what was left out. */
  readonly headings: readonly DerivedHeading[];
  /** The notes that do not pass it, and why. */
  readonly failing: readonly FailingNote[];
};

/** A heading of the notes, and what became of it. */
export type DerivedHeading = {
  /** `null` for a title that each note has of its own. */
  readonly title: string | null;
  readonly notes: number;
  readonly place: "required" | "optional" | "left-out";
};

/** A note that does not pass, with the findings that fail it. */
export type FailingNote = { readonly path: string; readonly findings: readonly Finding[] };

/** In which language to write the title of the template, and what its notes lack. */
export type DeriveOptions = { readonly language: Language; readonly findingsIn: Language };

/**
 * Infers a template from notes: what at least 90 % of them have is required, from 30 % on optional; `null` when they
 * share no section.
 */
export function deriveTemplate(
  all: readonly Note[],
  { language, findingsIn }: DeriveOptions,
): Derived | null {
  const notes = all.filter(({ obstacle }) => !obstacle);
  const { groups, titles } = groupHeadings(notes);
  const placeOf = (count: number): DerivedHeading["place"] => placeAt(count, notes.length);
  const kept = groups
    .filter(({ occurrences }) => placeOf(occurrences.length) !== "left-out")
    .slice(0, mostHeadings);
  if (kept.length === 0) return null;

  const title =
    placeOf(titles) === "left-out" ? [] : [{ spellings: null, depth: 1, count: titles }];
  const outlined = outlineGroups(kept).map(({ group, depth }) => ({
    spellings: group.spellings,
    depth,
    count: group.occurrences.length,
  }));
  const slots = [...title, ...outlined].map(({ spellings, depth, count }) => ({
    spellings,
    depth,
    isRequired: placeOf(count) === "required",
    minimum: null,
    isLeftOpen: false,
  }));
  const text = writeTemplate(addDemands(slots, notes, language), language);
  return {
    text,
    notes: notes.length,
    headings: [...title, ...outlined]
      .map(({ spellings, count }) => ({
        title: spellings?.[0] ?? null,
        notes: count,
        place: placeOf(count),
      }))
      .concat(leftOut({ groups, titles }, kept, title.length > 0)),
    failing: listFailing(all, read(text), findingsIn),
  };
}

/** A template that asks for more is no form that anybody fills in. */
const mostHeadings = 100;

/** What one of several notes has, they do not share. */
function placeAt(count: number, total: number): DerivedHeading["place"] {
  if (count / total >= 0.9) return "required";
  return count / total >= 0.3 && count > 1 ? "optional" : "left-out";
}

function leftOut(
  { groups, titles }: HeadingGroups,
  kept: readonly HeadingGroup[],
  hasTitle: boolean,
): readonly DerivedHeading[] {
  const untitled = hasTitle || titles === 0 ? [] : [{ title: null, notes: titles }];
  const others = groups
    .filter((group) => !kept.includes(group))
    .map(({ spellings, occurrences }) => ({ title: spellings[0], notes: occurrences.length }));
  return [...untitled, ...others].map((heading) => ({ ...heading, place: "left-out" as const }));
}

/**
 * Gives each section a third of its median length as its minimum, and never more than the shortest one has; what at
 * least half of the notes leave open may stay open. A title asks for nothing: what stands under it has its own sections.
 */
function addDemands(
  slots: readonly DraftSlot[],
  notes: readonly Note[],
  language: Language,
): readonly DraftSlot[] {
  const template = read(writeTemplate(slots, language));
  const checked = notes.flatMap((note) => check(note, template, language).sections);
  return slots.map((slot, index): DraftSlot => {
    if (slot.spellings === null) return slot;
    const title = template.slots[index]?.title;
    const present = checked.filter((section) => section.slot === title && section.line !== null);
    const lengths = present.filter(({ status }) => status === "ok").map(({ length }) => length);
    const stubs = present.filter(({ status }) => status === "stub");
    return {
      ...slot,
      minimum: friendlyFloor(Math.min(median(lengths) / 3, ...lengths)),
      isLeftOpen: stubs.length > 0 && stubs.length * 2 >= present.length,
    };
  });
}

function listFailing(
  notes: readonly Note[],
  template: Template,
  language: Language,
): readonly FailingNote[] {
  return notes.flatMap((note) => {
    const { findings } = check(note, template, language);
    const errors = findings.filter(({ severity }) => severity === "error");
    return errors.length > 0 ? [{ path: note.path, findings: errors }] : [];
  });
}

function check(note: Note, template: Template, language: Language): CheckedNote {
  return checkNote(note, { template, reason: { kind: "setting" } }, { language });
}

/** Reads what was written here, which is a template or our bug. */
function read(text: string): Template {
  const origin = { path: "derived", name: "derived", source: "file", ceiling: "error" } as const;
  const reading = parseTemplate(text, origin);
  if (!reading.ok) throw new Error(`The derived template has ${reading.problems[0]?.code}`);
  return reading.value;
}
