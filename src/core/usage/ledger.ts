import type { ModelFailure } from "#core/review/model-failure.ts";
import type { Budget } from "./limits.ts";
import { costOf } from "./prices.ts";
import { type TokenUsage, addTokens, noTokens } from "./token-usage.ts";

/** What the model calls of a run have taken so far. */
export type Spent = TokenUsage & {
  readonly requests: number;
  /** Whether some of the tokens are estimated, because an endpoint did not say. */
  readonly isEstimated: boolean;
  /** In US dollars; `null` while no prices are known. */
  readonly costUsd: number | null;
};

/** Where no model was asked. */
export const nothingSpent: Spent = { ...noTokens, requests: 0, isEstimated: false, costUsd: null };

/** What a call took in the end. */
export type Settlement = { readonly usage: TokenUsage; readonly isEstimated: boolean };

/** Whether a call may be made: what is set aside for it, or the limit that it would pass. */
export type Reservation =
  | { readonly ok: true; readonly settle: (settlement: Settlement) => void }
  | {
      readonly ok: false;
      readonly failure: ModelFailure;
      /** True where calls under way may turn out to take less than was set aside for them. */
      readonly mayFitLater: boolean;
    };

/** Keeps account of the calls of a run, several of which may be under way at once. */
export type Ledger = {
  readonly reserve: (estimate: TokenUsage) => Reservation;
  readonly spent: () => Spent;
};

/** Opens the account of a run. */
export function openLedger({ limits, prices }: Budget): Ledger {
  const setAside = new Set<TokenUsage>();
  let total = noTokens;
  let requests = 0;
  let isEstimated = false;

  const findPassedLimit = (estimate: TokenUsage): ModelFailure | null => {
    const after = [...setAside, estimate].reduce(addTokens, total);
    const { maxTokens, maxCost } = limits;
    if (maxTokens !== null && after.inputTokens + after.outputTokens > maxTokens) {
      return { code: "token-limit", limit: maxTokens };
    }
    if (maxCost !== null && prices !== null && costOf(after, prices) > maxCost) {
      return { code: "cost-limit", limitUsd: maxCost };
    }
    return null;
  };

  return {
    reserve: (estimate) => {
      const failure = findPassedLimit(estimate);
      if (failure) return { ok: false, failure, mayFitLater: setAside.size > 0 };
      const own = { ...estimate };
      setAside.add(own);
      requests += 1;
      const settle = (settlement: Settlement): void => {
        setAside.delete(own);
        total = addTokens(total, settlement.usage);
        isEstimated ||= settlement.isEstimated;
      };
      return { ok: true, settle };
    },
    spent: () => ({
      ...total,
      requests,
      isEstimated,
      costUsd: prices === null ? null : roundCost(costOf(total, prices)),
    }),
  };
}

/** To a millionth of a dollar: sums of fractions have digits that mean nothing. */
function roundCost(dollars: number): number {
  return Math.round(dollars * 1_000_000) / 1_000_000;
}
