import { RequestError } from "@octokit/request-error";
import type { Problem } from "#core/problem.ts";
import { UserError } from "#errors.ts";

/** Turns a failed request into a `UserError`; any other error comes back as it is. */
export function explain(error: unknown, operation: string): unknown {
  if (!(error instanceof RequestError)) return error;
  return new UserError(findProblem(error, operation), { cause: error });
}

/** Whether an error says that GitHub has no such thing, or does not show it to this token. */
export function isNotFound(error: unknown): boolean {
  return error instanceof UserError && error.problem.code === "github-not-found";
}

/** Whether an error says that the token may not do what was asked. */
export function isPermissionMissing(error: unknown): boolean {
  return error instanceof UserError && error.problem.code === "github-permission-missing";
}

/** Whether an error says that what came back is not what GitHub sends. */
export function isAnswerUnreadable(error: unknown): boolean {
  return error instanceof UserError && error.problem.code === "github-answer-unreadable";
}

/** The status with which GitHub failed to give one thing; `null` for an error that is not about that thing. */
export function findStatus(error: unknown): number | null {
  if (isNotFound(error)) return 404;
  if (!(error instanceof UserError) || error.problem.code !== "github-failed") return null;
  return error.problem.status;
}

function findProblem(error: RequestError, operation: string): Problem {
  const { status, response, request } = error;
  // Octokit gives a request that never got an answer the status 500.
  if (response === undefined) {
    return { code: "github-unreachable", host: new URL(request.url).host };
  }
  if (status === 401) return { code: "token-refused", status };
  if (isRateLimited(error)) return { code: "github-rate-limited", operation };
  if (status === 403) {
    const permissions = response.headers["x-accepted-github-permissions"];
    return {
      code: "github-permission-missing",
      operation,
      permissions: typeof permissions === "string" ? permissions : null,
    };
  }
  if (status === 404) return { code: "github-not-found", operation };
  return { code: "github-failed", operation, status };
}

function isRateLimited({ status, response, message }: RequestError): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const headers = response?.headers ?? {};
  return (
    headers["x-ratelimit-remaining"] === "0" ||
    headers["retry-after"] !== undefined ||
    /secondary rate limit/i.test(message)
  );
}
