import { splitLines } from "#core/note/lines.ts";
import type { FilledSlot } from "#core/check/context.ts";
import type { Fix } from "#core/report/report.ts";
import type { Span } from "#core/span.ts";
import type { Rule } from "./rule.ts";

/** A heading has to be at the template's level, or all of them a step or more off, where the template says so. */
export const headingLevel: Rule<"heading-level"> = {
  id: "heading-level",
  summary: {
    "zh-CN": "标题的级别要和模板一致",
    en: "A heading is at the template's level",
  },
  severity: "error",
  about: ["structure"],
  *check({ slots, template, note }) {
    if (template.levels === "any") return;
    const shift = template.levels === "shift" ? usualShift(slots) : 0;
    const lines = splitLines(note.text);
    for (const { slot, section, title } of slots) {
      const level = slot.depth + shift;
      if (!section || section.depth === level) continue;
      const fix = fixOf(section.heading, level, lines);
      yield {
        span: section.heading,
        section: title,
        severity: slot.severity,
        ...(fix ? { fix } : {}),
        message: {
          "zh-CN": `「${title}」是 ${section.depth} 级标题，应是 ${level} 级：请写成「${"#".repeat(level)} ${title}」`,
          en: `“${title}” is a heading of level ${section.depth}, not ${level}: write “${"#".repeat(level)} ${title}”`,
        },
      };
    }
  },
};

/** Writes as many marks as the level has; a heading that is underlined on one line gets marks instead. */
function fixOf(heading: Span, level: number, lines: readonly string[]): Fix | null {
  const { startLine, startColumn, endLine } = heading;
  const words = (lines[startLine - 1] ?? "").slice(startColumn - 1);
  const marks = "#".repeat(level);
  if (endLine > startLine + 1) return null;
  if (endLine > startLine) return { span: heading, text: `${marks} ${words.trimEnd()}` };
  const length = /^#*/.exec(words)?.[0].length ?? 0;
  return { span: { ...heading, endColumn: startColumn + length }, text: marks };
}

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
