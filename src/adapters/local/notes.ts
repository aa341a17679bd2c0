import { lstat, readFile } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { buffer } from "node:stream/consumers";
import { glob, isDynamicPattern } from "tinyglobby";
import type { NoteFile } from "#core/note/note-file.ts";
import { UserError } from "#errors.ts";
import type { ListChangedNotes } from "#ports.ts";
import { explainFileError } from "./file-error.ts";

/** Which notes of this machine to look at. */
export type LocalNotes = {
  readonly root: string;
  /** Files, folders, globs, or `-` for standard input; none means the whole root. */
  readonly paths: readonly string[];
  /** Which files in a folder are notes; a file that is named is one in any case. */
  readonly isNote: (path: string) => boolean;
  readonly input: NodeJS.ReadableStream;
};

/** The path under which standard input is reported. */
const standardInputPath = "stdin.md";

/** Lists the notes that the user named. A name that stands for nothing is an error, so that nothing is green by mistake. */
export function localNotes({ root, paths, isNote, input }: LocalNotes): ListChangedNotes {
  return async (signal) => {
    const found = new Map<string, NoteFile>();
    for (const path of paths.length === 0 ? ["."] : paths) {
      if (path === "-") {
        found.set(standardInputPath, { path: standardInputPath, bytes: await buffer(input) });
        continue;
      }
      const names = await listNames(root, path, isNote);
      if (names.length === 0) throw new UserError({ code: "no-note-matches", patterns: [path] });
      for (const name of names) found.set(name, await readNote(root, name, signal));
    }
    const files = [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return { files, isTruncated: false };
  };
}

/** Lists what a path stands for, named from the root with `/` between folders. */
async function listNames(
  root: string,
  path: string,
  isNote: (path: string) => boolean,
): Promise<readonly string[]> {
  if (path === "") throw new UserError({ code: "path-not-found", path });
  const absolute = resolve(root, path);
  const kind = await kindOf(absolute, path);
  if (kind === "file") return [nameFrom(root, absolute)];
  if (kind === "folder") {
    const inside = await listFiles(absolute, "**");
    // Outside the root there is no path from the root to hold against the globs.
    const named = nameFrom(root, absolute);
    const prefix = named === "" ? "" : `${named}/`;
    return inside
      .filter((name) => isNote(isOutside(named) ? name : prefix + name))
      .map((name) => prefix + name);
  }
  if (!isDynamicPattern(path)) throw new UserError({ code: "path-not-found", path });
  return listFiles(root, path.split(sep).join("/"));
}

async function kindOf(absolute: string, path: string): Promise<"file" | "folder" | "none"> {
  try {
    const status = await lstat(absolute);
    if (status.isDirectory()) return "folder";
    if (status.isFile()) return "file";
  } catch (error) {
    if (isMissing(error)) return "none";
    throw explainFileError(error, path);
  }
  throw new UserError({ code: "file-unreadable", path, reason: "not a regular file" });
}

/** Lists regular files; links are not followed, so that nothing outside the folder is read. */
async function listFiles(folder: string, pattern: string): Promise<readonly string[]> {
  const entries = await glob(pattern, {
    cwd: folder,
    ignore: ["**/node_modules/**", "**/.git/**"],
    followSymbolicLinks: false,
    onlyFiles: true,
    // A glob may name a dotted folder; which files are notes is not decided here.
    dot: true,
    expandDirectories: false,
  });
  const regular = await Promise.all(
    entries.map(async (name) => ((await isRegular(resolve(folder, name), name)) ? [name] : [])),
  );
  return regular.flat();
}

/** A name that is not UTF-8 is listed by another name than it has, and cannot be read. */
async function isRegular(absolute: string, name: string): Promise<boolean> {
  try {
    return (await lstat(absolute)).isFile();
  } catch (error) {
    throw explainFileError(error, name);
  }
}

async function readNote(root: string, name: string, signal: AbortSignal): Promise<NoteFile> {
  try {
    return { path: name, bytes: await readFile(resolve(root, name), { signal }) };
  } catch (error) {
    throw explainFileError(error, name);
  }
}

function nameFrom(root: string, absolute: string): string {
  const name = relative(root, absolute);
  return (isAbsolute(name) ? absolute : name).split(sep).join("/");
}

function isOutside(name: string): boolean {
  return name === ".." || name.startsWith("../") || isAbsolute(name);
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR")
  );
}
