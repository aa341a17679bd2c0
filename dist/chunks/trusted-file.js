import { t as UserError } from "./errors.js";
import { c as mapConcurrent } from "./setup.js";
import { H as isMarkdown, K as limits, W as isOutside$1, q as decode } from "./parse.js";
import { i as isMissing, n as explainFileError } from "./file-error.js";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
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
/**
* Finds linked files in the repository that `root` is in, or in `root` where it is in none.
*
* Folders are listed rather than files opened, for many a disk takes a name in any capitals; and no symbolic link is
* followed.
*/
function localLinkedFiles(root) {
	return async (paths, signal) => {
		let found = /* @__PURE__ */ new Map();
		if (paths.length === 0) return found;
		let repository = await findRepository(root), search = {
			root,
			top: repository ?? root,
			list: rememberFolders()
		};
		return await mapConcurrent(paths, 16, async (asked) => {
			let place = await findPlace(asked.path, search), isUnknown = place === null && repository === null && isOutside$1(asked.path);
			place === void 0 || isUnknown || found.set(asked.path, place && await readPlace(asked, place, {
				search,
				signal
			}));
		}), found;
	};
}
/** The nearest folder around `root`, or itself, that is a repository. */
async function findRepository(root) {
	for (let folder = resolve(root);; folder = dirname(folder)) {
		if (await lstat(join(folder, ".git")).then(() => !0, () => !1)) return folder;
		if (dirname(folder) === folder) return null;
	}
}
function rememberFolders() {
	let folders = /* @__PURE__ */ new Map();
	return (folder) => {
		let known = folders.get(folder) ?? readFolder(folder);
		return folders.set(folder, known), known;
	};
}
/** `null` for a folder that cannot be listed, whatever the reason. */
async function readFolder(folder) {
	try {
		let names = (await readdir(folder, { withFileTypes: !0 })).map((entry) => [entry.name.normalize("NFC"), entry]), folded = names.map(([name, entry]) => [name.toLowerCase(), entry]);
		return {
			exact: new Map(names),
			folded: new Map(folded)
		};
	} catch {
		return null;
	}
}
/** `null` where there is nothing, and `undefined` where that cannot be told. */
async function findPlace(asked, { root, top, list }) {
	let absolute = asked.startsWith("/") ? join(top, asked) : resolve(root, asked), inside = relative(top, absolute).split(sep);
	if (inside[0] === "..") return null;
	let place = {
		absolute: top,
		isFile: !1,
		isFolder: !0
	};
	for (let name of inside.filter((part) => part !== "")) {
		if (!place.isFolder) return place.isFile ? null : void 0;
		let folder = await list(place.absolute);
		if (!folder) return;
		let entry = folder.exact.get(name) ?? folder.folded.get(name.toLowerCase());
		if (!entry) return null;
		place = {
			absolute: join(place.absolute, entry.name),
			isFile: entry.isFile(),
			isFolder: entry.isDirectory()
		};
	}
	return place;
}
async function readPlace({ path, isRead }, { absolute, isFile }, { search: { root, top }, signal }) {
	let isFromTop = path.startsWith("/"), spelled = relative(isFromTop ? top : root, absolute).split(sep).join("/"), isWanted = isRead && isFile && isMarkdown(absolute);
	return {
		path: isFromTop ? `/${spelled}` : spelled,
		text: isWanted ? await readText(absolute, signal) : null
	};
}
/** `null` for a text that cannot be read, or is too long to be looked into. */
async function readText(absolute, signal) {
	try {
		let { size } = await lstat(absolute);
		if (size > 4 * limits.size) return null;
		let decoded = decode(await readFile(absolute, { signal }));
		return decoded.ok ? decoded.text : null;
	} catch {
		return signal.throwIfAborted(), null;
	}
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
export { folderOf as a, placeIn as c, encodeName as i, localLinkedFiles as n, isOutside as o, decodeName as r, nameFrom as s, localTrustedFiles as t };
