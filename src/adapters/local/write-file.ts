import { randomUUID } from "node:crypto";
import { chmod, lstat, mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UserError } from "#errors.ts";
import { codeOf, explainWriteError, isMissing } from "./file-error.ts";
import { type FilePlace, encodeName, folderOf, isOutside, nameFrom, placeIn } from "./file-name.ts";
import { refuseWayOut } from "./inside-root.ts";

/** Replaces a note at one stroke, so that it is never half written, and keeps who may do what with it. */
export async function writeNote(
  root: string,
  path: string,
  text: string | Uint8Array,
): Promise<void> {
  const named = placeInside(root, path);
  await explaining(path, async () => {
    const at = await findPlace(root, path, named);
    const folder = folderOf(at);
    const temporary = placeIn(folder, Buffer.from(`.note-review-${randomUUID()}.tmp`));
    await refuseWayOut(root, folder, path);
    const status = await lstat(at);
    if (!status.isFile()) {
      throw new UserError({ code: "file-unwritable", path, reason: "not a regular file" });
    }
    // Renaming would also replace a file that is protected against writing.
    await (await open(at, "r+")).close();
    try {
      await writeFile(temporary, text, { flag: "wx", mode: 0o600 });
      await chmod(temporary, status.mode & 0o7777);
      await rename(temporary, at);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
}

/** Writes a note that is not there yet, and the folders it lies in. */
export async function createNote(root: string, path: string, text: string): Promise<void> {
  const at = placeInside(root, path);
  await explaining(path, async () => {
    await refuseWayOut(root, await nearestFolder(dirname(at)), path);
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, text, { flag: "wx" }).catch((error: unknown) => {
      if (codeOf(error) !== "EEXIST") throw error;
      throw new UserError({ code: "file-exists", path }, { cause: error });
    });
  });
}

/** Where a file is that is called by its name, or by the bytes that the name writes out. */
async function findPlace(root: string, path: string, named: string): Promise<FilePlace> {
  const bytes = encodeName(path);
  if (!bytes) return named;
  try {
    await lstat(named);
    return named;
  } catch (error) {
    if (!isMissing(error)) throw error;
    return placeIn(root, bytes);
  }
}

function placeInside(root: string, path: string): string {
  const at = resolve(root, path);
  if (isOutside(nameFrom(root, at))) throw new UserError({ code: "path-leads-outside", path });
  return at;
}

/** The folder itself, or the nearest one above it that is there. */
async function nearestFolder(folder: string): Promise<string> {
  try {
    await lstat(folder);
    return folder;
  } catch (error) {
    if (!isMissing(error) || folder === dirname(folder)) throw error;
    return nearestFolder(dirname(folder));
  }
}

async function explaining(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw explainWriteError(error, path);
  }
}
