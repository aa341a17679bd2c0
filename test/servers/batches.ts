import { createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";

/** One request of a batch, as its line has it. */
export type BatchedRequest = {
  readonly custom_id: string;
  readonly method: string;
  readonly url: string;
  readonly body: { readonly model: string; readonly messages: readonly { content: string }[] };
};

type Status = "validating" | "in_progress" | "failed" | "completed" | "expired" | "cancelled";

/** How a batch comes out: its status, and the lines of its two files. */
export type Outcome = {
  readonly status: Status;
  readonly output?: (requests: readonly BatchedRequest[]) => readonly unknown[];
  readonly errors?: (requests: readonly BatchedRequest[]) => readonly unknown[];
  readonly validation?: readonly { readonly code: string; readonly message: string }[];
};

/** A local server that takes files and batches as OpenAI documents them. */
export type BatchServer = AsyncDisposable & {
  /** Without `/v1`. */
  readonly url: string;
  /** Method, path and key of every request. */
  readonly seen: { readonly line: string; readonly headers: IncomingMessage["headers"] }[];
  /** The requests of the batch that was sent last. */
  readonly requests: () => readonly BatchedRequest[];
  /** Says how batches come out from now on. */
  readonly settle: (outcome: Outcome) => void;
};

type Answer = { readonly status: number; readonly body: string };
type State = {
  readonly shutdownDate: string | null;
  files: string[];
  batches: string[];
  outcome: Outcome;
};

/** Starts the server; batches are under way until they are settled. Every model ends on one day, if on any. */
export async function startBatches({
  shutdownDate = null,
}: { readonly shutdownDate?: string | null } = {}): Promise<BatchServer> {
  const state: State = {
    shutdownDate,
    files: [],
    batches: [],
    outcome: { status: "in_progress" },
  };
  const seen: BatchServer["seen"] = [];
  const server = createServer((incoming, response) => {
    void (async () => {
      const line = `${incoming.method} ${incoming.url}`;
      seen.push({ line, headers: incoming.headers });
      const { status, body } = await answer(line, incoming, state);
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    requests: () => requestsOf(state),
    settle: (outcome) => {
      state.outcome = outcome;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(line: string, incoming: IncomingMessage, state: State): Promise<Answer> {
  const body = await buffer(incoming);
  if (line === "POST /v1/files") return takeFile(incoming, body, state);
  if (line === "POST /v1/batches") return takeBatch(JSON.parse(body.toString()), state);
  if (line === `GET /v1/batches/batch_${state.batches.length}`) return ok(describe(state));
  const [, id] = /^GET \/v1\/models\/([\w-]+)$/.exec(line) ?? [];
  if (id !== undefined) return ok({ id, object: "model", shutdown_date: state.shutdownDate });
  const requests = requestsOf(state);
  if (line === "GET /v1/files/file-output/content") {
    return { status: 200, body: linesOf(state.outcome.output?.(requests) ?? []) };
  }
  if (line === "GET /v1/files/file-errors/content") {
    return { status: 200, body: linesOf(state.outcome.errors?.(requests) ?? []) };
  }
  return refuse(404, `No such thing: ${line}`);
}

async function takeFile(incoming: IncomingMessage, body: Buffer, state: State): Promise<Answer> {
  const headers = { "content-type": incoming.headers["content-type"] ?? "" };
  const form = await new Response(new Uint8Array(body), { headers }).formData();
  const file = form.get("file");
  if (form.get("purpose") !== "batch" || !(file instanceof File)) return refuse(400, "No file");
  state.files.push(await file.text());
  return ok({ id: `file-${state.files.length}`, object: "file", purpose: "batch" });
}

/** Takes what OpenAI takes: every line a request to the batch's endpoint, one model, ids that differ. */
function takeBatch(params: Readonly<Record<string, unknown>>, state: State): Answer {
  const requests = requestsOf(state);
  const { input_file_id: file, endpoint, completion_window: window } = params;
  const isWhole =
    typeof file === "string" &&
    file === `file-${state.files.length}` &&
    endpoint === "/v1/chat/completions" &&
    window === "24h" &&
    requests.length > 0 &&
    requests.every(({ url, method }) => url === endpoint && method === "POST") &&
    requests.every(({ custom_id: id }) => id.length > 0 && id.length <= 64) &&
    new Set(requests.map(({ custom_id: id }) => id)).size === requests.length &&
    new Set(requests.map(({ body }) => body.model)).size === 1;
  if (!isWhole) return refuse(400, "Not a batch");
  state.batches.push(file);
  return ok(describe(state));
}

function describe(state: State): unknown {
  const { status, output, errors, validation } = state.outcome;
  const total = requestsOf(state).length;
  return {
    id: `batch_${state.batches.length}`,
    object: "batch",
    endpoint: "/v1/chat/completions",
    errors: validation ? { object: "list", data: validation } : null,
    input_file_id: state.batches.at(-1),
    completion_window: "24h",
    status,
    output_file_id: output ? "file-output" : null,
    error_file_id: errors ? "file-errors" : null,
    created_at: 1_790_000_000,
    request_counts: { total, completed: status === "in_progress" ? 1 : total, failed: 0 },
    metadata: null,
  };
}

function requestsOf({ files }: State): readonly BatchedRequest[] {
  const lines = (files.at(-1) ?? "").split("\n").filter((line) => line !== "");
  return lines.map((line): BatchedRequest => JSON.parse(line));
}

/** A line of an output file that has an answer in it. */
export function answered({ custom_id: id }: BatchedRequest, content: string): unknown {
  const message = { role: "assistant", content, refusal: null };
  const body = {
    object: "chat.completion",
    choices: [{ index: 0, message, finish_reason: "stop" }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  };
  const response = { status_code: 200, request_id: "req_1", body };
  return { id: "batch_req_1", custom_id: id, response, error: null };
}

/** A line of an error file: the endpoint refused this one, with a status. */
export function refused({ custom_id: id }: BatchedRequest, status: number): unknown {
  const body = { error: { message: "No", type: "invalid_request_error", code: null } };
  const response = { status_code: status, request_id: "req_1", body };
  return { id: "batch_req_1", custom_id: id, response, error: null };
}

/** A line of an error file: the batch ended before this one was its turn. */
export function leftOver({ custom_id: id }: BatchedRequest, code: string): unknown {
  return { id: "batch_req_1", custom_id: id, response: null, error: { code, message: "No" } };
}

function linesOf(lines: readonly unknown[]): string {
  return lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
}

function ok(body: unknown): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

function refuse(status: number, message: string): Answer {
  return { status, body: JSON.stringify({ error: { message, code: null } }) };
}
