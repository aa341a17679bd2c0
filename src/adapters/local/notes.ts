import { lstat, readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { NoteFile } from "#core/note/note-file.ts";
import { UserError } from "#errors.ts";
import type { ListChangedNotes } from "#ports.ts";
import { explainFileError, isMissing } from "./file-error.ts";
import { type FoundFile, isOutside, nameFrom } from "./file-name.ts";
import { listChangedSince, listStaged, listTrackedIgnored } from "./git-changes.ts";
import { type NamedPath, readNamedPaths, refuseMissing } from "./named-path.ts";
import { walkFolder } from "./walk.ts";

/** Which of the notes to look at: all, those that differ from a revision, or the staged ones as they would be committed. */
export type NoteSelection =
  | { readonly kind: "all" }
  | { readonly kind: "since"; readonly revision: string }
  | { readonly kind: "staged" };

/** Which notes of this machine to look at. */
export type LocalNotes = {
  readonly root: string;
  /** Files, folders, globs, or `-` for standard input; none means the whole root. */
  readonly paths: readonly string[];
  /** Which files in a folder are notes; a file that is named is one in any case. */
  readonly isNote: (path: string) => boolean;
  readonly input: NodeJS.ReadableStream;
  readonly selection?: NoteSelection;
};

/** Lists the notes that the user named. A name that stands for nothing is an error, so that nothing is green by mistake. */
export function localNotes(options: LocalNotes): ListChangedNotes {
  const { root, isNote, input, selection = { kind: "all" } } = options;
  const paths = options.paths.filter((path) => path !== "-");
  const hasInput = paths.length < options.paths.length;
  return async (signal) => {
    const hasFiles = paths.length > 0 || !hasInput;
    const named = hasFiles ? await readNamedPaths(root, paths, isNote) : [];
    const files = hasFiles ? await listNotes({ root, named, selection, signal }) : [];
    const all = hasInput ? [...files, await readInput(input, files)] : files;
    return { files: all.toSorted((a, b) => (a.path < b.path ? -1 : 1)), isTruncated: false };
  };
}

type Listing = {
  readonly root: string;
  readonly named: readonly NamedPath[];
  readonly selection: NoteSelection;
  readonly signal: AbortSignal;
};

async function listNotes({
  root,
  named,
  selection,
  signal,
}: Listing): Promise<readonly NoteFile[]> {
  if (selection.kind === "all") return readNotes(await listAll(root, named, signal), signal);
  // Git is asked about the root alone, so anything else would seem not to have changed.
  const outside = named.find(({ at }) => isOutside(nameFrom(root, at)));
  if (outside) throw new UserError({ code: "path-leads-outside", path: outside.path });
  const takes = (name: string) => named.some((path) => path.takes(name));
  if (selection.kind === "staged") {
    const staged = await listStaged(root, takes, signal);
    refuseMissing(named, (path) => staged.some((note) => path.takes(note.path)));
    return staged;
  }
  refuseMissing(named);
  const changed = await listChangedSince(root, selection.revision, signal);
  return readNotes(await onlyRegular(changed.filter(({ name }) => takes(name))), signal);
}

/** Lists what each path stands for. */
async function listAll(
  root: string,
  named: readonly NamedPath[],
  signal: AbortSignal,
): Promise<readonly FoundFile[]> {
  refuseMissing(named);
  const lists = named.map(async ({ path, kind, at, takes }) => {
    if (kind === "file") return [{ name: nameFrom(root, at), at }];
    const tracked = await onlyRegular(await listTrackedIgnored(root, at, signal));
    const notes = [...(await walkFolder(root, at)), ...tracked].filter(({ name }) => takes(name));
    if (notes.length === 0) throw new UserError({ code: "no-note-matches", patterns: [path] });
    return notes;
  });
  return (await Promise.all(lists)).flat();
}

/** Git lists links, and files that have just been removed. */
async function onlyRegular(files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const kept = await Promise.all(
    files.map(async (file) => ((await isRegular(file)) ? [file] : [])),
  );
  return kept.flat();
}

async function isRegular({ name, at }: FoundFile): Promise<boolean> {
  try {
    return (await lstat(at)).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw explainFileError(error, name);
  }
}

/** Reads each file once, whichever of the paths it was found by. */
async function readNotes(
  files: readonly FoundFile[],
  signal: AbortSignal,
): Promise<readonly NoteFile[]> {
  const notes: NoteFile[] = [];
  for (const { name, at } of new Map(files.map((file) => [file.name, file])).values()) {
    try {
      notes.push({ path: name, bytes: await readFile(at, { signal }) });
    } catch (error) {
      throw explainFileError(error, name);
    }
  }
  return notes;
}

/** Standard input is reported as `stdin.md`, or as the next name that no note has. */
async function readInput(
  input: NodeJS.ReadableStream,
  notes: readonly NoteFile[],
): Promise<NoteFile> {
  const taken = new Set(notes.map(({ path }) => path));
  let path = "stdin.md";
  for (let number = 2; taken.has(path); number += 1) path = `stdin-${number}.md`;
  return { path, bytes: await buffer(input) };
}
