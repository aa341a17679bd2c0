import { coverKeywords } from "#core/detect/keywords.ts";
import { findParts } from "#core/detect/parts.ts";
import { titleAt } from "#core/note/section-at.ts";
import { splitLines } from "#core/note/lines.ts";
import { spanOfWords } from "#core/note/words-on-line.ts";
import type { Rule } from "./rule.ts";

/** A keyword has to come up in the text that it is a keyword of. */
export const unusedKeyword: Rule<"unused-keyword"> = {
  id: "unused-keyword",
  summary: {
    "zh-CN": "关键词要在正文里出现",
    en: "Every keyword comes up in the text",
  },
  severity: "off",
  about: ["coverage"],
  *check({ note }) {
    const unused = coverKeywords(findParts(note))?.unused ?? [];
    const lines = splitLines(note.text);
    for (const { text, line } of unused) {
      yield {
        span: spanOfWords(lines, { text, line }),
        section: titleAt(note.sections, line),
        message: {
          "zh-CN": `正文里没有提到关键词「${text}」：请在讲到它的地方用上这个词，或换成正文真正在讲的词`,
          en: `The text never mentions the keyword “${text}”: use it where its subject comes up, or choose another`,
        },
      };
    }
  },
};
