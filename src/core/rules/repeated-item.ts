import { listKeywords } from "#core/detect/keywords.ts";
import { findParts } from "#core/detect/parts.ts";
import { findRepeatedItems, normalizeItem } from "#core/detect/repeated-items.ts";
import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { titleAt } from "#core/note/section-at.ts";
import { shorten } from "#core/note/shorten.ts";
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
  about: ["repetition"],
  *check({ note }) {
    const parts = findParts(note);
    yield* repeatedKeywords(note, parts.keywords);
    for (const { words, span, firstLine, section } of findRepeatedItems(parts)) {
      yield {
        span,
        section: section.title || null,
        message: {
          "zh-CN": `「${shorten(words, 20)}」在这个列表里已经有了（第 ${firstLine} 行）：请删去一项`,
          en: `“${shorten(words, 40)}” is already in this list, on line ${firstLine}: remove one of them`,
        },
      };
    }
  },
};

function* repeatedKeywords(note: Note, keywords: readonly Section[]): Iterable<Violation> {
  const lines = splitLines(keywords.length === 0 ? "" : note.text);
  const seen = new Map<string, { readonly firstLine: number; readonly last: Span }>();
  for (const { text, line } of listKeywords(keywords)) {
    const key = normalizeItem(text).toLowerCase();
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
