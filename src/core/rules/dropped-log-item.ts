import { coverLog } from "#core/detect/log-coverage.ts";
import { findParts } from "#core/detect/parts.ts";
import { titleAt } from "#core/note/section-at.ts";
import { shorten } from "#core/note/shorten.ts";
import { splitLines } from "#core/note/lines.ts";
import { spanOfWords } from "#core/note/words-on-line.ts";
import type { Rule } from "./rule.ts";

/** What the running log has, the summary takes up. */
export const droppedLogItem: Rule<"dropped-log-item"> = {
  id: "dropped-log-item",
  summary: {
    "zh-CN": "过程记录里的要点要写进内容整理",
    en: "The summary takes up what the log has",
  },
  severity: "off",
  about: ["coverage"],
  *check({ note }) {
    const parts = findParts(note);
    const dropped = coverLog(parts)?.dropped ?? [];
    const lines = splitLines(note.text);
    const summary = parts.summary[0]?.title ?? "";
    for (const { text, line } of dropped) {
      yield {
        span: spanOfWords(lines, { text, line }),
        section: titleAt(note.sections, line),
        message: {
          "zh-CN": `「${shorten(text, 20)}」没有写进「${summary}」：请补上一句，或从记录里删去`,
          en: `“${summary}” drops “${shorten(text, 40)}” from the log: give it a sentence, or strike it from the log`,
        },
      };
    }
  },
};
