import type { Nodes } from "mdast";
import { countLength } from "./length.ts";
import { visibleText } from "./visible-text.ts";

/** Whether blocks hold anything a reader sees: text, code, a formula, an image, a table or HTML. */
export function hasContent(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => {
    if (node.type === "html") return withoutComments(node.value).trim() !== "";
    if (node.type === "text") return node.value.trim() !== "";
    if (isInvisible.has(node.type)) return false;
    return "children" in node ? hasContent(node.children) : true;
  });
}

const isInvisible: ReadonlySet<string> = new Set([
  "yaml",
  "toml",
  "definition",
  "thematicBreak",
  "break",
]);

function withoutComments(html: string): string {
  return html.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "");
}

/** Whether everything that blocks hold is text, so that their text alone says whether they are written. */
export function isPlainText(nodes: readonly Nodes[]): boolean {
  return nodes.every((node) => {
    if (node.type === "html") return withoutComments(node.value).trim() === "";
    if ("children" in node) return isPlainText(node.children);
    return node.type === "text" || isInvisible.has(node.type);
  });
}

/** Counts list items that hold content; where there is no list, the phrases split by 、，, ；; | or line ends. */
export function countItems(nodes: readonly Nodes[]): number {
  const items = countListItems(nodes);
  if (items > 0) return items;
  const phrases = visibleText(nodes).split(/[、，,；;|｜\n]/u);
  return phrases.filter((phrase) => countLength(phrase) > 0).length;
}

function countListItems(nodes: readonly Nodes[]): number {
  let count = 0;
  for (const node of nodes) {
    if (node.type === "listItem" && hasContent(node.children)) count += 1;
    if ("children" in node) count += countListItems(node.children);
  }
  return count;
}
