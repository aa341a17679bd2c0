import { findLanguageFault } from "#core/review/answer-language.ts";
import type { DraftReview } from "#core/review/draft.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import type { ParsedReview } from "#core/review/parse-review.ts";
import type { ReviewRequest } from "#core/review/request.ts";
import type { CompletePrompt, TokenUsage } from "#ports.ts";

/** What a model made of a request. */
export type Answered = {
  readonly draft:
    | { readonly ok: true; readonly draft: DraftReview }
    | { readonly ok: false; readonly failure: ModelFailure };
  /** One a call; `null` where the endpoint reported none. */
  readonly usages: readonly (TokenUsage | null)[];
};

/** Where nothing of an answer is left, it was none. */
export const invalidAnswer: ModelFailure = { code: "model-answer-invalid" };

/**
 * Asks the model, and once more when its answer cannot be read or is in another language.
 *
 * The prompt and its schema are loaded late: most runs need none.
 */
export async function askModel(
  request: ReviewRequest,
  completePrompt: CompletePrompt,
  signal: AbortSignal,
): Promise<Answered> {
  const { buildPrompt, buildRepairPrompt } = await import("#core/review/build-prompt.ts");
  const { parseReview } = await import("#core/review/parse-review.ts");

  const prompt = buildPrompt(request);
  const first = await completePrompt(prompt, signal);
  if (!first.ok) return { draft: first, usages: [null] };
  const read = (text: string): ParsedReview => {
    const answer = parseReview(text, request);
    const fault = answer.ok ? findLanguageFault(answer.draft, request.language) : null;
    return fault === null ? answer : { ok: false, reason: fault };
  };
  const parsed = read(first.text);
  if (parsed.ok) return { draft: parsed, usages: [first.usage] };

  const repair = buildRepairPrompt(prompt, first.text, parsed.reason);
  const second = await completePrompt(repair, signal);
  if (!second.ok) return { draft: second, usages: [first.usage, null] };
  const repaired = read(second.text);
  return {
    draft: repaired.ok ? repaired : { ok: false, failure: invalidAnswer },
    usages: [first.usage, second.usage],
  };
}
