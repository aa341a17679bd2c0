import type { Nodes } from "mdast";
import { listDescribedImages, listUndescribedImages } from "#core/note/images.ts";
import type { Passage } from "#core/note/passages.ts";
import { offsetsOf, spanOf } from "#core/note/span-of.ts";
import type { NoteParts } from "./parts.ts";

/** The images of a note as its source has them: those that say what they show, and those that nothing describes. */
export function findImages({ note, all }: NoteParts): {
  readonly described: readonly Passage[];
  readonly undescribed: readonly Passage[];
} {
  const toPassage = (node: Nodes): Passage => {
    const { start, end } = offsetsOf(node);
    return { text: note.learnerText.slice(start, end), line: spanOf(node).startLine };
  };
  return {
    described: all.flatMap(({ blocks }) => listDescribedImages(blocks)).map(toPassage),
    undescribed: all.flatMap(({ blocks }) => listUndescribedImages(blocks)).map(toPassage),
  };
}
