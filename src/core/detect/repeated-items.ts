import type { List, ListItem, Nodes } from "mdast";
import { writtenText } from "#core/note/content.ts";
import { countLength } from "#core/note/length.ts";
import type { Section } from "#core/note/section.ts";
import { spanOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { Span } from "#core/span.ts";
import type { NoteParts } from "./parts.ts";

/** An item that a list already has. */
export type RepeatedItem = {
  /** Its first line. */
  readonly words: string;
  readonly span: Span;
  readonly firstLine: number;
  readonly section: Section;
};

/** Finds the items of lists, but for the keywords, that the same list already has. */
export function findRepeatedItems({ all, keywords }: NoteParts): readonly RepeatedItem[] {
  const isForKeywords = new Set(keywords);
  return all
    .filter((section) => !isForKeywords.has(section))
    .flatMap((section) =>
      listLists(section.blocks)
        .filter(({ children }) => children.length > 1)
        .flatMap((list) => findIn(list, section)),
    );
}

function findIn(list: List, section: Section): readonly RepeatedItem[] {
  const seen = new Map<string, ListItem>();
  return list.children.flatMap((item, index) => {
    const key = normalizeItem(writtenText([item]));
    const first = seen.get(key);
    seen.set(key, first ?? item);
    if (!first || !isPhrase(item)) return [];
    // Steps are taken again: only one that follows itself has been copied.
    if (list.ordered && list.children[index - 1] !== first) return [];
    const words = visibleText([item]).split("\n")[0] ?? "";
    return [{ words, span: spanOf(item), firstLine: spanOf(first).startLine, section }];
  });
}

/**
 * Whether an item is more than a word such as 是 or “done”, which may well come twice, and less than a paragraph,
 * which `repeated-paragraph` looks at.
 */
function isPhrase(item: ListItem): boolean {
  const words = visibleText([item]);
  const length = countLength(words);
  return length < 40 && (length >= 4 || (words.match(/[A-Za-z]/g)?.length ?? 0) >= 8);
}

function listLists(nodes: readonly Nodes[]): readonly List[] {
  return nodes.flatMap((node) => {
    if (!("children" in node) || node.type === "blockquote") return [];
    const inner = listLists(node.children);
    return node.type === "list" ? [node, ...inner] : inner;
  });
}

/** An item as it is compared with others. */
export function normalizeItem(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/\s+/gu, " ")
    .replace(/^ /, "")
    .replace(/[\s.。;；,，、:：!！]{1,8}$/u, "");
}
