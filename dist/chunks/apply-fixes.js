// src/core/fix/apply-fixes.ts
/**
* The fixes that can be made at once, as edits in document order.
*
* One that overlaps an accepted one before it is left for the next round, and one whose place the text does not have is
* none. Insertions at the same place keep the order given.
*/
function acceptFixes(text, fixes) {
	let lines = listLines(text), edits = fixes.flatMap((fix) => toEdit(fix, lines)).toSorted(inDocumentOrder), accepted = [];
	for (let edit of edits) edit.start >= (accepted.at(-1)?.end ?? 0) && accepted.push(edit);
	return accepted;
}
/** Splices edits that are in document order and do not overlap. */
function spliceEdits(text, edits) {
	let spliced = "", from = 0;
	for (let edit of edits) spliced += text.slice(from, edit.start) + edit.text, from = edit.end;
	return spliced + text.slice(from);
}
/** Each line without its end. */
function listLines(text) {
	let lines = [], start = 0;
	for (let end of text.matchAll(/\r\n?|\n/g)) lines.push({
		start,
		end: end.index
	}), start = end.index + end[0].length;
	return [...lines, {
		start,
		end: text.length
	}];
}
function toEdit({ span, text }, lines) {
	let start = offsetAt(span.startLine, span.startColumn, lines), end = offsetAt(span.endLine, span.endColumn, lines);
	return start === null || end === null || end < start ? [] : [{
		start,
		end,
		text
	}];
}
function offsetAt(line, column, lines) {
	let range = lines[line - 1];
	return !range || column < 1 || range.start + column - 1 > range.end ? null : range.start + column - 1;
}
/** What is inserted comes before what is replaced at the same place. */
function inDocumentOrder(a, b) {
	return a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start);
}
export { spliceEdits as n, acceptFixes as t };
