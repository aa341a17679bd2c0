import { t as UserError } from "./errors.js";
import { i as isMissing, r as explainWriteError, t as codeOf } from "./file-error.js";
import { o as nameFrom } from "./trusted-file.js";
import { dirname, resolve } from "node:path";
import { access, realpath, stat } from "node:fs/promises";
// src/adapters/local/refuse-output.ts
/** Refuses a file that cannot be there, and one that must not be written over, before anything is done. */
async function refuseOutput({ path, option }, kept) {
	try {
		let identity = await identityOf(path);
		if (identity === null) return await access(`${dirname(resolve(path))}/.`);
		let reason = await whyKept(path, identity, kept);
		if (reason) throw new UserError({
			code: reason,
			path,
			option
		});
		if ((await stat(path)).isDirectory()) throw new UserError({
			code: "file-unwritable",
			path,
			reason: "EISDIR"
		});
	} catch (error) {
		throw explainWriteError(error, path);
	}
}
/** Compares files rather than names, so that neither a link nor another spelling gets a note overwritten. */
async function whyKept(path, identity, { root, notes, isNote, ruleFiles, isRuleFile }) {
	let name = nameFrom(await realpath(root), await realpath(path)), isOneOf = async (paths) => {
		let identities = paths.map((other) => identityOf(resolve(root, other)));
		return (await Promise.all(identities)).includes(identity);
	};
	return isRuleFile(name) || await isOneOf(ruleFiles) ? "output-is-rule-file" : isNote(name) || await isOneOf(notes) ? "output-is-note" : null;
}
/** What one file has and no other; `null` where there is no such file. */
async function identityOf(path) {
	try {
		let { dev, ino } = await stat(path, { bigint: !0 });
		return `${dev}:${ino}`;
	} catch (error) {
		if (isMissing(error) || codeOf(error) === "ENAMETOOLONG") return null;
		throw error;
	}
}
// src/commands/outputs.ts
/** Refuses, before anything is done, to write over a note, a template or the config file. */
async function refuseOutputs(outputs, files, session) {
	let notes = files.map(({ path }) => path);
	for (let output of outputs) await refuseOutput(output, {
		...session,
		notes
	});
}
/** The files that a command line asks to be written, but for notes. */
function listOutputs(command) {
	let { output, baseline } = command;
	return [...output === null ? [] : [{
		path: output,
		option: "--output"
	}], ...baseline?.isUpdated ? [{
		path: baseline.path,
		option: "--baseline"
	}] : []];
}
export { refuseOutputs as n, listOutputs as t };
