import type { SectionStatus } from "#core/report/report.ts";
import type { FilledSlot } from "./context.ts";

/** How a slot is filled, in one word; the rules and the report say the same. */
export function statusOf(filled: FilledSlot): SectionStatus["status"] {
  const { slot, content, mayBeEmpty } = filled;
  if (!content) return "missing";
  if (hasPlaceholderTitle(filled)) return "unfilled";
  if (slot.isFixed) return "ok";
  if (content.state === "empty") return mayBeEmpty ? "ok" : "empty";
  if (content.state === "unfilled") return "unfilled";
  if (isDeniedStub(filled)) return "stub";
  if (content.blanks.length > 0) return "unfilled";
  return content.state === "written" ? statusOfSize(filled) : "ok";
}

/** Whether a section is shorter or longer than its slot asks for, or has fewer or more items. */
function statusOfSize({ slot, content }: FilledSlot): "ok" | "short" | "long" {
  if (!content) return "ok";
  const { minimumLength, maximumLength, items } = slot;
  const counts = [
    { count: content.length, minimum: minimumLength ?? 0, maximum: maximumLength },
    { count: content.items, minimum: items?.minimum ?? 0, maximum: items?.maximum ?? null },
  ];
  if (counts.some(({ count, minimum }) => count < minimum)) return "short";
  return counts.some(({ count, maximum }) => maximum !== null && count > maximum) ? "long" : "ok";
}

/** Whether the heading still is the template's `{…}`. */
function hasPlaceholderTitle({ slot, section }: FilledSlot): boolean {
  return section !== null && /\{[^{}]*\}/u.test(slot.title) && section.title === slot.title;
}

function isDeniedStub({ slot, content }: FilledSlot): boolean {
  if (content?.state === "stub" || content?.state === "blank") return slot.todo !== "allow";
  return content?.state === "stub-with-reason" && slot.todo === "deny";
}
