import type { Root, RootContent } from "mdast";
import { listHiddenHtml } from "./hidden-html.ts";
import { nextMarkup } from "./html-markup.ts";
import type { TextRange } from "./text-range.ts";

/** A passage that a reader does not see: a long comment, or the text of a hidden element. */
export type HiddenPassage = TextRange & {
  readonly kind: "comment" | "element";
  /** In UTF-16 units, without the markup. */
  readonly length: number;
};

/** Lists what blocks hide of their text; what is shorter than a few lines in a comment is a note to oneself. */
export function listHiddenPassages(
  source: string,
  blocks: readonly RootContent[],
): readonly HiddenPassage[] {
  const [first, last] = [blocks[0]?.position, blocks.at(-1)?.position];
  if (!first || !last) return [];
  const position = { start: first.start, end: last.end };
  const root: Root = { type: "root", children: [...blocks], position };
  return listHiddenHtml(source, root).flatMap((range) => {
    const html = source.slice(range.start, range.end);
    const isComment = html.startsWith("<!--");
    const { length } = isComment ? html.trim() : textIn(html);
    if (length <= (isComment ? longestComment : 0)) return [];
    return [{ ...range, kind: isComment ? "comment" : "element", length } as const];
  });
}

/** Of a comment that is nothing but a note to oneself, in UTF-16 units. */
export const longestComment = 300;

/** The words of a hidden element; those of what a browser plays or runs are not for readers. */
function textIn(html: string): string {
  let markup = nextMarkup(html, 0);
  if (!markup || notForReaders.has(markup.name)) return "";
  let text = "";
  for (let end = markup.end; markup; end = markup?.end ?? html.length) {
    markup = nextMarkup(html, end);
    text += html.slice(end, markup?.start);
  }
  return text.trim();
}

const notForReaders: ReadonlySet<string> = new Set(
  "script style iframe noscript head audio video canvas object".split(" "),
);
