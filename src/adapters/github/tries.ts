import type { Octokit } from "@octokit/core";
import { RequestError } from "@octokit/request-error";
import { explain } from "./explain.ts";
import { readPath } from "./read-path.ts";

type Try = { readonly method: string; readonly url: string; readonly retryCount: number };

/** Keeps the retry plugin from sending again what was aborted, may have been done, or hangs. */
export function endTries(octokit: Octokit): void {
  octokit.hook.wrap("request", async (request, options) => {
    try {
      return await request(options);
    } catch (error) {
      // Octokit makes an abort look like a failed request.
      options.request?.signal?.throwIfAborted();
      const { method, url } = options;
      const retryCount = Number(readPath(options, "request.retryCount") ?? 0);
      if (!(error instanceof RequestError) || !isLastTry(error, { method, url, retryCount })) {
        throw error;
      }
      // The plugin knows errors of Octokit's only, and lets any other pass.
      throw explain(error, `${method} ${url}`);
    }
  });
}

function isLastTry(error: RequestError, { method, url, retryCount }: Try): boolean {
  const isQuery = url.endsWith("/graphql");
  if (method === "POST" && !isQuery && mayBeDone(error)) return true;
  return isTimeout(error.cause) && retryCount >= 1;
}

/** Only an answer that refuses says that nothing was done. */
function mayBeDone({ status, response }: RequestError): boolean {
  return response === undefined || status >= 500;
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof Error && cause.name === "TimeoutError";
}
