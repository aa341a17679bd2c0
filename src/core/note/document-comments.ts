import type { Html, Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { listComments } from "./comments.ts";
import { offsetsOf, spanOf } from "./span-of.ts";
import type { TextRange } from "./text-range.ts";

/** A comment where it stands in a document; lines count from 1. */
export type DocumentComment = TextRange & {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
};

/** Lists the comments in parsed nodes, in document order. */
export function listDocumentComments(nodes: readonly Nodes[]): readonly DocumentComment[] {
  const comments: DocumentComment[] = [];
  for (const node of nodes) {
    visit(node, "html", (html) => {
      comments.push(...commentsOf(html));
    });
  }
  return comments;
}

function commentsOf(html: Html): readonly DocumentComment[] {
  const offset = offsetsOf(html).start;
  return listComments(html.value).map(({ text, start, end }) => {
    const line = spanOf(html).startLine + countLineEnds(html.value.slice(0, start));
    return {
      text,
      line,
      endLine: line + countLineEnds(text),
      start: offset + start,
      end: offset + end,
    };
  });
}

function countLineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
