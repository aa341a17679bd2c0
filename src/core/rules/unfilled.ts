import { statusOf } from "#core/check/status.ts";
import type { Rule } from "./rule.ts";

/** A section that still says only what the template put there has not been written. */
export const unfilled: Rule = {
  id: "unfilled",
  severity: "error",
  *check({ slots }) {
    for (const filled of slots) {
      if (statusOf(filled) !== "unfilled") continue;
      const { title, slot } = filled;
      yield {
        span: filled.place,
        section: title,
        severity: slot.severity,
        message: {
          "zh-CN": `「${title}」还是模板的原样：请换成自己的内容`,
          en: `“${title}” is still as the template has it: replace it with your own text`,
        },
      };
    }
  },
};
