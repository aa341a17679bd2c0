import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import picomatch from "picomatch";
import { UserError } from "#errors.ts";
import { explainFileError, isMissing } from "./file-error.ts";
import { isOutside, nameFrom } from "./file-name.ts";
import { refuseWayOut } from "./inside-root.ts";

/** A path as the user wrote it, and what it stands for. */
export type NamedPath = {
  readonly path: string;
  readonly kind: "file" | "folder" | "missing";
  /** The file, or the folder that holds all that the path can stand for. */
  readonly at: string;
  /** Whether it stands for the file of that name from the root. */
  readonly takes: (name: string) => boolean;
};

type IsNote = (name: string) => boolean;

/** Finds out what the paths stand for; none stand for the whole root. */
export async function readNamedPaths(
  root: string,
  paths: readonly string[],
  isNote: IsNote,
): Promise<readonly NamedPath[]> {
  const distinct = [...new Set(paths.length === 0 ? ["."] : paths)];
  return Promise.all(distinct.map((path) => readNamedPath(root, path, isNote)));
}

/** Refuses a path that stands for nothing, unless something else knows what it is. */
export function refuseMissing(
  named: readonly NamedPath[],
  isKnown: (path: NamedPath) => boolean = () => false,
): void {
  const missing = named.find((path) => path.kind === "missing" && !isKnown(path));
  if (missing) throw new UserError({ code: "path-not-found", path: missing.path });
}

async function readNamedPath(root: string, path: string, isNote: IsNote): Promise<NamedPath> {
  if (path === "") throw new UserError({ code: "path-not-found", path });
  const at = resolve(root, path);
  const named = nameFrom(root, at);
  const takes = (name: string) => name === named;
  const status = await statusOf(at, path);
  // What is there is taken at its word, so that “[draft].md” is a file before it is a glob.
  if (status === null) {
    const glob = await readGlob(root, path, isNote);
    if (glob === null) return { path, kind: "missing", at, takes };
    return { ...glob, takes: (name) => takes(name) || glob.takes(name) };
  }
  await refuseWayOut(root, at, path);
  if (status.isDirectory()) return { path, kind: "folder", at, takes: inFolder(named, isNote) };
  if (status.isFile()) return { path, kind: "file", at, takes };
  throw new UserError({ code: "file-unreadable", path, reason: "not a regular file" });
}

/** Outside the root there is no path from the root to hold against the globs of notes. */
function inFolder(folder: string, isNote: IsNote): IsNote {
  return (name) => {
    const inner = partInside(folder, name);
    return inner !== null && isNote(isOutside(folder) ? inner : name);
  };
}

/** A glob stands for Markdown files, also for those that are no notes by default. */
async function readGlob(root: string, path: string, isNote: IsNote): Promise<NamedPath | null> {
  const pattern = path.split(sep).join("/");
  const { base, glob, isGlob } = picomatch.scan(pattern, { nonegate: true, unescape: true });
  if (!isGlob) return null;
  const at = resolve(root, base);
  if ((await statusOf(at, base)) !== null) await refuseWayOut(root, at, base);
  // With “s”, a wildcard also stands for a line end in a name.
  const matches = picomatch(glob, { dot: true, nonegate: true, flags: "s" });
  const folder = nameFrom(root, at);
  const takes = (name: string): boolean => {
    const inner = partInside(folder, name);
    return inner !== null && matches(inner) && (/\.(?:md|markdown)$/i.test(name) || isNote(name));
  };
  return { path, kind: "folder", at, takes };
}

function partInside(folder: string, name: string): string | null {
  if (folder === "") return isOutside(name) ? null : name;
  return name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : null;
}

async function statusOf(at: string, path: string): Promise<Stats | null> {
  try {
    return await stat(at);
  } catch (error) {
    if (isMissing(error)) return null;
    throw explainFileError(error, path);
  }
}
