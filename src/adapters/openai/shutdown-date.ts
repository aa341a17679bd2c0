import type { FindShutdownDate } from "#ports.ts";
import { createClient } from "./client.ts";
import { type ModelOptions, usableKey } from "./complete-prompt.ts";

const patience = 2000;

/** Asks an endpoint on which day it will shut a model down. A server on this machine is not asked. */
export function openaiShutdownDate({ endpoint, apiKey, model }: ModelOptions): FindShutdownDate {
  if (endpoint.isLoopback) return () => Promise.resolve(null);
  const client = createClient(endpoint, usableKey(endpoint, apiKey));
  return async (signal) => {
    try {
      return readDate(await client.models.retrieve(model, { signal, timeout: patience }));
    } catch {
      // Most endpoints do not say, in many ways; a day that is good to know is no reason to fail.
      return null;
    }
  };
}

/** The day of a date that is one, with or without a time of the day. */
function readDate(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null || !("shutdown_date" in answer)) return null;
  const date = answer.shutdown_date;
  if (typeof date !== "string") return null;
  const [day] = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(date) ?? [];
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : day;
}
