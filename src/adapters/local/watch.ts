import { EventEmitter, once } from "node:events";
import type { Stats } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { FSWatcher } from "chokidar";
import { UserError } from "#errors.ts";
import { codeOf, explainFileError } from "./file-error.ts";
import { nameFrom } from "./file-name.ts";
import { gitIgnore } from "./git-ignore.ts";
import { type NamedPath, readNamedPaths, refuseMissing } from "./named-path.ts";

/** Which notes to watch: the paths are those of `localNotes`, without standard input. */
export type WatchedNotes = {
  readonly root: string;
  readonly paths: readonly string[];
  readonly isNote: (path: string) => boolean;
  /** Other files that are watched, where they are there. */
  readonly others?: readonly string[];
  /** Called before anything is reported, once nothing that changes from then on is missed. */
  readonly onReady?: () => void | Promise<void>;
};

/**
 * Calls `onChange` with the notes and other files that were written, until the signal aborts.
 *
 * What changes at about the same time comes together, and what changes during a call comes after it. A note that is
 * removed is not reported.
 */
export async function watchNotes(
  { root, paths, isNote, others = [], onReady }: WatchedNotes,
  onChange: (paths: readonly string[]) => void | Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const named = await readNamedPaths(root, paths, isNote);
  refuseMissing(named);
  const other = others.length > 0 ? await readNamedPaths(root, others, isNote) : [];
  const watched = [...named, ...other.filter(({ kind }) => kind === "file")];
  const changes = openChanges();
  const watchers = await Promise.all(watched.map((path) => startWatcher(root, path, changes)));
  try {
    await onReady?.();
    for (;;) await onChange(await changes.take(signal));
  } catch (error) {
    // What `onChange` throws after the signal is still an error.
    if (!signal.aborted || codeOf(error) !== "ABORT_ERR") throw error;
  } finally {
    await Promise.all(watchers.map((watcher) => watcher.close()));
  }
}

/** An editor writes a file in several steps. */
const quietMilliseconds = 100;

type Changes = {
  readonly add: (name: string) => void;
  readonly fail: (error: unknown) => void;
  /** Waits for changes, and then until there are no more. */
  readonly take: (signal: AbortSignal) => Promise<readonly string[]>;
};

function openChanges(): Changes {
  const names = new Set<string>();
  const failures: unknown[] = [];
  const bell = new EventEmitter();
  let count = 0;
  return { add, fail, take };

  function add(name: string): void {
    names.add(name);
    count += 1;
    bell.emit("ring");
  }

  function fail(error: unknown): void {
    failures.push(error);
    bell.emit("ring");
  }

  async function take(signal: AbortSignal): Promise<readonly string[]> {
    if (names.size + failures.length === 0) await once(bell, "ring", { signal });
    for (let before = -1; before !== count && failures.length === 0;) {
      before = count;
      await setTimeout(quietMilliseconds, undefined, { signal });
    }
    if (failures.length > 0) throw failures[0];
    const taken = [...names].toSorted();
    names.clear();
    return taken;
  }
}

async function startWatcher(root: string, named: NamedPath, changes: Changes): Promise<FSWatcher> {
  // Loaded late: only who watches needs it. Node's own recursive watch cannot leave a folder out, and on Linux makes one
  // watcher for each of its files.
  const { watch } = await import("chokidar");
  const isFile = named.kind === "file";
  // A file that is saved by renaming is another file, which only its folder tells.
  const folder = isFile ? dirname(named.at) : named.at;
  const isIgnored = isFile ? () => false : gitIgnore(root, folder);
  const ignored = (path: string, stats?: Stats): boolean => {
    if (path === folder || stats === undefined) return false;
    if (!stats.isDirectory() && !stats.isFile()) return true;
    if (stats.isFile() && !named.takes(nameFrom(root, path))) return true;
    return isIgnored(path, stats.isDirectory());
  };
  const report = (path: string) => changes.add(nameFrom(root, path));
  const watcher = watch(folder, {
    ignored,
    ignoreInitial: true,
    followSymlinks: false,
    ...(isFile && { depth: 0 }),
  })
    .on("add", report)
    .on("change", report)
    .on("error", (error) => changes.fail(explainWatchError(error, named.path)));
  // Until then what changes may be taken for what was there before.
  await new Promise<void>((resolve) => {
    watcher.once("ready", resolve).once("error", () => resolve());
  });
  return watcher;
}

/** The system watches only so many files. */
function explainWatchError(error: unknown, path: string): unknown {
  const reason = codeOf(error);
  return reason === "ENOSPC" || reason === "EMFILE"
    ? new UserError({ code: "folder-unwatchable", path, reason }, { cause: error })
    : explainFileError(error, path);
}
