import { LLMock } from "@copilotkit/aimock";
import { expect, test } from "vitest";

import { ask, hostOf } from "./openai-prompt.ts";

const content = JSON.stringify({ summary: "Good" });

test("an independent server's answer and token counts are read", async () => {
  await using mock = await startMock();
  const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };
  mock.server.onMessage("A note", { content, usage });

  expect(await ask(mock)).toEqual({
    ok: true,
    text: content,
    usage: { inputTokens: 11, cachedInputTokens: 0, outputTokens: 7 },
  });
});

test("its rate limit is waited out", async () => {
  await using mock = await startMock();
  mock.server.onMessage("A note", { content });
  mock.server.nextRequestError(429, { message: "Slow down", type: "rate_limit_error" });

  expect(await ask(mock)).toMatchObject({ ok: true, text: content });
  expect(mock.server.getRequests()).toHaveLength(2);
});

test("its malformed answer is no chat completion", async () => {
  await using mock = await startMock();
  mock.server.onMessage("A note", { content }).setChaos({ malformedRate: 1 });

  expect(await ask(mock)).toEqual({
    ok: false,
    failure: { code: "model-answered-no-chat-completion", host: hostOf(mock) },
  });
});

test("its lost connection is an unreachable endpoint", async () => {
  await using mock = await startMock();
  mock.server.onMessage("A note", { content }).setChaos({ disconnectRate: 1 });

  expect(await ask(mock)).toEqual({
    ok: false,
    failure: { code: "model-unreachable", host: hostOf(mock) },
  });
});

test("its latency runs into the timeout", async () => {
  await using mock = await startMock();
  mock.server.onMessage("A note", { content }).setChaos({ latencyMs: 2000 });

  expect(await ask(mock, { timeoutSeconds: 0.3 })).toMatchObject({
    failure: { code: "model-timed-out" },
  });
});

type Mock = AsyncDisposable & { readonly url: string; readonly server: LLMock };

async function startMock(): Promise<Mock> {
  const server = new LLMock({ port: 0, logLevel: "silent" });
  await server.start();
  return { url: server.url, server, [Symbol.asyncDispose]: () => server.stop() };
}
