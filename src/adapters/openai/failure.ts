import { APIConnectionError, APIConnectionTimeoutError, APIError } from "openai";

import type { ModelFailure } from "#core/review/model-failure.ts";
import type { Objection } from "./request.ts";
import { type RetryReason, readRetryAfter } from "./retry.ts";

/** One request that came to nothing. */
export type FailedTry = {
  readonly ok: false;
  readonly failure: ModelFailure;
  /** Left out where nothing has to be paid for; `null` where nobody knows. */
  readonly usage?: null;
  /** Why the same request may succeed a little later, if it may. */
  readonly retryReason: RetryReason | null;
  /** How long the endpoint asks to be left alone, where it says. */
  readonly retryAfterMs: number | null;
  readonly objection: Objection | null;
};

/** What a failure's values are taken from; never from the endpoint. */
export type RequestFacts = {
  readonly model: string;
  readonly host: string;
  readonly timeoutSeconds: number;
};

/** Names what the package threw; what it cannot name, it throws again. */
export function readFailure(error: unknown, facts: RequestFacts): FailedTry {
  // The package parses a body that is labelled as JSON without a safety net.
  if (error instanceof SyntaxError) {
    return finalFailure({ code: "model-answered-no-chat-completion", host: facts.host });
  }
  if (error instanceof APIConnectionError) return readConnectionError(error, facts);
  if (error instanceof APIError && typeof error.status === "number") {
    return readStatusError(error, error.status, facts);
  }
  throw error;
}

function readConnectionError(error: APIConnectionError, facts: RequestFacts): FailedTry {
  // A request that ran into our own limit may have been paid for, so it is not sent again.
  if (isOwnTimeout(error)) {
    const failure = { code: "model-timed-out", seconds: facts.timeoutSeconds } as const;
    return { ...finalFailure(failure), usage: null };
  }
  if (isRedirect(error)) return finalFailure({ code: "model-redirected", host: facts.host });
  return {
    ...finalFailure({ code: "model-unreachable", host: facts.host }),
    retryReason: "fault",
  };
}

/** The package also calls it a timeout when the system gives up connecting; only our own timer aborts. */
function isOwnTimeout(error: APIConnectionError): boolean {
  if (!(error instanceof APIConnectionTimeoutError)) return false;
  return !(error.cause instanceof Error) || error.cause.name === "AbortError";
}

/** Node's fetch tells a refused redirect from a lost connection by these words only. */
function isRedirect({ cause }: APIConnectionError): boolean {
  return (
    cause instanceof Error &&
    cause.cause instanceof Error &&
    cause.cause.message === "unexpected redirect"
  );
}

function readStatusError(error: APIError, status: number, facts: RequestFacts): FailedTry {
  const words = typeof error.error === "string" ? error.error : "";
  return {
    ok: false,
    failure: nameStatus(status, facts),
    retryReason: words.includes("insufficient_quota") ? null : nameRetryReason(status),
    retryAfterMs: error.headers ? readRetryAfter(error.headers) : null,
    objection: { status, words },
  };
}

function nameRetryReason(status: number): RetryReason | null {
  if (status === 429) return "rate";
  return status === 408 || status === 409 || status >= 500 ? "fault" : null;
}

/** Names an answer by its status alone. */
export function nameStatus(status: number, { model, host }: RequestFacts): ModelFailure {
  if (status < 400) return { code: "model-answered-no-chat-completion", host };
  if (status === 401 || status === 403) return { code: "model-unauthorized", status };
  if (status === 404) return { code: "model-not-found", status, model };
  if (status === 429) return { code: "model-rate-limited", status };
  if (status < 500) return { code: "model-rejected-request", status };
  return { code: "model-server-error", status };
}

function finalFailure(failure: ModelFailure): FailedTry {
  return { ok: false, failure, retryReason: null, retryAfterMs: null, objection: null };
}
