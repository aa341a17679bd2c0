/** What is tried again on its own account: a rate limit passes, a fault may not. */
export type RetryReason = "rate" | "fault";

const retries = {
  rate: { most: 4, firstPauseMs: 1000 },
  fault: { most: 2, firstPauseMs: 500 },
} as const satisfies Readonly<Record<RetryReason, unknown>>;
const longestPauseMs = 60_000;

/** How long to wait before a request is sent again, or `null` where it must not be. */
export function pauseBeforeRetry(
  reason: RetryReason,
  retriesSoFar: number,
  retryAfterMs: number | null,
): number | null {
  const { most, firstPauseMs } = retries[reason];
  if (retriesSoFar >= most) return null;
  if (retryAfterMs === null) return firstPauseMs * 2 ** retriesSoFar;
  // An earlier request would be refused as well, and might lengthen the ban.
  return retryAfterMs <= longestPauseMs ? retryAfterMs : null;
}

/** Reads how long an endpoint asks to be left alone, in milliseconds. */
export function readRetryAfter(headers: Headers): number | null {
  const milliseconds = readNumber(headers.get("retry-after-ms"));
  if (milliseconds !== null) return milliseconds;
  const value = headers.get("retry-after");
  const seconds = readNumber(value);
  if (seconds !== null) return seconds * 1000;
  const date = Date.parse(value ?? "");
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

function readNumber(value: string | null): number | null {
  return value !== null && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
}

/** Waits; rejects with the signal's reason as soon as that is aborted. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
  signal.throwIfAborted();
}
