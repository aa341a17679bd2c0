import type { FootnoteDefinition, Image, Link, Nodes, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { isFrontMatter } from "./front-matter.ts";
import { offsetsOf } from "./span-of.ts";
import type { TextRange } from "./text-range.ts";

/**
 * Lists what a reader does not see of a document's Markdown: front matter, definitions, titles of links and images,
 * and footnotes that nothing refers to.
 */
export function listHiddenMarkdown(source: string, root: Root): readonly TextRange[] {
  const ranges: TextRange[] = [];
  visit(root, (node: Nodes) => {
    if (isFrontMatter(node) || node.type === "definition") ranges.push(offsetsOf(node));
    if (node.type === "link" || node.type === "image") ranges.push(...titleOf(source, node));
  });
  return [...ranges, ...listUnseenFootnotes(root)];
}

/** The title of a link or an image with its quotation marks, which is the last thing before the bracket. */
function titleOf(source: string, node: Image | Link): readonly TextRange[] {
  if (!node.title) return [];
  const { start, end } = offsetsOf(node);
  const last = start + source.slice(start, end - 1).trimEnd().length - 1;
  const mark = source.charAt(last) === ")" ? "(" : source.charAt(last);
  let first = source.lastIndexOf(mark, last - 1);
  while (first > start && isEscaped(source, first)) first = source.lastIndexOf(mark, first - 1);
  return first > start ? [{ start: first, end: last + 1 }] : [];
}

function isEscaped(source: string, offset: number): boolean {
  let start = offset;
  while (source[start - 1] === "\\") start -= 1;
  return (offset - start) % 2 === 1;
}

/** The footnotes that the text does not lead to, and those whose name is taken. */
function listUnseenFootnotes(root: Root): readonly TextRange[] {
  const definitions: FootnoteDefinition[] = [];
  visit(root, "footnoteDefinition", (node) => void definitions.push(node));
  const first = new Map(definitions.toReversed().map((node) => [node.identifier, node]));
  const seen = new Set<string>();
  const open = [...listReferences(root)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const definition = first.get(name);
    if (seen.has(name) || !definition) continue;
    seen.add(name);
    open.push(...definition.children.flatMap(listReferences));
  }
  return definitions
    .filter((node) => !seen.has(node.identifier) || first.get(node.identifier) !== node)
    .map(offsetsOf);
}

/** The footnotes that a node refers to; what stands in a footnote counts for that one. */
function listReferences(node: Nodes): readonly string[] {
  const names: string[] = [];
  visit(node, (inner: Nodes) => {
    if (inner.type === "footnoteReference") names.push(inner.identifier);
    return inner.type === "footnoteDefinition" ? SKIP : undefined;
  });
  return names;
}
