import { posix } from "node:path";
import { compileSchema } from "#adapters/json-schema/compile.ts";
import type { Choices } from "#adapters/local/command.ts";
import { localLinkedFiles } from "#adapters/local/linked-files.ts";
import { type NoteSelection, localNotes } from "#adapters/local/notes.ts";
import { localTrustedFiles } from "#adapters/local/trusted-file.ts";
import { rehearseInWorker } from "#adapters/worker/rehearse.ts";
import type { FindLinkedFiles, ListChangedNotes, RehearseChecks, TrustedFiles } from "#ports.ts";
import { rehearsalScript } from "#rehearsal-script.ts";
import { type Setup, isRuleFile, loadSetup, noteFilter, usualConfig } from "#setup.ts";

/** What every command finds in the folder it runs in. */
export type Session = {
  readonly root: string;
  /** The config file, the templates and the rubric. */
  readonly files: TrustedFiles;
  readonly setup: Setup;
  readonly isNote: (path: string) => boolean;
  /** The templates and the config file that were read. */
  readonly ruleFiles: readonly string[];
  /** Which files are templates or the config file. */
  readonly isRuleFile: (path: string) => boolean;
  readonly signal: AbortSignal;
  readonly findLinkedFiles: FindLinkedFiles;
  readonly rehearseChecks: RehearseChecks;
  /** Lists the notes that paths stand for. */
  readonly listNotes: (paths: readonly string[], selection?: NoteSelection) => ListChangedNotes;
};

/** Reads the configuration of the current folder. */
export async function openSession(choices: Choices, signal: AbortSignal): Promise<Session> {
  const root = process.cwd();
  const files = localTrustedFiles(root);
  const setup = await loadSetup({ ...files, compileSchema }, choices, signal);
  const isNote = noteFilter(setup.settings, choices.config);
  return {
    root,
    files,
    setup,
    isNote,
    ruleFiles: [
      posix.normalize(choices.config ?? usualConfig),
      ...setup.templates.map(({ path }) => posix.normalize(path)),
    ],
    isRuleFile: (path) => isRuleFile(path, setup.settings, choices.config),
    signal,
    findLinkedFiles: localLinkedFiles(root),
    rehearseChecks: rehearseInWorker(rehearsalScript),
    listNotes: (paths, selection = { kind: "all" }) =>
      localNotes({ root, paths, isNote, input: process.stdin, selection }),
  };
}
