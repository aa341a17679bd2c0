import type { Nodes } from "mdast";
import { allNodes, liveReferences, parseGfm, proseOf } from "#test/render/parse.ts";

/** Everything in a comment that only we may write, or nobody. */
export function harmIn(markdown: string): readonly string[] {
  const tree = parseGfm(markdown);
  return [
    ...allNodes(tree).flatMap(judgeNode),
    ...proseOf(tree).flatMap(liveReferences),
    ...rawHarm.flatMap((pattern) => {
      const found = pattern.exec(markdown)?.[0];
      return found === undefined ? [] : [`raw ${JSON.stringify(found)}`];
    }),
  ];
}

/** The kinds of nodes and how they hold one another, without a word of their text. */
export function shapeOf(markdown: string): string {
  return describeNode(parseGfm(markdown));
}

const ourHtml = /^(?:<details(?: open)?><summary>[^<>]*<\/summary>|<\/details>)$/;
const ourAddress =
  /^https:\/\/(?:git\.example|docs\.example|github\.com\/note-review\/note-review\/blob\/main\/docs\/rules)\/[^\s<>()]*$/;
const ourTableWidth = 4;

/** What bots read in the bare text of a comment, and what no reader can see there but for our own gap. */
const rawHarm: readonly RegExp[] = [
  /^\s*(?:[/@]|bors\b)/m,
  /<!--/,
  /(?!\n|\u200B|\u200D|\uFE0F)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u,
];

const allowed: ReadonlySet<string> = new Set([
  "root",
  "paragraph",
  "heading",
  "text",
  "strong",
  "list",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
  "tableCell",
  "code",
  "inlineCode",
  "link",
  "html",
]);

function judgeNode(node: Nodes): readonly string[] {
  if (!allowed.has(node.type)) return [`node ${node.type}`];
  return isOurs(node) ? [] : [`${node.type} ${JSON.stringify(node).slice(0, 300)}`];
}

/** Whether a node of an allowed kind is as we make it. */
function isOurs(node: Nodes): boolean {
  if (node.type === "html") return ourHtml.test(node.value);
  if (node.type === "link") return ourAddress.test(node.url) && !node.title;
  // Another language may be drawn, as mermaid and geojson are, or applied, as a suggestion is.
  if (node.type === "code") return node.lang === "markdown" && !node.meta;
  if (node.type === "listItem") return typeof node.checked !== "boolean";
  if (node.type === "tableRow") return node.children.length === ourTableWidth;
  if (node.type === "blockquote") return !/^\s*\[!/.test(proseOf(node)[0] ?? "");
  return true;
}

function describeNode(node: Nodes): string {
  const children = "children" in node ? node.children.map(describeNode).join(" ") : "";
  return `${node.type}${detailOf(node)}(${children})`;
}

function detailOf(node: Nodes): string {
  if (node.type === "html") return node.value.replace(/(?<=<summary>).*(?=<\/summary>)/s, "");
  if (node.type === "heading") return `${node.depth}`;
  if (node.type === "list") return node.ordered ? "1" : "-";
  return "";
}
