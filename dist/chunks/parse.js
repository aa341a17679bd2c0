import { t as findDeepNesting } from "./depth.js";
import { _ as frontMatterTitle, i as listSections, v as isFrontMatter, y as parseFrontMatter } from "./section.js";
import { a as SKIP, i as visit, n as listHiddenHtml, r as isGeneratedName } from "./named-sources.js";
import { d as limits, t as parseMarkdown, u as findComplexity } from "./markdown.js";
import { t as detectLanguage } from "./language.js";
import { n as visibleText, o as offsetsOf } from "./visible-text.js";
// src/core/note/decode.ts
/**
* Decodes UTF-8 strictly, without its byte order marks (editors have been seen to add a second).
*
* A file in another encoding is never read, only named: a guess would put words into the learner's mouth.
*/
function decode(bytes) {
	let text = decodeAs("utf-8", bytes);
	if (text !== null && !text.includes("\0")) return {
		ok: !0,
		text: text.replace(/^\uFEFF+/, "")
	};
	let wide = detectUtf32(bytes) ?? detectUtf16(bytes);
	if (wide) return {
		ok: !1,
		obstacle: {
			kind: "not-utf-8",
			encoding: wide,
			line: 1
		}
	};
	if (bytes.includes(0)) return {
		ok: !1,
		obstacle: judgeNul(text)
	};
	let encoding = isGb18030(bytes) ? "gb18030" : null;
	return {
		ok: !1,
		obstacle: {
			kind: "not-utf-8",
			encoding,
			line: encoding === null ? findForeignLine(bytes) : 1
		}
	};
}
/** A program leaves a NUL in a text now and then; what is not text has many, or other controls. */
function judgeNul(text) {
	let [first = "", ...more] = text?.split("\0") ?? [];
	return text !== null && !/(?![\0\t\n\f\r])\p{Cc}/u.test(text) && more.length * 20 <= text.length ? {
		kind: "nul",
		line: countLines(first)
	} : { kind: "binary" };
}
/** The first line that is not UTF-8, of which a line end is never a part of another character. */
function findForeignLine(bytes) {
	let ends = listLineEnds(bytes), known = 0, foreign = ends.length;
	for (; foreign - known > 1;) {
		let middle = known + foreign >> 1;
		decodeAs("utf-8", bytes.subarray(0, ends[middle - 1])) === null ? foreign = middle : known = middle;
	}
	return foreign;
}
function listLineEnds(bytes) {
	let ends = [];
	for (let [index, byte] of bytes.entries()) (byte === 10 || byte === 13 && bytes[index + 1] !== 10) && ends.push(index + 1);
	return [...ends, bytes.length];
}
function countLines(text) {
	return text.split(/\r\n?|\n/).length;
}
function decodeAs(encoding, bytes) {
	try {
		return new TextDecoder(encoding, {
			fatal: !0,
			ignoreBOM: !1
		}).decode(bytes);
	} catch {
		return null;
	}
}
/** Knows UTF-32 by its byte order mark: nobody has been seen to write it without. */
function detectUtf32(bytes) {
	if (bytes.length % 4 != 0) return null;
	let units = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let encoding of ["utf-32le", "utf-32be"]) {
		let at = (index) => units.getUint32(index, encoding === "utf-32le");
		if (bytes.length === 0 || at(0) !== 65279) continue;
		let index = 4;
		for (; index < bytes.length && at(index) > 0 && at(index) <= 1114111;) index += 4;
		if (index === bytes.length) return encoding;
	}
	return null;
}
/** Knows UTF-16 by its byte order mark, else by the NUL that is half of each space, line end and Latin letter. */
function detectUtf16(bytes) {
	let encoding = readMark(bytes) ?? guessByNuls(bytes);
	return encoding !== null && isUtf16(encoding, bytes) ? encoding : null;
}
function readMark([first, second]) {
	return first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : null;
}
function guessByNuls(bytes) {
	if (!bytes.includes(0)) return null;
	let even = countNuls(bytes, 0), odd = countNuls(bytes, 1);
	return even === odd || bytes.length % 2 == 1 || !((even + odd) * 3 >= bytes.length) && decodeAs("utf-8", bytes) !== null ? null : odd > even ? "utf-16le" : "utf-16be";
}
function countNuls(bytes, from) {
	let count = 0;
	for (let index = from; index < bytes.length; index += 2) bytes[index] === 0 && (count += 1);
	return count;
}
/** Whether whole characters of UTF-16 are all text. A file that was cut off may end in half of one. */
function isUtf16(encoding, bytes) {
	let text = decodeAs(encoding, bytes.subarray(0, bytes.length - bytes.length % 2));
	return text !== null && !/(?![\t\n\f\r])\p{Cc}/u.test(text);
}
/**
* Whether bytes are Chinese in GB18030, of which GBK and GB2312 are parts.
*
* Most pairs of bytes decode as some character, those of Latin-1, Big5 or Windows-1251 as well. A Chinese text is
* told by what it consists of: punctuation and the 3,755 commonest characters, which have rows of their own. Of these
* Korean has the first half alone; a long Chinese text has 的 or 是 as well.
*/
function isGb18030(bytes) {
	let text = decodeAs("gb18030", bytes);
	if (text === null) return !1;
	let leads = listLeads(bytes), common = leads.filter(isInCommonRow);
	return common.length * 4 < leads.length * 3 ? !1 : !(common.length >= someText && !common.some((lead) => lead > lastOfHangul)) && (leads.length < longText || /[的是]/u.test(text));
}
/** The first bytes of the pairs that are not ASCII. */
function listLeads(bytes) {
	let leads = [];
	for (let index = 0; index < bytes.length; index += 1) {
		let lead = bytes[index] ?? 0;
		lead < 128 || (index += 1, leads.push((bytes[index] ?? 0) >= 161 ? lead : 0));
	}
	return leads;
}
function isInCommonRow(lead) {
	return lead >= 176 && lead <= 215 || lead === 161 || lead === 163;
}
/** The row of the last syllable in Korean's EUC-KR. */
const lastOfHangul = 200, someText = 10, longText = 100;
// src/core/note/hidden-markdown.ts
/**
* Lists what a reader does not see of a document's Markdown: front matter, definitions, titles of links and images,
* and footnotes that nothing refers to.
*/
function listHiddenMarkdown(source, root) {
	let ranges = [];
	return visit(root, (node) => {
		(isFrontMatter(node) || node.type === "definition") && ranges.push(offsetsOf(node)), (node.type === "link" || node.type === "image") && ranges.push(...titleOf(source, node));
	}), [...ranges, ...listUnseenFootnotes(root)];
}
/** The title of a link or an image with its quotation marks, which is the last thing before the bracket. */
function titleOf(source, node) {
	if (!node.title) return [];
	let { start, end } = offsetsOf(node), last = start + source.slice(start, end - 1).trimEnd().length - 1, mark = source.charAt(last) === ")" ? "(" : source.charAt(last), first = source.lastIndexOf(mark, last - 1);
	for (; first > start && isEscaped(source, first);) first = source.lastIndexOf(mark, first - 1);
	return first > start ? [{
		start: first,
		end: last + 1
	}] : [];
}
function isEscaped(source, offset) {
	let start = offset;
	for (; source[start - 1] === "\\";) --start;
	return (offset - start) % 2 == 1;
}
/** The footnotes that the text does not lead to, and those whose name is taken. */
function listUnseenFootnotes(root) {
	let definitions = [];
	visit(root, "footnoteDefinition", (node) => void definitions.push(node));
	let first = new Map(definitions.toReversed().map((node) => [node.identifier, node])), seen = /* @__PURE__ */ new Set(), open = [...listReferences(root)];
	for (let name = open.pop(); name !== void 0; name = open.pop()) {
		let definition = first.get(name);
		!seen.has(name) && definition && (seen.add(name), open.push(...definition.children.flatMap(listReferences)));
	}
	return definitions.filter((node) => !seen.has(node.identifier) || first.get(node.identifier) !== node).map(offsetsOf);
}
/** The footnotes that a node refers to; what stands in a footnote counts for that one. */
function listReferences(node) {
	let names = [];
	return visit(node, (inner) => (inner.type === "footnoteReference" && names.push(inner.identifier), inner.type === "footnoteDefinition" ? SKIP : void 0)), names;
}
// src/core/note/learner-text.ts
/**
* Blanks what is not the learner's visible text: front matter, HTML, definitions, titles of links and images,
* unseen footnotes and generated sections.
*/
function readLearnerText(source, root, sections) {
	return blank(source, [
		...listHiddenMarkdown(source, root),
		...listHiddenHtml(source, root),
		...generatedRanges(source, sections)
	]);
}
/** Puts a space for everything in the ranges but line ends, so that offsets and lines stay. */
function blank(source, ranges) {
	let text = "";
	for (let { start, end } of ranges.toSorted((a, b) => a.start - b.start)) end <= text.length || (text += source.slice(text.length, start), text += source.slice(text.length, end).replaceAll(/[^\r\n]/g, " "));
	return text + source.slice(text.length);
}
function generatedRanges(source, sections) {
	return sections.flatMap(({ isGenerated, startOffset }, index) => isGenerated ? [{
		start: startOffset,
		end: sections[index + 1]?.startOffset ?? source.length
	}] : []);
}
// src/core/note/obsidian-comments.ts
/**
* Takes Obsidian's comments, `%%…%%`, out of a document that was just parsed, and says where they stood.
*
* They are what their writer does not show: no content, no headings, no evidence. Parsers of Markdown know nothing
* of them, and parse what they hold.
*/
function removeObsidianComments(root, source) {
	if (!source.includes(mark)) return [];
	let comments = pairMarks(listMarks(root, source), source), commentAt = indexComments(comments, source);
	return visit(root, (node, index, parent) => {
		let { start, end } = offsetsOf(node), comment = commentAt[start];
		if (parent && index !== void 0 && comment !== 0 && comment === commentAt[end - 1]) return parent.children.splice(index, 1), [SKIP, index];
		node.type === "text" && (node.value = keepOutside(node, source, commentAt));
	}), comments;
}
const mark = "%%";
/** The offsets of the marks in running text; those in code, formulas and addresses are none. */
function listMarks(root, source) {
	let marks = [];
	return visit(root, "text", (node) => {
		marks.push(...marksIn(node, source));
	}), marks;
}
function marksIn(node, source) {
	let { start, end } = offsetsOf(node), marks = Array.from(source.slice(start, end).matchAll(/(?<!\\)%%/g), ({ index }) => start + index);
	return node.value.split("%%").length - 1 === marks.length ? marks : [];
}
/** A comment ends on its line, or it has lines of its own. So do not `%%time` and `%% Part two`, which are code. */
function pairMarks(marks, source) {
	let comments = [], open = null;
	for (let offset of marks) open !== null && isComment(open, offset, source) ? (comments.push({
		start: open,
		end: offset + 2
	}), open = null) : open = /\d/.test(source.charAt(offset - 1)) ? null : offset;
	return comments;
}
function isComment(open, close, source) {
	if (!/[\r\n]/.test(source.slice(open, close))) return !0;
	let from = Math.max(0, open - longestMargin), before = from === 0 ? `\n${source.slice(0, open)}` : source.slice(from, open), after = source.slice(close + 2, close + 2 + longestMargin);
	return /[\r\n][ \t>]*$/.test(before) && /^[ \t]*(?:[\r\n]|$)/.test(after);
}
/** Beside the marks of a comment over several lines, in UTF-16 units. */
const longestMargin = 40;
/** For each offset, the number of the comment it is in, from 1. */
function indexComments(comments, source) {
	let index = new Int32Array(source.length + 1);
	for (let [number, { start, end }] of comments.entries()) index.fill(number + 1, start, end);
	return index;
}
/** The value of a text without comments, whose line ends stay, so that lines can be counted. */
function keepOutside(node, source, commentAt) {
	let marks = marksIn(node, source), [first = "", ...rest] = node.value.split("%%");
	if (rest.length !== marks.length) return node.value;
	let { start } = offsetsOf(node), value = commentAt[start] === 0 ? first : lineEnds(first);
	for (let [index, offset] of marks.entries()) {
		let piece = rest[index] ?? "";
		commentAt[offset] === 0 && (value += "%%"), value += commentAt[offset + 2] === 0 ? piece : lineEnds(piece);
	}
	return value;
}
function lineEnds(text) {
	return text.replaceAll(/[^\n]/g, "");
}
// src/core/note/parse.ts
/**
* Parses a note. Never fails: what keeps a note from being parsed becomes its obstacle.
*
* `generatedNames` are the names of sections that a machine wrote, as the note's template has them.
*/
function parseNote(file, generatedNames) {
	let { path } = file, decoded = decode(file.bytes);
	if (!decoded.ok) return unparsed(path, "", decoded.obstacle);
	let { text } = decoded;
	if (text.trim() === "") return unparsed(path, text, { kind: "empty" });
	let complexity = findComplexity(text);
	if (complexity) return refuse(path, text, complexity);
	let root = parseMarkdown(text), nesting = findDeepNesting(root);
	if (nesting) return refuse(path, text, nesting);
	let unseen = removeObsidianComments(root, text), frontMatter = parseFrontMatter(root, text), generated = generatedNames({
		path,
		frontMatter
	}), sections = listSections(root, (names) => isGeneratedName(names, generated)), surplus = sections[limits.headings];
	if (surplus) return refuse(path, text, {
		line: surplus.heading.startLine,
		measure: "headings"
	});
	let learnerText = null;
	return {
		path,
		text,
		obstacle: null,
		frontMatter,
		...summarize(frontMatter, sections),
		sections,
		get learnerText() {
			return learnerText ??= readLearnerText(blank(text, unseen), root, sections);
		}
	};
}
function summarize(frontMatter, sections) {
	let own = sections.filter((section) => !section.isGenerated), headings = own.filter(({ depth }) => depth > 0), heading = headings.find(({ depth }) => depth === 1) ?? headings[0], words = own.map(({ title, blocks }) => title + visibleText(blocks)).join("\n");
	return {
		title: frontMatterTitle(frontMatter) ?? heading?.title ?? null,
		language: detectLanguage(words)
	};
}
/** The note that is left of one that is too complex to check. */
function refuse(path, text, complexity) {
	return unparsed(path, text, {
		kind: "too-complex",
		complexity
	});
}
/** The note that is left of one whose check does not come to an end. */
function giveUp({ path, bytes }) {
	let decoded = decode(bytes);
	return refuse(path, decoded.ok ? decoded.text : "", {
		line: 1,
		measure: "time"
	});
}
function unparsed(path, text, obstacle) {
	return {
		path,
		text,
		obstacle,
		frontMatter: null,
		title: null,
		language: detectLanguage(`${path}\n${text.slice(0, 1e4)}`),
		sections: [],
		learnerText: text
	};
}
export { decode as i, parseNote as n, refuse as r, giveUp as t };
