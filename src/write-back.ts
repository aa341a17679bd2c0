import { byteOrderMarksOf } from "#core/fix/fix-note.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import type { Problem } from "#core/problem.ts";
import type { Review } from "#core/report/report.ts";
import { writeBack } from "#core/write-back/write-back.ts";
import { writtenHeading } from "#render/headings.ts";
import { inert } from "#render/inert.ts";
import { phrasesIn } from "#render/phrases.ts";
import type { Permalink } from "#render/place.ts";
import { renderReviewBelow } from "#render/review.ts";
import type { ReviewedFile } from "./pipeline.ts";

/** What becomes of notes that are to have their reviews in them. */
export type WriteBacks = {
  /** Takes a note as it is reviewed. */
  readonly add: (reviewed: ReviewedFile) => void;
  /** The notes that have a new review in them, as they should be. */
  readonly files: NoteFile[];
  /** How many have their review already. */
  current: number;
  /** Why the others cannot take theirs. */
  readonly problems: Problem[];
};

/** Collects notes with their reviews in them. A note without a review, or one that no model gave, stays as it is. */
export function collectWriteBacks(permalink: Permalink | null): WriteBacks {
  const collected: WriteBacks = {
    files: [],
    current: 0,
    problems: [],
    add: ({ file, checked, note }) => {
      const { review, language, path } = note;
      if (review.outcome === "skipped" || review.outcome === "unavailable") return;
      const written = writeBack(checked, {
        heading: inert(writtenHeading(review, phrasesIn(language))),
        renderBelow: (depth) => renderReviewBelow(note, { permalink, depth }),
        label: nameReview(review),
      });
      if (!written.ok) {
        collected.problems.push({ code: written.reason, path });
      } else if (written.text === checked.note.text) {
        collected.current += 1;
      } else {
        const text = byteOrderMarksOf(file.bytes) + written.text;
        collected.files.push({ path: file.path, bytes: new TextEncoder().encode(text) });
      }
    },
  };
  return collected;
}

/** Who wrote a review, and what else than the review it has: with another rubric it is another one. */
function nameReview({ label, interpretation, rubric }: Review): string {
  const parts = interpretation === null ? [] : ["interpretation"];
  return [label, ...parts, ...rubric.map(({ criterion }) => criterion)].join("\n");
}
