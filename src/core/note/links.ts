import type { Definition, Image, Link, Nodes, Text } from "mdast";
import { findAttribute } from "./html-attribute.ts";
import { nextMarkup } from "./html-markup.ts";
import { findDestination } from "./links-destination.ts";
import { listSpacedLinks } from "./links-with-spaces.ts";
import type { Note } from "./note.ts";
import { offsetsOf } from "./span-of.ts";
import type { TextRange } from "./text-range.ts";

/** A link or an image of the learner's that leads to a file or to a place in one, and to no address elsewhere. */
export type LocalLink = {
  readonly kind: "link" | "image";
  /** Where it leads, as Markdown or HTML reads it. */
  readonly url: string;
  /** What stands in the source for `url`, without `<…>`; `null` where that is not simple to tell. */
  readonly written: string | null;
  /** Where `written` stands; the whole link where that is not simple to tell. */
  readonly range: TextRange;
  /** Whether a space keeps it from being read as a link at all. */
  readonly isUnread: boolean;
  readonly section: string | null;
};

/** Lists the learner's links and images that do not lead elsewhere, in document order. */
export function listLocalLinks({ text, sections }: Note): readonly LocalLink[] {
  const links: LocalLink[] = [];
  const walk = (node: Nodes, section: string | null): void => {
    if (!mayLink(node, text)) return;
    for (const link of linksAt(node, text)) links.push({ ...link, section });
    if (!("children" in node)) return;
    for (const child of node.children) walk(child, section);
  };
  for (const { isGenerated, title, headingNode, blocks } of sections) {
    if (isGenerated) continue;
    if (headingNode) walk(headingNode, title || null);
    for (const block of blocks) walk(block, title || null);
  }
  return links;
}

/** Whether a node has a mark that no link is without: most have none, and need not be walked. */
function mayLink(node: Nodes, source: string): boolean {
  const { start, end } = offsetsOf(node);
  return /[[<]/.test(source.slice(start, end));
}

type FoundLink = Omit<LocalLink, "section">;

function linksAt(node: Nodes, source: string): readonly FoundLink[] {
  if (node.type === "text") return linksInText(node, source);
  if (node.type === "html") return linksInHtml(source, offsetsOf(node));
  if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return none;
  return isElsewhere(node.url) ? none : [linkOf(node, source)];
}

const none: readonly FoundLink[] = [];

function linkOf(node: Definition | Image | Link, source: string): FoundLink {
  const destination = findDestination(node, source);
  return {
    kind: node.type === "image" ? "image" : "link",
    url: node.url,
    written: destination && source.slice(destination.start, destination.end),
    range: destination ?? offsetsOf(node),
    isUnread: false,
  };
}

function linksInText(node: Text, source: string): readonly FoundLink[] {
  if (!node.value.includes("](")) return none;
  const { start, end } = offsetsOf(node);
  return listSpacedLinks(source.slice(start, end)).flatMap(({ kind, start: from, end: to }) => {
    const written = source.slice(start + from, start + to);
    const range = { start: start + from, end: start + to };
    return isElsewhere(written) ? [] : [{ kind, url: written, written, range, isUnread: true }];
  });
}

function linksInHtml(source: string, { start, end }: TextRange): readonly FoundLink[] {
  const html = source.slice(start, end);
  const links: FoundLink[] = [];
  for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
    const element = linkElements.get(markup.name);
    if (!element || markup.isClosing) continue;
    const found = findAttribute(markup.attributes, element.attribute);
    if (!found) continue;
    const written = found.value;
    const from = start + markup.end - markup.attributes.length + found.start;
    const range = { start: from, end: from + written.length };
    const url = written.replaceAll("&amp;", "&");
    if (isElsewhere(url)) continue;
    links.push({ kind: element.kind, url, written, range, isUnread: false });
  }
  return links;
}

const linkElements = new Map([
  ["img", { kind: "image", attribute: "src" } as const],
  ["a", { kind: "link", attribute: "href" } as const],
]);

/** Whether an address leads out of the repository, or is for a program to fill in. A drive such as `C:` is no scheme. */
function isElsewhere(url: string): boolean {
  if (url.trim() === "") return true;
  if (/^file:/i.test(url)) return false;
  return /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(url) || /\{[{%]|<%|\$\{/.test(url);
}
