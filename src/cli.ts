import { writeFile } from "node:fs/promises";
import {
  type RunCommand,
  commands,
  flagNames,
  parseCommandLine,
} from "#adapters/local/arguments.ts";
import { localNotes } from "#adapters/local/notes.ts";
import { localTrustedFile } from "#adapters/local/trusted-file.ts";
import { compileNotePaths, defaultNotes } from "#core/config/note-paths.ts";
import type { Settings } from "#core/config/settings.ts";
import type { Language } from "#core/language.ts";
import { renderBug } from "#render/bug.ts";
import { renderHelp } from "#render/help.ts";
import { renderProblem } from "#render/problem.ts";
import { formats } from "#render/format.ts";
import { UserError } from "./errors.ts";
import { decideExitStatus, unusable } from "./exit-status.ts";
import { reviewChanges } from "./pipeline.ts";
import { chooseReviewer } from "./reviewer.ts";
import { loadSetup } from "./setup.ts";
import { version } from "./version.ts";

/** Runs the command line and returns its exit status. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  process.stdout.on("error", stopAtClosedPipe);
  try {
    const command = parseCommandLine(words);
    if (command.kind === "help") process.stdout.write(renderHelp(languageOf(words)));
    else if (command.kind === "version") process.stdout.write(`${version}\n`);
    else return await run(command);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) {
      process.stderr.write(`${renderBug(error)}\n`);
      return unusable;
    }
    const known = error.problem.code === "unknown-command" ? commands : flagNames();
    process.stderr.write(
      `note-review: ${renderProblem(error.problem, languageOf(words), known)}\n`,
    );
    return unusable;
  }
}

async function run(command: RunCommand): Promise<number> {
  const { signal } = new AbortController();
  const root = process.cwd();
  const setup = await loadSetup(localTrustedFile(root), command, signal);
  const { settings } = setup;
  const isNote = compileNotePaths(settings.notes.length > 0 ? settings.notes : defaultNotes);
  const reviewer =
    command.kind === "check"
      ? ({ kind: "off" } as const)
      : await chooseReviewer(settings, apiKeyFor(settings));
  const listChangedNotes = localNotes({ root, paths: command.paths, isNote, input: process.stdin });
  const ports = { listChangedNotes, reviewer, publishers: [] };
  const { report } = await reviewChanges(ports, setup, { version, signal });
  const isTerminal = command.output === null && process.stdout.isTTY;
  const text = formats[command.format](report, {
    colour: isTerminal && !process.env["NO_COLOR"],
  });
  await writeText(text, command.output);
  return decideExitStatus(report, settings);
}

/** `note-review … | head` closes the pipe when it has read enough, which is no failure. */
function stopAtClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

async function writeText(text: string, path: string | null): Promise<void> {
  if (path === null) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(path, text);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "EIO";
    throw new UserError({ code: "file-unwritable", path, reason }, { cause: error });
  }
}

/** A key that happens to lie in the environment sends nobody's notes anywhere: somebody has to name where to. */
function apiKeyFor({ model, baseUrl, reviewer }: Settings): string | null {
  if (model === null && baseUrl === null && reviewer !== "model") return null;
  return process.env["NOTE_REVIEW_API_KEY"] || process.env["OPENAI_API_KEY"] || null;
}

/** The language of messages that no note decides: `--language`, else that of the terminal. */
function languageOf(words: readonly string[]): Language {
  const chosen = words[words.indexOf("--language") + 1];
  if (chosen === "zh-CN" || chosen === "en") return chosen;
  const locale = process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"] || "";
  return locale.startsWith("zh") ? "zh-CN" : "en";
}
