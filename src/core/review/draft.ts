import type { Priority } from "#core/report/report.ts";

/** What a reviewer wrote, before anything of it has been verified. */
export type DraftReview = {
  readonly strengths: readonly DraftRemark[];
  readonly suggestions: readonly DraftRemark[];
  readonly overall: string | null;
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
  readonly rewrite: string | null;
};

/** Words said to stand in the note; where several places have them, the one nearest to `line` is meant. */
export type DraftQuote = { readonly text: string; readonly line: number | null };

/** What a remark is about. */
export type RemarkCategory = (typeof remarkCategories)[number];

/** The kinds of remark; a contradiction, a wrong figure and a repetition need two quotes. */
export const remarkCategories = [
  "structure",
  "completeness",
  "coverage",
  "term",
  "figure-description",
  "contradiction",
  "wrong-figure",
  "repetition",
  "clarity",
  "example",
  "typo",
  "other",
] as const;
