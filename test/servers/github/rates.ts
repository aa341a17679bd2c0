import { refusePrimary, refuseSecondary } from "./faults.ts";
import { type Answer, type Exchange, isWrite } from "./wire.ts";

/** How much a token may ask and write. */
export type Rates = {
  /** Of a workflow's token in a repository: 1,000 (docs.github.com, rate limits of GITHUB_TOKEN). */
  readonly requestsPerHour?: number;
  /** Requests that make content: 80 (docs.github.com, secondary rate limits). */
  readonly writesPerMinute?: number;
  /** How long a "minute" is, for a test that does not want to wait. */
  readonly minuteMs?: number;
};

/** Counts what each token does. */
export type Meter = {
  readonly check: (exchange: Exchange) => Answer | null;
  readonly headersOf: (exchange: Exchange) => Readonly<Record<string, string>>;
};

/** Makes the meter of one server. */
export function meterRequests({
  requestsPerHour = 1000,
  writesPerMinute = 80,
  minuteMs = 60_000,
}: Rates): Meter {
  const reset = Math.ceil(Date.now() / 1000) + 3600;
  const used = new Map<string, number>();
  const writes = new Map<string, readonly number[]>();

  const countWrite = (who: string): Answer | null => {
    const now = performance.now();
    const recent = (writes.get(who) ?? []).filter((time) => now - time < minuteMs);
    writes.set(who, [...recent, now]);
    const [oldest = now] = recent;
    if (recent.length < writesPerMinute) return null;
    return refuseSecondary({ retryAfter: Math.ceil((oldest + minuteMs - now) / 1000) });
  };

  return {
    check(exchange) {
      const who = exchange.token ?? "";
      // What a request costs is counted even where it is refused, but nobody pays for asking what is left.
      if (exchange.path === "/rate_limit") return null;
      const count = (used.get(who) ?? 0) + 1;
      used.set(who, count);
      if (count > requestsPerHour) return refusePrimary({ retryAfter: secondsUntil(reset) });
      return isWrite(exchange) ? countWrite(who) : null;
    },
    headersOf({ token, path }) {
      const count = Math.min(used.get(token ?? "") ?? 0, requestsPerHour);
      return {
        "x-ratelimit-limit": String(requestsPerHour),
        "x-ratelimit-remaining": String(requestsPerHour - count),
        "x-ratelimit-used": String(count),
        "x-ratelimit-reset": String(reset),
        "x-ratelimit-resource": path === "/graphql" ? "graphql" : "core",
      };
    },
  };
}

function secondsUntil(time: number): number {
  return time - Math.ceil(Date.now() / 1000);
}
