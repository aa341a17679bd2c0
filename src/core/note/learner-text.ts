import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { listComments } from "./comments.ts";
import { isFrontMatter } from "./front-matter.ts";
import type { Section } from "./section.ts";
import { offsetsOf } from "./span-of.ts";

/** Blanks what is not the learner's visible text: front matter, comments and generated sections. */
export function readLearnerText(source: string, root: Root, sections: readonly Section[]): string {
  const hidden = [...hiddenRanges(source, root), ...generatedRanges(source, sections)];
  let text = "";
  for (const { start, end } of hidden.toSorted((a, b) => a.start - b.start)) {
    if (end <= text.length) continue;
    text += source.slice(text.length, start);
    text += source.slice(text.length, end).replaceAll(/[^\r\n]/g, " ");
  }
  return text + source.slice(text.length);
}

type Range = { readonly start: number; readonly end: number };

function hiddenRanges(source: string, root: Root): readonly Range[] {
  const ranges: Range[] = [];
  visit(root, (node: Nodes) => {
    if (isFrontMatter(node)) ranges.push(offsetsOf(node));
    if (node.type !== "html") return;
    const { start, end } = offsetsOf(node);
    ranges.push(...commentRanges(source.slice(start, end), start));
  });
  return ranges;
}

function commentRanges(html: string, offset: number): readonly Range[] {
  return listComments(html).map(({ start, end }) => ({
    start: offset + start,
    end: offset + end,
  }));
}

function generatedRanges(source: string, sections: readonly Section[]): readonly Range[] {
  return sections.flatMap(({ isGenerated, startOffset }, index) =>
    isGenerated
      ? [{ start: startOffset, end: sections[index + 1]?.startOffset ?? source.length }]
      : [],
  );
}
