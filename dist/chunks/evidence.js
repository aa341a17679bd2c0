import { c as indexLines } from "./visible-text.js";
import { n as fold } from "./fold.js";
/** Prepares the learner's text; blanked parts fold to nothing, so that they prove nothing. */
function indexEvidence(learnerText) {
	return {
		source: learnerText,
		folded: fold(learnerText),
		lines: indexLines(learnerText),
		approximation: { steps: 4e8 }
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
/** Splits a text at its blank lines. */
function listParagraphs({ source }) {
	return source.split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/);
}
export { listParagraphs as n, toSourceRange as r, indexEvidence as t };
