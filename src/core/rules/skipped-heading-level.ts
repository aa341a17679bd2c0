import type { FilledSlot } from "#core/check/context.ts";
import type { Section } from "#core/note/section.ts";
import { listLines } from "./line-list.ts";
import type { Rule } from "./rule.ts";

/** A heading should be at most one level below the one before it. The first may be at any level. */
export const skippedHeadingLevel: Rule<"skipped-heading-level"> = {
  id: "skipped-heading-level",
  summary: {
    "zh-CN": "标题的级别要逐级递进",
    en: "A heading is at most one level below the one before it",
  },
  severity: "notice",
  about: ["structure"],
  *check({ note, slots }, { found }) {
    // What the template says of a level has been told.
    const told = new Set(found.flatMap(({ rule, line }) => (rule === "heading-level" ? line : [])));
    const jumps = listJumps(note.sections, slots);
    const [first, ...more] = jumps.filter(({ section }) => !told.has(section.heading.startLine));
    if (!first) return;
    const { section, from } = first;
    const wanted = from + 1;
    const marks = "#".repeat(wanted);
    const rest = listLines(more.map((jump) => jump.section.heading.startLine));
    const lines =
      more.length === 0
        ? { "zh-CN": "", en: "" }
        : {
            "zh-CN": `（另有 ${more.length} 处，在${rest["zh-CN"]}）`,
            en: ` (and ${more.length} more on ${rest.en})`,
          };
    yield {
      span: section.heading,
      section: section.title || null,
      message: {
        "zh-CN": `「${section.title}」从 ${from} 级标题直接跳到 ${section.depth} 级：请改用 ${wanted} 级「${marks}」${lines["zh-CN"]}`,
        en: `“${section.title}” goes from a heading of level ${from} to one of level ${section.depth}: use level ${wanted}, “${marks}”${lines.en}`,
      },
    };
  },
};

type Jump = { readonly section: Section; readonly from: number };

function listJumps(sections: readonly Section[], slots: readonly FilledSlot[]): readonly Jump[] {
  const jumps: Jump[] = [];
  let from: number | null = null;
  for (const section of sections) {
    if (section.depth === 0 || section.isGenerated) continue;
    if (from !== null && section.depth > from + 1 && !isAsAsked(section, slots)) {
      jumps.push({ section, from });
    }
    from = section.depth;
  }
  return jumps;
}

/** Whether the template itself has the section at that level. */
function isAsAsked(section: Section, slots: readonly FilledSlot[]): boolean {
  return slots.some((filled) => filled.section === section && filled.slot.depth === section.depth);
}
