import type { Nodes } from "mdast";
import { countLength } from "./length.ts";
import { withoutFormatting } from "./html-text.ts";
import { isPhrasingParent, visibleText } from "./visible-text.ts";

/** Whether blocks hold anything a reader sees: text, code, a formula, an image, a table or HTML. */
export function hasContent(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => {
    if (node.type === "html") return withoutFormatting(node.value).trim() !== "";
    if (node.type === "text") return node.value.trim() !== "";
    if (isInvisible.has(node.type)) return false;
    return "children" in node ? hasContent(node.children) : true;
  });
}

/** Whether the words in blocks alone, whatever else they hold, come to so many UTF-16 units. */
export function holdsWords(nodes: readonly Nodes[], atLeast: number): boolean {
  let missing = atLeast;
  const count = (node: Nodes): void => {
    if (missing <= 0) return;
    if (node.type === "text") missing -= node.value.trim().length;
    else if ("children" in node) for (const child of node.children) count(child);
  };
  for (const node of nodes) count(node);
  return missing <= 0;
}

const isInvisible: ReadonlySet<string> = new Set([
  "yaml",
  "toml",
  "definition",
  "thematicBreak",
  "break",
]);

/** The visible text with everything else that blocks hold marked in it, so that it is equal only where they are. */
export function writtenText(nodes: readonly Nodes[]): string {
  return nodes
    .map(writtenIn)
    .filter((text) => text !== "")
    .join("\n");
}

function writtenIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "html") return withoutFormatting(node.value);
  if (node.type === "break") return "\n";
  if (isInvisible.has(node.type)) return "";
  if (node.type === "image") return `![${node.alt ?? ""}](${node.url})`;
  if (node.type === "inlineCode") return `\`${node.value}\``;
  if ("value" in node) return `\`\`\`\n${node.value}\n\`\`\``;
  if (!("children" in node)) return `[${node.type}]`;
  if (!isPhrasingParent.has(node.type)) return writtenText(node.children);
  const text = node.children.map(writtenIn).join("");
  return node.type === "link" ? `[${text}](${node.url})` : text;
}

/**
 * Counts list items that hold content; where there is no list, the phrases split by 、，, ；; | or line ends.
 *
 * `own` leaves out of a text what the writer has not put there.
 */
export function countItems(nodes: readonly Nodes[], own: (text: string) => string): number {
  const items = countListItems(nodes, own);
  if (items > 0) return items;
  const phrases = own(visibleText(nodes)).split(/[、，,；;|｜\n]/u);
  return phrases.filter((phrase) => countLength(phrase) > 0).length;
}

function countListItems(nodes: readonly Nodes[], own: (text: string) => string): number {
  let count = 0;
  for (const node of nodes) {
    if (node.type === "listItem" && own(writtenText(node.children)).trim() !== "") count += 1;
    if ("children" in node) count += countListItems(node.children, own);
  }
  return count;
}
