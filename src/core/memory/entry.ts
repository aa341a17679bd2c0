import * as z from "zod/mini";
import { parseRemembered } from "./parse-remembered.ts";
import type { RememberedReview } from "./remembered.ts";

/** Writes what is remembered of one note as a text of its own. */
export function writeEntry(path: string, review: RememberedReview): string {
  return JSON.stringify({ path, review });
}

/** Reads such a text, which may be anything; `null` when it is none of ours, or about another note. */
export function readEntry(text: string, path: string): RememberedReview | null {
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success && parsed.data.path === path ? parseRemembered(parsed.data.review) : null;
}

const schema = z.object({ path: z.string(), review: z.unknown() });

/** `undefined`, which no schema takes, for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
