import type { Language } from "#core/language.ts";
import type { Report, ReviewedNote } from "#core/report/report.ts";
import type { Since } from "#core/report/state.ts";
import { severities } from "#core/severity.ts";
import { renderFooter } from "./footer.ts";
import { details, inert, join, link, md, nest, type SafeMarkdown } from "./inert.ts";
import { type LengthUnit, measure } from "./length.ts";
import { renderModelFailure } from "./model-failure.ts";
import { type NoteDetails, renderNoteDetails } from "./note-details.ts";
import { renderTableHead, renderTableRow } from "./note-table.ts";
import { phrasesIn } from "./phrases.ts";
import type { Permalink } from "./place.ts";
import { reportLanguage } from "./report-language.ts";
import { renderTitle } from "./title.ts";

/** How a report is rendered as a comment, and how long it may be. */
export type CommentOptions = {
  readonly permalink: Permalink;
  readonly maxLength: number;
  readonly unit: LengthUnit;
  /** By default the language that most notes are in. */
  readonly language?: Language;
  /** Where the whole report can be read, if what is left out here is to be found there. */
  readonly moreUrl?: string | null;
  /** What has changed since the last review, where something has. */
  readonly since?: Since | null;
};

/** The whole report as one comment, never longer than it may be; equal reports give equal comments. */
export function renderComment(report: Report, options: CommentOptions): SafeMarkdown {
  const language = options.language ?? reportLanguage(report);
  const notes = report.notes.toSorted(byWorstFinding);
  const parts: Parts = {
    language,
    headline: join(
      [
        md`## ${inert(renderTitle(report, language))}`,
        renderSince(options.since ?? null, language),
        renderWarnings(report, language),
      ],
      "\n\n",
    ),
    rows: notes.map((note) => renderTableRow(note, language, options.permalink)),
    notes: notes.map((note) => renderNoteDetails(note, options.permalink)),
    footer: renderFooter(report, language),
    moreUrl: options.moreUrl ?? "",
  };
  return longestThatFits(parts, options);
}

/** The worst first, so that what is left out for length is the least that matters. */
function byWorstFinding(a: ReviewedNote, b: ReviewedNote): number {
  return rank(a) - rank(b);
}

function rank({ findings }: ReviewedNote): number {
  const worst = severities.findIndex((severity) =>
    findings.some((one) => one.severity === severity),
  );
  return worst < 0 ? severities.length : worst;
}

type Parts = {
  readonly language: Language;
  readonly headline: SafeMarkdown;
  readonly rows: readonly SafeMarkdown[];
  readonly notes: readonly NoteDetails[];
  readonly footer: SafeMarkdown;
  readonly moreUrl: string;
};

/** How many notes, from the first, are shown with their row, their findings, their review. */
type Kept = { readonly rows: number; readonly findings: number; readonly reviews: number };

const longestReasons = 3;

/** Leaves out the least that makes the comment fit: every step leaves out one thing more than the step before. */
function longestThatFits(parts: Parts, { maxLength, unit }: CommentOptions): SafeMarkdown {
  const fits = (text: SafeMarkdown): boolean => measure(text, unit) <= maxLength;
  const whole = assemble(parts, keptAfter(0, parts.notes.length));
  if (fits(whole)) return whole;
  let tooLong = 0;
  let shortEnough = 3 * parts.notes.length + 1;
  let best = fits(parts.headline) ? parts.headline : md``;
  while (shortEnough - tooLong > 1) {
    const step = Math.floor((tooLong + shortEnough) / 2);
    const text = assemble(parts, keptAfter(step, parts.notes.length));
    if (fits(text)) {
      shortEnough = step;
      best = text;
    } else {
      tooLong = step;
    }
  }
  return best;
}

function keptAfter(step: number, notes: number): Kept {
  const left = (steps: number): number => Math.min(notes, Math.max(0, steps * notes - step));
  return { reviews: left(1), findings: left(2), rows: left(3) };
}

function assemble(parts: Parts, kept: Kept): SafeMarkdown {
  return join(
    [
      parts.headline,
      assembleTable(parts, kept),
      ...assembleNotes(parts, kept),
      sayTrimmed(parts, kept),
      parts.footer,
    ],
    "\n\n",
  );
}

function assembleTable({ rows, language }: Parts, kept: Kept): SafeMarkdown {
  const shown = rows.slice(0, kept.rows);
  const table = shown.length === 0 ? md`` : join([renderTableHead(language), ...shown], "\n");
  const hidden = rows.length - shown.length;
  return join([table, hidden === 0 ? md`` : inert(phrasesIn(language).moreNotes(hidden))], "\n\n");
}

function assembleNotes({ notes }: Parts, kept: Kept): readonly SafeMarkdown[] {
  const first = notes.findIndex(({ findings, review }) => findings !== "" || review !== "");
  return notes.slice(0, kept.findings).map(({ summary, findings, review }, index) => {
    const body = join([findings, index < kept.reviews ? review : md``], "\n\n");
    return body === "" ? body : details(summary, body, { isOpen: index === first });
  });
}

function sayTrimmed({ notes, language, moreUrl }: Parts, kept: Kept): SafeMarkdown {
  const reviews = notes.slice(kept.reviews).filter(({ review }) => review !== "").length;
  const findings = notes.slice(kept.findings).filter((note) => note.findings !== "").length;
  if (reviews + findings === 0) return md``;
  const phrases = phrasesIn(language);
  const more = moreUrl === "" ? md`` : link(inert(phrases.more), moreUrl);
  return join([inert(phrases.trimmed(reviews, findings)), more], phrases.gap);
}

function renderSince(since: Since | null, language: Language): SafeMarkdown {
  return since === null ? md`` : inert(phrasesIn(language).since(since.mended, since.added));
}

function renderWarnings(
  { notes, verdict, totals, failOn }: Report,
  language: Language,
): SafeMarkdown {
  const phrases = phrasesIn(language);
  const missing = notes.filter(({ review }) => review.outcome === "unavailable");
  const reasons = new Set(
    missing.flatMap(({ review: { reason } }) =>
      reason === null ? [] : [renderModelFailure(reason, language) + phrases.fullStop],
    ),
  );
  const lines = [
    missing.length > 0 ? phrases.missingReviews(missing.length) : "",
    ...[...reasons].slice(0, longestReasons),
    verdict === "pass" && totals.errors > 0 && failOn === "never" ? phrases.failOnNever : "",
  ];
  const warning = join(lines.map(inert), "\n\n");
  return warning === "" ? warning : nest(md`⚠️ ${warning}`, "quotation");
}
