import type { Section } from "#core/note/section.ts";
import type { Slot } from "./template.ts";

/**
 * The slots of a template with what fills them, in template order.
 *
 * A slot that several sections fill comes once for each of them, with the slots under it.
 */
export type Matching = readonly Match[];

/** A slot, and the section that fills it, if any. */
export type Match = {
  readonly slot: Slot;
  readonly section: Section | null;
  /** The section, of several that fill one slot, that it has to stand under. */
  readonly scope: Section | null;
};
