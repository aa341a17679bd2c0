import type { ModelFailure } from "#core/review/model-failure.ts";
import type { Prompt } from "#core/review/prompt.ts";
import { promptId } from "#core/review/prompt-id.ts";
import type { BatchEnd, CompletePrompt } from "./ports.ts";

/** A model that answers nothing, and takes down what it is asked. */
export type PromptTaker = {
  readonly completePrompt: CompletePrompt;
  /** Every prompt by its id; the same one twice is one. */
  readonly prompts: ReadonlyMap<string, Prompt>;
};

/** Takes prompts down for a batch. */
export function takePrompts(): PromptTaker {
  const prompts = new Map<string, Prompt>();
  return {
    prompts,
    completePrompt: (prompt) => {
      prompts.set(promptId(prompt), prompt);
      return Promise.resolve({ ok: false, failure: { code: "model-batch-lacks-note" } });
    },
  };
}

/**
 * Answers each prompt with what a batch has brought for exactly this one.
 *
 * `requests` are the ids of the prompts that were sent with it.
 */
export function answerFromBatch(
  { status, completions }: BatchEnd,
  requests: ReadonlySet<string>,
): CompletePrompt {
  return (prompt) => {
    const id = promptId(prompt);
    const completion = completions.get(id);
    if (completion) return Promise.resolve(completion);
    return Promise.resolve({ ok: false, failure: whyUnanswered(prompt, requests.has(id), status) });
  };
}

function whyUnanswered(
  { messages }: Prompt,
  isSent: boolean,
  status: BatchEnd["status"],
): ModelFailure {
  if (isSent) return { code: "model-batch-unanswered", status };
  // Nobody can be asked to mend an answer any more.
  const isAboutAnswer = messages.some(({ role }) => role === "assistant");
  return { code: isAboutAnswer ? "model-answer-invalid" : "model-batch-lacks-note" };
}
