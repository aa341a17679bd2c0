import { expect, test } from "vitest";

import {
  answer,
  answerEndlessly,
  answerJson,
  answerOddly,
  send,
  startModel,
} from "#test/servers/model.ts";
import { ask, connect, hostOf, prompt } from "./openai-prompt.ts";

test("the model's words come back as it wrote them, with the endpoint's token counts", async () => {
  await using model = await startModel(answer('```json\n{"summary":"好"}\n``` '));

  expect(await ask(model)).toEqual({
    ok: true,
    text: '```json\n{"summary":"好"}\n``` ',
    usage: { inputTokens: 120, cachedInputTokens: 100, outputTokens: 30 },
  });
});

test("the request holds the model, the messages and the schema, and nothing else", async () => {
  await using model = await startModel(answerJson({ summary: "Good" }));

  await ask(model);

  expect(model.requests).toHaveLength(1);
  expect(model.requests[0]?.path).toBe("/v1/chat/completions");
  expect(model.requests[0]?.body).toEqual({
    model: "test-model",
    messages: prompt.messages,
    response_format: {
      type: "json_schema",
      json_schema: { name: "review", strict: true, schema: prompt.schema.schema },
    },
  });
});

test("OpenAI is told not to store the note", async () => {
  await using model = await startModel(answer("{}"));
  const endpoint = { baseUrl: `${model.url}/v1`, host: "api.openai.com", isLoopback: false };

  await ask(model, { endpoint });

  expect(model.requests[0]?.body).toMatchObject({ store: false });
});

test.each([
  { usage: null, read: null },
  { usage: {}, read: null },
  { usage: { prompt_tokens: "many", completion_tokens: 1 }, read: null },
  { usage: { prompt_tokens: -1, completion_tokens: 1 }, read: null },
  {
    usage: { prompt_tokens: 7, completion_tokens: 0, prompt_tokens_details: null },
    read: { inputTokens: 7, cachedInputTokens: 0, outputTokens: 0 },
  },
])("token counts $usage are read as $read", async ({ usage, read }) => {
  await using model = await startModel(answerOddly({ content: "{}", usage }));

  expect(await ask(model)).toEqual({ ok: true, text: "{}", usage: read });
});

test.each([
  ["empty", { content: "" }, "model-answer-empty"],
  ["blank", { content: " \n\t " }, "model-answer-empty"],
  ["missing", { content: null }, "model-answer-empty"],
  ["cut off", { content: '{"summ', finish_reason: "length" }, "model-answer-truncated"],
  ["cut off before it began", { finish_reason: "length" }, "model-answer-truncated"],
  ["a refusal", { refusal: "I can't help with that" }, "model-refused"],
  ["withheld by a filter", { finish_reason: "content_filter" }, "model-refused"],
])(
  "an answer that is %s is a failure with a name, and its tokens count",
  async (_name, odd, code) => {
    await using model = await startModel(answerOddly(odd));

    expect(await ask(model)).toEqual({
      ok: false,
      failure: { code },
      usage: { inputTokens: 120, cachedInputTokens: 100, outputTokens: 30 },
    });
    expect(model.requests).toHaveLength(1);
  },
);

const inParts = (...parts: readonly unknown[]) =>
  send(200, { choices: [{ message: { content: parts }, finish_reason: "stop" }] });

test.each([
  ["one part", inParts({ type: "text", text: "{}" }), { ok: true, text: "{}", usage: null }],
  [
    "several parts",
    inParts({ type: "thinking", thinking: "…" }, { type: "text", text: "{" }, { text: "}" }),
    { ok: true, text: "{}", usage: null },
  ],
  [
    "a refusal as a part",
    inParts({ type: "refusal", refusal: "I can't help with that" }),
    { ok: false, failure: { code: "model-refused" }, usage: null },
  ],
  ["no part", inParts(), { ok: false, failure: { code: "model-answer-empty" }, usage: null }],
  [
    "parts without text",
    inParts({ type: "image" }, null, "{}"),
    { ok: false, failure: { code: "model-answer-empty" }, usage: null },
  ],
])("content that is %s is read", async (_name, behaviour, completion) => {
  await using model = await startModel(behaviour);

  expect(await ask(model)).toEqual(completion);
});

test.each([
  ["a web page", send(200, "<!doctype html><h1>Sign in</h1>", { "content-type": "text/html" })],
  ["a web page labelled as JSON", send(200, "<!doctype html>")],
  ["broken JSON", send(200, '{"choices":[{"message":{"content":"a')],
  ["no body", send(200, "")],
  ["status 204", send(204, "")],
  ["null", send(200, "null")],
  ["a text", send(200, '"choices"')],
  ["an error with status 200", send(200, { error: { message: "No credit" } })],
  ["no choices", send(200, { id: "1", object: "chat.completion" })],
  ["an empty list of choices", send(200, { choices: [] })],
  ["choices that are no list", send(200, { choices: "none" })],
  ["a choice without a message", send(200, { choices: [{ text: "{}" }] })],
  ["a million brackets", send(200, "[".repeat(1e6) + "]".repeat(1e6))],
  ["a body without an end", answerEndlessly()],
  ["a body of 10 MB", answer("a".repeat(10 * 1024 * 1024))],
])("status 200 with %s is no chat completion", async (_name, behaviour) => {
  await using model = await startModel(behaviour);

  expect(await ask(model)).toEqual({
    ok: false,
    failure: { code: "model-answered-no-chat-completion", host: hostOf(model) },
  });
  expect(model.requests).toHaveLength(1);
});

test("a long answer below the limit is read whole", async () => {
  const text = "字".repeat(600_000);
  await using model = await startModel(answer(text));

  expect(await ask(model)).toMatchObject({ ok: true, text });
});

test("one adapter serves many prompts at once, each with its own answer", async () => {
  await using model = await startModel(
    answer(({ body }) => JSON.stringify({ summary: body["messages"] })),
  );
  const complete = connect(model);
  const contents = ["one", "two", "three", "four"];

  const answers = await Promise.all(
    contents.map((content) =>
      complete({ ...prompt, messages: [{ role: "user", content }] }, new AbortController().signal),
    ),
  );

  expect(answers.map((completion) => completion.ok && completion.text)).toEqual(
    contents.map((content) => JSON.stringify({ summary: [{ role: "user", content }] })),
  );
});
