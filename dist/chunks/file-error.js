import { t as UserError } from "./errors.js";
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
export { isMissing as i, explainFileError as n, explainWriteError as r, codeOf as t };
