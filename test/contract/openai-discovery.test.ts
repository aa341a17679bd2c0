import { describe, expect, test } from "vitest";

import {
  type Behaviour,
  type ModelRequest,
  answer,
  answerJson,
  formatOf,
  refusingFormats,
  send,
  startModel,
} from "#test/servers/model.ts";
import { ask, connect, prompt } from "./openai-prompt.ts";

const { signal } = new AbortController();

/** What satisfies the schema of the prompt. */
const valid = answerJson({ summary: "Good" });

/** Answers four seconds late. */
const slow: Behaviour = (request, response) =>
  void setTimeout(() => valid(request, response), 4000);

describe("the schema", () => {
  test("is no part of the words where the endpoint takes it as a parameter", async () => {
    await using model = await startModel(valid);

    await ask(model);

    expect(model.requests[0]?.body["messages"]).toEqual(prompt.messages);
  });

  test.each([
    ["json_object", ["json_schema"], "Answer with one JSON object"],
    ["text", ["json_schema", "json_object"], "in a ```json fence"],
  ])("stands behind the instructions where %s is asked for", async (format, refused, words) => {
    await using model = await startModel(refusingFormats(refused, valid));

    await ask(model);

    const request = model.requests.at(-1);
    expect(request && formatOf(request)).toBe(format);
    const [system, ...others] = messagesOf(request);
    expect(system?.role).toBe("system");
    expect(system?.content).toMatch(/^Answer with JSON\.\n\n/);
    expect(system?.content).toContain(words);
    expect(system?.content).toContain("JSON");
    expect(system?.content).toContain(JSON.stringify(prompt.schema.schema));
    expect(others).toEqual(prompt.messages.slice(1));
  });

  test("stands first where there are no instructions", async () => {
    await using model = await startModel(refusingFormats(["json_schema"], valid));

    await connect(model)({ ...prompt, messages: prompt.messages.slice(1) }, signal);

    expect(messagesOf(model.requests.at(-1)).map(({ role }) => role)).toEqual(["system", "user"]);
  });
});

describe("an endpoint that answers 200 and does not heed the schema", () => {
  test.each([
    ["prose", answer("What a fine note!")],
    ["another object", answerJson({ verdict: "fine" })],
    ["a list", answerJson([{ summary: "Good" }])],
    ["a fence", answer('```json\n{"summary":"Good"}\n```')],
  ])("with %s gets it in words from the next call on", async (_name, behaviour) => {
    await using model = await startModel(behaviour);
    const complete = connect(model);

    expect(await complete(prompt, signal)).toMatchObject({ ok: true });
    await complete(prompt, signal);
    await complete(prompt, signal);

    expect(model.requests.map(formatOf)).toEqual(["json_schema", "json_object", "json_object"]);
    expect(messagesOf(model.requests[1])[0]?.content).toContain('"summary"');
  });

  test("and refuses the next rung gets it in words all the same", async () => {
    const prose = answer("What a fine note!");
    await using model = await startModel(refusingFormats(["json_object"], prose));
    const complete = connect(model);

    await complete(prompt, signal);
    await complete(prompt, signal);

    expect(model.requests.map(formatOf)).toEqual(["json_schema", "json_object", "text"]);
    expect(messagesOf(model.requests[2])[0]?.content).toContain('"summary"');
  });
});

describe("of four calls at once", () => {
  test("only the first finds out what the endpoint takes", async () => {
    await using model = await startModel(refusingFormats(["json_schema", "json_object"], valid));

    const completions = await askAtOnce(model, 4);

    expect(completions.every(({ ok }) => ok)).toBe(true);
    expect(model.requests.map(formatOf)).toEqual([
      "json_schema",
      "json_object",
      "text",
      "text",
      "text",
      "text",
    ]);
  });

  test("the others do not wait for a slow answer, and take what the first has come to", async () => {
    await using model = await startModel(refusingFormats(["json_schema"], slow));
    const startedAt = performance.now();

    await askAtOnce(model, 4);

    expect(performance.now() - startedAt).toBeLessThan(7500);
    expect(model.requests.map(formatOf).toSorted()).toEqual([
      "json_object",
      "json_object",
      "json_object",
      "json_object",
      "json_schema",
    ]);
  });

  test("one that objects late takes what another has found out meanwhile", async () => {
    await using model = await startModel(valid);
    const complete = connect(model);
    await complete(prompt, signal);
    const refusing = refusingFormats(["json_schema", "json_object"], valid);
    let isFirst = true;
    model.behave((request, response) => {
      const delay = isFirst ? 1000 : 0;
      isFirst = false;
      setTimeout(() => refusing(request, response), delay);
    });

    await Promise.all([complete(prompt, signal), complete(prompt, signal)]);

    expect(model.requests.slice(1).map(formatOf)).toEqual([
      "json_schema",
      "json_schema",
      "json_object",
      "text",
      "text",
    ]);
  });

  test("the others find out for themselves where the first fails", async () => {
    let isFirst = true;
    await using model = await startModel((request, response) => {
      const behaviour = isFirst ? send(401, {}) : refusingFormats(["json_schema"], valid);
      isFirst = false;
      behaviour(request, response);
    });

    const completions = await askAtOnce(model, 2);

    expect(completions.map(({ ok }) => ok)).toEqual([false, true]);
    expect(model.requests.map(formatOf)).toEqual(["json_schema", "json_schema", "json_object"]);
  });
});

function askAtOnce(server: { readonly url: string }, calls: number) {
  const complete = connect(server);
  return Promise.all(Array.from({ length: calls }, () => complete(prompt, signal)));
}

type Message = { readonly role: string; readonly content: string };

function messagesOf(request: ModelRequest | undefined): readonly Message[] {
  const messages = request?.body["messages"];
  if (!Array.isArray(messages)) throw new Error("The request has no messages");
  return messages.map(({ role, content }) => ({ role: String(role), content: String(content) }));
}
