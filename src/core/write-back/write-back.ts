import { digestOf } from "#core/digest.ts";
import type { CheckedNote } from "#core/check/check-note.ts";
import { lineEndAt } from "#core/check/insertions.ts";
import { spliceEdits } from "#core/fix/apply-fixes.ts";
import { managedEnd, managedStart } from "#core/note/managed.ts";
import { findManagedPart } from "./managed-part.ts";
import { findReviewPlace } from "./place.ts";

/** A review as a note is to have it. */
export type ManagedReview = {
  /** What stands over it, on one line; a heading that is there already stays. */
  readonly heading: string;
  /** Its Markdown below a heading of a level, with LF between its lines. */
  readonly renderBelow: (depth: number) => string;
  /** Who wrote it; a review by another is another review. */
  readonly label: string;
};

/** A note's whole text with its review, the same text where there is nothing to change; or why it cannot have one. */
export type WrittenBack =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: WriteBackObstacle };

/** Why a note cannot take its review: the end of the last one is gone, or the note has no end of its own. */
type WriteBackObstacle = "review-end-missing" | "review-place-missing";

/**
 * Puts a review into a note, over the one it wrote there before.
 *
 * Where the note has none, it goes to the place and level that the template gives it, below what a generated section
 * says already or at the end of the note. Every other byte stays. What the learner wrote decides whether a review is up
 * to date, so that to write it back is no reason to write another.
 */
export function writeBack(checked: CheckedNote, review: ManagedReview): WrittenBack {
  const { note } = checked;
  if (note.obstacle) return { ok: true, text: note.text };
  const part = findManagedPart(note);
  if (part === "endless") return { ok: false, reason: "review-end-missing" };
  const digest = describe(checked, review.label);
  if (part?.digest === digest) return { ok: true, text: note.text };

  const write = (depth: number): string =>
    `${managedStart(digest)}\n\n${review.renderBelow(depth)}\n\n${managedEnd}`;
  const edit = part
    ? { start: part.start, end: part.end, text: write(part.depth) }
    : findReviewPlace(checked, { heading: review.heading, write });
  if (edit === null) return { ok: false, reason: "review-place-missing" };
  const text = edit.text.replaceAll(/\r\n?|\n/g, lineEndAt(note.text, edit.start));
  return { ok: true, text: spliceEdits(note.text, [{ ...edit, text }]) };
}

/** Tells what a review was written about from anything else, whatever lines our own text takes between. */
function describe({ note, template, sections }: CheckedNote, label: string): string {
  const text = note.learnerText.replaceAll(/\s+/gu, " ").trim();
  const statuses = sections.map(({ slot, status }) => [slot, status]);
  const about = JSON.stringify([label, template?.name ?? null, statuses, text]);
  return digestOf(about, digestLength);
}

/** In hexadecimal digits. */
const digestLength = 16;
