import { isWithin } from "#core/note/section.ts";
import type { FilledSlot } from "./context.ts";

/** A section that does not stand where the template has it, and one that does, next to which it should. */
export type Moved = {
  readonly filled: FilledSlot;
  readonly neighbour: FilledSlot;
  readonly side: "after" | "before";
};

/**
 * Finds the fewest sections that have to move for the template's order. `slots` are in template order.
 *
 * What stands under a section that has to move goes with it, and has its order there.
 */
export function findMoved(slots: readonly FilledSlot[]): readonly Moved[] {
  const moved = findOutOfOrder(slots);
  return moved
    .filter(({ filled }) => !moved.some((other) => isUnder(filled, other.filled)))
    .flatMap((root) => [
      root,
      ...findMoved(slots.filter((filled) => isUnder(filled, root.filled))),
    ]);
}

function isUnder({ section }: FilledSlot, other: FilledSlot): boolean {
  return section !== null && other.section !== null && isWithin(section, other.section);
}

function findOutOfOrder(slots: readonly FilledSlot[]): readonly Moved[] {
  const present = slots.filter(({ section }) => section !== null);
  const kept = longestRising(present.map(({ section }) => section?.startOffset ?? 0));
  return present.flatMap((filled, index): readonly Moved[] => {
    if (kept.has(index)) return [];
    const before = present.findLast((_, other) => other < index && kept.has(other));
    const after = present.find((_, other) => other > index && kept.has(other));
    // First among its equals, it is told from the next of them.
    const isFirst = before?.slot === filled.slot.parent && after?.slot.parent === before?.slot;
    if (before && !(after && isFirst)) return [{ filled, neighbour: before, side: "after" }];
    return after ? [{ filled, neighbour: after, side: "before" }] : [];
  });
}

/** The places of a longest rising subsequence (Fredman 1975, by patience sorting). */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const tops: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    const pile = firstAtLeast(tops, number, numbers);
    previous.push(tops[pile - 1]);
    tops[pile] = index;
  }
  const rising = new Set<number>();
  for (let index = tops.at(-1); index !== undefined; index = previous[index]) rising.add(index);
  return rising;
}

/** The first pile whose top is not below a number. */
function firstAtLeast(tops: readonly number[], number: number, numbers: readonly number[]): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[tops[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
