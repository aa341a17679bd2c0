import type { CheckedNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import type { Review } from "#core/report/report.ts";
import { draftBuiltInReview } from "#core/review/built-in/review.ts";
import type { DraftReview } from "#core/review/draft.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
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

/** Reviews a checked note. When the model fails, the built-in reviewer steps in, and the failure is in the review. */
export async function reviewNote(
  checked: CheckedNote,
  { reviewer, language }: { readonly reviewer: Reviewer; readonly language: Language },
  signal: AbortSignal,
): Promise<ReviewedAt> {
  if (reviewer.kind === "off" || checked.note.obstacle) return { review: skipped, usages: [] };
  if (reviewer.kind === "built-in")
    return { review: reviewByProgram(checked, language), usages: [] };

  const { draft, usages } = await draftByModel(checked, { ...reviewer, language }, signal);
  const review: Review = draft.ok
    ? {
        ...reviewed,
        ...verifyReview(draft.draft, checked.note),
        reviewer: "model",
        label: reviewer.label,
      }
    : { ...reviewByProgram(checked, language), outcome: "unavailable", reason: draft.failure };
  return { review, usages };
}

type Draft =
  | { readonly ok: true; readonly draft: DraftReview }
  | { readonly ok: false; readonly failure: ModelFailure };

type Asking = { readonly completePrompt: CompletePrompt; readonly language: Language };

/** Asks the model, and once more when its answer cannot be read. Loaded late: most runs need no schema. */
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
  const parsed = parseReview(first.text);
  if (parsed.ok) return { draft: parsed, usages: [first.usage] };

  const repair = buildRepairPrompt(prompt, first.text, parsed.reason);
  const second = await completePrompt(repair, signal);
  if (!second.ok) return { draft: second, usages: [first.usage, null] };
  const repaired = parseReview(second.text);
  const failure = { code: "model-answer-invalid" } as const;
  return {
    draft: repaired.ok ? repaired : { ok: false, failure },
    usages: [first.usage, second.usage],
  };
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
