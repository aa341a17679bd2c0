import { expect, test } from "vitest";
import type { Budget } from "#core/usage/limits.ts";
import type { Completion } from "#ports.ts";
import { withinBudget } from "#review/within-budget.ts";

const { signal } = new AbortController();
const prompt = {
  messages: [{ role: "user", content: "word ".repeat(1000) }],
  schema: { name: "review", schema: {} },
} as const;
const usage = { inputTokens: 1000, cachedInputTokens: 0, outputTokens: 500 };
const answered: Completion = { ok: true, text: "{}", usage };

function budget(maxTokens: number | null): Budget {
  return { limits: { maxTokens, maxCost: null }, prices: null };
}

/** A model whose calls end when the test lets them. */
function heldModel(maxTokens: number | null) {
  const ends: ((completion: Completion | Error) => void)[] = [];
  const model = withinBudget(
    () =>
      new Promise((resolve, reject) => {
        ends.push((end) => (end instanceof Error ? reject(end) : resolve(end)));
      }),
    budget(maxTokens),
  );
  return { ...model, ends };
}

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));

test("what the endpoint counts is what was spent", async () => {
  const model = withinBudget(() => Promise.resolve(answered), budget(null));
  await model.completePrompt(prompt, signal);
  await model.completePrompt(prompt, signal);

  expect(model.spent()).toMatchObject({
    requests: 2,
    inputTokens: 2000,
    outputTokens: 1000,
    isEstimated: false,
  });
});

test.each([
  ["an answer without a count", { ok: true, text: "word ".repeat(100), usage: null }, 100],
  [
    "a time-out, which may have been paid for",
    { ok: false, failure: { code: "model-timed-out", seconds: 9 }, usage: null },
    2000,
  ],
] as const)("the estimate counts for %s", async (_name, completion, outputTokens) => {
  const model = withinBudget(() => Promise.resolve(completion), budget(null));
  await model.completePrompt(prompt, signal);

  const spent = model.spent();
  expect(spent).toMatchObject({ requests: 1, isEstimated: true });
  expect(spent.inputTokens).toBeGreaterThan(800);
  expect(spent.inputTokens).toBeLessThan(1200);
  expect(Math.abs(spent.outputTokens / outputTokens - 1)).toBeLessThan(0.2);
});

test("a refusal that was counted is paid for, one of the endpoint is not", async () => {
  const failures: Completion[] = [
    { ok: false, failure: { code: "model-refused" }, usage },
    { ok: false, failure: { code: "model-unauthorized", status: 401 } },
  ];
  const model = withinBudget(() => Promise.resolve(failures.shift() ?? answered), budget(null));
  await model.completePrompt(prompt, signal);
  await model.completePrompt(prompt, signal);

  expect(model.spent()).toMatchObject({ requests: 2, inputTokens: 1000, isEstimated: false });
});

test("a call that would pass the limit is not made, and says so", async () => {
  let calls = 0;
  const model = withinBudget(() => {
    calls += 1;
    return Promise.resolve(answered);
  }, budget(5000));
  const completions = [];
  for (let note = 0; note < 5; note += 1) {
    completions.push(await model.completePrompt(prompt, signal));
  }

  // The first is taken to be longer than it is, and the later ones as long as it was.
  expect(calls).toBe(3);
  expect(completions.map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
  expect(completions.at(-1)).toEqual({
    ok: false,
    failure: { code: "token-limit", limit: 5000 },
  });
  expect(model.spent()).toMatchObject({ requests: 3, inputTokens: 3000, outputTokens: 1500 });
});

test("a smaller call may still be made", async () => {
  const model = withinBudget(() => Promise.resolve(answered), budget(2600));
  const long = { ...prompt, messages: [{ role: "user", content: "word ".repeat(9000) }] } as const;
  const short = { ...prompt, messages: [{ role: "user", content: "word" }] } as const;

  expect(await model.completePrompt(long, signal)).toMatchObject({ ok: false });
  expect(await model.completePrompt(short, signal)).toMatchObject({ ok: true });
});

test("calls at once never set aside more than the limit, and wait for what may be left", async () => {
  const model = heldModel(4000);
  const completions = [1, 2, 3].map(() => model.completePrompt(prompt, signal));
  await nextTurn();
  expect(model.ends).toHaveLength(1);

  model.ends[0]?.(answered);
  await nextTurn();
  expect(model.ends).toHaveLength(2);

  model.ends[1]?.(answered);
  const [first, second, third] = await Promise.all(completions);
  expect([first?.ok, second?.ok, third?.ok]).toEqual([true, true, false]);
  expect(model.spent()).toMatchObject({ requests: 2, inputTokens: 2000, outputTokens: 1000 });
});

test("a call that breaks down frees those that wait for it", async () => {
  const model = heldModel(4000);
  const broken = model.completePrompt(prompt, signal);
  const waiting = model.completePrompt({ ...prompt, messages: [] }, signal);
  await nextTurn();
  expect(model.ends).toHaveLength(1);

  const bug = new Error("A bug");
  model.ends[0]?.(bug);

  await expect(broken).rejects.toBe(bug);
  expect(await waiting).toMatchObject({ failure: { code: "token-limit" } });
});

test("a caller who aborts is not kept waiting by others", async () => {
  const model = heldModel(4000);
  const controller = new AbortController();
  const reason = new Error("The run was stopped");
  const underWay = model.completePrompt(prompt, controller.signal);
  const waiting = model.completePrompt(prompt, controller.signal);
  await nextTurn();

  controller.abort(reason);
  model.ends[0]?.(reason);

  await expect(underWay).rejects.toBe(reason);
  await expect(waiting).rejects.toBe(reason);
  expect(model.ends).toHaveLength(1);
});
