import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
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
    if (node.type !== "yaml" && node.type !== "html") return;
    const { start, end } = offsetsOf(node);
    if (node.type === "yaml") ranges.push({ start, end });
    else ranges.push(...commentRanges(source.slice(start, end), start));
  });
  return ranges;
}

/** The comments of a piece of HTML; one without an end reaches as far as the HTML does, as on GitHub. */
function commentRanges(html: string, offset: number): readonly Range[] {
  const ranges: Range[] = [];
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", start)) {
    const close = html.indexOf("-->", start + 4);
    const end = close < 0 ? html.length : close + 3;
    ranges.push({ start: offset + start, end: offset + end });
    start = end;
  }
  return ranges;
}

function generatedRanges(source: string, sections: readonly Section[]): readonly Range[] {
  return sections.flatMap(({ isGenerated, startOffset }, index) =>
    isGenerated
      ? [{ start: startOffset, end: sections[index + 1]?.startOffset ?? source.length }]
      : [],
  );
}
