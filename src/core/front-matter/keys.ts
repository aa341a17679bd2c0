import { isWithinEdits, nearest } from "#core/nearest.ts";
import type { SchemaViolation } from "./validate.ts";

/** The key that a violation finds missing; `null` when it is about something else. */
export function missingKey({ params }: SchemaViolation): string | null {
  return textOf(params["missingProperty"]);
}

/** The key that a violation finds to be one too many. */
export function unknownKey({ params }: SchemaViolation): string | null {
  return textOf(params["additionalProperty"] ?? params["unevaluatedProperty"]);
}

/** The key of the note that may be meant to be one that is missing. */
export function misspeltKey(name: string, { value, params }: SchemaViolation): string | null {
  const known = textsOf(params["known"]);
  return nearestKey(
    name,
    keysOf(value).filter((key) => !known.includes(key)),
  );
}

/** The key of the schema that an unknown one may be meant to be. */
export function intendedKey(name: string, { value, params }: SchemaViolation): string | null {
  const present = keysOf(value);
  return nearestKey(
    name,
    textsOf(params["known"]).filter((key) => !present.includes(key)),
  );
}

/** In a short name, two letters are too many for a slip of the pen. */
function nearestKey(name: string, keys: readonly string[]): string | null {
  const key = nearest(name, keys);
  if (key === null) return null;
  const slips = Math.floor((name.length * 2) / 5);
  return isWithinEdits(name.toLowerCase(), key.toLowerCase(), slips) ? key : null;
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
}
