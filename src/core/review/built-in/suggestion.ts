import type { Language } from "#core/language.ts";
import type { DraftQuote, DraftRemark } from "#core/review/draft.ts";
import type { Facts } from "./facts.ts";

/** A suggestion, and what it asks for in a few words, as the overall evaluation names it. */
export type Suggestion = { readonly remark: DraftRemark; readonly action: string };

/** What a suggestion says: its title, its detail, and the action that a sentence asks for. */
export type Words = { readonly title: string; readonly action: string; readonly detail: string };

/** A suggestion before it is put into words. */
export type Idea = Pick<DraftRemark, "category" | "priority" | "evidence"> & {
  readonly rewrite?: string | null;
  readonly words: Readonly<Record<Language, Words>>;
};

/** Puts what a detector found into the words of the review's language. */
export function suggestion({ parts }: Facts, idea: Idea): Suggestion {
  const { words, rewrite = null, evidence, category, priority } = idea;
  const { action, title, detail } = words[parts.language];
  const quotes = evidence.map(cutQuote);
  const remark = { category, priority, title, detail, evidence: quotes, rewrite };
  return { remark: { ...remark, absence: null, source: null }, action };
}

/** Cuts a quote to what shows the place: a paragraph or a picture's data is no quote. */
export function cutQuote({ text, line }: DraftQuote): DraftQuote {
  return { text: Array.from(text).slice(0, maximumQuote).join(""), line };
}

/** In characters. */
const maximumQuote = 160;

/** As many as show what is meant; a remark has room for more. */
export const maximumQuotes = 4;
