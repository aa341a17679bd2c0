import { expect, test } from "vitest";

import {
  answerJson,
  first,
  formatOf,
  refusingFormats,
  refusingParameter,
  send,
  startModel,
  status,
  type ModelServer,
} from "#test/servers/model.ts";
import { ask, connect, prompt } from "./openai-prompt.ts";

const { signal } = new AbortController();

/** What satisfies the schema of the prompt. */
const valid = answerJson({ summary: "Good" });

test.each([
  { refused: [], formats: ["json_schema", "json_schema"] },
  { refused: ["json_schema"], formats: ["json_schema", "json_object", "json_object"] },
  {
    refused: ["json_schema", "json_object"],
    formats: ["json_schema", "json_object", "text", "text"],
  },
])("an endpoint without $refused is asked for $formats in two prompts", async (row) => {
  await using model = await startModel(refusingFormats(row.refused, valid));
  const complete = connect(model);

  const completions = [await complete(prompt, signal), await complete(prompt, signal)];

  expect(completions.map(({ ok }) => ok)).toEqual([true, true]);
  expect(model.requests.map(formatOf)).toEqual(row.formats);
});

test("what one adapter has learned does not reach another one", async () => {
  await using model = await startModel(refusingFormats(["json_schema"], valid));

  await ask(model);
  await ask(model);

  expect(model.requests.map(formatOf)).toEqual([
    "json_schema",
    "json_object",
    "json_schema",
    "json_object",
  ]);
});

test("a lower rung is not remembered before it has led to an answer", async () => {
  await using model = await startModel(refusingFormats(["json_schema"], status(401)));
  const complete = connect(model);
  await complete(prompt, signal);
  model.behave(valid);

  await complete(prompt, signal);

  expect(model.requests.map(formatOf)).toEqual(["json_schema", "json_object", "json_schema"]);
});

test.each([
  ["DeepSeek", 400, { error: { message: "This response_format type is unavailable now" } }],
  ["DeepSeek, in short", 422, { error: { message: "Unavailable now" } }],
  ["LM Studio", 400, { error: "'response_format.type' must be 'json_object' or 'text'" }],
  ["a server without an error object", 422, { detail: [{ loc: ["body", "response_format"] }] }],
  ["a plain text", 400, "json_schema is not supported"],
  ["a router", 404, { error: { message: "No endpoints found that support json_schema" } }],
  ["a parameter only", 400, { error: { message: "Bad request", param: "response_format" } }],
])("the objection of %s to a schema is understood", async (_name, code, body) => {
  await using model = await startModel(first(1, send(code, body), valid));

  expect(await ask(model)).toMatchObject({ ok: true });
  expect(model.requests.map(formatOf)).toEqual(["json_schema", "json_object"]);
});

test.each([
  [400, { error: { message: "Your prompt is too long" } }, "model-rejected-request"],
  [401, { error: { message: "response_format" } }, "model-unauthorized"],
  [404, { error: { message: "No such model" } }, "model-not-found"],
])("status %i with %j is final: the format is not to blame", async (code, body, failure) => {
  await using model = await startModel(send(code, body));

  expect(await ask(model)).toMatchObject({ ok: false, failure: { code: failure } });
  expect(model.requests).toHaveLength(1);
});

test("an endpoint that blames every format is asked three times", async () => {
  await using model = await startModel(send(400, { error: { message: "json_schema" } }));

  expect(await ask(model)).toEqual({
    ok: false,
    failure: { code: "model-rejected-request", status: 400 },
  });
  expect(model.requests.map(formatOf)).toEqual(["json_schema", "json_object", "text"]);
});

test("a parameter that the endpoint does not know is left out from then on", async () => {
  await using model = await startModel(refusingParameter("store", valid));
  const complete = connectAsOpenai(model);

  expect(await complete(prompt, signal)).toMatchObject({ ok: true });
  expect(await complete(prompt, signal)).toMatchObject({ ok: true });

  expect(model.requests.map(({ body }) => "store" in body)).toEqual([true, false, false]);
  expect(new Set(model.requests.map(formatOf))).toEqual(new Set(["json_schema"]));
});

test.each([
  { error: { message: "Unrecognized request argument supplied: store" } },
  { error: { message: 'unknown field "store"' } },
  { detail: [{ type: "extra_forbidden", loc: ["body", "store"] }] },
])("%j names the parameter", async (body) => {
  await using model = await startModel(first(1, send(400, body), valid));

  expect(await connectAsOpenai(model)(prompt, signal)).toMatchObject({ ok: true });
  expect(model.requests.map((request) => "store" in request.body)).toEqual([true, false]);
});

test("a parameter that is blamed again after it was left out ends the call", async () => {
  await using model = await startModel(send(400, { error: { message: "Unknown 'store'" } }));

  expect(await connectAsOpenai(model)(prompt, signal)).toMatchObject({ ok: false });
  expect(model.requests).toHaveLength(2);
});

test("a word that only looks like the parameter leaves storing forbidden", async () => {
  await using model = await startModel(send(400, { error: { message: "Cannot restore store" } }));

  await connectAsOpenai(model)(prompt, signal);

  expect(model.requests.map(({ body }) => body["store"])).toEqual([false]);
});

function connectAsOpenai(model: ModelServer): ReturnType<typeof connect> {
  return connect(model, {
    endpoint: { baseUrl: `${model.url}/v1`, host: "api.openai.com", isLoopback: false },
  });
}
