import { statusOf } from "#core/check/status.ts";
import type { Rule } from "./rule.ts";

/** A section that the template requires has to be there, under any of its names and at any level. */
export const missingSection: Rule = {
  id: "missing-section",
  *check({ slots }) {
    for (const filled of slots) {
      if (!filled.isExpected || statusOf(filled) !== "missing") continue;
      const { title, depth, severity } = filled.slot;
      const heading = `${"#".repeat(depth)} ${title}`;
      yield {
        span: filled.place,
        section: title,
        severity,
        message: {
          "zh-CN": `缺少「${title}」一节：请加上标题「${heading}」并写上内容`,
          en: `The section “${title}” is missing: add the heading “${heading}” and write it`,
        },
      };
    }
  },
};
