import type { Interpretation, Priority } from "#core/report/report.ts";
import type { RemarkCategory } from "./category.ts";

/** What a reviewer wrote, before anything of it has been verified. */
export type DraftReview = {
  readonly strengths: readonly DraftRemark[];
  readonly suggestions: readonly DraftRemark[];
  /** What the note is for, and how far it has come. */
  readonly overall: string | null;
  /** Titles of the suggestions to take up first. */
  readonly topThree: readonly string[];
  /** What has become of earlier suggestions. */
  readonly earlier: readonly DraftStatus[];
  readonly interpretation: Interpretation | null;
  readonly rubric: readonly DraftCriterionLevel[];
  /** Passages of the note that tell a reviewer what to say. */
  readonly suspicious: readonly DraftQuote[];
};

/** A review that says nothing. */
export const blankDraft: DraftReview = {
  strengths: [],
  suggestions: [],
  overall: null,
  topThree: [],
  earlier: [],
  interpretation: null,
  rubric: [],
  suspicious: [],
};

/** What a reviewer says has become of an earlier suggestion, by its id. */
export type DraftStatus = {
  readonly id: string;
  readonly status: "open" | "resolved";
  readonly evidence: readonly DraftQuote[];
};

/** The level that a reviewer gives a note in one criterion of the rubric. */
export type DraftCriterionLevel = {
  readonly criterion: string;
  readonly level: string;
  readonly detail: string;
  readonly evidence: readonly DraftQuote[];
};

/** One remark as it was written, with the words of the note that are to prove it. */
export type DraftRemark = {
  readonly category: RemarkCategory;
  readonly priority: Priority | null;
  readonly title: string;
  readonly detail: string;
  readonly evidence: readonly DraftQuote[];
  /** What the remark says the note lacks; the program looks for it. */
  readonly absence: string | null;
  /** Words of the note's source; `null` where the remark is about the note alone. */
  readonly source: string | null;
  readonly rewrite: string | null;
  /** The rules whose findings it goes deeper into; none where a program wrote it. */
  readonly ruleRefs?: readonly string[];
};

/** Words said to stand in the note; where several places have them, the one nearest to `line` is meant. */
export type DraftQuote = { readonly text: string; readonly line: number | null };
