import { findCacheFolder, thisHost } from "#adapters/local/cache-folder.ts";
import type { ReviewCommand } from "#adapters/local/command.ts";
import { openReviewCache } from "#adapters/local/review-cache.ts";
import type { Report } from "#core/report/report.ts";
import { decideExitStatus } from "#exit-status.ts";
import { loadTerms } from "#load-terms.ts";
import { reviewChanges } from "#pipeline.ts";
import type { ListChangedNotes } from "#ports.ts";
import { renderModelShutdown } from "#render/model-shutdown.ts";
import { renderPromptCut } from "#render/prompt-cut.ts";
import type { ChosenReviewer } from "#reviewer.ts";
import { version } from "#version.ts";
import { collectWriteBacks } from "#write-back.ts";
import { sayUnmatched } from "./check-notes.ts";
import { listOutputs, refuseOutputs } from "./outputs.ts";
import { printReport } from "./print-report.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";
import { writeNotes } from "./write-notes.ts";

/** What a review has to do with. */
export type ReviewRun = {
  readonly command: ReviewCommand;
  readonly session: Session;
  readonly terminal: Terminal;
};

/** Reviews notes by one reviewer, reports, and returns the exit status. */
export async function reviewNotes(
  chosen: ChosenReviewer,
  { command, session, terminal }: ReviewRun,
): Promise<number> {
  const { findLinkedFiles, rehearseChecks, signal } = session;
  const terms = await loadTerms(session.setup.settings, session.files, signal);
  const listChangedNotes: ListChangedNotes = async () => {
    const changed = await session.listNotes(command.paths)(signal);
    await refuseOutputs(listOutputs(command), changed.files, session);
    return changed;
  };
  const cache = openReviewCache(session.root, findCacheFolder(thisHost()));
  const recallReviews = cache.recall;
  const ports = { listChangedNotes, ...chosen, findLinkedFiles, rehearseChecks, recallReviews };
  const back = collectWriteBacks(null);
  const run = await reviewChanges(ports, session.setup, {
    version,
    signal,
    terms,
    onProgress: terminal.progress.report,
    onReviewed: (reviewed) => {
      // At once, so that what was paid for is there where the run is ended early.
      cache.keep(reviewed.note);
      if (command.isWriting) back.add(reviewed);
    },
  });
  terminal.progress.clear();
  await printReport(run.report, command);
  await cache.close();
  warnOfModel(run.report, command, terminal);
  if (command.paths.length === 0) sayUnmatched(run, terminal);
  if (command.isWriting) {
    await writeNotes(session.root, back.files, back.problems);
    terminal.say(terminal.phrases.wroteReviews(back.files.length, back.current));
  }
  return decideExitStatus(run.report, session.setup.settings);
}

/** Says that the model ends, or has not seen all, unless the report before the reader's eyes says so itself. */
function warnOfModel(
  { usage: { modelShutdown, promptCut } }: Report,
  { format, output }: ReviewCommand,
  { say, language }: Terminal,
): void {
  const isShown = output === null && (format === "terminal" || format === "markdown");
  if (isShown) return;
  if (modelShutdown) say(renderModelShutdown(modelShutdown, language));
  if (promptCut) say(renderPromptCut(promptCut, language));
}
