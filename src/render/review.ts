import type { Remark, Review, ReviewedNote } from "#core/report/report.ts";
import { saysSomething } from "./counts.ts";
import { interpretationHeading, reviewHeading } from "./headings.ts";
import { inert, join, md, type SafeMarkdown } from "./inert.ts";
import { renderModelFailure } from "./model-failure.ts";
import type { Phrases } from "./phrase-book.ts";
import { phrasesIn } from "./phrases.ts";
import type { Permalink } from "./place.ts";
import { numbered, renderRemarks, renderRemarkTitle } from "./remark.ts";

/** How a review is rendered. */
export type ReviewOptions = { readonly permalink: Permalink };

/** What a reviewer says about a note, in the note's language; nothing where the review was skipped. */
export function renderReview(note: ReviewedNote, { permalink }: ReviewOptions): SafeMarkdown {
  const { review } = note;
  if (review.outcome === "skipped") return md``;
  return join(
    [
      renderUnavailable(note),
      renderInterpretation(review, phrasesIn(note.language)),
      renderEvaluation(note, permalink),
    ],
    "\n\n",
  );
}

function renderUnavailable({ review, language }: ReviewedNote): SafeMarkdown {
  if (review.outcome !== "unavailable") return md``;
  const phrases = phrasesIn(language);
  const failure = review.reason === null ? null : renderModelFailure(review.reason, language);
  const warning = md`> ⚠️ ${inert(phrases.unavailable(failure))}`;
  return saysSomething(review) && review.reviewer === "built-in"
    ? md`${warning}\n>\n> ${inert(phrases.builtInStandsIn)}`
    : warning;
}

function renderInterpretation(review: Review, phrases: Phrases): SafeMarkdown {
  if (review.interpretation === null) return md``;
  const { overview, points, takeaways } = review.interpretation;
  const parts = [
    section(phrases.overview, paragraph(overview)),
    section(phrases.points, list(points)),
    section(phrases.takeaways, list(takeaways)),
  ];
  return join([md`### ${inert(interpretationHeading(review, phrases))}`, ...parts], "\n\n");
}

function renderEvaluation(note: ReviewedNote, permalink: Permalink): SafeMarkdown {
  const { outcome, strengths, suggestions, overall } = note.review;
  if (outcome === "unavailable" && !saysSomething(note.review)) return md``;
  const phrases = phrasesIn(note.language);
  const pending = suggestions.filter(({ status }) => status !== "resolved");
  const proposed =
    suggestions.length === 0
      ? inert(phrases.noSuggestions)
      : join(
          [renderRemarks(pending, note, permalink), renderResolved(suggestions, phrases)],
          "\n\n",
        );
  const parts = [
    section(phrases.strengths, renderRemarks(strengths, note, permalink)),
    section(phrases.suggestions, proposed),
    section(phrases.overall, paragraph(overall ?? "")),
  ];
  return join([md`### ${inert(reviewHeading(note.review, phrases))}`, ...parts], "\n\n");
}

function renderResolved(suggestions: readonly Remark[], phrases: Phrases): SafeMarkdown {
  const titles = suggestions.filter(({ status }) => status === "resolved").map(renderRemarkTitle);
  if (titles.length === 0) return md``;
  return md`✅ ${join([inert(phrases.resolved), join(titles, phrases.quoteSeparator)], phrases.gap)}`;
}

function section(heading: string, body: SafeMarkdown): SafeMarkdown {
  return body === "" ? body : md`##### ${inert(heading)}\n\n${body}`;
}

function list(items: readonly string[]): SafeMarkdown {
  return numbered(items.map((item) => ({ line: inert(item) })));
}

/** Untrusted text as a paragraph: a zero-width space keeps its words from starting a line, where bots look for commands. */
function paragraph(text: string): SafeMarkdown {
  const words = inert(text);
  return words === "" ? words : md`\u200B${words}`;
}
