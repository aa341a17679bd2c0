import { type Section, isUnderOneOf, isWithin } from "#core/note/section.ts";
import { assign } from "./assign.ts";
import type { Matching } from "./matching.ts";
import { orderAlike } from "./order-alike.ts";
import type { Slot } from "./template.ts";
import { nameWeights, weigh } from "./weigh.ts";

/** Matches sections to slots by name, at any level. Generated slots and sections take no part. */
export function matchSections(slots: readonly Slot[], sections: readonly Section[]): Matching {
  const candidates = sections.filter(({ depth, isGenerated }) => depth > 0 && !isGenerated);
  return matchWithin(
    slots.filter(({ isGenerated }) => !isGenerated),
    candidates,
    { scope: null },
  );
}

function matchWithin(
  slots: readonly Slot[],
  sections: readonly Section[],
  { scope, repeated = slots.filter(isRepeated), inner = new Set() }: Within,
): Matching {
  const outer = slots.filter((slot) => !repeated.some((other) => isUnder(slot, other)));
  const open = sections.filter((section) => !inner.has(section));
  const assigned = assign(outer, open);
  const filled = repeated.filter((slot) => !outer.includes(slot) || assigned.has(slot));
  if (filled.length < repeated.length) {
    return matchWithin(slots, sections, { scope, repeated: filled, inner });
  }
  const taken = new Set(assigned.values());
  const groups = outer.map((slot): Group => {
    const section = assigned.get(slot) ?? null;
    if (!section || !repeated.includes(slot)) return { slot, instances: [section], under: [] };
    const under = slots.filter((other) => isUnder(other, slot));
    return { slot, instances: listInstances(slot, section, { sections: open, taken }), under };
  });
  const more = groups.flatMap((group) => listInner(group, outer, open));
  if (more.length > 0) {
    return matchWithin(slots, sections, { scope, repeated, inner: new Set([...inner, ...more]) });
  }
  const matches = groups.flatMap(({ slot, instances, under }) =>
    instances.flatMap((section): Matching => {
      const match = { slot, section, scope };
      if (!section || under.length === 0) return [match];
      const free = within(sections, section).filter((other) => !taken.has(other));
      return [match, ...matchWithin(under, free, { scope: section })];
    }),
  );
  return orderAlike(matches);
}

type Within = {
  readonly scope: Section | null;
  /** The slots of which several sections may each have their own under them: those that are there at all. */
  readonly repeated?: readonly Slot[];
  /** The sections that one of those has under it, and that fit what the template has there best. */
  readonly inner?: ReadonlySet<Section>;
};

/** A slot with what fills it, and the slots that each of several sections has under it. */
type Group = {
  readonly slot: Slot;
  readonly instances: readonly (Section | null)[];
  readonly under: readonly Slot[];
};

/** The sections that a slot outside could take from those under which they stand, and where they fit as well. */
function listInner(
  { slot, instances, under }: Group,
  outer: readonly Slot[],
  sections: readonly Section[],
): readonly Section[] {
  if (under.length === 0) return [];
  const others = outer.filter((other) => other !== slot);
  const around = new Set(instances.flatMap((instance) => instance ?? []));
  return sections.filter((section) => {
    if (!isUnderOneOf(section, around)) return false;
    const best = heaviest(others, section);
    return best > 0 && heaviest(under, section) >= best;
  });
}

function heaviest(slots: readonly Slot[], section: Section): number {
  return Math.max(0, ...slots.map((slot) => weigh(slot, section)));
}

function isRepeated({ repeat }: Slot): boolean {
  return repeat.maximum === null || repeat.maximum > 1;
}

/** Whether a slot stands somewhere under another in the template. */
export function isUnder(slot: Slot, ancestor: Slot): boolean {
  for (let { parent } = slot; parent; parent = parent.parent) if (parent === ancestor) return true;
  return false;
}

function within(sections: readonly Section[], ancestor: Section): readonly Section[] {
  return sections.filter((section) => isWithin(section, ancestor));
}

/** The section that fills a slot, and every other one that could and fills no other slot. */
function listInstances(
  slot: Slot,
  first: Section,
  { sections, taken }: { sections: readonly Section[]; taken: ReadonlySet<Section> },
): readonly Section[] {
  const weight = weigh(slot, first);
  const isNamed = weight >= nameWeights.wildcard;
  return sections.filter(
    (section) =>
      section === first ||
      (!taken.has(section) &&
        weigh(slot, section) >= (isNamed ? nameWeights.wildcard : weight) &&
        !isWithin(section, first)),
  );
}

/** The sections under `section` that no slot of their own claims: they belong to it. */
export function ownSections(
  section: Section,
  claimed: ReadonlySet<Section>,
  descendants: ReadonlyMap<Section, readonly Section[]>,
): readonly Section[] {
  const under = (descendants.get(section) ?? []).filter(
    (other) => !other.isGenerated && !isClaimedBetween(other, section, claimed),
  );
  return [section, ...under];
}

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
