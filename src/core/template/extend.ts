import { isNamed } from "./read-slots.ts";
import type { Slot, Template } from "./template.ts";

type Slots = Pick<Template, "slots" | "gaps">;

/**
 * Puts the slots of a template into those of its base.
 *
 * One that the base has takes its place there; one that it has not follows the slot before it.
 */
export function extendSlots({ slots, gaps }: Slots, base: Template | null): Slots {
  if (!base) return { slots, gaps };
  const merged: Slot[] = [...base.slots];
  let place = 0;
  for (const slot of slots) {
    const index = merged.findIndex((other) => isNamed(other, slot.title));
    if (index < 0) {
      // What stands under the section before stays under it.
      while ((merged[place]?.depth ?? 0) > slot.depth) place += 1;
      merged.splice(place, 0, slot);
      place += 1;
    } else {
      merged[index] = slot;
      place = index + 1;
    }
  }
  return { slots: withParents(merged), gaps: gaps.length > 0 ? gaps : base.gaps };
}

/** Gives each slot the nearest one before it that is of a higher level. */
function withParents(slots: readonly Slot[]): readonly Slot[] {
  const placed: Slot[] = [];
  for (const slot of slots) {
    const parent = placed.findLast(({ depth }) => depth < slot.depth) ?? null;
    placed.push({ ...slot, parent });
  }
  return placed;
}
