import type { Section } from "#core/note/section.ts";
import type { Match, Matching } from "#core/template/matching.ts";
import type { Slot } from "#core/template/template.ts";

/** What stands around a slot in a matching, found in no more time where a slot that repeats comes thousands of times. */
export type MatchIndex = {
  /** The slots right under another, in one of its sections; `null` for the whole note. */
  readonly under: (slot: Slot, scope: Section | null) => readonly Match[];
  /** Whether a section fills a slot: any of them, or the one it has to stand under. */
  readonly isFilled: (slot: Slot, scope: Section | null) => boolean;
  /** The nearest one before it, in template order, that a section fills. */
  readonly filledBefore: (match: Match) => Match | null;
  /** The nearest one after it. */
  readonly filledAfter: (match: Match) => Match | null;
};

/** Indexes a matching. */
export function indexMatches(matches: Matching): MatchIndex {
  const under = new Map<Slot | null, Map<Section | null, Match[]>>();
  const filled = new Map<Slot, Set<Section>>();
  const before = new Map<Match, Match | null>();
  let last: Match | null = null;
  for (const match of matches) {
    const { slot, section, scope } = match;
    const siblings = getOrAdd(under, slot.parent, () => new Map<Section | null, Match[]>());
    getOrAdd(siblings, scope, () => []).push(match);
    before.set(match, last);
    if (!section) continue;
    getOrAdd(filled, slot, () => new Set<Section>()).add(section);
    last = match;
  }
  const after = new Map<Match, Match | null>();
  let next: Match | null = null;
  for (const match of matches.toReversed()) {
    after.set(match, next);
    if (match.section) next = match;
  }
  return {
    under: (slot, scope) => under.get(slot)?.get(scope) ?? [],
    isFilled: (slot, scope) =>
      scope === null ? filled.has(slot) : filled.get(slot)?.has(scope) === true,
    filledBefore: (match) => before.get(match) ?? null,
    filledAfter: (match) => after.get(match) ?? null,
  };
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
