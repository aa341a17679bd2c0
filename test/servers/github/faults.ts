import { setTimeout } from "node:timers/promises";
import { type Answer, type Exchange, refuse } from "./wire.ts";

/** What goes wrong with the requests it fits, once or `times` times. */
export type Fault = {
  readonly method: string;
  readonly path: RegExp;
  readonly times?: number;
  /** Whether GitHub has done by then what it was asked to; without it, it has not. */
  readonly when?: "before" | "after";
} & Failure;

/** An answer that takes the place of the true one, or what happens to it. */
type Failure = Refusal | Limit | Loss;

type Refusal = {
  readonly kind?: "status";
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Takes the place of GitHub's own form of error. */
  readonly body?: unknown;
};

type Limit = {
  /** Too much in a short time, or too much in an hour. */
  readonly kind: "secondary-limit" | "primary-limit";
  readonly status?: 403 | 429;
  /** Seconds; a secondary limit need not name them. */
  readonly retryAfter?: number | null;
};

type Loss =
  /** The connection breaks. */
  | { readonly kind: "reset" }
  /** The true answer comes late. */
  | { readonly kind: "slow"; readonly delayMs: number }
  /** Something else than JSON comes back. */
  | { readonly kind: "broken-json" | "empty" | "html"; readonly status?: number };

/** The connection is dropped without an answer. */
export const dropped = Symbol("dropped");

/** Does a request, or what goes wrong in its stead. */
export type Spoil = (exchange: Exchange, work: Work) => Promise<Answer | typeof dropped>;
type Work = () => Promise<Answer | typeof dropped>;

/** Starts with no faults. */
export function trapRequests(): {
  readonly fail: (fault: Fault) => void;
  readonly spoil: Spoil;
} {
  const faults: Fault[] = [];
  const take = ({ method, path }: Exchange): Fault | undefined => {
    const index = faults.findIndex((fault) => fault.method === method && fault.path.test(path));
    const fault = faults[index];
    if (fault === undefined) return undefined;
    const { times = 1 } = fault;
    faults.splice(index, 1, ...(times > 1 ? [{ ...fault, times: times - 1 }] : []));
    return fault;
  };
  return {
    fail: (fault) => {
      faults.push(fault);
    },
    async spoil(exchange, work) {
      const fault = take(exchange);
      if (fault === undefined) return work();
      if (fault.kind === "slow") return setTimeout(fault.delayMs).then(work);
      if (fault.when === "after") await work();
      return answerOf(fault);
    },
  };
}

function answerOf(fault: Exclude<Fault, { readonly kind: "slow" }>): Answer | typeof dropped {
  if (fault.kind === undefined || fault.kind === "status") {
    const { status, headers = {}, message = "Injected by the test", body } = fault;
    return body === undefined ? refuse(status, message, headers) : { status, headers, body };
  }
  if (fault.kind === "reset") return dropped;
  if (fault.kind === "secondary-limit") return refuseSecondary(fault);
  if (fault.kind === "primary-limit") return refusePrimary(fault);
  const [type, text] = nonsense[fault.kind];
  const { status = 200 } = fault;
  return { status, headers: { "content-type": type }, body: Buffer.from(text) };
}

const json = "application/json; charset=utf-8";
const nonsense = {
  "broken-json": [json, '{"id": 1, "html_url": "htt'],
  empty: [json, ""],
  html: ["text/html", "<!DOCTYPE html><title>Unicorn! · GitHub</title>"],
} as const;

/** As GitHub says that too much was written in a short time. */
export function refuseSecondary({
  status = 403,
  retryAfter = 60,
}: Pick<Limit, "status" | "retryAfter">): Answer {
  return refuse(
    status,
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    retryAfter === null ? {} : { "retry-after": String(retryAfter) },
  );
}

/** As GitHub says that the requests of an hour are used up. */
export function refusePrimary({
  status = 403,
  retryAfter,
}: Pick<Limit, "status" | "retryAfter">): Answer {
  const reset = Math.ceil(Date.now() / 1000) + (retryAfter ?? 3600);
  return refuse(status, "API rate limit exceeded for installation ID 1.", {
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(reset),
  });
}
