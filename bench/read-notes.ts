import { readFile, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { NoteFile } from "#core/note/note-file.ts";

/** Reads the Markdown files in the folders of a folder, by their paths in it; what stands beside those folders is about them. */
export async function readNotes(folder: string): Promise<readonly NoteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path.includes(sep))
    .toSorted();
  return Promise.all(
    paths.map(async (path) => ({
      path: path.replaceAll(sep, "/"),
      bytes: await readFile(join(folder, path)),
    })),
  );
}
