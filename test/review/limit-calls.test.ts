import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Completion } from "#ports.ts";
import { limitCalls } from "#review/limit-calls.ts";
import { prompt } from "#test/contract/openai-prompt.ts";

const { signal } = new AbortController();
const done: Completion = { ok: true, text: "{}", usage: null };

test("no more calls are under way than are allowed, and each waits for its turn", async () => {
  const begun: PromiseWithResolvers<Completion>[] = [];
  const complete = limitCalls(() => {
    const call = Promise.withResolvers<Completion>();
    begun.push(call);
    return call.promise;
  }, 2);

  const calls = [1, 2, 3, 4].map(() => complete(prompt, signal));
  await setImmediate();
  expect(begun).toHaveLength(2);
  begun[1]?.resolve(done);
  await setImmediate();
  expect(begun).toHaveLength(3);
  for (const index of [0, 2, 3]) {
    begun[index]?.resolve(done);
    await setImmediate();
  }
  expect(await Promise.all(calls)).toEqual([done, done, done, done]);
});

test("a call that throws gives its turn to the next one", async () => {
  let count = 0;
  const complete = limitCalls(() => {
    count += 1;
    return count === 1 ? Promise.reject(new Error("aborted")) : Promise.resolve(done);
  }, 1);
  const [first, second] = await Promise.allSettled([
    complete(prompt, signal),
    complete(prompt, signal),
  ]);
  expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
});
