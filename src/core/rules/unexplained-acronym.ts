import { findAcronyms } from "#core/detect/acronyms.ts";
import { findParts } from "#core/detect/parts.ts";
import { titleAt } from "#core/note/section-at.ts";
import { splitLines } from "#core/note/lines.ts";
import { spanOfWords } from "#core/note/words-on-line.ts";
import type { Rule } from "./rule.ts";

/** An acronym has to be explained once, for whoever reads the note months from now. */
export const unexplainedAcronym: Rule<"unexplained-acronym"> = {
  id: "unexplained-acronym",
  summary: {
    "zh-CN": "缩写要说明代表什么",
    en: "Every acronym is explained",
  },
  severity: "off",
  about: ["term"],
  *check({ note }) {
    const { unexplained } = findAcronyms(findParts(note));
    const lines = splitLines(note.text);
    for (const { term, passage } of unexplained) {
      yield {
        span: spanOfWords(lines, { text: term, line: passage.line }),
        section: titleAt(note.sections, passage.line),
        message: {
          "zh-CN": `「${term}」没有说明代表什么：请在第一次出现的地方用括号补上全称和一句解释`,
          en: `“${term}” is never explained: say in brackets what it stands for where it first comes up`,
        },
      };
    }
  },
};
