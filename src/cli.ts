import {
  type RunCommand,
  commands,
  flagNames,
  parseCommandLine,
} from "#adapters/local/arguments.ts";
import { readApiKey, readLanguage } from "#adapters/local/environment.ts";
import { localNotes } from "#adapters/local/notes.ts";
import { writeReport } from "#adapters/local/output.ts";
import { localTrustedFile } from "#adapters/local/trusted-file.ts";
import { renderBug } from "#render/bug.ts";
import { formats } from "#render/format.ts";
import { renderHelp } from "#render/help.ts";
import { renderProblem } from "#render/problem.ts";
import { UserError } from "./errors.ts";
import { decideExitStatus, unusable } from "./exit-status.ts";
import { reviewChanges } from "./pipeline.ts";
import { chooseReviewer } from "./reviewer.ts";
import { loadSetup, noteFilter } from "./setup.ts";
import { version } from "./version.ts";

/** Runs the command line and returns its exit status. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const language = readLanguage(words, process.env);
  try {
    const command = parseCommandLine(words);
    if (command.kind === "help") await writeReport(renderHelp(language), null);
    else if (command.kind === "version") await writeReport(`${version}\n`, null);
    else return await run(command);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof UserError ? explain(error) : renderBug(error)}\n`);
    return unusable;
  }

  function explain({ problem }: UserError): string {
    const known = problem.code === "unknown-command" ? commands : flagNames();
    return `note-review: ${renderProblem(problem, language, known)}`;
  }
}

async function run(command: RunCommand): Promise<number> {
  const { signal } = new AbortController();
  const root = process.cwd();
  const setup = await loadSetup(localTrustedFile(root), command, signal);
  const { settings } = setup;
  const isNote = noteFilter(settings, command.config);
  const reviewer =
    command.kind === "check"
      ? ({ kind: "off" } as const)
      : await chooseReviewer(settings, readApiKey(settings, process.env));
  const listChangedNotes = localNotes({ root, paths: command.paths, isNote, input: process.stdin });
  const { report } = await reviewChanges({ listChangedNotes, reviewer }, setup, {
    version,
    signal,
  });
  const isTerminal = command.output === null && process.stdout.isTTY;
  const colour = isTerminal && !process.env["NO_COLOR"];
  await writeReport(formats[command.format](report, { colour }), command.output);
  return decideExitStatus(report, settings);
}
