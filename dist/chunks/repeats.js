import { n as overlaps } from "./find-quote.js";
import { n as fold } from "./fold.js";
// src/core/review/repeats.ts
/**
* Whether a suggestion says what a finding says already: it is about the same matter in the same place, and neither
* shows another place nor says how to write it.
*/
function repeatsFinding({ draft, remark }, findings) {
	return remark.rewrite === null && listFindingsOf(remark.category, findings).some((finding) => isSame({
		draft,
		remark
	}, finding));
}
/** The findings about what remarks of a category are about. */
function listFindingsOf(category, findings) {
	let rules = mattersOf[category] ?? [];
	return findings.filter(({ rule }) => rules.some((each) => each === rule));
}
function isSame({ draft, remark }, finding) {
	let { absence } = draft;
	if (absence !== null) return fold(finding.message).text.includes(fold(absence).text);
	if (ofSections.has(finding.rule)) return remark.section === finding.section;
	let lines = linesOf(finding);
	return remark.quotes.every(({ span }) => lines.has(span.startLine));
}
/** The lines that a finding is about: where it stands, and those that its message names. */
function linesOf({ span, message }) {
	let lines = /* @__PURE__ */ new Set();
	for (let line = span.startLine; line <= span.endLine; line += 1) lines.add(line);
	if (/行|\blines?\b/u.test(message)) for (let [number] of message.matchAll(/\d{1,7}/g)) lines.add(Number(number));
	return lines;
}
/** What rules say of the matter of a category. */
const mattersOf = {
	completeness: [
		"todo-stub",
		"todo-left",
		"empty-section",
		"too-short",
		"unfilled",
		"missing-section",
		"missing-content",
		"too-few-items",
		"unfinished-sentence"
	],
	structure: [
		"heading-level",
		"skipped-heading-level",
		"section-order",
		"missing-section",
		"duplicate-heading",
		"unexpected-section",
		"empty-section"
	],
	coverage: ["dropped-log-item", "unused-keyword"],
	term: ["unexplained-acronym"],
	"figure-description": ["undescribed-image"],
	repetition: ["repeated-item", "repeated-paragraph"],
	clarity: ["unfinished-sentence", "unrendered-emphasis"]
}, ofSections = /* @__PURE__ */ new Set([
	"todo-stub",
	"empty-section",
	"too-short",
	"unfilled",
	"missing-content",
	"too-few-items"
]);
/** Whether a remark says what another one says: in the same words, or of the same kind about the same places. */
function repeatsRemark(held, others) {
	let title = fold(held.remark.title).text;
	return others.some(({ draft, remark }) => fold(remark.title).text === title ? !0 : remark.category !== held.remark.category || remark.category === "other" ? remark.id === held.remark.id : fold(draft.absence ?? "").text === fold(held.draft.absence ?? "").text && held.remark.quotes.every(({ span }) => remark.quotes.some((quote) => overlaps(quote.span, span))));
}
export { repeatsFinding as n, repeatsRemark as r, listFindingsOf as t };
