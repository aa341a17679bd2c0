import { t as digestOf } from "./digest.js";
// src/core/memory/section-digests.ts
/**
* A fingerprint of what the learner wrote in each section, in their order.
*
* Where it stands in the note has no part in it, nor have empty lines: neither changes what there is to say about it.
*/
function digestSections({ sections, learnerText }) {
	let ends = sections.slice(1).map(({ startOffset }) => startOffset);
	return new Map(sections.flatMap((section, index) => {
		if (section.isGenerated) return [];
		let words = learnerText.slice(section.startOffset, ends[index]);
		return [[section, digestOf(withoutBlankLines(words), digits)]];
	}));
}
const digits = 8;
function withoutBlankLines(text) {
	return text.split(/\r\n?|\n/).map((line) => line.trimEnd()).filter((line) => line !== "").join("\n");
}
// src/core/memory/made-from-note.ts
/** Fingerprints what the built-in reviewer looks at in a note. */
function fingerprintNote({ note, template }, language) {
	let sections = [...digestSections(note).values()], basis = [language, template];
	return {
		key: digestValue([basis, sections]),
		terms: digestValue(basis),
		sections
	};
}
/** Whether nothing has changed that a review was made from; where its parts stand in the note is no part of it. */
function isMadeFromSame(one, other) {
	return one === null || other === null || one.terms !== other.terms ? !1 : one.key === other.key || one.sections.join() === other.sections.join();
}
/** Fingerprints a value by its JSON. */
function digestValue(value) {
	return digestOf(JSON.stringify(value, withoutParents), 16);
}
/** The slots of a template name the slots above them, which are in the list as well. */
function withoutParents(key, value) {
	return key === "parent" ? void 0 : value;
}
export { digestSections as i, fingerprintNote as n, isMadeFromSame as r, digestValue as t };
