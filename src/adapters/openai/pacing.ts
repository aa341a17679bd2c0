/** Keeps requests within what an endpoint says is left, so that it need not refuse any. */
export type Pacer = {
  /** How long to wait before a request with so many tokens, in milliseconds; nothing where it may go at once. */
  readonly delay: (tokens: number) => number;
  /** To be called for each request that goes out. */
  readonly sent: (tokens: number) => void;
  /** Reads what an answer says is left. */
  readonly hear: (headers: Headers) => void;
  /** Keeps all requests back, after one was refused for its rate. */
  readonly hold: (milliseconds: number) => void;
};

/** Above this the endpoint is asked all the same: what it says may be about a day, and not be enforced. */
const longestDelayMs = 60_000;

/** What an endpoint allows in some time, of requests or of tokens. */
type Allowance = {
  readonly limit: number;
  /** As the endpoint said it. */
  readonly remaining: number;
  readonly saidAt: number;
  /** When all of it will be there again. */
  readonly resetAt: number;
  /** What has been sent since. */
  used: number;
};

/** Begins to pace the requests to one endpoint; several may be under way at once. */
export function openPacer(): Pacer {
  let requests: Allowance | null = null;
  let tokens: Allowance | null = null;
  let heldUntil = 0;
  // Most endpoints give back a little all the time; one that refuses what should be there gives back all at once.
  let isGradual = true;

  return {
    delay: (needed) => {
      const now = Date.now();
      const delays = [
        heldUntil - now,
        timeUntil(requests, 1, { now, isGradual }),
        timeUntil(tokens, needed, { now, isGradual }),
      ];
      const delay = Math.max(0, ...delays);
      return delay > longestDelayMs ? 0 : Math.ceil(delay);
    },
    sent: (used) => {
      if (requests) requests.used += 1;
      if (tokens) tokens.used += used;
    },
    hear: (headers) => {
      requests = readAllowance(headers, "requests") ?? requests;
      tokens = readAllowance(headers, "tokens") ?? tokens;
    },
    hold: (milliseconds) => {
      heldUntil = Math.max(heldUntil, Date.now() + milliseconds);
      isGradual = false;
    },
  };
}

function timeUntil(
  allowance: Allowance | null,
  needed: number,
  { now, isGradual }: { readonly now: number; readonly isGradual: boolean },
): number {
  if (allowance === null || allowance.resetAt <= now) return 0;
  const { limit, remaining, saidAt, resetAt, used } = allowance;
  const rate = isGradual && limit < Infinity ? (limit - remaining) / (resetAt - saidAt) : 0;
  // More than there ever is at once can only wait for all of it.
  const lacking = Math.min(needed, limit) + used - remaining - rate * (now - saidAt);
  if (lacking <= 0) return 0;
  return Math.min(resetAt - now, rate > 0 ? lacking / rate : Infinity);
}

function readAllowance(headers: Headers, kind: "requests" | "tokens"): Allowance | null {
  const remaining = readCount(headers.get(`x-ratelimit-remaining-${kind}`));
  const reset = readDuration(headers.get(`x-ratelimit-reset-${kind}`));
  if (remaining === null || reset === null) return null;
  const limit = readCount(headers.get(`x-ratelimit-limit-${kind}`)) ?? Infinity;
  const saidAt = Date.now();
  return { limit, remaining, saidAt, resetAt: saidAt + reset, used: 0 };
}

function readCount(value: string | null): number | null {
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** A time as `6m0s`, `1.5s`, `20ms` or as seconds, in milliseconds. */
function readDuration(value: string | null): number | null {
  const text = value?.trim() ?? "";
  if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  const { groups } = duration.exec(text) ?? {};
  if (!groups || text === "") return null;
  const read = (unit: string): number => Number(groups[unit] ?? 0);
  return ((read("d") * 24 + read("h")) * 60 + read("m")) * 60_000 + read("s") * 1000 + read("ms");
}

const duration =
  /^(?:(?<d>\d{1,5})d)?(?:(?<h>\d{1,5})h)?(?:(?<m>\d{1,5})m(?!s))?(?:(?<s>\d{1,7}(?:\.\d+)?)s)?(?:(?<ms>\d{1,9}(?:\.\d+)?)ms)?$/;
