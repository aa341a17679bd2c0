import { findParts } from "#core/detect/parts.ts";
import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { type WeighedSection, cutSections, weighSections } from "./cut-sections.ts";
import { pack } from "./pack.ts";

/** What of a note is asked about at once. */
export type Portion = {
  /** In document order; each section that is asked about is the own one of one portion. */
  readonly own: readonly Section[];
  /** Sections of other portions that go along: keywords and log. */
  readonly along: readonly Section[];
};

/** A note in portions; its sections are theirs, so that one which was too long is there in pieces. */
export type SplitNote = { readonly note: Note; readonly portions: readonly Portion[] };

/**
 * Splits sections of a note into as few portions as a budget of tokens allows, as even as they can be: at headings,
 * and where a section is longer than a portion, between its blocks.
 *
 * Where there are several, the keywords and the log go along with each of them as far as they fit.
 */
export function splitNote(note: Note, sections: readonly Section[], budget: number): SplitNote {
  const whole = weighSections(note, sections);
  if (addUp(whole) <= budget) return { note, portions: [{ own: sections, along: [] }] };

  const along = chooseAlong(note, whole, budget * shareAlong);
  const room = Math.floor(budget - addUp(along));
  const cut = cutSections(note, sections, room);
  const groups = pack(joinBareHeadings(cut.sections, room), { budget: room, minimumGroups: 1 });
  const portions = groups.map((group) => {
    const own = group.flatMap((unit) => unit.sections);
    const others = along.map(({ section }) => section).filter((section) => !own.includes(section));
    return { own, along: others };
  });
  return { note: cut.note, portions };
}

/** Splits a portion in two, about in the middle; `null` where there is no place to split it at. */
export function halvePortion(note: Note, { own, along }: Portion): SplitNote | null {
  const half = Math.ceil(addUp(weighSections(note, own)) / 2);
  const cut = cutSections(note, own, half);
  const limits = { budget: half * 2, minimumGroups: 2 };
  const groups = pack(joinBareHeadings(cut.sections, half), limits);
  if (groups.length < 2) return null;
  const portions = groups.map((group) => ({ own: group.flatMap((unit) => unit.sections), along }));
  return { note: cut.note, portions };
}

/** Of a portion, for what goes along: more of it would be paid for with every portion. */
const shareAlong = 1 / 4;

function chooseAlong(
  note: Note,
  sections: readonly WeighedSection[],
  room: number,
): readonly WeighedSection[] {
  const { keywords, log } = findParts(note);
  const chosen: WeighedSection[] = [];
  for (const wanted of [...keywords, ...log]) {
    const weighed = sections.find(({ section }) => section === wanted);
    if (weighed && addUp(chosen) + weighed.tokens <= room) chosen.push(weighed);
  }
  return chosen;
}

type Unit = { readonly sections: readonly Section[]; readonly tokens: number };

/** A heading that has nothing of its own below it goes with what follows, where there is room for both. */
function joinBareHeadings(sections: readonly WeighedSection[], room: number): readonly Unit[] {
  const units: { readonly sections: Section[]; tokens: number }[] = [];
  let isBare = false;
  for (const { section, tokens } of sections) {
    const unit = units.at(-1);
    if (unit && isBare && unit.tokens + tokens <= room) {
      unit.sections.push(section);
      unit.tokens += tokens;
    } else units.push({ sections: [section], tokens });
    isBare = section.blocks.length === 0;
  }
  return units;
}

function addUp(weighed: readonly { readonly tokens: number }[]): number {
  return weighed.reduce((sum, { tokens }) => sum + tokens, 0);
}
