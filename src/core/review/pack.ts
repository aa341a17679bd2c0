/** Anything that takes up room. */
export type Weighed = { readonly tokens: number };

/** How much one group may have, and how many groups there are at least, where there is enough for them. */
export type PackLimits = { readonly budget: number; readonly minimumGroups: number };

/**
 * Packs items, in their order, into as few groups as the budget allows, as even as they can be. What is over the
 * budget by itself has a group of its own.
 */
export function pack<Item extends Weighed>(
  items: readonly Item[],
  { budget, minimumGroups }: PackLimits,
): readonly (readonly Item[])[] {
  const maximum = Math.max(minimumGroups, fill(items, budget).length);
  let [low, high] = [0, budget];
  while (high - low > 1) {
    const middle = Math.ceil((low + high) / 2);
    if (fill(items, middle).length <= maximum) high = middle;
    else low = middle;
  }
  return fill(items, high);
}

/** Fills one group after another up to a capacity. */
function fill<Item extends Weighed>(
  items: readonly Item[],
  capacity: number,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const group = groups.at(-1);
    if (group && item.tokens <= room) group.push(item);
    else {
      groups.push([item]);
      room = capacity;
    }
    room -= item.tokens;
  }
  return groups;
}
