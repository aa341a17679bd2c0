import { buildConfirmPrompt, parseConfirmations } from "#core/review/confirm-prompt.ts";
import { applyConfirmations, listClaims } from "#core/review/confirmations.ts";
import type { VerifiedReview } from "#core/review/verify.ts";
import type { TokenUsage } from "#ports.ts";
import type { Asking } from "./ask-portions.ts";

/** A review after its claims were looked at once more, and what that took. */
export type Confirmed = {
  readonly verified: VerifiedReview | null;
  readonly usages: readonly (TokenUsage | null)[];
};

/**
 * Asks the model once more about the claims that would do most harm if they were wrong, each with the lines around its
 * quotes. Without a usable answer they stay as they are: their quotes have been verified all the same.
 */
export async function confirmClaims(
  verified: VerifiedReview | null,
  { request, completePrompt, signal }: Asking,
): Promise<Confirmed> {
  const claims = verified === null ? [] : listClaims(verified);
  if (verified === null || claims.length === 0) return { verified, usages: [] };
  const completion = await completePrompt(buildConfirmPrompt(request, claims), signal);
  if (!completion.ok) return { verified, usages: [null] };
  const confirmations = parseConfirmations(completion.text, claims.length);
  return {
    verified: applyConfirmations(verified, { claims, confirmations, language: request.language }),
    usages: [completion.usage],
  };
}
