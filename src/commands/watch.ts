import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { CheckCommand } from "#adapters/local/command.ts";
import { watchNotes } from "#adapters/local/watch.ts";
import { decideVerdict } from "#core/report/verdict.ts";
import type { Finding, Report, ReviewedNote } from "#core/report/report.ts";
import { UserError } from "#errors.ts";
import { openBaseline, reportBaseline } from "./baseline.ts";
import { makeChecker } from "./check-notes.ts";
import { explainChoices } from "./explain.ts";
import { listOutputs, refuseOutputs } from "./outputs.ts";
import { printReport } from "./print-report.ts";
import { openSession } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Checks once, and then what changes, until Ctrl-C; ends with the status of all notes as they were last seen. */
export async function watchCheck(command: CheckCommand, terminal: Terminal): Promise<number> {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  const { signal } = controller;
  const { root, isNote, setup, ruleFiles } = await openSession(command, signal);
  const seen = new Map<string, ReviewedNote>();
  const run = async (changed: readonly string[]): Promise<void> => {
    // What all notes are held against has changed for each of them.
    const isAll = changed.some((path) => ruleFiles.includes(path));
    const paths = isAll ? command.paths : changed;
    const report = await checkPaths({ ...command, paths }, terminal, signal);
    if (isAll) seen.clear();
    for (const note of report.notes) seen.set(note.path, note);
  };

  // A note that is gone no longer counts.
  const listNotes = (): readonly ReviewedNote[] =>
    [...seen.values()].filter(({ path }) => existsSync(resolve(root, path)));
  const listFindings = (): readonly Finding[] => listNotes().flatMap(({ findings }) => findings);
  const sayState = (): void => {
    terminal.say(terminal.phrases.watching(listNotes().length, listFindings().length));
  };

  const onReady = async (): Promise<void> => {
    await run(command.paths);
    sayState();
  };
  const onChange = async (changed: readonly string[]): Promise<void> => {
    terminal.write(`\n${"─".repeat(20)} ${new Date().toTimeString().slice(0, 8)}\n`);
    await run(changed).catch((error: unknown) => sayProblem(error, terminal));
    sayState();
  };
  const { paths } = command;
  await watchNotes({ root, paths, isNote, others: ruleFiles, onReady }, onChange, signal);
  return decideVerdict(listFindings(), setup.settings.failOn) === "fail" ? 1 : 0;
}

/** Reads configuration and template anew, which may be what has changed. */
async function checkPaths(
  command: CheckCommand,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Report> {
  const session = await openSession(command, signal);
  const check = makeChecker(session, terminal.progress);
  const baseline = await openBaseline({ command, session, terminal, check });
  const changed = await session.listNotes(command.paths)(signal);
  await refuseOutputs(listOutputs(command), changed.files, session);
  if (command.isExplained) explainChoices(changed.files, session, terminal);
  const taken = await baseline.take((await check(changed)).report);
  await printReport(taken.report, command);
  reportBaseline(taken, command, terminal);
  return taken.report;
}

/** A template that is being written, or a note that is gone again, ends no watch. */
function sayProblem(error: unknown, terminal: Terminal): void {
  if (!(error instanceof UserError)) throw error;
  terminal.explain(error);
}
