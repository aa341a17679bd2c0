import type { Nodes, Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** Reads Markdown as GitHub does, without autolinks of bare addresses, which `liveReferences` looks for. */
export function parseGfm(markdown: string): Root {
  const processor = unified().use(remarkParse).use(remarkMath).freeze();
  const data = processor.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmFootnote(),
    gfmStrikethrough(),
    gfmTable(),
    gfmTaskListItem(),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  ];
  const fresh = unified().use(remarkParse);
  Object.assign(fresh.data(), data);
  return fresh.parse(markdown);
}

/** Every node of a tree, in document order. */
export function allNodes(tree: Nodes): readonly Nodes[] {
  return "children" in tree ? [tree, ...tree.children.flatMap(allNodes)] : [tree];
}

/** Every text that GitHub looks for mentions and references in: all but code. */
export function proseOf(tree: Nodes): readonly string[] {
  return allNodes(tree).flatMap((node) =>
    node.type === "text" || node.type === "html" ? [node.value] : [],
  );
}

/**
 * Wider than what GitHub looks for once Markdown is HTML, where escapes are gone: html-pipeline's filters, and a dollar
 * sign that could open a formula, which it does behind white space and punctuation but not behind a gap.
 */
const live: readonly RegExp[] = [
  /@[\w-]/,
  /#\d/,
  /GH-\d/i,
  /GHSA-\w/i,
  /(?<![a-z\d])[a-f\d]{7,64}(?![a-z\d])/i,
  /:\/\//,
  /www\./i,
  /(?:mailto|xmpp|javascript|vbscript|data):/i,
  /:(?:[+-]1|100|1234|[\w+-]{0,30}[a-z][\w+-]{0,30}):/i,
  /(?<!\u200B)\$/,
];

/** What a site would still turn into a mention, a reference or a link in a text. */
export function liveReferences(text: string): readonly string[] {
  return live.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
