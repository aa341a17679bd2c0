import type { Language } from "#core/language.ts";
import type { Report, Usage } from "#core/report/report.ts";
import { saysSomething } from "./counts.ts";
import { sayDrops } from "./drops.ts";
import { inert, join, type SafeMarkdown } from "./inert.ts";
import { sayLeftOutParts } from "./left-out-parts.ts";
import { renderModelShutdown } from "./model-shutdown.ts";
import type { Phrases } from "./phrase-book.ts";
import { phrasesIn } from "./phrases.ts";
import { renderPromptCutLinked } from "./prompt-cut.ts";
import { sayUsage } from "./usage.ts";
import { clipLine } from "./visible.ts";

/** How much of the review was verified, who wrote it, and the tokens it took; nothing that differs between equal reports. */
export function renderFooter(report: Report, language: Language): SafeMarkdown {
  const phrases = phrasesIn(language);
  const { remarks, known } = report.totals;
  const sentences = [
    known > 0 ? phrases.known(known) + phrases.fullStop : "",
    remarks > 0 ? phrases.verified(remarks) : "",
    sayDrops(report, language),
    sayReused(report, phrases),
    sayReviewer(report, language),
    ...sayLeftOutParts(report, phrases),
    sayUsage(report.usage, language),
    sayShutdown(report.usage, language),
  ];
  const { promptCut } = report.usage;
  const cut = promptCut === null ? [] : [renderPromptCutLinked(promptCut, language)];
  return join([...sentences.map(inert), ...cut], "\n");
}

/** Says of how many notes an earlier review was taken over; nothing where that is so of none. */
export function sayReused({ notes }: Report, phrases: Phrases): string {
  const reused = notes.filter(({ review }) => review.outcome === "cached").length;
  return reused === 0 ? "" : phrases.reused(reused);
}

function sayReviewer({ notes }: Report, language: Language): string {
  const phrases = phrasesIn(language);
  const reviews = notes
    .map(({ review }) => review)
    .filter(
      (review) =>
        review.outcome !== "skipped" && (review.outcome !== "unavailable" || saysSomething(review)),
    );
  const labels = new Set(
    reviews.filter(({ reviewer }) => reviewer === "model").map(({ label }) => clipLine(label, 100)),
  );
  const named = [...labels].slice(0, 5).join(phrases.listSeparator);
  const isBuiltIn = reviews.some(({ reviewer }) => reviewer === "built-in");
  if (named !== "") return isBuiltIn ? phrases.reviewedByBoth(named) : phrases.reviewedBy(named);
  if (isBuiltIn) return phrases.reviewedByBuiltIn;
  return notes.length > 0 && notes.every(({ review }) => review.outcome === "skipped")
    ? phrases.notReviewed
    : "";
}

function sayShutdown({ modelShutdown }: Usage, language: Language): string {
  if (modelShutdown === null) return "";
  return renderModelShutdown(modelShutdown, language) + phrasesIn(language).fullStop;
}
