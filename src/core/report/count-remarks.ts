import type { Review } from "./report.ts";

/** How many remarks a review makes, all of them verified; what was taken up is none any longer. */
export function countRemarks({ strengths, suggestions }: Review): number {
  return strengths.length + suggestions.filter(({ status }) => status !== "resolved").length;
}
