import { neutralise } from "./neutralise.ts";

/**
 * Writes a value as one line of JSON for a prompt. What a model wrote is as little to be trusted as what it read: nothing
 * in it opens or closes a tag, or is a control token of a local model.
 */
export function writeInert(value: unknown): string {
  return neutralise(JSON.stringify(value)).replaceAll("<", String.raw`\u003c`);
}
