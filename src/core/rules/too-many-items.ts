import { statusOf } from "#core/check/status.ts";
import { countOf } from "#core/plural.ts";
import type { Rule } from "./rule.ts";

/** A section may hold no more items than its slot allows. */
export const tooManyItems: Rule<"too-many-items"> = {
  id: "too-many-items",
  summary: {
    "zh-CN": "列表的项数不能多于模板的要求",
    en: "A list has at most as many items as the template allows",
  },
  severity: "error",
  *check({ slots }) {
    for (const filled of slots) {
      const { slot, content, title } = filled;
      const maximum = slot.items?.maximum;
      if (statusOf(filled) !== "long" || !content || typeof maximum !== "number") continue;
      yield {
        span: filled.place,
        section: title,
        severity: slot.severity,
        message: {
          "zh-CN": `「${title}」有 ${content.items} 项，模板要求至多 ${maximum} 项：请留下最重要的`,
          en: `“${title}” has ${countOf(content.items, "item")}; the template allows at most ${maximum}: keep the most important ones`,
        },
      };
    }
  },
};
