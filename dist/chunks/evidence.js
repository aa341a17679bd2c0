import { s as indexLines } from "./visible-text.js";
import { n as fold } from "./fold.js";
// src/core/review/figures.ts
/** Counts the letters and digits of a text. */
function countLetters(text) {
	return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
/** Whether two folded texts have the same digits, numerals and negations in the same order. */
function hasSameFigures(a, b) {
	return listFigures(a) === listFigures(b);
}
function listFigures(text) {
	return (text.match(figure) ?? []).join(" ");
}
const figure = /\p{N}|(?<=\p{N})[.,:/](?=\p{N})|[零一二三四五六七八九十百千万亿两半不没无未非]|not|never|without|n"t/gu;
// src/core/review/evidence.ts
/** Prepares the learner's text; blanked parts fold to nothing, so that they prove nothing. */
function indexEvidence(learnerText) {
	return {
		source: learnerText,
		folded: fold(learnerText),
		lines: indexLines(learnerText)
	};
}
/** Translates a range of the folded text into one of the source. */
function toSourceRange({ folded, source }, { start, end }) {
	let from = folded.offsets[start] ?? 0, last = folded.offsets[end - 1] ?? from;
	return {
		start: from,
		end: last + ((source.codePointAt(last) ?? 0) > 65535 ? 2 : 1)
	};
}
export { hasSameFigures as i, toSourceRange as n, countLetters as r, indexEvidence as t };
