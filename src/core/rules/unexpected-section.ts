import type { CheckContext, FilledSlot } from "#core/check/context.ts";
import type { Section } from "#core/note/section.ts";
import type { Slot } from "#core/template/template.ts";
import type { Rule } from "./rule.ts";

/** Where the template says so, a note has no sections but those that it asks for. */
export const unexpectedSection: Rule<"unexpected-section"> = {
  id: "unexpected-section",
  summary: {
    "zh-CN": "不能有模板以外的小节",
    en: "There are no sections but those of the template",
  },
  severity: "error",
  about: ["structure"],
  *check(context) {
    const { template, extras, slots } = context;
    if (template.extra === "allow") return;
    const meant = new Set(slots.flatMap(({ nearMiss }) => nearMiss?.span ?? []));
    const bySection = new Map(slots.map((filled) => [filled.section, filled]));
    for (const { section } of extras) {
      if (meant.has(section.heading) || isNoteTitle(section, context)) continue;
      if (!isBesideSlots(section, bySection, context) || isInGap(section, context)) continue;
      const { title, heading } = section;
      yield {
        span: heading,
        section: title,
        severity: template.extra,
        message: {
          "zh-CN": `模板里没有「${title}」这一节：请并入其他小节，或删去`,
          en: `The template has no section “${title}”: move its text into another section, or remove it`,
        },
      };
    }
  },
};

/** Whether a heading is only what the note is called, where the template leaves that open. */
function isNoteTitle(section: Section, { template, note }: CheckContext): boolean {
  const [first] = note.sections.filter(({ depth }) => depth > 0);
  return section === first && section.depth === 1 && template.slots.every(({ depth }) => depth > 1);
}

/** Whether a section stands where the template has sections of its own, not inside one that is free to have its own. */
function isBesideSlots(
  section: Section,
  bySection: ReadonlyMap<Section | null, FilledSlot>,
  context: CheckContext,
): boolean {
  const { parent } = section;
  if (!parent || isNoteTitle(parent, context)) return true;
  return bySection.get(parent)?.isContainer ?? false;
}

/** Whether the template has a heading `…` between the sections around this one. */
function isInGap(section: Section, { template, slots }: CheckContext): boolean {
  const indexOf = ({ slot }: { slot: Slot }): number => template.slots.indexOf(slot);
  const present = slots.filter((filled) => filled.section !== null);
  const before = present.findLast(
    (filled) => (filled.section?.startOffset ?? 0) < section.startOffset,
  );
  const after = present.find((filled) => (filled.section?.startOffset ?? 0) > section.startOffset);
  const first = before ? indexOf(before) + 1 : 0;
  const last = after ? indexOf(after) : template.slots.length;
  return template.gaps.some((gap) => gap >= first && gap <= last);
}
