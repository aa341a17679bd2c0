import { afterEach, describe, expect, test, vi } from "vitest";

import { openaiCompletePrompt } from "#adapters/openai/complete-prompt.ts";
import { parseEndpoint } from "#adapters/openai/endpoint.ts";
import { UserError } from "#errors.ts";
import { answer, echoKey, send, startModel } from "#test/servers/model.ts";
import { ask, prompt } from "./openai-prompt.ts";

const remote = { baseUrl: "https://llm.example/v1", host: "llm.example", isLoopback: false };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("nothing in the environment changes where a request goes or what it carries", async () => {
  await using decoy = await startModel(answer("{}"));
  await using model = await startModel(answer("{}"));
  vi.stubEnv("OPENAI_BASE_URL", `${decoy.url}/v1`);
  vi.stubEnv("OPENAI_API_KEY", "sk-environment");
  vi.stubEnv("OPENAI_ADMIN_KEY", "sk-admin-environment");
  vi.stubEnv("OPENAI_ORG_ID", "org-environment");
  vi.stubEnv("OPENAI_PROJECT_ID", "proj-environment");
  vi.stubEnv(
    "OPENAI_CUSTOM_HEADERS",
    "X-Custom: environment\nAuthorization: Bearer environment\nUser-Agent: environment",
  );

  expect(await ask(model)).toMatchObject({ ok: true });

  expect(decoy.requests).toEqual([]);
  const { headers } = model.requests[0] ?? {};
  expect(headers).toMatchObject({
    authorization: "Bearer sk-test-key",
    accept: "application/json",
    "content-type": "application/json",
    "user-agent": "note-review",
  });
  expect(JSON.stringify(headers)).not.toContain("environment");
});

test("a request tells nothing about the machine", async () => {
  await using model = await startModel(answer("{}"));

  await ask(model);

  const names = Object.keys(model.requests[0]?.headers ?? {});
  expect(names.filter((name) => /stainless|organization|project/.test(name))).toEqual([]);
});

test("nothing is printed, even if the environment asks for it", async () => {
  await using model = await startModel(send(500, "{}", { "retry-after-ms": "1" }));
  vi.stubEnv("OPENAI_LOG", "debug");
  const methods = ["debug", "info", "log", "warn", "error"] as const;
  const spies = methods.map((method) => vi.spyOn(console, method).mockReturnValue());

  await ask(model);

  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
});

test("a key that the endpoint repeats appears in nothing that comes back", async () => {
  await using model = await startModel(echoKey());

  const completion = await ask(model, { apiKey: "sk-repeated" });

  expect(completion).toEqual({ ok: false, failure: { code: "model-unauthorized", status: 401 } });
});

test.each([400, 404, 429, 500])("the words of a status %i appear in no value", async (code) => {
  const error = { message: "sk-repeated", code: "sk-repeated", param: "sk-repeated" };
  await using model = await startModel(send(code, { error }, { "retry-after-ms": "1" }));

  expect(JSON.stringify(await ask(model))).not.toContain("sk-repeated");
});

test("a key in an answer does not come back, however the endpoint wrote it", async () => {
  const key = "sk-repeated/0123+4567";
  const base64 = Buffer.from(`Bearer ${key}`).toString("base64");
  const words = JSON.stringify({ overall: `${key} ${encodeURIComponent(key)} ${base64}` });
  await using model = await startModel(answer(words));

  const completion = await ask(model, { apiKey: key });

  expect(completion).toMatchObject({
    ok: true,
    text: expect.stringMatching(/\*\*\* \*\*\* \S+\*\*\*/),
  });
});

describe("keys", () => {
  test("an endpoint on this machine needs none, and is not sent the environment's", async () => {
    await using model = await startModel(answer("{}"));
    vi.stubEnv("OPENAI_API_KEY", "sk-environment");

    expect(await ask(model, { apiKey: null })).toMatchObject({ ok: true });
    expect(model.requests[0]?.headers.authorization).toBe("Bearer none-needed");
  });

  test("the line end of a pasted key is not a part of it", async () => {
    await using model = await startModel(answer("{}"));

    await ask(model, { apiKey: " sk-pasted\n" });

    expect(model.requests[0]?.headers.authorization).toBe("Bearer sk-pasted");
  });

  test.each([
    { endpoint: remote, apiKey: null },
    { endpoint: remote, apiKey: "" },
    { endpoint: remote, apiKey: " \n" },
    { endpoint: remote, apiKey: "sk-one\nsk-two" },
    { endpoint: remote, apiKey: "sk-中文" },
    { endpoint: parseEndpoint("http://localhost"), apiKey: "sk-one\nsk-two" },
  ])("$endpoint.host is not opened with the key $apiKey", (options) => {
    vi.stubEnv("OPENAI_API_KEY", "sk-environment");
    const construct = (): unknown => openaiCompletePrompt({ ...options, model: "test-model" });

    expect(construct).toThrow(new UserError({ code: "api-key-missing" }));
  });
});

test("a prompt is not changed by being sent", async () => {
  await using model = await startModel(answer("{}"));
  const before = structuredClone(prompt);

  await ask(model);

  expect(prompt).toEqual(before);
});
