import { foldText } from "#core/note/fold-text.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { isWritten } from "#core/check/status.ts";
import type { Rule } from "./rule.ts";

/** A section has to hold the words that its slot asks for. */
export const missingText: Rule<"missing-text"> = {
  id: "missing-text",
  summary: {
    "zh-CN": "模板要求写到的字句都要写到",
    en: "A section says the words that the template asks for",
  },
  severity: "error",
  *check({ slots }) {
    for (const filled of slots) {
      const { slot, parts, title, place } = filled;
      if (slot.has.length === 0 || !isWritten(filled)) continue;
      const text = foldText(visibleText(parts.flatMap(({ blocks }) => blocks)));
      for (const words of slot.has) {
        if (text.includes(foldText(words))) continue;
        yield {
          span: place,
          section: title,
          severity: slot.severity,
          message: {
            "zh-CN": `「${title}」没有写到“${words}”：模板要求写到，请补上`,
            en: `“${title}” does not say “${words}”: the template asks for it, add it`,
          },
        };
      }
    }
  },
};
