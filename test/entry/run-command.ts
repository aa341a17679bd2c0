import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { text } from "node:stream/consumers";

/** A folder of its own with files in it, and a way to run dist/cli.js there. */
export type Folder = AsyncDisposable & {
  readonly path: string;
  /** Where the command keeps what it remembers: beside the folder, and not among the caches of whoever runs the tests. */
  readonly cache: string;
  readonly run: (words: readonly string[], options?: CommandOptions) => Promise<CommandResult>;
};

/** What the command finds around it. */
export type CommandOptions = {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The Node to run with; by default the one that runs the tests. */
  readonly node?: string;
  /** The folder of cli.js; by default dist. */
  readonly dist?: string;
};

/** What is left when the command has ended. */
export type CommandResult = {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
};

/** Makes a folder with files. */
export async function makeFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), "note-review-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return {
    path,
    cache: cacheOf(path),
    run: (words, options = {}) => runCommand(path, words, options),
    [Symbol.asyncDispose]: async () => {
      await rm(path, { recursive: true });
      await rm(cacheOf(path), { recursive: true, force: true });
    },
  };
}

function cacheOf(folder: string): string {
  return `${folder}-cache`;
}

async function runCommand(
  cwd: string,
  words: readonly string[],
  { input = "", environment = {}, node = process.execPath, dist = "dist" }: CommandOptions,
): Promise<CommandResult> {
  const child = spawn(node, [resolve(dist, "cli.js"), ...words], {
    cwd,
    env: {
      PATH: process.env["PATH"],
      LANG: "en_GB.UTF-8",
      XDG_CACHE_HOME: cacheOf(cwd),
      ...environment,
    },
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const [output, errors, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { status, output, errors };
}
