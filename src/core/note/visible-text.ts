import type { Nodes } from "mdast";
import { htmlText } from "./html-text.ts";

/**
 * The prose a reader sees, code spans among it: no code blocks, formulas, URLs, image descriptions or
 * comments, and no HTML but for its text where that is all there is.
 *
 * Blocks and hard line breaks end a line.
 */
export function visibleText(nodes: readonly Nodes[]): string {
  return nodes
    .map(visibleTextOf)
    .filter((text) => text !== "")
    .join("\n");
}

/** The same of one node: the blocks of text inside it, one a line. */
export function visibleTextOf(node: Nodes): string {
  if (node.type === "text") return withoutUrls(node.value);
  if (node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  if (node.type === "html") return htmlText(node.value);
  if (!("children" in node)) return "";
  const texts = node.children.map(visibleTextOf);
  return isPhrasingParent.has(node.type)
    ? texts.join("")
    : texts.filter((text) => text !== "").join("\n");
}

function withoutUrls(text: string): string {
  return text.includes("://") ? text.replaceAll(bareUrl, "") : text;
}

const bareUrl = /https?:\/\/[^\s，。；、）】」]+/gu;

/** The types of node whose children stand on one line. */
export const isPhrasingParent: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
  "tableCell",
]);
