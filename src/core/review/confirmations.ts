import type { Language } from "#core/language.ts";
import type { Remark } from "#core/report/report.ts";
import type { Confirmation } from "./confirm-prompt.ts";
import { addDrops } from "./drops.ts";
import { keepFirstSteps } from "./first-steps.ts";
import type { VerifiedReview } from "./verify.ts";
import { withoutUnproven } from "./without-unproven.ts";

/**
 * Lists the suggestions that a model is asked about once more: the most important ones that say that the note is wrong.
 * A quote proves that the words are there, but not that they are wrong. What rests on another text than the note, or
 * was said before, is left alone.
 */
export function listClaims({ suggestions }: VerifiedReview): readonly Remark[] {
  return suggestions.filter(
    ({ category, priority, source, status }) =>
      priority === "high" && source === null && status === "new" && claimCategories.has(category),
  );
}

const claimCategories: ReadonlySet<string> = new Set([
  "contradiction",
  "wrong-figure",
  "unsupported-claim",
]);

/** What was said of each claim when the model was asked again. */
export type Confirmations = {
  readonly claims: readonly Remark[];
  readonly confirmations: readonly (Confirmation | null)[];
  readonly language: Language;
};

/** Drops the claims that were refuted, and makes those less important that are in doubt. */
export function applyConfirmations(
  verified: VerifiedReview,
  { claims, confirmations, language }: Confirmations,
): VerifiedReview {
  const saidOf = (remark: Remark): Confirmation | null =>
    confirmations[claims.indexOf(remark)] ?? null;
  const kept = verified.suggestions.filter((remark) => saidOf(remark) !== "no");
  const gone = verified.suggestions.filter((remark) => saidOf(remark) === "no");
  const refuted = gone.length;
  const { overall } = verified;
  const sound = overall && keepFirstSteps(overall, { suggestions: kept, language });
  const doubted = (remark: Remark): boolean => saidOf(remark) === "unsure";
  const isImportant = (remark: Remark): boolean => remark.priority === "high" && !doubted(remark);
  return {
    ...verified,
    overall: sound === null ? null : withoutUnproven(sound, gone, kept),
    suggestions: [
      ...kept.filter(isImportant),
      ...kept
        .filter((remark) => !isImportant(remark))
        .map((remark) => (doubted(remark) ? { ...remark, priority: "medium" as const } : remark)),
    ],
    dropped: verified.dropped + refuted,
    drops: addDrops(verified.drops, refuted === 0 ? [] : [{ reason: "refuted", count: refuted }]),
  };
}
