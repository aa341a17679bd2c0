import GithubSlugger, { slug } from "github-slugger";
import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { findAttribute } from "./html-attribute.ts";
import { nextMarkup } from "./html-markup.ts";
import type { Section } from "./section.ts";

/** The places of a document that a link can name, in lower case, as GitHub calls them: its headings, and what HTML names. */
export function listAnchors(sections: readonly Section[]): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  const walk = (node: Nodes): void => {
    if (node.type === "heading") anchors.add(slugger.slug(toString(node, withoutMarkup).trim()));
    if (node.type === "html") {
      for (const name of listNames(node.value)) anchors.add(name.toLowerCase());
      for (const title of listHtmlHeadings(node.value)) anchors.add(slugger.slug(title));
    }
    if ("children" in node) for (const child of node.children) walk(child);
  };
  for (const { headingNode, blocks } of sections) {
    if (headingNode) walk(headingNode);
    for (const block of blocks) walk(block);
  }
  return anchors;
}

const withoutMarkup = { includeImageAlt: false, includeHtml: false };

/**
 * Finds the place that a fragment was surely meant to name: the only one with the same letters and digits.
 *
 * The returned function looks it up in an index, for a note may have thousands of links.
 */
export function indexByLetters(anchors: ReadonlySet<string>): (fragment: string) => string | null {
  const byLetters = new Map<string, string | null>();
  for (const anchor of anchors) {
    const letters = lettersOf(anchor);
    byLetters.set(letters, byLetters.has(letters) ? null : anchor);
  }
  byLetters.delete("");
  return (fragment) => byLetters.get(lettersOf(fragment)) ?? null;
}

function lettersOf(text: string): string {
  return slug(text.normalize("NFKC")).replaceAll(/[-_]/g, "");
}

/** What the elements of a piece of HTML are called. */
function listNames(html: string): readonly string[] {
  const names: string[] = [];
  for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
    const { attributes } = markup;
    names.push(...["id", "name"].flatMap((name) => findAttribute(attributes, name)?.value ?? []));
  }
  return names;
}

/** The words of headings that are written in HTML. */
function listHtmlHeadings(html: string): readonly string[] {
  const titles: string[] = [];
  let title: string | null = null;
  let end = 0;
  for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
    if (title !== null) title += html.slice(end, markup.start);
    end = markup.end;
    if (!/^h[1-6]$/.test(markup.name)) continue;
    if (markup.isClosing && title !== null) titles.push(title.trim());
    title = markup.isClosing ? null : "";
  }
  return titles;
}
