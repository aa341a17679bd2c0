import { expect, test } from "vitest";
import { nothingSpent, openLedger } from "#core/usage/ledger.ts";
import type { TokenUsage } from "#core/usage/token-usage.ts";

const prices = { input: 2, cachedInput: 0.5, output: 10 };
const free = { maxTokens: null, maxCost: null };

function tokens(inputTokens: number, outputTokens: number, cachedInputTokens = 0): TokenUsage {
  return { inputTokens, cachedInputTokens, outputTokens };
}

/** Makes calls one after another, each of which takes what it was estimated to take, until one is refused. */
function callsUntilRefused(ledger: ReturnType<typeof openLedger>, estimate: TokenUsage): number {
  for (let calls = 0; calls < 1000; calls += 1) {
    const reservation = ledger.reserve(estimate);
    if (!reservation.ok) return calls;
    reservation.settle({ usage: estimate, isEstimated: false });
  }
  return Infinity;
}

test("without calls nothing is spent", () => {
  expect(openLedger({ limits: free, prices: null }).spent()).toEqual(nothingSpent);
  expect(openLedger({ limits: free, prices }).spent()).toEqual({ ...nothingSpent, costUsd: 0 });
});

test("what calls took is added up, and costs what the prices say", () => {
  const ledger = openLedger({ limits: free, prices });
  for (const usage of [tokens(1000, 100, 400), tokens(2000, 300)]) {
    const reservation = ledger.reserve(tokens(9, 9));
    if (reservation.ok) reservation.settle({ usage, isEstimated: false });
  }

  expect(ledger.spent()).toEqual({
    requests: 2,
    ...tokens(3000, 400, 400),
    isEstimated: false,
    costUsd: (2600 * 2 + 400 * 0.5 + 400 * 10) / 1e6,
  });
});

test("one estimate among the counts is said", () => {
  const ledger = openLedger({ limits: free, prices: null });
  for (const isEstimated of [false, true, false]) {
    const reservation = ledger.reserve(tokens(1, 1));
    if (reservation.ok) reservation.settle({ usage: tokens(1, 1), isEstimated });
  }

  expect(ledger.spent()).toMatchObject({ isEstimated: true, costUsd: null });
});

test.each([
  [{ maxTokens: 1000, maxCost: null }, 10],
  [{ maxTokens: 999, maxCost: null }, 9],
  [{ maxTokens: 0, maxCost: null }, 0],
  [{ maxTokens: null, maxCost: 0.001 }, 3],
  [{ maxTokens: null, maxCost: 0 }, 0],
  [{ maxTokens: 200, maxCost: 0.001 }, 2],
])("within %j there are %i calls of 100 tokens", (limits, calls) => {
  expect(callsUntilRefused(openLedger({ limits, prices }), tokens(90, 10))).toBe(calls);
});

test("a limit that is reached names itself", () => {
  const byTokens = openLedger({ limits: { maxTokens: 5, maxCost: null }, prices: null });
  const byCost = openLedger({ limits: { maxTokens: null, maxCost: 0.5 }, prices });

  expect(byTokens.reserve(tokens(6, 0))).toMatchObject({
    failure: { code: "token-limit", limit: 5 },
  });
  expect(byCost.reserve(tokens(300_000, 0))).toMatchObject({
    failure: { code: "cost-limit", limitUsd: 0.5 },
  });
});

test("what is set aside counts until it is settled, then what was taken", () => {
  const ledger = openLedger({ limits: { maxTokens: 100, maxCost: null }, prices: null });
  const first = ledger.reserve(tokens(60, 10));

  expect(ledger.reserve(tokens(40, 0))).toMatchObject({ ok: false, mayFitLater: true });
  expect(ledger.spent()).toMatchObject({ requests: 1, inputTokens: 0 });

  if (first.ok) first.settle({ usage: tokens(50, 5), isEstimated: false });
  expect(ledger.reserve(tokens(40, 0))).toMatchObject({ ok: true });
});

test("a call that fits by no means is not worth waiting for", () => {
  const ledger = openLedger({ limits: { maxTokens: 100, maxCost: null }, prices: null });

  expect(ledger.reserve(tokens(101, 0))).toMatchObject({ ok: false, mayFitLater: false });
  expect(ledger.reserve(tokens(100, 0))).toMatchObject({ ok: true });
});
