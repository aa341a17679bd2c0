import { estimateTokens } from "#core/review/estimate-tokens.ts";
import type { Prompt } from "#core/review/prompt.ts";
import { UserError } from "#errors.ts";
import type { CompletePrompt, Completion } from "#ports.ts";
import { createClient } from "./client.ts";
import type { Endpoint } from "./endpoint.ts";
import { readFailure, type FailedTry } from "./failure.ts";
import { type Pacer, openPacer } from "./pacing.ts";
import { readAnswer } from "./read-answer.ts";
import {
  buildRequest,
  heedsSchema,
  narrowOutput,
  type RequestShape,
  widestShape,
} from "./request.ts";
import { pause, pauseBeforeRetry } from "./retry.ts";
import { redact } from "./secret-forms.ts";
import { type Attempt, rememberShape } from "./shape-memory.ts";

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
  const { endpoint, apiKey, deadlineSeconds = 300 } = options;
  const pacer = openPacer();
  const send = createSend(options, pacer);
  const beginAttempt = rememberShape(widestShape(endpoint));

  return async (prompt, signal) => {
    const deadline = { seconds: deadlineSeconds, at: Date.now() + deadlineSeconds * 1000 };
    signal.throwIfAborted();
    const attempt = await beginAttempt();
    try {
      const result = await sendUntilAnswered({ prompt, attempt, deadline, signal, send, pacer });
      if (!result.ok) return result;
      const completion = readAnswer(result.answer, endpoint.host);
      attempt.remember(shapeToRemember(attempt.shape(), prompt, completion));
      return withoutKey(completion, apiKey);
    } finally {
      attempt.end();
    }
  };
}

type Deadline = { readonly seconds: number; readonly at: number };

type Sending = {
  readonly prompt: Prompt;
  readonly attempt: Attempt;
  readonly deadline: Deadline;
  readonly signal: AbortSignal;
  readonly send: Send;
  readonly pacer: Pacer;
};

type Answered = { readonly ok: true; readonly answer: unknown };

/** Sends a prompt until there is an answer, in narrower shapes and after pauses, as far as that has a prospect. */
async function sendUntilAnswered(
  sending: Sending,
): Promise<Answered | Extract<Completion, { ok: false }>> {
  const { prompt, attempt, deadline, signal, send, pacer } = sending;
  const retries = { rate: 0, fault: 0 };
  for (;;) {
    await keepPace(sending);
    const result = await send({ prompt, shape: attempt.shape(), deadline, signal });
    if (result.ok) return result;
    if (result.objection && attempt.narrow(result.objection)) continue;
    const { failure, usage, retryReason } = result;
    const wait =
      retryReason && pauseBeforeRetry(retryReason, retries[retryReason], result.retryAfterMs);
    if (retryReason === null || wait === null || Date.now() + wait >= deadline.at) {
      return { ok: false, failure, ...(usage !== undefined && { usage }) };
    }
    if (retryReason === "rate") pacer.hold(wait);
    await pause(wait, signal);
    retries[retryReason] += 1;
  }
}

/** Waits for what the endpoint says it will allow again, as far as there is time; it has the last word. */
async function keepPace({ prompt, deadline, signal, pacer }: Sending): Promise<void> {
  const tokens = prompt.messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
  for (;;) {
    const wait = pacer.delay(tokens);
    if (wait === 0 || Date.now() + wait >= deadline.at) break;
    await pause(wait, signal);
  }
  pacer.sent(tokens);
}

/** An endpoint that does not heed the schema gets it in words from now on. */
function shapeToRemember(
  shape: RequestShape,
  prompt: Prompt,
  completion: Completion,
): RequestShape {
  const isIgnored =
    shape.output === "json_schema" && completion.ok && !heedsSchema(completion.text, prompt);
  return (isIgnored ? narrowOutput(shape) : null) ?? shape;
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
  readonly deadline: Deadline;
  readonly signal: AbortSignal;
}) => Promise<FailedTry | Answered>;

/** Makes the function that sends one request, once. */
function createSend(
  { endpoint, apiKey, model, timeoutSeconds = 120 }: ModelOptions,
  pacer: Pacer,
): Send {
  const client = createClient(endpoint, usableKey(endpoint, apiKey), { onHeaders: pacer.hear });

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
export function usableKey(endpoint: Endpoint, apiKey: string | null): string {
  const key = apiKey?.trim() ?? "";
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  if (key === "" && endpoint.isLoopback) return "none-needed";
  throw new UserError({ code: "api-key-missing" });
}
