import { APIConnectionError, APIError, type OpenAI } from "openai";
import type { Problem } from "#core/problem.ts";
import { UserError } from "#errors.ts";
import type { BatchPorts, BatchState, Completion } from "#ports.ts";
import { batchedEndpoint, readResults, writeRequests } from "./batch-lines.ts";
import { createClient } from "./client.ts";
import { type ModelOptions, usableKey } from "./complete-prompt.ts";
import { readField } from "./read-answer.ts";

/** What OpenAI takes at once. */
const most = { requests: 50_000, bytes: 200 * 1024 * 1024 };

const minute = 60_000;

/** Sends prompts to an endpoint as one batch, and fetches what has become of it. */
export function openaiBatches(options: ModelOptions): BatchPorts {
  const { endpoint, apiKey } = options;
  const key = usableKey(endpoint, apiKey);
  const client = createClient(endpoint, key, { longestBody: most.bytes });
  const explain = explainer(endpoint.host);
  return {
    submitBatch: async (prompts, signal) => {
      const text = writeRequests(prompts, options);
      if (prompts.size > most.requests || Buffer.byteLength(text) > most.bytes) {
        throw new UserError({ code: "batch-too-large", requests: prompts.size });
      }
      return explain("batch-not-offered", () => submit(client, text, signal));
    },
    readBatch: (id, signal) =>
      explain("batch-gone", async () => {
        const batch: unknown = await client.batches.retrieve(id, { signal, timeout: minute });
        return readState(batch, (file) => download(client, file, signal), options);
      }),
  };
}

async function submit(client: OpenAI, text: string, signal: AbortSignal): Promise<string | null> {
  const file = new File([text], "note-review.jsonl", { type: "application/jsonl" });
  const uploaded: unknown = await client.files.create(
    { file, purpose: "batch" },
    { signal, timeout: 10 * minute },
  );
  const fileId = idOf(uploaded, "id");
  if (fileId === null) return null;
  const batch: unknown = await client.batches.create(
    { input_file_id: fileId, endpoint: batchedEndpoint, completion_window: "24h" },
    { signal, timeout: minute },
  );
  return idOf(batch, "id");
}

async function download(client: OpenAI, file: string, signal: AbortSignal): Promise<string> {
  return (await client.files.content(file, { signal, timeout: 10 * minute })).text();
}

const waiting: readonly unknown[] = ["validating", "in_progress", "finalizing", "cancelling"];
const ended = ["completed", "expired", "cancelled"] as const;

/** What an endpoint says of a batch, which may be anything at all; `null` for what is no batch. */
async function readState(
  batch: unknown,
  fetchFile: (id: string) => Promise<string>,
  options: ModelOptions,
): Promise<BatchState | null> {
  const status = readField(batch, "status");
  if (waiting.includes(status)) {
    const counts = readField(batch, "request_counts");
    const [done, failed, total] = ["completed", "failed", "total"].map((name) =>
      countOf(counts, name),
    );
    return { kind: "waiting", answered: (done ?? 0) + (failed ?? 0), requests: total ?? 0 };
  }
  if (status === "failed") return { kind: "refused", isOverLimit: isOverLimit(batch) };
  const end = ended.find((known) => known === status);
  if (end === undefined) return null;
  const completions = new Map<string, Completion>();
  // What an output file says counts before what an error file says of the same request.
  for (const name of ["error_file_id", "output_file_id"]) {
    const file = idOf(batch, name);
    const results = file === null ? [] : readResults(await fetchFile(file), options);
    for (const [id, completion] of results) completions.set(id, completion);
  }
  return { kind: "ended", status: end, completions };
}

/** Whether more tokens were waiting than the account may have wait; of the endpoint's words only this one is read. */
function isOverLimit(batch: unknown): boolean {
  const errors = readField(readField(batch, "errors"), "data");
  if (!Array.isArray(errors)) return false;
  return errors.some((error) => readField(error, "code") === "token_limit_exceeded");
}

/** Makes what keeps a request from its answer into what the user can mend. */
function explainer(host: string) {
  return async <Result>(
    absent: "batch-not-offered" | "batch-gone",
    ask: () => Promise<Result | null>,
  ): Promise<Result> => {
    const result = await ask().catch((error: unknown) => {
      throw new UserError(nameProblem(error, host, absent), { cause: error });
    });
    if (result === null) throw new UserError({ code: "batch-answer-unreadable", host });
    return result;
  };
}

function nameProblem(
  error: unknown,
  host: string,
  absent: "batch-not-offered" | "batch-gone",
): Problem {
  if (error instanceof SyntaxError) return { code: "batch-answer-unreadable", host };
  if (error instanceof APIConnectionError) return { code: "batch-unreachable", host };
  if (!(error instanceof APIError) || typeof error.status !== "number") throw error;
  const { status } = error;
  if (status === 401 || status === 403) return { code: "batch-unauthorized", status };
  if (status === 404 || status === 405 || status === 501) return { code: absent, host };
  return { code: "batch-rejected", host, status };
}

function idOf(value: unknown, name: string): string | null {
  const id = readField(value, name);
  return typeof id === "string" && /^[\w-]{1,200}$/.test(id) ? id : null;
}

function countOf(value: unknown, name: string): number {
  const count = readField(value, name);
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : 0;
}
