import { t as draftBuiltInReview } from "./review.js";
import { n as fold } from "./fold.js";
import { t as listFindingsOf } from "./repeats.js";
// src/core/review/hints.ts
/**
* Lists what the built-in reviewer sees in a note, for a model to look at: a program overlooks no acronym and no item of a
* log. What findings say already is left out.
*/
function listHints(checked, language) {
	return draftBuiltInReview(checked, language).suggestions.filter((remark) => !isFound(remark, checked.findings)).map(({ category, title, detail, evidence }) => ({
		lines: [...new Set(evidence.flatMap(({ line }) => line ?? []))].toSorted((a, b) => a - b),
		category,
		words: [title, ...listOtherMatters(title, detail)].join(" ")
	}));
}
/** Whether findings of the same matter have each of its places, or each of the names in its title. */
function isFound({ category, title, evidence }, findings) {
	let same = listFindingsOf(category, findings), lines = new Set(same.map(({ span }) => span.startLine));
	if (evidence.every(({ line }) => line !== null && lines.has(line))) return !0;
	let said = same.map(({ message }) => fold(message).text).join("\n"), names = title.match(quoted) ?? [];
	return names.length > 0 && names.every((name) => said.includes(fold(name.slice(1, -1)).text));
}
/** The sentences of a detail that name something else, and its lines. */
function listOtherMatters(title, detail) {
	return (detail.match(/[^。.]+[。.]?/gu) ?? []).filter((sentence) => /第 \d|\blines? \d/u.test(sentence)).filter((sentence) => sentence.match(quoted)?.some((name) => !title.includes(name))).map((sentence) => sentence.trim());
}
const quoted = /「[^「」]+」|“[^“”]+”/gu;
export { listHints };
