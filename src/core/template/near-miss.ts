import { matchName, namesOf } from "#core/note/name.ts";
import { type PseudoHeading, listPseudoHeadings } from "#core/note/pseudo-heading.ts";
import { type Section, isWithin } from "#core/note/section.ts";
import { isWithinEdits } from "#core/nearest.ts";
import type { Span } from "#core/span.ts";
import type { Match } from "./matching.ts";
import type { Slot } from "./template.ts";

/** What a missing section may be under another guise: a heading with a slip in it, or a line that is no heading. */
export type NearMiss = {
  readonly kind: "heading" | "similar" | PseudoHeading["kind"];
  readonly title: string;
  /** Of the heading or the line. */
  readonly span: Span;
  /** The level of a heading; 0 for a line that is none. */
  readonly depth: number;
};

/** Finds, for slots that nothing fills, what was perhaps meant; each heading or line stands for one slot at most. */
export function findNearMisses(
  missing: readonly Match[],
  extras: readonly Section[],
  sections: readonly Section[],
): ReadonlyMap<Match, NearMiss> {
  const found = new Map<Match, NearMiss>();
  if (missing.length === 0) return found;
  const names = new Set(missing.flatMap(({ slot }) => plainNames(slot)));
  const candidates = [...listHeadings(extras), ...listLines(sections, names)];
  const taken = new Set<Candidate>();
  for (const isMeant of [isSlip, isPartOf]) {
    for (const match of missing) {
      if (found.has(match)) continue;
      const isMeantBySlot = isMeant(match.slot);
      const meant = candidates.find(
        (candidate) =>
          !taken.has(candidate) && isInScope(candidate, match) && isMeantBySlot(candidate),
      );
      if (!meant) continue;
      taken.add(meant);
      const { title, span, kind, depth } = meant;
      const isSimilar = kind === "heading" && isMeant === isPartOf;
      found.set(match, { title, span, depth, kind: isSimilar ? "similar" : kind });
    }
  }
  return found;
}

function isInScope({ section }: Candidate, { scope }: Match): boolean {
  return !scope || section === scope || isWithin(section, scope);
}

type Candidate = Pick<NearMiss, "title" | "span" | "depth"> & {
  /** The section that it is, or stands in. */
  readonly section: Section;
  readonly kind: "heading" | PseudoHeading["kind"];
  readonly names: readonly string[];
};

function listHeadings(extras: readonly Section[]): readonly Candidate[] {
  return extras.map((section) => {
    const { title, heading, names, depth } = section;
    return { section, title, span: heading, depth, names, kind: "heading" };
  });
}

/** The lines that are no headings and have one of these names. */
function listLines(
  sections: readonly Section[],
  wanted: ReadonlySet<string>,
): readonly Candidate[] {
  return sections
    .filter(({ isGenerated }) => !isGenerated)
    .flatMap((section) =>
      listPseudoHeadings(section.blocks).flatMap(({ title, kind, span }) => {
        const names = namesOf(title);
        const isWanted = names.some((name) => wanted.has(name));
        return isWanted ? [{ section, title, kind, span, depth: 0, names }] : [];
      }),
    );
}

type IsMeant = (candidate: Candidate) => boolean;

/** Whether a line that is no heading has a slot's name, or a heading has it but for a slip of the pen. */
function isSlip(slot: Slot): IsMeant {
  const plain = plainNames(slot).map((name) => ({ name, edits: slips(name) }));
  return ({ kind, names }) => {
    if (kind !== "heading") return slot.names.some((name) => isNamed(name, names));
    return plain.some(({ name, edits }) =>
      names.some((other) => isWithinEdits(other, name, edits)),
    );
  };
}

function isNamed(name: Slot["names"][number], names: readonly string[]): boolean {
  const fit = matchName(name, names);
  return fit === "whole" || fit === "part";
}

/** Whether a heading holds a slot's name among a few other words. */
function isPartOf(slot: Slot): IsMeant {
  const parts = plainNames(slot).filter((part) => part.length >= shortestPart);
  return ({ kind, names: [name = ""] }) =>
    kind === "heading" &&
    parts.some((part) => name.includes(part) && name.length <= 3 * part.length);
}

/** How many letters of a name may be wrong before it is another one: two characters are a word in Chinese. */
function slips(name: string): number {
  if (name.length < 3) return 0;
  return name.length < 6 ? 1 : 2;
}

const shortestPart = 2;

/** The names of a slot without a wildcard, normalised. */
function plainNames({ names }: Slot): readonly string[] {
  return names.flatMap(({ pieces: [piece = "", ...more] }) =>
    more.length === 0 && piece !== "" ? [piece] : [],
  );
}
