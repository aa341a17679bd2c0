import { t as UserError } from "./errors.js";
import { i as isMissing, n as explainFileError } from "./file-error.js";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";
import { lstat, readFile, readdir } from "node:fs/promises";
// src/adapters/local/file-name.ts
/** The name that bytes stand for; each byte of a part that is not UTF-8 is written `\xNN`, so that the file can be named at all. */
function decodeName(bytes) {
	return bytes.toString("latin1").split("/").map(decodePart).join("/");
}
/** The bytes that a name may stand for; `null` where it stands for itself alone. */
function encodeName(name) {
	if (!byteAsText.test(name)) return null;
	let pieces = name.split(RegExp(`(${byteAsText.source})`));
	return Buffer.concat(pieces.map((piece, index) => index % 2 == 0 ? Buffer.from(piece) : Buffer.from(piece.slice(2), "hex")));
}
const byteAsText = /\\x[89A-F][\dA-F]/;
/** The folder that a file lies in. */
function folderOf(place) {
	return typeof place == "string" ? dirname(place) : place.subarray(0, place.lastIndexOf(sep));
}
/** The place of what is called `name` in a folder. */
function placeIn(folder, name) {
	return typeof folder == "string" && isUtf8(name) ? resolve(folder, name.toString()) : Buffer.concat([
		Buffer.from(folder),
		Buffer.from(sep),
		name
	]);
}
/** The name of a place from the root, with `/` between folders. */
function nameFrom(root, absolute) {
	let name = relative(root, absolute);
	return (isAbsolute(name) ? absolute : name).split(sep).join("/");
}
/** Whether a name leads out of the root. */
function isOutside(name) {
	return name === ".." || name.startsWith("../") || isAbsolute(name);
}
function decodePart(latin1) {
	let bytes = Buffer.from(latin1, "latin1");
	return isUtf8(bytes) ? bytes.toString() : latin1.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
// src/adapters/local/trusted-file.ts
/** Reads config and templates from the folder the user works in. */
function localTrustedFiles(root) {
	return {
		read: async (path, signal) => {
			let bytes = await readRegularFile(resolve(root, path), path, signal);
			if (bytes === null) return null;
			try {
				return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
			} catch (error) {
				throw new UserError({
					code: "file-not-utf-8",
					path
				}, { cause: error });
			}
		},
		list: async (folder) => {
			try {
				return (await readdir(resolve(root, folder), { withFileTypes: !0 })).filter((entry) => entry.isFile()).map(({ name }) => `${folder}/${name}`).toSorted();
			} catch (error) {
				if (isMissing(error)) return [];
				throw explainFileError(error, folder);
			}
		}
	};
}
/** A link, a pipe or a device could be anything, and a cloned repository can hold one. */
async function readRegularFile(absolute, path, signal) {
	try {
		if (!(await lstat(absolute)).isFile()) throw new UserError({
			code: "file-unreadable",
			path,
			reason: "not a regular file"
		});
		return await readFile(absolute, { signal });
	} catch (error) {
		if (isMissing(error)) return null;
		throw explainFileError(error, path);
	}
}
export { isOutside as a, folderOf as i, decodeName as n, nameFrom as o, encodeName as r, placeIn as s, localTrustedFiles as t };
