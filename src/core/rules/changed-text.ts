import { writtenText } from "#core/note/content.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { normalizeScaffold } from "#core/template/scaffold.ts";
import type { Rule } from "./rule.ts";

/** A section whose text the template fixes has to say what it says there, as a licence or a checklist does. */
export const changedText: Rule<"changed-text"> = {
  id: "changed-text",
  summary: {
    "zh-CN": "模板里的固定文字要原样保留",
    en: "The template's fixed text stands as it is",
  },
  severity: "error",
  *check({ slots }) {
    for (const { slot, section, parts, title, place } of slots) {
      if (!slot.isFixed || !section) continue;
      const blocks = parts.flatMap((part) => part.blocks);
      const text = normalizeScaffold(`${visibleText(blocks)}\n${writtenText(blocks)}`);
      if (withoutSpace(text) === withoutSpace(slot.scaffold)) continue;
      yield {
        span: place,
        section: title,
        severity: slot.severity,
        message: {
          "zh-CN": `「${title}」的文字和模板不一致：这一节是固定内容，请照模板恢复`,
          en: `The text of “${title}” is not the template's: this section is fixed, restore it`,
        },
      };
    }
  },
};

/** Lines as one: where they are broken is the editor's business. */
function withoutSpace(lines: readonly string[]): string {
  return lines.join("").replaceAll(" ", "");
}
