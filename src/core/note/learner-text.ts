import type { Root } from "mdast";
import { listHiddenHtml } from "./hidden-html.ts";
import { listHiddenMarkdown } from "./hidden-markdown.ts";
import type { Section } from "./section.ts";
import type { TextRange } from "./text-range.ts";

/**
 * Blanks what is not the learner's visible text: front matter, HTML, definitions, titles of links and images,
 * unseen footnotes and generated sections.
 */
export function readLearnerText(source: string, root: Root, sections: readonly Section[]): string {
  const hidden = [
    ...listHiddenMarkdown(source, root),
    ...listHiddenHtml(source, root),
    ...generatedRanges(source, sections),
  ];
  return blank(source, hidden);
}

/** Puts a space for everything in the ranges but line ends, so that offsets and lines stay. */
export function blank(source: string, ranges: readonly TextRange[]): string {
  let text = "";
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= text.length) continue;
    text += source.slice(text.length, start);
    text += source.slice(text.length, end).replaceAll(/[^\r\n]/g, " ");
  }
  return text + source.slice(text.length);
}

function generatedRanges(source: string, sections: readonly Section[]): readonly TextRange[] {
  return sections.flatMap(({ isGenerated, startOffset }, index) =>
    isGenerated
      ? [{ start: startOffset, end: sections[index + 1]?.startOffset ?? source.length }]
      : [],
  );
}
