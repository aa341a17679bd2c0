import type { Prompt } from "#core/review/prompt.ts";
import { UserError } from "#errors.ts";
import type { CompletePrompt, Completion } from "#ports.ts";
import { createClient } from "./client.ts";
import type { Endpoint } from "./endpoint.ts";
import { readFailure, type FailedTry } from "./failure.ts";
import { readAnswer } from "./read-answer.ts";
import { buildRequest, narrowShape, widestShape, type RequestShape } from "./request.ts";
import { pause, pauseBeforeRetry } from "./retry.ts";
import { redact } from "./secret-forms.ts";

/** Which model to ask, where, and how long to wait for it. */
export type ModelOptions = {
  readonly endpoint: Endpoint;
  /** May be left out for an endpoint on this machine only. */
  readonly apiKey: string | null;
  readonly model: string;
  /** For one request. Above 300, Node's own limit for an answer to begin comes first. */
  readonly timeoutSeconds?: number;
  /** For one prompt, with every request it takes and the pauses between them. */
  readonly deadlineSeconds?: number;
};

/** Talks to any endpoint that speaks the OpenAI chat-completions protocol, and remembers what it cannot take. */
export function openaiCompletePrompt(options: ModelOptions): CompletePrompt {
  const { endpoint, deadlineSeconds = 300 } = options;
  const send = createSend(options);
  let accepted = widestShape(endpoint);

  return async (prompt, signal) => {
    const deadline = { seconds: deadlineSeconds, at: Date.now() + deadlineSeconds * 1000 };
    const first = accepted;
    let shape = first;
    let retries = 0;
    for (;;) {
      const result = await send({ prompt, shape, deadline, signal });
      if (result.ok) {
        // Only a shape that got an answer is worth remembering; the objection may have been a passing one.
        if (shape !== first) accepted = shape;
        return withoutKey(readAnswer(result.answer, endpoint.host), options.apiKey);
      }
      const narrower = result.objection && narrowShape(shape, result.objection);
      if (narrower) {
        shape = narrower;
        continue;
      }
      const wait = result.isTransient ? pauseBeforeRetry(retries, result.retryAfterMs) : null;
      if (wait === null || Date.now() + wait >= deadline.at) {
        return { ok: false, failure: result.failure };
      }
      await pause(wait, signal);
      retries += 1;
    }
  };
}

/** What an endpoint writes is published, and it knows the key. */
function withoutKey(completion: Completion, apiKey: string | null): Completion {
  return completion.ok && apiKey !== null
    ? { ...completion, text: redact(completion.text, apiKey.trim()) }
    : completion;
}

type Send = (request: {
  readonly prompt: Prompt;
  readonly shape: RequestShape;
  readonly deadline: { readonly seconds: number; readonly at: number };
  readonly signal: AbortSignal;
}) => Promise<FailedTry | { readonly ok: true; readonly answer: unknown }>;

/** Makes the function that sends one request, once. */
function createSend({ endpoint, apiKey, model, timeoutSeconds = 120 }: ModelOptions): Send {
  const client = createClient(endpoint, usableKey(endpoint, apiKey));

  return async ({ prompt, shape, deadline, signal }) => {
    const secondsLeft = Math.max(0, (deadline.at - Date.now()) / 1000);
    const seconds = Math.min(timeoutSeconds, secondsLeft);
    try {
      const answer: unknown = await client.chat.completions.create(
        buildRequest(model, prompt, shape),
        { signal, timeout: Math.max(1, Math.ceil(seconds * 1000)) },
      );
      return { ok: true, answer };
    } catch (error) {
      signal.throwIfAborted();
      return readFailure(error, {
        model,
        host: endpoint.host,
        timeoutSeconds: secondsLeft < timeoutSeconds ? deadline.seconds : timeoutSeconds,
      });
    }
  };
}

/** A local server needs no key, but the package does; a key with a space inside is not a key. */
function usableKey(endpoint: Endpoint, apiKey: string | null): string {
  const key = apiKey?.trim() ?? "";
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  if (key === "" && endpoint.isLoopback) return "none-needed";
  throw new UserError({ code: "api-key-missing" });
}
