import { n as mapConcurrent } from "./usual-rubric.js";
import { i as decode } from "./parse.js";
import { d as limits } from "./markdown.js";
import { r as isOutside } from "./html-markup.js";
import { s as isText } from "./named-sources.js";
import { dirname, join, relative, resolve, sep } from "node:path";
import { lstat, readFile, readdir } from "node:fs/promises";
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
			let place = await findPlace(asked.path, search), isUnknown = place === null && repository === null && isOutside(asked.path);
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
	let isFromTop = path.startsWith("/"), spelled = relative(isFromTop ? top : root, absolute).split(sep).join("/"), isWanted = isRead && isFile && isText(absolute);
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
export { localLinkedFiles as t };
