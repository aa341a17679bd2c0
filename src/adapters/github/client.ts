import { randomUUID } from "node:crypto";
import { GitHub } from "@actions/github/lib/utils";
import type { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { UserError } from "#errors.ts";
import { isReadable } from "./answer-shape.ts";
import { explain } from "./explain.ts";
import { maximumRetries, maximumWait, tryTimeout } from "./limits.ts";
import { timedFetch } from "./timed-fetch.ts";
import { endTries } from "./tries.ts";

/** A way to talk to one GitHub as one user; every failed request rejects with a `UserError`. */
export type GitHubClient = {
  readonly octokit: Octokit;
  readonly graphqlUrl: string;
  /** Without a token GitHub shows what is public, and by REST alone. */
  readonly hasToken: boolean;
  /** Asks GraphQL once, for what can also be had in another way; nothing may be changed by it. */
  readonly readQuery: ReadQuery;
};

type ReadQuery = (
  query: string,
  variables: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<unknown>;

/** Where GitHub is and who asks; nothing else is read from anywhere. */
export type ClientOptions = {
  readonly token: string | null;
  readonly apiUrl: string;
  /** Found from `apiUrl` where it is not given. */
  readonly graphqlUrl?: string | undefined;
  /** How long one try of a request may take. */
  readonly timeoutMs?: number;
};

const ignore = (): void => {};
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

// A later plugin wraps the earlier ones.
const RetryingOctokit = GitHub.plugin(endTries, throttling, retry);

/** Makes a client that waits and retries within bounds, and writes nothing to the console. */
export function createClient(options: ClientOptions): GitHubClient {
  const { token, apiUrl, graphqlUrl, timeoutMs = tryTimeout } = options;
  const mayWait = limitWaiting();
  const baseUrl = checkAddress(apiUrl).replace(/\/+$/, "");
  const common = {
    ...(token === null ? {} : { auth: token }),
    baseUrl,
    userAgent: "note-review",
    log: silent,
    request: { log: silent, fetch: timedFetch(timeoutMs) },
  };
  const octokit = new RetryingOctokit({
    ...common,
    // Rate limits are the throttling plugin's alone: both would multiply the retries.
    retry: {
      retries: maximumRetries,
      doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451],
    },
    // The plugin's queues are global; with an id of its own a client waits for no other.
    throttle: { id: randomUUID(), onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
  });
  const address = checkAddress(graphqlUrl ?? `${baseUrl.replace(/\/api\/v3$/, "/api")}/graphql`);
  // The throttling plugin takes each query for a write, and keeps them a second apart.
  const querying = new GitHub(common);
  for (const each of [octokit, querying]) explainFailures(each, baseUrl);
  return {
    octokit,
    hasToken: token !== null,
    graphqlUrl: address,
    readQuery: async (query, variables, signal) => {
      const request = { signal };
      const { data } = await querying.request(`POST ${address}`, { query, variables, request });
      return data;
    },
  };
}

function explainFailures({ hook }: Octokit, baseUrl: string): void {
  hook.error("request", (error, { method, url, request }) => {
    request?.signal?.throwIfAborted();
    throw explain(error, `${method} ${url}`);
  });
  hook.after("request", ({ data }, { method, url }) => {
    const operation = `${method} ${url}`;
    if (isReadable(operation, data)) return;
    const { host } = new URL(baseUrl);
    throw new UserError({ code: "github-answer-unreadable", operation, host });
  });
}

function checkAddress(address: string): string {
  if (/^https?:/i.test(address) && URL.canParse(address)) return address;
  throw new UserError({ code: "github-address-invalid", address });
}

type MayWait = (...call: LimitCall) => boolean;
type LimitCall = [retryAfter: number, options: object, octokit: Octokit, retryCount: number];

/** Allows waits for a rate limit while they are few, and short over the whole run. */
function limitWaiting(): MayWait {
  let waitedSeconds = 0;
  return (...[retryAfter, , , retryCount]) => {
    if (retryCount >= maximumRetries || waitedSeconds + retryAfter > maximumWait) return false;
    waitedSeconds += retryAfter;
    return true;
  };
}
