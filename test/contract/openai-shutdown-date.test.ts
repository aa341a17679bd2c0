import { createServer, type RequestListener } from "node:http";
import { expect, test } from "vitest";
import { openaiShutdownDate } from "#adapters/openai/shutdown-date.ts";

type Seen = { readonly line: string; readonly key: string | undefined };

/** What an endpoint on this machine answers when it is taken for one that is elsewhere. */
async function lookUp(answer: RequestListener, { model = "gpt-4o", isLoopback = false } = {}) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url}`;
    seen.push({ line, key: request.headers.authorization });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const host = `127.0.0.1:${address.port}`;
  const endpoint = { baseUrl: `http://${host}/v1`, host, isLoopback };
  const find = openaiShutdownDate({ endpoint, apiKey: " sk-test ", model });
  const startedAt = performance.now();
  const date = await find(new AbortController().signal);
  const milliseconds = performance.now() - startedAt;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return { date, seen, milliseconds };
}

function give(body: unknown, status = 200): RequestListener {
  return (_request, response) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  };
}

const model = { id: "gpt-4o", object: "model", created: 1_715_367_049, owned_by: "system" };

test("the day stands in what the endpoint says of the model", async () => {
  const { date, seen } = await lookUp(give({ ...model, shutdown_date: "2027-01-14" }));

  expect(date).toBe("2027-01-14");
  expect(seen).toEqual([{ line: "GET /v1/models/gpt-4o", key: "Bearer sk-test" }]);
});

test("the time of the day is left out", async () => {
  const answer = give({ ...model, shutdown_date: "2027-01-14T00:00:00Z" });

  expect((await lookUp(answer)).date).toBe("2027-01-14");
});

test("a model's name is one part of the address", async () => {
  const { seen } = await lookUp(give(model), { model: "../files?purpose=batch#a/b" });

  expect(seen.map(({ line }) => line)).toEqual([
    "GET /v1/models/..%2Ffiles%3Fpurpose=batch%23a%2Fb",
  ]);
});

test("a server on this machine is not asked", async () => {
  const answer = give({ ...model, shutdown_date: "2027-01-14" });

  expect(await lookUp(answer, { isLoopback: true })).toMatchObject({ date: null, seen: [] });
});

test.each<[string, RequestListener]>([
  ["no day", give(model)],
  ["null", give({ ...model, shutdown_date: null })],
  ["a number", give({ ...model, shutdown_date: 1_799_884_800 })],
  ["words", give({ ...model, shutdown_date: "soon <!-- ::error:: -->" })],
  ["a day that is none", give({ ...model, shutdown_date: "2027-13-45" })],
  ["a day and more", give({ ...model, shutdown_date: "2027-01-14<script>" })],
  ["no object", give("[]")],
  ["no JSON", give("<!doctype html>")],
  ["404", give({ error: { message: "No such model" } }, 404)],
  ["401", give({ error: { message: "sk-test" } }, 401)],
  ["500", give("", 500)],
  ["a redirect", (_request, response) => response.writeHead(307, { location: "/" }).end()],
  ["a lost connection", (request) => request.socket.destroy()],
])("%s is no day, and is asked for once", async (_name, answer) => {
  const { date, seen } = await lookUp(answer);

  expect(date).toBeNull();
  expect(seen).toHaveLength(1);
});

test("an endpoint that does not answer is left after two seconds", async () => {
  const { date, milliseconds } = await lookUp(() => {});

  expect(date).toBeNull();
  expect(milliseconds).toBeGreaterThan(1900);
  expect(milliseconds).toBeLessThan(6000);
});
