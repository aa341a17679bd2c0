/** The parts that a review has only where they are asked for, in the order in which they are spoken of. */
export const reviewParts = ["interpretation", "rubric", "source"] as const;

/** A part of a review that it has only where it is asked for: the note itself asks to be compared with its source. */
export type ReviewPart = (typeof reviewParts)[number];
