import type { Nodes } from "mdast";
import { isPhrasingParent, visibleTextOf } from "./visible-text.ts";

/** The visible text without its code spans; blocks end a line. */
export function proseOf(node: Nodes): string {
  if (node.type === "inlineCode") return " ";
  if (!("children" in node)) return visibleTextOf(node);
  return node.children.map(proseOf).join(isPhrasingParent.has(node.type) ? "" : "\n");
}
