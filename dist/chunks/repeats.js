import { n as rules } from "./rules.js";
import { n as overlaps } from "./find-quote.js";
import { n as fold } from "./fold.js";
// src/core/review/repeats.ts
/**
* Whether a suggestion says what a finding says already: it is about the same matter in the same place, and neither
* shows another place nor says how to write it.
*/
function repeatsFinding({ draft, remark }, findings) {
	return remark.rewrite === null && listFindingsOf(draft.category, findings).some((finding) => isSame({
		draft,
		remark
	}, finding));
}
/** The findings about what remarks of a category are about. */
function listFindingsOf(category, findings) {
	return findings.filter(({ rule }) => findRule(rule)?.about?.includes(category) === !0);
}
function isSame({ draft, remark }, finding) {
	let { absence } = draft;
	if (absence !== null) return fold(finding.message).text.includes(fold(absence).text);
	if (findRule(finding.rule)?.isOfSection) return remark.section === finding.section;
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
function findRule(id) {
	return rules.find((rule) => rule.id === id);
}
/** Whether a remark says what another one says: in the same words, or of the same kind about the same places. */
function repeatsRemark(held, others) {
	let title = fold(held.remark.title).text;
	return others.some(({ draft, remark }) => fold(remark.title).text === title ? !0 : draft.category !== held.draft.category || draft.category === "other" ? remark.id === held.remark.id : fold(draft.absence ?? "").text === fold(held.draft.absence ?? "").text && held.remark.quotes.every(({ span }) => remark.quotes.some((quote) => overlaps(quote.span, span))));
}
export { repeatsFinding as n, repeatsRemark as r, listFindingsOf as t };
