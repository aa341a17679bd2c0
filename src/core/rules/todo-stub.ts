import { statusOf } from "#core/check/status.ts";
import { type Section, isUnderOneOf } from "#core/note/section.ts";
import type { Rule } from "./rule.ts";

/**
 * A section whose only content is a TODO marker has not been written.
 *
 * A TODO among other text is a note to self, and is left alone.
 */
export const todoStub: Rule = {
  id: "todo-stub",
  *check({ slots, extras }) {
    const reported = new Set<Section>();
    for (const filled of slots) {
      if (statusOf(filled) !== "stub") continue;
      if (filled.section) reported.add(filled.section);
      const { title, slot } = filled;
      yield {
        span: filled.place,
        section: title,
        severity: slot.severity,
        message: messageFor(title),
      };
    }
    for (const { section, content } of extras) {
      if (content.state !== "stub") continue;
      if (isUnderOneOf(section, reported)) continue;
      const { span, title } = section;
      yield { span, section: title, severity: "warning", message: messageFor(title) };
    }
  },
};

function messageFor(title: string): { "zh-CN": string; en: string } {
  return {
    "zh-CN": `「${title}」还只是一个待办占位：请写上内容，或删去这一节`,
    en: `“${title}” is still a TODO stub: write it, or remove the section`,
  };
}
