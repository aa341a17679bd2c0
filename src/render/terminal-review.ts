import type {
  CriterionLevel,
  Quote,
  Remark,
  Review,
  ReviewedNote,
  SourceQuote,
} from "#core/report/report.ts";
import { lacksEvaluation, saysSomething } from "./counts.ts";
import { interpretationHeading, reviewHeading } from "./headings.ts";
import { neutraliseLog, plainLine } from "./log.ts";
import { renderModelFailure } from "./model-failure.ts";
import type { Paint } from "./paint.ts";
import type { Phrases } from "./phrase-book.ts";
import { phrasesIn } from "./phrases.ts";
import { lastLine } from "./place.ts";
import { sayBasis } from "./source-quote.ts";
import { sayUnseen } from "./unseen.ts";

/** A review as readable plain text; nothing where there is none. */
export function renderTerminalReview(note: ReviewedNote, paint: Paint): string {
  const { review, language } = note;
  if (review.outcome === "skipped") return "";
  const phrases = phrasesIn(language);
  return [
    ...sayUnavailable(note, paint),
    ...saySuspicious(note.review, phrases, paint),
    ...interpret(note, phrases, paint),
    ...evaluate(note, phrases, paint),
    ...sayUnseenLine(note, paint),
  ].join("\n");
}

function sayUnavailable({ review, language }: ReviewedNote, paint: Paint): readonly string[] {
  if (review.outcome !== "unavailable") return [];
  const phrases = phrasesIn(language);
  const failure = review.reason === null ? null : renderModelFailure(review.reason, language);
  const warning = paint("yellow", `  ! ${phrases.unavailable(failure)}`);
  return saysSomething(review) && review.reviewer === "built-in"
    ? [warning, `    ${phrases.builtInStandsIn}`]
    : [warning];
}

function sayUnseenLine(note: ReviewedNote, paint: Paint): readonly string[] {
  const words = plainLine(sayUnseen(note));
  return words === "" ? [] : [`  ${paint("dim", words)}`];
}

function saySuspicious({ suspicious }: Review, phrases: Phrases, paint: Paint): readonly string[] {
  if (suspicious.length === 0) return [];
  const passages = suspicious.map((quote) => `    ${paint("dim", sayQuote(quote, phrases))}`);
  return [paint("yellow", `  ! ${phrases.suspicious}`), ...passages];
}

function interpret(note: ReviewedNote, phrases: Phrases, paint: Paint): readonly string[] {
  const { review } = note;
  if (review.interpretation === null) return [];
  const { overview, points, takeaways } = review.interpretation;
  return [
    paint("bold", `  ${plainLine(interpretationHeading(review, phrases))}`),
    paint("dim", `  ${plainLine(sayBasis(note))}`),
    ...section(phrases.overview, [`    ${plainLine(overview)}`]),
    ...section(phrases.points, points.map(renderPoint)),
    ...section(phrases.takeaways, takeaways.map(renderPoint)),
  ];
}

function renderPoint(point: string, index: number): string {
  return `    ${index + 1}. ${plainLine(point)}`;
}

function evaluate({ review }: ReviewedNote, phrases: Phrases, paint: Paint): readonly string[] {
  const { strengths, suggestions, overall } = review;
  if (lacksEvaluation(review)) return [];
  const proposals =
    suggestions.length === 0
      ? [`    ${phrases.noSuggestions}`]
      : listRemarks(suggestions, phrases, paint);
  return [
    paint("bold", `  ${plainLine(reviewHeading(review, phrases))}`),
    ...review.sources.map(({ path, read }) =>
      paint("dim", `  ${plainLine(phrases.sourceRead(path, read))}`),
    ),
    ...section(phrases.strengths, listRemarks(strengths, phrases, paint)),
    ...section(phrases.suggestions, proposals),
    ...section(phrases.rubric, listCriteria(review.rubric, phrases, paint)),
    ...section(phrases.overall, overall === null ? [] : [`    ${plainLine(overall)}`]),
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines];
}

function listRemarks(
  remarks: readonly Remark[],
  phrases: Phrases,
  paint: Paint,
): readonly string[] {
  return remarks.flatMap((remark, index) => [
    `    ${index + 1}. ${paint("bold", plainLine(remark.title))}${sayStatus(remark, phrases)}`,
    ...indent(remark.detail),
    ...listQuotes(remark.quotes, phrases, paint),
    ...(remark.source === null
      ? []
      : [`       ${paint("dim", saySourceQuote(remark.source, phrases))}`]),
    ...(remark.rewrite === null
      ? []
      : [`       ${phrases.rewrite}`, ...indent(remark.rewrite, "| ")]),
  ]);
}

function listCriteria(
  criteria: readonly CriterionLevel[],
  phrases: Phrases,
  paint: Paint,
): readonly string[] {
  return criteria.flatMap(({ criterion, level, unjudged, detail, quotes }, index) => {
    const verdict = level ?? phrases.unjudged[unjudged ?? "not-answered"];
    const name = paint("bold", plainLine(criterion));
    return [
      `    ${index + 1}. ${name}${phrases.colon}${phrases.gap}${plainLine(verdict)}`,
      ...indent(detail),
      ...listQuotes(quotes, phrases, paint),
    ];
  });
}

function listQuotes(quotes: readonly Quote[], phrases: Phrases, paint: Paint): readonly string[] {
  return quotes.map((quote) => `       ${paint("dim", sayQuote(quote, phrases))}`);
}

function saySourceQuote({ path, text, line }: SourceQuote, phrases: Phrases): string {
  return `${plainLine(phrases.sourceLine(path, line))}  ${phrases.quotation(plainLine(text))}`;
}

function indent(text: string, prefix = ""): readonly string[] {
  const lines = neutraliseLog(text).trimEnd();
  return lines === "" ? [] : lines.split("\n").map((line) => `       ${prefix}${line}`);
}

function sayQuote({ text, span }: Quote, phrases: Phrases): string {
  const place = phrases.lines(span.startLine, lastLine(span));
  return `${place}  ${phrases.quotation(plainLine(text))}`;
}

function sayStatus({ status }: Remark, phrases: Phrases): string {
  if (status === "open") return ` — ${phrases.stillOpen}`;
  return status === "resolved" ? ` — ${phrases.resolvedNow}` : "";
}
