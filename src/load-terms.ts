import type { Settings } from "#core/config/settings.ts";
import type { ReviewTerms, Rubric } from "#core/review/request.ts";
import { usualRubric } from "#core/rubric/usual-rubric.ts";
import { UserError } from "./errors.ts";
import type { TrustedFiles } from "./ports.ts";

/**
 * Reads what a repository asks of every review: its settings, and its rubric from where nobody but the repository's
 * people can have put it.
 *
 * The parser is loaded late, for repositories that have a rubric.
 */
export async function loadTerms(
  { parts, reviewer }: Settings,
  files: TrustedFiles,
  signal: AbortSignal,
): Promise<ReviewTerms> {
  const isReviewed = parts.includes("review") && reviewer !== "off";
  return {
    isReviewed,
    isInterpreted: parts.includes("interpretation"),
    rubric: isReviewed ? await loadRubric(files, signal) : null,
  };
}

async function loadRubric(files: TrustedFiles, signal: AbortSignal): Promise<Rubric | null> {
  const text = await files.read(usualRubric, signal);
  if (text === null) return null;
  const { parseRubric } = await import("#core/rubric/parse-rubric.ts");
  const reading = parseRubric(text, usualRubric);
  if (reading.ok) return reading.value;
  const [first, ...more] = reading.problems;
  throw new UserError(first, { more });
}
