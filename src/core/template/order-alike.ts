import type { Match, Matching } from "./matching.ts";
import { isTitle } from "./template.ts";
import { nameWeights, weigh } from "./weigh.ts";

/**
 * Of slots side by side that take any heading, gives the required ones what there is, and the first ones what comes
 * first.
 *
 * By its name alone nobody can tell which of them a section fills, so that none of them is out of order.
 */
export function orderAlike(matches: Matching): Matching {
  const parents = new Set(matches.map(({ slot }) => slot.parent));
  const isOpen = ({ slot, section }: Match): boolean =>
    isTitle(slot) &&
    !parents.has(slot) &&
    (section === null || weigh(slot, section) < nameWeights.wildcard);
  const runs: Match[][] = [];
  for (const match of matches) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isBeside(last, match) && isOpen(last) && isOpen(match)) run.push(match);
    else runs.push([match]);
  }
  return runs.flatMap((run) => (run.length > 1 ? allot(run) : run));
}

function isBeside(one: Match, other: Match): boolean {
  return (
    one.slot.parent === other.slot.parent &&
    one.slot.depth === other.slot.depth &&
    one.scope === other.scope
  );
}

function allot(run: readonly Match[]): Matching {
  const sections = run
    .flatMap(({ section }) => section ?? [])
    .toSorted((a, b) => a.startOffset - b.startOffset);
  const byNeed = run.toSorted((a, b) => Number(b.slot.isRequired) - Number(a.slot.isRequired));
  const chosen = new Set(byNeed.slice(0, sections.length));
  const filled = new Map(
    run.filter((match) => chosen.has(match)).map((match, index) => [match, sections[index]]),
  );
  return run.map((match) => ({ ...match, section: filled.get(match) ?? null }));
}
