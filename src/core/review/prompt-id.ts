import { digestOf } from "#core/digest.ts";
import type { Prompt } from "./prompt.ts";

/** What a prompt goes by among others: the same for the same words and schema, and for hardly any other. */
export function promptId({ messages, schema }: Prompt): string {
  const words = messages.map(({ role, content }) => [role, content]);
  return `note-review-${digestOf(JSON.stringify([words, schema.name, schema.schema]), 32)}`;
}
