import type { Drop } from "#core/report/report.ts";
import { addDrops } from "#core/review/drops.ts";
import type { Asked } from "./answer-server.ts";
import type { Outcome } from "./review-variants.ts";

/** What the reviews of a model took, and what was left out of them. */
export type RecordedUsage = {
  readonly notes: number;
  readonly calls: number;
  /** Estimated from what was sent: recorded answers come without a count. */
  readonly tokensSent: number;
  readonly milliseconds: number;
  /** Notes whose reviews the built-in reviewer wrote, because nothing of the model's held. */
  readonly stoodIn: number;
  /** Remarks of the model's that held. */
  readonly posted: number;
  /** Remarks that did not hold, by why. */
  readonly drops: readonly Drop[];
};

type Reviewed = { readonly outcome: Outcome; readonly asked: readonly Asked[] };

/** Adds up what the reviews took. */
export function addUsages(reviewed: readonly Reviewed[]): RecordedUsage {
  const asked = reviewed.flatMap((one) => one.asked);
  const reviews = reviewed.map(({ outcome }) => outcome.note.review);
  const ofModel = reviews.filter(({ reviewer }) => reviewer === "model");
  return {
    notes: reviewed.length,
    calls: asked.length,
    tokensSent: asked.reduce((sum, { prompt }) => sum + estimateTokens(prompt), 0),
    milliseconds: Math.round(reviewed.reduce((sum, { outcome }) => sum + outcome.milliseconds, 0)),
    stoodIn: reviews.length - ofModel.length,
    posted: ofModel.reduce(
      (sum, { strengths, suggestions }) => sum + strengths.length + suggestions.length,
      0,
    ),
    drops: reviews.reduce<readonly Drop[]>((sum, { drops }) => addDrops(sum, drops), []),
  };
}

/** 0.65 tokens a CJK character, 0.3 any other. */
function estimateTokens(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.round(0.65 * han + 0.3 * (text.length - han));
}
