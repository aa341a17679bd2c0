/** What can be written about a note. */
export type PartName = (typeof partNames)[number];

/** All that can be named: the review itself, and the interpretation of what the note is about. */
export const partNames = ["review", "interpretation"] as const;
