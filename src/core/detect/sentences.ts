import type { Nodes } from "mdast";
import type { Passage } from "#core/note/passages.ts";
import type { Section } from "#core/note/section.ts";
import { spanOf } from "#core/note/span-of.ts";
import { visibleTextOf } from "#core/note/visible-text.ts";

/** A sentence, the line that it begins on, where it stands, and whether it is part of a list. */
export type Sentence = Passage & { readonly section: Section; readonly isItem: boolean };

/** Lists the sentences of paragraphs and list items; what is quoted from others and stands in tables is left out. */
export function listSentences(
  sections: readonly Section[],
  code: "with code" | "without code" = "with code",
): readonly Sentence[] {
  return sections.flatMap((section) =>
    listParagraphs(section.blocks, false).flatMap(({ node, isItem }) =>
      splitSentences(wordsOf(node, code === "with code"), spanOf(node).startLine).map(
        (passage) => ({
          ...passage,
          section,
          isItem,
        }),
      ),
    ),
  );
}

type Found = { readonly node: Nodes; readonly isItem: boolean };

function listParagraphs(nodes: readonly Nodes[], isItem: boolean): readonly Found[] {
  return nodes.flatMap((node) => {
    if (node.type === "paragraph") return [{ node, isItem }];
    return node.type === "list" || node.type === "listItem"
      ? listParagraphs(node.children, true)
      : [];
  });
}

/** The visible words with the formulas among them. */
function wordsOf(node: Nodes, hasCode: boolean): string {
  if (node.type === "inlineMath") return node.value;
  if (node.type === "inlineCode" && !hasCode) return " ";
  if (!("children" in node)) return visibleTextOf(node);
  return node.children.map((child) => wordsOf(child, hasCode)).join("");
}

/**
 * Splits a text into its sentences.
 *
 * A line end is one's end where either side of it is Chinese, and goes on with a sentence that has been wrapped
 * where it is not.
 */
export function splitSentences(text: string, firstLine: number): readonly Passage[] {
  let line = firstLine;
  let counted = 0;
  return Array.from(text.matchAll(sentence), ({ 0: words, index }) => {
    line += text.slice(counted, index).split("\n").length - 1;
    counted = index;
    return { text: words.trim(), line };
  });
}

const sentence =
  /\S[^]*?(?:[。！？；]+[”」』）)]*|[!?]+(?=\s|$)|[\p{L}\p{N})”"`]\.(?=\s+[A-Z"“(`])|(?<=[\p{Script=Han})）])\.(?=\s)|;(?=\s)|\n(?=\s*\p{Script=Han})|(?<=\p{Script=Han}\p{P}?)\n|$)/gu;
