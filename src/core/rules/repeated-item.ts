import type { List, ListItem, Nodes } from "mdast";
import { listKeywords } from "#core/detect/keywords.ts";
import { findParts } from "#core/detect/parts.ts";
import { writtenText } from "#core/note/content.ts";
import { countLength } from "#core/note/length.ts";
import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { titleAt } from "#core/note/section-at.ts";
import { shorten } from "#core/note/shorten.ts";
import { spanOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { splitLines } from "#core/note/lines.ts";
import { spanOfWords } from "#core/note/words-on-line.ts";
import type { Span } from "#core/span.ts";
import type { Rule, Violation } from "./rule.ts";

/** An item that a list already has, or a keyword that is given twice, has been counted twice. */
export const repeatedItem: Rule<"repeated-item"> = {
  id: "repeated-item",
  summary: {
    "zh-CN": "列表和关键词里没有重复的项",
    en: "No item of a list and no keyword comes twice",
  },
  severity: "notice",
  *check({ note }) {
    const { all, keywords } = findParts(note);
    yield* repeatedKeywords(note, keywords);
    const isForKeywords = new Set(keywords);
    for (const section of all) {
      if (isForKeywords.has(section)) continue;
      for (const list of listLists(section.blocks)) {
        if (list.children.length > 1) yield* repeatedIn(list, section);
      }
    }
  },
};

function* repeatedKeywords(note: Note, keywords: readonly Section[]): Iterable<Violation> {
  const lines = splitLines(keywords.length === 0 ? "" : note.text);
  const seen = new Map<string, { readonly firstLine: number; readonly last: Span }>();
  for (const { text, line } of listKeywords(keywords)) {
    const key = normalize(text).toLowerCase();
    const before = seen.get(key);
    const from = before?.last.startLine === line ? before.last.endColumn : 1;
    const span = spanOfWords(lines, { text, line, from });
    const firstLine = before?.firstLine ?? line;
    seen.set(key, { firstLine, last: span });
    if (!before) continue;
    yield {
      span,
      section: titleAt(keywords, line),
      message: {
        "zh-CN": `关键词「${text}」写了两遍（前一次在第 ${firstLine} 行）：请删去一个`,
        en: `The keyword “${text}” is given twice, first on line ${firstLine}: remove one`,
      },
    };
  }
}

function* repeatedIn(list: List, { title }: Section): Iterable<Violation> {
  const seen = new Map<string, ListItem>();
  for (const [index, item] of list.children.entries()) {
    const key = normalize(writtenText([item]));
    const first = seen.get(key);
    seen.set(key, first ?? item);
    if (!first || !isPhrase(item)) continue;
    // Steps are taken again: only one that follows itself has been copied.
    if (list.ordered && list.children[index - 1] !== first) continue;
    const words = visibleText([item]).split("\n")[0] ?? "";
    const { startLine } = spanOf(first);
    yield {
      span: spanOf(item),
      section: title || null,
      message: {
        "zh-CN": `「${shorten(words, 20)}」在这个列表里已经有了（第 ${startLine} 行）：请删去一项`,
        en: `“${shorten(words, 40)}” is already in this list, on line ${startLine}: remove one of them`,
      },
    };
  }
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

function normalize(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/\s+/gu, " ")
    .replace(/^ /, "")
    .replace(/[\s.。;；,，、:：!！]{1,8}$/u, "");
}
