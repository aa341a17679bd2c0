import { type NameFit, matchName } from "#core/note/name.ts";
import type { Section } from "#core/note/section.ts";
import type { Slot } from "./template.ts";

/** Which section fills which slot. A slot that is not in the map is missing from the note. */
export type Matching = ReadonlyMap<Slot, Section>;

/**
 * Matches sections to slots by name, at any level.
 *
 * One pass in document order finds the heaviest set of pairs that keeps the template's order (a weighted longest
 * common subsequence); what is left over is then paired wherever it stands, so that a moved section is moved,
 * not missing.
 */
export function matchSections(slots: readonly Slot[], sections: readonly Section[]): Matching {
  const candidates = sections.filter(({ depth, isGenerated }) => depth > 0 && !isGenerated);
  const wanted = slots.filter(({ isGenerated }) => !isGenerated);
  const weights = wanted.map((slot) => candidates.map((section) => weigh(slot, section)));

  const matching = new Map<Slot, Section>();
  for (const [row, column] of heaviestInOrder(weights)) {
    pair(matching, wanted[row], candidates[column]);
  }
  const taken = new Set(matching.values());
  for (const [row, slot] of wanted.entries()) {
    if (matching.has(slot)) continue;
    const free = candidates
      .map((section, column) => ({ section, weight: weights[row]?.[column] ?? 0 }))
      .filter(({ section, weight }) => weight >= nameWeights.wildcard && !taken.has(section))
      .toSorted((a, b) => b.weight - a.weight);
    if (free[0]) {
      matching.set(slot, free[0].section);
      taken.add(free[0].section);
    }
  }
  return matching;
}

function pair(
  matching: Map<Slot, Section>,
  slot: Slot | undefined,
  section: Section | undefined,
): void {
  if (slot && section) matching.set(slot, section);
}

/** A better name outweighs any place; the right place only decides between equal names. */
const nameWeights: Readonly<Record<NameFit, number>> = {
  whole: 1000,
  part: 900,
  wildcard: 500,
  anything: 10,
};

/** A slot's own title outweighs another slot's alias for the same heading. */
const ownTitleBonus = 50;

function weigh(slot: Slot, section: Section): number {
  const fits = slot.names.map((name) => matchName(name, section.names));
  const best = Math.max(...fits.map((fit) => (fit ? nameWeights[fit] : 0)));
  if (best === 0) return 0;
  const isOwnTitle = fits[0] === "whole" ? ownTitleBonus : 0;
  if (best === nameWeights.anything && slot.depth !== section.depth) return 0;
  return (
    best +
    isOwnTitle +
    (isUnderParent(slot, section) ? 8 : 0) +
    (slot.depth === section.depth ? 1 : 0)
  );
}

/** Whether the section stands under one that the slot's parent could be. */
function isUnderParent({ parent }: Slot, section: Section): boolean {
  if (!parent) return true;
  for (let above = section.parent; above; above = above.parent) {
    const { names } = above;
    if (parent.names.some((pattern) => matchName(pattern, names) !== null)) return true;
  }
  return false;
}

/** The pairs of rows and columns, both rising, whose weights add up to the most. A weight of 0 is no pair. */
function heaviestInOrder(
  weights: readonly (readonly number[])[],
): readonly (readonly [row: number, column: number])[] {
  const columns = weights[0]?.length ?? 0;
  const best = Array.from({ length: weights.length + 1 }, () =>
    Array.from({ length: columns + 1 }, () => 0),
  );
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const paired = (row: number, column: number): number => {
    const weight = weights[row]?.[column] ?? 0;
    return weight > 0 ? weight + at(row + 1, column + 1) : 0;
  };
  for (let row = weights.length - 1; row >= 0; row -= 1) {
    const cells = best[row] ?? [];
    for (let column = columns - 1; column >= 0; column -= 1) {
      cells[column] = Math.max(at(row + 1, column), at(row, column + 1), paired(row, column));
    }
  }
  const pairs: [number, number][] = [];
  let column = 0;
  for (let row = 0; row < weights.length; row += 1) {
    while (column < columns && at(row, column) > at(row + 1, column)) {
      if (paired(row, column) === at(row, column)) {
        pairs.push([row, column]);
        column += 1;
        break;
      }
      column += 1;
    }
  }
  return pairs;
}

/** The sections under `section` that no slot of their own claims: they belong to it. */
export function ownSections(
  section: Section,
  { matching, descendants }: ClaimedSections,
): readonly Section[] {
  const claimed = new Set(matching.values());
  const under = (descendants.get(section) ?? []).filter(
    (other) => !other.isGenerated && !isClaimedBetween(other, section, claimed),
  );
  return [section, ...under];
}

type ClaimedSections = {
  readonly matching: Matching;
  readonly descendants: ReadonlyMap<Section, readonly Section[]>;
};

function isClaimedBetween(
  section: Section,
  ancestor: Section,
  claimed: ReadonlySet<Section>,
): boolean {
  for (let at: Section | null = section; at && at !== ancestor; at = at.parent) {
    if (claimed.has(at)) return true;
  }
  return false;
}
