import { expect, test } from "vitest";

import { type Behaviour, answerJson, startModel, status } from "#test/servers/model.ts";
import { connect, prompt } from "./openai-prompt.ts";

const { signal } = new AbortController();
const valid = answerJson({ summary: "Good" });

/** Answers with headers that say what is left. */
function leaving(headers: Readonly<Record<string, string>>): Behaviour {
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(`x-ratelimit-${name}`, value);
    }
    valid(request, response);
  };
}

/** How long the second of two calls takes. */
async function secondsOfSecondCall(
  headers: Readonly<Record<string, string>>,
  deadlineSeconds = 300,
): Promise<number> {
  await using model = await startModel(leaving(headers));
  const complete = connect(model, { deadlineSeconds });
  await complete(prompt, signal);
  const startedAt = performance.now();
  expect(await complete(prompt, signal)).toMatchObject({ ok: true });
  expect(model.requests).toHaveLength(2);
  return (performance.now() - startedAt) / 1000;
}

test.each([
  [{ "remaining-requests": "0", "reset-requests": "700ms" }],
  [{ "remaining-requests": "0", "reset-requests": "0.7" }],
  [{ "remaining-requests": "0", "reset-requests": "0m0.7s", "limit-requests": "1" }],
  [{ "remaining-tokens": "1", "reset-tokens": "700ms" }],
  [{ "remaining-tokens": "0", "reset-tokens": "700ms", "limit-tokens": "2" }],
])("an endpoint that says %j is left alone until then", async (headers) => {
  const seconds = await secondsOfSecondCall(headers);

  expect(seconds).toBeGreaterThan(0.6);
  expect(seconds).toBeLessThan(10);
});

test("a limit that fills up by and by is waited for only as long as the request needs", async () => {
  const headers = {
    "remaining-requests": "0",
    "reset-requests": "50s",
    "limit-requests": "100",
  };

  const seconds = await secondsOfSecondCall(headers);

  expect(seconds).toBeGreaterThan(0.4);
  expect(seconds).toBeLessThan(10);
});

test.each([
  ["there is enough", { "remaining-requests": "1", "reset-requests": "20s" }],
  ["there are tokens enough", { "remaining-tokens": "5000", "reset-tokens": "20s" }],
  ["the wait is a day", { "remaining-requests": "0", "reset-requests": "23h59m1s" }],
  ["the time cannot be read", { "remaining-requests": "0", "reset-requests": "soon" }],
  ["the count cannot be read", { "remaining-requests": "-1", "reset-requests": "20s" }],
  ["there is no time", { "remaining-requests": "0" }],
])("nothing is waited for where %s", async (_, headers) => {
  expect(await secondsOfSecondCall(headers)).toBeLessThan(5);
});

test("a wait that would pass the deadline is not begun", async () => {
  const headers = { "remaining-requests": "0", "reset-requests": "20s" };

  expect(await secondsOfSecondCall(headers, 5)).toBeLessThan(5);
});

test("calls at once share what is left", async () => {
  await using model = await startModel(
    leaving({ "remaining-requests": "2", "reset-requests": "3s" }),
  );
  const complete = connect(model);
  await complete(prompt, signal);
  const startedAt = performance.now();
  const times: number[] = [];
  const before = model.requests.length;
  model.behave((request, response) => {
    times.push(performance.now() - startedAt);
    valid(request, response);
  });

  await Promise.all(Array.from({ length: 4 }, () => complete(prompt, signal)));

  expect(model.requests.length - before).toBe(4);
  expect(times.filter((time) => time < 2000)).toHaveLength(2);
  expect(times.filter((time) => time > 2500)).toHaveLength(2);
});

test("one call that was refused for its rate keeps the others back as well", async () => {
  await using model = await startModel(valid);
  const complete = connect(model);
  await complete(prompt, signal);
  let isFirst = true;
  model.behave((request, response) => {
    const behaviour = isFirst ? status(429, { "retry-after": "3" }) : valid;
    isFirst = false;
    behaviour(request, response);
  });
  const refused = complete(prompt, signal);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const before = model.requests.length;

  const late = complete(prompt, signal);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(model.requests).toHaveLength(before);

  expect(await Promise.all([refused, late])).toMatchObject([{ ok: true }, { ok: true }]);
});

test("an endpoint that gives all back at once is not asked earlier after it has refused", async () => {
  const resetAt = Date.now() + 3000;
  await using model = await startModel((request, response) => {
    const left = Math.max(0, resetAt - Date.now());
    response.setHeader("x-ratelimit-limit-requests", "100");
    response.setHeader("x-ratelimit-remaining-requests", left > 0 ? "0" : "99");
    response.setHeader("x-ratelimit-reset-requests", `${left}ms`);
    const isEarly = model.requests.length > 1 && left > 0;
    (isEarly ? status(429, { "retry-after-ms": "5" }) : valid)(request, response);
  });
  const complete = connect(model);

  await complete(prompt, signal);
  await complete(prompt, signal);

  expect(model.requests).toHaveLength(3);
});

test("a caller who aborts gets the reason back while the endpoint is left alone", async () => {
  await using model = await startModel(
    leaving({ "remaining-requests": "0", "reset-requests": "20s" }),
  );
  const complete = connect(model);
  await complete(prompt, signal);
  const controller = new AbortController();
  const reason = new Error("The run was stopped");
  setTimeout(() => controller.abort(reason), 100);

  await expect(complete(prompt, controller.signal)).rejects.toBe(reason);
  expect(model.requests).toHaveLength(1);
});
