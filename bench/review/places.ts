import type { Image, Nodes, Paragraph } from "mdast";
import { visit } from "unist-util-visit";
import type { TextRange } from "#core/note/text-range.ts";
import { offsetsOf } from "#core/note/span-of.ts";
import { type Section, isWithin } from "#core/note/section.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { Base } from "./base.ts";

/** A paragraph of prose: where it stands, what it says, and what comes next in its section. */
export type Prose = TextRange & {
  readonly text: string;
  readonly next: "prose" | "other" | null;
};

/** The paragraphs that somebody reads from top to bottom, in order: those of the summary, where a note has one. */
export function listProse(base: Base): readonly Prose[] {
  return proseSections(base).flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => {
      if (block.type !== "paragraph" || !isProse(block)) return [];
      const { start, end } = offsetsOf(block);
      return [{ start, end, text: base.text.slice(start, end), next: nextOf(blocks[index + 1]) }];
    }),
  );
}

function nextOf(block: Nodes | undefined): Prose["next"] {
  if (!block) return null;
  return block.type === "paragraph" && imageIn(block) === null ? "prose" : "other";
}

function isProse(paragraph: Paragraph): boolean {
  if (imageIn(paragraph)) return false;
  const words = visibleText([paragraph]);
  return !/^(?:图|Figure)/u.test(words) && lengthOf(words) >= shortest;
}

/** In characters (字), a word of English counting for two. */
const shortest = 40;

function lengthOf(words: string): number {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han + 2 * (words.match(/[A-Za-z]+/g)?.length ?? 0);
}

const summaryTitles = ["内容整理", "整理", "Summary", "Write-up"];
const logTitles = ["过程记录", "记录", "Process log", "Running notes"];
const keywordTitles = ["关键词", "Keywords", "Key words"];

function proseSections({ note: { sections } }: Base): readonly Section[] {
  const summary = sections.find(({ title }) => summaryTitles.includes(title));
  return summary
    ? sections.filter((section) => section === summary || isWithin(section, summary))
    : sections.filter(({ depth }) => depth > 1);
}

/** Whether a note has a summary of its log; others have the prose they are made of. */
export function hasSummary({ note: { sections } }: Base): boolean {
  return sections.some(({ title }) => summaryTitles.includes(title));
}

/** The lines of the running log; none where a note has no log. */
export function listLogLines(base: Base): readonly (TextRange & { readonly text: string })[] {
  const log = base.note.sections.find(({ title }) => logTitles.includes(title));
  return (log?.blocks ?? []).flatMap((block) => {
    if (block.type !== "list" && block.type !== "paragraph") return [];
    const { start, end } = offsetsOf(block);
    return linesIn(base.text, { start, end });
  });
}

/** The line of the keywords; `null` where a note has none. */
export function findKeywordLine(base: Base): TextRange | null {
  const keywords = base.note.sections.find(({ title }) => keywordTitles.includes(title));
  const [block] = keywords?.blocks ?? [];
  return block ? offsetsOf(block) : null;
}

function linesIn(
  source: string,
  { start, end }: TextRange,
): readonly (TextRange & { readonly text: string })[] {
  let at = start;
  return source
    .slice(start, end)
    .split("\n")
    .map((text) => {
      const line = { start: at, end: at + text.length, text };
      at += text.length + 1;
      return line;
    });
}

/** A section by its heading line: the line itself, what stands under it, and both with the empty line after. */
export type Part = {
  readonly heading: TextRange;
  readonly body: TextRange;
  readonly whole: TextRange;
};

/** Finds a section that has nothing but blocks of its own. */
export function findPart({ text, note, name }: Base, headingLine: string): Part {
  const index = note.sections.findIndex(
    ({ startOffset }) => lineAt(text, startOffset) === headingLine,
  );
  const section = note.sections[index];
  if (!section) throw new Error(`Expected ${name} to have the heading “${headingLine}”`);
  const start = section.startOffset;
  const end = note.sections[index + 1]?.startOffset ?? text.length;
  const heading = { start, end: start + headingLine.length };
  return {
    heading,
    body: { start: heading.end, end: text.slice(0, end).trimEnd().length },
    whole: { start, end },
  };
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(offset, end < 0 ? text.length : end).trimEnd();
}

/** A captioned image of a base note. */
export type CaptionedImage = {
  readonly image: TextRange;
  readonly url: string;
  readonly alternative: string;
  readonly caption: TextRange;
};

/** The images that a caption stands under. */
export function listImages({ note }: Base): readonly CaptionedImage[] {
  return note.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => {
      const caption = blocks[index + 1];
      const image = imageIn(block);
      if (!image || !caption) return [];
      return [
        {
          image: offsetsOf(image),
          url: image.url,
          alternative: image.alt ?? "",
          caption: offsetsOf(caption),
        },
      ];
    }),
  );
}

function imageIn(block: Nodes): Image | null {
  let found: Image | null = null;
  visit(block, "image", (image) => {
    found ??= image;
  });
  return found;
}
