import { t as UserError } from "./errors.js";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";
// src/adapters/local/file-name.ts
/** The name that bytes stand for; each byte of a part that is not UTF-8 is written `\xNN`, so that the file can be named at all. */
function decodeName(bytes) {
	return bytes.toString("latin1").split("/").map(decodePart).join("/");
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
// src/adapters/local/file-error.ts
/** Turns an error of the file system into one the user can mend; anything else stays what it is. */
function explainFileError(error, path) {
	let reason = codeOf(error);
	return reason === null ? error : new UserError({
		code: "file-unreadable",
		path,
		reason
	}, { cause: error });
}
/** Turns an error on writing a file into one the user can mend; anything else stays what it is. */
function explainWriteError(error, path) {
	let reason = codeOf(error);
	return reason === null ? error : new UserError({
		code: "file-unwritable",
		path,
		reason
	}, { cause: error });
}
/** Whether an error says that there is no such file. */
function isMissing(error) {
	return ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "");
}
/** The code of an error of the system, such as ENOENT. */
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code == "string" ? error.code : null;
}
export { decodeName as a, placeIn as c, isMissing as i, explainFileError as n, isOutside as o, explainWriteError as r, nameFrom as s, codeOf as t };
