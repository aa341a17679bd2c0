import { realpath, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "#errors.ts";
import { explainWriteError, isMissing } from "./file-error.ts";
import { nameFrom } from "./file-name.ts";

/** What a report must not be written over. */
export type ProtectedNotes = {
  readonly root?: string;
  /** The notes of the report, by their paths from the root. */
  readonly notes?: readonly string[];
  /** Which other files are notes. */
  readonly isNote?: (path: string) => boolean;
};

/** Writes a report to a file that is no note, or to standard output where there is none. */
export async function writeReport(
  text: string | Uint8Array,
  path: string | null,
  kept: ProtectedNotes = {},
): Promise<void> {
  if (path === null) {
    process.stdout.on("error", stopAtClosedPipe).write(text);
    return;
  }
  try {
    await refuseNote(path, kept);
    await writeFile(path, text);
  } catch (error) {
    throw explainWriteError(error, path);
  }
}

/** Compares files rather than names, so that neither a link nor another spelling gets a note overwritten. */
async function refuseNote(
  path: string,
  { root = process.cwd(), notes = [], isNote = () => false }: ProtectedNotes,
): Promise<void> {
  const identity = await identityOf(path);
  if (identity === null) return;
  const name = nameFrom(await realpath(root), await realpath(path));
  const identities = await Promise.all(notes.map((note) => identityOf(resolve(root, note))));
  if (isNote(name) || identities.includes(identity)) {
    throw new UserError({ code: "output-is-note", path });
  }
}

/** What one file has and no other; `null` where there is no such file. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** `note-review … | head` closes the pipe when it has read enough, which is no failure. */
function stopAtClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.stderr.write(`note-review: Standard output cannot be written (${error.code})\n`);
  process.exitCode = 2;
}
