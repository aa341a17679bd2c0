import type { ReviewedSource } from "#core/report/report.ts";
import type { SourceText } from "./request.ts";

/** What a note names as its source, as far as a model may see it. */
export type NoteSources = {
  readonly texts: readonly SourceText[];
  /** All that there are, also one that could not be read. */
  readonly reviewed: readonly ReviewedSource[];
};

/** Of a note that names none. */
export const noSources: NoteSources = { texts: [], reviewed: [] };

/** Several sources as the one text that a prompt has; their lines follow one another. */
export function joinSources({ texts }: NoteSources): SourceText | null {
  if (texts.length === 0) return null;
  return {
    path: texts.map(({ path }) => path).join(", "),
    text: texts.map(({ text }) => text).join("\n"),
  };
}
