import type { ModelFailure } from "#core/review/model-failure.ts";
import type { Completion, TokenUsage } from "#ports.ts";

/** Reads what an endpoint answered with status 200, which may be anything at all. */
export function readAnswer(answer: unknown, host: string): Completion {
  const choice = readField(readField(answer, "choices"), "0");
  const message = readField(choice, "message");
  if (!isObject(message)) return failed({ code: "model-answered-no-chat-completion", host });

  const reason = readField(choice, "finish_reason");
  if (isFilled(readField(message, "refusal")) || reason === "content_filter") {
    return failed({ code: "model-refused" });
  }
  if (reason === "length") return failed({ code: "model-answer-truncated" });

  const text = readField(message, "content");
  if (!isFilled(text)) return failed({ code: "model-answer-empty" });
  return { ok: true, text, usage: readUsage(readField(answer, "usage")) };
}

function readUsage(usage: unknown): TokenUsage | null {
  const inputTokens = readField(usage, "prompt_tokens");
  const outputTokens = readField(usage, "completion_tokens");
  if (!isCount(inputTokens) || !isCount(outputTokens)) return null;
  const cached = readField(readField(usage, "prompt_tokens_details"), "cached_tokens");
  return { inputTokens, cachedInputTokens: isCount(cached) ? cached : 0, outputTokens };
}

function failed(failure: ModelFailure): Completion {
  return { ok: false, failure };
}

function readField(value: unknown, name: string): unknown {
  return isObject(value) ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isFilled(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
