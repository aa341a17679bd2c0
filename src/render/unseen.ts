import type { ReviewedNote } from "#core/report/report.ts";
import { renderModelFailure } from "./model-failure.ts";
import { phrasesIn } from "./phrases.ts";
import { clipLine } from "./visible.ts";

/** Says which sections of a note the model has not seen, and why where something failed; nothing where it saw all. */
export function sayUnseen({ review, language }: ReviewedNote): string {
  const { unseen, reason, outcome } = review;
  if (unseen.length === 0) return "";
  const phrases = phrasesIn(language);
  const named = unseen
    .slice(0, maximumNamed)
    .map((heading) => phrases.quotation(clipLine(heading, 60) || phrases.beforeHeadings));
  const sections = phrases.unseen(named.join(phrases.listSeparator), unseen.length - named.length);
  if (outcome === "unavailable" || reason === null) return sections;
  return [sections, renderModelFailure(reason, language) + phrases.fullStop].join(phrases.gap);
}

/** The others are counted. */
const maximumNamed = 5;
