import { t as assembleReport } from "./assemble.js";
// src/core/baseline/baseline.ts
/**
* Leaves known findings out of a report and of its verdict, and counts them.
*
* @param isWhole Whether the report is about every note there is, so that a note it does not have is gone.
*/
function applyBaseline(report, baseline, isWhole) {
	let left = new Map(baseline.map((known) => [fingerprint(known), known.count])), notes = report.notes.map((note) => withoutKnown(note, left)), paths = new Set(notes.map(({ path }) => path)), gone = baseline.filter(({ path }) => isWhole || paths.has(path)).reduce((total, known) => total + (left.get(fingerprint(known)) ?? 0), 0), { failOn, usage, tool } = report;
	return {
		report: assembleReport(notes, {
			failOn,
			usage,
			version: tool.version
		}),
		gone
	};
}
/** The baseline that knows everything in a report, and of notes that the report is not about what the old one knows. */
function updateBaseline(report, old, isWhole) {
	let paths = new Set(report.notes.map(({ path }) => path)), kept = isWhole ? [] : old.filter(({ path }) => !paths.has(path)), found = /* @__PURE__ */ new Map();
	for (let note of report.notes) for (let finding of note.findings) {
		let known = toKnown(note.path, finding), count = (found.get(fingerprint(known))?.count ?? 0) + 1;
		found.set(fingerprint(known), {
			...known,
			count
		});
	}
	return [...kept, ...found.values()];
}
/** Takes what is known out of `left` as it is found. */
function withoutKnown(note, left) {
	let findings = note.findings.filter((finding) => {
		let print = fingerprint(toKnown(note.path, finding)), count = left.get(print) ?? 0;
		return count > 0 && left.set(print, count - 1), count === 0;
	});
	return {
		...note,
		findings,
		known: note.known + note.findings.length - findings.length
	};
}
function toKnown(path, { rule, section, excerpt }) {
	return {
		path,
		rule,
		section,
		text: rule === "missing-section" ? "" : normalizeLine(excerpt),
		count: 1
	};
}
function fingerprint({ path, rule, section, text }) {
	return JSON.stringify([
		path,
		rule,
		section,
		text
	]);
}
function normalizeLine(line) {
	return Array.from(line.normalize("NFKC").replaceAll(/\s+/gu, " ").trim()).slice(0, longestText).join("");
}
/** In characters: enough to tell lines apart, and little enough to read in a diff. */
const longestText = 80;
export { applyBaseline, updateBaseline };
