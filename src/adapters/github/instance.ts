import { createHash } from "node:crypto";
import type { Settings } from "#core/config/settings.ts";

/**
 * One of several reviews that a repository may have side by side, each with a comment and a check of its own.
 *
 * Both are empty where there is but one, with everything at its usual place.
 */
export type Instance = {
  /** Letters and digits that tell it from the others. */
  readonly key: string;
  /** What tells it from the others, for people. */
  readonly label: string;
};

/** The review of a repository that has no other. */
export const onlyInstance: Instance = { key: "", label: "" };

/**
 * Tells reviews apart by what the workflow says of which notes they are about.
 *
 * Not by the names of workflow and job: the jobs of a matrix share them, and a command and a push that update the same
 * comment may come from different workflows. Nor by template or model, which change while the review stays the same.
 */
export function findInstance(chosen: {
  readonly config: string | null;
  readonly settings: Partial<Settings>;
}): Instance {
  const { config, settings } = chosen;
  const { notes = [] } = settings;
  const values = config === null ? notes : [config, ...notes];
  if (values.length === 0) return onlyInstance;
  const hash = createHash("sha256").update(JSON.stringify([config, notes]));
  return { key: hash.digest("hex").slice(0, keyLength), label: shorten(values.join(", ")) };
}

const keyLength = 12;
const longestLabel = 100;

function shorten(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/g, " "));
  return characters.length <= longestLabel
    ? characters.join("")
    : `${characters.slice(0, longestLabel).join("")}…`;
}
