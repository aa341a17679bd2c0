import { describe, expect, test } from "vitest";

import {
  answer,
  answerEndlessly,
  disconnect,
  disconnectHalfway,
  first,
  refusingFormats,
  send,
  startModel,
  status,
} from "#test/servers/model.ts";
import { ask, hostOf } from "./openai-prompt.ts";

const soon = { "retry-after-ms": "5" };

test.each([
  [400, "model-rejected-request", 1],
  [401, "model-unauthorized", 1],
  [402, "model-rejected-request", 1],
  [403, "model-unauthorized", 1],
  [408, "model-rejected-request", 3],
  [409, "model-rejected-request", 3],
  [410, "model-rejected-request", 1],
  [413, "model-rejected-request", 1],
  [422, "model-rejected-request", 1],
  [429, "model-rate-limited", 5],
  [500, "model-server-error", 3],
  [503, "model-server-error", 3],
  [529, "model-server-error", 3],
])("status %i is %s after %i requests", async (code, failure, requests) => {
  await using model = await startModel(status(code, soon));

  expect(await ask(model)).toEqual({ ok: false, failure: { code: failure, status: code } });
  expect(model.requests).toHaveLength(requests);
});

test("status 404 names the model that was asked for", async () => {
  await using model = await startModel(status(404));

  expect(await ask(model, { model: "gpt-0" })).toEqual({
    ok: false,
    failure: { code: "model-not-found", status: 404, model: "gpt-0" },
  });
});

test.each([408, 409, 429, 500, 503])("status %i and then an answer is an answer", async (code) => {
  await using model = await startModel(first(2, status(code, soon), answer("{}")));

  expect(await ask(model)).toMatchObject({ ok: true, text: "{}" });
  expect(model.requests).toHaveLength(3);
});

test("a format that is refused and a fault each have tries of their own", async () => {
  const late = refusingFormats(["json_schema"], status(503, soon));
  await using model = await startModel(first(1, status(500, soon), late));

  await ask(model);

  expect(model.requests).toHaveLength(4);
});

test("rate limits have tries of their own, beside those for faults", async () => {
  const faults = first(2, status(503, soon), answer("{}"));
  await using model = await startModel(first(4, status(429, soon), faults));

  expect(await ask(model)).toMatchObject({ ok: true });
  expect(model.requests).toHaveLength(7);
});

test.each([
  ["a million brackets", "[".repeat(9e5) + "]".repeat(9e5)],
  ["values that are no texts", '{"error":{"message":{},"code":{"toString":null},"param":[[]]}}'],
  ["null", "null"],
  ["nothing", ""],
  ["half an object", '{"error":'],
])("status 400 with %s is a rejected request", async (_name, body) => {
  await using model = await startModel(send(400, body));

  expect(await ask(model)).toEqual({
    ok: false,
    failure: { code: "model-rejected-request", status: 400 },
  });
});

describe("connections", () => {
  test.each([
    ["hangs up", disconnect()],
    ["hangs up in the middle", disconnectHalfway()],
  ])("an endpoint that %s is unreachable", async (_name, behaviour) => {
    await using model = await startModel(behaviour);

    expect(await ask(model)).toEqual({
      ok: false,
      failure: { code: "model-unreachable", host: hostOf(model) },
    });
    expect(model.requests).toHaveLength(3);
  });

  test("an endpoint that hangs up once is asked again", async () => {
    await using model = await startModel(first(1, disconnect(), answer("{}")));

    expect(await ask(model)).toMatchObject({ ok: true });
  });

  test("a port where nobody listens is unreachable", async () => {
    const model = await startModel(answer("{}"));
    await model[Symbol.asyncDispose]();

    expect(await ask(model)).toEqual({
      ok: false,
      failure: { code: "model-unreachable", host: hostOf(model) },
    });
  });

  test("a status counts even where its body has no end", async () => {
    await using model = await startModel(answerEndlessly(403));

    expect(await ask(model)).toMatchObject({ failure: { code: "model-unauthorized" } });
  });

  test("a redirect is not followed", async () => {
    await using elsewhere = await startModel(answer("{}"));
    const location = `${elsewhere.url}/v1/chat/completions`;

    for (const code of [301, 302, 307, 308]) {
      await using model = await startModel(send(code, "", { location }));
      expect(await ask(model)).toEqual({
        ok: false,
        failure: { code: "model-redirected", host: hostOf(model) },
      });
      expect(model.requests).toHaveLength(1);
    }
    expect(elsewhere.requests).toEqual([]);
  });
});
