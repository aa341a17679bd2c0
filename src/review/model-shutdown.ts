import type { ModelShutdown } from "#core/report/report.ts";
import type { CompletePrompt, FindShutdownDate } from "#ports.ts";

/** A model that is watched while it is asked. */
export type WatchedModel = {
  readonly completePrompt: CompletePrompt;
  /** The day on which the model ends, where that is near or past; `null` as well where nothing was asked of it. */
  readonly findShutdown: () => Promise<ModelShutdown | null>;
};

const day = 24 * 60 * 60 * 1000;
const near = 60 * day;

/** Finds out when a model ends, once, and beside the first prompt, so that nothing waits for it. */
export function watchShutdown(
  model: string,
  completePrompt: CompletePrompt,
  findShutdownDate: FindShutdownDate,
): WatchedModel {
  let finding: Promise<string | null> | null = null;
  return {
    completePrompt: (prompt, signal) => {
      finding ??= findShutdownDate(signal);
      return completePrompt(prompt, signal);
    },
    findShutdown: async () => {
      const date = await finding;
      return date !== null && Date.parse(date) - Date.now() <= near ? { model, date } : null;
    },
  };
}
