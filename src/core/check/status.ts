import type { SectionStatus } from "#core/report/report.ts";
import type { FilledSlot } from "./context.ts";
import type { SectionContent } from "./section-content.ts";

/** How a slot is filled, in one word; the rules and the report say the same. */
export function statusOf(filled: FilledSlot): SectionStatus["status"] {
  const { slot, content, mayBeEmpty } = filled;
  if (!content) return "missing";
  if (hasPlaceholderTitle(filled)) return "unfilled";
  if (slot.isFixed) return "ok";
  if (content.state === "empty") return mayBeEmpty ? "ok" : "empty";
  if (content.state === "unfilled") return isLeftOpen(filled) ? "ok" : "unfilled";
  if (isDeniedStub(filled)) return "stub";
  if (content.blanks.length > 0) return "unfilled";
  return content.state === "written" ? statusOfSize(filled) : "ok";
}

/** Whether a section is there and says more than that it is still to be written: only then its slot can ask for more. */
export function isWritten(filled: FilledSlot): boolean {
  return !unwritten.has(statusOf(filled)) && !leftOpen.has(filled.content?.state ?? "empty");
}

const unwritten: ReadonlySet<SectionStatus["status"]> = new Set([
  "missing",
  "empty",
  "stub",
  "unfilled",
]);

const leftOpen: ReadonlySet<SectionContent["state"]> = new Set([
  "stub",
  "stub-with-reason",
  "blank",
  "unfilled",
]);

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

/** Whether the heading still is the template's `{…}`, or its example. */
function hasPlaceholderTitle({ slot, section }: FilledSlot): boolean {
  return section !== null && slot.placeholders.includes(section.title);
}

/** Whether a section may stay as the template has it: it may say that it is still to be written. */
function isLeftOpen({ slot, content }: FilledSlot): boolean {
  return slot.todo === "allow" && content?.blanks.length === 0;
}

function isDeniedStub({ slot, content }: FilledSlot): boolean {
  if (content?.state === "stub" || content?.state === "blank") return slot.todo !== "allow";
  return content?.state === "stub-with-reason" && slot.todo === "deny";
}
