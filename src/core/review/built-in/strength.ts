import type { Language } from "#core/language.ts";
import type { DraftQuote, DraftRemark } from "#core/review/draft.ts";
import type { Sentence } from "#core/detect/sentences.ts";
import type { Facts } from "./facts.ts";
import { cutQuote } from "./suggestion.ts";

/** What is good, in both languages, and the words of the note that show it. */
export type Merit = {
  readonly evidence: readonly DraftQuote[];
  readonly words: Readonly<Record<Language, { readonly title: string; readonly detail: string }>>;
};

/** Puts what a note does well into the words of the review's language. */
export function strength({ parts }: Facts, { words, evidence }: Merit): DraftRemark {
  const { title, detail } = words[parts.language];
  return {
    category: "other",
    priority: null,
    title,
    detail,
    evidence: evidence.map(cutQuote),
    absence: null,
    source: null,
    rewrite: null,
  };
}

/** The section that a sentence stands in, as the subject of another sentence. */
export function whereIs({ section, line }: Sentence, isChinese: boolean): string {
  const { title } = section;
  if (isChinese) return title === "" ? `第 ${line} 行` : `「${title}」`;
  return title === "" ? `Line ${line}` : `“${title}”`;
}
