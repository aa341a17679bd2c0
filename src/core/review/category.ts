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
