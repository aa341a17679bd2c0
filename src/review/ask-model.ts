import { findLanguageFault } from "#core/review/answer-language.ts";
import type { DraftReview } from "#core/review/draft.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import type { ParsedReview } from "#core/review/parse-review.ts";
import type { ReviewRequest } from "#core/review/request.ts";
import type { CompletePrompt } from "#ports.ts";

/** What a model made of a request. */
export type Answered =
  | { readonly ok: true; readonly draft: DraftReview }
  | { readonly ok: false; readonly failure: ModelFailure };

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
  if (!first.ok) return { ok: false, failure: first.failure };
  const read = (text: string): ParsedReview => {
    const answer = parseReview(text, request);
    const fault = answer.ok ? findLanguageFault(answer.draft, request.language) : null;
    return fault === null ? answer : { ok: false, reason: fault };
  };
  const parsed = read(first.text);
  if (parsed.ok) return parsed;

  const repair = buildRepairPrompt(prompt, first.text, parsed.reason);
  const second = await completePrompt(repair, signal);
  if (!second.ok) return { ok: false, failure: second.failure };
  const repaired = read(second.text);
  return repaired.ok ? repaired : { ok: false, failure: invalidAnswer };
}
