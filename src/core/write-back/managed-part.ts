import { isManagedEnd, readManagedStart } from "#core/note/managed.ts";
import type { Note } from "#core/note/note.ts";
import { offsetsOf } from "#core/note/span-of.ts";
import type { TextRange } from "#core/note/text-range.ts";

/** What we wrote into a note, both comments included. */
export type ManagedPart = TextRange & {
  readonly digest: string;
  /** The level of the heading it stands under; 0 where there is none. */
  readonly depth: number;
};

/** Finds what we wrote into a note; `endless` where the comment that ends it is gone, so that nobody knows where it ends. */
export function findManagedPart({ sections }: Note): ManagedPart | "endless" | null {
  const blocks = sections.flatMap(({ blocks: own, depth }) => own.map((node) => ({ node, depth })));
  const first = blocks.findIndex(({ node }) => readManagedStart(node) !== null);
  const opening = blocks[first];
  if (!opening) return null;
  const rest = blocks.slice(first + 1);
  const closing = rest.find(({ node }) => isManagedEnd(node) || readManagedStart(node) !== null);
  if (!closing || !isManagedEnd(closing.node)) return "endless";
  return {
    start: offsetsOf(opening.node).start,
    end: offsetsOf(closing.node).end,
    digest: readManagedStart(opening.node) ?? "",
    depth: opening.depth,
  };
}
