import type { PromptCut } from "#core/report/report.ts";
import { deeperCut, findPromptCut } from "#core/usage/prompt-cut.ts";
import type { CompletePrompt } from "#ports.ts";

/** A model whose counts are compared with what it was sent. */
export type ComparedModel = {
  readonly completePrompt: CompletePrompt;
  /** The deepest cut so far; `null` where every prompt seems to have been read to its end. */
  readonly findPromptCut: () => PromptCut | null;
};

/** Notices when an endpoint cuts prompts. */
export function watchPromptCuts(completePrompt: CompletePrompt): ComparedModel {
  let deepest: PromptCut | null = null;
  return {
    completePrompt: async (prompt, signal) => {
      const completion = await completePrompt(prompt, signal);
      const { usage } = completion;
      const cut = usage ? findPromptCut(prompt, usage.inputTokens) : null;
      if (cut !== null) deepest = deepest === null ? cut : deeperCut(deepest, cut);
      return completion;
    },
    findPromptCut: () => deepest,
  };
}
