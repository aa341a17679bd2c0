import { randomUUID } from "node:crypto";
import { GitHub } from "@actions/github/lib/utils";
import type { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { explain } from "./explain.ts";

/** A way to talk to one GitHub as one user; every failed request rejects with a `UserError`. */
export type GitHubClient = { readonly octokit: Octokit; readonly graphqlUrl: string };

/** Where GitHub is and who asks; nothing else is read from anywhere. */
export type ClientOptions = {
  readonly token: string;
  readonly apiUrl: string;
  /** Found from `apiUrl` where it is not given. */
  readonly graphqlUrl?: string | undefined;
};

const maxRetries = 2;
const maxWaitSeconds = 60;

const ignore = (): void => {};
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

// A later plugin wraps the earlier ones.
const RetryingOctokit = GitHub.plugin(rethrowAbort, throttling, retry);

/** Makes a client that waits and retries within bounds, and writes nothing to the console. */
export function createClient({ token, apiUrl, graphqlUrl }: ClientOptions): GitHubClient {
  const mayWait = limitWaiting();
  const baseUrl = apiUrl.replace(/\/+$/, "");
  const octokit = new RetryingOctokit({
    auth: token,
    baseUrl,
    userAgent: "note-review",
    log: silent,
    request: { log: silent },
    // Rate limits are the throttling plugin's alone: both would multiply the retries.
    retry: { retries: maxRetries, doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451] },
    // The plugin's queues are global; with an id of its own a client waits for no other.
    throttle: { id: randomUUID(), onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
  });
  octokit.hook.error("request", (error, { method, url }) => {
    throw explain(error, `${method} ${url}`);
  });
  return { octokit, graphqlUrl: graphqlUrl ?? `${baseUrl.replace(/\/api\/v3$/, "/api")}/graphql` };
}

type MayWait = (...call: LimitCall) => boolean;
type LimitCall = [retryAfter: number, options: object, octokit: Octokit, retryCount: number];

/** Allows waits for a rate limit while they are few, and short over the whole run. */
function limitWaiting(): MayWait {
  let waitedSeconds = 0;
  return (...[retryAfter, , , retryCount]) => {
    if (retryCount >= maxRetries || waitedSeconds + retryAfter > maxWaitSeconds) return false;
    waitedSeconds += retryAfter;
    return true;
  };
}

/** Octokit makes an abort look like a failed request, which the retry plugin would send again. */
function rethrowAbort(octokit: Octokit): void {
  octokit.hook.wrap("request", async (request, options) => {
    try {
      return await request(options);
    } catch (error) {
      options.request?.signal?.throwIfAborted();
      throw error;
    }
  });
}
