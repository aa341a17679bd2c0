import { foldText } from "#core/note/fold-text.ts";
import { listPassages } from "#core/note/passages.ts";
import type { Rule } from "./rule.ts";

/** A section may not hold the words that its slot forbids. */
export const forbiddenText: Rule<"forbidden-text"> = {
  id: "forbidden-text",
  summary: {
    "zh-CN": "不能出现模板不允许的字句",
    en: "A section says no words that the template forbids",
  },
  severity: "error",
  *check({ slots }) {
    for (const { slot, parts, title } of slots) {
      if (slot.hasnt.length === 0) continue;
      const passages = listPassages(parts.flatMap(({ blocks }) => blocks));
      for (const { text, line } of passages) {
        const folded = foldText(text);
        const words = slot.hasnt.find((each) => folded.includes(foldText(each)));
        if (words === undefined) continue;
        yield {
          span: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
          section: title,
          severity: slot.severity,
          message: {
            "zh-CN": `「${title}」里写了“${words}”：模板不允许，请改掉`,
            en: `“${title}” says “${words}”: the template does not allow it, change it`,
          },
        };
      }
    }
  },
};
