import type { Remark, ReviewedNote } from "#core/report/report.ts";
import { lacksEvaluation, saysSomething } from "./counts.ts";
import { interpretationHeading, reviewHeading, writtenHeading } from "./headings.ts";
import { inert, join, md, type SafeMarkdown } from "./inert.ts";
import { renderModelFailure } from "./model-failure.ts";
import type { Phrases } from "./phrase-book.ts";
import { phrasesIn } from "./phrases.ts";
import type { Permalink } from "./place.ts";
import { numbered, renderQuote, renderRemarks, renderRemarkTitle } from "./remark.ts";
import { renderRubric } from "./rubric.ts";
import { renderSources, sayBasis } from "./source-quote.ts";
import { sayUnseen } from "./unseen.ts";

/** How a review is rendered. */
export type ReviewOptions = { readonly permalink: Permalink };

/** What a reviewer says about a note, in the note's language; nothing where the review was skipped. */
export function renderReview(note: ReviewedNote, { permalink }: ReviewOptions): SafeMarkdown {
  const { review, language } = note;
  if (review.outcome === "skipped") return md``;
  const phrases = phrasesIn(language);
  const place = { permalink, depth: 3 };
  const parts = [
    under(interpretationHeading(review, phrases), renderInterpretation(note, place)),
    under(reviewHeading(review, phrases), renderEvaluation(note, place)),
  ];
  return join([renderUnavailable(note), renderSuspicious(note, permalink), ...parts], "\n\n");
}

/** Where a review stands: below a heading of a level, with links to lines where there are addresses. */
export type ReviewPlace = { readonly permalink: Permalink | null; readonly depth: number };

/** The same as a note of its own has it below a heading, which is not rendered. */
export function renderReviewBelow(note: ReviewedNote, place: ReviewPlace): SafeMarkdown {
  const { review, language } = note;
  const { writtenBack } = phrasesIn(language);
  const author = md`> ${inert(writtenBack(writtenHeading(review, phrasesIn(language))))}`;
  return join(
    [
      author,
      renderUnavailable(note),
      renderInterpretation(note, place),
      renderEvaluation(note, place),
    ],
    "\n\n",
  );
}

function under(heading: string, body: SafeMarkdown): SafeMarkdown {
  return body === "" ? body : md`### ${inert(heading)}\n\n${body}`;
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

/** The passages of the note that give orders to a reviewer, as quotations that nobody can mistake for the reviewer's words. */
function renderSuspicious(note: ReviewedNote, permalink: Permalink): SafeMarkdown {
  const { suspicious } = note.review;
  if (suspicious.length === 0) return md``;
  const phrases = phrasesIn(note.language);
  const passages = suspicious.map((quote) => renderQuote(quote, note, permalink));
  const words = join(
    [inert(phrases.suspicious), join(passages, phrases.quoteSeparator)],
    phrases.gap,
  );
  return md`> ⚠️ ${words}`;
}

function renderInterpretation(note: ReviewedNote, place: ReviewPlace): SafeMarkdown {
  const { review, language } = note;
  if (review.interpretation === null) return md``;
  const phrases = phrasesIn(language);
  const { overview, points, takeaways } = review.interpretation;
  const parts = [
    md`> ${inert(sayBasis(note))}`,
    section(phrases.overview, paragraph(overview), place),
    section(phrases.points, list(points), place),
    section(phrases.takeaways, list(takeaways), place),
  ];
  return join(parts, "\n\n");
}

function renderEvaluation(note: ReviewedNote, place: ReviewPlace): SafeMarkdown {
  const { strengths, suggestions, overall } = note.review;
  if (lacksEvaluation(note.review)) return md``;
  const phrases = phrasesIn(note.language);
  const { permalink } = place;
  const pending = suggestions.filter(({ status }) => status !== "resolved");
  const proposed =
    suggestions.length === 0
      ? inert(phrases.noSuggestions)
      : join(
          [renderRemarks(pending, note, permalink), renderResolved(suggestions, phrases)],
          "\n\n",
        );
  const parts = [
    renderSources(note),
    section(phrases.strengths, renderRemarks(strengths, note, permalink), place),
    section(phrases.suggestions, proposed, place),
    section(phrases.rubric, renderRubric(note, permalink), place),
    section(phrases.overall, paragraph(overall ?? ""), place),
    renderUnseen(note),
  ];
  return join(parts, "\n\n");
}

function renderUnseen(note: ReviewedNote): SafeMarkdown {
  const words = inert(sayUnseen(note));
  return words === "" ? words : md`> ${words}`;
}

function renderResolved(suggestions: readonly Remark[], phrases: Phrases): SafeMarkdown {
  const titles = suggestions.filter(({ status }) => status === "resolved").map(renderRemarkTitle);
  if (titles.length === 0) return md``;
  return md`✅ ${join([inert(phrases.resolved), join(titles, phrases.quoteSeparator)], phrases.gap)}`;
}

function section(heading: string, body: SafeMarkdown, { depth }: ReviewPlace): SafeMarkdown {
  return body === "" ? body : md`${headingBelow(depth, inert(heading))}\n\n${body}`;
}

/** Two levels below, as far as there are any: headings have six. */
function headingBelow(depth: number, words: SafeMarkdown): SafeMarkdown {
  const level = levels[depth + 1] ?? levels[depth];
  return level ? md`${level} ${words}` : md`**${words}**`;
}

const levels = [md`#`, md`##`, md`###`, md`####`, md`#####`, md`######`] as const;

function list(items: readonly string[]): SafeMarkdown {
  return numbered(items.map((item) => ({ line: inert(item) })));
}

/** Untrusted text as a paragraph: a zero-width space keeps its words from starting a line, where bots look for commands. */
function paragraph(text: string): SafeMarkdown {
  const words = inert(text);
  return words === "" ? words : md`\u200B${words}`;
}
