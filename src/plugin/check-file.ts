import { resolve } from "node:path";
import type { VFile } from "vfile";
import { isOutside, nameFrom } from "#adapters/local/file-name.ts";
import { localLinkedFiles } from "#adapters/local/linked-files.ts";
import { decode } from "#core/note/decode.ts";
import { reviewChanges } from "#pipeline.ts";
import type { Choices } from "#setup.ts";
import { version } from "#version.ts";
import { messageAdder } from "./message.ts";
import { openProject } from "./project.ts";

/** Adds what the command line would find in a file to its messages; a file that is no note gets none. */
export async function checkFile(file: VFile, choices: Choices): Promise<void> {
  const { cwd, value } = file;
  const { setup, isNote } = await openProject(cwd, choices);
  const path = nameOf(file);
  if (path !== null && !isNote(path)) return;
  const bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(String(file));
  const { report } = await reviewChanges(
    {
      listChangedNotes: () =>
        Promise.resolve({ files: [{ path: path ?? unnamed, bytes }], isTruncated: false }),
      reviewer: { kind: "off" },
      findLinkedFiles: localLinkedFiles(cwd),
    },
    setup,
    { version, signal: new AbortController().signal },
  );
  const decoded = decode(bytes);
  const add = messageAdder(file, decoded.ok ? decoded.text : "");
  for (const finding of report.notes.flatMap(({ findings }) => findings)) add(finding);
}

/** What was typed and never saved is looked at as a note. */
const unnamed = "stdin.md";

/** The path from the folder that the globs of notes count from; the name alone outside of it. */
function nameOf({ cwd, path, basename }: VFile): string | null {
  if (path === undefined || path === "") return null;
  const name = nameFrom(cwd, resolve(cwd, path));
  return isOutside(name) ? (basename ?? name) : name;
}
