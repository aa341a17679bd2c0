import { statusOf } from "#core/check/status.ts";
import { countOf } from "#core/plural.ts";
import type { Rule } from "./rule.ts";

/** A section has to hold as many items as its slot asks for: list items, or phrases split by 、，；. */
export const tooFewItems: Rule<"too-few-items"> = {
  id: "too-few-items",
  summary: {
    "zh-CN": "列表的项数不能少于模板的要求",
    en: "A list has at least as many items as the template asks for",
  },
  severity: "error",
  about: ["completeness"],
  isOfSection: true,
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
