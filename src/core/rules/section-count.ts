import { countOf } from "#core/plural.ts";
import type { Rule } from "./rule.ts";

/** A section that may repeat has to come as often as the template asks for. */
export const sectionCount: Rule<"section-count"> = {
  id: "section-count",
  summary: {
    "zh-CN": "可以重复的一节，次数要在模板的范围内",
    en: "A section that may repeat comes as often as the template asks for",
  },
  severity: "error",
  *check({ slots }) {
    for (const first of slots) {
      const { title, severity, repeat } = first.slot;
      const { minimum, maximum } = repeat;
      if (!first.section || maximum === 1) continue;
      const filled = slots.filter(
        ({ slot, scope }) => slot === first.slot && scope === first.scope,
      );
      if (filled[0] !== first) continue;
      const count = filled.length;
      const last = filled.at(-1) ?? first;
      if (count < minimum) {
        yield {
          span: last.place,
          section: last.title,
          severity,
          message: {
            "zh-CN": `「${title}」有 ${count} 节，模板要求至少 ${minimum} 节：请再写 ${minimum - count} 节`,
            en: `There ${count === 1 ? "is" : "are"} ${countOf(count, "section")} “${title}”; the template asks for at least ${minimum}: add ${minimum - count} more`,
          },
        };
      }
      const surplus = maximum === null ? undefined : filled[maximum];
      if (surplus) {
        yield {
          span: surplus.place,
          section: surplus.title,
          severity,
          message: {
            "zh-CN": `「${title}」有 ${count} 节，模板要求至多 ${maximum} 节：请合并或删去多出的`,
            en: `There are ${countOf(count, "section")} “${title}”; the template allows at most ${maximum}: merge or remove the others`,
          },
        };
      }
    }
  },
};
