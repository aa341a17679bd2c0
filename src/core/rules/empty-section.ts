import { statusOf } from "#core/check/status.ts";
import { type Section, isUnderOneOf } from "#core/note/section.ts";
import type { Rule, Violation } from "./rule.ts";

/** A section has to hold something. Beyond the template, an empty heading is only worth a notice. */
export const emptySection: Rule<"empty-section"> = {
  id: "empty-section",
  summary: {
    "zh-CN": "每一节都要有内容",
    en: "Every section holds something",
  },
  severity: "notice",
  about: ["completeness", "structure"],
  isOfSection: true,
  *check({ slots, extras }) {
    const reported = new Set<Section>();
    for (const filled of slots) {
      if (statusOf(filled) !== "empty") continue;
      if (filled.section) reported.add(filled.section);
      const { title, slot } = filled;
      yield {
        span: filled.place,
        section: title,
        severity: slot.severity,
        message: slot.isRequired ? requiredMessageFor(title) : messageFor(title),
      };
    }
    for (const { section, content, hasSectionsUnderIt } of extras) {
      if (content.state !== "empty" || hasSectionsUnderIt || section.depth === 1) continue;
      if (isUnderOneOf(section, reported)) continue;
      const { span, title } = section;
      yield title === ""
        ? { span, section: null, message: nameless }
        : { span, section: title, message: messageFor(title) };
    }
  },
};

type Message = Violation["message"];

const nameless: Message = {
  "zh-CN": "这个标题没有文字，下面也没有内容：请写上标题和内容，或删去这一行",
  en: "This heading has no words, and nothing below it: write both, or remove the line",
};

function requiredMessageFor(title: string): Message {
  return {
    "zh-CN": `「${title}」是空的，模板要求这里有内容：请写上`,
    en: `“${title}” is empty, and the template asks for content: write it`,
  };
}

function messageFor(title: string): Message {
  return {
    "zh-CN": `「${title}」是空的：请写上内容，或删去这个标题`,
    en: `“${title}” is empty: write it, or remove the heading`,
  };
}
