import { expect, test } from "vitest";
import type { ModelFailure } from "#core/review/model-failure.ts";
import type { Completion } from "#ports.ts";
import { stopAfterFailures } from "#review/stop-after-failures.ts";

const prompt = { messages: [], schema: { name: "review", schema: {} } };
const { signal } = new AbortController();
const answer: Completion = { ok: true, text: "{}", usage: null };
const fails = (failure: ModelFailure): Completion => ({ ok: false, failure });
const down = fails({ code: "model-server-error", status: 500 });
const refused = fails({ code: "model-unauthorized", status: 401 });
const odd = fails({ code: "model-answer-truncated" });

test.each([
  { what: "a refused key", gives: [refused, answer, answer], asked: 1, last: refused },
  { what: "two failures in a row", gives: [down, down, answer], asked: 2, last: down },
  { what: "failures apart", gives: [down, answer, down, answer], asked: 4, last: answer },
  { what: "what is about one note", gives: [odd, odd, odd, answer], asked: 4, last: answer },
])("$what: the model is asked $asked times", async ({ gives, asked, last }) => {
  let calls = 0;
  const complete = stopAfterFailures(() => {
    calls += 1;
    return Promise.resolve(gives[calls - 1] ?? answer);
  });

  const completions: Completion[] = [];
  for (let note = 0; note < gives.length; note += 1)
    completions.push(await complete(prompt, signal));

  expect(calls).toBe(asked);
  expect(completions.at(-1)).toEqual(last);
});
