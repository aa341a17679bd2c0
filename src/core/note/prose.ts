import type { Nodes } from "mdast";
import { isPhrasingParent, visibleText } from "./visible-text.ts";

/** The visible text without its code spans; blocks end a line. */
export function proseOf(node: Nodes): string {
  if (node.type === "inlineCode") return " ";
  if (!("children" in node)) return visibleText([node]);
  return node.children.map(proseOf).join(isPhrasingParent.has(node.type) ? "" : "\n");
}
