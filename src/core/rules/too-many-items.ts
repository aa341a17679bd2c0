import { statusOf } from "#core/check/status.ts";
import type { Rule } from "./rule.ts";

/** A section may hold no more items than its slot allows. */
export const tooManyItems: Rule = {
  id: "too-many-items",
  *check({ slots }) {
    for (const filled of slots) {
      const { slot, content } = filled;
      const maximum = slot.items?.maximum;
      if (statusOf(filled) !== "long" || !content || typeof maximum !== "number") continue;
      yield {
        span: filled.place,
        section: slot.title,
        severity: slot.severity,
        message: {
          "zh-CN": `「${slot.title}」有 ${content.items} 项，模板要求至多 ${maximum} 项：请留下最重要的`,
          en: `“${slot.title}” has ${content.items} items; the template allows at most ${maximum}: keep the most important ones`,
        },
      };
    }
  },
};
