import type { CheckContext, FilledSlot } from "#core/check/context.ts";
import { statusOf } from "#core/check/status.ts";

/** The slots that count: required ones and those that are there, but for a title to fill in. */
export function wantedSlots({ slots }: CheckContext): readonly FilledSlot[] {
  return slots.filter(
    ({ slot, section, isExpected, isContainer }) =>
      !isContainer && (isExpected || section !== null) && !/\{[^{}]*\}/u.test(slot.title),
  );
}

/** The wanted slots that hold what the template asks for; a TODO that the template lets pass is not written. */
export function writtenSlots(context: CheckContext): readonly FilledSlot[] {
  return wantedSlots(context).filter((filled) => statusOf(filled) === "ok" && isWritten(filled));
}

function isWritten({ content }: FilledSlot): boolean {
  return content?.state === "written";
}

/**
 * Whether the note is written to its template.
 *
 * One that somebody chose binds. The built-in one, where nobody chose any, says nothing about a note that has at most
 * one of its sections, and perhaps not on purpose.
 */
export function isBound(context: CheckContext): boolean {
  if (context.choice.kind === "none") return false;
  if (context.choice.kind !== "built-in") return true;
  return wantedSlots(context).filter(({ section }) => section !== null).length > 1;
}
