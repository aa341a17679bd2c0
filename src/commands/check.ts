import type { CheckCommand } from "#adapters/local/command.ts";
import { decideExitStatus } from "#exit-status.ts";
import type { ChangedNotes } from "#ports.ts";
import { openBaseline, reportBaseline } from "./baseline.ts";
import { isWhole, makeChecker, sayUnmatched } from "./check-notes.ts";
import type { CheckRun } from "./check-run.ts";
import { explainChoices } from "./explain.ts";
import { fixNotes } from "./fix.ts";
import { listOutputs, refuseOutputs } from "./outputs.ts";
import { printReport } from "./print-report.ts";
import { openSession } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Checks notes once, or again whenever one changes. */
export async function runCheck(command: CheckCommand, terminal: Terminal): Promise<number> {
  if (command.isWatching) {
    const { watchCheck } = await import("./watch.ts");
    return watchCheck(command, terminal);
  }
  const { signal } = new AbortController();
  const session = await openSession(command, signal);
  const changed = await session.listNotes(command.paths, command.selection)(signal);
  await refuseOutputs(listOutputs(command), changed.files, session);
  const check = makeChecker(session, terminal.progress);
  if (command.isExplained) explainChoices(changed.files, session, terminal);
  return checkOnce(changed, { command, session, terminal, check });
}

async function checkOnce(changed: ChangedNotes, run: CheckRun): Promise<number> {
  const { command, session, terminal, check } = run;
  const baseline = await openBaseline(run);
  if (command.fixes !== "report") return fixNotes(changed, { ...run, baseline });
  const found = await check(changed);
  const { report, gone } = await baseline.take(found.report);
  await printReport(report, command);
  if (isWhole(command)) sayUnmatched(found, terminal);
  reportBaseline({ report, gone }, command, terminal);
  return decideExitStatus(report, session.setup.settings);
}
