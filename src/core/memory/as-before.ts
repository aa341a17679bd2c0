import type { Report } from "#core/report/report.ts";
import type { CommentState } from "#core/report/state.ts";

/**
 * A report as the run before this one would have written it, where no model was asked.
 *
 * What the reviews cost then has been paid, and now they are taken over: that alone is no reason to write a comment
 * again.
 */
export function asBefore(report: Report, { usage, reviews }: CommentState): Report {
  if (report.usage.requests > 0) return report;
  const notes = report.notes.map((note) => {
    const remembered = reviews.get(note.path);
    return remembered === undefined || note.review.outcome !== "cached"
      ? note
      : { ...note, review: { ...note.review, outcome: remembered.outcome } };
  });
  return { ...report, notes, usage: { ...report.usage, ...usage } };
}
