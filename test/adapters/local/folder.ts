import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { devNull, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { compileNotePaths } from "#core/config/note-paths.ts";
import { type LocalNotes, localNotes } from "#adapters/local/notes.ts";

/** A folder of its own, with files in it. */
export type Folder = AsyncDisposable & {
  readonly path: string;
  readonly write: (files: Files) => Promise<void>;
  /** Runs git here, as somebody. */
  readonly git: (...words: readonly string[]) => string;
  /** Lists the notes here: their paths and contents. */
  readonly list: (
    paths?: readonly string[],
    options?: Partial<LocalNotes>,
  ) => Promise<readonly (readonly [path: string, content: string])[]>;
};

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The notes that are looked at by default. */
export const isNote = compileNotePaths([]);

/** Only what is staged. */
export const staged = { selection: { kind: "staged" } } as const;

/** Only what differs from a revision. */
export const since = (revision: string) => ({ selection: { kind: "since", revision } }) as const;

/** Makes a folder with files. */
export async function makeFolder(files: Files = {}): Promise<Folder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "note-review-")));
  await chmod(path, 0o755);
  const write = async (more: Files): Promise<void> => {
    for (const [name, content] of Object.entries(more)) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    }
  };
  await write(files);
  return {
    path,
    write,
    git: (...words) => runGit(path, words),
    list: async (paths = [], options = {}) => {
      const input = Readable.from([]);
      const list = localNotes({ root: path, paths, isNote, input, ...options });
      const { files: notes } = await list(new AbortController().signal);
      return notes.map((note) => [note.path, Buffer.from(note.bytes).toString()] as const);
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}

/** Makes a git repository in which the files are committed. */
export async function makeRepository(files: Files = { "README.md": "" }): Promise<Folder> {
  const folder = await makeFolder(files);
  folder.git("init", "--quiet", "--initial-branch=main");
  folder.git("add", "--all", "--force");
  folder.git("commit", "--quiet", "--allow-empty", "--message=first");
  return folder;
}

/** Files that each hold their own name. */
export function named(names: readonly string[]): Files {
  return Object.fromEntries(names.map((name) => [name, name]));
}

/** The paths of listed notes. */
export function pathsOf(notes: readonly (readonly [string, string])[]): readonly string[] {
  return notes.map(([path]) => path);
}

/** The problem that a promise fails with. */
export async function problemOf(promise: Promise<unknown>): Promise<unknown> {
  const error = await promise.then(
    (value) => ({ problem: value }),
    (reason: unknown) => reason,
  );
  return typeof error === "object" && error !== null && "problem" in error ? error.problem : error;
}

/** Does something as a user without rights, where the tests run as root. */
export async function asNobody<Result>(act: () => Promise<Result>): Promise<Result> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    return await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

function runGit(path: string, words: readonly string[]): string {
  const identity = ["-c", "user.name=Ann", "-c", "user.email=ann@example.com"];
  return execFileSync("git", [...identity, ...words], {
    cwd: path,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" },
  });
}
