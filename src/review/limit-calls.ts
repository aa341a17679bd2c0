import type { CompletePrompt } from "#ports.ts";

/** Lets no more than so many calls be under way; the others wait for their turn, in the order in which they came. */
export function limitCalls(completePrompt: CompletePrompt, maximum: number): CompletePrompt {
  const waiting: (() => void)[] = [];
  let free = maximum;
  return async (prompt, signal) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await completePrompt(prompt, signal);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
