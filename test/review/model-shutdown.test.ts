import { expect, test } from "vitest";
import { watchShutdown } from "#review/model-shutdown.ts";
import type { Completion } from "#ports.ts";

const prompt = { messages: [], schema: { name: "review", schema: {} } };
const { signal } = new AbortController();
const answer: Completion = { ok: true, text: "{}", usage: null };

/** The day so many days from now. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function watch(date: string | null) {
  let lookUps = 0;
  const watched = watchShutdown(
    "gpt-4o",
    () => Promise.resolve(answer),
    () => {
      lookUps += 1;
      return Promise.resolve(date);
    },
  );
  return { ...watched, countLookUps: () => lookUps };
}

test.each([
  { what: "long ago", days: -400, isTold: true },
  { what: "today", days: 0, isTold: true },
  { what: "in 60 days", days: 60, isTold: true },
  { what: "in 62 days", days: 62, isTold: false },
])("a model that ends $what is told of: $isTold", async ({ days, isTold }) => {
  const date = inDays(days);
  const { completePrompt, findShutdown } = watch(date);

  expect(await completePrompt(prompt, signal)).toEqual(answer);

  expect(await findShutdown()).toEqual(isTold ? { model: "gpt-4o", date } : null);
});

test("many prompts look the day up once", async () => {
  const { completePrompt, countLookUps } = watch(inDays(1));

  await Promise.all([completePrompt(prompt, signal), completePrompt(prompt, signal)]);
  await completePrompt(prompt, signal);

  expect(countLookUps()).toBe(1);
});

test("a model that nobody asks is not looked up", async () => {
  const { findShutdown, countLookUps } = watch(inDays(1));

  expect(await findShutdown()).toBeNull();
  expect(countLookUps()).toBe(0);
});

test("a model without an announced end is not told of", async () => {
  const { completePrompt, findShutdown } = watch(null);

  await completePrompt(prompt, signal);

  expect(await findShutdown()).toBeNull();
});

test("no prompt waits for the day", async () => {
  const { completePrompt } = watchShutdown(
    "gpt-4o",
    () => Promise.resolve(answer),
    () => new Promise(() => {}),
  );

  expect(await completePrompt(prompt, signal)).toEqual(answer);
});
