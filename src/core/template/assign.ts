import { type Section, isWithin } from "#core/note/section.ts";
import { heaviestInOrder } from "./heaviest-in-order.ts";
import { type Slot, isTitle } from "./template.ts";
import { nameWeights, weigh } from "./weigh.ts";

/**
 * Gives each slot at most one section.
 *
 * One pass in document order finds the heaviest set of pairs that keeps the template's order (a weighted longest
 * common subsequence); what is left over is then paired wherever it stands, so that a moved section is moved,
 * not missing.
 */
export function assign(
  slots: readonly Slot[],
  sections: readonly Section[],
): ReadonlyMap<Slot, Section> {
  const weights = slots.map((slot) => sections.map((section) => weigh(slot, section)));
  const columns = pairLeftOver(weights, new Map(heaviestInOrder(weights)));
  const assigned = new Map<Slot, Section>();
  for (const [row, slot] of slots.entries()) {
    const section = sections[columns.get(row) ?? -1];
    if (section) assigned.set(slot, section);
  }
  const title = slots.find((slot) => slot.parent === null && isTitle(slot));
  const name = titleOf(sections);
  const isFree = name !== null && ![...assigned.values()].includes(name);
  if (title && isFree && !assigned.has(title)) assigned.set(title, name);
  return assigned;
}

/** Pairs the rows that have no column with one that bears their name, also where a slot for any heading has it. */
function pairLeftOver(
  weights: readonly (readonly number[])[],
  inOrder: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const columns = new Map(inOrder);
  const rows = new Map([...columns].map(([row, column]) => [column, row]));
  const isHeld = (column: number): boolean => {
    const row = rows.get(column);
    return row !== undefined && (weights[row]?.[column] ?? 0) >= nameWeights.wildcard;
  };
  const waiting = weights.map((_, row) => row).filter((row) => !columns.has(row));
  for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
    const [best] = (weights[row] ?? [])
      .map((weight, column) => ({ column, weight }))
      .filter(({ column, weight }) => weight >= nameWeights.wildcard && !isHeld(column))
      .toSorted((a, b) => b.weight - a.weight);
    if (!best) continue;
    const robbed = rows.get(best.column);
    if (robbed !== undefined) {
      columns.delete(robbed);
      waiting.push(robbed);
    }
    columns.set(row, best.column);
    rows.set(best.column, row);
  }
  return columns;
}

/** The heading that everything stands under: whatever its level, it is what the note is called. */
function titleOf([first, ...others]: readonly Section[]): Section | null {
  if (!first || others.length === 0) return null;
  return others.every((section) => isWithin(section, first)) ? first : null;
}
