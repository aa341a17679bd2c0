import type { Nodes } from "mdast";
import type { Passage } from "#core/note/passages.ts";
import type { Section } from "#core/note/section.ts";
import type { NoteParts } from "./parts.ts";
import { listSentences } from "./sentences.ts";

/** Finds sentences that point to a figure beside them where there is none. */
export function findMissingFigures({ all }: NoteParts): readonly Passage[] {
  return all
    .filter((section) => !section.blocks.some(canShow))
    .flatMap((section) => listPointers(section));
}

function listPointers(section: Section): readonly Passage[] {
  return listSentences([section])
    .filter(({ text }) => pointer.test(text))
    .map(({ text, line }) => ({ text, line }));
}

const pointer =
  /如[下上左右]?图(?:所示|[:：]?$)|见[下上]图|(?:如|见)图\s?\d|[下上]图(?:所示|是|为|展示|给出)|\b(?:as shown (?:below|above)|(?:the |see )(?:figure|diagram|screenshot|picture) (?:below|above))\b/iu;

/** Whether anything in a block may be what is pointed to: an image, a drawing in code, a table, a formula, an embed. */
function canShow(node: Nodes): boolean {
  if (["image", "imageReference", "code", "table", "math", "html"].includes(node.type)) return true;
  if (node.type === "text") return node.value.includes("![");
  return "children" in node && node.children.some(canShow);
}
