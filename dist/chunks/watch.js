import { t as UserError } from "./errors.js";
import { n as explainFileError, t as codeOf } from "./file-error.js";
import { o as nameFrom } from "./trusted-file.js";
import { i as refuseMissing, n as gitIgnore, r as readNamedPaths, t as openSession } from "./session.js";
import { n as decideVerdict } from "./assemble.js";
import { n as openBaseline, r as reportBaseline, t as explainChoices } from "./explain.js";
import { a as makeChecker, n as printReport } from "./print-report.js";
import { n as refuseOutputs, t as listOutputs } from "./outputs.js";
import { dirname, resolve } from "node:path";
import { EventEmitter, once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
// src/adapters/local/watch.ts
/**
* Calls `onChange` with the notes and other files that were written, until the signal aborts.
*
* What changes at about the same time comes together, and what changes during a call comes after it. A note that is
* removed is not reported.
*/
async function watchNotes({ root, paths, isNote, others = [], onReady }, onChange, signal) {
	let named = await readNamedPaths(root, paths, isNote);
	refuseMissing(named);
	let other = others.length > 0 ? await readNamedPaths(root, others, isNote) : [], watched = [...named, ...other.filter(({ kind }) => kind === "file")], changes = openChanges(), watchers = await Promise.all(watched.map((path) => startWatcher(root, path, changes)));
	try {
		for (await onReady?.();;) await onChange(await changes.take(signal));
	} catch (error) {
		if (!signal.aborted || codeOf(error) !== "ABORT_ERR") throw error;
	} finally {
		await Promise.all(watchers.map((watcher) => watcher.close()));
	}
}
function openChanges() {
	let names = /* @__PURE__ */ new Set(), failures = [], bell = new EventEmitter(), count = 0;
	return {
		add,
		fail,
		take
	};
	function add(name) {
		names.add(name), count += 1, bell.emit("ring");
	}
	function fail(error) {
		failures.push(error), bell.emit("ring");
	}
	async function take(signal) {
		names.size + failures.length === 0 && await once(bell, "ring", { signal });
		for (let before = -1; before !== count && failures.length === 0;) before = count, await setTimeout(100, void 0, { signal });
		if (failures.length > 0) throw failures[0];
		let taken = [...names].toSorted();
		return names.clear(), taken;
	}
}
async function startWatcher(root, named, changes) {
	let { watch } = await import("./chokidar.js"), isFile = named.kind === "file", folder = isFile ? dirname(named.at) : named.at, isIgnored = isFile ? () => !1 : gitIgnore(root, folder), ignored = (path, stats) => path === folder || stats === void 0 ? !1 : !stats.isDirectory() && !stats.isFile() || stats.isFile() && !named.takes(nameFrom(root, path)) ? !0 : isIgnored(path, stats.isDirectory()), report = (path) => changes.add(nameFrom(root, path)), watcher = watch(folder, {
		ignored,
		ignoreInitial: !0,
		followSymlinks: !1,
		...isFile && { depth: 0 }
	}).on("add", report).on("change", report).on("error", (error) => changes.fail(explainWatchError(error, named.path)));
	return await new Promise((resolve) => {
		watcher.once("ready", resolve).once("error", () => resolve());
	}), watcher;
}
/** The system watches only so many files. */
function explainWatchError(error, path) {
	let reason = codeOf(error);
	return reason === "ENOSPC" || reason === "EMFILE" ? new UserError({
		code: "folder-unwatchable",
		path,
		reason
	}, { cause: error }) : explainFileError(error, path);
}
// src/commands/watch.ts
/** Checks once, and then what changes, until Ctrl-C; ends with the status of all notes as they were last seen. */
async function watchCheck(command, terminal) {
	let controller = new AbortController();
	process.once("SIGINT", () => controller.abort());
	let { signal } = controller, { root, isNote, setup, ruleFiles } = await openSession(command, signal), seen = /* @__PURE__ */ new Map(), run = async (changed) => {
		let isAll = changed.some((path) => ruleFiles.includes(path)), paths = isAll ? command.paths : changed, report = await checkPaths({
			...command,
			paths
		}, terminal, signal);
		isAll && seen.clear();
		for (let note of report.notes) seen.set(note.path, note);
	}, listNotes = () => [...seen.values()].filter(({ path }) => existsSync(resolve(root, path))), listFindings = () => listNotes().flatMap(({ findings }) => findings), sayState = () => {
		terminal.say(terminal.phrases.watching(listNotes().length, listFindings().length));
	}, onReady = async () => {
		await run(command.paths), sayState();
	}, onChange = async (changed) => {
		terminal.write(`\n${"─".repeat(20)} ${(/* @__PURE__ */ new Date()).toTimeString().slice(0, 8)}\n`), await run(changed).catch((error) => sayProblem(error, terminal)), sayState();
	}, { paths } = command;
	return await watchNotes({
		root,
		paths,
		isNote,
		others: ruleFiles,
		onReady
	}, onChange, signal), +(decideVerdict(listFindings(), setup.settings.failOn) === "fail");
}
/** Reads configuration and template anew, which may be what has changed. */
async function checkPaths(command, terminal, signal) {
	let session = await openSession(command, signal), check = makeChecker(session, terminal.progress), baseline = await openBaseline({
		command,
		session,
		terminal,
		check
	}), changed = await session.listNotes(command.paths)(signal);
	await refuseOutputs(listOutputs(command), changed.files, session), command.isExplained && explainChoices(changed.files, session, terminal);
	let taken = await baseline.take((await check(changed)).report);
	return await printReport(taken.report, command), reportBaseline(taken, command, terminal), taken.report;
}
/** A template that is being written, or a note that is gone again, ends no watch. */
function sayProblem(error, terminal) {
	if (!(error instanceof UserError)) throw error;
	terminal.explain(error);
}
export { watchCheck };
