import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { byFrequency } from "./by-frequency.ts";

/** What notes are found to have in common. */
export type HeadingGroups = {
  /** Those that most notes have first; of equals, the one that stands further up. */
  readonly groups: readonly HeadingGroup[];
  /** In how many notes the first heading is a title of their own. */
  readonly titles: number;
};

/** Headings of several notes that name the same section. */
export type HeadingGroup = {
  /** The first of each note, at most one a note. */
  readonly occurrences: readonly Occurrence[];
  /** Every spelling, the most used first. */
  readonly spellings: readonly [string, ...string[]];
  /** The most common level. */
  readonly depth: number;
};

/** Where a note has a heading. */
export type Occurrence = {
  readonly note: Note;
  readonly section: Section;
  /** How far down among the headings of its note, from 0 to 1. */
  readonly position: number;
};

/**
 * Groups the headings of notes by name.
 *
 * A heading of several names, such as `Keywords (关键词)`, joins the headings that have one of them, unless a note has
 * both: there they are two.
 */
export function groupHeadings(notes: readonly Note[]): HeadingGroups {
  const titles = findTitles(notes);
  const byName = new Map<string, Occurrence[]>();
  for (const occurrence of notes.flatMap((note) => occurrencesIn(note, titles))) {
    const [name = ""] = occurrence.section.names;
    const others = byName.get(name);
    if (others) others.push(occurrence);
    else byName.set(name, [occurrence]);
  }
  const merged = new Set(joinByPartialNames(byName).values());
  const groups = Array.from(merged, toGroup).toSorted(
    (a, b) => b.occurrences.length - a.occurrences.length || meanPosition(a) - meanPosition(b),
  );
  return { groups, titles: titles.size };
}

/** How far down the headings of a group stand in the mean. */
export function meanPosition({ occurrences }: HeadingGroup): number {
  return occurrences.reduce((total, { position }) => total + position, 0) / occurrences.length;
}

/** The headings that are titles: a first and only heading of level 1, unless nearly all of the notes have the same. */
function findTitles(notes: readonly Note[]): ReadonlySet<Section> {
  const candidates = notes.flatMap((note) => {
    const headings = headingsOf(note);
    const top = headings.filter(({ depth }) => depth === 1);
    return top.length === 1 && top[0] === headings[0] ? top : [];
  });
  const [usual] = byFrequency(candidates.map(({ names }) => names[0]));
  const alike = candidates.filter(({ names }) => names[0] === usual);
  const isShared = notes.length > 2 && alike.length > 1 && alike.length >= candidates.length * 0.9;
  return new Set(isShared ? candidates.filter((title) => !alike.includes(title)) : candidates);
}

/** A heading of dots alone would mark in a template where other sections may stand. */
function headingsOf({ sections }: Note): readonly Section[] {
  return sections.filter(
    ({ depth, isGenerated, title }) => depth > 0 && !isGenerated && /[\p{L}\p{N}]/u.test(title),
  );
}

function occurrencesIn(note: Note, titles: ReadonlySet<Section>): readonly Occurrence[] {
  const headings = headingsOf(note).filter((section) => !titles.has(section));
  const first = new Map<string, Occurrence>();
  for (const [index, section] of headings.entries()) {
    const [name = ""] = section.names;
    if (!first.has(name)) first.set(name, { note, section, position: index / headings.length });
  }
  return [...first.values()];
}

/** The occurrences under each name, in one list for all the names that headings join. */
function joinByPartialNames(
  byName: ReadonlyMap<string, readonly Occurrence[]>,
): ReadonlyMap<string, readonly Occurrence[]> {
  const joined = new Map(byName);
  for (const [name, occurrences] of byName) {
    const parts = new Set(occurrences.flatMap(({ section }) => section.names.slice(1)));
    for (const part of parts) {
      const one = joined.get(name);
      const other = joined.get(part);
      if (!one || !other || one === other || shareNote(one, other)) continue;
      const both = [...one, ...other];
      for (const [key, list] of joined) if (list === one || list === other) joined.set(key, both);
    }
  }
  return joined;
}

function shareNote(one: readonly Occurrence[], other: readonly Occurrence[]): boolean {
  const notes = new Set(one.map(({ note }) => note));
  return other.some(({ note }) => notes.has(note));
}

function toGroup(occurrences: readonly Occurrence[]): HeadingGroup {
  const titles = occurrences.map(({ section }) => withoutMarks(section.title));
  // Of spellings that are as frequent, the shortest says it all.
  const byLength = titles.toSorted((a, b) => a.length - b.length);
  const [first = "", ...others] = byFrequency(byLength);
  const [depth = 1] = byFrequency(occurrences.map(({ section }) => section.depth));
  return { occurrences, spellings: [first, ...others], depth };
}

/** A title without the marks that were typed twice, as in `# #目录`. */
function withoutMarks(title: string): string {
  return title.replace(/^[#＃]+\s*(?=[\p{L}\p{N}])/u, "");
}
