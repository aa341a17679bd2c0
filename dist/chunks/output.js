import { r as explainWriteError } from "./file-error.js";
import { writeFile } from "node:fs/promises";
// src/adapters/local/output.ts
/** Writes a report to a file, or to standard output where there is none. */
async function writeReport(text, path) {
	if (path === null) process.stdout.on("error", stopAtClosedPipe).write(text);
	else try {
		await writeFile(path, text);
	} catch (error) {
		throw explainWriteError(error, path);
	}
}
/** `note-review … | head` closes the pipe when it has read enough, which is no failure. */
function stopAtClosedPipe(error) {
	error.code !== "EPIPE" && (process.stderr.write(`note-review: Standard output cannot be written (${error.code})\n`), process.exitCode = 2);
}
export { writeReport as t };
