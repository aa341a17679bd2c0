import { t as decideExitStatus } from "./exit-status.js";
import { n as openBaseline, r as reportBaseline, t as explainChoices } from "./explain.js";
import { a as makeChecker, i as isWhole, n as printReport, o as sayUnmatched, r as formats, t as isColoured } from "./print-report.js";
import { t as writeReport } from "./output.js";
import { n as writeNote } from "./write-file.js";
import { tt as decode } from "./setup.js";
import { t as UserError } from "./errors.js";
import { t as openSession } from "./session.js";
// src/core/fix/apply-fixes.ts
/**
* The fixes that can be made at once, as edits in document order.
*
* One that overlaps an accepted one before it is left for the next round, and one whose place the text does not have is
* none. Insertions at the same place keep the order given.
*/
function acceptFixes(text, fixes) {
	let lines = listLines(text), edits = fixes.flatMap((fix) => toEdit(fix, lines)).toSorted(inDocumentOrder), accepted = [];
	for (let edit of edits) edit.start >= (accepted.at(-1)?.end ?? 0) && accepted.push(edit);
	return accepted;
}
/** Splices edits that are in document order and do not overlap. */
function spliceEdits(text, edits) {
	let spliced = "", from = 0;
	for (let edit of edits) spliced += text.slice(from, edit.start) + edit.text, from = edit.end;
	return spliced + text.slice(from);
}
/** Each line without its end. */
function listLines(text) {
	let lines = [], start = 0;
	for (let end of text.matchAll(/\r\n?|\n/g)) lines.push({
		start,
		end: end.index
	}), start = end.index + end[0].length;
	return [...lines, {
		start,
		end: text.length
	}];
}
function toEdit({ span, text }, lines) {
	let start = offsetAt(span.startLine, span.startColumn, lines), end = offsetAt(span.endLine, span.endColumn, lines);
	return start === null || end === null || end < start ? [] : [{
		start,
		end,
		text
	}];
}
function offsetAt(line, column, lines) {
	let range = lines[line - 1];
	return !range || column < 1 || range.start + column - 1 > range.end ? null : range.start + column - 1;
}
/** What is inserted comes before what is replaced at the same place. */
function inDocumentOrder(a, b) {
	return a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start);
}
// src/core/fix/fix-note.ts
/**
* Checks, applies the fixes and checks again until no finding has one.
*
* Fixes that do not settle leave the text as it was, so that to fix twice is to fix once.
*/
async function fixNote(original, check) {
	let text = original, fixed = 0;
	for (let round = 0; round < maximumRounds; round += 1) {
		let fixes = (await check(text)).flatMap(({ fix }) => fix ?? []), edits = acceptFixes(text, fixes), next = spliceEdits(text, edits);
		if (next === text) return {
			text,
			fixed
		};
		text = next, fixed += edits.length;
	}
	return {
		text: original,
		fixed: 0
	};
}
/** A fix may uncover the next one; what takes more rounds undoes itself. */
const maximumRounds = 10;
/** The byte order marks that a file starts with, which its text is read without. */
function byteOrderMarksOf(bytes) {
	let count = 0;
	for (; mark.every((byte, index) => bytes[count * mark.length + index] === byte);) count += 1;
	return "﻿".repeat(count);
}
const mark = [
	239,
	187,
	191
];
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
	return isInput ? await writeReport(fixed[0]?.file.bytes ?? "", null) : await writeFixes(fixed, run), sayFixed(fixed, run.terminal), reportRest({
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
/** Writes every note that can be written before it tells of one that cannot. */
async function writeFixes(fixed, { session }) {
	let problems = [];
	for (let { file } of fixed.filter(isChanged)) try {
		await writeNote(session.root, file.path, file.bytes);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		problems.push(error.problem);
	}
	let [first, ...more] = problems;
	if (first) throw new UserError(first, { more });
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
	} else await printReport(rest.report, command, session);
	return reportBaseline(rest, command, terminal), decideExitStatus(rest.report, session.setup.settings);
}
function textOf({ bytes }) {
	return Buffer.from(bytes).toString("utf8");
}
/** Prints a diff and writes no note; what could be fixed is no pass. */
async function showFixes(changed, fixed, run) {
	let { renderDiff } = await import("./diff.js"), { command, session, terminal } = run, edited = fixed.filter(isChanged), diff = edited.map(({ original, file }) => renderDiff(file.path, textOf(original), textOf(file))).join(""), notes = fixed.map(({ file }) => file.path);
	await writeReport(diff, command.output, {
		...session,
		notes
	});
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
	let { signal } = new AbortController(), session = await openSession(command, signal), changed = await session.listNotes(command.paths, command.selection)(signal), check = makeChecker(session, terminal.progress);
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
	return await printReport(report, command, session), isWhole(command) && sayUnmatched(found, terminal), reportBaseline({
		report,
		gone
	}, command, terminal), decideExitStatus(report, session.setup.settings);
}
export { runCheck };
