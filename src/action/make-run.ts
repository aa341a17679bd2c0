import type { Inputs } from "#adapters/runner/inputs.ts";
import { rehearseInWorker } from "#adapters/worker/rehearse.ts";
import type { ChangeSource } from "./change-source.ts";
import { takeOverReport } from "./foreign-report.ts";
import type { Memory } from "./memory.ts";
import type { NoteEdits } from "./note-edits.ts";
import { type Run, reviewChanges } from "#pipeline.ts";
import { rehearsalScript } from "#rehearsal-script.ts";
import { chooseReviewerWithoutFail } from "#reviewer.ts";
import { loadTerms } from "#load-terms.ts";
import { type Setup, noteFilter } from "#setup.ts";
import { version } from "#version.ts";

/** What a run of the action is made from. */
export type RunParts = {
  readonly inputs: Inputs;
  readonly environment: NodeJS.ProcessEnv;
  readonly source: ChangeSource;
  readonly setup: Setup;
  readonly edits: NoteEdits;
  readonly memory: Memory;
};

/** Reviews the notes of a change, or takes over the report that another workflow wrote about them. */
export async function makeRun(parts: RunParts, signal: AbortSignal): Promise<Run> {
  const { inputs, environment, source, setup, edits, memory } = parts;
  const { settings } = setup;
  const listChangedNotes = source.listNotes(noteFilter(settings, inputs.config));
  if (inputs.report !== null) {
    return takeOverReport({ path: inputs.report, environment, listChangedNotes, setup }, signal);
  }
  const chosen = await chooseReviewerWithoutFail(settings, inputs.apiKey);
  const rehearseChecks = rehearseInWorker(rehearsalScript);
  const { findLinkedFiles } = source;
  const recallReviews = memory.recall;
  const ports = { listChangedNotes, ...chosen, findLinkedFiles, rehearseChecks, recallReviews };
  const terms = await loadTerms(settings, source.ruleFiles, signal);
  return reviewChanges(ports, setup, { version, signal, terms, onReviewed: edits.add });
}
