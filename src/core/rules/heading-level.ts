import type { FilledSlot } from "#core/check/context.ts";
import type { Rule } from "./rule.ts";

/** A heading has to be at the template's level, or all of them a step or more off, where the template says so. */
export const headingLevel: Rule<"heading-level"> = {
  id: "heading-level",
  summary: {
    "zh-CN": "标题的级别要和模板一致",
    en: "A heading is at the template's level",
  },
  severity: "error",
  *check({ slots, template, note }) {
    if (template.levels === "any") return;
    const shift = template.levels === "shift" ? usualShift(slots) : 0;
    const lines = note.text.split(/\r\n?|\n/);
    for (const { slot, section, title } of slots) {
      const level = slot.depth + shift;
      if (!section || section.depth === level) continue;
      const { startLine, startColumn } = section.heading;
      const marks = /^#+/.exec((lines[startLine - 1] ?? "").slice(startColumn - 1))?.[0];
      const span = {
        ...section.heading,
        endLine: startLine,
        endColumn: startColumn + section.depth,
      };
      yield {
        span: section.heading,
        section: title,
        severity: slot.severity,
        ...(marks ? { fix: { span, text: "#".repeat(level) } } : {}),
        message: {
          "zh-CN": `「${title}」是 ${section.depth} 级标题，应是 ${level} 级：请写成「${"#".repeat(level)} ${title}」`,
          en: `“${title}” is a heading of level ${section.depth}, not ${level}: write “${"#".repeat(level)} ${title}”`,
        },
      };
    }
  },
};

/** How many levels most headings are off, where that leaves room for all; of two that are as frequent, the smaller one. */
function usualShift(slots: readonly FilledSlot[]): number {
  const filled = slots.flatMap(({ slot, section }) =>
    section ? [{ wanted: slot.depth, shift: section.depth - slot.depth }] : [],
  );
  const hasRoom = (shift: number): boolean =>
    filled.every(({ wanted }) => wanted + shift >= 1 && wanted + shift <= lowestLevel);
  const count = (shift: number): number => filled.filter((other) => other.shift === shift).length;
  const [usual = 0] = filled
    .map(({ shift }) => shift)
    .filter(hasRoom)
    .toSorted((a, b) => count(b) - count(a) || Math.abs(a) - Math.abs(b));
  return usual;
}

const lowestLevel = 6;
