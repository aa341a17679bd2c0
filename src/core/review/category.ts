/** What a remark is about. */
export type RemarkCategory = (typeof remarkCategories)[number];

/** The kinds of remark; those that are about two places need two quotes. */
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
  "term-variant",
  "unsupported-claim",
  "other",
] as const;
