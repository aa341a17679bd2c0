import { type CheckedNote, checkNote } from "#core/check/check-note.ts";
import { mapConcurrent } from "#core/concurrency.ts";
import type { Settings } from "#core/config/settings.ts";
import type { Language } from "#core/language.ts";
import type { RememberedReviews } from "#core/memory/remembered.ts";
import { listLinkedPaths } from "#core/note/linked-paths.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import type { Note } from "#core/note/note.ts";
import { giveUp, parseNote } from "#core/note/parse.ts";
import { assembleReport } from "#core/report/assemble.ts";
import type { Report, ReviewedNote, Usage } from "#core/report/report.ts";
import { type NoteSources, noSources } from "#core/review/note-sources.ts";
import { type ReviewTerms, plainTerms } from "#core/review/request.ts";
import { type Template, generatedNames } from "#core/template/template.ts";
import { type Spent, nothingSpent } from "#core/usage/ledger.ts";
import type { FindLinkedFiles, ListChangedNotes, RecallReviews, RehearseChecks } from "./ports.ts";
import { takeTurns } from "./review/notes-limit.ts";
import { recallReviews } from "./review/recall-reviews.ts";
import { type Reviewer, reviewNote } from "./review/review-note.ts";
import type { Setup } from "./setup.ts";

/** What the pipeline asks of the world. */
export type Ports = {
  readonly listChangedNotes: ListChangedNotes;
  readonly reviewer: Reviewer;
  /** What the reviewer has spent so far; without it nothing. */
  readonly spent?: () => Spent;
  /** Without it a check takes as long as it takes. */
  readonly rehearseChecks?: RehearseChecks;
  /** Without it links are not followed. */
  readonly findLinkedFiles?: FindLinkedFiles;
  /** Without it every note is reviewed anew. */
  readonly recallReviews?: RecallReviews;
};

/** How a run is made. */
export type RunOptions = {
  /** What is asked of every review; by default the review alone. */
  readonly terms?: ReviewTerms;
  readonly version: string;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Sees each note while its syntax tree is still there. */
  readonly onReviewed?: (reviewed: ReviewedFile) => void;
};

/** A note's file, what was found in it, and what is reported of it. */
export type ReviewedFile = {
  readonly file: NoteFile;
  readonly checked: CheckedNote;
  readonly note: ReviewedNote;
};

/** What a run came to. */
export type Run = {
  readonly report: Report;
  /** Whether there may be notes that the source could not list. */
  readonly isTruncated: boolean;
  /** The templates for certain files, none of which was among the notes. */
  readonly unmatchedTemplates: readonly Template[];
};

/** The program: changed notes in, report and verdict out. */
export async function reviewChanges(ports: Ports, setup: Setup, options: RunOptions): Promise<Run> {
  const { version, signal, onProgress, onReviewed, terms = plainTerms } = options;
  const { files, isTruncated } = await ports.listChangedNotes(signal);
  const endless = await ports.rehearseChecks?.(files, basisOf(setup));
  const remembered = await recallReviews(ports, files, signal);
  const startedAt = performance.now();
  const takeTurn = takeTurns(ports.reviewer, setup.settings.maxNotes);
  let done = 0;
  // One note after another, so that no more trees are held than are looked at.
  const reviewed = await mapConcurrent(files, maximumModelCalls, async (file) => {
    const isEndless = endless?.has(file) === true;
    const turn = takeTurn();
    const parts = { ports, reviewer: turn.reviewer, setup, terms, signal, isEndless, remembered };
    const { checked, ...note } = await reviewFile(file, parts).finally(turn.end);
    onReviewed?.({ file, checked, note: note.note });
    done += 1;
    onProgress?.(done, files.length);
    return note;
  });
  const usage = await readUsage(ports, startedAt);
  const notes = reviewed.map(({ note }) => note);
  const report = assembleReport(notes, { failOn: setup.settings.failOn, usage, version });
  const used = new Set(reviewed.map(({ template }) => template));
  const unmatchedTemplates = setup.templates.filter(
    (template) => template.files.length > 0 && !used.has(template),
  );
  return { report, isTruncated, unmatchedTemplates };
}

/** What can be sent to another thread of what notes are held against. */
function basisOf({ settings, templates }: Setup): Parameters<RehearseChecks>[1] {
  const isChosen = settings.template !== null;
  return {
    rules: settings.rules,
    templates: templates.map((template) => ({
      ...template,
      files: isChosen ? [] : template.files,
      validateFrontMatter: null,
    })),
  };
}

/** At once; what endpoints allow without a plan is not much more. */
const maximumModelCalls = 4;

type Reviewed = {
  readonly note: ReviewedNote;
  readonly template: Template | null;
};

type ReviewParts = {
  readonly ports: Ports;
  readonly reviewer: Reviewer;
  readonly setup: Setup;
  readonly terms: ReviewTerms;
  readonly signal: AbortSignal;
  readonly isEndless: boolean;
  readonly remembered: RememberedReviews;
};

/** What becomes of one note. Each line is one stage. */
async function reviewFile(
  file: NoteFile,
  { ports, reviewer, setup, terms, signal, isEndless, remembered }: ReviewParts,
): Promise<Reviewed & { readonly checked: CheckedNote }> {
  const { settings, chooseTemplate } = setup;
  const note = isEndless
    ? giveUp(file)
    : parseNote(file, (identity) => generatedNames(chooseTemplate(identity).template));
  const choice = chooseTemplate(note);
  const language = chooseLanguage(settings, note, choice.template);
  const linkedFiles = await ports.findLinkedFiles?.(listLinkedPaths([note]), signal);
  const options = { language, rules: settings.rules, ...(linkedFiles ? { linkedFiles } : {}) };
  const checked = checkNote(note, choice, options);
  const sources = await readSourcesFor(note, ports, signal);
  const review = await reviewNote(
    checked,
    { reviewer, language, terms, sources, remembered: remembered.get(file.path) ?? null },
    signal,
  );
  const { template, sections, findings, suppressed } = checked;
  return {
    checked,
    note: {
      path: note.path,
      title: note.title,
      language,
      template: template && { name: template.name, source: template.source },
      sections,
      findings,
      suppressed,
      known: 0,
      review,
    },
    template,
  };
}

/** The sources of a note, for a model alone: loaded late, because most runs ask none. */
async function readSourcesFor(
  note: Note,
  { reviewer, findLinkedFiles }: Ports,
  signal: AbortSignal,
): Promise<NoteSources> {
  if (reviewer.kind !== "model" || !findLinkedFiles) return noSources;
  const { readSources } = await import("./review/read-sources.ts");
  return readSources(note, findLinkedFiles, signal);
}

function chooseLanguage({ language }: Settings, note: Note, template: Template): Language {
  return language === "auto" ? (template.language ?? note.language) : language;
}

async function readUsage({ reviewer, spent }: Ports, startedAt: number): Promise<Usage> {
  const { isEstimated, ...counts } = spent?.() ?? nothingSpent;
  return {
    model: reviewer.kind === "model" ? reviewer.label : null,
    ...counts,
    estimated: isEstimated,
    durationMs: counts.requests === 0 ? 0 : Math.round(performance.now() - startedAt),
    modelShutdown: reviewer.kind === "model" ? ((await reviewer.findShutdown?.()) ?? null) : null,
    promptCut: reviewer.kind === "model" ? (reviewer.findPromptCut?.() ?? null) : null,
  };
}
