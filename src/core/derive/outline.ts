import type { Section } from "#core/note/section.ts";
import { byFrequency } from "./by-frequency.ts";
import { type HeadingGroup, meanPosition } from "./group-headings.ts";

/** A group at the place that a template gives it. */
export type OutlinedGroup = { readonly group: HeadingGroup; readonly depth: number };

/** Puts groups in the order and under the headings that most notes have them in. */
export function outlineGroups(groups: readonly HeadingGroup[]): readonly OutlinedGroup[] {
  const owners = new Map<Section, HeadingGroup>(
    groups.flatMap((group) => group.occurrences.map(({ section }) => [section, group] as const)),
  );
  const parents = new Map(groups.map((group) => [group, usualParent(group, owners)]));
  const outline = (parent: HeadingGroup | null, above: number): readonly OutlinedGroup[] => {
    const siblings = inUsualOrder(groups.filter((group) => parents.get(group) === parent));
    // Side by side, all are of one level: a deeper heading after a higher one would be read as standing under it.
    const levels = siblings.flatMap(({ occurrences }) =>
      occurrences.map(({ section }) => section.depth),
    );
    const depth = Math.min(6, Math.max(above + 1, byFrequency(levels)[0] ?? 1));
    return siblings.flatMap((group) => [{ group, depth }, ...outline(group, depth)]);
  };
  return outline(null, 0);
}

/** The group that the headings of this one stand under most often. */
function usualParent(
  group: HeadingGroup,
  owners: ReadonlyMap<Section, HeadingGroup>,
): HeadingGroup | null {
  const above = group.occurrences.map(({ section }) => ownerAbove(section, owners));
  const isHigher = (parent: HeadingGroup | null): boolean =>
    parent === null || parent.depth < group.depth;
  return byFrequency(above.filter(isHigher))[0] ?? null;
}

function ownerAbove(
  section: Section,
  owners: ReadonlyMap<Section, HeadingGroup>,
): HeadingGroup | null {
  for (let above = section.parent; above; above = above.parent) {
    const owner = owners.get(above);
    if (owner) return owner;
  }
  return null;
}

/** By mean place, and then each after those that most notes have before it. */
function inUsualOrder(groups: readonly HeadingGroup[]): readonly HeadingGroup[] {
  const ordered: HeadingGroup[] = [];
  for (const group of groups.toSorted((a, b) => meanPosition(a) - meanPosition(b))) {
    let at = ordered.length;
    for (
      let before = ordered[at - 1];
      before && precedes(group, before);
      before = ordered[at - 1]
    ) {
      at -= 1;
    }
    ordered.splice(at, 0, group);
  }
  return ordered;
}

/** Whether more of the notes that have both have `one` first than not. */
function precedes(one: HeadingGroup, other: HeadingGroup): boolean {
  const places = new Map(other.occurrences.map(({ note, position }) => [note, position]));
  let majority = 0;
  for (const { note, position } of one.occurrences) {
    const place = places.get(note);
    if (place !== undefined) majority += position < place ? 1 : -1;
  }
  return majority > 0;
}
