import type { CheckContext, FilledSlot } from "#core/check/context.ts";
import { statusOf } from "#core/check/status.ts";
import { severities } from "#core/severity.ts";
import type { Rule, Violation } from "./rule.ts";

/** A section that still says only what the template put there, or still has its blanks, has not been written. */
export const unfilled: Rule<"unfilled"> = {
  id: "unfilled",
  summary: {
    "zh-CN": "模板里的提示文字要换成自己的内容",
    en: "The template's prompts are replaced by the writer's own words",
  },
  severity: "error",
  about: ["completeness"],
  isOfSection: true,
  *check(context) {
    const sections = context.slots.filter((filled) => statusOf(filled) === "unfilled");
    for (const filled of sections) {
      const { title, slot, place } = filled;
      yield { span: place, section: title, severity: slot.severity, message: messageFor(filled) };
    }
    if (!isCopy(context)) return;
    const severity = severities.find((each) =>
      context.slots.some(({ slot }) => slot.severity === each),
    );
    if (context.slots.some((filled) => filled.slot.severity === severity && isSaid(filled))) return;
    yield {
      span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
      section: null,
      ...(severity ? { severity } : {}),
      message: copied,
    };
  },
};

/** Whether a finding says already of a section that it is not written. */
function isSaid(filled: FilledSlot): boolean {
  const status = statusOf(filled);
  return status === "missing" ? filled.isExpected : unwritten.has(status);
}

const unwritten: ReadonlySet<string> = new Set(["empty", "stub", "unfilled"]);

/** Whether a note has nothing that its template had not put there, although each section alone would pass. */
function isCopy({ slots, extras }: CheckContext): boolean {
  return (
    slots.some(({ section }) => section) &&
    slots.every(({ slot, content }) => slot.isFixed || !content?.hasOwn) &&
    extras.every(({ content }) => !content.hasOwn)
  );
}

const copied: Violation["message"] = {
  "zh-CN": "这篇笔记还是模板的原样：请写上自己的内容",
  en: "The note is still as the template has it: write your own text",
};

function messageFor({ title, content }: FilledSlot): Violation["message"] {
  const [blank] = content?.blanks ?? [];
  if (blank !== undefined && content?.state === "written") {
    return {
      "zh-CN": `「${title}」里还留着模板的空 ${blank}：请填上`,
      en: `“${title}” still has the template's blank ${blank}: fill it in`,
    };
  }
  return {
    "zh-CN": `「${title}」还是模板的原样：请换成自己的内容`,
    en: `“${title}” is still as the template has it: replace it with your own text`,
  };
}
