import { t as isLimit } from "./model-failure.js";
import { t as isAtLeast } from "./severity.js";
// src/core/report/count-remarks.ts
/** How many remarks a review makes, all of them verified; what was taken up is none any longer. */
function countRemarks({ strengths, suggestions }) {
	return strengths.length + suggestions.filter(({ status }) => status !== "resolved").length;
}
// src/core/report/verdict.ts
/** Decides whether a run passes, from findings alone: no model has a say in it. */
function decideVerdict(findings, failOn) {
	return failOn === "never" ? "pass" : findings.some(({ severity }) => isAtLeast(severity, failOn)) ? "fail" : "pass";
}
// src/core/report/assemble.ts
/** Assembles the report of a run; notes come in path order. */
function assembleReport(notes, { failOn, usage, version }) {
	let findings = notes.flatMap((note) => note.findings);
	return {
		schemaVersion: 1,
		tool: {
			name: "note-review",
			version
		},
		verdict: decideVerdict(findings, failOn),
		failOn,
		outcome: outcomeOf(notes),
		notes: notes.toSorted((a, b) => a.path < b.path ? -1 : 1),
		totals: countTotals(notes),
		usage
	};
}
function outcomeOf(notes) {
	let outcomes = new Set(notes.map(({ review }) => review.outcome));
	if (outcomes.delete("skipped"), outcomes.size === 0) return "skipped";
	if (notes.some(({ review }) => review.outcome === "reviewed" && review.reason !== null)) return "partial";
	if (outcomes.has("unavailable")) {
		let isLimited = notes.some(({ review }) => isLimit(review.reason));
		return outcomes.size === 1 && !isLimited ? "unavailable" : "partial";
	}
	return outcomes.has("reviewed") ? "reviewed" : "cached";
}
function countTotals(notes) {
	let count = (severity) => notes.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
	return {
		notes: notes.length,
		errors: count("error"),
		warnings: count("warning"),
		notices: count("notice"),
		remarks: sum(notes.map(({ review }) => countRemarks(review))),
		dropped: sum(notes.map(({ review }) => review.dropped)),
		suppressed: sum(notes.map(({ suppressed }) => suppressed.length)),
		known: sum(notes.map(({ known }) => known))
	};
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
export { decideVerdict as n, countRemarks as r, assembleReport as t };
