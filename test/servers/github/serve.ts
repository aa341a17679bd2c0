import type { IncomingMessage, ServerResponse } from "node:http";
import type { Access } from "./access.ts";
import { dropped, type Spoil } from "./faults.ts";
import type { Meter } from "./rates.ts";
import { readExchange, send } from "./transport.ts";
import type { Violations } from "./violations.ts";
import { type Answer, type Exchange, refuse } from "./wire.ts";
import type { Writes } from "./writes.ts";

/** Which requests the workflow's token may not make. */
export type Deny = RegExp | ((method: string, path: string) => boolean);

/** A request as it came in, and the status that went back; 0 where the connection was dropped. */
export type JournalEntry = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  /** When it came in, by `performance.now()`. */
  readonly at: number;
};

/** What stands between a request and GitHub, in the order in which it is met. */
export type Gates = {
  readonly violations: Violations;
  readonly spoil: Spoil;
  readonly deny: Deny | undefined;
  readonly access: Access;
  readonly meter: Meter;
  readonly writes: Writes;
  readonly answer: (exchange: Exchange, origin: string) => Promise<Answer>;
};

/** Answers a request as far as the gates let it come, and writes it into the journal. */
export async function serve(
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  gates: Gates,
  journal: JournalEntry[],
): Promise<void> {
  const at = performance.now();
  const origin = `http://${request.headers.host}`;
  const exchange = await readExchange(request, origin);
  const answer =
    gates.violations.check(exchange) ??
    (await gates.spoil(exchange, () => pass(gates, exchange, origin)));
  const { method, body } = exchange;
  const status = answer === dropped ? 0 : answer.status;
  journal.push({ method, path: request.url ?? "", body, status, at });
  if (answer === dropped) {
    request.socket.destroy();
    return;
  }
  const headers = {
    ...gates.meter.headersOf(exchange),
    ...gates.access.headersOf(exchange),
    ...answer.headers,
  };
  send(response, { ...answer, headers });
}

async function pass(
  gates: Gates,
  exchange: Exchange,
  origin: string,
): Promise<Answer | typeof dropped> {
  const refusal =
    (isDenied(gates.deny, exchange) ? gates.access.forbid(exchange) : null) ??
    (await gates.access.check(exchange)) ??
    gates.meter.check(exchange);
  if (refusal !== null) return refusal;
  return gates.writes.watch(exchange, () => gates.answer(exchange, origin).catch(asServerError));
}

function isDenied(deny: Deny | undefined, { method, path }: Exchange): boolean {
  return deny instanceof RegExp ? deny.test(path) : deny?.(method, path) === true;
}

/** A refusal of the emulator reaches us as an error of the client that asked it. */
function asServerError(error: unknown): Answer {
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  return refuse(status, error instanceof Error ? error.message : "Unknown");
}
