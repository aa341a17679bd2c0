import type { Review } from "./report.ts";

/** A review that says nothing, by a reviewer who was not asked. */
export const blankReview: Review = {
  outcome: "skipped",
  reason: null,
  reviewer: "built-in",
  label: "built-in",
  strengths: [],
  suggestions: [],
  overall: null,
  interpretation: null,
  rubric: [],
  sources: [],
  leftOut: [],
  suspicious: [],
  unseen: [],
  dropped: 0,
  drops: [],
  madeFrom: null,
};
