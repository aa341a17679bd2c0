import { UserError } from "#errors.ts";
import { localTrustedFiles } from "./trusted-file.ts";
import { createNote, writeNote } from "./write-file.ts";

/** The folder for what is remembered between runs; git leaves it alone. */
const folder = ".note-review";

/** What a file of ours is called, from the root. */
export function ownFilePath(name: string): string {
  return `${folder}/${name}`;
}

/** Reads a file of ours; `null` where there is none. */
export async function readOwnFile(
  root: string,
  name: string,
  signal: AbortSignal,
): Promise<string | null> {
  return localTrustedFiles(root).read(ownFilePath(name), signal);
}

/** Makes the folder, so that what cannot be written is known before anything is done. */
export async function makeOwnFolder(root: string): Promise<void> {
  await createOnce(root, ownFilePath(".gitignore"), "*\n");
}

/** Writes a file of ours, over the one that is there. */
export async function writeOwnFile(root: string, name: string, text: string): Promise<void> {
  await makeOwnFolder(root);
  const isNew = await createOnce(root, ownFilePath(name), text);
  if (!isNew) await writeNote(root, ownFilePath(name), text);
}

async function createOnce(root: string, path: string, text: string): Promise<boolean> {
  try {
    await createNote(root, path, text);
    return true;
  } catch (error) {
    if (error instanceof UserError && error.problem.code === "file-exists") return false;
    throw error;
  }
}
