// src/core/note/lines.ts
/** Indexes the line starts of a text, once for all rules that ask for those of a note one after another. */
function indexLines(text) {
	return latest?.text !== text && (latest = {
		text,
		index: makeIndex(text)
	}), latest.index;
}
let latest = null;
function makeIndex(text) {
	let starts = listLineStarts(text), place = (offset) => {
		let line = lastAtMost(starts, offset);
		return {
			line: line + 1,
			column: offset - (starts[line] ?? 0) + 1
		};
	};
	return { span: (start, end) => {
		let from = place(start), to = place(end);
		return {
			startLine: from.line,
			startColumn: from.column,
			endLine: to.line,
			endColumn: to.column
		};
	} };
}
/** Splits a text into its lines, which end with LF, CRLF or CR. */
function splitLines(text) {
	return text.includes("\r") ? text.split(/\r\n?|\n/) : text.split("\n");
}
function listLineStarts(text) {
	let starts = [0], lineEnd = text.includes("\r") ? /\r\n?|\n/g : /\n/g;
	for (; lineEnd.test(text);) starts.push(lineEnd.lastIndex);
	return starts;
}
/** The index of the last of the rising numbers that is at most `limit`; 0 where none is. */
function lastAtMost(numbers, limit) {
	let low = 0, high = numbers.length - 1;
	for (; low < high;) {
		let middle = Math.ceil((low + high) / 2);
		(numbers[middle] ?? 0) <= limit ? low = middle : high = middle - 1;
	}
	return low;
}
// src/core/note/span-of.ts
/** Where a parsed node stands. */
function spanOf({ position }) {
	if (!position) throw Error("Expected a node that was parsed, with its position");
	let { start, end } = position;
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
/** Where a parsed node starts and ends, as offsets in UTF-16 units from 0. */
function offsetsOf({ position }) {
	let start = position?.start.offset, end = position?.end.offset;
	if (start === void 0 || end === void 0) throw Error("Expected a node that was parsed, with its offsets");
	return {
		start,
		end
	};
}
// src/core/note/comments.ts
/** Lists the comments of a piece of HTML; one without an end reaches as far as the HTML does, as on GitHub. */
function listComments(html) {
	let comments = [];
	for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", start)) {
		let close = html.indexOf("-->", start + 4), end = close < 0 ? html.length : close + 3;
		comments.push({
			text: html.slice(start, end),
			start,
			end
		}), start = end;
	}
	return comments;
}
// src/core/note/html-text.ts
/** The HTML without comments, line breaks, and tags that only format what is in them; what is left of it, a reader sees. */
function withoutFormatting(html) {
	return withoutComments(html).replaceAll(/<br\s*\/?>|&nbsp;/gi, " ").replaceAll(formatting, "");
}
/** The text in a piece of HTML that nothing but formatting stands around; empty where there is more. */
function htmlText(html) {
	let text = withoutFormatting(html);
	return text.includes("<") ? "" : text;
}
/** Tags without attributes, but for those of looks: any other could hide what is in them. */
const formatting = /<\/?(?:b|big|center|del|div|em|font|i|ins|mark|p|small|span|strong|sub|sup|u)(?:\s+(?:align|color|face|size)\s*=\s*(?:"[^"<>]{0,50}"|'[^'<>]{0,50}'|[\w#%]{1,50}))*\s*\/?>/gi;
function withoutComments(html) {
	let text = "", end = 0;
	for (let comment of listComments(html)) text += html.slice(end, comment.start), end = comment.end;
	return text + html.slice(end);
}
// src/core/note/visible-text.ts
/**
* The prose a reader sees, code spans among it: no code blocks, formulas, URLs, image descriptions or
* comments, and no HTML but for its text where that is all there is.
*
* Blocks and hard line breaks end a line.
*/
function visibleText(nodes) {
	return nodes.map(visibleTextOf).filter((text) => text !== "").join("\n");
}
/** The same of one node: the blocks of text inside it, one a line. */
function visibleTextOf(node) {
	if (node.type === "text") return withoutUrls(node.value);
	if (node.type === "inlineCode") return node.value;
	if (node.type === "break") return "\n";
	if (node.type === "html") return htmlText(node.value);
	if (!("children" in node)) return "";
	let texts = node.children.map(visibleTextOf);
	return isPhrasingParent.has(node.type) ? texts.join("") : texts.filter((text) => text !== "").join("\n");
}
function withoutUrls(text) {
	return text.includes("://") ? text.replaceAll(bareUrl, "") : text;
}
const bareUrl = /https?:\/\/[^\s，。；、）】」]+/gu, isPhrasingParent = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"emphasis",
	"strong",
	"delete",
	"link",
	"linkReference",
	"tableCell"
]);
export { listComments as a, indexLines as c, withoutFormatting as i, lastAtMost as l, visibleText as n, offsetsOf as o, visibleTextOf as r, spanOf as s, isPhrasingParent as t, splitLines as u };
