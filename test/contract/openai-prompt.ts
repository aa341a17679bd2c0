import { openaiCompletePrompt, type ModelOptions } from "#adapters/openai/complete-prompt.ts";
import { parseEndpoint } from "#adapters/openai/endpoint.ts";
import type { Prompt } from "#core/review/prompt.ts";
import type { Completion, CompletePrompt } from "#ports.ts";

/** A prompt as the review stage makes them. */
export const prompt: Prompt = {
  messages: [
    { role: "system", content: "Answer with JSON." },
    { role: "user", content: "A note" },
  ],
  schema: {
    name: "review",
    schema: {
      type: "object",
      properties: { summary: { type: "string" } },
      required: ["summary"],
      additionalProperties: false,
    },
  },
};

/** An adapter that talks to a local server. */
export function connect(
  server: { readonly url: string },
  overrides: Partial<ModelOptions> = {},
): CompletePrompt {
  return openaiCompletePrompt({
    endpoint: parseEndpoint(`${server.url}/v1`),
    apiKey: "sk-test-key",
    model: "test-model",
    ...overrides,
  });
}

/** One prompt through a fresh adapter. */
export function ask(
  server: { readonly url: string },
  overrides: Partial<ModelOptions> = {},
): Promise<Completion> {
  return connect(server, overrides)(prompt, new AbortController().signal);
}

/** The host that a failure names. */
export function hostOf({ url }: { readonly url: string }): string {
  return new URL(url).host;
}
