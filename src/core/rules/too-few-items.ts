import { statusOf } from "#core/check/status.ts";
import { countOf } from "#core/plural.ts";
import type { Rule } from "./rule.ts";

/** A section has to hold as many items as its slot asks for: list items, or phrases split by 、，；. */
export const tooFewItems: Rule = {
  id: "too-few-items",
  severity: "error",
  *check({ slots }) {
    for (const filled of slots) {
      const { slot, content, title } = filled;
      const { severity, items } = slot;
      if (statusOf(filled) !== "short" || !content || !items) continue;
      if (content.items >= items.minimum) continue;
      yield {
        span: filled.place,
        section: title,
        severity,
        message: {
          "zh-CN": `「${title}」有 ${content.items} 项，模板要求至少 ${items.minimum} 项：请用顿号、逗号或列表补足`,
          en: `“${title}” has ${countOf(content.items, "item")}; the template asks for at least ${items.minimum}: add more, separated by commas or as a list`,
        },
      };
    }
  },
};
