import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import type { MadeFrom } from "#core/report/report.ts";
import { type DraftRemark, type DraftReview, blankDraft } from "#core/review/draft.ts";
import type { EarlierSuggestion, ReviewRequest } from "#core/review/request.ts";
import { type Ground, compareSections } from "./ground.ts";
import { isMadeFromSame } from "./made-from-note.ts";
import { type RememberedReview, listPending } from "./remembered.ts";
import { type Settled, settle } from "./standing.ts";

/** What a memory is good for: all of the review, a part of it, or no more than knowing what was said before. */
export type Recalled =
  | { readonly kind: "whole"; readonly remembered: RememberedReview }
  | ({ readonly kind: "part" } & RecalledPart)
  | { readonly kind: "none" };

/** What stays of a review whose note has changed in places, and what has to be asked. */
export type RecalledPart = {
  readonly ground: Ground;
  readonly strengths: readonly DraftRemark[];
  readonly suggestions: readonly Settled[];
  /** What to ask; `null` where nothing is left to ask about. */
  readonly question: Pick<ReviewRequest, "shown" | "earlier"> | null;
  readonly remembered: RememberedReview;
};

/** Holds what is remembered of a note's review against what a model would be asked about the note now. */
export function recallReview(
  remembered: RememberedReview | null,
  { madeFrom, note, isWhole }: RecallOptions,
): Recalled {
  const before = remembered?.madeFrom ?? null;
  if (remembered === null || before === null || before.terms !== madeFrom.terms) {
    return { kind: "none" };
  }
  if (isMadeFromSame(before, madeFrom)) return { kind: "whole", remembered };
  const ground = compareSections(note, before.sections);
  const suggestions = listPending(remembered).map((remark) => settle(remark, ground));
  const strengths = remembered.strengths.filter(
    (remark) => settle(remark, ground).standing === "stands",
  );
  const question = findQuestion(ground, suggestions, isWhole);
  return { kind: "part", ground, strengths, suggestions, question, remembered };
}

/** What a memory is held against. */
export type RecallOptions = {
  readonly madeFrom: MadeFrom;
  readonly note: Note;
  /** Whether what is asked is about the note as a whole, so that no part of it will do. */
  readonly isWhole: boolean;
};

/** A remembered review as a draft, which has to hold like any other. */
export function toDraft(remembered: RememberedReview): DraftReview {
  const { strengths, overall, interpretation, rubric, suspicious } = remembered;
  const suggestions = listPending(remembered);
  const words = { overall, interpretation, rubric, suspicious };
  return { ...blankDraft, ...words, strengths, suggestions };
}

function findQuestion(
  { unchanged, changed }: Ground,
  suggestions: readonly Settled[],
  isWhole: boolean,
): RecalledPart["question"] {
  const unclear = suggestions.filter(({ standing }) => standing === "unclear");
  const shown = new Set<Section>([...changed, ...unclear.flatMap(({ sections }) => sections)]);
  if (!isWhole && shown.size === 0 && unclear.length === 0) return null;
  const isAll = isWhole || shown.size === 0 || shown.size === unchanged.size + changed.size;
  return { shown: isAll ? null : shown, earlier: unclear.map(toEarlier) };
}

function toEarlier({ remark: { id, title, evidence } }: Settled): EarlierSuggestion {
  return { id, title, quotes: evidence.map(({ text }) => text) };
}
