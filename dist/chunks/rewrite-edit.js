import { i as utf8ToBytes } from "./digest.js";
import { t as checkNote } from "./check-note.js";
import { n as spliceEdits, t as acceptFixes } from "./apply-fixes.js";
import { n as parseNote } from "./parse.js";
import { d as generatedNames } from "./rules.js";
// src/core/inline/rewrite-edit.ts
/**
* What a rewrite changes in a note; `null` where that is not plain, or where it would make the note worse.
*
* It is plain where the one quote is all that its lines say. The rewrite is applied in memory, and must add no finding.
*/
function findRewriteEdit(remark, checked) {
	let { rewrite, quotes, status } = remark, [quote, ...others] = quotes;
	if (!rewrite || !quote || others.length > 0 || status === "resolved" || /[\r\n]|<!--/.test(rewrite) || blank.test(rewrite)) return null;
	let { text } = checked.note, [edit] = acceptFixes(text, [{
		span: quote.span,
		text: rewrite
	}]);
	if (!edit || !isAllOfItsLines(text, edit)) return null;
	let end = edit.end + +!!/^[。．.！!？?；;，,]/.test(text.slice(edit.end)), whole = {
		...edit,
		end
	};
	return prepareAddsNothing(checked)(spliceEdits(text, [whole])) ? whole : null;
}
/** What a model leaves for the writer to fill in. */
const blank = /〔[^〕]*〕|\[[^\]]*(?:fill|填)[^\]]*\]/iu;
/** Whether nothing but a list marker, a quotation mark or an end mark stands beside it. */
function isAllOfItsLines(text, { start, end }) {
	let before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start), lineEnd = text.indexOf("\n", end), after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
	return /^\s*(?:(?:[-*+>]|\d{1,9}[.)])\s+)*$/.test(before) && /^[。．.！!？?；;，,]?\s*$/.test(after);
}
/**
* Prepares the question whether a text has no finding that the note has not.
*
* Both are checked alike: what settings turn off or comments suppress in one of them is so in the other.
*/
function prepareAddsNothing(checked) {
	let { note, context } = checked, { template, choice, linkedFiles } = context, listKinds = (text) => {
		let file = {
			path: note.path,
			bytes: utf8ToBytes(text)
		}, parsed = parseNote(file, () => generatedNames(template));
		return checkNote(parsed, {
			template,
			reason: choice
		}, {
			language: "en",
			linkedFiles
		}).findings.map(kindOf);
	}, own;
	return (text) => {
		own ??= listKinds(note.text);
		let known = [...own];
		for (let kind of listKinds(text)) {
			let at = known.indexOf(kind);
			if (at < 0) return !1;
			known.splice(at, 1);
		}
		return !0;
	};
}
function kindOf({ rule, section }) {
	return `${rule} ${section ?? ""}`;
}
export { prepareAddsNothing as n, findRewriteEdit as t };
