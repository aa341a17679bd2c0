import { statusOf } from "#core/check/status.ts";
import type { Rule } from "./rule.ts";

/** A section that the template requires has to be there, under any of its names and at any level. */
export const missingSection: Rule = {
  id: "missing-section",
  severity: "error",
  *check({ slots }) {
    for (const filled of slots) {
      if (!filled.isExpected || statusOf(filled) !== "missing") continue;
      const { title, titleIn, depth, severity } = filled.slot;
      const marks = "#".repeat(depth);
      yield {
        span: filled.place,
        section: title,
        severity,
        message: {
          "zh-CN": `缺少「${titleIn["zh-CN"]}」一节：请加上标题「${marks} ${titleIn["zh-CN"]}」并写上内容`,
          en: `The section “${titleIn.en}” is missing: add the heading “${marks} ${titleIn.en}” and write it`,
        },
      };
    }
  },
};
