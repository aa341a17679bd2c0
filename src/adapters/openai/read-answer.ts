import type { ModelFailure } from "#core/review/model-failure.ts";
import type { TokenUsage } from "#core/usage/token-usage.ts";
import type { Completion } from "#ports.ts";

/** Reads what an endpoint answered with status 200, which may be anything at all. */
export function readAnswer(answer: unknown, host: string): Completion {
  const choice = readField(readField(answer, "choices"), "0");
  const message = readField(choice, "message");
  if (!isObject(message)) return failed({ code: "model-answered-no-chat-completion", host });

  const usage = readUsage(readField(answer, "usage"));
  const reason = readField(choice, "finish_reason");
  const content = readField(message, "content");
  if (isFilled(readField(message, "refusal")) || hasRefusal(content) || reason === "content_filter")
    return failed({ code: "model-refused" }, usage);
  if (reason === "length") return failed({ code: "model-answer-truncated" }, usage);

  const text = readText(content);
  if (!isFilled(text)) return failed({ code: "model-answer-empty" }, usage);
  return { ok: true, text, usage };
}

/** Some endpoints answer in parts, as the newer protocol does. */
function readText(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  return content
    .map((part) => readField(part, "text"))
    .filter(isText)
    .join("");
}

function hasRefusal(content: unknown): boolean {
  return Array.isArray(content) && content.some((part) => isFilled(readField(part, "refusal")));
}

function readUsage(usage: unknown): TokenUsage | null {
  const inputTokens = readField(usage, "prompt_tokens");
  const outputTokens = readField(usage, "completion_tokens");
  if (!isCount(inputTokens) || !isCount(outputTokens)) return null;
  const cached = readField(readField(usage, "prompt_tokens_details"), "cached_tokens");
  return { inputTokens, cachedInputTokens: isCount(cached) ? cached : 0, outputTokens };
}

function failed(failure: ModelFailure, usage?: TokenUsage | null): Completion {
  return { ok: false, failure, ...(usage !== undefined && { usage }) };
}

/** A property of its own that a value has, if it has any. */
export function readField(value: unknown, name: string): unknown {
  return isObject(value) ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isFilled(value: unknown): value is string {
  return isText(value) && value.trim() !== "";
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
