import { t as decideExitStatus } from "./exit-status.js";
import { n as openBaseline, r as reportBaseline, t as explainChoices } from "./explain.js";
import { a as makeChecker, i as isWhole, n as printReport, o as sayUnmatched, r as formats, t as isColoured } from "./print-report.js";
import { t as writeReport } from "./output.js";
import { n as fixNote, t as byteOrderMarksOf } from "./fix-note.js";
import { i as decode } from "./parse.js";
import { t as writeNotes } from "./write-notes.js";
import { n as refuseOutputs, t as listOutputs } from "./outputs.js";
import { t as openSession } from "./session.js";
// src/commands/fix.ts
/** Fixes what can be fixed and reports what is left, or shows what would change. */
async function fixNotes(changed, run) {
	let quiet = {
		...run,
		check: makeChecker(run.session, null)
	}, fixed = [];
	for (let file of changed.files) fixed.push(await fixFile(file, quiet)), run.terminal.progress.report(fixed.length, changed.files.length);
	if (run.terminal.progress.clear(), run.command.fixes === "show") return showFixes(changed, fixed, run);
	let isInput = run.command.paths.includes("-");
	return isInput ? await writeReport(fixed[0]?.file.bytes ?? "", null) : await writeNotes(run.session.root, fixed.filter(isChanged).map(({ file }) => file)), sayFixed(fixed, run.terminal), reportRest({
		...changed,
		files: fixed.map(({ file }) => file)
	}, isInput, run);
}
async function fixFile(original, run) {
	let { path, bytes } = original, decoded = decode(bytes);
	if (!decoded.ok) return {
		original,
		file: original,
		fixed: 0
	};
	let marks = byteOrderMarksOf(bytes), toFile = (text) => ({
		path,
		bytes: Buffer.from(marks + text)
	}), { text, fixed } = await fixNote(decoded.text, async (next) => {
		let { report } = await checkFiles({
			files: [toFile(next)],
			isTruncated: !1
		}, run);
		return report.notes.flatMap(({ findings }) => findings);
	});
	return {
		original,
		file: text === decoded.text ? original : toFile(text),
		fixed
	};
}
async function checkFiles(changed, { check, baseline }) {
	return baseline.take((await check(changed)).report);
}
function isChanged({ original, file }) {
	return file !== original;
}
function sayFixed(fixed, { phrases, say }) {
	let count = fixed.reduce((total, each) => total + each.fixed, 0);
	count > 0 && say(phrases.fixed(count, fixed.filter(isChanged).length));
}
/** The report goes to standard error where standard output has the note. */
async function reportRest(changed, isInput, run) {
	let { command, session, terminal } = run, rest = await checkFiles(changed, run);
	if (isInput && command.output === null) {
		let colour = isColoured(process.stderr);
		terminal.write(formats[command.format](rest.report, { colour }));
	} else await printReport(rest.report, command);
	return reportBaseline(rest, command, terminal), decideExitStatus(rest.report, session.setup.settings);
}
function textOf({ bytes }) {
	return Buffer.from(bytes).toString("utf8");
}
/** Prints a diff and writes no note; what could be fixed is no pass. */
async function showFixes(changed, fixed, run) {
	let { renderDiff } = await import("./diff.js"), { command, session, terminal } = run, edited = fixed.filter(isChanged), diff = edited.map(({ original, file }) => renderDiff(file.path, textOf(original), textOf(file))).join("");
	await writeReport(diff, command.output);
	let before = await checkFiles(changed, run), { errors, warnings, notices } = (await checkFiles({
		...changed,
		files: fixed.map(({ file }) => file)
	}, run)).report.totals, left = errors + warnings + notices, count = fixed.reduce((total, each) => total + each.fixed, 0), { phrases, say } = terminal;
	return say(count > 0 ? phrases.wouldFix(count, edited.length) : phrases.nothingToFix), left > 0 && say(phrases.left(left)), reportBaseline(before, command, terminal), edited.length > 0 ? 1 : decideExitStatus(before.report, session.setup.settings);
}
// src/commands/check.ts
/** Checks notes once, or again whenever one changes. */
async function runCheck(command, terminal) {
	if (command.isWatching) {
		let { watchCheck } = await import("./watch.js");
		return watchCheck(command, terminal);
	}
	let { signal } = new AbortController(), session = await openSession(command, signal), changed = await session.listNotes(command.paths, command.selection)(signal);
	await refuseOutputs(listOutputs(command), changed.files, session);
	let check = makeChecker(session, terminal.progress);
	return command.isExplained && explainChoices(changed.files, session, terminal), checkOnce(changed, {
		command,
		session,
		terminal,
		check
	});
}
async function checkOnce(changed, run) {
	let { command, session, terminal, check } = run, baseline = await openBaseline(run);
	if (command.fixes !== "report") return fixNotes(changed, {
		...run,
		baseline
	});
	let found = await check(changed), { report, gone } = await baseline.take(found.report);
	return await printReport(report, command), isWhole(command) && sayUnmatched(found, terminal), reportBaseline({
		report,
		gone
	}, command, terminal), decideExitStatus(report, session.setup.settings);
}
export { runCheck };
