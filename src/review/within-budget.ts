import { estimateTokens } from "#core/review/estimate-tokens.ts";
import type { Prompt } from "#core/review/prompt.ts";
import { openCallEstimator } from "#core/usage/estimate-call.ts";
import { type Reservation, type Settlement, type Spent, openLedger } from "#core/usage/ledger.ts";
import type { Budget } from "#core/usage/limits.ts";
import { type TokenUsage, noTokens } from "#core/usage/token-usage.ts";
import type { CompletePrompt, Completion } from "#ports.ts";

/** A model whose calls are counted. */
export type CountedModel = {
  readonly completePrompt: CompletePrompt;
  readonly spent: () => Spent;
};

/**
 * Counts what every call to a model takes, and makes none that would pass what a run may spend.
 *
 * Calls go out several at once: each sets aside what it is estimated to take, and settles with what the endpoint
 * counted. One that would pass a limit waits for those under way, which may take less.
 */
export function withinBudget(completePrompt: CompletePrompt, budget: Budget): CountedModel {
  const ledger = openLedger(budget);
  const estimator = openCallEstimator();
  let wakeWaiting: (() => void)[] = [];

  const reserve = async (prompt: Prompt, signal: AbortSignal): Promise<Reserved> => {
    for (;;) {
      signal.throwIfAborted();
      // Anew each time: the calls that were waited for have taught what a call takes.
      const estimate = estimator.estimate(prompt);
      const reservation = ledger.reserve(estimate);
      if (reservation.ok || !reservation.mayFitLater) return { reservation, estimate };
      await new Promise<void>((resolve) => wakeWaiting.push(resolve));
    }
  };

  return {
    spent: ledger.spent,
    completePrompt: async (prompt, signal) => {
      const { reservation, estimate } = await reserve(prompt, signal);
      if (!reservation.ok) return { ok: false, failure: reservation.failure };
      let settlement: Settlement = { usage: estimate, isEstimated: true };
      try {
        const completion = await completePrompt(prompt, signal);
        if (completion.usage) estimator.learn(prompt, completion.usage);
        settlement = settle(completion, estimate);
        return completion;
      } finally {
        reservation.settle(settlement);
        const woken = wakeWaiting;
        wakeWaiting = [];
        for (const wake of woken) wake();
      }
    },
  };
}

type Reserved = { readonly reservation: Reservation; readonly estimate: TokenUsage };

/** What a call took: the endpoint's count, else the estimate, and nothing where it was refused. */
function settle(completion: Completion, estimate: TokenUsage): Settlement {
  const { usage } = completion;
  if (usage) return { usage, isEstimated: false };
  if (completion.ok) {
    const outputTokens = estimateTokens(completion.text);
    return { usage: { ...estimate, outputTokens }, isEstimated: true };
  }
  return usage === undefined
    ? { usage: noTokens, isEstimated: false }
    : { usage: estimate, isEstimated: true };
}
