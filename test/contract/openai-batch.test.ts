import { expect, test } from "vitest";
import { openaiBatches } from "#adapters/openai/batch.ts";
import { parseEndpoint } from "#adapters/openai/endpoint.ts";
import { UserError } from "#errors.ts";
import type { Prompt } from "#core/review/prompt.ts";
import type { BatchEnd } from "#ports.ts";
import {
  type BatchServer,
  type Outcome,
  answered,
  leftOver,
  refused,
  startBatches,
} from "#test/servers/batches.ts";
import { type Behaviour, disconnect, send, startModel, status } from "#test/servers/model.ts";
import { prompt } from "./openai-prompt.ts";

const { signal } = new AbortController();

function open(url: string, apiKey = "sk-test-key-0123456789") {
  return openaiBatches({ endpoint: parseEndpoint(`${url}/v1`), apiKey, model: "test-model" });
}

const prompts: ReadonlyMap<string, Prompt> = new Map(
  ["one", "two", "three"].map((content) => [
    `id-${content}`,
    { ...prompt, messages: [{ role: "user", content }] },
  ]),
);

/** What has become of a batch of three once it has come out in some way. */
async function settle(server: BatchServer, outcome: Outcome): Promise<BatchEnd> {
  const { submitBatch, readBatch } = open(server.url);
  const id = await submitBatch(prompts, signal);
  server.settle(outcome);
  const state = await readBatch(id, signal);
  if (state.kind !== "ended") throw new Error(`The batch is ${state.kind}`);
  return state;
}

test("a batch is a file with a request for each prompt, as a single one would be sent", async () => {
  await using server = await startBatches();

  expect(await open(server.url).submitBatch(prompts, signal)).toBe("batch_1");

  expect(server.seen.map(({ line }) => line)).toEqual(["POST /v1/files", "POST /v1/batches"]);
  for (const { headers } of server.seen) {
    expect(headers).toMatchObject({
      authorization: "Bearer sk-test-key-0123456789",
      "user-agent": "note-review",
    });
  }
  expect(server.requests()).toHaveLength(3);
  expect(server.requests()[1]).toEqual({
    custom_id: "id-two",
    method: "POST",
    url: "/v1/chat/completions",
    body: {
      model: "test-model",
      messages: [{ role: "user", content: "two" }],
      response_format: {
        type: "json_schema",
        json_schema: { name: "review", strict: true, schema: prompt.schema.schema },
      },
    },
  });
});

test("a batch under way says how far it is", async () => {
  await using server = await startBatches();
  const { submitBatch, readBatch } = open(server.url);

  const id = await submitBatch(prompts, signal);

  expect(await readBatch(id, signal)).toEqual({ kind: "waiting", answered: 1, requests: 3 });
});

test("answers are told apart by their ids, whatever order they come in", async () => {
  await using server = await startBatches();

  const { status: end, completions } = await settle(server, {
    status: "completed",
    output: (requests) => requests.toReversed().map((each) => answered(each, each.custom_id)),
  });

  expect(end).toBe("completed");
  expect(completions.size).toBe(3);
  for (const id of prompts.keys()) {
    expect(completions.get(id)).toEqual({
      ok: true,
      text: id,
      usage: { inputTokens: 100, cachedInputTokens: 0, outputTokens: 20 },
    });
  }
});

test("what failed has its reason, and the rest its answer", async () => {
  await using server = await startBatches();

  const { completions } = await settle(server, {
    status: "expired",
    output: (requests) => requests.slice(0, 1).map((each) => answered(each, "{}")),
    errors: ([, two, three]) =>
      two && three ? [refused(two, 429), leftOver(three, "batch_expired")] : [],
  });

  expect(completions.get("id-one")).toMatchObject({ ok: true, text: "{}" });
  expect([completions.get("id-two"), completions.get("id-three")]).toEqual([
    { ok: false, failure: { code: "model-rate-limited", status: 429 } },
    { ok: false, failure: { code: "model-batch-unanswered", status: "expired" } },
  ]);
});

test("a batch that was cancelled has the answers that had come by then", async () => {
  await using server = await startBatches();

  const { status: end, completions } = await settle(server, {
    status: "cancelled",
    output: (requests) => requests.slice(2).map((each) => answered(each, "{}")),
  });

  expect(end).toBe("cancelled");
  expect([...completions.keys()]).toEqual(["id-three"]);
});

test.each([
  { code: "token_limit_exceeded", isOverLimit: true },
  { code: "invalid_json_line", isOverLimit: false },
])("a batch that was not taken for $code is over the limit: $isOverLimit", async (row) => {
  await using server = await startBatches();
  const { submitBatch, readBatch } = open(server.url);
  const id = await submitBatch(prompts, signal);

  server.settle({ status: "failed", validation: [{ code: row.code, message: "sk-test-key" }] });

  expect(await readBatch(id, signal)).toEqual({ kind: "refused", isOverLimit: row.isOverLimit });
});

test("lines that are no result bring nothing, and keep no other from being read", async () => {
  await using server = await startBatches();

  const { completions } = await settle(server, {
    status: "completed",
    output: ([one, two, three]) => [
      "not JSON",
      "",
      "null",
      "[".repeat(100_000),
      { custom_id: 7, response: {} },
      { custom_id: "__proto__", response: null, error: { code: "__proto__" } },
      { custom_id: "id-of-nobody", response: { status_code: 200, body: {} } },
      `{"custom_id":"id-three","filler":"${"a".repeat(3 * 1024 * 1024)}"}`,
      ...(one && two && three
        ? [
            answered(one, "first"),
            answered(one, "second"),
            { custom_id: two.custom_id, response: { status_code: 200, body: "<html>" } },
            { custom_id: three.custom_id, response: { status_code: "200" }, error: "no" },
          ]
        : []),
    ],
  });

  expect(completions.get("id-one")).toMatchObject({ text: "first" });
  expect(completions.get("id-two")).toMatchObject({
    failure: { code: "model-answered-no-chat-completion" },
  });
  expect(completions.get("id-three")).toEqual({
    ok: false,
    failure: { code: "model-batch-unanswered", status: "failed" },
  });
});

test("a key that comes back in an answer is taken out", async () => {
  await using server = await startBatches();

  const { completions } = await settle(server, {
    status: "completed",
    output: (requests) => requests.map((each) => answered(each, "It is sk-test-key-0123456789")),
  });

  expect(completions.get("id-one")).toMatchObject({ text: "It is ***" });
});

/** What a batch meets at an endpoint that behaves in one way at every address. */
async function meet(behaviour: Behaviour, what: "submit" | "read"): Promise<unknown> {
  await using model = await startModel(behaviour, { isEverywhere: true });
  const { submitBatch, readBatch } = open(model.url);
  try {
    return await (what === "submit" ? submitBatch(prompts, signal) : readBatch("batch_1", signal));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problem;
  }
}

test.each<[string, Behaviour, Readonly<Record<string, unknown>>]>([
  ["no batches", status(404), { code: "batch-not-offered" }],
  ["another method", status(405), { code: "batch-not-offered" }],
  ["a refused key", status(401), { code: "batch-unauthorized", status: 401 }],
  ["a limit", status(429), { code: "batch-rejected", status: 429 }],
  ["a failure", status(500), { code: "batch-rejected", status: 500 }],
  ["a lost connection", disconnect(), { code: "batch-unreachable" }],
  ["a redirect", send(307, "", { location: "/" }), { code: "batch-unreachable" }],
  ["a web page", send(200, "<!doctype html>"), { code: "batch-answer-unreadable" }],
  ["no object", send(200, "null"), { code: "batch-answer-unreadable" }],
  ["an id that is a path", send(200, { id: "../x" }), { code: "batch-answer-unreadable" }],
])("an endpoint with %s is named when a batch is submitted", async (_name, behaviour, problem) => {
  expect(await meet(behaviour, "submit")).toMatchObject(problem);
});

test.each<[string, Behaviour, Readonly<Record<string, unknown>>]>([
  ["without the batch", status(404), { code: "batch-gone" }],
  ["that refuses the key", status(403), { code: "batch-unauthorized", status: 403 }],
  ["with another status", send(200, { status: "paused" }), { code: "batch-answer-unreadable" }],
  ["that sends a web page", send(200, "<html>"), { code: "batch-answer-unreadable" }],
])("an endpoint %s is named when a batch is read", async (_name, behaviour, problem) => {
  expect(await meet(behaviour, "read")).toMatchObject(problem);
});

test("more requests than a batch takes are not sent", async () => {
  await using server = await startBatches();
  const many = new Map(Array.from({ length: 50_001 }, (_, index) => [`id-${index}`, prompt]));

  await expect(open(server.url).submitBatch(many, signal)).rejects.toMatchObject({
    problem: { code: "batch-too-large", requests: 50_001 },
  });
  expect(server.seen).toEqual([]);
});
