/** Why a remark did not hold. */
export type DropReason = (typeof dropReasons)[number];

/** In the order in which a remark is looked at. */
export const dropReasons = [
  /** It says what no remark may say: a verdict, a score, a judgement of the person. */
  "out-of-bounds",
  /** It is in another language than the review. */
  "other-language",
  /** It quotes words that nobody wrote. */
  "invented-quotation",
  /** It says that something is lacking and does not name it. */
  "unnamed-absence",
  /** Its words do not stand in the note. */
  "quote-not-found",
  /** The words that it quotes of the note's source do not stand there. */
  "not-in-source",
  /** It states a figure or a name that stands in neither the note nor its source. */
  "unfounded",
  /** It is about a criterion that the rubric does not have. */
  "not-in-rubric",
  /** It speaks of two places and shows one. */
  "pair-missing",
  /** The note has what it calls absent. */
  "not-absent",
  /** It would fit another note. */
  "generic",
  /** A finding or another remark says the same. */
  "repeated",
  /** The model itself did not stand by it when asked again. */
  "refuted",
  /** There were more than anyone reads. */
  "surplus",
] as const;
