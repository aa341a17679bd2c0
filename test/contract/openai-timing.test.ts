import { describe, expect, test } from "vitest";

import {
  answer,
  first,
  neverAnswer,
  send,
  startModel,
  status,
  trickle,
} from "#test/servers/model.ts";
import { ask, connect, prompt } from "./openai-prompt.ts";

const soon = { "retry-after-ms": "5" };

describe("pacing", () => {
  test("an endpoint that names a time is left alone for that time", async () => {
    await using model = await startModel(
      first(1, status(429, { "retry-after": "1" }), answer("{}")),
    );
    const startedAt = performance.now();

    expect(await ask(model)).toMatchObject({ ok: true });
    const seconds = (performance.now() - startedAt) / 1000;
    expect(seconds).toBeGreaterThan(0.95);
    expect(seconds).toBeLessThan(3);
  });

  test("a date in the past means at once", async () => {
    const headers = { "retry-after": new Date(0).toUTCString() };
    await using model = await startModel(first(2, status(429, headers), answer("{}")));
    const startedAt = performance.now();

    expect(await ask(model)).toMatchObject({ ok: true });
    expect(performance.now() - startedAt).toBeLessThan(450);
  });

  test("without a named time the pauses are half a second and a second", async () => {
    await using model = await startModel(status(503));
    const startedAt = performance.now();

    await ask(model);

    expect(performance.now() - startedAt).toBeGreaterThan(1450);
  });

  test.each([
    { "retry-after": "61" },
    { "retry-after-ms": "60001" },
    { "retry-after": new Date(Date.now() + 3_600_000).toUTCString() },
  ])("$0 is too long to wait for", async (headers) => {
    await using model = await startModel(status(429, headers));

    expect(await ask(model)).toEqual({
      ok: false,
      failure: { code: "model-rate-limited", status: 429 },
    });
    expect(model.requests).toHaveLength(1);
  });

  test("a pause that would pass the deadline is not begun", async () => {
    await using model = await startModel(status(429, { "retry-after": "5" }));
    const startedAt = performance.now();

    expect(await ask(model, { deadlineSeconds: 2 })).toMatchObject({
      failure: { code: "model-rate-limited" },
    });
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });

  test("an account without credit is not asked again", async () => {
    const error = { message: "You exceeded your current quota", code: "insufficient_quota" };
    await using model = await startModel(send(429, { error }, soon));

    expect(await ask(model)).toMatchObject({ failure: { code: "model-rate-limited" } });
    expect(model.requests).toHaveLength(1);
  });
});

describe("time", () => {
  test("an endpoint that never answers is given up once, with the limit that it passed", async () => {
    await using model = await startModel(neverAnswer());

    expect(await ask(model, { timeoutSeconds: 0.3 })).toEqual({
      ok: false,
      failure: { code: "model-timed-out", seconds: 0.3 },
      usage: null,
    });
    expect(model.requests).toHaveLength(1);
  });

  test("an answer that trickles is given up as well, however much of it there is", async () => {
    await using model = await startModel(trickle(20));

    expect(await ask(model, { timeoutSeconds: 0.3 })).toEqual({
      ok: false,
      failure: { code: "model-timed-out", seconds: 0.3 },
      usage: null,
    });
    expect(model.requests).toHaveLength(1);
  });

  test("an answer that starts and does not go on is given up too", async () => {
    await using model = await startModel((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"choices":');
    });

    expect(await ask(model, { timeoutSeconds: 0.3 })).toEqual({
      ok: false,
      failure: { code: "model-timed-out", seconds: 0.3 },
      usage: null,
    });
  });

  test("the deadline is for all tries together", async () => {
    await using model = await startModel(first(1, status(503, soon), neverAnswer()));
    const startedAt = performance.now();

    expect(await ask(model, { timeoutSeconds: 5, deadlineSeconds: 0.4 })).toEqual({
      ok: false,
      failure: { code: "model-timed-out", seconds: 0.4 },
      usage: null,
    });
    expect(performance.now() - startedAt).toBeLessThan(2000);
    expect(model.requests).toHaveLength(2);
  });
});

describe("a caller who aborts", () => {
  const reason = new Error("The run was stopped");

  test("gets the reason back while a request is under way", async () => {
    await using model = await startModel(neverAnswer());

    await expect(connect(model)(prompt, abortAfter(100))).rejects.toBe(reason);
  });

  test("gets the reason back while a body is under way", async () => {
    await using model = await startModel((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write("{");
    });

    await expect(connect(model)(prompt, abortAfter(100))).rejects.toBe(reason);
  });

  test("gets the reason back during a pause", async () => {
    await using model = await startModel(status(429, { "retry-after": "20" }));
    const startedAt = performance.now();

    await expect(connect(model)(prompt, abortAfter(200))).rejects.toBe(reason);
    expect(performance.now() - startedAt).toBeLessThan(2000);
    expect(model.requests).toHaveLength(1);
  });

  test("beforehand sends nothing", async () => {
    await using model = await startModel(answer("{}"));

    await expect(connect(model)(prompt, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(model.requests).toEqual([]);
  });

  function abortAfter(milliseconds: number): AbortSignal {
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), milliseconds);
    return controller.signal;
  }
});
