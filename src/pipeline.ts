import { type CheckedNote, checkNote } from "#core/check/check-note.ts";
import { mapConcurrent } from "#core/concurrency.ts";
import type { Settings } from "#core/config/settings.ts";
import type { Language } from "#core/language.ts";
import type { Note } from "#core/note/note.ts";
import { parseNote } from "#core/note/parse.ts";
import { assembleReport } from "#core/report/assemble.ts";
import type { Report, ReviewedNote, Usage } from "#core/report/report.ts";
import { generatedNames } from "#core/template/template.ts";
import type { ListChangedNotes, Publication, PublishReport, TokenUsage } from "./ports.ts";
import { type ReviewedAt, type Reviewer, reviewNote } from "./review-note.ts";
import type { Setup } from "./setup.ts";

/** What the pipeline asks of the world. */
export type Ports = {
  readonly listChangedNotes: ListChangedNotes;
  readonly reviewer: Reviewer;
};

/** What a run came to. */
export type Run = {
  readonly report: Report;
  /** Whether there may be notes that the source could not list. */
  readonly isTruncated: boolean;
};

/** Where a report went. */
export type Delivery = {
  readonly publications: readonly Publication[];
  /** What kept it from being published somewhere; never a part of the verdict. */
  readonly undelivered: readonly unknown[];
};

/** The program: changed notes in, report and verdict out. Each line is one stage. */
export async function reviewChanges(
  { listChangedNotes, reviewer }: Ports,
  { settings, template }: Setup,
  { version, signal }: { readonly version: string; readonly signal: AbortSignal },
): Promise<Run> {
  const languageOf = (note: Note): Language => chooseLanguage(settings, note);
  const review = (checked: CheckedNote): Promise<ReviewedAt> =>
    reviewNote(checked, { reviewer, language: languageOf(checked.note) }, signal);

  const { files, isTruncated } = await listChangedNotes(signal);
  const notes = files.map((file) => parseNote(file, generatedNames(template)));
  const checked = notes.map((note) => checkNote(note, template, { language: languageOf(note) }));
  const startedAt = performance.now();
  const reviewed = await mapConcurrent(checked, maximumModelCalls, review);
  const usage = addUsage(reviewer, reviewed, startedAt);
  const reviewedNotes = checked.map((note, index) =>
    toReviewedNote(note, reviewed[index], languageOf),
  );
  const report = assembleReport(reviewedNotes, { failOn: settings.failOn, usage, version });
  return { report, isTruncated };
}

/** At once; what endpoints allow without a plan is not much more. */
const maximumModelCalls = 4;

function chooseLanguage({ language }: Settings, note: Note): Language {
  return language === "auto" ? note.language : language;
}

function toReviewedNote(
  { note, template, sections, findings, suppressed }: CheckedNote,
  reviewed: ReviewedAt | undefined,
  languageOf: (note: Note) => Language,
): ReviewedNote {
  if (!reviewed) throw new Error(`Expected a review of ${note.path}`);
  const { name, source } = template;
  return {
    path: note.path,
    title: note.title,
    language: languageOf(note),
    template: { name, source },
    sections,
    findings,
    suppressed,
    known: 0,
    review: reviewed.review,
  };
}

function addUsage(reviewer: Reviewer, reviewed: readonly ReviewedAt[], startedAt: number): Usage {
  const usages = reviewed.flatMap((note) => note.usages);
  const add = (count: keyof TokenUsage): number =>
    usages.reduce((total, usage) => total + (usage?.[count] ?? 0), 0);
  return {
    model: reviewer.kind === "model" ? reviewer.label : null,
    requests: usages.length,
    inputTokens: add("inputTokens"),
    cachedInputTokens: add("cachedInputTokens"),
    outputTokens: add("outputTokens"),
    costUsd: null,
    durationMs: usages.length === 0 ? 0 : Math.round(performance.now() - startedAt),
  };
}

/** Publishes everywhere, one place after another; one that refuses keeps no other from its report. */
export async function publishReport(
  report: Report,
  publishers: readonly PublishReport[],
  signal: AbortSignal,
): Promise<Delivery> {
  const publications: Publication[] = [];
  const undelivered: unknown[] = [];
  for (const publish of publishers) {
    try {
      publications.push(await publish(report, signal));
    } catch (error) {
      undelivered.push(error);
    }
  }
  return { publications, undelivered };
}
