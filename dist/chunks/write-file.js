import { t as UserError } from "./errors.js";
import { i as isMissing, r as explainWriteError, t as codeOf } from "./file-error.js";
import { a as isOutside, i as folderOf, o as nameFrom, r as encodeName, s as placeIn } from "./trusted-file.js";
import { t as refuseWayOut } from "./inside-root.js";
import { dirname, resolve } from "node:path";
import { chmod, lstat, mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
// src/adapters/local/write-file.ts
/** Replaces a note at one stroke, so that it is never half written, and keeps who may do what with it. */
async function writeNote(root, path, text) {
	let named = placeInside(root, path);
	await explaining(path, async () => {
		let at = await findPlace(root, path, named), folder = folderOf(at), temporary = placeIn(folder, Buffer.from(`.note-review-${randomUUID()}.tmp`));
		await refuseWayOut(root, folder, path);
		let status = await lstat(at);
		if (!status.isFile()) throw new UserError({
			code: "file-unwritable",
			path,
			reason: "not a regular file"
		});
		await (await open(at, "r+")).close();
		try {
			await writeFile(temporary, text, {
				flag: "wx",
				mode: 384
			}), await chmod(temporary, status.mode & 4095), await rename(temporary, at);
		} catch (error) {
			throw await rm(temporary, { force: !0 }), error;
		}
	});
}
/** Writes a note that is not there yet, and the folders it lies in. */
async function createNote(root, path, text) {
	let at = placeInside(root, path);
	await explaining(path, async () => {
		await refuseWayOut(root, await nearestFolder(dirname(at)), path), await mkdir(dirname(at), { recursive: !0 }), await writeFile(at, text, { flag: "wx" }).catch((error) => {
			throw codeOf(error) === "EEXIST" ? new UserError({
				code: "file-exists",
				path
			}, { cause: error }) : error;
		});
	});
}
/** Where a file is that is called by its name, or by the bytes that the name writes out. */
async function findPlace(root, path, named) {
	let bytes = encodeName(path);
	if (!bytes) return named;
	try {
		return await lstat(named), named;
	} catch (error) {
		if (!isMissing(error)) throw error;
		return placeIn(root, bytes);
	}
}
function placeInside(root, path) {
	let at = resolve(root, path);
	if (isOutside(nameFrom(root, at))) throw new UserError({
		code: "path-leads-outside",
		path
	});
	return at;
}
/** The folder itself, or the nearest one above it that is there. */
async function nearestFolder(folder) {
	try {
		return await lstat(folder), folder;
	} catch (error) {
		if (!isMissing(error) || folder === dirname(folder)) throw error;
		return nearestFolder(dirname(folder));
	}
}
async function explaining(path, write) {
	try {
		await write();
	} catch (error) {
		throw explainWriteError(error, path);
	}
}
export { writeNote as n, createNote as t };
