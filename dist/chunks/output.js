import { t as UserError } from "./errors.js";
import { i as isMissing, r as explainWriteError, s as nameFrom } from "./file-error.js";
import { resolve } from "node:path";
import { realpath, stat, writeFile } from "node:fs/promises";
// src/adapters/local/output.ts
/** Writes a report to a file that is no note, or to standard output where there is none. */
async function writeReport(text, path, kept = {}) {
	if (path === null) process.stdout.on("error", stopAtClosedPipe).write(text);
	else try {
		await refuseNote(path, kept), await writeFile(path, text);
	} catch (error) {
		throw explainWriteError(error, path);
	}
}
/** Compares files rather than names, so that neither a link nor another spelling gets a note overwritten. */
async function refuseNote(path, { root = process.cwd(), notes = [], isNote = () => !1 }) {
	let identity = await identityOf(path);
	if (identity === null) return;
	let name = nameFrom(await realpath(root), await realpath(path)), identities = await Promise.all(notes.map((note) => identityOf(resolve(root, note))));
	if (isNote(name) || identities.includes(identity)) throw new UserError({
		code: "output-is-note",
		path
	});
}
/** What one file has and no other; `null` where there is no such file. */
async function identityOf(path) {
	try {
		let { dev, ino } = await stat(path, { bigint: !0 });
		return `${dev}:${ino}`;
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}
/** `note-review … | head` closes the pipe when it has read enough, which is no failure. */
function stopAtClosedPipe(error) {
	error.code !== "EPIPE" && (process.stderr.write(`note-review: Standard output cannot be written (${error.code})\n`), process.exitCode = 2);
}
export { writeReport as t };
