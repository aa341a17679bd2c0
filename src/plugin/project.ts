import { compileSchema } from "#adapters/json-schema/compile.ts";
import { localTrustedFiles } from "#adapters/local/trusted-file.ts";
import type { TrustedFiles } from "#ports.ts";
import { type Choices, type Setup, loadSetup, noteFilter } from "#setup.ts";

/** What notes of one folder are held against. */
export type Project = {
  readonly setup: Setup;
  readonly isNote: (path: string) => boolean;
};

/** Opens the project of a folder, anew only when a file that it was read from has changed. */
export async function openProject(cwd: string, choices: Choices): Promise<Project> {
  const key = JSON.stringify([cwd, choices]);
  const opened = openedProjects.get(key);
  if (opened && (await opened.isCurrent())) return opened.project;
  const next = readProject(cwd, choices);
  openedProjects.set(key, next);
  try {
    return await next.project;
  } catch (error) {
    openedProjects.delete(key);
    throw error;
  }
}

/** An editor asks for every keystroke, and unified makes the plugin anew for every file. */
const openedProjects = new Map<string, OpenedProject>();

type OpenedProject = {
  readonly project: Promise<Project>;
  readonly isCurrent: () => Promise<boolean>;
};

function readProject(cwd: string, choices: Choices): OpenedProject {
  const { files, isCurrent } = recordReads(localTrustedFiles(cwd));
  const { signal } = new AbortController();
  const setup = loadSetup({ ...files, compileSchema }, choices, signal);
  return { project: setup.then((each) => toProject(each, choices)), isCurrent };
}

function toProject(setup: Setup, { config }: Choices): Project {
  return { setup, isNote: noteFilter(setup.settings, config) };
}

type RecordedReads = {
  readonly files: TrustedFiles;
  /** Whether everything that was read would be the same if it were read again. */
  readonly isCurrent: () => Promise<boolean>;
};

function recordReads({ read, list }: TrustedFiles): RecordedReads {
  const repeats: (() => Promise<boolean>)[] = [];
  const record =
    <Result>(ask: (path: string, signal: AbortSignal) => Promise<Result>): typeof ask =>
    async (path, signal) => {
      const result = await ask(path, signal);
      const known = JSON.stringify(result);
      repeats.push(async () => JSON.stringify(await ask(path, signal)) === known);
      return result;
    };
  return {
    files: { read: record(read), list: record(list) },
    isCurrent: async () => (await Promise.all(repeats.map((repeat) => repeat()))).every(Boolean),
  };
}
