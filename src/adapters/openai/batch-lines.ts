import type { Prompt } from "#core/review/prompt.ts";
import type { Completion } from "#ports.ts";
import type { ModelOptions } from "./complete-prompt.ts";
import { nameStatus } from "./failure.ts";
import { readAnswer, readField } from "./read-answer.ts";
import { buildRequest, widestShape } from "./request.ts";
import { redact } from "./secret-forms.ts";

/** The address of a batch's requests, without the host. */
export const batchedEndpoint = "/v1/chat/completions";

const longestLine = 2 * 1024 * 1024;

/** Writes a batch's requests, a line for each. */
export function writeRequests(
  prompts: ReadonlyMap<string, Prompt>,
  { endpoint, model }: ModelOptions,
): string {
  const shape = widestShape(endpoint);
  const lines = Array.from(prompts, ([id, prompt]) => {
    const body = buildRequest(model, prompt, shape);
    return JSON.stringify({ custom_id: id, method: "POST", url: batchedEndpoint, body });
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** Reads what a batch has brought, in any order; a line that cannot be read, or comes again, brings nothing. */
export function readResults(text: string, options: ModelOptions): ReadonlyMap<string, Completion> {
  const completions = new Map<string, Completion>();
  for (const line of text.split("\n")) {
    const result = line.length > longestLine ? null : readLine(line);
    if (result === null || completions.has(result.id)) continue;
    completions.set(result.id, readResult(result, options));
  }
  return completions;
}

type Result = { readonly id: string; readonly response: unknown; readonly error: unknown };

function readLine(line: string): Result | null {
  try {
    const value: unknown = JSON.parse(line);
    const id = readField(value, "custom_id");
    if (typeof id !== "string") return null;
    return { id, response: readField(value, "response"), error: readField(value, "error") };
  } catch {
    return null;
  }
}

function readResult({ response, error }: Result, options: ModelOptions): Completion {
  const { endpoint, model, apiKey } = options;
  const { host } = endpoint;
  const status = readField(response, "status_code");
  if (status === 200) {
    const completion = readAnswer(readField(response, "body"), host);
    if (!completion.ok || apiKey === null) return completion;
    // What an endpoint writes is published, and it knows the key.
    return { ...completion, text: redact(completion.text, apiKey.trim()) };
  }
  if (typeof status === "number" && Number.isInteger(status) && status >= 300 && status < 600) {
    return { ok: false, failure: nameStatus(status, { model, host, timeoutSeconds: 0 }) };
  }
  const end = ends.get(readField(error, "code")) ?? "failed";
  return { ok: false, failure: { code: "model-batch-unanswered", status: end } };
}

const ends: ReadonlyMap<unknown, "expired" | "cancelled"> = new Map([
  ["batch_expired", "expired"],
  ["batch_cancelled", "cancelled"],
] as const);
