import type { DraftQuote, DraftRemark } from "#core/review/draft.ts";

/** A suggestion, and what it asks for in a few words, as the overall evaluation names it. */
export type Suggestion = { readonly remark: DraftRemark; readonly action: string };

/** Makes a suggestion of what a detector found. */
export function suggestion({
  action,
  ...remark
}: Omit<DraftRemark, "absence" | "source" | "rewrite"> & {
  readonly action: string;
}): readonly Suggestion[] {
  const evidence = remark.evidence.map(cutQuote);
  return [{ remark: { ...remark, evidence, absence: null, source: null, rewrite: null }, action }];
}

/** Cuts a quote to what shows the place: a paragraph or a picture's data is no quote. */
export function cutQuote({ text, line }: DraftQuote): DraftQuote {
  return { text: Array.from(text).slice(0, maximumQuote).join(""), line };
}

/** In characters. */
const maximumQuote = 160;
