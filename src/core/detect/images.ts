import type { Nodes } from "mdast";
import { listDescribedImages, listUndescribedImages } from "#core/note/images.ts";
import { describesImage } from "#core/note/images-description.ts";
import type { Passage } from "#core/note/passages.ts";
import { offsetsOf, spanOf } from "#core/note/span-of.ts";
import type { NoteParts } from "./parts.ts";

/** The images of a note as its source has them. */
export type ImageFacts = {
  /** Those that say themselves what they show. */
  readonly described: readonly Passage[];
  /** Those that nothing describes, neither their own words nor a line beside them. */
  readonly undescribed: readonly Passage[];
  /** Those whose own words are the name of a file, though a line beside them speaks of them. */
  readonly named: readonly Passage[];
};

/** Tells the images of a note by what describes them. */
export function findImages({ note, all }: NoteParts): ImageFacts {
  const toPassage = (node: Nodes): Passage => {
    const { start, end } = offsetsOf(node);
    return { text: note.learnerText.slice(start, end), line: spanOf(node).startLine };
  };
  const undescribed = all.flatMap(({ blocks }) => listUndescribedImages(blocks));
  const lone = new Set(undescribed);
  const named = all.flatMap(({ blocks }) => listNamedImages(blocks));
  return {
    described: all.flatMap(({ blocks }) => listDescribedImages(blocks)).map(toPassage),
    undescribed: undescribed.map(toPassage),
    named: named.filter((node) => !lone.has(node)).map(toPassage),
  };
}

function listNamedImages(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node) => {
    if (node.type !== "image") return "children" in node ? listNamedImages(node.children) : [];
    const alternative = node.alt?.trim() ?? "";
    return alternative === "" || describesImage(alternative, node.url) ? [] : [node];
  });
}
