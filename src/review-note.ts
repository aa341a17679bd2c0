import type { CheckedNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import type { Review } from "#core/report/report.ts";
import { findLanguageFault } from "#core/review/answer-language.ts";
import { draftBuiltInReview } from "#core/review/built-in/review.ts";
import type { DraftReview } from "#core/review/draft.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import type { ParsedReview } from "#core/review/parse-review.ts";
import { verifyModelReview } from "#core/review/verify-model-review.ts";
import { verifyReview } from "#core/review/verify.ts";
import type { CompletePrompt, TokenUsage } from "./ports.ts";

/** Who reviews. */
export type Reviewer =
  | { readonly kind: "off" }
  | { readonly kind: "built-in" }
  | { readonly kind: "model"; readonly label: string; readonly completePrompt: CompletePrompt };

/** A review and what it cost. */
export type ReviewedAt = {
  readonly review: Review;
  readonly usages: readonly (TokenUsage | null)[];
};

/**
 * Reviews a checked note.
 *
 * When the model fails, or no remark of its review holds, the built-in reviewer steps in; the review says why, and
 * counts what did not hold.
 */
export async function reviewNote(
  checked: CheckedNote,
  { reviewer, language }: { readonly reviewer: Reviewer; readonly language: Language },
  signal: AbortSignal,
): Promise<ReviewedAt> {
  if (reviewer.kind === "off" || checked.note.obstacle) return { review: skipped, usages: [] };
  if (reviewer.kind === "built-in")
    return { review: reviewByProgram(checked, language), usages: [] };

  const { draft, usages } = await draftByModel(checked, { ...reviewer, language }, signal);
  const verified = draft.ok ? verifyModelReview(draft.draft, checked.note) : null;
  if (verified && verified.strengths.length + verified.suggestions.length > 0) {
    const { label } = reviewer;
    return { review: { ...reviewed, ...verified, reviewer: "model", label }, usages };
  }
  const reason = draft.ok ? invalid.failure : draft.failure;
  const review = reviewByProgram(checked, language);
  const dropped = review.dropped + (verified?.dropped ?? 0);
  return { review: { ...review, outcome: "unavailable", reason, dropped }, usages };
}

type Draft =
  | { readonly ok: true; readonly draft: DraftReview }
  | { readonly ok: false; readonly failure: ModelFailure };

type Asking = { readonly completePrompt: CompletePrompt; readonly language: Language };

/** Where nothing of an answer is left, it was none. */
const invalid = { ok: false, failure: { code: "model-answer-invalid" } } as const;

/**
 * Asks the model, and once more when its answer cannot be read or is in another language.
 *
 * The prompt and its schema are loaded late: most runs need none.
 */
async function draftByModel(
  checked: CheckedNote,
  { completePrompt, language }: Asking,
  signal: AbortSignal,
): Promise<{ readonly draft: Draft; readonly usages: readonly (TokenUsage | null)[] }> {
  const { buildPrompt, buildRepairPrompt } = await import("#core/review/build-prompt.ts");
  const { parseReview } = await import("#core/review/parse-review.ts");

  const prompt = buildPrompt(checked, language);
  const first = await completePrompt(prompt, signal);
  if (!first.ok) return { draft: first, usages: [null] };
  const read = (text: string): ParsedReview => {
    const answer = parseReview(text);
    const fault = answer.ok ? findLanguageFault(answer.draft, language) : null;
    return fault === null ? answer : { ok: false, reason: fault };
  };
  const parsed = read(first.text);
  if (parsed.ok) return { draft: parsed, usages: [first.usage] };

  const repair = buildRepairPrompt(prompt, first.text, parsed.reason);
  const second = await completePrompt(repair, signal);
  if (!second.ok) return { draft: second, usages: [first.usage, null] };
  const repaired = read(second.text);
  return { draft: repaired.ok ? repaired : invalid, usages: [first.usage, second.usage] };
}

function reviewByProgram(checked: CheckedNote, language: Language): Review {
  const draft = draftBuiltInReview(checked, language);
  return { ...reviewed, ...verifyReview(draft, checked.note) };
}

const reviewed = {
  outcome: "reviewed",
  reason: null,
  reviewer: "built-in",
  label: "built-in",
  interpretation: null,
} as const;

const skipped: Review = {
  ...reviewed,
  outcome: "skipped",
  strengths: [],
  suggestions: [],
  overall: null,
  dropped: 0,
};
