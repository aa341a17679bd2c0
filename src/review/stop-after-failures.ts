import type { ModelFailure } from "#core/review/model-failure.ts";
import type { CompletePrompt } from "#ports.ts";

/**
 * Stops asking a model that will not answer: after a failure that every call would meet, or two others in a row.
 *
 * Otherwise a course of a hundred notes would wait a hundred times for an endpoint that is down.
 */
export function stopAfterFailures(completePrompt: CompletePrompt): CompletePrompt {
  let stopped: ModelFailure | null = null;
  let failuresInARow = 0;
  return async (prompt, signal) => {
    if (stopped) return { ok: false, failure: stopped };
    const completion = await completePrompt(prompt, signal);
    if (completion.ok || aboutOneNote.has(completion.failure.code)) {
      failuresInARow = 0;
      return completion;
    }
    failuresInARow += 1;
    if (failuresInARow >= 2 || forEveryCall.has(completion.failure.code)) {
      stopped = completion.failure;
    }
    return completion;
  };
}

/** What the next note may well not meet. */
const aboutOneNote: ReadonlySet<ModelFailure["code"]> = new Set([
  "model-refused",
  "model-answer-empty",
  "model-answer-truncated",
  "model-answer-invalid",
  "model-rejected-request",
  "token-limit",
  "cost-limit",
]);

/** What no further call can mend. */
const forEveryCall: ReadonlySet<ModelFailure["code"]> = new Set([
  "model-key-missing",
  "model-unauthorized",
  "model-not-found",
  "model-redirected",
]);
