import type { Note } from "#core/note/note.ts";
import { listNamedSources } from "#core/note/named-sources.ts";
import type { ReviewPart } from "#core/report/review-part.ts";
import type { ReviewTerms } from "#core/review/request.ts";

/** Lists what is asked for of the review of a note, and takes a model. */
export function leaveOut(
  note: Note,
  { isReviewed, isInterpreted, rubric }: ReviewTerms,
): readonly ReviewPart[] {
  const namesText = listNamedSources(note).some(({ target }) => target.kind === "text");
  return [
    ...(isInterpreted ? (["interpretation"] as const) : []),
    ...(rubric === null ? [] : (["rubric"] as const)),
    ...(isReviewed && namesText ? (["source"] as const) : []),
  ];
}
