import type { Html, Nodes, Paragraph, PhrasingContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Span } from "#core/span.ts";
import { listComments } from "./comments.ts";
import { spanOf } from "./span-of.ts";
import { splitLines } from "./lines.ts";

/** A line that its writer perhaps meant as a heading, although Markdown does not take it for one of the note's. */
export type PseudoHeading = {
  /** As a heading would have it: without marks and without a colon at the end. */
  readonly title: string;
  readonly kind:
    | "bold"
    | "quoted"
    | "listed"
    | "no-space"
    | "full-width"
    | "html"
    | "plain"
    | "label";
  /** Of the line. */
  readonly span: Span;
};

/** Lists the candidates in blocks, in document order. Whether one is meant, only its title can tell. */
export function listPseudoHeadings(blocks: readonly Nodes[]): readonly PseudoHeading[] {
  return blocks
    .flatMap((block) => headingsIn(block, null))
    .filter(({ title }) => title !== "" && title.length <= longestTitle);
}

/** In UTF-16 units; what is longer is a sentence. */
const longestTitle = 60;

function headingsIn(node: Nodes, container: "quoted" | "listed" | null): readonly PseudoHeading[] {
  if (node.type === "paragraph") return mayHold(node) ? linesOf(node).flatMap(headingOnLine) : [];
  if (node.type === "html") return headingsInHtml(node);
  if (node.type === "heading") {
    return container
      ? [{ title: titleOf(wordsOf(node)), kind: container, span: spanOf(node) }]
      : [];
  }
  if (!("children" in node)) return [];
  const inner = containers[node.type] ?? container;
  return node.children.flatMap((child) => headingsIn(child, inner));
}

const containers: Readonly<Record<string, "quoted" | "listed">> = {
  blockquote: "quoted",
  listItem: "listed",
};

/** A quick look at whether a paragraph has a candidate in it: most have none, and to take one line by line takes long. */
function mayHold(paragraph: Paragraph): boolean {
  const isMixed = paragraph.children.some((node) => node.type === "break" || isBold(node));
  return isMixed || beginning.test(wordsOf(paragraph));
}

/** A line of a paragraph: the words on it that are bold, the others, and all in order. */
type Line = {
  readonly plain: string;
  readonly bold: string;
  readonly all: string;
  readonly span: Span;
};

function linesOf(paragraph: Paragraph): readonly Line[] {
  const lines: Line[] = [];
  for (const node of paragraph.children) {
    const place = spanOf(node);
    const isInBold = isBold(node);
    for (const [index, words] of splitLines(textOf(node)).entries()) {
      const span = spanOfPiece(place, index, words);
      const line = { plain: isInBold ? "" : words, bold: isInBold ? words : "", all: words, span };
      const begun = index === 0 ? lines.pop() : undefined;
      lines.push(begun ? joined(begun, line) : line);
    }
  }
  return lines;
}

function textOf(node: PhrasingContent): string {
  return node.type === "break" ? "\n" : wordsOf(node);
}

function wordsOf(node: Nodes): string {
  return toString(node, { includeImageAlt: false, includeHtml: false });
}

function isBold(node: PhrasingContent): boolean {
  if (node.type === "strong") return true;
  return node.type === "emphasis" && node.children.every(isBold);
}

/** Where the words of a node stand that are on its line `index`. */
function spanOfPiece(node: Span, index: number, words: string): Span {
  const line = node.startLine + index;
  const startColumn = index === 0 ? node.startColumn : 1;
  const endColumn = line === node.endLine ? node.endColumn : startColumn + words.length;
  return { startLine: line, startColumn, endLine: line, endColumn };
}

function joined(a: Line, b: Line): Line {
  const { endLine, endColumn } = b.span;
  return {
    plain: a.plain + b.plain,
    bold: a.bold + b.bold,
    all: a.all + b.all,
    span: { ...a.span, endLine, endColumn },
  };
}

function headingOnLine({ plain, bold, all, span }: Line): readonly PseudoHeading[] {
  const text = plain.trim();
  if (bold !== "" && besideBold.test(text)) return [{ title: titleOf(bold), kind: "bold", span }];
  const [, kind] = kinds.find(([pattern]) => bold === "" && pattern.test(text)) ?? [];
  if (kind && text.length <= longestLine) return [{ title: titleOf(text), kind, span }];
  const label = labelled.exec(all.trimStart())?.[1];
  return label === undefined ? [] : [{ title: titleOf(label), kind: "label", span }];
}

/** What stands before a colon, with more after it. */
const labelled = /^([^。！？!?；;，,：:]{1,60})[：:](?=.)/u;

/** Marks and numbering included. */
const longestLine = longestTitle + 20;

/** Numbering, a colon or an emoji may stand outside the bold words. */
const besideBold = /^[\p{P}\p{S}\p{M}\d\s一二三四五六七八九十]*$/u;

/** A numbered line, or one that ends with a colon, in which no sentence ends and no clause. */
const plainHeading =
  /^(?:\d{1,3}(?:\.\d{1,3})*[.、)）\s]|[一二三四五六七八九十]{1,3}、|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|第[一二三四五六七八九十\d]{1,4}[章节節部篇讲講课課])[^。！？!?；;，]+$|^[^。！？!?；;，：:]+[：:]$/u;

/** What a line without bold words begins with that is any of these kinds. */
const beginning =
  /^[^\S\r\n]*(?:[#＃（(\d第一二三四五六七八九十]|[^。！？!?；;，：:\r\n]{1,80}[：:])/mu;

const kinds = [
  [/^#{1,6}[^#]/, "no-space"],
  [/^＃{1,6}[^＃]/u, "full-width"],
  [plainHeading, "plain"],
] as const;

function titleOf(text: string): string {
  return text
    .replace(/^[#＃]+/u, "")
    .replace(/[\s：:]+$/u, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

function headingsInHtml(node: Html): readonly PseudoHeading[] {
  const { startLine, startColumn } = spanOf(node);
  const comments = listComments(node.value);
  return Array.from(node.value.matchAll(htmlHeading), ({ index, 0: element, 1: inner = "" }) => {
    const before = splitLines(node.value.slice(0, index));
    const line = startLine + before.length - 1;
    const column = (before.length > 1 ? 1 : startColumn) + (before.at(-1) ?? "").length;
    const isHidden = comments.some(({ start, end }) => start < index && index < end);
    return {
      title: isHidden ? "" : titleOf(inner.replaceAll(/<[^<>]*>/g, "")),
      kind: "html" as const,
      span: {
        startLine: line,
        startColumn: column,
        endLine: line,
        endColumn: column + (splitLines(element)[0] ?? "").length,
      },
    };
  });
}

/** Of bounded length, so that headings without an end take no quadratic time. */
const htmlHeading = /<h[1-6](?:\s[^<>]{0,200})?>([^]{0,200}?)<\/h[1-6]\s*>/gi;
