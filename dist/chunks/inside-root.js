import { t as UserError } from "./errors.js";
import { n as explainFileError } from "./file-error.js";
import { a as isOutside, o as nameFrom } from "./trusted-file.js";
import { realpath } from "node:fs/promises";
// src/adapters/local/inside-root.ts
/** Refuses a place that is in the root by its name, and by a symbolic link is somewhere else. */
async function refuseWayOut(root, at, path) {
	if (!isOutside(nameFrom(root, at.toString()))) {
		try {
			if (!isOutside(nameFrom(await realpath(root), await realpath(at)))) return;
		} catch (error) {
			throw explainFileError(error, path);
		}
		throw new UserError({
			code: "path-leads-outside",
			path
		});
	}
}
export { refuseWayOut as t };
