import type { ReviewCommand } from "#adapters/local/command.ts";
import { readApiKey } from "#adapters/local/environment.ts";
import { decideExitStatus } from "#exit-status.ts";
import { reviewChanges } from "#pipeline.ts";
import { chooseReviewer } from "#reviewer.ts";
import { version } from "#version.ts";
import { sayUnmatched } from "./check-notes.ts";
import { printReport } from "./print-report.ts";
import { openSession } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Checks and reviews notes. */
export async function runReview(command: ReviewCommand, terminal: Terminal): Promise<number> {
  const { signal } = new AbortController();
  const session = await openSession(command, signal);
  const { settings } = session.setup;
  const reviewer = await chooseReviewer(settings, readApiKey(settings, process.env));
  const listChangedNotes = session.listNotes(command.paths);
  const ports = { listChangedNotes, reviewer, findLinkedFiles: session.findLinkedFiles };
  const options = { version, signal, onProgress: terminal.progress.report };
  const run = await reviewChanges(ports, session.setup, options);
  terminal.progress.clear();
  await printReport(run.report, command, session);
  if (command.paths.length === 0) sayUnmatched(run, terminal);
  return decideExitStatus(run.report, settings);
}
