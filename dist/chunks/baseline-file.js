import { S as _positive, c as nullable, m as string, o as int, r as array, s as literal, u as object } from "./schemas.js";
// src/core/baseline/baseline-file.ts
/** Writes a baseline as JSON that diffs well: sorted, a finding a line. */
function writeBaseline(baseline) {
	let lines = baseline.toSorted((a, b) => compare(sortKey(a), sortKey(b))).map(({ path, rule, section, text, count }) => `    ${JSON.stringify({
		path,
		rule,
		section,
		text,
		count
	})}`), findings = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
	return `{\n  "version": ${version},\n  "findings": ${findings}\n}\n`;
}
/** Reads a baseline; `null` when it is none, or of a version that is not known. */
function parseBaseline(text) {
	try {
		return schema.parse(JSON.parse(text)).findings;
	} catch {
		return null;
	}
}
/** Whether a text is, or once was, a baseline: also one that a merge conflict has torn. */
function isBaseline(text) {
	return text.trim() === "" || /"findings"\s*:/.test(text);
}
const version = 1, schema = object({
	version: literal(1),
	findings: array(object({
		path: string(),
		rule: string(),
		section: nullable(string()),
		text: string(),
		count: int().check(_positive())
	}))
});
function sortKey({ path, rule, section, text }) {
	return [
		path,
		rule,
		section ?? "",
		text
	].join("\0");
}
/** By code unit, the same on every machine. */
function compare(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
export { isBaseline, parseBaseline, writeBaseline };
