import type { Nodes, Paragraph } from "mdast";

/** Lists the paragraphs in blocks, those of list items among them; not those of quotes and footnotes. */
export function listParagraphs(nodes: readonly Nodes[]): readonly Paragraph[] {
  return nodes.flatMap((node) => {
    if (node.type === "paragraph") return [node];
    return node.type === "list" || node.type === "listItem" ? listParagraphs(node.children) : [];
  });
}
