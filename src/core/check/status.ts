import type { SectionStatus } from "#core/report/report.ts";
import type { FilledSlot } from "./context.ts";

/** How a slot is filled, in one word; the rules and the report say the same. */
export function statusOf(filled: FilledSlot): SectionStatus["status"] {
  const { slot, content, isContainer } = filled;
  if (!content) return "missing";
  if (hasPlaceholderTitle(filled)) return "unfilled";
  if (content.state === "empty") return isContainer ? "ok" : "empty";
  if (content.state === "unfilled") return "unfilled";
  if (isDeniedStub(filled)) return "stub";
  if (content.state !== "written") return "ok";
  if (slot.minimumLength !== null && content.length < slot.minimumLength) return "short";
  return statusOfItems(filled);
}

/** Whether a section has fewer or more items than its slot asks for. */
function statusOfItems({ slot, content }: FilledSlot): "ok" | "short" | "long" {
  if (!slot.items || !content) return "ok";
  if (content.items < slot.items.minimum) return "short";
  return slot.items.maximum !== null && content.items > slot.items.maximum ? "long" : "ok";
}

/** Whether the heading still is the template's `{…}`. */
function hasPlaceholderTitle({ slot, section }: FilledSlot): boolean {
  return section !== null && /\{[^{}]*\}/u.test(slot.title) && section.title === slot.title;
}

function isDeniedStub({ slot, content }: FilledSlot): boolean {
  if (content?.state === "stub" || content?.state === "blank") return slot.todo !== "allow";
  return content?.state === "stub-with-reason" && slot.todo === "deny";
}
