import type { Nodes, PhrasingContent } from "mdast";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { mendingsOf } from "./emphasis-mending.ts";
import { offsetsOf } from "./span-of.ts";
import type { TextRange } from "./text-range.ts";

/** Emphasis that is meant as such, and shown as asterisks. */
export type UnrenderedEmphasis = TextRange & {
  /** The same with its punctuation outside the asterisks, where that helps. */
  readonly mended: string | null;
};

/**
 * Lists the emphasis of a paragraph, heading or table cell that CommonMark does not see beside full-width
 * punctuation, as in `**结论：**正文`.
 *
 * It is what a parser that knows Chinese, Japanese and Korean sees beyond what CommonMark does.
 */
export function listUnrenderedEmphasis(node: Nodes, source: string): readonly UnrenderedEmphasis[] {
  const { start, end: last } = offsetsOf(node);
  const written = source.slice(start, last);
  if (!suspicious.test(written)) return [];
  const text = withoutMargin(written);
  const meantOnes = listEmphasis(text, friendly);
  if (meantOnes.length === 0) return [];
  const rendered = new Set(listEmphasis(text, plain).map(keyOf));
  const unrendered: UnrenderedEmphasis[] = [];
  let end = 0;
  for (const meant of meantOnes) {
    // What stands within another is mended along with it.
    if (meant.start < end || isPath(text, meant) || rendered.has(keyOf(meant))) continue;
    end = meant.end;
    if (unrendered.length === mostInOne) break;
    unrendered.push({ start: start + meant.start, end: start + end, mended: mend(text, meant) });
  }
  return unrendered;
}

/** More of it in one paragraph nobody has written; each costs a parse to mend. */
const mostInOne = 200;

/** Asterisks between punctuation and what is neither that nor a space. */
const suspicious =
  /(?!\*)[\p{P}\p{S}]\*{1,3}[^\s\p{P}\p{S}]|[^\s\p{P}\p{S}]\*{1,3}(?!\*)[\p{P}\p{S}]/u;

/** Blanks what a quote or a list puts before each line but the first. */
function withoutMargin(text: string): string {
  return text.replaceAll(/(?<=[\r\n])[ \t>]+/g, (margin) => " ".repeat(margin.length));
}

const plain = unified().use(remarkParse).use(remarkMath).freeze();
const friendly = unified().use(remarkParse).use(remarkMath).use(cjkFriendly).freeze();

function cjkFriendly(this: Processor): void {
  (this.data().micromarkExtensions ??= []).push(cjkFriendlyExtension());
}

type Emphasis = TextRange & { readonly type: PhrasingContent["type"] };

function listEmphasis(
  text: string,
  parser: { parse: (text: string) => Nodes },
): readonly Emphasis[] {
  const found: Emphasis[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === "strong" || node.type === "emphasis") {
      found.push({ type: node.type, ...offsetsOf(node) });
    }
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(parser.parse(text));
  return found.filter(({ start }) => text[start] === "*");
}

/** Whether the asterisks are those of a pattern such as `**\/*.md`. */
function isPath(text: string, { start, end }: TextRange): boolean {
  return /^\*+[/.]|\/\*+$/.test(text.slice(start, end));
}

function keyOf({ type, start, end }: Emphasis): string {
  return `${type} ${start} ${end}`;
}

/** The first way of moving punctuation out that CommonMark then sees, between the letters on both sides. */
function mend(text: string, { type, start, end }: Emphasis): string | null {
  const before = `a${text.slice(Math.max(0, start - 2), start) || " "}`;
  const after = text.slice(end, end + 2);
  for (const way of mendingsOf(text.slice(start, end))) {
    const mended = way.before + way.emphasis + way.after;
    const from = before.length + way.before.length;
    const wanted = { type, start: from, end: from + way.emphasis.length };
    const seen = listEmphasis(before + mended + after, plain);
    if (seen.some((found) => keyOf(found) === keyOf(wanted))) return mended;
  }
  return null;
}
