import type { RootContent } from "mdast";
import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { spanOf } from "#core/note/span-of.ts";
import { pack } from "./pack.ts";
import { type WeighLines, weighLines } from "./weigh-lines.ts";

/** A section, or a piece of one, and how many tokens its lines take. */
export type WeighedSection = { readonly section: Section; readonly tokens: number };

/** A note whose long sections are in pieces, and those of its sections that were asked for. */
export type CutNote = { readonly note: Note; readonly sections: readonly WeighedSection[] };

/** Weighs sections of a note. */
export function weighSections(note: Note, sections: readonly Section[]): readonly WeighedSection[] {
  return cutSections(note, sections, Infinity).sections;
}

/**
 * Cuts those of the sections that take more than a budget of tokens: between their blocks, and a list or a quote that
 * takes more by itself between its own.
 *
 * Each piece is a section of the same heading that begins at its own first line, so that nothing else has to know.
 */
export function cutSections(note: Note, sections: readonly Section[], budget: number): CutNote {
  const wanted = new Set(sections);
  const weigh = weighLines(note);
  const pieces = new Map<Section, readonly WeighedSection[]>();
  for (const [index, section] of note.sections.entries()) {
    if (!wanted.has(section)) continue;
    const next = note.sections[index + 1];
    const endLine = next ? next.heading.startLine - 1 : Infinity;
    const tokens = weigh(section.heading.startLine, endLine);
    const isLong = tokens > budget && section.blocks.length > 0;
    pieces.set(section, isLong ? cut(section, { endLine, weigh, budget }) : [{ section, tokens }]);
  }
  return {
    note: {
      ...note,
      sections: note.sections.flatMap(
        (section) => pieces.get(section)?.map((piece) => piece.section) ?? [section],
      ),
    },
    sections: [...pieces.values()].flat(),
  };
}

type Cutting = { readonly endLine: number; readonly weigh: WeighLines; readonly budget: number };

type Block = { readonly node: RootContent; readonly startLine: number; readonly tokens: number };

function cut(section: Section, cutting: Cutting): readonly WeighedSection[] {
  const limits = { budget: cutting.budget, minimumGroups: 1 };
  return pack(weighBlocks(section, cutting), limits).map((blocks, index) => ({
    section: withBlocks(section, blocks, index > 0),
    tokens: blocks.reduce((sum, { tokens }) => sum + tokens, 0),
  }));
}

/** A block goes on to where the next one begins; the first one has the heading with it. */
function weighBlocks(section: Section, { endLine, weigh, budget }: Cutting): readonly Block[] {
  const open = (node: RootContent): readonly RootContent[] => {
    if (node.type !== "list" && node.type !== "listItem" && node.type !== "blockquote")
      return [node];
    const { startLine, endLine: lastLine } = spanOf(node);
    return weigh(startLine, lastLine) > budget ? node.children.flatMap(open) : [node];
  };
  const nodes = section.blocks.flatMap(open);
  const starts = nodes.map((node, index) =>
    index === 0 ? section.heading.startLine : spanOf(node).startLine,
  );
  return nodes.map((node, index) => {
    const startLine = starts[index] ?? 1;
    const nextLine = starts[index + 1];
    const lastLine = nextLine === undefined ? endLine : nextLine - 1;
    return { node, startLine, tokens: weigh(startLine, lastLine) };
  });
}

/** A section with some of its blocks; one that goes on begins at the first of them. */
function withBlocks(section: Section, blocks: readonly Block[], goesOn: boolean): Section {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return section;
  const { startLine } = first;
  const { endLine, endColumn } = spanOf(last.node);
  const span = { ...section.span, endLine, endColumn };
  const piece = { ...section, span, blocks: blocks.map(({ node }) => node) };
  if (!goesOn) return piece;
  return {
    ...piece,
    heading: { startLine, startColumn: 1, endLine: startLine, endColumn: 1 },
    span: { ...span, startLine, startColumn: 1 },
  };
}
