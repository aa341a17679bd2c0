import { statusOf } from "#core/check/status.ts";
import { countOf } from "#core/plural.ts";
import type { Rule } from "./rule.ts";

/** A section has to be as long as its slot asks for, in characters (字) and words of visible text. */
export const tooShort: Rule<"too-short"> = {
  id: "too-short",
  summary: {
    "zh-CN": "一节的长度不能少于模板的要求",
    en: "A section is at least as long as the template asks for",
  },
  severity: "error",
  about: ["completeness"],
  isOfSection: true,
  *check({ slots }) {
    for (const filled of slots) {
      const { slot, content, title } = filled;
      const { severity, minimumLength } = slot;
      if (statusOf(filled) !== "short" || !content || minimumLength === null) continue;
      if (content.length >= minimumLength) continue;
      yield {
        span: filled.place,
        section: title,
        severity,
        message: {
          "zh-CN": `「${title}」有 ${content.length} 字，模板要求至少 ${minimumLength} 字：还差 ${minimumLength - content.length} 字`,
          en: `“${title}” has ${countOf(content.length, "word")}; the template asks for at least ${minimumLength}: ${minimumLength - content.length} more to go`,
        },
      };
    }
  },
};
