import { type NameFit, matchName, withoutOptional } from "#core/note/name.ts";
import type { Section } from "#core/note/section.ts";
import type { Slot } from "./template.ts";

/** A better name outweighs any place; the right place only decides between equal names. */
export const nameWeights: Readonly<Record<NameFit, number>> = {
  whole: 1000,
  part: 900,
  wildcard: 500,
  anything: 10,
};

/** A slot's own title outweighs another slot's alias for the same heading. */
const ownTitleBonus = 50;

/** How well a section fits a slot; 0 when not at all. */
export function weigh(slot: Slot, section: Section): number {
  const fits = slot.names.map((name) => matchName(name, section.names));
  const isOwn = isVerbatim(slot, section);
  const best = isOwn
    ? nameWeights.whole
    : Math.max(...fits.map((fit) => (fit ? nameWeights[fit] : 0)));
  if (best === 0) return 0;
  const isOwnTitle = isOwn || fits[0] === "whole" ? ownTitleBonus : 0;
  if (best === nameWeights.anything && !isAtLevel(slot, section)) return 0;
  return (
    best +
    isOwnTitle +
    (isUnderParent(slot, section) ? 8 : 0) +
    (slot.depth === section.depth ? 1 : 0)
  );
}

/** Whether a heading still is the template's own, such as `{title}`: it stands for its slot wherever it is. */
function isVerbatim({ title, placeholders }: Slot, section: Section): boolean {
  const heading = withoutOptional(section.title);
  return heading === title || placeholders.includes(heading);
}

/** Whether a section is at the slot's level, or as far below its parent, where that has a name to be known by. */
function isAtLevel({ depth, parent }: Slot, section: Section): boolean {
  if (section.depth === depth) return true;
  const above = section.parent;
  if (!parent || !above || section.depth - above.depth !== depth - parent.depth) return false;
  const fits = parent.names.map((pattern) => matchName(pattern, above.names));
  return fits.some((fit) => fit !== null && fit !== "anything");
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
