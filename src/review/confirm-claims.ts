import { buildConfirmPrompt, parseConfirmations } from "#core/review/confirm-prompt.ts";
import { applyConfirmations, listClaims } from "#core/review/confirmations.ts";
import type { VerifiedReview } from "#core/review/verify.ts";
import type { Asking } from "./ask-portions.ts";

/**
 * Asks the model once more about the claims that would do most harm if they were wrong, each with the lines around its
 * quotes. Without a usable answer they stay as they are: their quotes have been verified all the same.
 */
export async function confirmClaims(
  verified: VerifiedReview,
  { request, completePrompt, signal }: Asking,
): Promise<VerifiedReview> {
  const claims = listClaims(verified);
  if (claims.length === 0) return verified;
  const completion = await completePrompt(buildConfirmPrompt(request, claims), signal);
  if (!completion.ok) return verified;
  const confirmations = parseConfirmations(completion.text, claims.length);
  return applyConfirmations(verified, { claims, confirmations, language: request.language });
}
