import { countOf } from "#core/plural.ts";
import type { Rule } from "./rule.ts";

/** A section may be no longer than its slot allows, in characters (字) and words of visible text. */
export const tooLong: Rule<"too-long"> = {
  id: "too-long",
  summary: {
    "zh-CN": "一节的长度不能超过模板的上限",
    en: "A section is no longer than the template allows",
  },
  severity: "error",
  *check({ slots }) {
    for (const { slot, content, title, place } of slots) {
      const { severity, maximumLength } = slot;
      if (!content || maximumLength === null || content.length <= maximumLength) continue;
      const excess = content.length - maximumLength;
      yield {
        span: place,
        section: title,
        severity,
        message: {
          "zh-CN": `「${title}」有 ${content.length} 字，模板要求至多 ${maximumLength} 字：请删去约 ${excess} 字`,
          en: `“${title}” has ${countOf(content.length, "word")}; the template allows at most ${maximumLength}: cut about ${excess}`,
        },
      };
    }
  },
};
