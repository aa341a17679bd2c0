import { statusOf } from "#core/check/status.ts";
import { type Section, isUnderOneOf } from "#core/note/section.ts";
import type { Rule, Violation } from "./rule.ts";

type Message = Violation["message"];

/**
 * A section whose only content is a TODO marker has not been written.
 *
 * A TODO among other text is a note to self, and is left alone.
 */
export const todoStub: Rule<"todo-stub"> = {
  id: "todo-stub",
  summary: {
    "zh-CN": "待办占位要换成内容",
    en: "A TODO marker is replaced by content",
  },
  severity: "warning",
  about: ["completeness"],
  isOfSection: true,
  *check({ slots, extras }) {
    const reported = new Set<Section>();
    for (const filled of slots) {
      if (statusOf(filled) !== "stub") continue;
      if (filled.section) reported.add(filled.section);
      const { title, slot } = filled;
      const isBlank = filled.content?.state === "blank";
      const write = slot.isRequired ? writeIt : writeOrRemove;
      const message = isBlank ? blankMessageFor(title, write) : messageFor(title, write);
      yield { span: filled.place, section: title, severity: slot.severity, message };
    }
    for (const { section, content } of extras) {
      if (content.state !== "stub") continue;
      if (isUnderOneOf(section, reported)) continue;
      const { span, title } = section;
      yield { span, section: title, message: messageFor(title, writeOrRemove) };
    }
  },
};

const writeIt: Message = { "zh-CN": "请写上内容", en: "write it" };

/** What may be absent may also be removed. */
const writeOrRemove: Message = {
  "zh-CN": "请写上内容，或删去这一节",
  en: "write it, or remove the section",
};

function blankMessageFor(title: string, write: Message): Message {
  return {
    "zh-CN": `「${title}」只写了“无”一类的占位，模板要求这里有内容：${write["zh-CN"]}`,
    en: `“${title}” only says that there is nothing, and the template asks for content: ${write.en}`,
  };
}

function messageFor(title: string, write: Message): Message {
  return {
    "zh-CN": `「${title}」还只是一个待办占位：${write["zh-CN"]}`,
    en: `“${title}” is still a TODO stub: ${write.en}`,
  };
}
