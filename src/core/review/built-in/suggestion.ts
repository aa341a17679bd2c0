import type { DraftRemark } from "#core/review/draft.ts";

/** A suggestion, and what it asks for in a few words, as the overall evaluation names it. */
export type Suggestion = { readonly remark: DraftRemark; readonly action: string };

/** Makes a suggestion of what a detector found. */
export function suggestion({
  action,
  ...remark
}: Omit<DraftRemark, "absence" | "rewrite"> & { readonly action: string }): readonly Suggestion[] {
  return [{ remark: { ...remark, absence: null, rewrite: null }, action }];
}
