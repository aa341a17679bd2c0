import { findMoved } from "#core/check/order.ts";
import type { Rule } from "./rule.ts";

/** Sections have to come in the template's order; what is reported is the fewest that have to move. */
export const sectionOrder: Rule<"section-order"> = {
  id: "section-order",
  summary: {
    "zh-CN": "各节的先后要和模板一致",
    en: "Sections come in the template's order",
  },
  severity: "warning",
  about: ["structure"],
  *check({ slots, template }) {
    if (template.order === "off") return;
    for (const { filled, neighbour, side } of findMoved(slots)) {
      const { title, section } = filled;
      yield {
        span: section?.heading ?? filled.place,
        section: title,
        severity: template.order,
        message: {
          "zh-CN": `「${title}」的位置和模板不同：请移到「${neighbour.title}」之${side === "after" ? "后" : "前"}`,
          en: `“${title}” is out of the template's order: move it ${side} “${neighbour.title}”`,
        },
      };
    }
  },
};
