import type { Nodes } from "mdast";
import { spanOf } from "./span-of.ts";
import { visibleText } from "./visible-text.ts";

/** A line of prose and the line of the source it stands on. */
export type Passage = { readonly text: string; readonly line: number };

/** Lists the lines of prose in blocks: those of paragraphs, list items and table cells. */
export function listPassages(nodes: readonly Nodes[]): readonly Passage[] {
  return nodes.flatMap((node) => {
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") {
      return "children" in node ? listPassages(node.children) : [];
    }
    const { startLine } = spanOf(node);
    return visibleText([node])
      .split("\n")
      .map((text, index) => ({ text: text.trim(), line: startLine + index }))
      .filter(({ text }) => text !== "");
  });
}
