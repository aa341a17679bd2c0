import type { Dirent } from "node:fs";
import { lstat, readFile, readdir } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { LinkedFile } from "#core/check/linked-files.ts";
import { mapConcurrent } from "#core/concurrency.ts";
import { decode } from "#core/note/decode.ts";
import { limits } from "#core/note/guard.ts";
import type { LinkedPath } from "#core/note/linked-paths.ts";
import { isOutside } from "#core/note/links-target.ts";
import { isText } from "#core/note/text-path.ts";
import type { FindLinkedFiles } from "#ports.ts";

const maxLookUps = 16;

/**
 * Finds linked files in the repository that `root` is in, or in `root` where it is in none.
 *
 * Folders are listed rather than files opened, for many a disk takes a name in any capitals; and no symbolic link is
 * followed.
 */
export function localLinkedFiles(root: string): FindLinkedFiles {
  return async (paths, signal) => {
    const found = new Map<string, LinkedFile | null>();
    if (paths.length === 0) return found;
    const repository = await findRepository(root);
    const search: Search = { root, top: repository ?? root, list: rememberFolders() };
    await mapConcurrent(paths, maxLookUps, async (asked) => {
      const place = await findPlace(asked.path, search);
      // Without a repository nobody knows what is meant to be around the root.
      const isUnknown = place === null && repository === null && isOutside(asked.path);
      if (place === undefined || isUnknown) return;
      found.set(asked.path, place && (await readPlace(asked, place, { search, signal })));
    });
    return found;
  };
}

type Search = {
  readonly root: string;
  /** What paths that begin with `/` are from, and nothing is looked up outside of. */
  readonly top: string;
  readonly list: (folder: string) => Promise<Folder | null>;
};

/** The nearest folder around `root`, or itself, that is a repository. */
async function findRepository(root: string): Promise<string | null> {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    const hasGit = await lstat(join(folder, ".git")).then(
      () => true,
      () => false,
    );
    if (hasGit) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** The entries of a folder by their names, and by their names in small letters. */
type Folder = {
  readonly exact: ReadonlyMap<string, Dirent>;
  readonly folded: ReadonlyMap<string, Dirent>;
};

function rememberFolders(): Search["list"] {
  const folders = new Map<string, Promise<Folder | null>>();
  return (folder) => {
    const known = folders.get(folder) ?? readFolder(folder);
    folders.set(folder, known);
    return known;
  };
}

/** `null` for a folder that cannot be listed, whatever the reason. */
async function readFolder(folder: string): Promise<Folder | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.map((entry) => [entry.name.normalize("NFC"), entry] as const);
    const folded = names.map(([name, entry]) => [name.toLowerCase(), entry] as const);
    return { exact: new Map(names), folded: new Map(folded) };
  } catch {
    return null;
  }
}

/** Where a path leads, as an absolute path in its true spelling. */
type Place = { readonly absolute: string; readonly isFile: boolean };

/** `null` where there is nothing, and `undefined` where that cannot be told. */
async function findPlace(
  asked: string,
  { root, top, list }: Search,
): Promise<Place | null | undefined> {
  const absolute = asked.startsWith("/") ? join(top, asked) : resolve(root, asked);
  const inside = relative(top, absolute).split(sep);
  if (inside[0] === "..") return null;
  let place: Place & { readonly isFolder: boolean } = {
    absolute: top,
    isFile: false,
    isFolder: true,
  };
  for (const name of inside.filter((part) => part !== "")) {
    if (!place.isFolder) return place.isFile ? null : undefined;
    const folder = await list(place.absolute);
    if (!folder) return undefined;
    const entry = folder.exact.get(name) ?? folder.folded.get(name.toLowerCase());
    if (!entry) return null;
    place = {
      absolute: join(place.absolute, entry.name),
      isFile: entry.isFile(),
      isFolder: entry.isDirectory(),
    };
  }
  return place;
}

type Reading = { readonly search: Search; readonly signal: AbortSignal };

async function readPlace(
  { path, isRead }: LinkedPath,
  { absolute, isFile }: Place,
  { search: { root, top }, signal }: Reading,
): Promise<LinkedFile> {
  const isFromTop = path.startsWith("/");
  const spelled = relative(isFromTop ? top : root, absolute)
    .split(sep)
    .join("/");
  const isWanted = isRead && isFile && isText(absolute);
  return {
    path: isFromTop ? `/${spelled}` : spelled,
    text: isWanted ? await readText(absolute, signal) : null,
  };
}

/** `null` for a text that cannot be read, or is too long to be looked into. */
async function readText(absolute: string, signal: AbortSignal): Promise<string | null> {
  try {
    const { size } = await lstat(absolute);
    if (size > 4 * limits.size) return null;
    const decoded = decode(await readFile(absolute, { signal }));
    return decoded.ok ? decoded.text : null;
  } catch {
    signal.throwIfAborted();
    return null;
  }
}
