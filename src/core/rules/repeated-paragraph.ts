import { findRepeatedParagraphs } from "#core/detect/repeated-paragraphs.ts";
import type { Rule } from "./rule.ts";

/** A paragraph that says almost the same as an earlier one has been copied, and read twice. */
export const repeatedParagraph: Rule<"repeated-paragraph"> = {
  id: "repeated-paragraph",
  summary: {
    "zh-CN": "同样的段落不写两遍",
    en: "No paragraph says the same as an earlier one",
  },
  severity: "notice",
  about: ["repetition"],
  *check(context) {
    for (const { paragraph, earlier } of findRepeatedParagraphs(context)) {
      const line = earlier.span.startLine;
      yield {
        span: paragraph.span,
        section: paragraph.section,
        message: {
          "zh-CN": `这一段和第 ${line} 行的那一段几乎一样：请删去一处，或写清两处有什么不同`,
          en: `This paragraph says almost the same as the one on line ${line}: remove one, or say what differs`,
        },
      };
    }
  },
};
