import { writeFile } from "node:fs/promises";
import { explainWriteError } from "./file-error.ts";

/** Writes a report to a file, or to standard output where there is none. */
export async function writeReport(text: string | Uint8Array, path: string | null): Promise<void> {
  if (path === null) {
    process.stdout.on("error", stopAtClosedPipe).write(text);
    return;
  }
  try {
    await writeFile(path, text);
  } catch (error) {
    throw explainWriteError(error, path);
  }
}

/** `note-review … | head` closes the pipe when it has read enough, which is no failure. */
function stopAtClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.stderr.write(`note-review: Standard output cannot be written (${error.code})\n`);
  process.exitCode = 2;
}
