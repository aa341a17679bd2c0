import type { Heading, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Span } from "#core/span.ts";
import { namesOf } from "./name.ts";
import { readManagedStart } from "./managed.ts";
import { isFrontMatter } from "./front-matter.ts";
import { offsetsOf, spanOf } from "./span-of.ts";

/** A heading with the blocks up to the next heading. Depth 0 is the text before the first heading. */
export type Section = {
  readonly title: string;
  /** What the heading may be read as, normalised, the whole heading first. */
  readonly names: readonly string[];
  readonly depth: number;
  readonly parent: Section | null;
  /** Of the heading itself; of the first block in a section of depth 0. */
  readonly heading: Span;
  /** What it was parsed into; `null` at depth 0. */
  readonly headingNode: Heading | null;
  /** From the heading to the last own block. */
  readonly span: Span;
  /** Of the heading's first character, in UTF-16 units from 0. */
  readonly startOffset: number;
  readonly blocks: readonly RootContent[];
  readonly isGenerated: boolean;
};

/** Cuts a document at its top-level headings. What stands under a generated heading is generated as well. */
export function listSections(
  root: Root,
  isGeneratedName: (names: readonly string[]) => boolean,
): readonly Section[] {
  const sections: Section[] = [];
  for (const { heading, blocks } of splitAtHeadings(root)) {
    const first = heading ?? blocks[0];
    if (!first) continue;
    const title = heading ? titleOf(heading) : "";
    const names = namesOf(title);
    const depth = heading?.depth ?? 0;
    const parent = findParent(sections.at(-1) ?? null, depth);
    sections.push({
      title,
      names,
      depth,
      parent,
      heading: spanOf(first),
      headingNode: heading,
      span: { ...spanOf(first), ...endOf(blocks.at(-1) ?? first) },
      startOffset: offsetsOf(first).start,
      blocks,
      isGenerated:
        parent?.isGenerated === true ||
        isGeneratedName(names) ||
        readManagedStart(blocks[0]) !== null,
    });
  }
  return sections;
}

/** The words of a heading on one line, without HTML and comments. */
function titleOf(heading: Heading): string {
  const words = toString(heading, { includeImageAlt: false, includeHtml: false });
  return words.replaceAll(/\s+/gu, " ").trim() || blankIn(heading);
}

/** What a template asks to fill in, as `<short title>`, which Markdown takes for a tag; else nothing. */
function blankIn({ children: [only, ...others] }: Heading): string {
  const isBlank = only?.type === "html" && /^<[A-Za-z][\w -]*>$/.test(only.value);
  return isBlank && others.length === 0 ? only.value : "";
}

/** The nearest section before, or around it, whose heading is of a higher level. */
function findParent(previous: Section | null, depth: number): Section | null {
  let parent = previous;
  while (parent && parent.depth >= depth) parent = parent.parent;
  return parent?.depth === 0 ? null : parent;
}

/** Whether `section` stands somewhere under `ancestor`. */
export function isWithin(section: Section, ancestor: Section): boolean {
  for (let parent = section.parent; parent; parent = parent.parent) {
    if (parent === ancestor) return true;
  }
  return false;
}

/** The sections under each section, in document order: those that follow it and are of a lower level. */
export function listDescendants(
  sections: readonly Section[],
): ReadonlyMap<Section, readonly Section[]> {
  const descendants = new Map<Section, Section[]>(sections.map((section) => [section, []]));
  for (const section of sections) {
    for (let above = section.parent; above; above = above.parent) {
      descendants.get(above)?.push(section);
    }
  }
  return descendants;
}

/** Whether `section` stands somewhere under one of `ancestors`. */
export function isUnderOneOf(section: Section, ancestors: ReadonlySet<Section>): boolean {
  for (let { parent } = section; parent; parent = parent.parent) {
    if (ancestors.has(parent)) return true;
  }
  return false;
}

type Piece = { readonly heading: Heading | null; readonly blocks: RootContent[] };

function splitAtHeadings(root: Root): readonly Piece[] {
  const pieces: Piece[] = [{ heading: null, blocks: [] }];
  for (const node of root.children) {
    if (node.type === "heading") pieces.push({ heading: node, blocks: [] });
    else if (!isFrontMatter(node)) pieces.at(-1)?.blocks.push(node);
  }
  return pieces;
}

function endOf(node: RootContent): Pick<Span, "endLine" | "endColumn"> {
  const { endLine, endColumn } = spanOf(node);
  return { endLine, endColumn };
}
