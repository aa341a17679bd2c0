import { i as __toESM, n as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as nearest, t as isWithinEdits } from "./nearest.js";
import { C as writtenText, D as nextMarkup, E as readTarget, O as findAttribute, T as isOutside, _ as statusOf, c as normalizeItem, f as findTodoMarkers, g as isWritten, i as findRepeatedParagraphs, l as shorten$1, m as listUndescribedImages, s as findRepeatedItems, t as findAcronyms, u as coverLog, v as normalizeScaffold, w as decodePath, x as hasContent } from "./acronyms.js";
import { a as listComments, c as lastAtMost, d as spanOf, l as splitLines, n as visibleText, o as countLength, s as indexLines$1, u as offsetsOf } from "./visible-text.js";
import { C as frontMatterField, E as parseFrontMatter, S as toString, T as isFrontMatter, c as listPassages, f as listSections, l as isUnderOneOf, n as listKeywords, r as findParts, t as coverKeywords, u as isWithin, w as frontMatterTitle, y as matchName } from "./keywords.js";
import { t as countOf } from "./plural.js";
import { n as severities } from "./severity.js";
import { t as compileGlobs } from "./note-paths.js";
import { t as detectLanguage } from "./language.js";
import minpath from "node:path";
import minproc from "node:process";
import { fileURLToPath as urlToPath } from "node:url";
// src/core/note/decode.ts
/**
* Decodes UTF-8 strictly, without its byte order marks (editors have been seen to add a second).
*
* A file in another encoding is never read, only named: a guess would put words into the learner's mouth.
*/
function decode$1(bytes) {
	let wide = detectUtf32(bytes) ?? detectUtf16(bytes);
	if (wide) return {
		ok: !1,
		obstacle: {
			kind: "not-utf-8",
			encoding: wide,
			line: 1
		}
	};
	let text = decodeAs("utf-8", bytes);
	if (bytes.includes(0)) return {
		ok: !1,
		obstacle: judgeNul(text)
	};
	if (text !== null) return {
		ok: !0,
		text: text.replace(/^\uFEFF+/, "")
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
		line: countLines$1(first)
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
function countLines$1(text) {
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
const lastOfHangul = 200, someText = 10, longText = 100, limits = {
	/** Of the whole text, in UTF-16 units. */
	size: 262144,
	/** That are not blank: 62,000 lines within a nested quote, or 50,000 items of a list, measured 5 to 7 seconds. */
	lines: 12e3,
	/** In UTF-16 units. */
	lineLength: 2e4,
	/** Block quote and list markers on one line. */
	markers: 24,
	/**
	* Lists, block quotes and underlined headings begun one after another: the parser takes quadratic time for them.
	* 4,000 measured 4.4 seconds.
	*/
	containers: 3e3,
	/** Sections: most rules look from each one to others. 12,000, of a template that repeats, took over a minute. */
	headings: 1500,
	/** Lines without a blank one between them. */
	paragraph: 5e3,
	/**
	* Sum over paragraphs of the square of the lines that continue a quote or a list without its mark. 96 million, in
	* four paragraphs, measured 3.3 seconds.
	*/
	lazyLines: 1e7,
	/** Columns before a list marker; a list takes at least two for each level. */
	indentation: 200,
	/** Sum over paragraphs of the square of their delimiters: pairing them is quadratic. 5,400 measured 2.9 seconds. */
	pairings: 25e6,
	/**
	* Of the whole text: four for each line that is not blank, one for each delimiter, two for each bar of a table. 12,000
	* paragraphs of a link measured 1.4 seconds, 120,000 cells 2.2 seconds.
	*/
	weight: 6e4,
	/**
	* Sum over paragraphs of their length for each comment, instruction and link with a title that begins in them: the
	* parser looks for its end as far as the paragraph goes. 280 million measured 5 seconds.
	*/
	lookups: 1e8
};
/** Finds what would make the parser slow or overflow, in one pass over the text; `null` when nothing does. */
function findComplexity(text) {
	if (text.length > limits.size) return {
		line: 1,
		measure: "size"
	};
	let measures = [
		measureLine,
		atMost(limits.pairings, countPairings(), "delimiters"),
		atMost(limits.lookups, countLookups(), "delimiters"),
		atMost(limits.weight, countWeight(), "delimiters"),
		atMost(limits.containers, countContainers(), "containers"),
		atMost(limits.lines, countLines(), "lines"),
		atMost(limits.paragraph, countParagraph(), "paragraph"),
		atMost(limits.lazyLines, countLazyLines(), "paragraph")
	];
	for (let [index, line] of text.split(/\r\n?|\n/).entries()) for (let measureOf of measures) {
		let measure = measureOf(line);
		if (measure) return {
			line: index + 1,
			measure
		};
	}
	return null;
}
function atMost(limit, costSoFar, measure) {
	return (line) => costSoFar(line) > limit ? measure : null;
}
function measureLine(line) {
	if (line.length > limits.lineLength) return "line-length";
	if (thematicBreak$1.test(line)) return null;
	let indentation = countColumns(/^[ \t]*/.exec(line)?.[0] ?? ""), markers = countMarkers(line);
	return markers > limits.markers || markers > 0 && indentation > limits.indentation ? "nesting" : null;
}
/** A rule such as `* * *`, which nests nothing, however long. */
const thematicBreak$1 = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
function countColumns(indentation) {
	return indentation.replaceAll("	", "    ").length;
}
/** Counts the block quote and list markers that a line starts with, up to one past the limit. */
function countMarkers(line) {
	let marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y, markers = 0;
	for (; markers <= limits.markers && marker.test(line);) markers += 1;
	return markers;
}
function countLines() {
	let lines = 0;
	return (line) => lines += line.trim() === "" ? 0 : 1;
}
function countParagraph() {
	let lines = 0;
	return (line) => lines = line.trim() === "" ? 0 : lines + 1;
}
/**
* Counts what the lines cost that continue a quote, a list item or a footnote without its mark: for each of them the
* parser looks back over those before it.
*/
function countLazyLines() {
	let finished = 0, lazy = null;
	return (line) => {
		let mark = containerMark.exec(line)?.[1], isOver = line.trim() === "" || mark !== void 0 && mark !== ">";
		return isOver && (finished += (lazy ?? 0) ** 2), mark === void 0 ? isOver ? lazy = null : lazy !== null && (lazy += 1) : lazy = isOver ? 0 : lazy ?? 0, finished + (lazy ?? 0) ** 2;
	};
}
const containerMark = /^[ \t]*(>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^)/;
function countWeight() {
	let weight = 0;
	return (line) => (line.trim() !== "" && (weight += 4 + count(line, delimiter) + 2 * count(line, bar)), weight);
}
/** Counts what pairing delimiters costs. */
function countPairings() {
	let finished = 0, paragraph = 0, footnotes = 0;
	return (line) => (startsParagraph.test(line) && (finished += paragraph ** 2, paragraph = 0), paragraph += count(line, delimiter), footnotes += count(line, footnote), finished + paragraph ** 2 + 5 * footnotes ** 2);
}
/** Counts what it costs to look for the ends of what begins in a paragraph. */
function countLookups() {
	let finished = 0, paragraph = {
		length: 0,
		links: 0,
		titles: 0,
		comments: 0
	};
	return (line) => (startsParagraph.test(line) && (finished += costOf(paragraph), paragraph = {
		length: 0,
		links: 0,
		titles: 0,
		comments: 0
	}), paragraph = {
		length: paragraph.length + line.length + lineEnd,
		links: paragraph.links + count(line, link),
		titles: paragraph.titles + count(line, title$1),
		comments: paragraph.comments + count(line, comment)
	}, finished + costOf(paragraph));
}
/** What passing the end of a line costs, in characters. */
const lineEnd = 8;
function costOf({ length, links, titles, comments }) {
	return length * (comments + Math.min(links, titles));
}
/** Counts the containers that have begun. */
function countContainers() {
	let containers = 0, open;
	return (line) => {
		underline.test(line) && (containers += 2);
		let [, indentation = "", marker] = firstMarker.exec(line) ?? [], markers = marker === void 0 ? 0 : countMarkers(line), list = marker === void 0 ? void 0 : `${indentation.length}${marker.at(-1)}`;
		containers += Math.max(0, markers - 1), list !== void 0 && list !== open && (containers += 1);
		let continuesList = open?.at(-1) !== ">" && /^(?:[ \t]|$)/.test(line);
		return list === void 0 && continuesList || (open = list), containers;
	};
}
const firstMarker = /^([ \t]*)(>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/, underline = /^ {0,3}(?:=+|-+)[ \t]*$/, startsParagraph = /^\s*$|^\s*(?:[-+*]|\d{1,9}[.)])\s/, delimiter = /[[\]*_~`<$!]/g, bar = /\|/g, footnote = /\[\^/g, comment = /<[!?]/g, link = /\]\(/g, title$1 = /(?:^|\s)\(/g;
function count(line, pattern) {
	return line.match(pattern)?.length ?? 0;
}
// src/core/note/links-destination.ts
/** Finds where the destination of a link stands in the source, without its `<…>`; `null` where that is not simple to tell. */
function findDestination(node, source) {
	let { start, end } = offsetsOf(node), label = endOfLabel(source, start + +(node.type === "image"), end);
	if (label === null || source[label] !== (node.type === "definition" ? ":" : "(")) return null;
	let from = label + 1;
	for (; from < end && /\s/.test(source.charAt(from));) from += 1;
	if (source[from] !== "<") return bareDestination(source, from, end);
	let close = source.indexOf(">", from);
	return close < 0 || close >= end ? null : {
		start: from + 1,
		end: close
	};
}
/** Where the label that begins at `start` with `[` has ended; `null` when there is none. */
function endOfLabel(source, start, end) {
	if (source[start] !== "[") return null;
	let depth = 0;
	for (let { index, 0: mark } of source.slice(start, end).matchAll(/\\.|[[\]]/gs)) if (mark === "[" && (depth += 1), mark === "]" && --depth, depth === 0) return start + index + 1;
	return null;
}
/** A destination ends at a space, or at the bracket that closes the link. */
function bareDestination(source, start, end) {
	let depth = 0;
	for (let { index, 0: mark } of source.slice(start, end).matchAll(/\\[()]|[()\s]/g)) if (mark === "(" && (depth += 1), mark === ")" && --depth, depth < 0 || mark.trim() === "") return {
		start,
		end: start + index
	};
	return start < end ? {
		start,
		end
	} : null;
}
// src/core/note/links-with-spaces.ts
/**
* Lists what was meant as a link to a file and is none, because there are bare spaces in its path.
*
* What names no file, as `f[i](a, b)` does, was not meant as a link.
*/
function listSpacedLinks(text) {
	return Array.from(text.matchAll(bracketed)).flatMap((match) => {
		let [all, mark = "", inside = ""] = match, path = inside.replace(title, "").trim();
		if (!/[ \t]/.test(path) || !file.test(path) || /^[a-z][a-z\d+.-]+:/i.test(path)) return [];
		let start = match.index + all.length - 1 - inside.length + inside.indexOf(path);
		return [{
			kind: mark === "!" ? "image" : "link",
			start,
			end: start + path.length
		}];
	});
}
/** A path may have brackets in it, as `a (1).png` has. */
const bracketed = /(!?)\[[^[\]\r\n]*\]\(((?:[^()<>\r\n]|\([^()<>\r\n]*\))*)\)/g, title = /(?<=\s)(?:"[^"]*"|'[^']*')\s*$/, file = /[^\s./\\]\.[a-z\d]{1,5}(?:[?#]\S*)?$/i;
// src/core/note/links.ts
/** Lists the learner's links and images that do not lead elsewhere, in document order. */
function listLocalLinks({ text, sections }) {
	let links = [], walk = (node, section) => {
		for (let link of linksAt(node, text)) links.push({
			...link,
			section
		});
		if ("children" in node) for (let child of node.children) walk(child, section);
	};
	for (let { isGenerated, title, headingNode, blocks } of sections) if (!isGenerated) {
		headingNode && walk(headingNode, title || null);
		for (let block of blocks) walk(block, title || null);
	}
	return links;
}
function linksAt(node, source) {
	return node.type === "text" ? linksInText(node, source) : node.type === "html" ? linksInHtml(source, offsetsOf(node)) : node.type !== "link" && node.type !== "image" && node.type !== "definition" || isElsewhere(node.url) ? none : [linkOf(node, source)];
}
const none = [];
function linkOf(node, source) {
	let destination = findDestination(node, source);
	return {
		kind: node.type === "image" ? "image" : "link",
		url: node.url,
		written: destination && source.slice(destination.start, destination.end),
		range: destination ?? offsetsOf(node),
		isUnread: !1
	};
}
function linksInText(node, source) {
	if (!node.value.includes("](")) return none;
	let { start, end } = offsetsOf(node);
	return listSpacedLinks(source.slice(start, end)).flatMap(({ kind, start: from, end: to }) => {
		let written = source.slice(start + from, start + to), range = {
			start: start + from,
			end: start + to
		};
		return isElsewhere(written) ? [] : [{
			kind,
			url: written,
			written,
			range,
			isUnread: !0
		}];
	});
}
function linksInHtml(source, { start, end }) {
	let html = source.slice(start, end), links = [];
	for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
		let element = linkElements.get(markup.name);
		if (!element || markup.isClosing) continue;
		let found = findAttribute(markup.attributes, element.attribute);
		if (!found) continue;
		let written = found.value, from = start + markup.end - markup.attributes.length + found.start, range = {
			start: from,
			end: from + written.length
		}, url = written.replaceAll("&amp;", "&");
		isElsewhere(url) || links.push({
			kind: element.kind,
			url,
			written,
			range,
			isUnread: !1
		});
	}
	return links;
}
const linkElements = /* @__PURE__ */ new Map([["img", {
	kind: "image",
	attribute: "src"
}], ["a", {
	kind: "link",
	attribute: "href"
}]]);
/** Whether an address leads out of the repository, or is for a program to fill in. A drive such as `C:` is no scheme. */
function isElsewhere(url) {
	return url.trim() === "" ? !0 : /^file:/i.test(url) ? !1 : /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(url) || /\{[{%]|<%|\$\{/.test(url);
}
// src/core/note/linked-paths.ts
/**
* Lists the paths that have to be looked up to judge the links of notes, each once.
*
* One that begins with `/` is from the repository's root, any other from where the notes' own paths are.
*/
function listLinkedPaths(notes) {
	let paths = /* @__PURE__ */ new Map();
	for (let { path, isRead } of notes.flatMap(listPathsOf)) paths.set(path, {
		path,
		isRead: isRead || paths.get(path)?.isRead === !0
	});
	return [...paths.values()];
}
function listPathsOf(note) {
	return listLocalLinks(note).flatMap((link) => {
		let target = readTarget(link, note.path);
		return target.kind === "file" ? listCandidates(target, link, note.path).map((path) => ({
			path,
			isRead: target.fragment !== null && isMarkdown(path)
		})) : [];
	});
}
/** Whether a path is that of a Markdown file, by its ending. */
function isMarkdown(path) {
	return /\.(?:md|markdown)$/i.test(path);
}
/**
* Lists the paths that a link may lead to, the plainest first.
*
* A site is often built from a folder of the repository, which `/` then stands for, and its pages are called
* `guide/` or `guide.html`, not `guide.md`.
*/
function listCandidates({ path }, { kind }, notePath) {
	let paths = path.startsWith("/") ? [path, ...fromEachFolder(path, notePath)] : [path];
	return kind === "image" ? paths : paths.flatMap((each) => /\.html?$/i.test(each) ? [each, each.replace(/\.html?$/i, ".md")] : /\.[^./]+$/.test(each) ? [each] : [each, `${each}.md`]);
}
function fromEachFolder(path, notePath) {
	let folders = notePath.split("/").slice(0, -1);
	return folders.map((_, index) => `${folders.slice(0, index + 1).join("/")}${path}`);
}
// node_modules/unist-util-is/lib/index.js
/**
* Generate an assertion from a test.
*
* Useful if you’re going to test many nodes, for example when creating a
* utility where something else passes a compatible test.
*
* The created function is a bit faster because it expects valid input only:
* a `node`, `index`, and `parent`.
*
* @param {Test} test
*   *   when nullish, checks if `node` is a `Node`.
*   *   when `string`, works like passing `(node) => node.type === test`.
*   *   when `function` checks if function passed the node is true.
*   *   when `object`, checks that all keys in test are in node, and that they have (strictly) equal values.
*   *   when `array`, checks if any one of the subtests pass.
* @returns {Check}
*   An assertion.
*/
const convert = (
/**
* @param {Test} [test]
* @returns {Check}
*/
function(test) {
	if (test == null) return ok$1;
	if (typeof test == "function") return castFactory(test);
	if (typeof test == "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
	if (typeof test == "string") return typeFactory(test);
	throw Error("Expected function, string, or object as test");
});
/**
* @param {Array<Props | TestFunction | string>} tests
* @returns {Check}
*/
function anyFactory(tests) {
	/** @type {Array<Check>} */
	let checks = [], index = -1;
	for (; ++index < tests.length;) checks[index] = convert(tests[index]);
	return castFactory(any);
	/**
	* @this {unknown}
	* @type {TestFunction}
	*/
	function any(...parameters) {
		let index = -1;
		for (; ++index < checks.length;) if (checks[index].apply(this, parameters)) return !0;
		return !1;
	}
}
/**
* Turn an object into a test for a node with a certain fields.
*
* @param {Props} check
* @returns {Check}
*/
function propertiesFactory(check) {
	let checkAsRecord = check;
	return castFactory(all);
	/**
	* @param {Node} node
	* @returns {boolean}
	*/
	function all(node) {
		let nodeAsRecord = node, key;
		for (key in check) if (nodeAsRecord[key] !== checkAsRecord[key]) return !1;
		return !0;
	}
}
/**
* Turn a string into a test for a node with a certain type.
*
* @param {string} check
* @returns {Check}
*/
function typeFactory(check) {
	return castFactory(type);
	/**
	* @param {Node} node
	*/
	function type(node) {
		return node && node.type === check;
	}
}
/**
* Turn a custom test into a test for a node that passes that test.
*
* @param {TestFunction} testFunction
* @returns {Check}
*/
function castFactory(testFunction) {
	return check;
	/**
	* @this {unknown}
	* @type {Check}
	*/
	function check(value, index, parent) {
		return !!(looksLikeANode(value) && testFunction.call(this, value, typeof index == "number" ? index : void 0, parent || void 0));
	}
}
function ok$1() {
	return !0;
}
/**
* @param {unknown} value
* @returns {value is Node}
*/
function looksLikeANode(value) {
	return typeof value == "object" && !!value && "type" in value;
}
// node_modules/unist-util-visit-parents/lib/color.node.js
/**
* Color a string.
*
* @param {string} d
*   Value.
* @returns {string}
*   Colored value.
*/
function color(d) {
	return "\x1B[33m" + d + "\x1B[39m";
}
// node_modules/unist-util-visit-parents/lib/index.js
/**
* @import {Node as UnistNode, Parent as UnistParent} from 'unist'
*/
/**
* @typedef {Exclude<import('unist-util-is').Test, undefined> | undefined} Test
*   Test from `unist-util-is`.
*
*   Note: we have remove and add `undefined`, because otherwise when generating
*   automatic `.d.ts` files, TS tries to flatten paths from a local perspective,
*   which doesn’t work when publishing on npm.
*/
/**
* @typedef {(
*   Fn extends (value: any) => value is infer Thing
*   ? Thing
*   : Fallback
* )} Predicate
*   Get the value of a type guard `Fn`.
* @template Fn
*   Value; typically function that is a type guard (such as `(x): x is Y`).
* @template Fallback
*   Value to yield if `Fn` is not a type guard.
*/
/**
* @typedef {(
*   Check extends null | undefined // No test.
*   ? Value
*   : Value extends {type: Check} // String (type) test.
*   ? Value
*   : Value extends Check // Partial test.
*   ? Value
*   : Check extends Function // Function test.
*   ? Predicate<Check, Value> extends Value
*     ? Predicate<Check, Value>
*     : never
*   : never // Some other test?
* )} MatchesOne
*   Check whether a node matches a primitive check in the type system.
* @template Value
*   Value; typically unist `Node`.
* @template Check
*   Value; typically `unist-util-is`-compatible test, but not arrays.
*/
/**
* @typedef {(
*   Check extends ReadonlyArray<infer T>
*   ? MatchesOne<Value, T>
*   : Check extends Array<infer T>
*   ? MatchesOne<Value, T>
*   : MatchesOne<Value, Check>
* )} Matches
*   Check whether a node matches a check in the type system.
* @template Value
*   Value; typically unist `Node`.
* @template Check
*   Value; typically `unist-util-is`-compatible test.
*/
/**
* @typedef {0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10} Uint
*   Number; capped reasonably.
*/
/**
* @typedef {I extends 0 ? 1 : I extends 1 ? 2 : I extends 2 ? 3 : I extends 3 ? 4 : I extends 4 ? 5 : I extends 5 ? 6 : I extends 6 ? 7 : I extends 7 ? 8 : I extends 8 ? 9 : 10} Increment
*   Increment a number in the type system.
* @template {Uint} [I=0]
*   Index.
*/
/**
* @typedef {(
*   Node extends UnistParent
*   ? Node extends {children: Array<infer Children>}
*     ? Child extends Children ? Node : never
*     : never
*   : never
* )} InternalParent
*   Collect nodes that can be parents of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {InternalParent<InclusiveDescendant<Tree>, Child>} Parent
*   Collect nodes in `Tree` that can be parents of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {(
*   Depth extends Max
*   ? never
*   :
*     | InternalParent<Node, Child>
*     | InternalAncestor<Node, InternalParent<Node, Child>, Max, Increment<Depth>>
* )} InternalAncestor
*   Collect nodes in `Tree` that can be ancestors of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
* @template {Uint} [Max=10]
*   Max; searches up to this depth.
* @template {Uint} [Depth=0]
*   Current depth.
*/
/**
* @typedef {InternalAncestor<InclusiveDescendant<Tree>, Child>} Ancestor
*   Collect nodes in `Tree` that can be ancestors of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {(
*   Tree extends UnistParent
*     ? Depth extends Max
*       ? Tree
*       : Tree | InclusiveDescendant<Tree['children'][number], Max, Increment<Depth>>
*     : Tree
* )} InclusiveDescendant
*   Collect all (inclusive) descendants of `Tree`.
*
*   > 👉 **Note**: for performance reasons, this seems to be the fastest way to
*   > recurse without actually running into an infinite loop, which the
*   > previous version did.
*   >
*   > Practically, a max of `2` is typically enough assuming a `Root` is
*   > passed, but it doesn’t improve performance.
*   > It gets higher with `List > ListItem > Table > TableRow > TableCell`.
*   > Using up to `10` doesn’t hurt or help either.
* @template {UnistNode} Tree
*   Tree type.
* @template {Uint} [Max=10]
*   Max; searches up to this depth.
* @template {Uint} [Depth=0]
*   Current depth.
*/
/**
* @typedef {'skip' | boolean} Action
*   Union of the action types.
*
* @typedef {number} Index
*   Move to the sibling at `index` next (after node itself is completely
*   traversed).
*
*   Useful if mutating the tree, such as removing the node the visitor is
*   currently on, or any of its previous siblings.
*   Results less than 0 or greater than or equal to `children.length` stop
*   traversing the parent.
*
* @typedef {[(Action | null | undefined | void)?, (Index | null | undefined)?]} ActionTuple
*   List with one or two values, the first an action, the second an index.
*
* @typedef {Action | ActionTuple | Index | null | undefined | void} VisitorResult
*   Any value that can be returned from an enter visitor.
*
*   Like `VisitorResultExit`,
*   but `SKIP` can also be returned,
*   to not walk the children of the node,
*   and `ActionTuple` can be used to combine an action with an index.
*
* @typedef {Index | boolean | null | undefined | void} VisitorResultExit
*   Any value that can be returned from an exit visitor.
*/
/**
* @callback Visitor
*   Handle a node (matching `test`, if given) before its children.
*
*   Changes inside `node` are walked next.
*   Replacing or removing it is easier in `exit`.
*   When replacing or removing it here,
*   return `SKIP` (as otherwise its old children are walked),
*   or `[SKIP, index]` to continue with the node now at `index`.
*   Changing next siblings (in walk order) is fine;
*   changing previous siblings needs a new `Index`.
*   Removing an ancestor or changing its previous siblings is not supported.
* @param {Visited} node
*   Found node.
* @param {Array<VisitedParents>} ancestors
*   Ancestors of `node`.
* @param {number | undefined} index
*   Index of `node` in its parent (the last of `ancestors`),
*   or `undefined` for the tree itself.
* @returns {VisitorResult}
*   What to do next.
*
*   Like `VisitorExit`,
*   but `SKIP` can also be returned,
*   to not walk the children of `node`.
*   Passing a tuple back (`ActionTuple`) only makes sense as `[SKIP, Index]`.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
*/
/**
* @callback VisitorExit
*   Handle a node (matching `test`, if given) after its children.
*
*   Changes inside `node` are not walked,
*   which makes this a good place to change `node` based on its children,
*   or to replace or remove it.
*   When removing `node` or changing previous siblings (in walk order),
*   return a new `Index`.
*   Removing an ancestor or changing its previous siblings is not supported.
* @param {Visited} node
*   Found node.
* @param {Array<VisitedParents>} ancestors
*   Ancestors of `node`.
* @param {number | undefined} index
*   Index of `node` in its parent (the last of `ancestors`),
*   or `undefined` for the tree itself.
* @returns {VisitorResultExit}
*   What to do next.
*
*   `CONTINUE` (`true`, nothing) continues as normal,
*   `EXIT` (`false`) stops traversing,
*   and `Index` continues at that sibling.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
*/
/**
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
* @typedef Visitors
*   Handle nodes when entering and exiting them.
*   The `enter` visitor is optional while `exit` is required.
*
*   Pass an `enter` visitor directly to only handle nodes when entering them.
*
*   `enter` is called before children (if any) are walked and `exit` after that.
*   `exit` is still called when `enter` returns `SKIP`.
*   Both `enter` and `exit` are only called for nodes that match an optional `test`.
* @property {Visitor<Visited, VisitedParents> | null | undefined} [enter]
*   Handle a node before its children (optional).
* @property {VisitorExit<Visited, VisitedParents>} exit
*   Handle a node after its children.
*/
/**
* @typedef {Visitor<Matches<InclusiveDescendant<Tree>, Check>, Ancestor<Tree, Matches<InclusiveDescendant<Tree>, Check>>>} BuildVisitor
*   Build a typed `Visitor` function from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parents`.
* @template {UnistNode} [Tree=UnistNode]
*   Tree type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* @typedef {Visitors<Matches<InclusiveDescendant<Tree>, Check>, Ancestor<Tree, Matches<InclusiveDescendant<Tree>, Check>>>} BuildVisitors
*   Build typed `Visitors` from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parents`.
* @template {UnistNode} [Tree=UnistNode]
*   Tree type.
* @template {Test} [Check=Test]
*   Test type.
*/
/** @type {Readonly<ActionTuple>} */
const empty = [], SKIP = "skip";
/**
* Visit nodes, with ancestral information.
*
* This algorithm performs *depth-first* *tree traversal* in *preorder*
* (**NLR**) or if `reverse` is given,
* in *reverse preorder* (**NRL**).
* An `exit` visitor is called in *postorder* (**LRN**)
* or if `reverse` is given, in *reverse postorder* (**RLN**).
*
* You can choose which nodes are visited by passing a `test`.
* For complex tests, you should test yourself in a visitor, as it will be
* faster and will have improved type information.
*
* Walking the tree is an intensive task.
* Make use of the return values of the visitor when possible.
* Instead of walking a tree multiple times, walk it once, use `unist-util-is`
* to check if a node matches, and then perform different operations.
*
* You can change the tree.
* Changes inside a node made when entering it are walked,
* changes made when exiting it are not.
* See `Visitor` and `VisitorExit` for more info.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitor<Tree, Check>} enter
*   Handle each node when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitors<Tree, Check>} visitors
*   Handle each node when exiting it, and optionally when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitor<Tree>} enter
*   Handle each node when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitors<Tree>} visitors
*   Handle each node when exiting it, and optionally when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @param {UnistNode} tree
*   Tree to traverse.
* @param {Visitor | Visitors | Test} testOrEnterOrVisitors
*   `unist-util-is`-compatible test, `enter`, or `visitors`.
* @param {Visitor | Visitors | boolean | null | undefined} [enterOrVisitorsOrReverse]
*   `enter`, `visitors`, or `reverse` after a test.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @template {UnistNode} Tree
*   Node type.
* @template {Test} Check
*   `unist-util-is`-compatible test.
*/
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
	if (!tree || typeof tree != "object") throw Error("Unexpected value `" + tree + "` for `tree`, expected node");
	let preorder = !0, check, visitors, enter, exit;
	if (typeof enterOrVisitorsOrReverse == "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse == "object" ? (check = testOrEnterOrVisitors, visitors = enterOrVisitorsOrReverse, reverse && (preorder = !1)) : (visitors = testOrEnterOrVisitors, enterOrVisitorsOrReverse && (preorder = !1)), typeof visitors == "function") enter = visitors;
	else if (visitors && typeof visitors == "object") {
		if (visitors.enter !== null && visitors.enter !== void 0) {
			if (typeof visitors.enter == "function") enter = visitors.enter;
			else throw Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
		}
		if (typeof visitors.exit == "function") exit = visitors.exit;
		else throw Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
	let is = convert(check), step = preorder ? 1 : -1;
	factory(tree, void 0, [])();
	/**
	* Create a function to visit a node.
	*
	* @param {UnistNode} node
	*   Node to visit.
	* @param {number | undefined} index
	*   Index of `node` in its parent.
	* @param {Array<UnistParent>} parents
	*   Ancestors of `node`.
	* @returns {() => Readonly<ActionTuple>}
	*   Visit `node`.
	*/
	function factory(node, index, parents) {
		let value = node && typeof node == "object" ? node : {};
		if (typeof value.type == "string") {
			let name = typeof value.tagName == "string" ? value.tagName : typeof value.name == "string" ? value.name : void 0;
			Object.defineProperty(visit, "name", { value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")" });
		}
		return visit;
		function visit() {
			let matches = !check || is(node, index, parents[parents.length - 1] || void 0), result = empty;
			if (enter && matches && (result = toResult(enter(node, parents, index)), result[0] === !1)) return result;
			if ("children" in node && node.children) {
				let nodeAsParent = node;
				if (nodeAsParent.children && result[0] !== "skip") {
					let offset = (preorder ? -1 : nodeAsParent.children.length) + step, grandparents = [...parents, nodeAsParent];
					for (; offset > -1 && offset < nodeAsParent.children.length;) {
						let child = nodeAsParent.children[offset], subresult = factory(child, offset, grandparents)();
						if (subresult[0] === !1) return subresult;
						offset = typeof subresult[1] == "number" ? subresult[1] : offset + step;
					}
				}
			}
			if (exit && matches) {
				let exitResult = toResult(exit(node, parents, index));
				if (exitResult[0] === "skip") throw Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (exitResult[0] === !1 || typeof exitResult[1] == "number") return exitResult;
			}
			return result;
		}
	}
}
/**
* Turn a return value into a clean result.
*
* @param {VisitorResult} value
*   Valid return values from visitors.
* @returns {Readonly<ActionTuple>}
*   Clean result.
*/
function toResult(value) {
	return Array.isArray(value) ? value : typeof value == "number" ? [!0, value] : value == null ? empty : [value];
}
// node_modules/unist-util-visit/lib/index.js
/**
* @import {Node as UnistNode, Parent as UnistParent} from 'unist'
* @import {
*   InclusiveDescendant,
*   Matches,
*   Visitors as ParentsVisitors,
*   VisitorResult,
*   VisitorResultExit
* } from 'unist-util-visit-parents'
*/
/**
* @typedef {Exclude<import('unist-util-is').Test, undefined> | undefined} Test
*   Test from `unist-util-is`.
*
*   Note: we have remove and add `undefined`, because otherwise when generating
*   automatic `.d.ts` files, TS tries to flatten paths from a local perspective,
*   which doesn’t work when publishing on npm.
*/
/**
* @typedef {(
*   Node extends UnistParent
*   ? Node extends {children: Array<infer Children>}
*     ? Child extends Children ? Node : never
*     : never
*   : never
* )} InternalParent
*   Collect nodes that can be parents of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {InternalParent<InclusiveDescendant<Tree>, Child>} Parent
*   Collect nodes in `Tree` that can be parents of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @callback Visitor
*   Handle a node (matching `test`, if given) before its children.
*
*   Like `Visitor` in `unist-util-visit-parents`,
*   but with `index` and `parent` instead of `parents`.
* @param {Visited} node
*   Found node.
* @param {Visited extends UnistNode ? number | undefined : never} index
*   Index of `node` in `parent`,
*   or `undefined` for the tree itself.
* @param {Ancestor extends UnistParent ? Ancestor | undefined : never} parent
*   Parent of `node`,
*   or `undefined` for the tree itself.
* @returns {VisitorResult}
*   What to do next.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
*/
/**
* @callback VisitorExit
*   Handle a node (matching `test`, if given) after its children.
*
*   Like `VisitorExit` in `unist-util-visit-parents`,
*   but with `index` and `parent` instead of `parents`.
* @param {Visited} node
*   Found node.
* @param {Visited extends UnistNode ? number | undefined : never} index
*   Index of `node` in `parent`,
*   or `undefined` for the tree itself.
* @param {Ancestor extends UnistParent ? Ancestor | undefined : never} parent
*   Parent of `node`,
*   or `undefined` for the tree itself.
* @returns {VisitorResultExit}
*   What to do next.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
*/
/**
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
* @typedef Visitors
*   Handle nodes when entering and exiting them.
*
*   Like `Visitors` in `unist-util-visit-parents`.
* @property {Visitor<Visited, Ancestor> | null | undefined} [enter]
*   Handle a node before its children (optional).
* @property {VisitorExit<Visited, Ancestor>} exit
*   Handle a node after its children.
*/
/**
* @typedef {Visitor<Visited, Parent<Ancestor, Visited>>} BuildVisitorFromMatch
*   Build a typed `Visitor` function from a node and all possible parents.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} Visited
*   Node type.
* @template {UnistParent} Ancestor
*   Parent type.
*/
/**
* @typedef {(
*   BuildVisitorFromMatch<
*     Matches<Descendant, Check>,
*     Extract<Descendant, UnistParent>
*   >
* )} BuildVisitorFromDescendants
*   Build a typed `Visitor` function from a list of descendants and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} Descendant
*   Node type.
* @template {Test} Check
*   Test type.
*/
/**
* @typedef {(
*   BuildVisitorFromDescendants<
*     InclusiveDescendant<Tree>,
*     Check
*   >
* )} BuildVisitor
*   Build a typed `Visitor` function from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} [Tree=UnistNode]
*   Node type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* @typedef {(
*   Visitors<
*     Matches<InclusiveDescendant<Tree>, Check>,
*     Parent<
*       Extract<InclusiveDescendant<Tree>, UnistParent>,
*       Matches<InclusiveDescendant<Tree>, Check>
*     >
*   >
* )} BuildVisitors
*   Build typed `Visitors` from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} [Tree=UnistNode]
*   Node type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* Visit nodes.
*
* This algorithm performs *depth-first* *tree traversal* in *preorder*
* (**NLR**) or if `reverse` is given,
* in *reverse preorder* (**NRL**).
* An `exit` visitor is called in *postorder* (**LRN**)
* or if `reverse` is given, in *reverse postorder* (**RLN**).
*
* You can choose which nodes are visited by passing a `test`.
* For complex tests, you should test yourself in a visitor, as it will be
* faster and will have improved type information.
*
* Walking the tree is an intensive task.
* Make use of the return values of the visitor when possible.
* Instead of walking a tree multiple times, walk it once, use `unist-util-is`
* to check if a node matches, and then perform different operations.
*
* You can change the tree.
* Changes inside a node made when entering it are walked,
* changes made when exiting it are not.
* See `Visitor` and `VisitorExit` for more info.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitor<Tree, Check> | BuildVisitors<Tree, Check>} visitors
*   Handle each node when entering it,
*   or `{enter, exit}` to also handle it when exiting it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitor<Tree> | BuildVisitors<Tree>} visitors
*   Handle each node when entering it,
*   or `{enter, exit}` to also handle it when exiting it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @param {UnistNode} tree
*   Tree to traverse.
* @param {Visitor | Visitors | Test} testOrEnterOrVisitors
*   `unist-util-is`-compatible test, `enter`, or `visitors`.
* @param {Visitor | Visitors | boolean | null | undefined} [enterOrVisitorsOrReverse]
*   `enter`, `visitors`, or `reverse` after a test.
* @param {boolean | null | undefined} [maybeReverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @template {UnistNode} Tree
*   Node type.
* @template {Test} Check
*   `unist-util-is`-compatible test.
*/
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
	/** @type {Test} */
	let check, visitors, reverse;
	typeof enterOrVisitorsOrReverse == "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse == "object" ? (check = testOrEnterOrVisitors, visitors = enterOrVisitorsOrReverse, reverse = maybeReverse) : (visitors = testOrEnterOrVisitors, reverse = enterOrVisitorsOrReverse), typeof visitors == "function" ? visitParents(tree, check, wrap$1(visitors), reverse) : visitParents(tree, check, wrapVisitors(visitors), reverse);
}
/**
* Turn `visit` visitors into `visitParents` visitors.
*
* @param {Visitors} visitors
*   Visitors for `visit`.
* @returns {ParentsVisitors}
*   Visitors for `visitParents`.
*/
function wrapVisitors(visitors) {
	return !visitors || typeof visitors != "object" ? visitors : {
		enter: typeof visitors.enter == "function" ? wrap$1(visitors.enter) : visitors.enter,
		exit: typeof visitors.exit == "function" ? wrap$1(visitors.exit) : visitors.exit
	};
}
/**
* Turn a `visit` visitor into a `visitParents` one.
*
* @template {VisitorResult} Result
*   Result type.
* @param {(node: UnistNode, index: number | undefined, parent: UnistParent | undefined) => Result} visitor
*   Visitor for `visit`.
* @returns {(node: UnistNode, parents: Array<UnistParent>, index: number | undefined) => Result}
*   Visitor for `visitParents`.
*/
function wrap$1(visitor) {
	return overload;
	/**
	* Call `visitor` with `index` and `parent` instead of `parents`.
	*
	* @param {UnistNode} node
	*   Visited node.
	* @param {Array<UnistParent>} parents
	*   Ancestors of `node`.
	* @param {number | undefined} index
	*   Index of `node` in its parent.
	* @returns {Result}
	*   What to do next.
	*/
	function overload(node, parents, index) {
		return visitor(node, index, parents[parents.length - 1]);
	}
}
// src/core/note/document-comments.ts
/** Lists the comments in parsed nodes, in document order. */
function listDocumentComments(nodes) {
	let comments = [];
	for (let node of nodes) visit(node, "html", (html) => {
		comments.push(...commentsOf(html));
	});
	return comments;
}
function commentsOf(html) {
	let offset = offsetsOf(html).start;
	return listComments(html.value).map(({ text, start, end }) => {
		let line = spanOf(html).startLine + countLineEnds(html.value.slice(0, start));
		return {
			text,
			line,
			endLine: line + countLineEnds(text),
			start: offset + start,
			end: offset + end
		};
	});
}
function countLineEnds(text) {
	return text.match(/\r\n?|\n/g)?.length ?? 0;
}
// src/core/check/suppressions.ts
const verbs = [
	"ignore",
	"disable",
	"enable"
];
/** Lists what a note asks to leave out, in document order. Generated sections ask nothing. */
function listSuppressions({ text, sections }) {
	return /<!--\s*note-review/i.test(text) ? sections.flatMap((section, index) => {
		if (section.isGenerated) return [];
		let comments = listDocumentComments(section.blocks).filter((one) => opening.test(one.text));
		if (comments.length === 0) return [];
		let reachOf = reachIn(section, sections[index + 1]?.heading);
		return comments.map((comment) => ({
			comment,
			...parse$1(comment.text),
			reach: reachOf(comment)
		}));
	}) : [];
}
const opening = /^<!--\s*note-review(?=[\s:]|-->)/i;
function parse$1(text) {
	let [verb, ...rules] = text.slice(0, longest$2).replace(opening, "").replace(/-->$/, "").split(/[\s,，、]+/).filter((word) => word !== "");
	return {
		verb: verbs.find((known) => known === verb) ?? null,
		rules
	};
}
/** In UTF-16 units. */
const longest$2 = 2e3;
/** Is given the comments of a section in document order. */
function reachIn({ blocks, heading }, nextHeading) {
	let written = blocks.filter((block) => hasContent([block])).map(spanOf), firstLine = written[0]?.startLine ?? Infinity, next = 0;
	return ({ line, endLine }) => {
		for (; (written[next]?.startLine ?? Infinity) <= endLine;) next += 1;
		return {
			endLine: (written[next] ?? nextHeading)?.endLine ?? endLine,
			headingLine: firstLine >= line ? heading.startLine : null
		};
	};
}
/** Makes a search among comments in document order that takes no longer for many of them. */
function indexSuppressions(suppressions) {
	let byRule = /* @__PURE__ */ new Map();
	return (rule, line) => {
		let known = byRule.get(rule) ?? indexLines(suppressions.filter((one) => names$1(one, rule)));
		return byRule.set(rule, known), known(line);
	};
}
function names$1({ rules }, rule) {
	return rules.length === 0 || rules.includes(rule);
}
function indexLines(suppressions) {
	let ignoring = suppressions.filter(({ verb }) => verb === "ignore"), switches = suppressions.filter(({ verb }) => verb === "disable" || verb === "enable"), ignoringAt = indexReaches(ignoring), switchedAt = indexStarts(switches.map(({ comment }) => comment.line));
	return (line) => {
		let ignored = ignoringAt(line);
		if (ignored) return ignored;
		let last = switches[switchedAt(line)];
		return last?.verb === "disable" ? last : null;
	};
}
/** Several comments may speak of a line: the first one counts. */
function indexReaches(ignoring) {
	let headings = /* @__PURE__ */ new Map(), stretches = [], covered = 0;
	for (let suppression of ignoring) {
		let { comment, reach } = suppression, { headingLine, endLine } = reach;
		headingLine !== null && !headings.has(headingLine) && headings.set(headingLine, suppression), endLine <= covered || (stretches.push({
			start: Math.max(comment.line, covered + 1),
			suppression
		}), covered = endLine);
	}
	let stretchAt = indexStarts(stretches.map(({ start }) => start));
	return (line) => {
		let suppression = stretches[stretchAt(line)]?.suppression ?? null;
		return suppression !== null && line <= suppression.reach.endLine ? suppression : headings.get(line) ?? null;
	};
}
/** Finds which of the stretches that begin on rising lines a line is in; -1 before the first. */
function indexStarts(starts) {
	return (line) => line < (starts[0] ?? Infinity) ? -1 : lastAtMost(starts, line);
}
// src/core/rules/suppression.ts
/** A comment that asks to leave findings out has to be readable, name rules that exist, and leave something out. */
const suppression = {
	id: "suppression",
	summary: {
		"zh-CN": "忽略问题的注释要写对，并且用得上",
		en: "A comment that asks to leave findings out can be read, and leaves some out"
	},
	severity: "warning",
	*check({ note }, { ids, found }) {
		let suppressions = listSuppressions(note);
		if (suppressions.length === 0) return;
		let find = indexSuppressions(suppressions), used = new Set(found.map(({ rule, line }) => find(rule, line)));
		for (let each of suppressions) {
			let message = messageFor$6(each, ids, used.has(each));
			if (!message) continue;
			let { line, endLine } = each.comment;
			yield {
				span: {
					startLine: line,
					startColumn: 1,
					endLine,
					endColumn: 1
				},
				section: null,
				message
			};
		}
	}
};
function messageFor$6({ verb, rules }, ids, isUsed) {
	let unknown = rules.find((rule) => !ids.includes(rule));
	return verb === null ? unreadable$1 : unknown === void 0 ? isUsed || verb === "enable" ? null : unused : unknownRule(unknown, ids);
}
const unreadable$1 = {
	"zh-CN": "这条注释看不懂，没有生效：请写成 <!-- note-review ignore 规则名 -->，或用 disable、enable 圈出一段",
	en: "This comment cannot be read and does nothing: write it like <!-- note-review ignore RULE -->, or with disable and enable around a part"
}, unused = {
	"zh-CN": "这条注释没有要忽略的问题，可以删去",
	en: "There is nothing for this comment to leave out: remove it"
};
function unknownRule(name, ids) {
	let guess = nearest(name, ids);
	return {
		"zh-CN": `没有「${name}」这条规则${guess ? `，是不是想写 ${guess}` : "，请检查规则名"}`,
		en: `There is no rule “${name}”${guess ? `: did you mean ${guess}` : ": check its name"}`
	};
}
// src/core/rules/unknown-template.ts
/** The template that a note's front matter names has to exist. */
const unknownTemplate = {
	id: "unknown-template",
	summary: {
		"zh-CN": "笔记指定的模板要存在",
		en: "The template that a note names exists"
	},
	severity: "warning",
	*check({ choice, note: { frontMatter } }) {
		if (choice.kind !== "unknown" || !frontMatter) return;
		let { name, known } = choice, guess = nearest(name, known);
		yield {
			span: frontMatter.valueSpan(["template"]) ?? frontMatter.span,
			section: null,
			message: {
				"zh-CN": `没有名为「${name}」的模板${guess ? `，是不是想写 ${guess}` : `：请改成以下之一：${known.join("、")}`}`,
				en: `There is no template “${name}”${guess ? `: did you mean ${guess}` : `: use one of ${known.join(", ")}`}`
			}
		};
	}
}, unexpectedSection = {
	id: "unexpected-section",
	summary: {
		"zh-CN": "不能有模板以外的小节",
		en: "There are no sections but those of the template"
	},
	severity: "error",
	*check(context) {
		let { template, extras, slots } = context;
		if (template.extra === "allow") return;
		let meant = new Set(slots.flatMap(({ nearMiss }) => nearMiss?.span ?? [])), bySection = new Map(slots.map((filled) => [filled.section, filled]));
		for (let { section } of extras) {
			if (meant.has(section.heading) || isNoteTitle(section, context) || !isBesideSlots(section, bySection, context) || isInGap(section, context)) continue;
			let { title, heading } = section;
			yield {
				span: heading,
				section: title,
				severity: template.extra,
				message: {
					"zh-CN": `模板里没有「${title}」这一节：请并入其他小节，或删去`,
					en: `The template has no section “${title}”: move its text into another section, or remove it`
				}
			};
		}
	}
};
/** Whether a heading is only what the note is called, where the template leaves that open. */
function isNoteTitle(section, { template, note }) {
	let [first] = note.sections.filter(({ depth }) => depth > 0);
	return section === first && section.depth === 1 && template.slots.every(({ depth }) => depth > 1);
}
/** Whether a section stands where the template has sections of its own, not inside one that is free to have its own. */
function isBesideSlots(section, bySection, context) {
	let { parent } = section;
	return !parent || isNoteTitle(parent, context) ? !0 : bySection.get(parent)?.isContainer ?? !1;
}
/** Whether the template has a heading `…` between the sections around this one. */
function isInGap(section, { template, slots }) {
	let indexOf = ({ slot }) => template.slots.indexOf(slot), present = slots.filter((filled) => filled.section !== null), before = present.findLast((filled) => (filled.section?.startOffset ?? 0) < section.startOffset), after = present.find((filled) => (filled.section?.startOffset ?? 0) > section.startOffset), first = before ? indexOf(before) + 1 : 0, last = after ? indexOf(after) : template.slots.length;
	return template.gaps.some((gap) => gap >= first && gap <= last);
}
// src/core/front-matter/show.ts
/** Names a value by its keys and indexes, as the subject of a sentence. */
function showPath(path) {
	if (path.length === 0) return {
		"zh-CN": "front matter ",
		en: "The front matter"
	};
	let steps = path.map(showStep), last = steps.pop()?.en ?? "", before = steps.map(({ en }) => en).join(", ");
	return {
		"zh-CN": path.map((step) => showStep(step)["zh-CN"]).join("的"),
		en: before === "" ? last : `In ${before}: ${last}`
	};
}
function showStep(step) {
	return typeof step == "string" ? show(step) : {
		"zh-CN": `第 ${step + 1} 项`,
		en: `item ${step + 1}`
	};
}
/** Shows a value inside a sentence: text between quotation marks, anything else as JSON, and only the start of much. */
function show(value) {
	if (typeof value == "string") return {
		"zh-CN": `「${cut(value)}」`,
		en: `“${cut(value)}”`
	};
	if (value == null) return {
		"zh-CN": "空的",
		en: "empty"
	};
	let json = cut(JSON.stringify(value));
	return {
		"zh-CN": ` ${json}`,
		en: json
	};
}
function cut(text) {
	let line = text.replaceAll(/\s+/gu, " ").slice(0, 120), letters = Array.from(line);
	return letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : line;
}
/** A value of JSON Schema that may be a list. */
function listOf(value) {
	return Array.isArray(value) ? value : [value];
}
// src/core/front-matter/describe-key.ts
/** Says that a key is missing; `misspelt` is the one that may be meant to be it. */
function describeMissing(path, name, misspelt) {
	let subject = showPath([...path, name]);
	return misspelt === null ? {
		"zh-CN": `front matter 缺少${subject["zh-CN"]}：请补上`,
		en: `${subject.en} is missing from the front matter: add it`
	} : {
		"zh-CN": `front matter 缺少${subject["zh-CN"]}：如果「${misspelt}」就是它，请改名`,
		en: `${subject.en} is missing from the front matter: if “${misspelt}” is meant to be it, rename it`
	};
}
/** Says that a note has no front matter, and which keys it should have. */
function describeAbsent(names) {
	let zh = names.map((name) => show(name)["zh-CN"]).join("、"), en = names.map((name) => show(name).en).join(", ");
	return {
		"zh-CN": `没有 front matter：请在文件开头写上，前后各一行 ---${zh === "" ? "" : `，其中要有${zh}`}`,
		en: `The note has no front matter: begin it with some, between two lines of ---${en === "" ? "" : `, with ${en}`}`
	};
}
/** Says that the template knows no such key; `guess` is the one that may have been meant. */
function describeUnknown(path, name, guess) {
	let subject = showPath([...path, name]);
	return {
		"zh-CN": `模板的 front matter 里没有${subject["zh-CN"]}：${guess === null ? "请删去" : `是不是想写「${guess}」？`}`,
		en: `${subject.en} is not a key that the template knows${guess === null ? ": remove it" : `. Did you mean “${guess}”?`}`
	};
}
// src/core/front-matter/describe-format.ts
/** Says in which format a text has to be, with an example where there is one. */
function describeFormat(format, value) {
	let known = formats[String(format)] ?? show(format);
	return {
		"zh-CN": `应该是${known["zh-CN"]}，现在是${show(value)["zh-CN"]}`,
		en: `has to be ${known.en}; it is ${show(value).en}`
	};
}
const dateAndTime = {
	"zh-CN": "日期和时间，如 2026-01-31T08:30:00+08:00",
	en: "a date and time such as 2026-01-31T08:30:00Z"
}, time = {
	"zh-CN": "时间，如 08:30:00+08:00",
	en: "a time such as 08:30:00Z"
}, formats = {
	date: {
		"zh-CN": "日期，如 2026-01-31",
		en: "a date such as 2026-01-31"
	},
	"date-time": dateAndTime,
	"iso-date-time": dateAndTime,
	time,
	"iso-time": time,
	duration: {
		"zh-CN": "时长，如 PT45M",
		en: "a duration such as PT45M"
	},
	email: {
		"zh-CN": "邮箱地址，如 li@example.org",
		en: "an email address such as li@example.org"
	},
	uri: {
		"zh-CN": "完整的网址，如 https://example.org",
		en: "a whole address such as https://example.org"
	},
	"uri-reference": {
		"zh-CN": "网址或路径",
		en: "an address or a path"
	},
	uuid: {
		"zh-CN": " UUID",
		en: "a UUID"
	}
};
// src/core/front-matter/describe-type.ts
/** Says of which type a value has to be, and how to write that in YAML. */
function describeType(types, value) {
	let names = types.map((type) => typeNames[String(type)] ?? show(type)), hint = hintFor(types, value), zh = names.map((name) => name["zh-CN"]).join("或"), en = names.map((name) => name.en).join(" or ");
	return {
		"zh-CN": `应该是${zh}，现在是${show(value)["zh-CN"]}${hint["zh-CN"]}`,
		en: `has to be ${en}; it is ${show(value).en}${hint.en}`
	};
}
const typeNames = {
	string: {
		"zh-CN": "文字",
		en: "text"
	},
	number: {
		"zh-CN": "数字",
		en: "a number"
	},
	integer: {
		"zh-CN": "整数",
		en: "a whole number"
	},
	boolean: {
		"zh-CN": " true 或 false ",
		en: "true or false"
	},
	array: {
		"zh-CN": "列表",
		en: "a list"
	},
	object: {
		"zh-CN": "「键: 值」",
		en: "a mapping of keys to values"
	},
	null: {
		"zh-CN": "空值",
		en: "empty"
	}
};
function hintFor(types, value) {
	if (value == null) return {
		"zh-CN": "：请填写",
		en: ": fill it in"
	};
	let isWord = typeof value == "number" || typeof value == "boolean";
	return types.includes("string") && isWord ? {
		"zh-CN": "：请加上引号",
		en: ": put it in quotation marks"
	} : types.includes("array") && typeof value != "object" ? {
		"zh-CN": "：请写成 [甲, 乙]，或每行一个「- 」",
		en: ": write it as [a, b], or as lines with “- ”"
	} : !types.includes("string") && typeof value == "string" && isQuotable(types, value) ? {
		"zh-CN": "：请去掉引号",
		en: ": remove the quotation marks"
	} : {
		"zh-CN": "",
		en: ""
	};
}
/** Whether a text would be of the right type without its quotation marks. */
function isQuotable(types, text) {
	return text === "true" || text === "false" ? types.includes("boolean") : (types.includes("number") || types.includes("integer")) && /^-?\d+$/.test(text);
}
// src/core/front-matter/describe.ts
/** Says what a value of front matter should be. */
function describeViolation(violation) {
	let { path, keyword } = violation, describe = Object.hasOwn(predicates, keyword) ? predicates[keyword] : void 0, subject = showPath(path), predicate = (describe ?? describeOther)(violation);
	return {
		"zh-CN": subject["zh-CN"] + predicate["zh-CN"],
		en: `${subject.en} ${predicate.en}`
	};
}
const predicates = {
	type: ({ params, value }) => describeType(listOf(params.type), value),
	format: ({ params, value }) => describeFormat(params.format, value),
	enum: ({ params, value }) => describeChoice(listOf(params.allowedValues), value),
	const: ({ params, value }) => describeChoice([params.allowedValue], value),
	pattern: ({ params, value }) => ({
		"zh-CN": `应该符合 ${String(params.pattern)}，现在是${show(value)["zh-CN"]}`,
		en: `has to match ${String(params.pattern)}; it is ${show(value).en}`
	}),
	minLength: ({ params, value }) => describeCount(params, "least", lengthOf(value)),
	maxLength: ({ params, value }) => describeCount(params, "most", lengthOf(value)),
	minItems: ({ params, value }) => describeCount(params, "least", itemsOf(value)),
	maxItems: ({ params, value }) => describeCount(params, "most", itemsOf(value)),
	minimum: ({ params, value }) => describeLimit(params, value, ["不小于", "at least"]),
	maximum: ({ params, value }) => describeLimit(params, value, ["不大于", "at most"]),
	exclusiveMinimum: ({ params, value }) => describeLimit(params, value, ["大于", "more than"]),
	exclusiveMaximum: ({ params, value }) => describeLimit(params, value, ["小于", "less than"]),
	propertyNames: ({ params }) => ({
		"zh-CN": `里不能有名为${show(params.propertyName)["zh-CN"]}的项：请改名`,
		en: `cannot hold a key called ${show(params.propertyName).en}: rename it`
	}),
	uniqueItems: ({ params }) => {
		let [first = 0, second = 0] = [Number(params.i), Number(params.j)].toSorted((a, b) => a - b);
		return {
			"zh-CN": `的第 ${first + 1} 项和第 ${second + 1} 项相同：请删去一项`,
			en: `says the same in item ${first + 1} and item ${second + 1}: remove one`
		};
	},
	anyOf: describeForms,
	oneOf: describeForms
};
function describeChoice(allowed, value) {
	let guess = typeof value == "string" ? nearest(value, allowed.map(String)) : null, choices = allowed.slice(0, mostChoices).map((choice) => show(choice)), isCut = allowed.length > mostChoices, zh = choices.map((choice) => choice["zh-CN"].trim()).join("、"), en = choices.map((choice) => choice.en).join(", ");
	return {
		"zh-CN": `应该是${zh}${isCut ? "……" : ""}${allowed.length > 1 ? "之一" : ""}，现在是${show(value)["zh-CN"]}${guess === null ? "" : `。是不是想写「${guess}」？`}`,
		en: `has to be ${allowed.length > 1 ? "one of " : ""}${en}${isCut ? ", …" : ""}; it is ${show(value).en}${guess === null ? "" : `. Did you mean “${guess}”?`}`
	};
}
/** More would hide what follows them. */
const mostChoices = 12;
function lengthOf(value) {
	return {
		count: Array.from(String(value)).length,
		zh: "个字符",
		noun: "character"
	};
}
function itemsOf(value) {
	return {
		count: Array.isArray(value) ? value.length : 0,
		zh: "项",
		noun: "item"
	};
}
function describeCount({ limit }, bound, { count, zh, noun }) {
	return {
		"zh-CN": `应该${bound === "least" ? "至少" : "至多"}有 ${String(limit)} ${zh}，现在有 ${count} ${zh}`,
		en: `has to have at ${bound} ${countOf(Number(limit), noun)}; it has ${count}`
	};
}
function describeLimit({ limit }, value, [zh, en]) {
	return {
		"zh-CN": `应该${zh} ${String(limit)}，现在是${show(value)["zh-CN"]}`,
		en: `has to be ${en} ${String(limit)}; it is ${show(value).en}`
	};
}
function describeForms() {
	return {
		"zh-CN": "不是模板允许的任何一种写法：请对照模板的 schema 修改",
		en: "is in none of the forms that the template allows: compare it with the template's schema"
	};
}
/** The validator has its own words, in English, for all that is rare. */
function describeOther({ message }) {
	return {
		"zh-CN": `不符合模板的 schema（${message}）：请修改`,
		en: `does not keep to the template's schema (${message}): change it`
	};
}
// src/core/front-matter/describe-yaml-error.ts
/** Says why YAML cannot be read, and how to mend it, by the code that the parser gives. */
function describeYamlError(code) {
	return messages$2[code] ?? unreadable;
}
const unreadable = {
	"zh-CN": "front matter 从这里起不是 YAML：请检查缩进、引号和冒号后的空格",
	en: "The front matter is not YAML from here on: check indentation, quotation marks, and the space after each colon"
}, line = {
	"zh-CN": "这一行 YAML 读不懂：每行写成「键: 值」，冒号用半角、后面空一格",
	en: "This line is not YAML: write “key: value”, with a space after the colon"
}, special = {
	"zh-CN": "YAML 里的值不能直接以这个字符开头：请给整个值加上引号",
	en: "A value in YAML cannot start with this character: put the whole value in quotation marks"
}, messages$2 = {
	BAD_ALIAS: special,
	BAD_SCALAR_START: special,
	BAD_DQ_ESCAPE: {
		"zh-CN": "YAML 的双引号里，反斜杠有特殊含义：请改用单引号",
		en: "In double quotation marks YAML reads a backslash as an escape: use single ones"
	},
	BAD_INDENT: {
		"zh-CN": "front matter 这里的缩进不对，或括号没有写全：请与同级的行对齐，并补全括号",
		en: "The indentation is wrong here, or a bracket is open: align the line with its neighbours, and close the bracket"
	},
	BLOCK_AS_IMPLICIT_KEY: {
		"zh-CN": "YAML 的一个值里不能再有「: 」，下一行也不能无故缩进：请给整个值加上引号，或改正缩进",
		en: "A value in YAML cannot hold “: ”, nor be followed by an indented line: put the whole value in quotation marks, or mend the indentation"
	},
	DUPLICATE_KEY: {
		"zh-CN": "front matter 里这一项写了两次：请只留一处",
		en: "The front matter has this key twice: keep one"
	},
	MISSING_CHAR: {
		"zh-CN": "front matter 里的引号或括号没有写全：请补上",
		en: "A quotation mark or a bracket is missing in the front matter: close it"
	},
	MULTILINE_IMPLICIT_KEY: line,
	TAB_AS_INDENT: {
		"zh-CN": "YAML 不能用制表符缩进：请换成空格",
		en: "YAML cannot be indented with tabs: use spaces"
	},
	TOO_COMPLEX: {
		"zh-CN": "front matter 过长或嵌套过深，没有检查：请精简",
		en: "The front matter is too long or nested too deeply, and was not read: shorten it"
	}
};
// src/core/front-matter/keys.ts
/** The key that a violation finds missing; `null` when it is about something else. */
function missingKey({ params }) {
	return textOf(params.missingProperty);
}
/** The key that a violation finds to be one too many. */
function unknownKey({ params }) {
	return textOf(params.additionalProperty ?? params.unevaluatedProperty);
}
/** The key of the note that may be meant to be one that is missing. */
function misspeltKey(name, { value, params }) {
	let known = textsOf(params.known);
	return nearestKey(name, keysOf(value).filter((key) => !known.includes(key)));
}
/** The key of the schema that an unknown one may be meant to be. */
function intendedKey(name, { value, params }) {
	let present = keysOf(value);
	return nearestKey(name, textsOf(params.known).filter((key) => !present.includes(key)));
}
/** In a short name, two letters are too many for a slip of the pen. */
function nearestKey(name, keys) {
	let key = nearest(name, keys);
	if (key === null) return null;
	let slips = Math.floor(name.length * 2 / 5);
	return isWithinEdits(name.toLowerCase(), key.toLowerCase(), slips) ? key : null;
}
function keysOf(value) {
	return typeof value == "object" && value ? Object.keys(value) : [];
}
function textOf(value) {
	return typeof value == "string" ? value : null;
}
function textsOf(value) {
	return Array.isArray(value) ? value.filter((text) => typeof text == "string") : [];
}
// src/core/rules/front-matter.ts
/** Front matter has to be YAML, and has to keep to the template's JSON Schema where there is one. */
const frontMatter = {
	id: "front-matter",
	summary: {
		"zh-CN": "front matter 要是 YAML，并符合模板的 schema",
		en: "Front matter is YAML and keeps to the template's schema"
	},
	severity: "error",
	*check({ note, template: { validateFrontMatter: validate } }) {
		let found = note.frontMatter;
		if (found?.error) {
			let { code, span } = found.error;
			yield {
				span,
				section: null,
				severity: validate ? "error" : "warning",
				message: describeYamlError(code)
			};
		} else validate && (yield* found ? holdAgainst(validate, found) : missFrontMatter(validate));
	}
};
function* missFrontMatter(validate) {
	let violations = validate({});
	violations.length !== 0 && (yield {
		span: {
			startLine: 1,
			startColumn: 1,
			endLine: 1,
			endColumn: 1
		},
		section: null,
		message: describeAbsent(violations.filter(({ path }) => path.length === 0).map(missingKey).filter((name) => name !== null))
	});
}
function* holdAgainst(validate, found) {
	let values = found.data ?? {};
	if (found.format === "toml" || typeof values != "object" || Array.isArray(values)) {
		yield {
			span: firstLineOf(found),
			section: null,
			message: notMapping[found.format]
		};
		return;
	}
	let violations = validate(values), intended = new Set(violations.map((violation) => intendedPlace(violation)));
	for (let violation of violations) {
		let missing = missingKey(violation);
		missing !== null && intended.has(placeName(violation, missing)) || (yield {
			section: null,
			...explain(violation, found)
		});
	}
}
const notMapping = {
	toml: {
		"zh-CN": "模板要检查 front matter，但只认 YAML：请把 +++ 换成 ---，并改写成「键: 值」",
		en: "The template checks front matter, and reads YAML alone: turn +++ into ---, and write “key: value”"
	},
	yaml: {
		"zh-CN": "front matter 应该由「键: 值」组成，每行一项，冒号后空一格",
		en: "The front matter has to be lines of “key: value”, with a space after the colon"
	}
};
function intendedPlace(violation) {
	let unknown = unknownKey(violation), intended = unknown === null ? null : intendedKey(unknown, violation);
	return intended === null ? null : placeName(violation, intended);
}
function placeName({ path }, key) {
	return JSON.stringify([...path, key]);
}
function explain(violation, found) {
	let { path } = violation, keyPlace = (key) => found.keySpan([...path, key]) ?? placeOf(path, found), missing = missingKey(violation);
	if (missing !== null) {
		let misspelt = misspeltKey(missing, violation);
		return {
			span: misspelt === null ? placeOfMapping(path, found) : keyPlace(misspelt),
			message: describeMissing(path, missing, misspelt)
		};
	}
	let unknown = unknownKey(violation);
	return unknown === null ? {
		span: placeOf(path, found),
		message: describeViolation(violation)
	} : {
		span: keyPlace(unknown),
		message: describeUnknown(path, unknown, intendedKey(unknown, violation))
	};
}
/** A value that stands on one line, else its key. */
function placeOf(path, found) {
	let value = found.valueSpan(path);
	return (value?.startLine === value?.endLine && value?.startColumn !== value?.endColumn ? value : null) ?? placeOfMapping(path, found);
}
function placeOfMapping(path, found) {
	return path.length === 0 ? firstLineOf(found) : found.keySpan(path) ?? found.valueSpan(path) ?? firstLineOf(found);
}
function firstLineOf({ span: { startLine, startColumn } }) {
	return {
		startLine,
		startColumn,
		endLine: startLine,
		endColumn: startColumn + fence$2.length
	};
}
const fence$2 = "---", headingLevel = {
	id: "heading-level",
	summary: {
		"zh-CN": "标题的级别要和模板一致",
		en: "A heading is at the template's level"
	},
	severity: "error",
	*check({ slots, template, note }) {
		if (template.levels === "any") return;
		let shift = template.levels === "shift" ? usualShift(slots) : 0, lines = splitLines(note.text);
		for (let { slot, section, title } of slots) {
			let level = slot.depth + shift;
			if (!section || section.depth === level) continue;
			let fix = fixOf(section.heading, level, lines);
			yield {
				span: section.heading,
				section: title,
				severity: slot.severity,
				...fix ? { fix } : {},
				message: {
					"zh-CN": `「${title}」是 ${section.depth} 级标题，应是 ${level} 级：请写成「${"#".repeat(level)} ${title}」`,
					en: `“${title}” is a heading of level ${section.depth}, not ${level}: write “${"#".repeat(level)} ${title}”`
				}
			};
		}
	}
};
/** Writes as many marks as the level has; a heading that is underlined on one line gets marks instead. */
function fixOf(heading, level, lines) {
	let { startLine, startColumn, endLine } = heading, words = (lines[startLine - 1] ?? "").slice(startColumn - 1), marks = "#".repeat(level);
	if (endLine > startLine + 1) return null;
	if (endLine > startLine) return {
		span: heading,
		text: `${marks} ${words.trimEnd()}`
	};
	let length = /^#*/.exec(words)?.[0].length ?? 0;
	return {
		span: {
			...heading,
			endColumn: startColumn + length
		},
		text: marks
	};
}
/** How many levels most headings are off, where that leaves room for all; of two that are as frequent, the smaller one. */
function usualShift(slots) {
	let filled = slots.flatMap(({ slot, section }) => section ? [{
		wanted: slot.depth,
		shift: section.depth - slot.depth
	}] : []), hasRoom = (shift) => filled.every(({ wanted }) => wanted + shift >= 1 && wanted + shift <= lowestLevel), count = (shift) => filled.filter((other) => other.shift === shift).length, [usual = 0] = filled.map(({ shift }) => shift).filter(hasRoom).toSorted((a, b) => count(b) - count(a) || Math.abs(a) - Math.abs(b));
	return usual;
}
const lowestLevel = 6, sectionCount = {
	id: "section-count",
	summary: {
		"zh-CN": "可以重复的一节，次数要在模板的范围内",
		en: "A section that may repeat comes as often as the template asks for"
	},
	severity: "error",
	*check({ slots }) {
		for (let first of slots) {
			let { title, severity, repeat } = first.slot, { minimum, maximum } = repeat;
			if (!first.section || maximum === 1) continue;
			let filled = slots.filter(({ slot, scope }) => slot === first.slot && scope === first.scope);
			if (filled[0] !== first) continue;
			let count = filled.length, last = filled.at(-1) ?? first;
			count < minimum && (yield {
				span: last.place,
				section: last.title,
				severity,
				message: {
					"zh-CN": `「${title}」有 ${count} 节，模板要求至少 ${minimum} 节：请再写 ${minimum - count} 节`,
					en: `There ${count === 1 ? "is" : "are"} ${countOf(count, "section")} “${title}”; the template asks for at least ${minimum}: add ${minimum - count} more`
				}
			});
			let surplus = maximum === null ? void 0 : filled[maximum];
			surplus && (yield {
				span: surplus.place,
				section: surplus.title,
				severity,
				message: {
					"zh-CN": `「${title}」有 ${count} 节，模板要求至多 ${maximum} 节：请合并或删去多出的`,
					en: `There are ${countOf(count, "section")} “${title}”; the template allows at most ${maximum}: merge or remove the others`
				}
			});
		}
	}
};
// src/core/check/order.ts
/**
* Finds the fewest sections that have to move for the template's order. `slots` are in template order.
*
* What stands under a section that has to move goes with it, and has its order there.
*/
function findMoved(slots) {
	let moved = findOutOfOrder(slots);
	return moved.filter(({ filled }) => !moved.some((other) => isUnder(filled, other.filled))).flatMap((root) => [root, ...findMoved(slots.filter((filled) => isUnder(filled, root.filled)))]);
}
function isUnder({ section }, other) {
	return section !== null && other.section !== null && isWithin(section, other.section);
}
function findOutOfOrder(slots) {
	let present = slots.filter(({ section }) => section !== null), kept = longestRising(present.map(({ section }) => section?.startOffset ?? 0));
	return present.flatMap((filled, index) => {
		if (kept.has(index)) return [];
		let before = present.findLast((_, other) => other < index && kept.has(other)), after = present.find((_, other) => other > index && kept.has(other)), isFirst = before?.slot === filled.slot.parent && after?.slot.parent === before?.slot;
		return before && !(after && isFirst) ? [{
			filled,
			neighbour: before,
			side: "after"
		}] : after ? [{
			filled,
			neighbour: after,
			side: "before"
		}] : [];
	});
}
/** The places of a longest rising subsequence (Fredman 1975, by patience sorting). */
function longestRising(numbers) {
	let tops = [], previous = [];
	for (let [index, number] of numbers.entries()) {
		let pile = firstAtLeast(tops, number, numbers);
		previous.push(tops[pile - 1]), tops[pile] = index;
	}
	let rising = /* @__PURE__ */ new Set();
	for (let index = tops.at(-1); index !== void 0; index = previous[index]) rising.add(index);
	return rising;
}
/** The first pile whose top is not below a number. */
function firstAtLeast(tops, number, numbers) {
	let low = 0, high = tops.length;
	for (; low < high;) {
		let middle = low + high >> 1;
		(numbers[tops[middle] ?? 0] ?? 0) < number ? low = middle + 1 : high = middle;
	}
	return low;
}
// src/core/rules/section-order.ts
/** Sections have to come in the template's order; what is reported is the fewest that have to move. */
const sectionOrder = {
	id: "section-order",
	summary: {
		"zh-CN": "各节的先后要和模板一致",
		en: "Sections come in the template's order"
	},
	severity: "warning",
	*check({ slots, template }) {
		if (template.order !== "off") for (let { filled, neighbour, side } of findMoved(slots)) {
			let { title, section } = filled;
			yield {
				span: section?.heading ?? filled.place,
				section: title,
				severity: template.order,
				message: {
					"zh-CN": `「${title}」的位置和模板不同：请移到「${neighbour.title}」之${side === "after" ? "后" : "前"}`,
					en: `“${title}” is out of the template's order: move it ${side} “${neighbour.title}”`
				}
			};
		}
	}
}, changedText = {
	id: "changed-text",
	summary: {
		"zh-CN": "模板里的固定文字要原样保留",
		en: "The template's fixed text stands as it is"
	},
	severity: "error",
	*check({ slots }) {
		for (let { slot, section, parts, title, place } of slots) {
			if (!slot.isFixed || !section) continue;
			let blocks = parts.flatMap((part) => part.blocks);
			withoutSpace(normalizeScaffold(`${visibleText(blocks)}\n${writtenText(blocks)}`)) !== withoutSpace(slot.scaffold) && (yield {
				span: place,
				section: title,
				severity: slot.severity,
				message: {
					"zh-CN": `「${title}」的文字和模板不一致：这一节是固定内容，请照模板恢复`,
					en: `The text of “${title}” is not the template's: this section is fixed, restore it`
				}
			});
		}
	}
};
/** Lines as one: where they are broken is the editor's business. */
function withoutSpace(lines) {
	return lines.join("").replaceAll(" ", "");
}
// src/core/note/fold-text.ts
/** A text as words are looked for in it: NFKC, lower case, every run of white space one space. */
function foldText(text) {
	return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}
// src/core/rules/forbidden-text.ts
/** A section may not hold the words that its slot forbids. */
const forbiddenText = {
	id: "forbidden-text",
	summary: {
		"zh-CN": "不能出现模板不允许的字句",
		en: "A section says no words that the template forbids"
	},
	severity: "error",
	*check({ slots, note }) {
		let forbidding = slots.filter(({ slot }) => slot.hasnt.length > 0);
		if (forbidding.length === 0) return;
		let lines = splitLines(note.text);
		for (let { slot, parts, title } of forbidding) {
			let passages = listPassages(parts.flatMap(({ blocks }) => blocks));
			for (let { text, line } of passages) {
				let folded = foldText(text), words = slot.hasnt.find((each) => folded.includes(foldText(each)));
				words !== void 0 && (yield {
					span: spanOn(lines[line - 1] ?? "", words, line),
					section: title,
					severity: slot.severity,
					message: {
						"zh-CN": `「${title}」里写了“${words}”：模板不允许，请改掉`,
						en: `“${title}” says “${words}”: the template does not allow it, change it`
					}
				});
			}
		}
	}
};
/** Where words stand on a line, in whatever case; the whole line where markup or width keeps them from being found. */
function spanOn(source, words, line) {
	let at = source.toLowerCase().indexOf(words.toLowerCase()), [start, end] = at < 0 ? [0, source.length] : [at, at + words.length];
	return {
		startLine: line,
		startColumn: start + 1,
		endLine: line,
		endColumn: end + 1
	};
}
// src/core/rules/missing-text.ts
/** A section has to hold the words that its slot asks for. */
const missingText = {
	id: "missing-text",
	summary: {
		"zh-CN": "模板要求写到的字句都要写到",
		en: "A section says the words that the template asks for"
	},
	severity: "error",
	*check({ slots }) {
		for (let filled of slots) {
			let { slot, parts, title, place } = filled;
			if (slot.has.length === 0 || !isWritten(filled)) continue;
			let text = foldText(visibleText(parts.flatMap(({ blocks }) => blocks)));
			for (let words of slot.has) text.includes(foldText(words)) || (yield {
				span: place,
				section: title,
				severity: slot.severity,
				message: {
					"zh-CN": `「${title}」没有写到“${words}”：模板要求写到，请补上`,
					en: `“${title}” does not say “${words}”: the template asks for it, add it`
				}
			});
		}
	}
};
// src/core/note/kinds.ts
/** Lists what blocks hold, by kind; raw `<img>`, `<table>` and `<a>` count as what they show. */
function listKinds(nodes) {
	let kinds = [], add = (name, language = null) => {
		kinds.push({
			name,
			language
		});
	};
	for (let root of nodes) visit(root, (node) => {
		if (node.type === "code") add("code", node.lang?.toLowerCase() ?? null);
		else if (node.type === "listItem") typeof node.checked == "boolean" && add("task");
		else if (node.type === "html") for (let [tag, name] of tags) tag.test(node.value) && add(name);
		else if (node.type === "text") /!\[\[[^\]\n]{1,300}\]\]/.test(node.value) && add("image");
		else {
			let name = kindOfNode[node.type];
			name && add(name);
		}
	});
	return kinds;
}
const kindOfNode = {
	list: "list",
	image: "image",
	imageReference: "image",
	table: "table",
	blockquote: "quote",
	link: "link",
	linkReference: "link",
	math: "math",
	inlineMath: "math"
}, tags = [
	[/<img[\s/>]/i, "image"],
	[/<table[\s>]/i, "table"],
	[/<a\s[^>]*href/i, "link"]
], missingContent = {
	id: "missing-content",
	summary: {
		"zh-CN": "模板要求的图片、列表、代码等内容都要有",
		en: "A section holds the images, lists, code and the like that the template asks for"
	},
	severity: "error",
	*check({ slots }) {
		for (let filled of slots) {
			let { slot, title } = filled;
			if (slot.needs.length === 0 || !isWritten(filled)) continue;
			let held = listKinds(filled.parts.flatMap(({ blocks }) => blocks));
			for (let need of slot.needs) need.some((kind) => isHeld(kind, held)) || (yield {
				span: filled.place,
				section: title,
				severity: slot.severity,
				message: {
					"zh-CN": `「${title}」缺少${need.map(nameInChinese).join("或")}：模板要求有，请加上`,
					en: `“${title}” lacks ${describe(need)}: the template asks for it, add it`
				}
			});
		}
	}
};
function isHeld({ name, language, minimum }, held) {
	return held.filter((kind) => kind.name === name && (language === null || kind.language === language)).length >= minimum;
}
function nameInChinese({ name, language, minimum }) {
	let noun = (language === null ? "" : ` ${language} `) + chineseNames[name];
	return minimum > 1 ? `至少 ${minimum} 个${noun}` : noun;
}
const chineseNames = {
	list: "列表",
	image: "图片",
	code: "代码块",
	table: "表格",
	quote: "引用块",
	task: "任务列表",
	link: "链接",
	math: "公式"
};
function describe(need) {
	return need.map(describeKind).join(" or ");
}
function describeKind({ name, language, minimum }) {
	let [one, several] = englishNames[name], prefix = language === null ? "" : `${language} `;
	return minimum > 1 ? `${minimum} ${prefix}${several}` : `${/^[aeiou]/i.test(prefix || one) ? "an" : "a"} ${prefix}${one}`;
}
const englishNames = {
	list: ["list", "lists"],
	image: ["image", "images"],
	code: ["code block", "code blocks"],
	table: ["table", "tables"],
	quote: ["block quote", "block quotes"],
	task: ["task list item", "task list items"],
	link: ["link", "links"],
	math: ["formula", "formulas"]
}, tooLong = {
	id: "too-long",
	summary: {
		"zh-CN": "一节的长度不能超过模板的上限",
		en: "A section is no longer than the template allows"
	},
	severity: "error",
	*check({ slots }) {
		for (let { slot, content, title, place } of slots) {
			let { severity, maximumLength } = slot;
			if (!content || maximumLength === null || content.length <= maximumLength) continue;
			let excess = content.length - maximumLength;
			yield {
				span: place,
				section: title,
				severity,
				message: {
					"zh-CN": `「${title}」有 ${content.length} 字，模板要求至多 ${maximumLength} 字：请删去约 ${excess} 字`,
					en: `“${title}” has ${countOf(content.length, "word")}; the template allows at most ${maximumLength}: cut about ${excess}`
				}
			};
		}
	}
}, emptySection = {
	id: "empty-section",
	summary: {
		"zh-CN": "每一节都要有内容",
		en: "Every section holds something"
	},
	severity: "notice",
	*check({ slots, extras }) {
		let reported = /* @__PURE__ */ new Set();
		for (let filled of slots) {
			if (statusOf(filled) !== "empty") continue;
			filled.section && reported.add(filled.section);
			let { title, slot } = filled;
			yield {
				span: filled.place,
				section: title,
				severity: slot.severity,
				message: slot.isRequired ? requiredMessageFor(title) : messageFor$5(title)
			};
		}
		for (let { section, content, hasSectionsUnderIt } of extras) {
			if (content.state !== "empty" || hasSectionsUnderIt || section.depth === 1 || isUnderOneOf(section, reported)) continue;
			let { span, title } = section;
			yield title === "" ? {
				span,
				section: null,
				message: nameless
			} : {
				span,
				section: title,
				message: messageFor$5(title)
			};
		}
	}
}, nameless = {
	"zh-CN": "这个标题没有文字，下面也没有内容：请写上标题和内容，或删去这一行",
	en: "This heading has no words, and nothing below it: write both, or remove the line"
};
function requiredMessageFor(title) {
	return {
		"zh-CN": `「${title}」是空的，模板要求这里有内容：请写上`,
		en: `“${title}” is empty, and the template asks for content: write it`
	};
}
function messageFor$5(title) {
	return {
		"zh-CN": `「${title}」是空的：请写上内容，或删去这个标题`,
		en: `“${title}” is empty: write it, or remove the heading`
	};
}
// src/core/note/generated.ts
/** Whether a heading names a section that a machine wrote: never counted, reviewed, quoted or sent to a model. */
function isGeneratedName(names, more) {
	return names.some((name) => generatedName.test(name)) || more.some((pattern) => matchName(pattern, names) !== null);
}
/**
* A machine, its version, and what it did, in a normalised name.
*
* Other words between them make it a subject, as in “DeepSeek-V3 技术报告解读”, which a learner writes.
*/
const machine = "(?:(?:chat)?gpt|ai|o[1-9]|claude|gemini|copilot|deepseek|qwen|kimi|glm|grok|llama|mistral|internlm|ernie|doubao|通义千问|通义|文心一言|豆包|混元)[a-z0-9]*", generatedName = new RegExp([
	`^${machine}(?:自动|智能|助手|老师)?的?(?:解读|评价|点评)$`,
	`^${machine}review$`,
	`^(?:review|interpretation)by(?:openai|anthropic|google|mistralai|metallama)?${machine}$`,
	"^内置(?:评价|解读)$",
	"^builtin(?:review|interpretation)$"
].join("|"), "u");
// src/core/template/template.ts
/** The names of a template's generated sections. What stands under one is generated there, and not elsewhere. */
function generatedNames({ slots }) {
	return slots.filter(({ isGenerated, parent }) => isGenerated && parent?.isGenerated !== !0).flatMap(({ names }) => names);
}
/** Whether a slot takes any heading, as `# {title}` does. */
function isTitle({ names }) {
	return names.some(({ pieces }) => pieces.length > 1 && pieces.every((piece) => piece === ""));
}
// node_modules/micromark-util-normalize-identifier/index.js
/**
* Normalize an identifier (as found in references, definitions).
*
* Collapses markdown whitespace, trim, and then lower- and uppercase.
*
* Some characters are considered “uppercase”, such as U+03F4 (`ϴ`), but if their
* lowercase counterpart (U+03B8 (`θ`)) is uppercased will result in a different
* uppercase character (U+0398 (`Θ`)).
* So, to get a canonical form, we perform both lower- and uppercase.
*
* Using uppercase last makes sure keys will never interact with default
* prototypal values (such as `constructor`): nothing in the prototype of
* `Object` is uppercase.
*
* @param {string} value
*   Identifier to normalize.
* @returns {string}
*   Normalized identifier.
*/
function normalizeIdentifier(value) {
	return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}
// node_modules/mdast-util-gfm-footnote/lib/index.js
/**
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle
* } from 'mdast-util-from-markdown'
* @import {ToMarkdownOptions} from 'mdast-util-gfm-footnote'
* @import {
*   Handle as ToMarkdownHandle,
*   Map,
*   Options as ToMarkdownExtension
* } from 'mdast-util-to-markdown'
* @import {FootnoteDefinition, FootnoteReference} from 'mdast'
*/
footnoteReference.peek = footnoteReferencePeek;
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteCallString() {
	this.buffer();
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteCall(token) {
	this.enter({
		type: "footnoteReference",
		identifier: "",
		label: ""
	}, token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteDefinitionLabelString() {
	this.buffer();
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteDefinition(token) {
	this.enter({
		type: "footnoteDefinition",
		identifier: "",
		label: "",
		children: []
	}, token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteCallString(token) {
	let label = this.resume(), node = this.stack[this.stack.length - 1];
	node.type, node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase(), node.label = label;
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteCall(token) {
	this.exit(token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteDefinitionLabelString(token) {
	let label = this.resume(), node = this.stack[this.stack.length - 1];
	node.type, node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase(), node.label = label;
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteDefinition(token) {
	this.exit(token);
}
/** @type {ToMarkdownHandle} */
function footnoteReferencePeek() {
	return "[";
}
/**
* @type {ToMarkdownHandle}
* @param {FootnoteReference} node
*/
function footnoteReference(node, _, state, info) {
	let tracker = state.createTracker(info), value = tracker.move("[^"), exit = state.enter("footnoteReference"), subexit = state.enter("reference");
	return value += tracker.move(state.safe(state.associationId(node), {
		after: "]",
		before: value
	})), subexit(), exit(), value += tracker.move("]"), value;
}
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM footnotes
* in markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown`.
*/
function gfmFootnoteFromMarkdown() {
	return {
		enter: {
			gfmFootnoteCallString: enterFootnoteCallString,
			gfmFootnoteCall: enterFootnoteCall,
			gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: enterFootnoteDefinition
		},
		exit: {
			gfmFootnoteCallString: exitFootnoteCallString,
			gfmFootnoteCall: exitFootnoteCall,
			gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: exitFootnoteDefinition
		}
	};
}
handleDelete.attention = attentionDelete, handleDelete.peek = peekDelete;
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM
* strikethrough in markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown` to enable GFM strikethrough.
*/
function gfmStrikethroughFromMarkdown() {
	return {
		canContainEols: ["delete"],
		enter: { strikethrough: enterStrikethrough },
		exit: { strikethrough: exitStrikethrough }
	};
}
/**
* Enter strikethrough.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterStrikethrough(token) {
	this.enter({
		type: "delete",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit strikethrough.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitStrikethrough(token) {
	this.exit(token);
}
/**
* Serialize a delete node.
*
* @type {ToMarkdownHandle}
* @param {Delete} node
*   Node to serialize.
*/
function handleDelete(node, _, state, info) {
	let tracker = state.createTracker(info), sequence = state.stack.includes("strikethrough") ? "~" : "~~", exit = state.enter("strikethrough"), value = tracker.move(sequence);
	return value += state.containerPhrasing(node, {
		...tracker.current(),
		before: value,
		after: "~"
	}), value += tracker.move(sequence), exit(), value;
}
/**
* Serialize a delete node as attention.
*
* @type {Attention}
*/
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
/**
* Peek the first character of a delete node.
*
* @type {ToMarkdownHandle}
*/
function peekDelete() {
	return "~";
}
// node_modules/longest-streak/index.js
/**
* Get the count of the longest repeating streak of `substring` in `value`.
*
* @param {string} value
*   Content to search in.
* @param {string} substring
*   Substring to look for, typically one character.
* @returns {number}
*   Count of most frequent adjacent `substring`s in `value`.
*/
function longestStreak(value, substring) {
	let source = String(value), index = source.indexOf(substring), expected = index, count = 0, max = 0;
	if (typeof substring != "string") throw TypeError("Expected substring");
	for (; index !== -1;) index === expected ? ++count > max && (max = count) : count = 1, expected = index + substring.length, index = source.indexOf(substring, expected);
	return max;
}
// node_modules/micromark-util-character/index.js
/**
* @import {Code} from 'micromark-util-types'
*/
/**
* Check whether the character code represents an ASCII alpha (`a` through `z`,
* case insensitive).
*
* An **ASCII alpha** is an ASCII upper alpha or ASCII lower alpha.
*
* An **ASCII upper alpha** is a character in the inclusive range U+0041 (`A`)
* to U+005A (`Z`).
*
* An **ASCII lower alpha** is a character in the inclusive range U+0061 (`a`)
* to U+007A (`z`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiAlpha = regexCheck$1(/[A-Za-z]/), asciiAlphanumeric = regexCheck$1(/[\dA-Za-z]/), asciiAtext = regexCheck$1(/[#-'*+\--9=?A-Z^-~]/);
/**
* Check whether a character code is an ASCII control character.
*
* An **ASCII control** is a character in the inclusive range U+0000 NULL (NUL)
* to U+001F (US), or U+007F (DEL).
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function asciiControl(code) {
	return code !== null && (code < 32 || code === 127);
}
/**
* Check whether the character code represents an ASCII digit (`0` through `9`).
*
* An **ASCII digit** is a character in the inclusive range U+0030 (`0`) to
* U+0039 (`9`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiDigit = regexCheck$1(/\d/), asciiHexDigit = regexCheck$1(/[\dA-Fa-f]/), asciiPunctuation = regexCheck$1(/[!-/:-@[-`{-~]/);
/**
* Check whether a character code is a markdown line ending.
*
* A **markdown line ending** is the virtual characters M-0003 CARRIAGE RETURN
* LINE FEED (CRLF), M-0004 LINE FEED (LF) and M-0005 CARRIAGE RETURN (CR).
*
* In micromark, the actual character U+000A LINE FEED (LF) and U+000D CARRIAGE
* RETURN (CR) are replaced by these virtual characters depending on whether
* they occurred together.
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownLineEnding(code) {
	return code !== null && code < -2;
}
/**
* Check whether a character code is a markdown line ending (see
* `markdownLineEnding`) or markdown space (see `markdownSpace`).
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownLineEndingOrSpace(code) {
	return code !== null && (code < 0 || code === 32);
}
/**
* Check whether a character code is a markdown space.
*
* A **markdown space** is the concrete character U+0020 SPACE (SP) and the
* virtual characters M-0001 VIRTUAL SPACE (VS) and M-0002 HORIZONTAL TAB (HT).
*
* In micromark, the actual character U+0009 CHARACTER TABULATION (HT) is
* replaced by one M-0002 HORIZONTAL TAB (HT) and between 0 and 3 M-0001 VIRTUAL
* SPACE (VS) characters, depending on the column at which the tab occurred.
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownSpace(code) {
	return code === -2 || code === -1 || code === 32;
}
/**
* Check whether the character code represents Unicode punctuation.
*
* A **Unicode punctuation** is a character in the Unicode `Pc` (Punctuation,
* Connector), `Pd` (Punctuation, Dash), `Pe` (Punctuation, Close), `Pf`
* (Punctuation, Final quote), `Pi` (Punctuation, Initial quote), `Po`
* (Punctuation, Other), or `Ps` (Punctuation, Open) categories, or an ASCII
* punctuation (see `asciiPunctuation`).
*
* See:
* **\[UNICODE]**:
* [The Unicode Standard](https://www.unicode.org/versions/).
* Unicode Consortium.
*
* @param code
*   Code.
* @returns
*   Whether it matches.
*/
const unicodePunctuation$1 = regexCheck$1(/\p{P}|\p{S}/u), unicodeWhitespace$1 = regexCheck$1(/\s/);
/**
* Create a code check from a regex.
*
* @param {RegExp} regex
*   Expression.
* @returns {(code: Code) => boolean}
*   Check.
*/
function regexCheck$1(regex) {
	return check;
	/**
	* Check whether a code matches the bound regex.
	*
	* @param {Code} code
	*   Character code.
	* @returns {boolean}
	*   Whether the character code matches the bound regex.
	*/
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCharCode(code));
	}
}
// node_modules/micromark-util-classify-character/index.js
/**
* @import {Code} from 'micromark-util-types'
*/
/**
* Classify whether a code represents whitespace, punctuation, or something
* else.
*
* Used for attention (emphasis, strong), whose sequences can open or close
* based on the class of surrounding characters.
*
* > 👉 **Note**: eof (`null`) is seen as whitespace.
*
* @param {Code} code
*   Code.
* @returns {typeof constants.characterGroupWhitespace | typeof constants.characterGroupPunctuation | undefined}
*   Group.
*/
function classifyCharacter$1(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace$1(code)) return 1;
	if (unicodePunctuation$1(code)) return 2;
}
// node_modules/micromark-util-html-tag-name/index.js
/**
* List of lowercase HTML “block” tag names.
*
* The list, when parsing HTML (flow), results in more relaxed rules (condition
* 6).
* Because they are known blocks, the HTML-like syntax doesn’t have to be
* strictly parsed.
* For tag names not in this list, a more strict algorithm (condition 7) is used
* to detect whether the HTML-like syntax is seen as HTML (flow) or not.
*
* This is copied from:
* <https://spec.commonmark.org/0.30/#html-blocks>.
*
* > 👉 **Note**: `search` was added in `CommonMark@0.31`.
*/
const htmlBlockNames = /* @__PURE__ */ "address.article.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.thead.title.tr.track.ul".split("."), htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
], characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
}, own$4 = {}.hasOwnProperty;
/**
* Decode a single character reference (without the `&` or `;`).
* You probably only need this when you’re building parsers yourself that follow
* different rules compared to HTML.
* This is optimized to be tiny in browsers.
*
* @param {string} value
*   `notin` (named), `#123` (deci), `#x123` (hexa).
* @returns {string|false}
*   Decoded reference.
*/
function decodeNamedCharacterReference(value) {
	return own$4.call(characterEntities, value) ? characterEntities[value] : !1;
}
// node_modules/micromark-util-decode-numeric-character-reference/index.js
/**
* Turn the number (in string form as either hexa- or plain decimal) coming from
* a numeric character reference into a character.
*
* Sort of like `String.fromCodePoint(Number.parseInt(value, base))`, but makes
* non-characters and control characters safe.
*
* @param {string} value
*   Value to decode.
* @param {number} base
*   Numeric base.
* @returns {string}
*   Character.
*/
function decodeNumericCharacterReference(value, base) {
	let code = Number.parseInt(value, base);
	return code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) == 65535 || (code & 65535) == 65534 || code > 1114111 ? "�" : String.fromCodePoint(code);
}
// node_modules/micromark-util-decode-string/index.js
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
/**
* Decode markdown strings (which occur in places such as fenced code info
* strings, destinations, labels, and titles).
*
* The “string” content type allows character escapes and -references.
* This decodes those.
*
* @param {string} value
*   Value to decode.
* @returns {string}
*   Decoded value.
*/
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode);
}
/**
* @param {string} $0
*   Match.
* @param {string} $1
*   Character escape.
* @param {string} $2
*   Character reference.
* @returns {string}
*   Decoded value
*/
function decode($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		let head = $2.charCodeAt(1), hex = head === 120 || head === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}
// node_modules/mdast-util-gfm-table/lib/index.js
/**
* @import {Heading, InlineCode, Table, TableCell, TableRow} from 'mdast'
* @import {Options as MarkdownTableOptions} from 'markdown-table'
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle,
* } from 'mdast-util-from-markdown'
* @import {
*   Options as ToMarkdownExtension,
*   Handle as ToMarkdownHandle,
*   Info,
*   Join,
*   State
* } from 'mdast-util-to-markdown'
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [tableCellPadding=true]
*   Whether to add a space of padding between delimiters and cells (default:
*   `true`).
* @property {boolean | null | undefined} [tablePipeAlign=true]
*   Whether to align the delimiters (default: `true`).
* @property {MarkdownTableOptions['stringLength'] | null | undefined} [stringLength]
*   Function to detect the length of table cell content, used when aligning
*   the delimiters between cells (optional).
*/
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM tables in
* markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown` to enable GFM tables.
*/
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit$1,
			tableHeader: exit$1,
			tableRow: exit$1
		}
	};
}
/**
* Enter a table.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterTable(token) {
	let align = token._align;
	this.enter({
		type: "table",
		align: align.map(function(d) {
			return d === "none" ? null : d;
		}),
		children: [],
		position: void 0
	}, token), this.data.inTable = !0;
}
/**
* Exit a table.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitTable(token) {
	this.exit(token), this.data.inTable = void 0;
}
/**
* Enter a row.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit a row or cell.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exit$1(token) {
	this.exit(token);
}
/**
* Enter a cell.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit code (text).
*
* Overwrites the default code text data handler to unescape escaped pipes
* when they are in tables.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitCodeText(token) {
	let value = this.resume();
	this.data.inTable && (value = value.replace(/\\([\\|])/g, replace));
	let node = this.stack[this.stack.length - 1];
	node.type, node.value = value, this.exit(token);
}
/**
* Unescape an escaped pipe.
*
* @param {string} $0
*   Whole match.
* @param {string} $1
*   Escaped character.
* @returns {string}
*   Replacement.
*/
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}
// node_modules/mdast-util-gfm-task-list-item/lib/index.js
/**
* @import {ListItem, Paragraph, Parents} from 'mdast'
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle
* } from 'mdast-util-from-markdown'
* @import {
*   Handle as ToMarkdownHandle,
*   Join as ToMarkdownJoin,
*   Options as ToMarkdownExtension
* } from 'mdast-util-to-markdown'
*/
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM task
* list items in markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown` to enable GFM task list items.
*/
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
/**
* Exit a check.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitCheck(token) {
	let node = this.stack[this.stack.length - 2];
	node.type, node.checked = token.type === "taskListCheckValueChecked";
}
/**
* Exit a paragraph, removing the whitespace after a check.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitParagraphWithTaskListItem(token) {
	let parent = this.stack[this.stack.length - 2];
	if (parent && parent.type === "listItem" && typeof parent.checked == "boolean") {
		let node = this.stack[this.stack.length - 1];
		node.type;
		let head = node.children[0];
		if (head && head.type === "text") {
			let siblings = parent.children, index = -1, firstParagraph;
			for (; ++index < siblings.length;) {
				let sibling = siblings[index];
				if (sibling.type === "paragraph") {
					firstParagraph = sibling;
					break;
				}
			}
			firstParagraph === node && (head.value = head.value.slice(1), head.value.length === 0 ? node.children.shift() : node.position && head.position && typeof head.position.start.offset == "number" && (head.position.start.column++, head.position.start.offset++, node.position.start = { ...head.position.start }));
		}
	}
	this.exit(token);
}
// node_modules/micromark-util-chunked/index.js
/**
* Like `Array#splice`, but smarter for giant arrays.
*
* `Array#splice` takes all items to be inserted as individual argument which
* causes a stack overflow in V8 when trying to insert 100k items for instance.
*
* Otherwise, this does not return the removed items, and takes `items` as an
* array instead of rest parameters.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {number} start
*   Index to remove/insert at (can be negative).
* @param {number} remove
*   Number of items to remove.
* @param {Array<T>} items
*   Items to inject into `list`.
* @returns {undefined}
*   Nothing.
*/
function splice(list, start, remove, items) {
	let end = list.length, chunkStart = 0, parameters;
	if (start = start < 0 ? -start > end ? 0 : end + start : start > end ? end : start, remove = remove > 0 ? remove : 0, items.length < 1e4) parameters = Array.from(items), parameters.unshift(start, remove), list.splice(...parameters);
	else for (remove && list.splice(start, remove); chunkStart < items.length;) parameters = items.slice(chunkStart, chunkStart + 1e4), parameters.unshift(start, 0), list.splice(...parameters), chunkStart += 1e4, start += 1e4;
}
/**
* Append `items` (an array) at the end of `list` (another array).
* When `list` was empty, returns `items` instead.
*
* This prevents a potentially expensive operation when `list` is empty,
* and adds items in batches to prevent V8 from hanging.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {Array<T>} items
*   Items to add to `list`.
* @returns {Array<T>}
*   Either `list` or `items`.
*/
function push(list, items) {
	return list.length > 0 ? (splice(list, list.length, 0, items), list) : items;
}
// node_modules/micromark-util-resolve-all/index.js
/**
* @import {Event, Resolver, TokenizeContext} from 'micromark-util-types'
*/
/**
* Call all `resolveAll`s.
*
* @param {ReadonlyArray<{resolveAll?: Resolver | undefined}>} constructs
*   List of constructs, optionally with `resolveAll`s.
* @param {Array<Event>} events
*   List of events.
* @param {TokenizeContext} context
*   Context used by `tokenize`.
* @returns {Array<Event>}
*   Changed events.
*/
function resolveAll(constructs, events, context) {
	/** @type {Array<Resolver>} */
	let called = [], index = -1;
	for (; ++index < constructs.length;) {
		let resolve = constructs[index].resolveAll;
		resolve && !called.includes(resolve) && (events = resolve(events, context), called.push(resolve));
	}
	return events;
}
// node_modules/micromark-core-commonmark/lib/attention.js
/**
* @import {
*   Code,
*   Construct,
*   Event,
*   Point,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const attention$1 = {
	name: "attention",
	resolveAll: resolveAllAttention$1,
	tokenize: tokenizeAttention$1
};
/**
* Take all events and resolve attention to emphasis or strong.
*
* @type {Resolver}
*/
function resolveAllAttention$1(events, context) {
	let index = -1, nextEvents;
	for (; ++index < events.length;) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		for (; open--;) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			let use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1, start = { ...events[open][1].end }, end = { ...events[index][1].start };
			movePoint$1(start, -use), movePoint$1(end, use);
			let openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			}, closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			}, text = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			}, group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start }, events[index][1].start = { ...closingSequence.end }, nextEvents = [], events[open][1].end.offset - events[open][1].start.offset && (nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]])), nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]), nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context)), nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			/** @type {number} */
			let offset = 0;
			events[index][1].end.offset - events[index][1].start.offset && (offset = 2, nextEvents = push(nextEvents, [[
				"enter",
				events[index][1],
				context
			], [
				"exit",
				events[index][1],
				context
			]])), splice(events, open - 1, index - open + 3, nextEvents), index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	for (index = -1; ++index < events.length;) events[index][1].type === "attentionSequence" && (events[index][1].type = "data");
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAttention$1(effects, ok) {
	let attentionMarkers = this.parser.constructs.attentionMarkers.null, previous = this.previous, before = classifyCharacter$1(previous), marker;
	return start;
	/**
	* Before a sequence.
	*
	* ```markdown
	* > | **
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return marker = code, effects.enter("attentionSequence"), inside(code);
	}
	/**
	* In a sequence.
	*
	* ```markdown
	* > | **
	*     ^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) return effects.consume(code), inside;
		let token = effects.exit("attentionSequence"), after = classifyCharacter$1(code), open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95, close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
		return token._open = !!(marker === 42 ? open : open && (before || !close)), token._close = !!(marker === 42 ? close : close && (after || !open)), ok(code);
	}
}
/**
* Move a point a bit.
*
* Note: `move` only works inside lines! It’s not possible to move past other
* chunks (replacement characters, tabs, or line endings).
*
* @param {Point} point
*   Point.
* @param {number} offset
*   Amount to move.
* @returns {undefined}
*   Nothing.
*/
function movePoint$1(point, offset) {
	point.column += offset, point.offset += offset, point._bufferIndex += offset;
}
// node_modules/micromark-core-commonmark/lib/autolink.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of an autolink.
	*
	* ```markdown
	* > | a<https://example.com>b
	*      ^
	* > | a<user@example.com>b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("autolink"), effects.enter("autolinkMarker"), effects.consume(code), effects.exit("autolinkMarker"), effects.enter("autolinkProtocol"), open;
	}
	/**
	* After `<`, at protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*       ^
	* > | a<user@example.com>b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		return asciiAlpha(code) ? (effects.consume(code), schemeOrEmailAtext) : code === 64 ? nok(code) : emailAtext(code);
	}
	/**
	* At second byte of protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function schemeOrEmailAtext(code) {
		return code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code) ? (size = 1, schemeInsideOrEmailAtext(code)) : emailAtext(code);
	}
	/**
	* In ambiguous protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function schemeInsideOrEmailAtext(code) {
		return code === 58 ? (effects.consume(code), size = 0, urlInside) : (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32 ? (effects.consume(code), schemeInsideOrEmailAtext) : (size = 0, emailAtext(code));
	}
	/**
	* After protocol, in URL.
	*
	* ```markdown
	* > | a<https://example.com>b
	*             ^
	* ```
	*
	* @type {State}
	*/
	function urlInside(code) {
		return code === 62 ? (effects.exit("autolinkProtocol"), effects.enter("autolinkMarker"), effects.consume(code), effects.exit("autolinkMarker"), effects.exit("autolink"), ok) : code === null || code === 32 || code === 60 || asciiControl(code) ? nok(code) : (effects.consume(code), urlInside);
	}
	/**
	* In email atext.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*              ^
	* ```
	*
	* @type {State}
	*/
	function emailAtext(code) {
		return code === 64 ? (effects.consume(code), emailAtSignOrDot) : asciiAtext(code) ? (effects.consume(code), emailAtext) : nok(code);
	}
	/**
	* In label, after at-sign or dot.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                 ^       ^
	* ```
	*
	* @type {State}
	*/
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	/**
	* In label, where `.` and `>` are allowed.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                   ^
	* ```
	*
	* @type {State}
	*/
	function emailLabel(code) {
		return code === 46 ? (effects.consume(code), size = 0, emailAtSignOrDot) : code === 62 ? (effects.exit("autolinkProtocol").type = "autolinkEmail", effects.enter("autolinkMarker"), effects.consume(code), effects.exit("autolinkMarker"), effects.exit("autolink"), ok) : emailValue(code);
	}
	/**
	* In label, where `.` and `>` are *not* allowed.
	*
	* Though, this is also used in `emailLabel` to parse other values.
	*
	* ```markdown
	* > | a<user.name@ex-ample.com>b
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function emailValue(code) {
		if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
			let next = code === 45 ? emailValue : emailLabel;
			return effects.consume(code), next;
		}
		return nok(code);
	}
}
// node_modules/micromark-factory-space/index.js
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   spaces in markdown are often optional, in which case this factory can be
*     used and `ok` will be switched to whether spaces were found or not
* *   one line ending or space can be detected with `markdownSpace(code)` right
*     before using `factorySpace`
*
* ###### Examples
*
* Where `␉` represents a tab (plus how much it expands) and `␠` represents a
* single space.
*
* ```markdown
* ␉
* ␠␠␠␠
* ␉␠
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number | undefined} [max=Infinity]
*   Max (exclusive).
* @returns {State}
*   Start state.
*/
function factorySpace(effects, ok, type, max) {
	let limit = max ? max - 1 : Infinity, size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		return markdownSpace(code) ? (effects.enter(type), prefix(code)) : ok(code);
	}
	/** @type {State} */
	function prefix(code) {
		return markdownSpace(code) && size++ < limit ? (effects.consume(code), prefix) : (effects.exit(type), ok(code));
	}
}
/**
* Parse spaces and tabs, with a required minimum and maximum, matching
* `markdown-rs`’s `space_or_tab_min_max`.
*
* Unlike `factorySpace`, this can fail: `nok` is used when fewer than
* `min` spaces or tabs are found.
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number} min
*   Minimum allowed characters (inclusive).
* @param {number} max
*   Maximum allowed characters (inclusive).
* @returns {State}
*   Start state.
*/
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		return max > 0 && markdownSpace(code) ? (effects.enter(type), prefix(code)) : after(code);
	}
	/** @type {State} */
	function prefix(code) {
		return markdownSpace(code) && size < max ? (effects.consume(code), size++, prefix) : (effects.exit(type), after(code));
	}
	/** @type {State} */
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/blank-line.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const blankLine = {
	partial: !0,
	tokenize: tokenizeBlankLine
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	/**
	* Start of blank line.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*     ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	/**
	* At eof/eol, after optional whitespace.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*       ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/block-quote.js
/**
* @import {
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteStart(effects, ok, nok) {
	let self = this;
	return start;
	/**
	* Start of block quote.
	*
	* ```markdown
	* > | > a
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 62) {
			let state = self.containerState;
			return state.open ||= (effects.enter("blockQuote", { _container: !0 }), !0), effects.enter("blockQuotePrefix"), effects.enter("blockQuoteMarker"), effects.consume(code), effects.exit("blockQuoteMarker"), after;
		}
		return nok(code);
	}
	/**
	* After `>`, before optional whitespace.
	*
	* ```markdown
	* > | > a
	*      ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return markdownSpace(code) ? (effects.enter("blockQuotePrefixWhitespace"), effects.consume(code), effects.exit("blockQuotePrefixWhitespace"), effects.exit("blockQuotePrefix"), ok) : (effects.exit("blockQuotePrefix"), ok(code));
	}
}
/**
* Start of block quote continuation.
*
* ```markdown
*   | > a
* > | > b
*     ^
* ```
*
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	let self = this;
	return contStart;
	/**
	* Start of block quote continuation.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contStart(code) {
		return markdownSpace(code) ? factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : contBefore(code);
	}
	/**
	* At `>`, after optional whitespace.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
/** @type {Exiter} */
function exit(effects) {
	effects.exit("blockQuote");
}
// node_modules/micromark-core-commonmark/lib/character-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	/**
	* Start of character escape.
	*
	* ```markdown
	* > | a\*b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("characterEscape"), effects.enter("escapeMarker"), effects.consume(code), effects.exit("escapeMarker"), inside;
	}
	/**
	* After `\`, at punctuation.
	*
	* ```markdown
	* > | a\*b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		return asciiPunctuation(code) ? (effects.enter("characterEscapeValue"), effects.consume(code), effects.exit("characterEscapeValue"), effects.exit("characterEscape"), ok) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/character-reference.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterReference(effects, ok, nok) {
	let self = this, size = 0, max, test;
	return start;
	/**
	* Start of character reference.
	*
	* ```markdown
	* > | a&amp;b
	*      ^
	* > | a&#123;b
	*      ^
	* > | a&#x9;b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("characterReference"), effects.enter("characterReferenceMarker"), effects.consume(code), effects.exit("characterReferenceMarker"), open;
	}
	/**
	* After `&`, at `#` for numeric references or alphanumeric for named
	* references.
	*
	* ```markdown
	* > | a&amp;b
	*       ^
	* > | a&#123;b
	*       ^
	* > | a&#x9;b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		return code === 35 ? (effects.enter("characterReferenceMarkerNumeric"), effects.consume(code), effects.exit("characterReferenceMarkerNumeric"), numeric) : (effects.enter("characterReferenceValue"), max = 31, test = asciiAlphanumeric, value(code));
	}
	/**
	* After `#`, at `x` for hexadecimals or digit for decimals.
	*
	* ```markdown
	* > | a&#123;b
	*        ^
	* > | a&#x9;b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function numeric(code) {
		return code === 88 || code === 120 ? (effects.enter("characterReferenceMarkerHexadecimal"), effects.consume(code), effects.exit("characterReferenceMarkerHexadecimal"), effects.enter("characterReferenceValue"), max = 6, test = asciiHexDigit, value) : (effects.enter("characterReferenceValue"), max = 7, test = asciiDigit, value(code));
	}
	/**
	* After markers (`&#x`, `&#`, or `&`), in value, before `;`.
	*
	* The character reference kind defines what and how many characters are
	* allowed.
	*
	* ```markdown
	* > | a&amp;b
	*       ^^^
	* > | a&#123;b
	*        ^^^
	* > | a&#x9;b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function value(code) {
		if (code === 59 && size) {
			let token = effects.exit("characterReferenceValue");
			return test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token)) ? nok(code) : (effects.enter("characterReferenceMarker"), effects.consume(code), effects.exit("characterReferenceMarker"), effects.exit("characterReference"), ok);
		}
		return test(code) && size++ < max ? (effects.consume(code), value) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
/** @type {Construct} */
const nonLazyContinuation$1 = {
	partial: !0,
	tokenize: tokenizeNonLazyContinuation$1
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeNonLazyContinuation$1(effects, ok, nok) {
	let self = this;
	return start;
	/**
	* At eol, before continuation.
	*
	* ```markdown
	* > | * ```js
	*            ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return code === null ? nok(code) : (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), after);
	}
	/**
	* A continuation.
	*
	* ```markdown
	*   | * ```js
	* > | b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-fenced.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeFenced = {
	concrete: !0,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeFenced(effects, ok, nok) {
	let self = this, closeStart = {
		partial: !0,
		tokenize: tokenizeCloseStart
	}, initialPrefix = 0, sizeOpen = 0, marker;
	return start;
	/**
	* Start of code.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return beforeSequenceOpen(code);
	}
	/**
	* In opening fence, after prefix, at sequence.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeSequenceOpen(code) {
		let tail = self.events[self.events.length - 1];
		return initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], !0).length : 0, marker = code, effects.enter("codeFenced"), effects.enter("codeFencedFence"), effects.enter("codeFencedFenceSequence"), sequenceOpen(code);
	}
	/**
	* In opening fence sequence.
	*
	* ```markdown
	* > | ~~~js
	*      ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		return code === marker ? (sizeOpen++, effects.consume(code), sequenceOpen) : sizeOpen < 3 ? nok(code) : (effects.exit("codeFencedFenceSequence"), markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code));
	}
	/**
	* In opening fence, after the sequence (and optional whitespace), before info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function infoBefore(code) {
		return code === null || markdownLineEnding(code) ? (effects.exit("codeFencedFence"), self.interrupt ? ok(code) : effects.check(nonLazyContinuation$1, atNonLazyBreak, after)(code)) : (effects.enter("codeFencedFenceInfo"), effects.enter("chunkString", { contentType: "string" }), info(code));
	}
	/**
	* In info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function info(code) {
		return code === null || markdownLineEnding(code) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceInfo"), infoBefore(code)) : markdownSpace(code) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceInfo"), factorySpace(effects, metaBefore, "whitespace")(code)) : code === 96 && code === marker ? nok(code) : (effects.consume(code), info);
	}
	/**
	* In opening fence, after info and whitespace, before meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function metaBefore(code) {
		return code === null || markdownLineEnding(code) ? infoBefore(code) : (effects.enter("codeFencedFenceMeta"), effects.enter("chunkString", { contentType: "string" }), meta(code));
	}
	/**
	* In meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function meta(code) {
		return code === null || markdownLineEnding(code) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceMeta"), infoBefore(code)) : code === 96 && code === marker ? nok(code) : (effects.consume(code), meta);
	}
	/**
	* At eol/eof in code, before a non-lazy closing fence or content.
	*
	* ```markdown
	* > | ~~~js
	*          ^
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	/**
	* Before code content, not a closing fence, at eol.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentBefore(code) {
		return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), contentStart;
	}
	/**
	* Before code content, not a closing fence.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	/**
	* Before code content, after optional prefix.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeContentChunk(code) {
		return code === null || markdownLineEnding(code) ? effects.check(nonLazyContinuation$1, atNonLazyBreak, after)(code) : (effects.enter("codeFlowValue"), contentChunk(code));
	}
	/**
	* In code content.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^^^^^^^^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentChunk(code) {
		return code === null || markdownLineEnding(code) ? (effects.exit("codeFlowValue"), beforeContentChunk(code)) : (effects.consume(code), contentChunk);
	}
	/**
	* After code.
	*
	* ```markdown
	*   | ~~~js
	*   | alert(1)
	* > | ~~~
	*        ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return effects.exit("codeFenced"), ok(code);
	}
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Tokenizer}
	*/
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		/**
		*
		*
		* @type {State}
		*/
		function startBefore(code) {
			return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), start;
		}
		/**
		* Before closing fence, at optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function start(code) {
			return effects.enter("codeFencedFence"), markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		/**
		* In closing fence, after optional whitespace, at sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function beforeSequenceClose(code) {
			return code === marker ? (effects.enter("codeFencedFenceSequence"), sequenceClose(code)) : nok(code);
		}
		/**
		* In closing fence sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function sequenceClose(code) {
			return code === marker ? (size++, effects.consume(code), sequenceClose) : size >= sizeOpen ? (effects.exit("codeFencedFenceSequence"), markdownSpace(code) ? factorySpace(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code)) : nok(code);
		}
		/**
		* After closing fence sequence, after optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*        ^
		* ```
		*
		* @type {State}
		*/
		function sequenceCloseAfter(code) {
			return code === null || markdownLineEnding(code) ? (effects.exit("codeFencedFence"), ok(code)) : nok(code);
		}
	}
}
// node_modules/micromark-core-commonmark/lib/code-indented.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
}, furtherStart = {
	partial: !0,
	tokenize: tokenizeFurtherStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	/**
	* Start of code (indented).
	*
	* > **Parsing note**: it is not needed to check if this first line is a
	* > filled line (that it has a non-whitespace character), because blank lines
	* > are parsed already, so we never run into that.
	*
	* ```markdown
	* > |     aaa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("codeIndented"), factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	/**
	* At a break.
	*
	* ```markdown
	* > |     aaa
	*         ^  ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		return code === null ? after(code) : markdownLineEnding(code) ? effects.attempt(furtherStart, atBreak, after)(code) : (effects.enter("codeFlowValue"), inside(code));
	}
	/**
	* In code content.
	*
	* ```markdown
	* > |     aaa
	*         ^^^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		return code === null || markdownLineEnding(code) ? (effects.exit("codeFlowValue"), atBreak(code)) : (effects.consume(code), inside);
	}
	/** @type {State} */
	function after(code) {
		return effects.exit("codeIndented"), ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeFurtherStart(effects, ok, nok) {
	let self = this;
	return furtherStart;
	/**
	* At eol, trying to parse another indent.
	*
	* ```markdown
	* > |     aaa
	*            ^
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
	function furtherStart(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : markdownLineEnding(code) ? (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), furtherStart) : factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
	}
	/**
	* After not enough of a prefix.
	*
	* A following line ending is another (potentially blank) line to try,
	* anything else means this isn’t a continuation.
	*
	* ```markdown
	* > |     aaa
	*
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-text.js
/**
* @import {
*   Construct,
*   Previous,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeText = {
	name: "codeText",
	previous: previous$1,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
/** @type {Resolver} */
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4, headEnterIndex = 3, index, enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		for (index = headEnterIndex; ++index < tailExitIndex;) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding", events[tailExitIndex][1].type = "codeTextPadding", headEnterIndex += 2, tailExitIndex -= 2;
			break;
		}
	}
	for (index = headEnterIndex - 1, tailExitIndex++; ++index <= tailExitIndex;) enter === void 0 ? index !== tailExitIndex && events[index][1].type !== "lineEnding" && (enter = index) : (index === tailExitIndex || events[index][1].type === "lineEnding") && (events[enter][1].type = "codeTextData", index !== enter + 2 && (events[enter][1].end = events[index - 1][1].end, events.splice(enter + 2, index - enter - 2), tailExitIndex -= index - enter - 2, index = enter + 2), enter = void 0);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Previous}
*/
function previous$1(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0, size, token;
	return start;
	/**
	* Start of code (text).
	*
	* ```markdown
	* > | `a`
	*     ^
	* > | \`a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("codeText"), effects.enter("codeTextSequence"), sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | `a`
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		return code === 96 ? (effects.consume(code), sizeOpen++, sequenceOpen) : (effects.exit("codeTextSequence"), between(code));
	}
	/**
	* Between something and something else.
	*
	* ```markdown
	* > | `a`
	*      ^^
	* ```
	*
	* @type {State}
	*/
	function between(code) {
		return code === null ? nok(code) : code === 32 ? (effects.enter("space"), effects.consume(code), effects.exit("space"), between) : code === 96 ? (token = effects.enter("codeTextSequence"), size = 0, sequenceClose(code)) : markdownLineEnding(code) ? (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), between) : (effects.enter("codeTextData"), data(code));
	}
	/**
	* In data.
	*
	* ```markdown
	* > | `a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function data(code) {
		return code === null || code === 32 || code === 96 || markdownLineEnding(code) ? (effects.exit("codeTextData"), between(code)) : (effects.consume(code), data);
	}
	/**
	* In closing sequence.
	*
	* ```markdown
	* > | `a`
	*       ^
	* ```
	*
	* @type {State}
	*/
	function sequenceClose(code) {
		return code === 96 ? (effects.consume(code), size++, sequenceClose) : size === sizeOpen ? (effects.exit("codeTextSequence"), effects.exit("codeText"), ok(code)) : (token.type = "codeTextData", data(code));
	}
}
// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
/**
* Some of the internal operations of micromark do lots of editing
* operations on very large arrays. This runs into problems with two
* properties of most circa-2020 JavaScript interpreters:
*
*  - Array-length modifications at the high end of an array (push/pop) are
*    expected to be common and are implemented in (amortized) time
*    proportional to the number of elements added or removed, whereas
*    other operations (shift/unshift and splice) are much less efficient.
*  - Function arguments are passed on the stack, so adding tens of thousands
*    of elements to an array with `arr.push(...newElements)` will frequently
*    cause stack overflows. (see <https://stackoverflow.com/questions/22123769/rangeerror-maximum-call-stack-size-exceeded-why>)
*
* SpliceBuffers are an implementation of gap buffers, which are a
* generalization of the "queue made of two stacks" idea. The splice buffer
* maintains a cursor, and moving the cursor has cost proportional to the
* distance the cursor moves, but inserting, deleting, or splicing in
* new information at the cursor is as efficient as the push/pop operation.
* This allows for an efficient sequence of splices (or pushes, pops, shifts,
* or unshifts) as long such edits happen at the same part of the array or
* generally sweep through the array from the beginning to the end.
*
* The interface for splice buffers also supports large numbers of inputs by
* passing a single array argument rather passing multiple arguments on the
* function call stack.
*
* @template T
*   Item type.
*/
var SpliceBuffer = class {
	/**
	* @param {ReadonlyArray<T> | null | undefined} [initial]
	*   Initial items (optional).
	* @returns
	*   Splice buffer.
	*/
	constructor(initial) {
		/** @type {Array<T>} */
		this.left = initial ? [...initial] : [], this.right = [];
	}
	/**
	* Array access;
	* does not move the cursor.
	*
	* @param {number} index
	*   Index.
	* @return {T}
	*   Item.
	*/
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		return index < this.left.length ? this.left[index] : this.right[this.right.length - index + this.left.length - 1];
	}
	/**
	* The length of the splice buffer, one greater than the largest index in the
	* array.
	*/
	get length() {
		return this.left.length + this.right.length;
	}
	/**
	* Remove and return `list[0]`;
	* moves the cursor to `0`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	shift() {
		return this.setCursor(0), this.right.pop();
	}
	/**
	* Slice the buffer to get an array;
	* does not move the cursor.
	*
	* @param {number} start
	*   Start.
	* @param {number | null | undefined} [end]
	*   End (optional).
	* @returns {Array<T>}
	*   Array of items.
	*/
	slice(start, end) {
		/** @type {number} */
		let stop = end ?? Infinity;
		return stop < this.left.length ? this.left.slice(start, stop) : start > this.left.length ? this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse() : this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	/**
	* Mimics the behavior of Array.prototype.splice() except for the change of
	* interface necessary to avoid segfaults when patching in very large arrays.
	*
	* This operation moves cursor is moved to `start` and results in the cursor
	* placed after any inserted items.
	*
	* @param {number} start
	*   Start;
	*   zero-based index at which to start changing the array;
	*   negative numbers count backwards from the end of the array and values
	*   that are out-of bounds are clamped to the appropriate end of the array.
	* @param {number | null | undefined} [deleteCount=0]
	*   Delete count (default: `0`);
	*   maximum number of elements to delete, starting from start.
	* @param {Array<T> | null | undefined} [items=[]]
	*   Items to include in place of the deleted items (default: `[]`).
	* @return {Array<T>}
	*   Any removed items.
	*/
	splice(start, deleteCount, items) {
		/** @type {number} */
		let count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		let removed = this.right.splice(this.right.length - count, Infinity);
		return items && chunkedPush(this.left, items), removed.reverse();
	}
	/**
	* Remove and return the highest-numbered item in the array, so
	* `list[list.length - 1]`;
	* Moves the cursor to `length`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	pop() {
		return this.setCursor(Infinity), this.left.pop();
	}
	/**
	* Inserts a single item to the high-numbered side of the array;
	* moves the cursor to `length`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	push(item) {
		this.setCursor(Infinity), this.left.push(item);
	}
	/**
	* Inserts many items to the high-numbered side of the array.
	* Moves the cursor to `length`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	pushMany(items) {
		this.setCursor(Infinity), chunkedPush(this.left, items);
	}
	/**
	* Inserts a single item to the low-numbered side of the array;
	* Moves the cursor to `0`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	unshift(item) {
		this.setCursor(0), this.right.push(item);
	}
	/**
	* Inserts many items to the low-numbered side of the array;
	* moves the cursor to `0`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	unshiftMany(items) {
		this.setCursor(0), chunkedPush(this.right, items.reverse());
	}
	/**
	* Move the cursor to a specific position in the array. Requires
	* time proportional to the distance moved.
	*
	* If `n < 0`, the cursor will end up at the beginning.
	* If `n > length`, the cursor will end up at the end.
	*
	* @param {number} n
	*   Position.
	* @return {undefined}
	*   Nothing.
	*/
	setCursor(n) {
		if (!(n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0)) {
			if (n < this.left.length) {
				let removed = this.left.splice(n, Infinity);
				chunkedPush(this.right, removed.reverse());
			} else {
				let removed = this.right.splice(this.left.length + this.right.length - n, Infinity);
				chunkedPush(this.left, removed.reverse());
			}
		}
	}
};
/**
* Avoid stack overflow by pushing items onto the stack in segments
*
* @template T
*   Item type.
* @param {Array<T>} list
*   List to inject into.
* @param {ReadonlyArray<T>} right
*   Items to inject.
* @return {undefined}
*   Nothing.
*/
function chunkedPush(list, right) {
	/** @type {number} */
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else for (; chunkStart < right.length;) list.push(...right.slice(chunkStart, chunkStart + 1e4)), chunkStart += 1e4;
}
// node_modules/micromark-util-subtokenize/index.js
/**
* @import {Chunk, Event, Token} from 'micromark-util-types'
*/
/**
* Tokenize subcontent.
*
* @param {Array<Event>} eventsArray
*   List of events.
* @returns {boolean}
*   Whether subtokens were found.
*/
function subtokenize(eventsArray) {
	/** @type {Record<string, number>} */
	let jumps = {}, index = -1, event, lineIndex, otherIndex, otherEvent, parameters, subevents, more, events = new SpliceBuffer(eventsArray);
	for (; ++index < events.length;) {
		for (; index in jumps;) index = jumps[index];
		if (event = events.get(index), index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix" && (subevents = event[1]._tokenizer.events, otherIndex = 0, otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank" && (otherIndex += 2), otherIndex < subevents.length && subevents[otherIndex][1].type === "content")) for (; ++otherIndex < subevents.length && subevents[otherIndex][1].type !== "content";) subevents[otherIndex][1].type === "chunkText" && (subevents[otherIndex][1]._isInFirstContentOfListItem = !0, otherIndex++);
		if (event[0] === "enter") event[1].contentType && (Object.assign(jumps, subcontent(events, index)), index = jumps[index], more = !0);
		else if (event[1]._container) {
			for (otherIndex = index, lineIndex = void 0; otherIndex--;) if (otherEvent = events.get(otherIndex), otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") otherEvent[0] === "enter" && (lineIndex && (events.get(lineIndex)[1].type = "lineEndingBlank"), otherEvent[1].type = "lineEnding", lineIndex = otherIndex);
			else if (otherEvent[1].type !== "linePrefix" && otherEvent[1].type !== "listItemIndent") break;
			lineIndex && (event[1].end = { ...events.get(lineIndex)[1].start }, parameters = events.slice(lineIndex, index), parameters.unshift(event), events.splice(lineIndex, index - lineIndex + 1, parameters));
		}
	}
	return splice(eventsArray, 0, Infinity, events.slice(0)), !more;
}
/**
* Tokenize embedded tokens.
*
* @param {SpliceBuffer<Event>} events
*   Events.
* @param {number} eventIndex
*   Index.
* @returns {Record<string, number>}
*   Gaps.
*/
function subcontent(events, eventIndex) {
	let token = events.get(eventIndex)[1], context = events.get(eventIndex)[2], startPosition = eventIndex - 1, startPositions = [], tokenizer = token._tokenizer;
	tokenizer || (tokenizer = context.parser[token.contentType](token.start), token._contentTypeTextTrailing && (tokenizer._contentTypeTextTrailing = !0));
	let childEvents = tokenizer.events, jumps = [], gaps = {}, stream, previous, index = -1, current = token, adjust = 0, start = 0, breaks = [start];
	for (; current;) {
		for (; events.get(++startPosition)[1] !== current;);
		startPositions.push(startPosition), current._tokenizer || (stream = context.sliceStream(current), current.next || stream.push(null), previous && tokenizer.defineSkip(current.start), current._isInFirstContentOfListItem && (tokenizer._gfmTasklistFirstContentOfListItem = !0), tokenizer.write(stream), current._isInFirstContentOfListItem && (tokenizer._gfmTasklistFirstContentOfListItem = void 0)), previous = current, current = current.next;
	}
	for (current = token; ++index < childEvents.length;) childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line && (start = index + 1, breaks.push(start), current._tokenizer = void 0, current.previous = void 0, current = current.next);
	for (tokenizer.events = [], current ? (current._tokenizer = void 0, current.previous = void 0) : breaks.pop(), index = breaks.length; index--;) {
		let slice = childEvents.slice(breaks[index], breaks[index + 1]), start = startPositions.pop();
		jumps.push([start, start + slice.length - 1]), events.splice(start, 2, slice);
	}
	for (jumps.reverse(), index = -1; ++index < jumps.length;) gaps[adjust + jumps[index][0]] = adjust + jumps[index][1], adjust += jumps[index][1] - jumps[index][0] - 1;
	return gaps;
}
// node_modules/micromark-core-commonmark/lib/content.js
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* No name because it must not be turned off.
* @type {Construct}
*/
const content$1 = {
	resolve: resolveContent,
	tokenize: tokenizeContent
}, continuationConstruct = {
	partial: !0,
	tokenize: tokenizeContinuation
};
/**
* Content is transparent: it’s parsed right now. That way, definitions are also
* parsed right now: before text in paragraphs (specifically, media) are parsed.
*
* @type {Resolver}
*/
function resolveContent(events) {
	return subtokenize(events), events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContent(effects, ok) {
	/** @type {Token | undefined} */
	let previous;
	return chunkStart;
	/**
	* Before a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^
	* ```
	*
	* @type {State}
	*/
	function chunkStart(code) {
		return effects.enter("content"), previous = effects.enter("chunkContent", { contentType: "content" }), chunkInside(code);
	}
	/**
	* In a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^^^
	* ```
	*
	* @type {State}
	*/
	function chunkInside(code) {
		return code === null ? contentEnd(code) : markdownLineEnding(code) ? effects.check(continuationConstruct, contentContinue, contentEnd)(code) : (effects.consume(code), chunkInside);
	}
	/**
	*
	*
	* @type {State}
	*/
	function contentEnd(code) {
		return effects.exit("chunkContent"), effects.exit("content"), ok(code);
	}
	/**
	*
	*
	* @type {State}
	*/
	function contentContinue(code) {
		return effects.consume(code), effects.exit("chunkContent"), previous.next = effects.enter("chunkContent", {
			contentType: "content",
			previous
		}), previous = previous.next, chunkInside;
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContinuation(effects, ok, nok) {
	let self = this;
	return startLookahead;
	/**
	*
	*
	* @type {State}
	*/
	function startLookahead(code) {
		return effects.exit("chunkContent"), effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), factorySpace(effects, prefixed, "linePrefix");
	}
	/**
	*
	*
	* @type {State}
	*/
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		let tail = self.events[self.events.length - 1];
		return !self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], !0).length >= 4 ? ok(code) : effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}
// node_modules/micromark-factory-destination/index.js
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse destinations.
*
* ###### Examples
*
* ```markdown
* <a>
* <a\>b>
* <a b>
* <a)>
* a
* a\)b
* a(b)c
* a(b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type for whole (`<a>` or `b`).
* @param {TokenType} literalType
*   Type when enclosed (`<a>`).
* @param {TokenType} literalMarkerType
*   Type for enclosing (`<` and `>`).
* @param {TokenType} rawType
*   Type when not enclosed (`b`).
* @param {TokenType} stringType
*   Type for the value (`a` or `b`).
* @param {number | undefined} [max=Infinity]
*   Depth of nested parens (inclusive).
* @returns {State}
*   Start state.
*/
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	let limit = max || Infinity, balance = 0;
	return start;
	/**
	* Start of destination.
	*
	* ```markdown
	* > | <aa>
	*     ^
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return code === 60 ? (effects.enter(type), effects.enter(literalType), effects.enter(literalMarkerType), effects.consume(code), effects.exit(literalMarkerType), enclosedBefore) : code === null || code === 32 || code === 41 || asciiControl(code) ? nok(code) : (effects.enter(type), effects.enter(rawType), effects.enter(stringType), effects.enter("chunkString", { contentType: "string" }), raw(code));
	}
	/**
	* After `<`, at an enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
	function enclosedBefore(code) {
		return code === 62 ? (effects.enter(literalMarkerType), effects.consume(code), effects.exit(literalMarkerType), effects.exit(literalType), effects.exit(type), ok) : (effects.enter(stringType), effects.enter("chunkString", { contentType: "string" }), enclosed(code));
	}
	/**
	* In enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
	function enclosed(code) {
		return code === 62 ? (effects.exit("chunkString"), effects.exit(stringType), enclosedBefore(code)) : code === null || code === 60 || markdownLineEnding(code) ? nok(code) : (effects.consume(code), code === 92 ? enclosedEscape : enclosed);
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | <a\*a>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function enclosedEscape(code) {
		return code === 60 || code === 62 || code === 92 ? (effects.consume(code), enclosed) : enclosed(code);
	}
	/**
	* In raw destination.
	*
	* ```markdown
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function raw(code) {
		return !balance && (code === null || code === 41 || markdownLineEndingOrSpace(code)) ? (effects.exit("chunkString"), effects.exit(stringType), effects.exit(rawType), effects.exit(type), ok(code)) : balance < limit && code === 40 ? (effects.consume(code), balance++, raw) : code === 41 ? (effects.consume(code), balance--, raw) : code === null || code === 32 || code === 40 || asciiControl(code) ? nok(code) : (effects.consume(code), code === 92 ? rawEscape : raw);
	}
	/**
	* After `\`, at special character.
	*
	* ```markdown
	* > | a\*a
	*       ^
	* ```
	*
	* @type {State}
	*/
	function rawEscape(code) {
		return code === 40 || code === 41 || code === 92 ? (effects.consume(code), raw) : raw(code);
	}
}
// node_modules/micromark-factory-label/index.js
/**
* @import {
*   Effects,
*   State,
*   TokenizeContext,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse labels.
*
* > 👉 **Note**: labels in markdown are capped at 999 characters in the string.
*
* ###### Examples
*
* ```markdown
* [a]
* [a
* b]
* [a\]b]
* ```
*
* @this {TokenizeContext}
*   Tokenize context.
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole label (`[a]`).
* @param {TokenType} markerType
*   Type for the markers (`[` and `]`).
* @param {TokenType} stringType
*   Type for the identifier (`a`).
* @returns {State}
*   Start state.
*/
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	let self = this, size = 0, seen;
	return start;
	/**
	* Start of label.
	*
	* ```markdown
	* > | [a]
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter(type), effects.enter(markerType), effects.consume(code), effects.exit(markerType), effects.enter(stringType), atBreak;
	}
	/**
	* In label, at something, before something else.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		return size > 999 || code === null || code === 91 || code === 93 && !seen || 
		/* c8 ignore next 3 */
		code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs ? nok(code) : code === 93 ? (effects.exit(stringType), effects.enter(markerType), effects.consume(code), effects.exit(markerType), effects.exit(type), ok) : markdownLineEnding(code) ? (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), atBreak) : (effects.enter("chunkString", { contentType: "string" }), labelInside(code));
	}
	/**
	* In label, in text.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
	function labelInside(code) {
		return code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999 ? (effects.exit("chunkString"), atBreak(code)) : (effects.consume(code), seen ||= !markdownSpace(code), code === 92 ? labelEscape : labelInside);
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | [a\*a]
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEscape(code) {
		return code === 91 || code === 92 || code === 93 ? (effects.consume(code), size++, labelInside) : labelInside(code);
	}
}
// node_modules/micromark-factory-title/index.js
/**
* @import {
*   Code,
*   Effects,
*   State,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse titles.
*
* ###### Examples
*
* ```markdown
* "a"
* 'b'
* (c)
* "a
* b"
* 'a
*     b'
* (a\)b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole title (`"a"`, `'b'`, `(c)`).
* @param {TokenType} markerType
*   Type for the markers (`"`, `'`, `(`, and `)`).
* @param {TokenType} stringType
*   Type for the value (`a`).
* @returns {State}
*   Start state.
*/
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of title.
	*
	* ```markdown
	* > | "a"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return code === 34 || code === 39 || code === 40 ? (effects.enter(type), effects.enter(markerType), effects.consume(code), effects.exit(markerType), marker = code === 40 ? 41 : code, begin) : nok(code);
	}
	/**
	* After opening marker.
	*
	* This is also used at the closing marker.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function begin(code) {
		return code === marker ? (effects.enter(markerType), effects.consume(code), effects.exit(markerType), effects.exit(type), ok) : (effects.enter(stringType), atBreak(code));
	}
	/**
	* At something, before something else.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		return code === marker ? (effects.exit(stringType), begin(marker)) : code === null ? nok(code) : markdownLineEnding(code) ? (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), factorySpace(effects, atBreak, "linePrefix")) : (effects.enter("chunkString", { contentType: "string" }), inside(code));
	}
	/**
	*
	*
	* @type {State}
	*/
	function inside(code) {
		return code === marker || code === null || markdownLineEnding(code) ? (effects.exit("chunkString"), atBreak(code)) : (effects.consume(code), code === 92 ? escape : inside);
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | "a\*b"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function escape(code) {
		return code === marker || code === 92 ? (effects.consume(code), inside) : inside(code);
	}
}
// node_modules/micromark-factory-whitespace/index.js
/**
* @import {Effects, State} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   line endings or spaces in markdown are often optional, in which case this
*     factory can be used and `ok` will be switched to whether spaces were found
*     or not
* *   one line ending or space can be detected with
*     `markdownLineEndingOrSpace(code)` right before using `factoryWhitespace`
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @returns {State}
*   Start state.
*/
function factoryWhitespace(effects, ok) {
	/** @type {boolean} */
	let seen;
	return start;
	/** @type {State} */
	function start(code) {
		return markdownLineEnding(code) ? (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), seen = !0, start) : markdownSpace(code) ? factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code) : ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/definition.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const definition = {
	name: "definition",
	tokenize: tokenizeDefinition
}, titleBefore = {
	partial: !0,
	tokenize: tokenizeTitleBefore
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeDefinition(effects, ok, nok) {
	let self = this, identifier;
	return start;
	/**
	* At start of a definition.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("definition"), before(code);
	}
	/**
	* After optional whitespace, at `[`.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	/**
	* After label.
	*
	* ```markdown
	* > | [a]: b "c"
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelAfter(code) {
		return identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1)), code === 58 ? (effects.enter("definitionMarker"), effects.consume(code), effects.exit("definitionMarker"), markerAfter) : nok(code);
	}
	/**
	* After marker.
	*
	* ```markdown
	* > | [a]: b "c"
	*         ^
	* ```
	*
	* @type {State}
	*/
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	/**
	* Before destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*          ^
	* ```
	*
	* @type {State}
	*/
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	/**
	* After destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	/**
	* After definition.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	/**
	* After definition, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function afterWhitespace(code) {
		return code === null || markdownLineEnding(code) ? (effects.exit("definition"), self.parser.defined.push(identifier), ok(code)) : nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	/**
	* After destination, at whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	/**
	* At title.
	*
	* ```markdown
	*   | [a]: b
	* > | "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	/**
	* After title.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	/**
	* After title, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	/**
	* Start of a hard break (escape).
	*
	* ```markdown
	* > | a\
	*      ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("hardBreakEscape"), effects.consume(code), after;
	}
	/**
	* After `\`, at eol.
	*
	* ```markdown
	* > | a\
	*       ^
	*   | b
	* ```
	*
	*  @type {State}
	*/
	function after(code) {
		return markdownLineEnding(code) ? (effects.exit("hardBreakEscape"), ok(code)) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/heading-atx.js
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
/** @type {Resolver} */
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2, contentStart = 3;
	if (events[contentStart][1].type === "whitespace" && (contentStart += 2), contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace" && (contentEnd -= 2), events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace") && (contentEnd -= contentStart + 1 === contentEnd ? 2 : 4), contentEnd > contentStart) {
		let content = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		}, text = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content,
				context
			],
			[
				"enter",
				text,
				context
			],
			[
				"exit",
				text,
				context
			],
			[
				"exit",
				content,
				context
			]
		]);
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of a heading (atx).
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("atxHeading"), before(code);
	}
	/**
	* After optional whitespace, at `#`.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		return effects.enter("atxHeadingSequence"), sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		return code === 35 && size++ < 6 ? (effects.consume(code), sequenceOpen) : code === null || markdownLineEndingOrSpace(code) ? (effects.exit("atxHeadingSequence"), atBreak(code)) : nok(code);
	}
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ## aa
	*       ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		return code === 35 ? (effects.enter("atxHeadingSequence"), sequenceFurther(code)) : code === null || markdownLineEnding(code) ? (effects.exit("atxHeading"), ok(code)) : markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : (effects.enter("atxHeadingText"), data(code));
	}
	/**
	* In further sequence (after whitespace).
	*
	* Could be normal “visible” hashes in the heading or a final sequence.
	*
	* ```markdown
	* > | ## aa ##
	*           ^
	* ```
	*
	* @type {State}
	*/
	function sequenceFurther(code) {
		return code === 35 ? (effects.consume(code), sequenceFurther) : (effects.exit("atxHeadingSequence"), atBreak(code));
	}
	/**
	* In text.
	*
	* ```markdown
	* > | ## aa
	*        ^
	* ```
	*
	* @type {State}
	*/
	function data(code) {
		return code === null || code === 35 || markdownLineEndingOrSpace(code) ? (effects.exit("atxHeadingText"), atBreak(code)) : (effects.consume(code), data);
	}
}
// node_modules/micromark-core-commonmark/lib/html-flow.js
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const htmlFlow = {
	concrete: !0,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
}, blankLineBefore = {
	partial: !0,
	tokenize: tokenizeBlankLineBefore
};
/** @type {Resolver} */
function resolveToHtmlFlow(events) {
	let index = events.length;
	for (; index-- && (events[index][0] !== "enter" || events[index][1].type !== "htmlFlow"););
	return index > 1 && events[index - 2][1].type === "linePrefix" && (events[index][1].start = events[index - 2][1].start, events[index + 1][1].start = events[index - 2][1].start, events.splice(index - 2, 2)), events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlFlow(effects, ok, nok) {
	let self = this, marker, closingTag, buffer, index, markerB;
	return start;
	/**
	* Start of HTML (flow).
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return before(code);
	}
	/**
	* At `<`, after optional whitespace.
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		return effects.enter("htmlFlow"), effects.enter("htmlFlowData"), effects.consume(code), open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | <x />
	*      ^
	* > | <!doctype>
	*      ^
	* > | <!--xxx-->
	*      ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		return code === 33 ? (effects.consume(code), declarationOpen) : code === 47 ? (effects.consume(code), closingTag = !0, tagCloseStart) : code === 63 ? (effects.consume(code), marker = 3, self.interrupt ? ok : continuationDeclarationInside) : asciiAlpha(code) ? (effects.consume(code), buffer = String.fromCharCode(code), tagName) : nok(code);
	}
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | <!doctype>
	*       ^
	* > | <!--xxx-->
	*       ^
	* > | <![CDATA[>&<]]>
	*       ^
	* ```
	*
	* @type {State}
	*/
	function declarationOpen(code) {
		return code === 45 ? (effects.consume(code), marker = 2, commentOpenInside) : code === 91 ? (effects.consume(code), marker = 5, index = 0, cdataOpenInside) : asciiAlpha(code) ? (effects.consume(code), marker = 4, self.interrupt ? ok : continuationDeclarationInside) : nok(code);
	}
	/**
	* After `<!-`, inside a comment, at another `-`.
	*
	* ```markdown
	* > | <!--xxx-->
	*        ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		return code === 45 ? (effects.consume(code), self.interrupt ? ok : continuationDeclarationInside) : nok(code);
	}
	/**
	* After `<![`, inside CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*        ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		return code === "CDATA[".charCodeAt(index++) ? (effects.consume(code), index === 6 ? self.interrupt ? ok : continuation : cdataOpenInside) : nok(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | </x>
	*       ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		return asciiAlpha(code) ? (effects.consume(code), buffer = String.fromCharCode(code), tagName) : nok(code);
	}
	/**
	* In tag name.
	*
	* ```markdown
	* > | <ab>
	*      ^^
	* > | </ab>
	*       ^^
	* ```
	*
	* @type {State}
	*/
	function tagName(code) {
		if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
			let slash = code === 47, name = buffer.toLowerCase();
			return !slash && !closingTag && htmlRawNames.includes(name) ? (marker = 1, self.interrupt ? ok(code) : continuation(code)) : htmlBlockNames.includes(buffer.toLowerCase()) ? (marker = 6, slash ? (effects.consume(code), basicSelfClosing) : self.interrupt ? ok(code) : continuation(code)) : (marker = 7, self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code));
		}
		return code === 45 || asciiAlphanumeric(code) ? (effects.consume(code), buffer += String.fromCharCode(code), tagName) : nok(code);
	}
	/**
	* After closing slash of a basic tag name.
	*
	* ```markdown
	* > | <div/>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function basicSelfClosing(code) {
		return code === 62 ? (effects.consume(code), self.interrupt ? ok : continuation) : nok(code);
	}
	/**
	* After closing slash of a complete tag name.
	*
	* ```markdown
	* > | <x/>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeClosingTagAfter(code) {
		return markdownSpace(code) ? (effects.consume(code), completeClosingTagAfter) : completeEnd(code);
	}
	/**
	* At an attribute name.
	*
	* At first, this state is used after a complete tag name, after whitespace,
	* where it expects optional attributes or the end of the tag.
	* It is also reused after attributes, when expecting more optional
	* attributes.
	*
	* ```markdown
	* > | <a />
	*        ^
	* > | <a :b>
	*        ^
	* > | <a _b>
	*        ^
	* > | <a b>
	*        ^
	* > | <a >
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeNameBefore(code) {
		return code === 47 ? (effects.consume(code), completeEnd) : code === 58 || code === 95 || asciiAlpha(code) ? (effects.consume(code), completeAttributeName) : markdownSpace(code) ? (effects.consume(code), completeAttributeNameBefore) : completeEnd(code);
	}
	/**
	* In attribute name.
	*
	* ```markdown
	* > | <a :b>
	*         ^
	* > | <a _b>
	*         ^
	* > | <a b>
	*         ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeName(code) {
		return code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code) ? (effects.consume(code), completeAttributeName) : completeAttributeNameAfter(code);
	}
	/**
	* After attribute name, at an optional initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | <a b>
	*         ^
	* > | <a b=c>
	*         ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeNameAfter(code) {
		return code === 61 ? (effects.consume(code), completeAttributeValueBefore) : markdownSpace(code) ? (effects.consume(code), completeAttributeNameAfter) : completeAttributeNameBefore(code);
	}
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* > | <a b="c">
	*          ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueBefore(code) {
		return code === null || code === 60 || code === 61 || code === 62 || code === 96 ? nok(code) : code === 34 || code === 39 ? (effects.consume(code), markerB = code, completeAttributeValueQuoted) : markdownSpace(code) ? (effects.consume(code), completeAttributeValueBefore) : completeAttributeValueUnquoted(code);
	}
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | <a b="c">
	*           ^
	* > | <a b='c'>
	*           ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueQuoted(code) {
		return code === markerB ? (effects.consume(code), markerB = null, completeAttributeValueQuotedAfter) : code === null || markdownLineEnding(code) ? nok(code) : (effects.consume(code), completeAttributeValueQuoted);
	}
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueUnquoted(code) {
		return code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code) ? completeAttributeNameAfter(code) : (effects.consume(code), completeAttributeValueUnquoted);
	}
	/**
	* After double or single quoted attribute value, before whitespace or the
	* end of the tag.
	*
	* ```markdown
	* > | <a b="c">
	*            ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueQuotedAfter(code) {
		return code === 47 || code === 62 || markdownSpace(code) ? completeAttributeNameBefore(code) : nok(code);
	}
	/**
	* In certain circumstances of a complete tag where only an `>` is allowed.
	*
	* ```markdown
	* > | <a b="c">
	*             ^
	* ```
	*
	* @type {State}
	*/
	function completeEnd(code) {
		return code === 62 ? (effects.consume(code), completeAfter) : nok(code);
	}
	/**
	* After `>` in a complete tag.
	*
	* ```markdown
	* > | <x>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeAfter(code) {
		return code === null || markdownLineEnding(code) ? continuation(code) : markdownSpace(code) ? (effects.consume(code), completeAfter) : nok(code);
	}
	/**
	* In continuation of any HTML kind.
	*
	* ```markdown
	* > | <!--xxx-->
	*          ^
	* ```
	*
	* @type {State}
	*/
	function continuation(code) {
		return code === 45 && marker === 2 ? (effects.consume(code), continuationCommentInside) : code === 60 && marker === 1 ? (effects.consume(code), continuationRawTagOpen) : code === 62 && marker === 4 ? (effects.consume(code), continuationClose) : code === 63 && marker === 3 ? (effects.consume(code), continuationDeclarationInside) : code === 93 && marker === 5 ? (effects.consume(code), continuationCdataInside) : markdownLineEnding(code) && (marker === 6 || marker === 7) ? (effects.exit("htmlFlowData"), effects.check(blankLineBefore, continuationAfter, continuationStart)(code)) : code === null || markdownLineEnding(code) ? (effects.exit("htmlFlowData"), continuationStart(code)) : (effects.consume(code), continuation);
	}
	/**
	* In continuation, at eol.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStart(code) {
		return effects.check(nonLazyContinuation$1, continuationStartNonLazy, continuationAfter)(code);
	}
	/**
	* In continuation, at eol, before non-lazy content.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStartNonLazy(code) {
		return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), continuationBefore;
	}
	/**
	* In continuation, before non-lazy content.
	*
	* ```markdown
	*   | <x>
	* > | asd
	*     ^
	* ```
	*
	* @type {State}
	*/
	function continuationBefore(code) {
		return code === null || markdownLineEnding(code) ? continuationStart(code) : (effects.enter("htmlFlowData"), continuation(code));
	}
	/**
	* In comment continuation, after one `-`, expecting another.
	*
	* ```markdown
	* > | <!--xxx-->
	*             ^
	* ```
	*
	* @type {State}
	*/
	function continuationCommentInside(code) {
		return code === 45 ? (effects.consume(code), continuationDeclarationInside) : continuation(code);
	}
	/**
	* In raw continuation, after `<`, at `/`.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                            ^
	* ```
	*
	* @type {State}
	*/
	function continuationRawTagOpen(code) {
		return code === 47 ? (effects.consume(code), buffer = "", continuationRawEndTag) : continuation(code);
	}
	/**
	* In raw continuation, after `</`, in a raw tag name.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                             ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function continuationRawEndTag(code) {
		if (code === 62) {
			let name = buffer.toLowerCase();
			return htmlRawNames.includes(name) ? (effects.consume(code), continuationClose) : continuation(code);
		}
		return asciiAlpha(code) && buffer.length < 8 ? (effects.consume(code), buffer += String.fromCharCode(code), continuationRawEndTag) : continuation(code);
	}
	/**
	* In cdata continuation, after `]`, expecting `]>`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*                  ^
	* ```
	*
	* @type {State}
	*/
	function continuationCdataInside(code) {
		return code === 93 ? (effects.consume(code), continuationDeclarationInside) : continuation(code);
	}
	/**
	* In declaration or instruction continuation, at `>`.
	*
	* ```markdown
	* > | <!-->
	*         ^
	* > | <?>
	*       ^
	* > | <!q>
	*        ^
	* > | <!--ab-->
	*             ^
	* > | <![CDATA[>&<]]>
	*                   ^
	* ```
	*
	* @type {State}
	*/
	function continuationDeclarationInside(code) {
		return code === 62 ? (effects.consume(code), continuationClose) : code === 45 && marker === 2 ? (effects.consume(code), continuationDeclarationInside) : continuation(code);
	}
	/**
	* In closed continuation: everything we get until the eol/eof is part of it.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationClose(code) {
		return code === null || markdownLineEnding(code) ? (effects.exit("htmlFlowData"), continuationAfter(code)) : (effects.consume(code), continuationClose);
	}
	/**
	* Done.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationAfter(code) {
		return effects.exit("htmlFlow"), ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	/**
	* Before eol, expecting blank line.
	*
	* ```markdown
	* > | <div>
	*          ^
	*   |
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), effects.attempt(blankLine, ok, nok);
	}
}
// node_modules/micromark-core-commonmark/lib/html-text.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlText(effects, ok, nok) {
	let self = this, marker, index, returnState;
	return start;
	/**
	* Start of HTML (text).
	*
	* ```markdown
	* > | a <b> c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("htmlText"), effects.enter("htmlTextData"), effects.consume(code), open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | a <b> c
	*        ^
	* > | a <!doctype> c
	*        ^
	* > | a <!--b--> c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		return code === 33 ? (effects.consume(code), declarationOpen) : code === 47 ? (effects.consume(code), tagCloseStart) : code === 63 ? (effects.consume(code), instruction) : asciiAlpha(code) ? (effects.consume(code), tagOpen) : nok(code);
	}
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | a <!doctype> c
	*         ^
	* > | a <!--b--> c
	*         ^
	* > | a <![CDATA[>&<]]> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function declarationOpen(code) {
		return code === 45 ? (effects.consume(code), commentOpenInside) : code === 91 ? (effects.consume(code), index = 0, cdataOpenInside) : asciiAlpha(code) ? (effects.consume(code), declaration) : nok(code);
	}
	/**
	* In a comment, after `<!-`, at another `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		return code === 45 ? (effects.consume(code), commentEnd) : nok(code);
	}
	/**
	* In comment.
	*
	* ```markdown
	* > | a <!--b--> c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function comment(code) {
		return code === null ? nok(code) : code === 45 ? (effects.consume(code), commentClose) : markdownLineEnding(code) ? (returnState = comment, lineEndingBefore(code)) : (effects.consume(code), comment);
	}
	/**
	* In comment, after `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*             ^
	* ```
	*
	* @type {State}
	*/
	function commentClose(code) {
		return code === 45 ? (effects.consume(code), commentEnd) : comment(code);
	}
	/**
	* In comment, after `--`.
	*
	* ```markdown
	* > | a <!--b--> c
	*              ^
	* ```
	*
	* @type {State}
	*/
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	/**
	* After `<![`, in CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*          ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		return code === "CDATA[".charCodeAt(index++) ? (effects.consume(code), index === 6 ? cdata : cdataOpenInside) : nok(code);
	}
	/**
	* In CDATA.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                ^^^
	* ```
	*
	* @type {State}
	*/
	function cdata(code) {
		return code === null ? nok(code) : code === 93 ? (effects.consume(code), cdataClose) : markdownLineEnding(code) ? (returnState = cdata, lineEndingBefore(code)) : (effects.consume(code), cdata);
	}
	/**
	* In CDATA, after `]`, at another `]`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function cdataClose(code) {
		return code === 93 ? (effects.consume(code), cdataEnd) : cdata(code);
	}
	/**
	* In CDATA, after `]]`, at `>`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                     ^
	* ```
	*
	* @type {State}
	*/
	function cdataEnd(code) {
		return code === 62 ? end(code) : code === 93 ? (effects.consume(code), cdataEnd) : cdata(code);
	}
	/**
	* In declaration.
	*
	* ```markdown
	* > | a <!b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function declaration(code) {
		return code === null || code === 62 ? end(code) : markdownLineEnding(code) ? (returnState = declaration, lineEndingBefore(code)) : (effects.consume(code), declaration);
	}
	/**
	* In instruction.
	*
	* ```markdown
	* > | a <?b?> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function instruction(code) {
		return code === null ? nok(code) : code === 63 ? (effects.consume(code), instructionClose) : markdownLineEnding(code) ? (returnState = instruction, lineEndingBefore(code)) : (effects.consume(code), instruction);
	}
	/**
	* In instruction, after `?`, at `>`.
	*
	* ```markdown
	* > | a <?b?> c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | a </b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		return asciiAlpha(code) ? (effects.consume(code), tagClose) : nok(code);
	}
	/**
	* After `</x`, in a tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagClose(code) {
		return code === 45 || asciiAlphanumeric(code) ? (effects.consume(code), tagClose) : tagCloseBetween(code);
	}
	/**
	* In closing tag, after tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseBetween(code) {
		return markdownLineEnding(code) ? (returnState = tagCloseBetween, lineEndingBefore(code)) : markdownSpace(code) ? (effects.consume(code), tagCloseBetween) : end(code);
	}
	/**
	* After `<x`, in opening tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagOpen(code) {
		return code === 45 || asciiAlphanumeric(code) ? (effects.consume(code), tagOpen) : code === 47 || code === 62 || markdownLineEndingOrSpace(code) ? tagOpenBetween(code) : nok(code);
	}
	/**
	* In opening tag, after tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenBetween(code) {
		return code === 47 ? (effects.consume(code), end) : code === 58 || code === 95 || asciiAlpha(code) ? (effects.consume(code), tagOpenAttributeName) : markdownLineEnding(code) ? (returnState = tagOpenBetween, lineEndingBefore(code)) : markdownSpace(code) ? (effects.consume(code), tagOpenBetween) : end(code);
	}
	/**
	* In attribute name.
	*
	* ```markdown
	* > | a <b c> d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeName(code) {
		return code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code) ? (effects.consume(code), tagOpenAttributeName) : tagOpenAttributeNameAfter(code);
	}
	/**
	* After attribute name, before initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | a <b c> d
	*           ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeNameAfter(code) {
		return code === 61 ? (effects.consume(code), tagOpenAttributeValueBefore) : markdownLineEnding(code) ? (returnState = tagOpenAttributeNameAfter, lineEndingBefore(code)) : markdownSpace(code) ? (effects.consume(code), tagOpenAttributeNameAfter) : tagOpenBetween(code);
	}
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueBefore(code) {
		return code === null || code === 60 || code === 61 || code === 62 || code === 96 ? nok(code) : code === 34 || code === 39 ? (effects.consume(code), marker = code, tagOpenAttributeValueQuoted) : markdownLineEnding(code) ? (returnState = tagOpenAttributeValueBefore, lineEndingBefore(code)) : markdownSpace(code) ? (effects.consume(code), tagOpenAttributeValueBefore) : (effects.consume(code), tagOpenAttributeValueUnquoted);
	}
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | a <b c="d"> e
	*             ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueQuoted(code) {
		return code === marker ? (effects.consume(code), marker = void 0, tagOpenAttributeValueQuotedAfter) : code === null ? nok(code) : markdownLineEnding(code) ? (returnState = tagOpenAttributeValueQuoted, lineEndingBefore(code)) : (effects.consume(code), tagOpenAttributeValueQuoted);
	}
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueUnquoted(code) {
		return code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96 ? nok(code) : code === 47 || code === 62 || markdownLineEndingOrSpace(code) ? tagOpenBetween(code) : (effects.consume(code), tagOpenAttributeValueUnquoted);
	}
	/**
	* After double or single quoted attribute value, before whitespace or the end
	* of the tag.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueQuotedAfter(code) {
		return code === 47 || code === 62 || markdownLineEndingOrSpace(code) ? tagOpenBetween(code) : nok(code);
	}
	/**
	* In certain circumstances of a tag where only an `>` is allowed.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function end(code) {
		return code === 62 ? (effects.consume(code), effects.exit("htmlTextData"), effects.exit("htmlText"), ok) : nok(code);
	}
	/**
	* At eol.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	* > | a <!--a
	*            ^
	*   | b-->
	* ```
	*
	* @type {State}
	*/
	function lineEndingBefore(code) {
		return effects.exit("htmlTextData"), effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), lineEndingAfter;
	}
	/**
	* After eol, at optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	/**
	* After eol, after optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfterPrefix(code) {
		return effects.enter("htmlTextData"), returnState(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-end.js
/**
* @import {
*   Construct,
*   Event,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
}, resourceConstruct = { tokenize: tokenizeResource }, referenceFullConstruct = { tokenize: tokenizeReferenceFull }, referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
/** @type {Resolver} */
function resolveAllLabelEnd(events) {
	let index = -1, newEvents = [];
	for (; ++index < events.length;) {
		let token = events[index][1];
		if (newEvents.push(events[index]), token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			let offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data", index += offset;
		}
	}
	return events.length !== newEvents.length && splice(events, 0, events.length, newEvents), events;
}
/** @type {Resolver} */
function resolveToLabelEnd(events, context) {
	let index = events.length, offset = 0, open, close, media;
	for (; index--;) {
		let token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			events[index][0] === "enter" && token.type === "labelLink" && (token._inactive = !0);
		} else if (close) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced && (open = index, token.type !== "labelLink")) {
				offset = 2;
				break;
			}
		} else token.type === "labelEnd" && (close = index);
	}
	let group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	}, label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close][1].end }
	}, text = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close - 2][1].start }
	};
	return media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]], media = push(media, events.slice(open + 1, open + offset + 3)), media = push(media, [[
		"enter",
		text,
		context
	]]), media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context)), media = push(media, [
		[
			"exit",
			text,
			context
		],
		events[close - 2],
		events[close - 1],
		[
			"exit",
			label,
			context
		]
	]), media = push(media, events.slice(close + 1)), media = push(media, [[
		"exit",
		group,
		context
	]]), splice(events, open, events.length, media), events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelEnd(effects, ok, nok) {
	let self = this, labelStarts = self._labelStarts, labelStart, defined;
	if (labelStarts) {
		for (; labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced;) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	/**
	* Start of label end.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return labelStart ? labelStart._inactive ? labelEndNok(code) : (defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		}))), effects.enter("labelEnd"), effects.enter("labelMarker"), effects.consume(code), effects.exit("labelMarker"), effects.exit("labelEnd"), after) : nok(code);
	}
	/**
	* After `]`.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === 40 ? effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code) : code === 91 ? effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code) : defined ? labelEndOk(code) : labelEndNok(code);
	}
	/**
	* After `]`, at `[`, but not at a full reference.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] b
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	/**
	* Done, we found something.
	*
	* ```markdown
	* > | [a](b) c
	*           ^
	* > | [a][b] c
	*           ^
	* > | [a][] b
	*          ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndOk(code) {
		return labelStarts.pop(), ok(code);
	}
	/**
	* Done, it’s nothing.
	*
	* There was an okay opening, but we didn’t match anything.
	*
	* ```markdown
	* > | [a](b c
	*        ^
	* > | [a][b c
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndNok(code) {
		return labelStart._balanced = !0, nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	/**
	* At a resource.
	*
	* ```markdown
	* > | [a](b) c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function resourceStart(code) {
		return effects.enter("resource"), effects.enter("resourceMarker"), effects.consume(code), effects.exit("resourceMarker"), resourceBefore;
	}
	/**
	* In resource, after `(`, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	/**
	* In resource, after optional whitespace, at `)` or a destination.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceOpen(code) {
		return code === 41 ? resourceEnd(code) : factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	/**
	* In resource, after destination, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	/**
	* At invalid destination.
	*
	* ```markdown
	* > | [a](<<) b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	/**
	* In resource, after destination and whitespace, at `(` or title.
	*
	* ```markdown
	* > | [a](b ) c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function resourceBetween(code) {
		return code === 34 || code === 39 || code === 40 ? factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code) : resourceEnd(code);
	}
	/**
	* In resource, after title, at optional whitespace.
	*
	* ```markdown
	* > | [a](b "c") d
	*              ^
	* ```
	*
	* @type {State}
	*/
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	/**
	* In resource, at `)`.
	*
	* ```markdown
	* > | [a](b) d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function resourceEnd(code) {
		return code === 41 ? (effects.enter("resourceMarker"), effects.consume(code), effects.exit("resourceMarker"), effects.exit("resource"), ok) : nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceFull(effects, ok, nok) {
	let self = this;
	return referenceFull;
	/**
	* In a reference (full), at the `[`.
	*
	* ```markdown
	* > | [a][b] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	/**
	* In a reference (full), after `]`.
	*
	* ```markdown
	* > | [a][b] d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	/**
	* In reference (full) that was missing.
	*
	* ```markdown
	* > | [a][b d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullMissing(code) {
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	/**
	* In reference (collapsed), at `[`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceCollapsedStart(code) {
		return effects.enter("reference"), effects.enter("referenceMarker"), effects.consume(code), effects.exit("referenceMarker"), referenceCollapsedOpen;
	}
	/**
	* In reference (collapsed), at `]`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*         ^
	* ```
	*
	*  @type {State}
	*/
	function referenceCollapsedOpen(code) {
		return code === 93 ? (effects.enter("referenceMarker"), effects.consume(code), effects.exit("referenceMarker"), effects.exit("reference"), ok) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-image.js
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartImage(effects, ok, nok) {
	let self = this, labelImage;
	return start;
	/**
	* Start of label (image) start.
	*
	* ```markdown
	* > | a ![b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("labelImage"), effects.enter("labelImageMarker"), effects.consume(code), effects.exit("labelImageMarker"), open;
	}
	/**
	* After `!`, at `[`.
	*
	* ```markdown
	* > | a ![b] c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		return code === 91 ? (effects.enter("labelMarker"), effects.consume(code), effects.exit("labelMarker"), labelImage = effects.exit("labelImage"), after) : nok(code);
	}
	/**
	* After `![`.
	*
	* ```markdown
	* > | a ![b] c
	*         ^
	* ```
	*
	* This is needed in because, when GFM footnotes are enabled, images never
	* form when started with a `^`.
	* Instead, links form:
	*
	* ```markdown
	* ![^a](b)
	*
	* ![^a][b]
	*
	* [b]: c
	* ```
	*
	* ```html
	* <p>!<a href=\"b\">^a</a></p>
	* <p>!<a href=\"c\">^a</a></p>
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs ? nok(code) : (self._labelStarts = self._labelStarts || [], self._labelStarts.push(labelImage), ok(code));
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-link.js
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartLink(effects, ok, nok) {
	let self = this, labelLink;
	return start;
	/**
	* Start of label (link) start.
	*
	* ```markdown
	* > | a [b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("labelLink"), effects.enter("labelMarker"), effects.consume(code), effects.exit("labelMarker"), labelLink = effects.exit("labelLink"), after;
	}
	/** @type {State} */
	function after(code) {
		return code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs ? nok(code) : (self._labelStarts = self._labelStarts || [], self._labelStarts.push(labelLink), ok(code));
	}
}
// node_modules/micromark-core-commonmark/lib/line-ending.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLineEnding(effects, ok) {
	return start;
	/** @type {State} */
	function start(code) {
		return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), factorySpace(effects, ok, "linePrefix");
	}
}
// node_modules/micromark-core-commonmark/lib/thematic-break.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0, marker;
	return start;
	/**
	* Start of thematic break.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("thematicBreak"), before(code);
	}
	/**
	* After optional whitespace, at marker.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		return marker = code, atBreak(code);
	}
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		return code === marker ? (effects.enter("thematicBreakSequence"), sequence(code)) : size >= 3 && (code === null || markdownLineEnding(code)) ? (effects.exit("thematicBreak"), ok(code)) : nok(code);
	}
	/**
	* In sequence.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequence(code) {
		return code === marker ? (effects.consume(code), size++, sequence) : (effects.exit("thematicBreakSequence"), markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code));
	}
}
// node_modules/micromark-core-commonmark/lib/list.js
/**
* @import {
*   Code,
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const list = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
}, listItemPrefixWhitespaceConstruct = {
	partial: !0,
	tokenize: tokenizeListItemPrefixWhitespace
}, indentConstruct = {
	partial: !0,
	tokenize: tokenizeIndent$1
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListStart(effects, ok, nok) {
	let self = this, tail = self.events[self.events.length - 1], initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], !0).length : 0, size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		let kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
			if (self.containerState.type || (self.containerState.type = kind, effects.enter(kind, { _container: !0 })), kind === "listUnordered") return effects.enter("listItemPrefix"), code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
			if (!self.interrupt || code === 49) return effects.enter("listItemPrefix"), effects.enter("listItemValue"), inside(code);
		}
		return nok(code);
	}
	/** @type {State} */
	function inside(code) {
		return asciiDigit(code) && ++size < 10 ? (effects.consume(code), inside) : (!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46) ? (effects.exit("listItemValue"), atMarker(code)) : nok(code);
	}
	/**
	* @type {State}
	**/
	function atMarker(code) {
		return effects.enter("listItemMarker"), effects.consume(code), effects.exit("listItemMarker"), self.containerState.marker = self.containerState.marker || code, effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	/** @type {State} */
	function onBlank(code) {
		return self.containerState.initialBlankLine = !0, initialSize++, endOfPrefix(code);
	}
	/** @type {State} */
	function otherPrefix(code) {
		return markdownSpace(code) ? (effects.enter("listItemPrefixWhitespace"), effects.consume(code), effects.exit("listItemPrefixWhitespace"), endOfPrefix) : nok(code);
	}
	/** @type {State} */
	function endOfPrefix(code) {
		return self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), !0).length, ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListContinuation(effects, ok, nok) {
	let self = this;
	return self.containerState._closeFlow = void 0, effects.check(blankLine, onBlank, notBlank);
	/** @type {State} */
	function onBlank(code) {
		return self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine, factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	/** @type {State} */
	function notBlank(code) {
		return self.containerState.furtherBlankLines || !markdownSpace(code) ? (self.containerState.furtherBlankLines = void 0, self.containerState.initialBlankLine = void 0, notInCurrentItem(code)) : (self.containerState.furtherBlankLines = void 0, self.containerState.initialBlankLine = void 0, effects.attempt(indentConstruct, ok, notInCurrentItem)(code));
	}
	/** @type {State} */
	function notInCurrentItem(code) {
		return self.containerState._closeFlow = !0, self.interrupt = void 0, factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeIndent$1(effects, ok, nok) {
	let self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	/** @type {State} */
	function afterPrefix(code) {
		let tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], !0).length === self.containerState.size ? ok(code) : nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Exiter}
*/
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	let self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	/** @type {State} */
	function afterPrefix(code) {
		let tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}
// node_modules/micromark-util-edit-map/index.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, Array<Event>]} Change
* @typedef {[number, number, number]} Jump
*/
/**
* Tracks a bunch of edits.
*
* Port of `edit_map.rs` from `markdown-rs`:
* <https://github.com/wooorm/markdown-rs/blob/1506572f/src/util/edit_map.rs>.
*
* Deal with several changes in events, batching them together.
*
* Preferably, changes should be kept to a minimum.
* Sometimes, it’s needed to change the list of events, because parsing can be
* messy, and it helps to expose a cleaner interface of events to the compiler
* and other users.
* It can also help to merge many adjacent similar events.
* And, in other cases, it’s needed to parse subcontent: pass some events
* through another tokenizer and inject the result.
*/
var EditMap$1 = class {
	/**
	* Create a new edit map.
	*
	* @returns
	*   New instance.
	*/
	constructor() {
		/**
		* Record of changes.
		*
		* @type {Array<Change>}
		*/
		this.index = /* @__PURE__ */ new Map(), this.map = [];
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation$1(this, index, remove, add, !1);
	}
	/**
	* Create an edit: but insert `add` before existing additions, instead of
	* after them.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	addBefore(index, remove, add) {
		addImplementation$1(this, index, remove, add, !0);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		if (this.map.sort(function(a, b) {
			return a[0] - b[0];
		}), this.map.length === 0) return;
		let index = this.map.length, vecs = [];
		for (; index > 0;) --index, vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]), events.length = this.map[index][0];
		vecs.push(events.slice()), events.length = 0;
		let slice = vecs.pop();
		for (; slice;) {
			for (let element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0, this.index.clear();
	}
};
/**
* Create an edit.
*
* @param {EditMap} editMap
*   Edit map to apply to.
* @param {number} at
*   Index at which to apply the edit.
* @param {number} remove
*   Count of items to remove at the index.
* @param {Array<Event>} add
*   Items to add at the index.
* @param {boolean} before
*   Insert `add` before existing additions at `at`, instead of after them.
* @returns {undefined}
*   Nothing.
*/
function addImplementation$1(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	let existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove, before ? (add.push(...existing[2]), existing[2] = add) : existing[2].push(...add);
		return;
	}
	/** @type {Change} */
	let change = [
		at,
		remove,
		add
	];
	editMap.map.push(change), editMap.index.set(at, change);
}
// node_modules/micromark-core-commonmark/lib/setext-underline.js
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
/** @type {Resolver} */
function resolveToSetextUnderline(events, context) {
	let editMap = new EditMap$1(), index = events.length, content, text, definition;
	for (; index--;) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content = index;
			break;
		}
		events[index][1].type === "paragraph" && (text = index);
	} else events[index][1].type === "content" && editMap.add(index, 1, []), !definition && events[index][1].type === "definition" && (definition = index);
	let heading = {
		type: "setextHeading",
		start: { ...events[content][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	return events[text][1].type = "setextHeadingText", definition ? (editMap.add(text, 0, [[
		"enter",
		heading,
		context
	]]), editMap.add(definition + 1, 0, [[
		"exit",
		events[content][1],
		context
	]]), events[content][1].end = { ...events[definition][1].end }) : events[content][1] = heading, editMap.add(events.length, 0, [[
		"exit",
		heading,
		context
	]]), editMap.consume(events), events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeSetextUnderline(effects, ok, nok) {
	let self = this, marker;
	return start;
	/**
	* At start of heading (setext) underline.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		let index = self.events.length, paragraph;
		for (; index--;) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph = self.events[index][1].type === "paragraph";
			break;
		}
		return !self.parser.lazy[self.now().line] && (self.interrupt || paragraph) ? (effects.enter("setextHeadingLine"), marker = code, before(code)) : nok(code);
	}
	/**
	* After optional whitespace, at `-` or `=`.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		return effects.enter("setextHeadingLineSequence"), inside(code);
	}
	/**
	* In sequence.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		return code === marker ? (effects.consume(code), inside) : (effects.exit("setextHeadingLineSequence"), markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code));
	}
	/**
	* After sequence, after optional whitespace.
	*
	* ```markdown
	*   | aa
	* > | ==
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === null || markdownLineEnding(code) ? (effects.exit("setextHeadingLine"), ok(code)) : nok(code);
	}
}
// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
/**
* @import {Event, Exiter, Extension, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
const indent = {
	tokenize: tokenizeIndent,
	partial: !0
};
/**
* Create an extension for `micromark` to enable GFM footnote syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions` to
*   enable GFM footnote syntax.
*/
function gfmFootnote() {
	/** @type {Extension} */
	return {
		document: { 91: {
			name: "gfmFootnoteDefinition",
			tokenize: tokenizeDefinitionStart,
			continuation: { tokenize: tokenizeDefinitionContinuation },
			exit: gfmFootnoteDefinitionEnd
		} },
		text: {
			91: {
				name: "gfmFootnoteCall",
				tokenize: tokenizeGfmFootnoteCall
			},
			93: {
				name: "gfmPotentialFootnoteCall",
				add: "after",
				tokenize: tokenizePotentialGfmFootnoteCall,
				resolveTo: resolveToPotentialGfmFootnoteCall
			}
		}
	};
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
	let self = this, index = self.events.length, defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []), labelStart;
	for (; index--;) {
		let token = self.events[index][1];
		if (token.type === "labelImage") {
			labelStart = token;
			break;
		}
		if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") break;
	}
	return start;
	/**
	* @type {State}
	*/
	function start(code) {
		if (!labelStart || !labelStart._balanced) return nok(code);
		let id = normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		}));
		return id.codePointAt(0) !== 94 || !defined.includes(id.slice(1)) ? nok(code) : (effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code), effects.exit("gfmFootnoteCallLabelMarker"), ok(code));
	}
}
/** @type {Resolver} */
function resolveToPotentialGfmFootnoteCall(events, context) {
	let index = events.length;
	for (; index--;) if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
		events[index][1];
		break;
	}
	events[index + 1][1].type = "data", events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
	/** @type {Token} */
	let call = {
		type: "gfmFootnoteCall",
		start: Object.assign({}, events[index + 3][1].start),
		end: Object.assign({}, events[events.length - 1][1].end)
	}, marker = {
		type: "gfmFootnoteCallMarker",
		start: Object.assign({}, events[index + 3][1].end),
		end: Object.assign({}, events[index + 3][1].end)
	};
	marker.end.column++, marker.end.offset++, marker.end._bufferIndex++;
	/** @type {Token} */
	let string = {
		type: "gfmFootnoteCallString",
		start: Object.assign({}, marker.end),
		end: Object.assign({}, events[events.length - 1][1].start)
	}, chunk = {
		type: "chunkString",
		contentType: "string",
		start: Object.assign({}, string.start),
		end: Object.assign({}, string.end)
	}, replacement = [
		events[index + 1],
		events[index + 2],
		[
			"enter",
			call,
			context
		],
		events[index + 3],
		events[index + 4],
		[
			"enter",
			marker,
			context
		],
		[
			"exit",
			marker,
			context
		],
		[
			"enter",
			string,
			context
		],
		[
			"enter",
			chunk,
			context
		],
		[
			"exit",
			chunk,
			context
		],
		[
			"exit",
			string,
			context
		],
		events[events.length - 2],
		events[events.length - 1],
		[
			"exit",
			call,
			context
		]
	];
	return events.splice(index, events.length - index + 1, ...replacement), events;
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeGfmFootnoteCall(effects, ok, nok) {
	let self = this, defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []), size = 0, data;
	return start;
	/**
	* Start of footnote label.
	*
	* ```markdown
	* > | a [^b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("gfmFootnoteCall"), effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code), effects.exit("gfmFootnoteCallLabelMarker"), callStart;
	}
	/**
	* After `[`, at `^`.
	*
	* ```markdown
	* > | a [^b] c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function callStart(code) {
		return code === 94 ? (effects.enter("gfmFootnoteCallMarker"), effects.consume(code), effects.exit("gfmFootnoteCallMarker"), effects.enter("gfmFootnoteCallString"), effects.enter("chunkString").contentType = "string", callData) : nok(code);
	}
	/**
	* In label.
	*
	* ```markdown
	* > | a [^b] c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function callData(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			let token = effects.exit("gfmFootnoteCallString");
			return defined.includes(normalizeIdentifier(self.sliceSerialize(token))) ? (effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code), effects.exit("gfmFootnoteCallLabelMarker"), effects.exit("gfmFootnoteCall"), ok) : nok(code);
		}
		return markdownLineEndingOrSpace(code) || (data = !0), size++, effects.consume(code), code === 92 ? callEscape : callData;
	}
	/**
	* On character after escape.
	*
	* ```markdown
	* > | a [^b\c] d
	*           ^
	* ```
	*
	* @type {State}
	*/
	function callEscape(code) {
		return code === 91 || code === 92 || code === 93 ? (effects.consume(code), size++, callData) : callData(code);
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeDefinitionStart(effects, ok, nok) {
	let self = this, defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []), identifier, size = 0, data;
	return start;
	/**
	* Start of GFM footnote definition.
	*
	* ```markdown
	* > | [^a]: b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("gfmFootnoteDefinition")._container = !0, effects.enter("gfmFootnoteDefinitionLabel"), effects.enter("gfmFootnoteDefinitionLabelMarker"), effects.consume(code), effects.exit("gfmFootnoteDefinitionLabelMarker"), labelAtMarker;
	}
	/**
	* In label, at caret.
	*
	* ```markdown
	* > | [^a]: b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function labelAtMarker(code) {
		return code === 94 ? (effects.enter("gfmFootnoteDefinitionMarker"), effects.consume(code), effects.exit("gfmFootnoteDefinitionMarker"), effects.enter("gfmFootnoteDefinitionLabelString"), effects.enter("chunkString").contentType = "string", labelInside) : nok(code);
	}
	/**
	* In label.
	*
	* > 👉 **Note**: `cmark-gfm` prevents whitespace from occurring in footnote
	* > definition labels.
	*
	* ```markdown
	* > | [^a]: b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function labelInside(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			let token = effects.exit("gfmFootnoteDefinitionLabelString");
			return identifier = normalizeIdentifier(self.sliceSerialize(token)), effects.enter("gfmFootnoteDefinitionLabelMarker"), effects.consume(code), effects.exit("gfmFootnoteDefinitionLabelMarker"), effects.exit("gfmFootnoteDefinitionLabel"), labelAfter;
		}
		return markdownLineEndingOrSpace(code) || (data = !0), size++, effects.consume(code), code === 92 ? labelEscape : labelInside;
	}
	/**
	* After `\`, at a special character.
	*
	* > 👉 **Note**: `cmark-gfm` currently does not support escaped brackets:
	* > <https://github.com/github/cmark-gfm/issues/240>
	*
	* ```markdown
	* > | [^a\*b]: c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function labelEscape(code) {
		return code === 91 || code === 92 || code === 93 ? (effects.consume(code), size++, labelInside) : labelInside(code);
	}
	/**
	* After definition label.
	*
	* ```markdown
	* > | [^a]: b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function labelAfter(code) {
		return code === 58 ? (effects.enter("definitionMarker"), effects.consume(code), effects.exit("definitionMarker"), defined.includes(identifier) || defined.push(identifier), factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace")) : nok(code);
	}
	/**
	* After definition prefix.
	*
	* ```markdown
	* > | [^a]: b
	*           ^
	* ```
	*
	* @type {State}
	*/
	function whitespaceAfter(code) {
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeDefinitionContinuation(effects, ok, nok) {
	return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}
/** @type {Exiter} */
function gfmFootnoteDefinitionEnd(effects) {
	effects.exit("gfmFootnoteDefinition");
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeIndent(effects, ok, nok) {
	let self = this;
	return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
	/**
	* @type {State}
	*/
	function afterPrefix(code) {
		let tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], !0).length === 4 ? ok(code) : nok(code);
	}
}
// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
/**
* @import {Options} from 'micromark-extension-gfm-strikethrough'
* @import {Event, Extension, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
/**
* Create an extension for `micromark` to enable GFM strikethrough syntax.
*
* @param {Options | null | undefined} [options={}]
*   Configuration.
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions`, to
*   enable GFM strikethrough syntax.
*/
function gfmStrikethrough(options) {
	let single = (options || {}).singleTilde, tokenizer = {
		name: "strikethrough",
		tokenize: tokenizeStrikethrough,
		resolveAll: resolveAllStrikethrough
	};
	return single ??= !0, {
		text: { 126: tokenizer },
		insideSpan: { null: [tokenizer] },
		attentionMarkers: { null: [126] }
	};
	/**
	* Take events and resolve strikethrough.
	*
	* @type {Resolver}
	*/
	function resolveAllStrikethrough(events, context) {
		let index = -1;
		for (; ++index < events.length;) if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
			let open = index;
			for (; open--;) if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
				events[index][1].type = "strikethroughSequence", events[open][1].type = "strikethroughSequence";
				/** @type {Token} */
				let strikethrough = {
					type: "strikethrough",
					start: Object.assign({}, events[open][1].start),
					end: Object.assign({}, events[index][1].end)
				}, text = {
					type: "strikethroughText",
					start: Object.assign({}, events[open][1].end),
					end: Object.assign({}, events[index][1].start)
				}, nextEvents = [
					[
						"enter",
						strikethrough,
						context
					],
					[
						"enter",
						events[open][1],
						context
					],
					[
						"exit",
						events[open][1],
						context
					],
					[
						"enter",
						text,
						context
					]
				], insideSpan = context.parser.constructs.insideSpan.null;
				insideSpan && splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan, events.slice(open + 1, index), context)), splice(nextEvents, nextEvents.length, 0, [
					[
						"exit",
						text,
						context
					],
					[
						"enter",
						events[index][1],
						context
					],
					[
						"exit",
						events[index][1],
						context
					],
					[
						"exit",
						strikethrough,
						context
					]
				]), splice(events, open - 1, index - open + 3, nextEvents), index = open + nextEvents.length - 2;
				break;
			}
		}
		for (index = -1; ++index < events.length;) events[index][1].type === "strikethroughSequenceTemporary" && (events[index][1].type = "data");
		return events;
	}
	/**
	* @this {TokenizeContext}
	* @type {Tokenizer}
	*/
	function tokenizeStrikethrough(effects, ok, nok) {
		let previous = this.previous, events = this.events, size = 0;
		return start;
		/** @type {State} */
		function start(code) {
			return previous === 126 && events[events.length - 1][1].type !== "characterEscape" ? nok(code) : (effects.enter("strikethroughSequenceTemporary"), more(code));
		}
		/** @type {State} */
		function more(code) {
			let before = classifyCharacter$1(previous);
			if (code === 126) return size > 1 ? nok(code) : (effects.consume(code), size++, more);
			if (size < 2 && !single) return nok(code);
			let token = effects.exit("strikethroughSequenceTemporary"), after = classifyCharacter$1(code);
			return token._open = !after || after === 2 && !!before, token._close = !before || before === 2 && !!after, ok(code);
		}
	}
}
// node_modules/micromark-extension-gfm-table/lib/edit-map.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, Array<Event>]} Change
* @typedef {[number, number, number]} Jump
*/
/**
* Tracks a bunch of edits.
*/
var EditMap = class {
	/**
	* Create a new edit map.
	*/
	constructor() {
		/**
		* Changes by index, so `add` does not scan `map` (quadratic on
		* table-heavy documents).
		*
		* @type {Map<number, Change>}
		*/
		this.map = [], this.index = /* @__PURE__ */ new Map();
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation(this, index, remove, add);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
		if (this.map.sort(function(a, b) {
			return a[0] - b[0];
		}), this.map.length === 0) return;
		let index = this.map.length, vecs = [];
		for (; index > 0;) --index, vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]), events.length = this.map[index][0];
		vecs.push(events.slice()), events.length = 0;
		let slice = vecs.pop();
		for (; slice;) {
			for (let element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0, this.index.clear();
	}
};
/**
* Create an edit.
*
* @param {EditMap} editMap
*   Edit map to apply to.
* @param {number} at
*   Index at which to apply the edit.
* @param {number} remove
*   Count of items to remove at the index.
* @param {Array<Event>} add
*   Items to add at the index.
* @returns {undefined}
*   Nothing.
*/
function addImplementation(editMap, at, remove, add) {
	/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
	if (remove === 0 && add.length === 0) return;
	let existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove, existing[2].push(...add);
		return;
	}
	/** @type {Change} */
	let change = [
		at,
		remove,
		add
	];
	editMap.map.push(change), editMap.index.set(at, change);
}
// node_modules/micromark-extension-gfm-table/lib/infer.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {'center' | 'left' | 'none' | 'right'} Align
*/
/**
* Figure out the alignment of a GFM table.
*
* @param {Readonly<Array<Event>>} events
*   List of events.
* @param {number} index
*   Table enter event.
* @returns {Array<Align>}
*   List of aligns.
*/
function gfmTableAlign(events, index) {
	let inDelimiterRow = !1, align = [];
	for (; index < events.length;) {
		let event = events[index];
		if (inDelimiterRow) {
			if (event[0] === "enter") event[1].type === "tableContent" && align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			else if (event[1].type === "tableContent") {
				if (events[index - 1][1].type === "tableDelimiterMarker") {
					let alignIndex = align.length - 1;
					align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
				}
			} else if (event[1].type === "tableDelimiterRow") break;
		} else event[0] === "enter" && event[1].type === "tableDelimiterRow" && (inDelimiterRow = !0);
		index += 1;
	}
	return align;
}
// node_modules/micromark-extension-gfm-table/lib/syntax.js
/**
* @import {Event, Extension, Point, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, number, number]} Range
*   Cell info.
*
* @typedef {0 | 1 | 2 | 3} RowKind
*   Where we are: `1` for head row, `2` for delimiter row, `3` for body row.
*/
/**
* Create an HTML extension for `micromark` to support GitHub tables syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions` to enable GFM
*   table syntax.
*/
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
/**
* Tokenizer for GFM tables.
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeTable(effects, ok, nok) {
	let self = this, size = 0, sizeB = 0, seen;
	return start;
	/**
	* Start of a GFM table.
	*
	* If there is a valid table row or table head before, then we try to parse
	* another row.
	* Otherwise, we try to parse a head.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	* > | | b |
	*     ^
	* ```
	* @type {State}
	*/
	function start(code) {
		let index = self.events.length - 1;
		for (; index > -1;) {
			let { type } = self.events[index][1];
			if (type === "lineEnding" || type === "linePrefix") index--;
			else break;
		}
		let tail = index > -1 ? self.events[index][1].type : null, next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
		return next === bodyRowStart && self.parser.lazy[self.now().line] ? nok(code) : next(code);
	}
	/**
	* Before table head row.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowBefore(code) {
		return effects.enter("tableHead"), effects.enter("tableRow"), headRowStart(code);
	}
	/**
	* Before table head row, after whitespace.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowStart(code) {
		return code === 124 || (seen = !0, sizeB += 1), headRowBreak(code);
	}
	/**
	* At break in table head row.
	*
	* ```markdown
	* > | | a |
	*     ^
	*       ^
	*         ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowBreak(code) {
		return code === null ? nok(code) : markdownLineEnding(code) ? sizeB > 1 ? (sizeB = 0, self.interrupt = !0, effects.exit("tableRow"), effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), headDelimiterStart) : nok(code) : markdownSpace(code) ? factorySpace(effects, headRowBreak, "whitespace")(code) : (sizeB += 1, seen && (seen = !1, size += 1), code === 124 ? (effects.enter("tableCellDivider"), effects.consume(code), effects.exit("tableCellDivider"), seen = !0, headRowBreak) : (effects.enter("data"), headRowData(code)));
	}
	/**
	* In table head row data.
	*
	* ```markdown
	* > | | a |
	*       ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowData(code) {
		return code === null || code === 124 || markdownLineEndingOrSpace(code) ? (effects.exit("data"), headRowBreak(code)) : (effects.consume(code), code === 92 ? headRowEscape : headRowData);
	}
	/**
	* In table head row escape.
	*
	* ```markdown
	* > | | a\-b |
	*         ^
	*   | | ---- |
	*   | | c    |
	* ```
	*
	* @type {State}
	*/
	function headRowEscape(code) {
		return code === 92 || code === 124 ? (effects.consume(code), headRowData) : headRowData(code);
	}
	/**
	* Before delimiter row.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*     ^
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headDelimiterStart(code) {
		return self.interrupt = !1, self.parser.lazy[self.now().line] ? nok(code) : (effects.enter("tableDelimiterRow"), seen = !1, markdownSpace(code) ? factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : headDelimiterBefore(code));
	}
	/**
	* Before delimiter row, after optional whitespace.
	*
	* Reused when a `|` is found later, to parse another cell.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*     ^
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headDelimiterBefore(code) {
		return code === 45 || code === 58 ? headDelimiterValueBefore(code) : code === 124 ? (seen = !0, effects.enter("tableCellDivider"), effects.consume(code), effects.exit("tableCellDivider"), headDelimiterCellBefore) : headDelimiterNok(code);
	}
	/**
	* After `|`, before delimiter cell.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*      ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterCellBefore(code) {
		return markdownSpace(code) ? factorySpace(effects, headDelimiterValueBefore, "whitespace")(code) : headDelimiterValueBefore(code);
	}
	/**
	* Before delimiter cell value.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterValueBefore(code) {
		return code === 58 ? (sizeB += 1, seen = !0, effects.enter("tableDelimiterMarker"), effects.consume(code), effects.exit("tableDelimiterMarker"), headDelimiterLeftAlignmentAfter) : code === 45 ? (sizeB += 1, headDelimiterLeftAlignmentAfter(code)) : code === null || markdownLineEnding(code) ? headDelimiterCellAfter(code) : headDelimiterNok(code);
	}
	/**
	* After delimiter cell left alignment marker.
	*
	* ```markdown
	*   | | a  |
	* > | | :- |
	*        ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterLeftAlignmentAfter(code) {
		return code === 45 ? (effects.enter("tableDelimiterFiller"), headDelimiterFiller(code)) : headDelimiterNok(code);
	}
	/**
	* In delimiter cell filler.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterFiller(code) {
		return code === 45 ? (effects.consume(code), headDelimiterFiller) : code === 58 ? (seen = !0, effects.exit("tableDelimiterFiller"), effects.enter("tableDelimiterMarker"), effects.consume(code), effects.exit("tableDelimiterMarker"), headDelimiterRightAlignmentAfter) : (effects.exit("tableDelimiterFiller"), headDelimiterRightAlignmentAfter(code));
	}
	/**
	* After delimiter cell right alignment marker.
	*
	* ```markdown
	*   | |  a |
	* > | | -: |
	*         ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterRightAlignmentAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, headDelimiterCellAfter, "whitespace")(code) : headDelimiterCellAfter(code);
	}
	/**
	* After delimiter cell.
	*
	* ```markdown
	*   | |  a |
	* > | | -: |
	*          ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterCellAfter(code) {
		return code === 124 ? headDelimiterBefore(code) : code === null || markdownLineEnding(code) ? !seen || size !== sizeB ? headDelimiterNok(code) : (effects.exit("tableDelimiterRow"), effects.exit("tableHead"), ok(code)) : headDelimiterNok(code);
	}
	/**
	* In delimiter row, at a disallowed byte.
	*
	* ```markdown
	*   | | a |
	* > | | x |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterNok(code) {
		return nok(code);
	}
	/**
	* Before table body row.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*     ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowStart(code) {
		return effects.enter("tableRow"), bodyRowBreak(code);
	}
	/**
	* At break in table body row.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*     ^
	*       ^
	*         ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowBreak(code) {
		return code === 124 ? (effects.enter("tableCellDivider"), effects.consume(code), effects.exit("tableCellDivider"), bodyRowBreak) : code === null || markdownLineEnding(code) ? (effects.exit("tableRow"), ok(code)) : markdownSpace(code) ? factorySpace(effects, bodyRowBreak, "whitespace")(code) : (effects.enter("data"), bodyRowData(code));
	}
	/**
	* In table body row data.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowData(code) {
		return code === null || code === 124 || markdownLineEndingOrSpace(code) ? (effects.exit("data"), bodyRowBreak(code)) : (effects.consume(code), code === 92 ? bodyRowEscape : bodyRowData);
	}
	/**
	* In table body row escape.
	*
	* ```markdown
	*   | | a    |
	*   | | ---- |
	* > | | b\-c |
	*         ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowEscape(code) {
		return code === 92 || code === 124 ? (effects.consume(code), bodyRowData) : bodyRowData(code);
	}
}
/** @type {Resolver} */
function resolveTable(events, context) {
	let index = -1, inFirstCellAwaitingPipe = !0, rowKind = 0, lastCell = [
		0,
		0,
		0,
		0
	], cell = [
		0,
		0,
		0,
		0
	], afterHeadAwaitingFirstBodyRow = !1, lastTableEnd = 0, currentTable, currentBody, currentCell, map = new EditMap();
	for (; ++index < events.length;) {
		let event = events[index], token = event[1];
		event[0] === "enter" ? token.type === "tableHead" ? (afterHeadAwaitingFirstBodyRow = !1, lastTableEnd !== 0 && (flushTableEnd(map, context, lastTableEnd, currentTable, currentBody), currentBody = void 0, lastTableEnd = 0), currentTable = {
			type: "table",
			start: Object.assign({}, token.start),
			end: Object.assign({}, token.end)
		}, map.add(index, 0, [[
			"enter",
			currentTable,
			context
		]])) : token.type === "tableRow" || token.type === "tableDelimiterRow" ? (inFirstCellAwaitingPipe = !0, currentCell = void 0, lastCell = [
			0,
			0,
			0,
			0
		], cell = [
			0,
			index + 1,
			0,
			0
		], afterHeadAwaitingFirstBodyRow && (afterHeadAwaitingFirstBodyRow = !1, currentBody = {
			type: "tableBody",
			start: Object.assign({}, token.start),
			end: Object.assign({}, token.end)
		}, map.add(index, 0, [[
			"enter",
			currentBody,
			context
		]])), rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1) : rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller") ? (inFirstCellAwaitingPipe = !1, cell[2] === 0 && (lastCell[1] !== 0 && (cell[0] = cell[1], currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell), lastCell = [
			0,
			0,
			0,
			0
		]), cell[2] = index)) : token.type === "tableCellDivider" && (inFirstCellAwaitingPipe ? inFirstCellAwaitingPipe = !1 : (lastCell[1] !== 0 && (cell[0] = cell[1], currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell)), lastCell = cell, cell = [
			lastCell[1],
			index,
			0,
			0
		])) : token.type === "tableHead" ? (afterHeadAwaitingFirstBodyRow = !0, lastTableEnd = index) : token.type === "tableRow" || token.type === "tableDelimiterRow" ? (lastTableEnd = index, lastCell[1] === 0 ? cell[1] !== 0 && (currentCell = flushCell(map, context, cell, rowKind, index, currentCell)) : (cell[0] = cell[1], currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell)), rowKind = 0) : rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller") && (cell[3] = index);
	}
	for (lastTableEnd !== 0 && flushTableEnd(map, context, lastTableEnd, currentTable, currentBody), map.consume(context.events), index = -1; ++index < context.events.length;) {
		let event = context.events[index];
		event[0] === "enter" && event[1].type === "table" && (event[1]._align = gfmTableAlign(context.events, index));
	}
	return events;
}
/**
* Generate a cell.
*
* @param {EditMap} map
*   Edit map to apply to.
* @param {Readonly<TokenizeContext>} context
*   Tokenize context.
* @param {Readonly<Range>} range
*   Range of the cell within events.
* @param {RowKind} rowKind
*   Type of row.
* @param {number | undefined} rowEnd
*   Index of the end of the row, if known.
* @param {Token | undefined} previousCell
*   Previous cell token, if any.
* @returns {Token | undefined}
*   Current cell token after flushing, if any.
*/
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
	let groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
	range[0] !== 0 && (previousCell.end = Object.assign({}, getPoint(context.events, range[0])), map.add(range[0], 0, [[
		"exit",
		previousCell,
		context
	]]));
	let now = getPoint(context.events, range[1]);
	if (previousCell = {
		type: groupName,
		start: Object.assign({}, now),
		end: Object.assign({}, now)
	}, map.add(range[1], 0, [[
		"enter",
		previousCell,
		context
	]]), range[2] !== 0) {
		let relatedStart = getPoint(context.events, range[2]), relatedEnd = getPoint(context.events, range[3]), valueToken = {
			type: "tableContent",
			start: Object.assign({}, relatedStart),
			end: Object.assign({}, relatedEnd)
		};
		if (map.add(range[2], 0, [[
			"enter",
			valueToken,
			context
		]]), rowKind !== 2) {
			let start = context.events[range[2]], end = context.events[range[3]];
			if (start[1].end = Object.assign({}, end[1].end), start[1].type = "chunkText", start[1].contentType = "text", range[3] > range[2] + 1) {
				let a = range[2] + 1, b = range[3] - range[2] - 1;
				map.add(a, b, []);
			}
		}
		map.add(range[3] + 1, 0, [[
			"exit",
			valueToken,
			context
		]]);
	}
	return rowEnd !== void 0 && (previousCell.end = Object.assign({}, getPoint(context.events, rowEnd)), map.add(rowEnd, 0, [[
		"exit",
		previousCell,
		context
	]]), previousCell = void 0), previousCell;
}
/**
* Generate table end (and table body end).
*
* @param {Readonly<EditMap>} map
*   Edit map to apply to.
* @param {Readonly<TokenizeContext>} context
*   Tokenize context.
* @param {number} index
*   Index within the events where the table end should be inserted.
* @param {Token} table
*   Table token.
* @param {Token | undefined} tableBody
*   Table body token, if any.
* @returns {undefined}
*   Nothing.
*/
function flushTableEnd(map, context, index, table, tableBody) {
	/** @type {Array<Event>} */
	let exits = [], related = getPoint(context.events, index);
	tableBody && (tableBody.end = Object.assign({}, related), exits.push([
		"exit",
		tableBody,
		context
	])), table.end = Object.assign({}, related), exits.push([
		"exit",
		table,
		context
	]), map.add(index + 1, 0, exits);
}
/**
* Get the point (start or end) for a given event in the list of events.
*
* @param {Readonly<Array<Event>>} events
*   List of events.
* @param {number} index
*   Index of the event to get the point for.
* @returns {Readonly<Point>}
*   Start point for enter and end point for exit.
*/
function getPoint(events, index) {
	let event = events[index], side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}
// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
/**
* @import {Extension, State, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
const tasklistCheck = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
/**
* Create an HTML extension for `micromark` to support GFM task list items
* syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `htmlExtensions` to
*   support GFM task list items when serializing to HTML.
*/
function gfmTaskListItem() {
	return { text: { 91: tasklistCheck } };
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeTasklistCheck(effects, ok, nok) {
	let self = this;
	return open;
	/**
	* At start of task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		return self.previous !== null || !self._gfmTasklistFirstContentOfListItem ? nok(code) : (effects.enter("taskListCheck"), effects.enter("taskListCheckMarker"), effects.consume(code), effects.exit("taskListCheckMarker"), inside);
	}
	/**
	* In task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*        ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		return markdownLineEndingOrSpace(code) ? (effects.enter("taskListCheckValueUnchecked"), effects.consume(code), effects.exit("taskListCheckValueUnchecked"), close) : code === 88 || code === 120 ? (effects.enter("taskListCheckValueChecked"), effects.consume(code), effects.exit("taskListCheckValueChecked"), close) : nok(code);
	}
	/**
	* At close of task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*         ^
	* ```
	*
	* @type {State}
	*/
	function close(code) {
		return code === 93 ? (effects.enter("taskListCheckMarker"), effects.consume(code), effects.exit("taskListCheckMarker"), effects.exit("taskListCheck"), after) : nok(code);
	}
	/**
	* @type {State}
	*/
	function after(code) {
		return markdownLineEnding(code) ? ok(code) : markdownSpace(code) ? effects.check({ tokenize: spaceThenNonSpace }, ok, nok)(code) : nok(code);
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function spaceThenNonSpace(effects, ok, nok) {
	return factorySpace(effects, after, "whitespace");
	/**
	* After whitespace, after task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*           ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === null ? nok(code) : ok(code);
	}
}
// node_modules/fault/index.js
var import_format = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	(function() {
		var namespace = module === void 0 ? function() {
			return this || (0, eval)("this");
		}() : module.exports = format;
		namespace.format = format, namespace.vsprintf = vsprintf, typeof console < "u" && typeof console.log == "function" && (namespace.printf = printf);
		function printf() {
			console.log(format.apply(null, arguments));
		}
		function vsprintf(fmt, replacements) {
			return format.apply(null, [fmt].concat(replacements));
		}
		function format(fmt) {
			for (var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = !1, arg, tmp, leadingZero = !1, precision, nextArg = function() {
				return args[argIndex++];
			}, slurpNumber = function() {
				for (var digits = ""; /\d/.test(fmt[i]);) digits += fmt[i++], c = fmt[i];
				return digits.length > 0 ? parseInt(digits) : null;
			}; i < n; ++i) if (c = fmt[i], escaped) switch (escaped = !1, c == "." ? (leadingZero = !1, c = fmt[++i]) : c == "0" && fmt[i + 1] == "." ? (leadingZero = !0, i += 2, c = fmt[i]) : leadingZero = !0, precision = slurpNumber(), c) {
				case "b":
					result += parseInt(nextArg(), 10).toString(2);
					break;
				case "c":
					arg = nextArg(), typeof arg == "string" || arg instanceof String ? result += arg : result += String.fromCharCode(parseInt(arg, 10));
					break;
				case "d":
					result += parseInt(nextArg(), 10);
					break;
				case "f":
					tmp = String(parseFloat(nextArg()).toFixed(precision || 6)), result += leadingZero ? tmp : tmp.replace(/^0/, "");
					break;
				case "j":
					result += JSON.stringify(nextArg());
					break;
				case "o":
					result += "0" + parseInt(nextArg(), 10).toString(8);
					break;
				case "s":
					result += nextArg();
					break;
				case "x":
					result += "0x" + parseInt(nextArg(), 10).toString(16);
					break;
				case "X":
					result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
					break;
				default: result += c;
			}
			else c === "%" ? escaped = !0 : result += c;
			return result;
		}
	})();
})))(), 1);
const fault = Object.assign(create(Error), {
	eval: create(EvalError),
	range: create(RangeError),
	reference: create(ReferenceError),
	syntax: create(SyntaxError),
	type: create(TypeError),
	uri: create(URIError)
});
/**
* Create a new `EConstructor`, with the formatted `format` as a first argument.
*
* @template {Error} Fault
* @template {new (reason: string) => Fault} Class
* @param {Class} Constructor
*/
function create(Constructor) {
	return FormattedError.displayName = Constructor.displayName || Constructor.name, FormattedError;
	/**
	* Create an error with a printf-like formatted message.
	*
	* @param {string|null} [format]
	*   Template string.
	* @param {...unknown} values
	*   Values to render in `format`.
	* @returns {Fault}
	*/
	function FormattedError(format, ...values) {
		return new Constructor(format && (0, import_format.default)(format, ...values));
	}
}
// node_modules/micromark-extension-frontmatter/lib/to-matters.js
/**
* @typedef {'toml' | 'yaml'} Preset
*   Known name of a frontmatter style.
*
* @typedef Info
*   Sequence.
*
*   Depending on how this structure is used, it reflects a marker or a fence.
* @property {string} close
*   Closing.
* @property {string} open
*   Opening.
*
* @typedef MatterProps
*   Fields describing a kind of matter.
* @property {string} type
*   Node type to tokenize as.
* @property {boolean | null | undefined} [anywhere=false]
*   Whether matter can be found anywhere in the document, normally, only matter
*   at the start of the document is recognized.
*
*   > 👉 **Note**: using this is a terrible idea.
*   > It’s called frontmatter, not matter-in-the-middle or so.
*   > This makes your markdown less portable.
*
* @typedef MarkerProps
*   Marker configuration.
* @property {Info | string} marker
*   Character repeated 3 times, used as complete fences.
*
*   For example the character `'-'` will result in `'---'` being used as the
*   fence
*   Pass `open` and `close` to specify different characters for opening and
*   closing fences.
* @property {never} [fence]
*   If `marker` is set, `fence` must not be set.
*
* @typedef FenceProps
*   Fence configuration.
* @property {Info | string} fence
*   Complete fences.
*
*   This can be used when fences contain different characters or lengths
*   other than 3.
*   Pass `open` and `close` to interface to specify different characters for opening and
*   closing fences.
* @property {never} [marker]
*   If `fence` is set, `marker` must not be set.
*
* @typedef {(MatterProps & FenceProps) | (MatterProps & MarkerProps)} Matter
*   Fields describing a kind of matter.
*
*   > 👉 **Note**: using `anywhere` is a terrible idea.
*   > It’s called frontmatter, not matter-in-the-middle or so.
*   > This makes your markdown less portable.
*
*   > 👉 **Note**: `marker` and `fence` are mutually exclusive.
*   > If `marker` is set, `fence` must not be set, and vice versa.
*
* @typedef {Matter | Preset | Array<Matter | Preset>} Options
*   Configuration.
*/
const own$3 = {}.hasOwnProperty, markers = {
	yaml: "-",
	toml: "+"
};
/**
* Simplify options by normalizing them to an array of matters.
*
* @param {Options | null | undefined} [options='yaml']
*   Configuration (default: `'yaml'`).
* @returns {Array<Matter>}
*   List of matters.
*/
function toMatters(options) {
	/** @type {Array<Matter>} */
	let result = [], index = -1, presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
	for (; ++index < presetsOrMatters.length;) result[index] = matter(presetsOrMatters[index]);
	return result;
}
/**
* Simplify an option.
*
* @param {Matter | Preset} option
*   Configuration.
* @returns {Matter}
*   Matter.
*/
function matter(option) {
	let result = option;
	if (typeof result == "string") {
		if (!own$3.call(markers, result)) throw fault("Missing matter definition for `%s`", result);
		result = {
			type: result,
			marker: markers[result]
		};
	} else if (typeof result != "object") throw fault("Expected matter to be an object, not `%j`", result);
	if (!own$3.call(result, "type")) throw fault("Missing `type` in matter `%j`", result);
	if (!own$3.call(result, "fence") && !own$3.call(result, "marker")) throw fault("Missing `marker` or `fence` in matter `%j`", result);
	return result;
}
// node_modules/micromark-extension-frontmatter/lib/syntax.js
/**
* @typedef {import('micromark-util-types').Construct} Construct
* @typedef {import('micromark-util-types').ConstructRecord} ConstructRecord
* @typedef {import('micromark-util-types').Extension} Extension
* @typedef {import('micromark-util-types').State} State
* @typedef {import('micromark-util-types').TokenType} TokenType
* @typedef {import('micromark-util-types').TokenizeContext} TokenizeContext
* @typedef {import('micromark-util-types').Tokenizer} Tokenizer
*
* @typedef {import('./to-matters.js').Info} Info
* @typedef {import('./to-matters.js').Matter} Matter
* @typedef {import('./to-matters.js').Options} Options
*/
/**
* Create an extension for `micromark` to enable frontmatter syntax.
*
* @param {Options | null | undefined} [options='yaml']
*   Configuration (default: `'yaml'`).
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions`, to
*   enable frontmatter syntax.
*/
function frontmatter(options) {
	let matters = toMatters(options), flow = {}, index = -1;
	for (; ++index < matters.length;) {
		let matter = matters[index], code = fence$1(matter, "open").charCodeAt(0), construct = createConstruct(matter), existing = flow[code];
		Array.isArray(existing) ? existing.push(construct) : flow[code] = [construct];
	}
	return { flow };
}
/**
* @param {Matter} matter
* @returns {Construct}
*/
function createConstruct(matter) {
	let anywhere = matter.anywhere, frontmatterType = matter.type, fenceType = frontmatterType + "Fence", sequenceType = fenceType + "Sequence", valueType = frontmatterType + "Value", closingFenceConstruct = {
		tokenize: tokenizeClosingFence,
		partial: !0
	}, buffer, bufferIndex = 0;
	return {
		tokenize: tokenizeFrontmatter,
		concrete: !0
	};
	/**
	* @this {TokenizeContext}
	* @type {Tokenizer}
	*/
	function tokenizeFrontmatter(effects, ok, nok) {
		let self = this;
		return start;
		/**
		* Start of frontmatter.
		*
		* ```markdown
		* > | ---
		*     ^
		*   | title: "Venus"
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function start(code) {
			let position = self.now();
			return position.column === 1 && (position.line === 1 || anywhere) && (buffer = fence$1(matter, "open"), bufferIndex = 0, code === buffer.charCodeAt(bufferIndex)) ? (effects.enter(frontmatterType), effects.enter(fenceType), effects.enter(sequenceType), openSequence(code)) : nok(code);
		}
		/**
		* In open sequence.
		*
		* ```markdown
		* > | ---
		*     ^
		*   | title: "Venus"
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function openSequence(code) {
			return bufferIndex === buffer.length ? (effects.exit(sequenceType), markdownSpace(code) ? (effects.enter("whitespace"), openSequenceWhitespace(code)) : openAfter(code)) : code === buffer.charCodeAt(bufferIndex++) ? (effects.consume(code), openSequence) : nok(code);
		}
		/**
		* In whitespace after open sequence.
		*
		* ```markdown
		* > | ---␠
		*        ^
		*   | title: "Venus"
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function openSequenceWhitespace(code) {
			return markdownSpace(code) ? (effects.consume(code), openSequenceWhitespace) : (effects.exit("whitespace"), openAfter(code));
		}
		/**
		* After open sequence.
		*
		* ```markdown
		* > | ---
		*        ^
		*   | title: "Venus"
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function openAfter(code) {
			return markdownLineEnding(code) ? (effects.exit(fenceType), effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), buffer = fence$1(matter, "close"), bufferIndex = 0, effects.attempt(closingFenceConstruct, after, contentStart)) : nok(code);
		}
		/**
		* Start of content chunk.
		*
		* ```markdown
		*   | ---
		* > | title: "Venus"
		*     ^
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function contentStart(code) {
			return code === null || markdownLineEnding(code) ? contentEnd(code) : (effects.enter(valueType), contentInside(code));
		}
		/**
		* In content chunk.
		*
		* ```markdown
		*   | ---
		* > | title: "Venus"
		*     ^
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function contentInside(code) {
			return code === null || markdownLineEnding(code) ? (effects.exit(valueType), contentEnd(code)) : (effects.consume(code), contentInside);
		}
		/**
		* End of content chunk.
		*
		* ```markdown
		*   | ---
		* > | title: "Venus"
		*                   ^
		*   | ---
		* ```
		*
		* @type {State}
		*/
		function contentEnd(code) {
			return code === null ? nok(code) : (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), effects.attempt(closingFenceConstruct, after, contentStart));
		}
		/**
		* After frontmatter.
		*
		* ```markdown
		*   | ---
		*   | title: "Venus"
		* > | ---
		*        ^
		* ```
		*
		* @type {State}
		*/
		function after(code) {
			return effects.exit(frontmatterType), ok(code);
		}
	}
	/** @type {Tokenizer} */
	function tokenizeClosingFence(effects, ok, nok) {
		let bufferIndex = 0;
		return closeStart;
		/**
		* Start of close sequence.
		*
		* ```markdown
		*   | ---
		*   | title: "Venus"
		* > | ---
		*     ^
		* ```
		*
		* @type {State}
		*/
		function closeStart(code) {
			return code === buffer.charCodeAt(bufferIndex) ? (effects.enter(fenceType), effects.enter(sequenceType), closeSequence(code)) : nok(code);
		}
		/**
		* In close sequence.
		*
		* ```markdown
		*   | ---
		*   | title: "Venus"
		* > | ---
		*     ^
		* ```
		*
		* @type {State}
		*/
		function closeSequence(code) {
			return bufferIndex === buffer.length ? (effects.exit(sequenceType), markdownSpace(code) ? (effects.enter("whitespace"), closeSequenceWhitespace(code)) : closeAfter(code)) : code === buffer.charCodeAt(bufferIndex++) ? (effects.consume(code), closeSequence) : nok(code);
		}
		/**
		* In whitespace after close sequence.
		*
		* ```markdown
		* > | ---
		*   | title: "Venus"
		*   | ---␠
		*        ^
		* ```
		*
		* @type {State}
		*/
		function closeSequenceWhitespace(code) {
			return markdownSpace(code) ? (effects.consume(code), closeSequenceWhitespace) : (effects.exit("whitespace"), closeAfter(code));
		}
		/**
		* After close sequence.
		*
		* ```markdown
		*   | ---
		*   | title: "Venus"
		* > | ---
		*        ^
		* ```
		*
		* @type {State}
		*/
		function closeAfter(code) {
			return code === null || markdownLineEnding(code) ? (effects.exit(fenceType), ok(code)) : nok(code);
		}
	}
}
/**
* @param {Matter} matter
* @param {'close' | 'open'} prop
* @returns {string}
*/
function fence$1(matter, prop) {
	return matter.marker ? pick$1(matter.marker, prop).repeat(3) : pick$1(matter.fence, prop);
}
/**
* @param {Info | string} schema
* @param {'close' | 'open'} prop
* @returns {string}
*/
function pick$1(schema, prop) {
	return typeof schema == "string" ? schema : schema[prop];
}
// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string) {
	if (typeof string != "string") throw TypeError("Expected a string");
	return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
// node_modules/mdast-util-frontmatter/lib/index.js
/**
* @typedef {import('mdast').Literal} Literal
*
* @typedef {import('mdast-util-from-markdown').CompileContext} CompileContext
* @typedef {import('mdast-util-from-markdown').Extension} FromMarkdownExtension
* @typedef {import('mdast-util-from-markdown').Handle} FromMarkdownHandle
* @typedef {import('mdast-util-to-markdown').Options} ToMarkdownExtension
*
* @typedef {import('micromark-extension-frontmatter').Info} Info
* @typedef {import('micromark-extension-frontmatter').Matter} Matter
* @typedef {import('micromark-extension-frontmatter').Options} Options
*/
/**
* Create an extension for `mdast-util-from-markdown`.
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown`.
*/
function frontmatterFromMarkdown(options) {
	let matters = toMatters(options), enter = {}, exit = {}, index = -1;
	for (; ++index < matters.length;) {
		let matter = matters[index];
		enter[matter.type] = opener(matter), exit[matter.type] = close, exit[matter.type + "Value"] = value;
	}
	return {
		enter,
		exit
	};
}
/**
* @param {Matter} matter
* @returns {FromMarkdownHandle} enter
*/
function opener(matter) {
	return open;
	/**
	* @this {CompileContext}
	* @type {FromMarkdownHandle}
	*/
	function open(token) {
		this.enter({
			type: matter.type,
			value: ""
		}, token), this.buffer();
	}
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function close(token) {
	let data = this.resume(), node = this.stack[this.stack.length - 1];
	"value" in node, this.exit(token), node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function value(token) {
	this.config.enter.data.call(this, token), this.config.exit.data.call(this, token);
}
/**
* Create an extension for `mdast-util-to-markdown`.
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown`.
*/
function frontmatterToMarkdown(options) {
	/** @type {ToMarkdownExtension['unsafe']} */
	let unsafe = [], handlers = {}, matters = toMatters(options), index = -1;
	for (; ++index < matters.length;) {
		let matter = matters[index];
		handlers[matter.type] = handler(matter);
		let open = fence(matter, "open");
		unsafe.push({
			atBreak: !0,
			character: open.charAt(0),
			after: escapeStringRegexp(open.charAt(1))
		});
	}
	return {
		unsafe,
		handlers
	};
}
/**
* Create a handle that can serialize a frontmatter node as markdown.
*
* @param {Matter} matter
*   Structure.
* @returns {(node: Literal) => string} enter
*   Handler.
*/
function handler(matter) {
	let open = fence(matter, "open"), close = fence(matter, "close");
	return handle;
	/**
	* Serialize a frontmatter node as markdown.
	*
	* @param {Literal} node
	*   Node to serialize.
	* @returns {string}
	*   Serialized node.
	*/
	function handle(node) {
		return open + (node.value ? "\n" + node.value : "") + "\n" + close;
	}
}
/**
* Get an `open` or `close` fence.
*
* @param {Matter} matter
*   Structure.
* @param {'close' | 'open'} prop
*   Field to get.
* @returns {string}
*   Fence.
*/
function fence(matter, prop) {
	return matter.marker ? pick(matter.marker, prop).repeat(3) : pick(matter.fence, prop);
}
/**
* Take `open` or `close` fields when schema is an info object, or use the
* given value when it is a string.
*
* @param {Info | string} schema
*   Info object or value.
* @param {'close' | 'open'} prop
*   Field to get.
* @returns {string}
*   Thing to use for the opening or closing.
*/
function pick(schema, prop) {
	return typeof schema == "string" ? schema : schema[prop];
}
/**
* Add support for frontmatter.
*
* ###### Notes
*
* Doesn’t parse the data inside them: create your own plugin to do that.
*
* @param {Options | null | undefined} [options='yaml']
*   Configuration (default: `'yaml'`).
* @returns {undefined}
*   Nothing.
*/
function remarkFrontmatter(options) {
	let self = this, settings = options || "yaml", data = self.data(), micromarkExtensions = data.micromarkExtensions ||= [], fromMarkdownExtensions = data.fromMarkdownExtensions ||= [], toMarkdownExtensions = data.toMarkdownExtensions ||= [];
	micromarkExtensions.push(frontmatter(settings)), fromMarkdownExtensions.push(frontmatterFromMarkdown(settings)), toMarkdownExtensions.push(frontmatterToMarkdown(settings));
}
// node_modules/mdast-util-math/lib/index.js
/**
* @typedef {import('hast').Element} HastElement
* @typedef {import('hast').ElementContent} HastElementContent
* @typedef {import('mdast-util-from-markdown').CompileContext} CompileContext
* @typedef {import('mdast-util-from-markdown').Extension} FromMarkdownExtension
* @typedef {import('mdast-util-from-markdown').Handle} FromMarkdownHandle
* @typedef {import('mdast-util-to-markdown').Handle} ToMarkdownHandle
* @typedef {import('mdast-util-to-markdown').Options} ToMarkdownExtension
* @typedef {import('../index.js').InlineMath} InlineMath
* @typedef {import('../index.js').Math} Math
*
* @typedef ToOptions
*   Configuration.
* @property {boolean | null | undefined} [singleDollarTextMath=true]
*   Whether to support math (text) with a single dollar (default: `true`).
*
*   Single dollars work in Pandoc and many other places, but often interfere
*   with “normal” dollars in text.
*   If you turn this off, you can still use two or more dollars for text math.
*/
/**
* Create an extension for `mdast-util-from-markdown`.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown`.
*/
function mathFromMarkdown() {
	return {
		enter: {
			mathFlow: enterMathFlow,
			mathFlowFenceMeta: enterMathFlowMeta,
			mathText: enterMathText
		},
		exit: {
			mathFlow: exitMathFlow,
			mathFlowFence: exitMathFlowFence,
			mathFlowFenceMeta: exitMathFlowMeta,
			mathFlowValue: exitMathData,
			mathText: exitMathText,
			mathTextData: exitMathData
		}
	};
	/**
	* @this {CompileContext}
	* @type {FromMarkdownHandle}
	*/
	function enterMathFlow(token) {
		this.enter({
			type: "math",
			meta: null,
			value: "",
			data: {
				hName: "pre",
				hChildren: [{
					type: "element",
					tagName: "code",
					properties: { className: ["language-math", "math-display"] },
					children: []
				}]
			}
		}, token);
	}
	/**
	* @this {CompileContext}
	* @type {FromMarkdownHandle}
	*/
	function enterMathFlowMeta() {
		this.buffer();
	}
	/**
	* @this {CompileContext}
	* @type {FromMarkdownHandle}
	*/
	function exitMathFlowMeta() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.type, node.meta = data;
	}
	/**
	* @this {CompileContext}
	* @type {FromMarkdownHandle}
	*/
	function exitMathFlowFence() {
		this.data.mathFlowInside || (this.buffer(), this.data.mathFlowInside = !0);
	}
	/**
	* @this {CompileContext}
	* @type {FromMarkdownHandle}
	*/
	function exitMathFlow(token) {
		let data = this.resume().replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, ""), node = this.stack[this.stack.length - 1];
		node.type, this.exit(token), node.value = data;
		let code = node.data.hChildren[0];
		code.type, code.tagName, code.children.push({
			type: "text",
			value: data
		}), this.data.mathFlowInside = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {FromMarkdownHandle}
	*/
	function enterMathText(token) {
		this.enter({
			type: "inlineMath",
			value: "",
			data: {
				hName: "code",
				hProperties: { className: ["language-math", "math-inline"] },
				hChildren: []
			}
		}, token), this.buffer();
	}
	/**
	* @this {CompileContext}
	* @type {FromMarkdownHandle}
	*/
	function exitMathText(token) {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.type, this.exit(token), node.value = data, node.data.hChildren.push({
			type: "text",
			value: data
		});
	}
	/**
	* @this {CompileContext}
	* @type {FromMarkdownHandle}
	*/
	function exitMathData(token) {
		this.config.enter.data.call(this, token), this.config.exit.data.call(this, token);
	}
}
/**
* Create an extension for `mdast-util-to-markdown`.
*
* @param {ToOptions | null | undefined} [options]
*   Configuration (optional).
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown`.
*/
function mathToMarkdown(options) {
	let single = (options || {}).singleDollarTextMath;
	return single ??= !0, inlineMath.peek = inlineMathPeek, {
		unsafe: [
			{
				character: "\r",
				inConstruct: "mathFlowMeta"
			},
			{
				character: "\n",
				inConstruct: "mathFlowMeta"
			},
			{
				character: "$",
				after: single ? void 0 : "\\$",
				inConstruct: "phrasing"
			},
			{
				character: "$",
				inConstruct: "mathFlowMeta"
			},
			{
				atBreak: !0,
				character: "$",
				after: "\\$"
			}
		],
		handlers: {
			math,
			inlineMath
		}
	};
	/**
	* @type {ToMarkdownHandle}
	* @param {Math} node
	*/
	function math(node, _, state, info) {
		let raw = node.value || "", tracker = state.createTracker(info), sequence = "$".repeat(Math.max(longestStreak(raw, "$") + 1, 2)), exit = state.enter("mathFlow"), value = tracker.move(sequence);
		if (node.meta) {
			let subexit = state.enter("mathFlowMeta");
			value += tracker.move(state.safe(node.meta, {
				after: "\n",
				before: value,
				encode: ["$"],
				...tracker.current()
			})), subexit();
		}
		return value += tracker.move("\n"), raw && (value += tracker.move(raw + "\n")), value += tracker.move(sequence), exit(), value;
	}
	/**
	* @type {ToMarkdownHandle}
	* @param {InlineMath} node
	*/
	function inlineMath(node, _, state) {
		let value = node.value || "", size = 1;
		for (single || size++; RegExp("(^|[^$])" + "\\$".repeat(size) + "([^$]|$)").test(value);) size++;
		let sequence = "$".repeat(size);
		/[^ \r\n]/.test(value) && (/^[ \r\n]/.test(value) && /[ \r\n]$/.test(value) || /^\$|\$$/.test(value)) && (value = " " + value + " ");
		let index = -1;
		for (; ++index < state.unsafe.length;) {
			let pattern = state.unsafe[index];
			if (!pattern.atBreak) continue;
			let expression = state.compilePattern(pattern), match;
			for (; match = expression.exec(value);) {
				let position = match.index;
				value.codePointAt(position) === 10 && value.codePointAt(position - 1) === 13 && position--, value = value.slice(0, position) + " " + value.slice(match.index + 1);
			}
		}
		return sequence + value + sequence;
	}
	/**
	* @returns {string}
	*/
	function inlineMathPeek() {
		return "$";
	}
}
// node_modules/micromark-extension-math/lib/math-flow.js
/**
* @import {Construct, State, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
/** @type {Construct} */
const mathFlow = {
	tokenize: tokenizeMathFenced,
	concrete: !0,
	name: "mathFlow"
}, nonLazyContinuation = {
	tokenize: tokenizeNonLazyContinuation,
	partial: !0
};
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeMathFenced(effects, ok, nok) {
	let self = this, tail = self.events[self.events.length - 1], initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], !0).length : 0, sizeOpen = 0;
	return start;
	/**
	* Start of math.
	*
	* ```markdown
	* > | $$
	*     ^
	*   | \frac{1}{2}
	*   | $$
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return effects.enter("mathFlow"), effects.enter("mathFlowFence"), effects.enter("mathFlowFenceSequence"), sequenceOpen(code);
	}
	/**
	* In opening fence sequence.
	*
	* ```markdown
	* > | $$
	*      ^
	*   | \frac{1}{2}
	*   | $$
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		return code === 36 ? (effects.consume(code), sizeOpen++, sequenceOpen) : sizeOpen < 2 ? nok(code) : (effects.exit("mathFlowFenceSequence"), factorySpace(effects, metaBefore, "whitespace")(code));
	}
	/**
	* In opening fence, before meta.
	*
	* ```markdown
	* > | $$asciimath
	*       ^
	*   | x < y
	*   | $$
	* ```
	*
	* @type {State}
	*/
	function metaBefore(code) {
		return code === null || markdownLineEnding(code) ? metaAfter(code) : (effects.enter("mathFlowFenceMeta"), effects.enter("chunkString", { contentType: "string" }), meta(code));
	}
	/**
	* In meta.
	*
	* ```markdown
	* > | $$asciimath
	*        ^
	*   | x < y
	*   | $$
	* ```
	*
	* @type {State}
	*/
	function meta(code) {
		return code === null || markdownLineEnding(code) ? (effects.exit("chunkString"), effects.exit("mathFlowFenceMeta"), metaAfter(code)) : code === 36 ? nok(code) : (effects.consume(code), meta);
	}
	/**
	* After meta.
	*
	* ```markdown
	* > | $$
	*       ^
	*   | \frac{1}{2}
	*   | $$
	* ```
	*
	* @type {State}
	*/
	function metaAfter(code) {
		return effects.exit("mathFlowFence"), self.interrupt ? ok(code) : effects.attempt(nonLazyContinuation, beforeNonLazyContinuation, after)(code);
	}
	/**
	* After eol/eof in math, at a non-lazy closing fence or content.
	*
	* ```markdown
	*   | $$
	* > | \frac{1}{2}
	*     ^
	* > | $$
	*     ^
	* ```
	*
	* @type {State}
	*/
	function beforeNonLazyContinuation(code) {
		return effects.attempt({
			tokenize: tokenizeClosingFence,
			partial: !0
		}, after, contentStart)(code);
	}
	/**
	* Before math content, definitely not before a closing fence.
	*
	* ```markdown
	*   | $$
	* > | \frac{1}{2}
	*     ^
	*   | $$
	* ```
	*
	* @type {State}
	*/
	function contentStart(code) {
		return (initialSize ? factorySpace(effects, beforeContentChunk, "linePrefix", initialSize + 1) : beforeContentChunk)(code);
	}
	/**
	* Before math content, after optional prefix.
	*
	* ```markdown
	*   | $$
	* > | \frac{1}{2}
	*     ^
	*   | $$
	* ```
	*
	* @type {State}
	*/
	function beforeContentChunk(code) {
		return code === null ? after(code) : markdownLineEnding(code) ? effects.attempt(nonLazyContinuation, beforeNonLazyContinuation, after)(code) : (effects.enter("mathFlowValue"), contentChunk(code));
	}
	/**
	* In math content.
	*
	* ```markdown
	*   | $$
	* > | \frac{1}{2}
	*      ^
	*   | $$
	* ```
	*
	* @type {State}
	*/
	function contentChunk(code) {
		return code === null || markdownLineEnding(code) ? (effects.exit("mathFlowValue"), beforeContentChunk(code)) : (effects.consume(code), contentChunk);
	}
	/**
	* After math (ha!).
	*
	* ```markdown
	*   | $$
	*   | \frac{1}{2}
	* > | $$
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return effects.exit("mathFlow"), ok(code);
	}
	/** @type {Tokenizer} */
	function tokenizeClosingFence(effects, ok, nok) {
		let size = 0;
		/**
		* Before closing fence, at optional whitespace.
		*
		* ```markdown
		*   | $$
		*   | \frac{1}{2}
		* > | $$
		*     ^
		* ```
		*/
		return factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
		/**
		* In closing fence, after optional whitespace, at sequence.
		*
		* ```markdown
		*   | $$
		*   | \frac{1}{2}
		* > | $$
		*     ^
		* ```
		*
		* @type {State}
		*/
		function beforeSequenceClose(code) {
			return effects.enter("mathFlowFence"), effects.enter("mathFlowFenceSequence"), sequenceClose(code);
		}
		/**
		* In closing fence sequence.
		*
		* ```markdown
		*   | $$
		*   | \frac{1}{2}
		* > | $$
		*      ^
		* ```
		*
		* @type {State}
		*/
		function sequenceClose(code) {
			return code === 36 ? (size++, effects.consume(code), sequenceClose) : size < sizeOpen ? nok(code) : (effects.exit("mathFlowFenceSequence"), factorySpace(effects, afterSequenceClose, "whitespace")(code));
		}
		/**
		* After closing fence sequence, after optional whitespace.
		*
		* ```markdown
		*   | $$
		*   | \frac{1}{2}
		* > | $$
		*       ^
		* ```
		*
		* @type {State}
		*/
		function afterSequenceClose(code) {
			return code === null || markdownLineEnding(code) ? (effects.exit("mathFlowFence"), ok(code)) : nok(code);
		}
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeNonLazyContinuation(effects, ok, nok) {
	let self = this;
	return start;
	/** @type {State} */
	function start(code) {
		return code === null ? ok(code) : (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), lineStart);
	}
	/** @type {State} */
	function lineStart(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}
// node_modules/micromark-extension-math/lib/math-text.js
/**
* @import {Options} from 'micromark-extension-math'
* @import {Construct, Previous, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
/**
* @param {Options | null | undefined} [options={}]
*   Configuration (default: `{}`).
* @returns {Construct}
*   Construct.
*/
function mathText(options) {
	let single = (options || {}).singleDollarTextMath;
	return single ??= !0, {
		tokenize: tokenizeMathText,
		resolve: resolveMathText,
		previous,
		name: "mathText"
	};
	/**
	* @this {TokenizeContext}
	* @type {Tokenizer}
	*/
	function tokenizeMathText(effects, ok, nok) {
		let sizeOpen = 0, size, token;
		return start;
		/**
		* Start of math (text).
		*
		* ```markdown
		* > | $a$
		*     ^
		* > | \$a$
		*      ^
		* ```
		*
		* @type {State}
		*/
		function start(code) {
			return effects.enter("mathText"), effects.enter("mathTextSequence"), sequenceOpen(code);
		}
		/**
		* In opening sequence.
		*
		* ```markdown
		* > | $a$
		*     ^
		* ```
		*
		* @type {State}
		*/
		function sequenceOpen(code) {
			return code === 36 ? (effects.consume(code), sizeOpen++, sequenceOpen) : sizeOpen < 2 && !single ? nok(code) : (effects.exit("mathTextSequence"), between(code));
		}
		/**
		* Between something and something else.
		*
		* ```markdown
		* > | $a$
		*      ^^
		* ```
		*
		* @type {State}
		*/
		function between(code) {
			return code === null ? nok(code) : code === 36 ? (token = effects.enter("mathTextSequence"), size = 0, sequenceClose(code)) : code === 32 ? (effects.enter("space"), effects.consume(code), effects.exit("space"), between) : markdownLineEnding(code) ? (effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), between) : (effects.enter("mathTextData"), data(code));
		}
		/**
		* In data.
		*
		* ```markdown
		* > | $a$
		*      ^
		* ```
		*
		* @type {State}
		*/
		function data(code) {
			return code === null || code === 32 || code === 36 || markdownLineEnding(code) ? (effects.exit("mathTextData"), between(code)) : (effects.consume(code), data);
		}
		/**
		* In closing sequence.
		*
		* ```markdown
		* > | `a`
		*       ^
		* ```
		*
		* @type {State}
		*/
		function sequenceClose(code) {
			return code === 36 ? (effects.consume(code), size++, sequenceClose) : size === sizeOpen ? (effects.exit("mathTextSequence"), effects.exit("mathText"), ok(code)) : (token.type = "mathTextData", data(code));
		}
	}
}
/** @type {Resolver} */
function resolveMathText(events) {
	let tailExitIndex = events.length - 4, headEnterIndex = 3, index, enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		for (index = headEnterIndex; ++index < tailExitIndex;) if (events[index][1].type === "mathTextData") {
			events[tailExitIndex][1].type = "mathTextPadding", events[headEnterIndex][1].type = "mathTextPadding", headEnterIndex += 2, tailExitIndex -= 2;
			break;
		}
	}
	for (index = headEnterIndex - 1, tailExitIndex++; ++index <= tailExitIndex;) enter === void 0 ? index !== tailExitIndex && events[index][1].type !== "lineEnding" && (enter = index) : (index === tailExitIndex || events[index][1].type === "lineEnding") && (events[enter][1].type = "mathTextData", index !== enter + 2 && (events[enter][1].end = events[index - 1][1].end, events.splice(enter + 2, index - enter - 2), tailExitIndex -= index - enter - 2, index = enter + 2), enter = void 0);
	return events;
}
/**
* @this {TokenizeContext}
* @type {Previous}
*/
function previous(code) {
	return code !== 36 || this.events[this.events.length - 1][1].type === "characterEscape";
}
// node_modules/micromark-extension-math/lib/syntax.js
/**
* @import {Options} from 'micromark-extension-math'
* @import {Extension} from 'micromark-util-types'
*/
/**
* Create an extension for `micromark` to enable math syntax.
*
* @param {Options | null | undefined} [options={}]
*   Configuration (default: `{}`).
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions`, to
*   enable math syntax.
*/
function math(options) {
	return {
		flow: { 36: mathFlow },
		text: { 36: mathText(options) }
	};
}
// node_modules/remark-math/lib/index.js
/**
* @typedef {import('mdast').Root} Root
* @typedef {import('mdast-util-math').ToOptions} Options
* @typedef {import('unified').Processor<Root>} Processor
*/
/** @type {Readonly<Options>} */
const emptyOptions = {};
/**
* Add support for math.
*
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function remarkMath(options) {
	let self = this, settings = options || emptyOptions, data = self.data(), micromarkExtensions = data.micromarkExtensions ||= [], fromMarkdownExtensions = data.fromMarkdownExtensions ||= [], toMarkdownExtensions = data.toMarkdownExtensions ||= [];
	micromarkExtensions.push(math(settings)), fromMarkdownExtensions.push(mathFromMarkdown()), toMarkdownExtensions.push(mathToMarkdown(settings));
}
// node_modules/micromark-util-combine-extensions/index.js
/**
* @import {
*   Extension,
*   Handles,
*   HtmlExtension,
*   NormalizedExtension
* } from 'micromark-util-types'
*/
const hasOwnProperty = {}.hasOwnProperty;
/**
* Combine multiple syntax extensions into one.
*
* @param {ReadonlyArray<Extension>} extensions
*   List of syntax extensions.
* @returns {NormalizedExtension}
*   A single combined extension.
*/
function combineExtensions(extensions) {
	/** @type {NormalizedExtension} */
	let all = {}, index = -1;
	for (; ++index < extensions.length;) syntaxExtension(all, extensions[index]);
	return all;
}
/**
* Merge `extension` into `all`.
*
* @param {NormalizedExtension} all
*   Extension to merge into.
* @param {Extension} extension
*   Extension to merge.
* @returns {undefined}
*   Nothing.
*/
function syntaxExtension(all, extension) {
	/** @type {keyof Extension} */
	let hook;
	for (hook in extension) {
		/** @type {Record<string, unknown>} */
		let left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {}), right = extension[hook], code;
		if (right) for (code in right) {
			hasOwnProperty.call(left, code) || (left[code] = []);
			let value = right[code];
			constructs(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
/**
* Merge `list` into `existing` (both lists of constructs).
* Mutates `existing`.
*
* @param {Array<unknown>} existing
*   List of constructs to merge into.
* @param {Array<unknown>} list
*   List of constructs to merge.
* @returns {undefined}
*   Nothing.
*/
function constructs(existing, list) {
	let index = -1, before = [];
	for (; ++index < list.length;) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}
// node_modules/micromark/lib/initialize/content.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
const content = { tokenize: initializeContent };
/**
* @this {TokenizeContext}
*   Context.
* @type {Initializer}
*   Content.
*/
function initializeContent(effects) {
	let contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial), previous;
	return contentStart;
	/** @type {State} */
	function afterContentStartConstruct(code) {
		if (code === null) effects.consume(code);
		else return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), factorySpace(effects, contentStart, "linePrefix");
	}
	/** @type {State} */
	function paragraphInitial(code) {
		return effects.enter("paragraph"), lineStart(code);
	}
	/** @type {State} */
	function lineStart(code) {
		let token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		return previous && (previous.next = token), previous = token, data(code);
	}
	/** @type {State} */
	function data(code) {
		if (code === null) effects.exit("chunkText"), effects.exit("paragraph"), effects.consume(code);
		else return markdownLineEnding(code) ? (effects.consume(code), effects.exit("chunkText"), lineStart) : (effects.consume(code), data);
	}
}
// node_modules/micromark/lib/initialize/document.js
/**
* @import {
*   Construct,
*   ContainerState,
*   InitialConstruct,
*   Initializer,
*   Point,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* @typedef {[Construct, ContainerState]} StackItem
*   Construct and its state.
*/
/** @type {InitialConstruct} */
const document$1 = { tokenize: initializeDocument }, containerConstruct = { tokenize: tokenizeContainer };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeDocument(effects) {
	let self = this, stack = [], continued = 0, childFlow, childToken, lineStartOffset;
	return start;
	/** @type {State} */
	function start(code) {
		if (continued < stack.length) {
			let item = stack[continued];
			return self.containerState = item[1], effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	/** @type {State} */
	function documentContinue(code) {
		if (continued++, self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0, childFlow && closeFlow();
			let indexBeforeExits = self.events.length, indexBeforeFlow = indexBeforeExits, point;
			for (; indexBeforeFlow--;) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			for (; index < self.events.length;) self.events[index][1].end = { ...point }, index++;
			let editMap = new EditMap$1();
			return editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits)), editMap.add(indexBeforeExits, index - indexBeforeExits, []), editMap.consume(self.events), checkNewContainers(code);
		}
		return start(code);
	}
	/** @type {State} */
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = !(!childFlow.currentConstruct || childFlow._gfmTableDynamicInterruptHack);
		}
		return self.containerState = {}, effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	/** @type {State} */
	function thereIsANewContainer(code) {
		return childFlow && closeFlow(), exitContainers(continued), documentContinued(code);
	}
	/** @type {State} */
	function thereIsNoNewContainer(code) {
		return self.parser.lazy[self.now().line] = continued !== stack.length, lineStartOffset = self.now().offset, flowStart(code);
	}
	/** @type {State} */
	function documentContinued(code) {
		return self.containerState = {}, effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	/** @type {State} */
	function containerContinue(code) {
		return continued++, stack.push([self.currentConstruct, self.containerState]), documentContinued(code);
	}
	/** @type {State} */
	function flowStart(code) {
		if (code === null) childFlow && closeFlow(), exitContainers(0), effects.consume(code);
		else return childFlow ||= self.parser.flow(self.now()), effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		}), flowContinue(code);
	}
	/** @type {State} */
	function flowContinue(code) {
		if (code === null) writeToChild(effects.exit("chunkFlow"), !0), exitContainers(0), effects.consume(code);
		else return markdownLineEnding(code) ? (effects.consume(code), writeToChild(effects.exit("chunkFlow")), continued = 0, self.interrupt = void 0, start) : (effects.consume(code), flowContinue);
	}
	/**
	* @param {Token} token
	*   Token.
	* @param {boolean | undefined} [endOfFile]
	*   Whether the token is at the end of the file (default: `false`).
	* @returns {undefined}
	*   Nothing.
	*/
	function writeToChild(token, endOfFile) {
		let stream = self.sliceStream(token);
		if (endOfFile && stream.push(null), token.previous = childToken, childToken && (childToken.next = token), childToken = token, childFlow.defineSkip(token.start), childFlow.write(stream), self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			for (; index--;) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			let indexBeforeExits = self.events.length, indexBeforeFlow = indexBeforeExits, seen, point;
			for (; indexBeforeFlow--;) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = !0;
			}
			for (exitContainers(continued), index = indexBeforeExits; index < self.events.length;) self.events[index][1].end = { ...point }, index++;
			let editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits)), editMap.add(indexBeforeExits, index - indexBeforeExits, []), editMap.consume(self.events);
		}
	}
	/**
	* @param {number} size
	*   Size.
	* @returns {undefined}
	*   Nothing.
	*/
	function exitContainers(size) {
		let index = stack.length;
		for (; index-- > size;) {
			let entry = stack[index];
			self.containerState = entry[1], entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]), childToken = void 0, childFlow = void 0, self.containerState._closeFlow = void 0;
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*   Tokenizer.
*/
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}
// node_modules/micromark/lib/initialize/flow.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
const flow$1 = { tokenize: initializeFlow };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeFlow(effects) {
	let self = this, initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content$1, afterConstruct)), "linePrefix")));
	return initial;
	/** @type {State} */
	function atBlankEnding(code) {
		if (code === null) effects.consume(code);
		else return effects.enter("lineEndingBlank"), effects.consume(code), effects.exit("lineEndingBlank"), self.currentConstruct = void 0, initial;
	}
	/** @type {State} */
	function afterConstruct(code) {
		if (code === null) effects.consume(code);
		else return effects.enter("lineEnding"), effects.consume(code), effects.exit("lineEnding"), self.currentConstruct = void 0, initial;
	}
}
// node_modules/micromark/lib/initialize/text.js
/**
* @import {
*   Code,
*   InitialConstruct,
*   Initializer,
*   Resolver,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
const resolver = { resolveAll: createResolver() }, string$1 = initializeFactory("string"), text$1 = initializeFactory("text");
/**
* @param {'string' | 'text'} field
*   Field.
* @returns {InitialConstruct}
*   Construct.
*/
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Initializer}
	*/
	function initializeText(effects) {
		let self = this, constructs = this.parser.constructs[field], text = effects.attempt(constructs, start, notText);
		return start;
		/** @type {State} */
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		/** @type {State} */
		function notText(code) {
			if (code === null) effects.consume(code);
			else return effects.enter("data"), effects.consume(code), data;
		}
		/** @type {State} */
		function data(code) {
			return atBreak(code) ? (effects.exit("data"), text(code)) : (effects.consume(code), data);
		}
		/**
		* @param {Code} code
		*   Code.
		* @returns {boolean}
		*   Whether the code is a break.
		*/
		function atBreak(code) {
			if (code === null) return !0;
			let list = constructs[code], index = -1;
			if (list) for (; ++index < list.length;) {
				let item = list[index];
				if (!item.previous || item.previous.call(self, self.previous)) return !0;
			}
			return !1;
		}
	}
}
/**
* @param {Resolver | undefined} [extraResolver]
*   Resolver.
* @returns {Resolver}
*   Resolver.
*/
function createResolver(extraResolver) {
	return resolveAllText;
	/** @type {Resolver} */
	function resolveAllText(events, context) {
		let index = -1, enter;
		for (; ++index <= events.length;) enter === void 0 ? events[index] && events[index][1].type === "data" && (enter = index, index++) : events[index] && events[index][1].type === "data" || (index !== enter + 2 && (events[enter][1].end = events[index - 1][1].end, events.splice(enter + 2, index - enter - 2), index = enter + 2), enter = void 0);
		return extraResolver ? extraResolver(events, context) : events;
	}
}
/**
* A rather ugly set of instructions which again looks at chunks in the input
* stream.
* The reason to do this here is that it is *much* faster to parse in reverse.
* And that we can’t hook into `null` to split the line suffix before an EOF.
* To do: figure out if we can make this into a clean utility, or even in core.
* As it will be useful for GFMs literal autolink extension (and maybe even
* tables?)
*
* @type {Resolver}
*/
function resolveAllLineSuffixes(events, context) {
	let editMap = new EditMap$1(), eventIndex = 0;
	for (; ++eventIndex <= events.length;) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		let data = events[eventIndex - 1][1], chunks = context.sliceStream(data), index = chunks.length, bufferIndex = -1, size = 0, tabs;
		for (; index--;) {
			let chunk = chunks[index];
			if (typeof chunk == "string") {
				for (bufferIndex = chunk.length; chunk.charCodeAt(bufferIndex - 1) === 32;) size++, bufferIndex--;
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) tabs = !0, size++;
			else if (chunk !== -1) {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length && (size = 0), size) {
			let token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start }, data.start.offset === data.end.offset ? Object.assign(data, token) : editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	return editMap.consume(events), events;
}
// node_modules/micromark/lib/constructs.js
/**
* @import {Extension} from 'micromark-util-types'
*/
var constructs_exports = /* @__PURE__ */ __exportAll({
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document,
	flow: () => flow,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string,
	text: () => text
});
/** @satisfies {Extension['document']} */
const document = {
	42: list,
	43: list,
	45: list,
	48: list,
	49: list,
	50: list,
	51: list,
	52: list,
	53: list,
	54: list,
	55: list,
	56: list,
	57: list,
	62: blockQuote
}, contentInitial = { 91: definition }, flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	32: codeIndented
}, flow = {
	35: headingAtx,
	42: thematicBreak,
	45: [setextUnderline, thematicBreak],
	60: htmlFlow,
	61: setextUnderline,
	95: thematicBreak,
	96: codeFenced,
	126: codeFenced
}, string = {
	38: characterReference,
	92: characterEscape
}, text = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	33: labelStartImage,
	38: characterReference,
	42: attention$1,
	60: [autolink, htmlText],
	91: labelStartLink,
	92: [hardBreakEscape, characterEscape],
	93: labelEnd,
	95: attention$1,
	96: codeText
}, insideSpan = { null: [attention$1, resolver] }, attentionMarkers = { null: [42, 95] }, disable = { null: [] };
// node_modules/micromark/lib/create-tokenizer.js
/**
* @import {
*   Chunk,
*   Code,
*   ConstructRecord,
*   Construct,
*   Effects,
*   InitialConstruct,
*   ParseContext,
*   Point,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/**
* @callback Restore
*   Restore the state.
* @returns {undefined}
*   Nothing.
*
* @typedef Info
*   Info.
* @property {Restore} restore
*   Restore.
* @property {number} from
*   From.
*
* @callback ReturnHandle
*   Handle a successful run.
* @param {Construct} construct
*   Construct.
* @param {Info} info
*   Info.
* @returns {undefined}
*   Nothing.
*/
/**
* Create a tokenizer.
* Tokenizers deal with one type of data (e.g., containers, flow, text).
* The parser is the object dealing with it all.
* `initialize` works like other constructs, except that only its `tokenize`
* function is used, in which case it doesn’t receive an `ok` or `nok`.
* `from` can be given to set the point before the first character, although
* when further lines are indented, they must be set with `defineSkip`.
*
* @param {ParseContext} parser
*   Parser.
* @param {InitialConstruct} initialize
*   Construct.
* @param {Omit<Point, '_bufferIndex' | '_index'> | undefined} [from]
*   Point (optional).
* @returns {TokenizeContext}
*   Context.
*/
function createTokenizer(parser, initialize, from) {
	/** @type {Point} */
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	}, columnStart = {}, resolveAllConstructs = [], chunks = [], stack = [], effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: !0 })
	}, context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	}, state = initialize.tokenize.call(context, effects);
	return initialize.resolveAll && resolveAllConstructs.push(initialize), context;
	/** @type {TokenizeContext['write']} */
	function write(slice) {
		return chunks = push(chunks, slice), main(), chunks[chunks.length - 1] === null ? (addResult(initialize, 0), context.events = resolveAll(resolveAllConstructs, context.events, context), context.events) : [];
	}
	/** @type {TokenizeContext['sliceSerialize']} */
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	/** @type {TokenizeContext['sliceStream']} */
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	/** @type {TokenizeContext['now']} */
	function now() {
		let { _bufferIndex, _index, line, column, offset } = point;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	/** @type {TokenizeContext['defineSkip']} */
	function defineSkip(value) {
		columnStart[value.line] = value.column, accountForPotentialSkip();
	}
	/**
	* Main loop (note that `_index` and `_bufferIndex` in `point` are modified by
	* `consume`).
	* Here is where we walk through the chunks, which either include strings of
	* several characters, or numerical character codes.
	* The reason to do this in a loop instead of a call is so the stack can
	* drain.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function main() {
		for (; point._index < chunks.length;) {
			let chunk = chunks[point._index];
			if (typeof chunk == "string") {
				let chunkIndex = point._index;
				for (point._bufferIndex < 0 && (point._bufferIndex = 0); point._index === chunkIndex && point._bufferIndex < chunk.length;) go(chunk.charCodeAt(point._bufferIndex));
			} else go(chunk);
		}
	}
	/**
	* Deal with one code.
	*
	* @param {Code} code
	*   Code.
	* @returns {undefined}
	*   Nothing.
	*/
	function go(code) {
		state = state(code);
	}
	/** @type {Effects['consume']} */
	function consume(code) {
		markdownLineEnding(code) ? (point.line++, point.column = 1, point.offset += code === -3 ? 2 : 1, accountForPotentialSkip()) : code !== -1 && (point.column++, point.offset++), point._bufferIndex < 0 ? point._index++ : (point._bufferIndex++, point._bufferIndex === chunks[point._index].length && (point._bufferIndex = -1, point._index++)), context.previous = code;
	}
	/** @type {Effects['enter']} */
	function enter(type, fields) {
		/** @type {Token} */
		let token = fields || {};
		return token.type = type, token.start = now(), context.events.push([
			"enter",
			token,
			context
		]), stack.push(token), token;
	}
	/** @type {Effects['exit']} */
	function exit(type) {
		let token = stack.pop();
		return token.end = now(), context.events.push([
			"exit",
			token,
			context
		]), token;
	}
	/**
	* Use results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	/**
	* Discard results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	/**
	* Factory to attempt/check/interrupt.
	*
	* @param {ReturnHandle} onreturn
	*   Callback.
	* @param {{interrupt?: boolean | undefined} | undefined} [fields]
	*   Fields.
	*/
	function constructFactory(onreturn, fields) {
		return hook;
		/**
		* Handle either an object mapping codes to constructs, a list of
		* constructs, or a single construct.
		*
		* @param {Array<Construct> | ConstructRecord | Construct} constructs
		*   Constructs.
		* @param {State} returnState
		*   State.
		* @param {State | undefined} [bogusState]
		*   State.
		* @returns {State}
		*   State.
		*/
		function hook(constructs, returnState, bogusState) {
			/** @type {ReadonlyArray<Construct>} */
			let listOfConstructs, constructIndex, currentConstruct, info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			/**
			* Handle a list of construct.
			*
			* @param {ConstructRecord} map
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleMapOfConstructs(map) {
				return start;
				/** @type {State} */
				function start(code) {
					let left = code !== null && map[code], all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			/**
			* Handle a list of construct.
			*
			* @param {ReadonlyArray<Construct>} list
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleListOfConstructs(list) {
				return listOfConstructs = list, constructIndex = 0, list.length === 0 ? bogusState : handleConstruct(list[constructIndex]);
			}
			/**
			* Handle a single construct.
			*
			* @param {Construct} construct
			*   Construct.
			* @returns {State}
			*   State.
			*/
			function handleConstruct(construct) {
				return start;
				/** @type {State} */
				function start(code) {
					return info = store(), currentConstruct = construct, construct.partial || (context.currentConstruct = construct), construct.name && context.parser.constructs.disable.null.includes(construct.name) ? nok(code) : construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			/** @type {State} */
			function ok(code) {
				return onreturn(currentConstruct, info), returnState;
			}
			/** @type {State} */
			function nok(code) {
				return info.restore(), ++constructIndex < listOfConstructs.length ? handleConstruct(listOfConstructs[constructIndex]) : bogusState;
			}
		}
	}
	/**
	* @param {Construct} construct
	*   Construct.
	* @param {number} from
	*   From.
	* @returns {undefined}
	*   Nothing.
	*/
	function addResult(construct, from) {
		construct.resolveAll && !resolveAllConstructs.includes(construct) && resolveAllConstructs.push(construct), construct.resolve && splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context)), construct.resolveTo && (context.events = construct.resolveTo(context.events, context));
	}
	/**
	* Store state.
	*
	* @returns {Info}
	*   Info.
	*/
	function store() {
		let startPoint = now(), startPrevious = context.previous, startCurrentConstruct = context.currentConstruct, startEventsIndex = context.events.length, startStack = Array.from(stack);
		return {
			from: startEventsIndex,
			restore
		};
		/**
		* Restore state.
		*
		* @returns {undefined}
		*   Nothing.
		*/
		function restore() {
			point = startPoint, context.previous = startPrevious, context.currentConstruct = startCurrentConstruct, context.events.length = startEventsIndex, stack = startStack, accountForPotentialSkip();
		}
	}
	/**
	* Move the current point a bit forward in the line when it’s on a column
	* skip.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function accountForPotentialSkip() {
		point.line in columnStart && point.column < 2 && (point.column = columnStart[point.line], point.offset += columnStart[point.line] - 1);
	}
}
/**
* Get the chunks from a slice of chunks in the range of a token.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {Pick<Token, 'end' | 'start'>} token
*   Token.
* @returns {Array<Chunk>}
*   Chunks.
*/
function sliceChunks(chunks, token) {
	let startIndex = token.start._index, startBufferIndex = token.start._bufferIndex, endIndex = token.end._index, endBufferIndex = token.end._bufferIndex, view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		if (view = chunks.slice(startIndex, endIndex), startBufferIndex > -1) {
			let head = view[0];
			typeof head == "string" ? view[0] = head.slice(startBufferIndex) : view.shift();
		}
		endBufferIndex > 0 && view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
/**
* Get the string value of a slice of chunks.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {boolean | undefined} [expandTabs=false]
*   Whether to expand tabs (default: `false`).
* @returns {string}
*   Result.
*/
function serializeChunks(chunks, expandTabs) {
	let index = -1, result = [], atTab;
	for (; ++index < chunks.length;) {
		let chunk = chunks[index], value;
		if (typeof chunk == "string") value = chunk;
		else switch (chunk) {
			case -5:
				value = "\r";
				break;
			case -4:
				value = "\n";
				break;
			case -3:
				value = "\r\n";
				break;
			case -2:
				value = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value = " ";
				break;
			default: value = String.fromCharCode(chunk);
		}
		atTab = chunk === -2, result.push(value);
	}
	return result.join("");
}
// node_modules/micromark/lib/parse.js
/**
* @import {
*   Create,
*   FullNormalizedExtension,
*   InitialConstruct,
*   ParseContext,
*   ParseOptions
* } from 'micromark-util-types'
*/
/**
* @param {ParseOptions | null | undefined} [options]
*   Configuration (optional).
* @returns {ParseContext}
*   Parser.
*/
function parse(options) {
	/** @type {ParseContext} */
	let parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$1)
	};
	return parser;
	/**
	* @param {InitialConstruct} initial
	*   Construct to start with.
	* @returns {Create}
	*   Create a tokenizer.
	*/
	function create(initial) {
		return creator;
		/** @type {Create} */
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}
// node_modules/micromark/lib/postprocess.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @param {Array<Event>} events
*   Events.
* @returns {Array<Event>}
*   Events.
*/
function postprocess(events) {
	for (; !subtokenize(events););
	return events;
}
// node_modules/micromark/lib/preprocess.js
/**
* @import {Chunk, Code, Encoding, Value} from 'micromark-util-types'
*/
/**
* @callback Preprocessor
*   Preprocess a value.
* @param {Value} value
*   Value.
* @param {Encoding | null | undefined} [encoding]
*   Encoding when `value` is a typed array (optional).
* @param {boolean | null | undefined} [end=false]
*   Whether this is the last chunk (default: `false`).
* @returns {Array<Chunk>}
*   Chunks.
*/
const search = /[\0\t\n\r]/g;
/**
* @returns {Preprocessor}
*   Preprocess a value.
*/
function preprocess() {
	let column = 1, buffer = "", start = !0, atCarriageReturn;
	return preprocessor;
	/** @type {Preprocessor} */
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value == "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		/** @type {Array<Chunk>} */
		let chunks = [], startPosition = 0;
		for (buffer = "", start &&= (value.charCodeAt(0) === 65279 && startPosition++, void 0); startPosition < value.length;) {
			search.lastIndex = startPosition;
			let match = search.exec(value), endPosition = match && match.index !== void 0 ? match.index : value.length, code = value.charCodeAt(endPosition);
			if (!match) {
				buffer = value.slice(startPosition);
				break;
			}
			if (code === 10 && startPosition === endPosition && atCarriageReturn) chunks.push(-3), atCarriageReturn = void 0;
			else switch (atCarriageReturn &&= (chunks.push(-5), void 0), startPosition < endPosition && (chunks.push(value.slice(startPosition, endPosition)), column += endPosition - startPosition), code) {
				case 0:
					chunks.push(65533), column++;
					break;
				case 9: {
					let next = Math.ceil(column / 4) * 4;
					for (chunks.push(-2); column++ < next;) chunks.push(-1);
					break;
				}
				case 10:
					chunks.push(-4), column = 1;
					break;
				default: atCarriageReturn = !0, column = 1;
			}
			startPosition = endPosition + 1;
		}
		return end && (atCarriageReturn && chunks.push(-5), buffer && chunks.push(buffer), chunks.push(null)), chunks;
	}
}
// node_modules/unist-util-stringify-position/lib/index.js
/**
* @typedef {import('unist').Node} Node
* @typedef {import('unist').Point} Point
* @typedef {import('unist').Position} Position
*/
/**
* @typedef NodeLike
* @property {string} type
* @property {PositionLike | null | undefined} [position]
*
* @typedef PointLike
* @property {number | null | undefined} [line]
* @property {number | null | undefined} [column]
* @property {number | null | undefined} [offset]
*
* @typedef PositionLike
* @property {PointLike | null | undefined} [start]
* @property {PointLike | null | undefined} [end]
*/
/**
* Serialize the positional info of a point, position (start and end points),
* or node.
*
* @param {Node | NodeLike | Point | PointLike | Position | PositionLike | null | undefined} [value]
*   Node, position, or point.
* @returns {string}
*   Pretty printed positional info of a node (`string`).
*
*   In the format of a range `ls:cs-le:ce` (when given `node` or `position`)
*   or a point `l:c` (when given `point`), where `l` stands for line, `c` for
*   column, `s` for `start`, and `e` for end.
*   An empty string (`''`) is returned if the given value is neither `node`,
*   `position`, nor `point`.
*/
function stringifyPosition(value) {
	return !value || typeof value != "object" ? "" : "position" in value || "type" in value ? position(value.position) : "start" in value || "end" in value ? position(value) : "line" in value || "column" in value ? point$1(value) : "";
}
/**
* @param {Point | PointLike | null | undefined} point
* @returns {string}
*/
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
/**
* @param {Position | PositionLike | null | undefined} pos
* @returns {string}
*/
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
/**
* @param {number | null | undefined} value
* @returns {number}
*/
function index(value) {
	return value && typeof value == "number" ? value : 1;
}
// node_modules/mdast-util-from-markdown/lib/index.js
/**
* @import {
*   Break,
*   Blockquote,
*   Code,
*   Definition,
*   Emphasis,
*   Heading,
*   Html,
*   Image,
*   InlineCode,
*   Link,
*   ListItem,
*   List,
*   Nodes,
*   Paragraph,
*   PhrasingContent,
*   ReferenceType,
*   Root,
*   Strong,
*   Text,
*   ThematicBreak
* } from 'mdast'
* @import {
*   Encoding,
*   Event,
*   Token,
*   Value
* } from 'micromark-util-types'
* @import {Point} from 'unist'
* @import {
*   CompileContext,
*   CompileData,
*   Config,
*   Extension,
*   Handle,
*   OnEnterError,
*   Options
* } from './types.js'
*/
const own$2 = {}.hasOwnProperty;
/**
* Turn markdown into a syntax tree.
*
* @overload
* @param {Value} value
* @param {Encoding | null | undefined} [encoding]
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @overload
* @param {Value} value
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @param {Value} value
*   Markdown to parse.
* @param {Encoding | Options | null | undefined} [encoding]
*   Character encoding for when `value` is `Buffer`.
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {Root}
*   mdast tree.
*/
function fromMarkdown(value, encoding, options) {
	return encoding && typeof encoding == "object" && (options = encoding, encoding = void 0), compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, !0))));
}
/**
* Note this compiler only understand complete buffering, not streaming.
*
* @param {Options | null | undefined} [options]
*/
function compiler(options) {
	/** @type {Config} */
	let config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	/** @type {CompileData} */
	let data = {};
	return compile;
	/**
	* Turn micromark events into an mdast tree.
	*
	* @param {Array<Event>} events
	*   Events.
	* @returns {Root}
	*   mdast tree.
	*/
	function compile(events) {
		/** @type {Root} */
		let tree = {
			type: "root",
			children: [],
			position: void 0
		}, context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit,
			buffer,
			resume,
			data
		}, listStack = [], prepared = [], index = -1;
		for (; ++index < events.length;) prepared.push(events[index]), (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") && (events[index][0] === "enter" ? listStack.push(prepared.length - 1) : prepareList(prepared, listStack.pop()));
		for (events = prepared, index = -1; ++index < events.length;) {
			let handler = config[events[index][0]];
			events[index][0] === "enter" && config.beforeEnter.length > 0 && callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]), own$2.call(handler, events[index][1].type) && handler[events[index][1].type].call({
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]), events[index][0] === "exit" && config.afterExit.length > 0 && callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			let tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		for (tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		}, index = -1; ++index < config.transforms.length;) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	/**
	* @param {Array<Handle>} listeners
	*   Listeners.
	* @param {CompileContext} context
	*   Context.
	* @param {Token} token
	*   Token.
	* @returns {undefined}
	*   Nothing.
	*/
	function callListeners(listeners, context, token) {
		let index = -1;
		for (; ++index < listeners.length;) listeners[index].call(context, token);
	}
	/**
	* @param {Array<Event>} events
	*   Events, ending with the list to prepare.
	* @param {number} start
	*   Index of the list enter.
	* @returns {undefined}
	*/
	function prepareList(events, start) {
		let end = events.length - 1, index = start - 1, containerBalance = -1, listSpread = !1, listItem, lineIndex, firstBlankLineIndex, atMarker, insertions = [];
		for (; ++index <= end;) {
			let event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					event[0] === "enter" ? containerBalance++ : containerBalance--, atMarker = void 0;
					break;
				case "lineEndingBlank":
					event[0] === "enter" && (listItem && !atMarker && !containerBalance && !firstBlankLineIndex && (firstBlankLineIndex = index), atMarker = void 0);
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem) {
					let tailIndex = index;
					for (lineIndex = void 0; tailIndex--;) {
						let tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							lineIndex && (events[lineIndex][1].type = "lineEndingBlank", listSpread = !0), tailEvent[1].type = "lineEnding", lineIndex = tailIndex;
						} else if (tailEvent[1].type !== "linePrefix" && tailEvent[1].type !== "blockQuotePrefix" && tailEvent[1].type !== "blockQuotePrefixWhitespace" && tailEvent[1].type !== "blockQuoteMarker" && tailEvent[1].type !== "listItemIndent") break;
					}
					firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex) && (listItem._spread = !0), listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end), insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					/** @type {Token} */
					let item = {
						type: "listItem",
						_spread: !1,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem = item, insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					}), firstBlankLineIndex = void 0, atMarker = !0;
				}
			}
		}
		let listEvents = events.splice(start), insertion = 0;
		for (index = -1; ++index < listEvents.length;) {
			for (; insertion < insertions.length && insertions[insertion].at === start + index;) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	/**
	* Create an opener handle.
	*
	* @param {(token: Token) => Nodes} create
	*   Create a node.
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function opener(create, and) {
		return open;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function open(token) {
			enter.call(this, create(token), token), and && and.call(this, token);
		}
	}
	/**
	* @type {CompileContext['buffer']}
	*/
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	/**
	* @type {CompileContext['enter']}
	*/
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node), this.stack.push(node), this.tokenStack.push([token, errorHandler || void 0]), node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	/**
	* Create a closer handle.
	*
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function closer(and) {
		return close;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function close(token) {
			and && and.call(this, token), exit.call(this, token);
		}
	}
	/**
	* @type {CompileContext['exit']}
	*/
	function exit(token, onExitError) {
		let node = this.stack.pop(), open = this.tokenStack.pop();
		if (!open) throw Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		open[0].type !== token.type && (onExitError ? onExitError.call(this, token, open[0]) : (open[1] || defaultOnError).call(this, token, open[0])), node.position.end = point(token.end);
	}
	/**
	* @type {CompileContext['resume']}
	*/
	function resume() {
		return toString(this.stack.pop());
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = !0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			let ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10), this.data.expectingFirstListItemValue = void 0;
		}
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfenceinfo() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfencemeta() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfence() {
		this.data.flowCodeInside || (this.buffer(), this.data.flowCodeInside = !0);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefenced() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, ""), this.data.flowCodeInside = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodeindented() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitionlabelstring(token) {
		let label = this.resume(), node = this.stack[this.stack.length - 1];
		node.label = label, node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiontitlestring() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiondestinationstring() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitatxheadingsequence(token) {
		let node = this.stack[this.stack.length - 1];
		node.depth ||= this.sliceSerialize(token).length;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = !0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadinglinesequence(token) {
		let node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterdata(token) {
		/** @type {Array<Nodes>} */
		let siblings = this.stack[this.stack.length - 1].children, tail = siblings[siblings.length - 1];
		tail && tail.type === "text" || (tail = text(), tail.position = {
			start: point(token.start),
			end: void 0
		}, siblings.push(tail)), this.stack.push(tail);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdata(token) {
		let tail = this.stack.pop();
		tail.value += this.sliceSerialize(token), tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlineending(token) {
		let context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			let tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end), this.data.atHardBreak = void 0;
		} else !this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type) && (onenterdata.call(this, token), onexitdata.call(this, token));
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithardbreak() {
		this.data.atHardBreak = !0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmlflow() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmltext() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodetext() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlink() {
		let node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
			let referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference", node.referenceType = referenceType, delete node.url, delete node.title;
		} else delete node.identifier, delete node.label;
		this.data.referenceType = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitimage() {
		let node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
			let referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference", node.referenceType = referenceType, delete node.url, delete node.title;
		} else delete node.identifier, delete node.label;
		this.data.referenceType = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabeltext(token) {
		let string = this.sliceSerialize(token), ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string), ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabel() {
		let fragment = this.stack[this.stack.length - 1], value = this.resume(), node = this.stack[this.stack.length - 1];
		this.data.inReference = !0, node.type === "link" ? node.children = fragment.children : node.alt = value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcedestinationstring() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcetitlestring() {
		let data = this.resume(), node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresource() {
		this.data.inReference = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitreferencestring(token) {
		let label = this.resume(), node = this.stack[this.stack.length - 1];
		node.label = label, node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase(), this.data.referenceType = "full";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencevalue(token) {
		let data = this.sliceSerialize(token), type = this.data.characterReferenceType, value;
		type ? (value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16), this.data.characterReferenceType = void 0) : value = decodeNamedCharacterReference(data);
		let tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreference(token) {
		let tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		let node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		let node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	/** @returns {Blockquote} */
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	/** @returns {Code} */
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	/** @returns {InlineCode} */
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	/** @returns {Definition} */
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	/** @returns {Emphasis} */
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	/** @returns {Heading} */
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	/** @returns {Break} */
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	/** @returns {Html} */
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	/** @returns {Image} */
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	/** @returns {Link} */
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	/**
	* @param {Token} token
	* @returns {List}
	*/
	function list(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	/**
	* @param {Token} token
	* @returns {ListItem}
	*/
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	/** @returns {Paragraph} */
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	/** @returns {Strong} */
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	/** @returns {Text} */
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	/** @returns {ThematicBreak} */
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
/**
* Copy a point-like value.
*
* @param {Point} d
*   Point-like value.
* @returns {Point}
*   unist point.
*/
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
/**
* @param {Config} combined
* @param {Array<Array<Extension> | Extension>} extensions
* @returns {undefined}
*/
function configure(combined, extensions) {
	let index = -1;
	for (; ++index < extensions.length;) {
		let value = extensions[index];
		Array.isArray(value) ? configure(combined, value) : extension(combined, value);
	}
}
/**
* @param {Config} combined
* @param {Extension} extension
* @returns {undefined}
*/
function extension(combined, extension) {
	/** @type {keyof Extension} */
	let key;
	for (key in extension) if (own$2.call(extension, key)) switch (key) {
		case "canContainEols": {
			let right = extension[key];
			right && combined[key].push(...right);
			break;
		}
		case "transforms": {
			let right = extension[key];
			right && combined[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			let right = extension[key];
			right && combined[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			let right = extension[key];
			right && Object.assign(combined[key], right);
			break;
		}
	}
}
/** @type {OnEnterError} */
function defaultOnError(left, right) {
	throw Error(left ? "Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open" : "Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}
// node_modules/remark-parse/lib/index.js
/**
* @typedef {import('mdast').Root} Root
* @typedef {import('mdast-util-from-markdown').Options} FromMarkdownOptions
* @typedef {import('unified').Parser<Root>} Parser
* @typedef {import('unified').Processor<Root>} Processor
*/
/**
* @typedef {Omit<FromMarkdownOptions, 'extensions' | 'mdastExtensions'>} Options
*/
/**
* Aadd support for parsing from markdown.
*
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function remarkParse(options) {
	/** @type {Processor} */
	let self = this;
	self.parser = parser;
	/**
	* @type {Parser}
	*/
	function parser(doc) {
		return fromMarkdown(doc, {
			...self.data("settings"),
			...options,
			extensions: self.data("micromarkExtensions") || [],
			mdastExtensions: self.data("fromMarkdownExtensions") || []
		});
	}
}
// node_modules/bail/index.js
/**
* Throw a given error.
*
* @param {Error|null|undefined} [error]
*   Maybe error.
* @returns {asserts error is null|undefined}
*/
function bail(error) {
	if (error) throw error;
}
// node_modules/is-plain-obj/index.js
var import_extend = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty, toStr = Object.prototype.toString, defineProperty = Object.defineProperty, gOPD = Object.getOwnPropertyDescriptor, isArray = function(arr) {
		return typeof Array.isArray == "function" ? Array.isArray(arr) : toStr.call(arr) === "[object Array]";
	}, isPlainObject = function(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return !1;
		var hasOwnConstructor = hasOwn.call(obj, "constructor"), hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return !1;
		for (var key in obj);
		return key === void 0 || hasOwn.call(obj, key);
	}, setProperty = function(target, options) {
		defineProperty && options.name === "__proto__" ? defineProperty(target, options.name, {
			enumerable: !0,
			configurable: !0,
			value: options.newValue,
			writable: !0
		}) : target[options.name] = options.newValue;
	}, getProperty = function(obj, name) {
		if (name === "__proto__") {
			if (!hasOwn.call(obj, name)) return;
			if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone, target = arguments[0], i = 1, length = arguments.length, deep = !1;
		for (typeof target == "boolean" && (deep = target, target = arguments[1] || {}, i = 2), (target == null || typeof target != "object" && typeof target != "function") && (target = {}); i < length; ++i) if (options = arguments[i], options != null) for (name in options) src = getProperty(target, name), copy = getProperty(options, name), target !== copy && (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy))) ? (copyIsArray ? (copyIsArray = !1, clone = src && isArray(src) ? src : []) : clone = src && isPlainObject(src) ? src : {}, setProperty(target, {
			name,
			newValue: extend(deep, clone, copy)
		})) : copy !== void 0 && setProperty(target, {
			name,
			newValue: copy
		}));
		return target;
	};
})))(), 1);
function isPlainObject(value) {
	if (typeof value != "object" || !value) return !1;
	let prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// node_modules/trough/lib/index.js
/**
* @typedef {(error?: Error | null | undefined, ...output: Array<any>) => void} Callback
*   Callback.
*
* @typedef {(...input: Array<any>) => any} Middleware
*   Ware.
*
* @typedef Pipeline
*   Pipeline.
* @property {Run} run
*   Run the pipeline.
* @property {Use} use
*   Add middleware.
*
* @typedef {(...input: Array<any>) => void} Run
*   Call all middleware.
*
*   Calls `done` on completion with either an error or the output of the
*   last middleware.
*
*   > 👉 **Note**: as the length of input defines whether async functions get a
*   > `next` function,
*   > it’s recommended to keep `input` at one value normally.

*
* @typedef {(fn: Middleware) => Pipeline} Use
*   Add middleware.
*/
/**
* Create new middleware.
*
* @returns {Pipeline}
*   Pipeline.
*/
function trough() {
	/** @type {Array<Middleware>} */
	let fns = [], pipeline = {
		run,
		use
	};
	return pipeline;
	/** @type {Run} */
	function run(...values) {
		let middlewareIndex = -1, callback = values.pop();
		if (typeof callback != "function") throw TypeError("Expected function as last argument, not " + callback);
		next(null, ...values);
		/**
		* Run the next `fn`, or we’re done.
		*
		* @param {Error | null | undefined} error
		* @param {Array<any>} output
		*/
		function next(error, ...output) {
			let fn = fns[++middlewareIndex], index = -1;
			if (error) callback(error);
			else {
				for (; ++index < values.length;) (output[index] === null || output[index] === void 0) && (output[index] = values[index]);
				values = output, fn ? wrap(fn, next)(...output) : callback(null, ...output);
			}
		}
	}
	/** @type {Use} */
	function use(middelware) {
		if (typeof middelware != "function") throw TypeError("Expected `middelware` to be a function, not " + middelware);
		return fns.push(middelware), pipeline;
	}
}
/**
* Wrap `middleware` into a uniform interface.
*
* You can pass all input to the resulting function.
* `callback` is then called with the output of `middleware`.
*
* If `middleware` accepts more arguments than the later given in input,
* an extra `done` function is passed to it after that input,
* which must be called by `middleware`.
*
* The first value in `input` is the main input value.
* All other input values are the rest input values.
* The values given to `callback` are the input values,
* merged with every non-nullish output value.
*
* * if `middleware` throws an error,
*   returns a promise that is rejected,
*   or calls the given `done` function with an error,
*   `callback` is called with that error
* * if `middleware` returns a value or returns a promise that is resolved,
*   that value is the main output value
* * if `middleware` calls `done`,
*   all non-nullish values except for the first one (the error) overwrite the
*   output values
*
* @param {Middleware} middleware
*   Function to wrap.
* @param {Callback} callback
*   Callback called with the output of `middleware`.
* @returns {Run}
*   Wrapped middleware.
*/
function wrap(middleware, callback) {
	/** @type {boolean} */
	let called;
	return wrapped;
	/**
	* Call `middleware`.
	* @this {any}
	* @param {Array<any>} parameters
	* @returns {void}
	*/
	function wrapped(...parameters) {
		let fnExpectsCallback = middleware.length > parameters.length, result;
		fnExpectsCallback && parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			let exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		fnExpectsCallback || (result && result.then && typeof result.then == "function" ? result.then(then, done) : result instanceof Error ? done(result) : then(result));
	}
	/**
	* Call `callback`, only once.
	*
	* @type {Callback}
	*/
	function done(error, ...output) {
		called || (called = !0, callback(error, ...output));
	}
	/**
	* Call `done` with one value.
	*
	* @param {any} [value]
	*/
	function then(value) {
		done(null, value);
	}
}
// node_modules/vfile-message/lib/index.js
/**
* @import {Node, Point, Position} from 'unist'
*/
/**
* @typedef {object & {type: string, position?: Position | undefined}} NodeLike
*
* @typedef Options
*   Configuration.
* @property {Array<Node> | null | undefined} [ancestors]
*   Stack of (inclusive) ancestor nodes surrounding the message (optional).
* @property {Error | null | undefined} [cause]
*   Original error cause of the message (optional).
* @property {Point | Position | null | undefined} [place]
*   Place of message (optional).
* @property {string | null | undefined} [ruleId]
*   Category of message (optional, example: `'my-rule'`).
* @property {string | null | undefined} [source]
*   Namespace of who sent the message (optional, example: `'my-package'`).
*/
/**
* Message.
*/
var VFileMessage = class extends Error {
	/**
	* Create a message for `reason`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Options | null | undefined} [options]
	*   Configuration (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | null | undefined} parent
	*   Node or node-like, used for `ancestors` and `place`.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Point | Position | null | undefined} place
	*   Place of message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {Node | NodeLike | null | undefined} parent
	*   Node or node-like, used for `ancestors` and `place`.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {Point | Position | null | undefined} place
	*   Place of message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns
	*   Instance of `VFileMessage`.
	*/
	constructor(causeOrReason, optionsOrParentOrPlace, origin) {
		super(), typeof optionsOrParentOrPlace == "string" && (origin = optionsOrParentOrPlace, optionsOrParentOrPlace = void 0);
		/** @type {string} */
		let reason = "", options = {}, legacyCause = !1;
		if (optionsOrParentOrPlace && (options = "line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace || "start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace ? { place: optionsOrParentOrPlace } : "type" in optionsOrParentOrPlace ? {
			ancestors: [optionsOrParentOrPlace],
			place: optionsOrParentOrPlace.position
		} : { ...optionsOrParentOrPlace }), typeof causeOrReason == "string" ? reason = causeOrReason : !options.cause && causeOrReason && (legacyCause = !0, reason = causeOrReason.message, options.cause = causeOrReason), !options.ruleId && !options.source && typeof origin == "string") {
			let index = origin.indexOf(":");
			index === -1 ? options.ruleId = origin : (options.source = origin.slice(0, index), options.ruleId = origin.slice(index + 1));
		}
		if (!options.place && options.ancestors) {
			let parent = options.ancestors[options.ancestors.length - 1];
			parent && (options.place = parent.position);
		}
		let start = options.place && "start" in options.place ? options.place.start : options.place;
		/**
		* Link to docs for the message.
		*
		* > 👉 **Note**: this must be an absolute URL that can be passed as `x`
		* > to `new URL(x)`.
		*
		* @type {string | undefined}
		*/
		this.ancestors = options.ancestors || void 0, this.cause = options.cause || void 0, this.column = start ? start.column : void 0, this.fatal = void 0, this.file = "", this.message = reason, this.line = start ? start.line : void 0, this.name = stringifyPosition(options.place) || "1:1", this.place = options.place || void 0, this.reason = this.message, this.ruleId = options.ruleId || void 0, this.source = options.source || void 0, this.stack = legacyCause && options.cause && typeof options.cause.stack == "string" ? options.cause.stack : "", this.actual = void 0, this.expected = void 0, this.note = void 0, this.url = void 0;
	}
};
Object.defineProperties(VFileMessage.prototype, {
	file: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	name: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	reason: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	message: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	stack: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	column: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	line: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	ancestors: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	cause: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	fatal: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	place: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	ruleId: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	source: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	}
});
// node_modules/vfile/lib/minurl.shared.js
/**
* Checks if a value has the shape of a WHATWG URL object.
*
* Using a symbol or instanceof would not be able to recognize URL objects
* coming from other implementations (e.g. in Electron), so instead we are
* checking some well known properties for a lack of a better test.
*
* We use `href` and `protocol` as they are the only properties that are
* easy to retrieve and calculate due to the lazy nature of the getters.
*
* We check for auth attribute to distinguish legacy url instance with
* WHATWG URL instance.
*
* @param {unknown} fileUrlOrPath
*   File path or URL.
* @returns {fileUrlOrPath is URL}
*   Whether it’s a URL.
*/
function isUrl(fileUrlOrPath) {
	return !!(typeof fileUrlOrPath == "object" && fileUrlOrPath && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}
// node_modules/vfile/lib/index.js
/**
* @import {Node, Point, Position} from 'unist'
* @import {Options as MessageOptions} from 'vfile-message'
* @import {Compatible, Data, Map, Options, Value} from 'vfile'
*/
/**
* @typedef {object & {type: string, position?: Position | undefined}} NodeLike
*/
/**
* Order of setting (least specific to most), we need this because otherwise
* `{stem: 'a', path: '~/b.js'}` would throw, as a path is needed before a
* stem can be set.
*/
const order = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	/**
	* Create a new virtual file.
	*
	* `options` is treated as:
	*
	* *   `string` or `Uint8Array` — `{value: options}`
	* *   `URL` — `{path: options}`
	* *   `VFile` — shallow copies its data over to the new file
	* *   `object` — all fields are shallow copied over to the new file
	*
	* Path related fields are set in the following order (least specific to
	* most specific): `history`, `path`, `basename`, `stem`, `extname`,
	* `dirname`.
	*
	* You cannot set `dirname` or `extname` without setting either `history`,
	* `path`, `basename`, or `stem` too.
	*
	* @param {Compatible | null | undefined} [value]
	*   File value.
	* @returns
	*   New instance.
	*/
	constructor(value) {
		/** @type {Options | VFile} */
		let options;
		/**
		* Whether a file was saved to disk.
		*
		* This is used by vfile reporters.
		*
		* @type {boolean}
		*/
		options = value ? isUrl(value) ? { path: value } : typeof value == "string" || isUint8Array$1(value) ? { value } : value : {}, this.cwd = "cwd" in options ? "" : minproc.cwd(), this.data = {}, this.history = [], this.messages = [], this.value, this.map, this.result, this.stored;
		let index = -1;
		for (; ++index < order.length;) {
			let field = order[index];
			field in options && options[field] !== void 0 && options[field] !== null && (this[field] = field === "history" ? [...options[field]] : options[field]);
		}
		/** @type {string} */
		let field;
		for (field in options) order.includes(field) || (this[field] = options[field]);
	}
	/**
	* Get the basename (including extname) (example: `'index.min.js'`).
	*
	* @returns {string | undefined}
	*   Basename.
	*/
	get basename() {
		return typeof this.path == "string" ? minpath.basename(this.path) : void 0;
	}
	/**
	* Set basename (including extname) (`'index.min.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} basename
	*   Basename.
	* @returns {undefined}
	*   Nothing.
	*/
	set basename(basename) {
		assertNonEmpty(basename, "basename"), assertPart(basename, "basename"), this.path = minpath.join(this.dirname || "", basename);
	}
	/**
	* Get the parent path (example: `'~'`).
	*
	* @returns {string | undefined}
	*   Dirname.
	*/
	get dirname() {
		return typeof this.path == "string" ? minpath.dirname(this.path) : void 0;
	}
	/**
	* Set the parent path (example: `'~'`).
	*
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} dirname
	*   Dirname.
	* @returns {undefined}
	*   Nothing.
	*/
	set dirname(dirname) {
		assertPath(this.basename, "dirname"), this.path = minpath.join(dirname || "", this.basename);
	}
	/**
	* Get the extname (including dot) (example: `'.js'`).
	*
	* @returns {string | undefined}
	*   Extname.
	*/
	get extname() {
		return typeof this.path == "string" ? minpath.extname(this.path) : void 0;
	}
	/**
	* Set the extname (including dot) (example: `'.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} extname
	*   Extname.
	* @returns {undefined}
	*   Nothing.
	*/
	set extname(extname) {
		if (assertPart(extname, "extname"), assertPath(this.dirname, "extname"), extname) {
			if (extname.codePointAt(0) !== 46) throw Error("`extname` must start with `.`");
			if (extname.includes(".", 1)) throw Error("`extname` cannot contain multiple dots");
		}
		this.path = minpath.join(this.dirname, this.stem + (extname || ""));
	}
	/**
	* Get the full path (example: `'~/index.min.js'`).
	*
	* @returns {string}
	*   Path.
	*/
	get path() {
		return this.history[this.history.length - 1];
	}
	/**
	* Set the full path (example: `'~/index.min.js'`).
	*
	* Cannot be nullified.
	* You can set a file URL (a `URL` object with a `file:` protocol) which will
	* be turned into a path with `url.fileURLToPath`.
	*
	* @param {URL | string} path
	*   Path.
	* @returns {undefined}
	*   Nothing.
	*/
	set path(path) {
		isUrl(path) && (path = urlToPath(path)), assertNonEmpty(path, "path"), this.path !== path && this.history.push(path);
	}
	/**
	* Get the stem (basename w/o extname) (example: `'index.min'`).
	*
	* @returns {string | undefined}
	*   Stem.
	*/
	get stem() {
		return typeof this.path == "string" ? minpath.basename(this.path, this.extname) : void 0;
	}
	/**
	* Set the stem (basename w/o extname) (example: `'index.min'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} stem
	*   Stem.
	* @returns {undefined}
	*   Nothing.
	*/
	set stem(stem) {
		assertNonEmpty(stem, "stem"), assertPart(stem, "stem"), this.path = minpath.join(this.dirname || "", stem + (this.extname || ""));
	}
	/**
	* Create a fatal message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `true` (error; file not usable)
	* and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {never}
	*   Never.
	* @throws {VFileMessage}
	*   Message.
	*/
	fail(causeOrReason, optionsOrParentOrPlace, origin) {
		let message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		throw message.fatal = !0, message;
	}
	/**
	* Create an info message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `undefined` (info; change
	* likely not needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
	info(causeOrReason, optionsOrParentOrPlace, origin) {
		let message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		return message.fatal = void 0, message;
	}
	/**
	* Create a message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `false` (warning; change may be
	* needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
	message(causeOrReason, optionsOrParentOrPlace, origin) {
		let message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
		return this.path && (message.name = this.path + ":" + message.name, message.file = this.path), message.fatal = !1, this.messages.push(message), message;
	}
	/**
	* Serialize the file.
	*
	* > **Note**: which encodings are supported depends on the engine.
	* > For info on Node.js, see:
	* > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
	*
	* @param {string | null | undefined} [encoding='utf8']
	*   Character encoding to understand `value` as when it’s a `Uint8Array`
	*   (default: `'utf-8'`).
	* @returns {string}
	*   Serialized file.
	*/
	toString(encoding) {
		return this.value === void 0 ? "" : typeof this.value == "string" ? this.value : new TextDecoder(encoding || void 0).decode(this.value);
	}
};
/**
* Assert that `part` is not a path (as in, does not contain `path.sep`).
*
* @param {string | null | undefined} part
*   File path part.
* @param {string} name
*   Part name.
* @returns {undefined}
*   Nothing.
*/
function assertPart(part, name) {
	if (part && part.includes(minpath.sep)) throw Error("`" + name + "` cannot be a path: did not expect `" + minpath.sep + "`");
}
/**
* Assert that `part` is not empty.
*
* @param {string | undefined} part
*   Thing.
* @param {string} name
*   Part name.
* @returns {asserts part is string}
*   Nothing.
*/
function assertNonEmpty(part, name) {
	if (!part) throw Error("`" + name + "` cannot be empty");
}
/**
* Assert `path` exists.
*
* @param {string | undefined} path
*   Path.
* @param {string} name
*   Dependency name.
* @returns {asserts path is string}
*   Nothing.
*/
function assertPath(path, name) {
	if (!path) throw Error("Setting `" + name + "` requires `path` to be set too");
}
/**
* Assert `value` is an `Uint8Array`.
*
* @param {unknown} value
*   thing.
* @returns {value is Uint8Array}
*   Whether `value` is an `Uint8Array`.
*/
function isUint8Array$1(value) {
	return !!(value && typeof value == "object" && "byteLength" in value && "byteOffset" in value);
}
// node_modules/unified/lib/callable-instance.js
const CallableInstance = (
/**
* @this {Function}
* @param {string | symbol} property
* @returns {(...parameters: Array<unknown>) => unknown}
*/
function(property) {
	let proto = this.constructor.prototype, value = proto[property], apply = function() {
		return value.apply(apply, arguments);
	};
	return Object.setPrototypeOf(apply, proto), apply;
}), own$1 = {}.hasOwnProperty, unified = new class Processor extends CallableInstance {
	/**
	* Create a processor.
	*/
	constructor() {
		/**
		* Internal list of configured transformers.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Pipeline}
		*/
		super("copy"), this.Compiler = void 0, this.Parser = void 0, this.attachers = [], this.compiler = void 0, this.freezeIndex = -1, this.frozen = void 0, this.namespace = {}, this.parser = void 0, this.transformers = trough();
	}
	/**
	* Copy a processor.
	*
	* @deprecated
	*   This is a private internal method and should not be used.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   New *unfrozen* processor ({@linkcode Processor}) that is
	*   configured to work the same as its ancestor.
	*   When the descendant processor is configured in the future it does not
	*   affect the ancestral processor.
	*/
	copy() {
		let destination = new Processor(), index = -1;
		for (; ++index < this.attachers.length;) {
			let attacher = this.attachers[index];
			destination.use(...attacher);
		}
		return destination.data((0, import_extend.default)(!0, {}, this.namespace)), destination;
	}
	/**
	* Configure the processor with info available to all plugins.
	* Information is stored in an object.
	*
	* Typically, options can be given to a specific plugin, but sometimes it
	* makes sense to have information shared with several plugins.
	* For example, a list of HTML elements that are self-closing, which is
	* needed during all phases.
	*
	* > **Note**: setting information cannot occur on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* > **Note**: to register custom data in TypeScript, augment the
	* > {@linkcode Data} interface.
	*
	* @example
	*   This example show how to get and set info:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   const processor = unified().data('alpha', 'bravo')
	*
	*   processor.data('alpha') // => 'bravo'
	*
	*   processor.data() // => {alpha: 'bravo'}
	*
	*   processor.data({charlie: 'delta'})
	*
	*   processor.data() // => {charlie: 'delta'}
	*   ```
	*
	* @template {keyof Data} Key
	*
	* @overload
	* @returns {Data}
	*
	* @overload
	* @param {Data} dataset
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Key} key
	* @returns {Data[Key]}
	*
	* @overload
	* @param {Key} key
	* @param {Data[Key]} value
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @param {Data | Key} [key]
	*   Key to get or set, or entire dataset to set, or nothing to get the
	*   entire dataset (optional).
	* @param {Data[Key]} [value]
	*   Value to set (optional).
	* @returns {unknown}
	*   The current processor when setting, the value at `key` when getting, or
	*   the entire dataset when getting without key.
	*/
	data(key, value) {
		return typeof key == "string" ? arguments.length === 2 ? (assertUnfrozen("data", this.frozen), this.namespace[key] = value, this) : own$1.call(this.namespace, key) && this.namespace[key] || void 0 : key ? (assertUnfrozen("data", this.frozen), this.namespace = key, this) : this.namespace;
	}
	/**
	* Freeze a processor.
	*
	* Frozen processors are meant to be extended and not to be configured
	* directly.
	*
	* When a processor is frozen it cannot be unfrozen.
	* New processors working the same way can be created by calling the
	* processor.
	*
	* It’s possible to freeze processors explicitly by calling `.freeze()`.
	* Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
	* `.stringify()`, `.process()`, or `.processSync()` are called.
	*
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   The current processor.
	*/
	freeze() {
		if (this.frozen) return this;
		let self = this;
		for (; ++this.freezeIndex < this.attachers.length;) {
			let [attacher, ...options] = this.attachers[this.freezeIndex];
			if (options[0] === !1) continue;
			options[0] === !0 && (options[0] = void 0);
			let transformer = attacher.call(self, ...options);
			typeof transformer == "function" && this.transformers.use(transformer);
		}
		return this.frozen = !0, this.freezeIndex = Infinity, this;
	}
	/**
	* Parse text to a syntax tree.
	*
	* > **Note**: `parse` freezes the processor if not already *frozen*.
	*
	* > **Note**: `parse` performs the parse phase, not the run phase or other
	* > phases.
	*
	* @param {Compatible | undefined} [file]
	*   file to parse (optional); typically `string` or `VFile`; any value
	*   accepted as `x` in `new VFile(x)`.
	* @returns {ParseTree extends undefined ? Node : ParseTree}
	*   Syntax tree representing `file`.
	*/
	parse(file) {
		this.freeze();
		let realFile = vfile(file), parser = this.parser || this.Parser;
		return assertParser("parse", parser), parser(String(realFile), realFile);
	}
	/**
	* Process the given file as configured on the processor.
	*
	* > **Note**: `process` freezes the processor if not already *frozen*.
	*
	* > **Note**: `process` performs the parse, run, and stringify phases.
	*
	* @overload
	* @param {Compatible | undefined} file
	* @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
	* @returns {undefined}
	*
	* @overload
	* @param {Compatible | undefined} [file]
	* @returns {Promise<VFileWithOutput<CompileResult>>}
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`]; any value accepted as
	*   `x` in `new VFile(x)`.
	* @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
	*   Callback (optional).
	* @returns {Promise<VFile> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise a promise, rejected with a fatal error or resolved with the
	*   processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	process(file, done) {
		let self = this;
		return this.freeze(), assertParser("process", this.parser || this.Parser), assertCompiler("process", this.compiler || this.Compiler), done ? executor(void 0, done) : new Promise(executor);
		/**
		* @param {((file: VFileWithOutput<CompileResult>) => undefined | void) | undefined} resolve
		* @param {(error: Error | undefined) => undefined | void} reject
		* @returns {undefined}
		*/
		function executor(resolve, reject) {
			let realFile = vfile(file), parseTree = self.parse(realFile);
			self.run(parseTree, realFile, function(error, tree, file) {
				if (error || !tree || !file) return realDone(error);
				let compileTree = tree, compileResult = self.stringify(compileTree, file);
				looksLikeAValue(compileResult) ? file.value = compileResult : file.result = compileResult, realDone(error, file);
			});
			/**
			* @param {Error | undefined} error
			* @param {VFileWithOutput<CompileResult> | undefined} [file]
			* @returns {undefined}
			*/
			function realDone(error, file) {
				error || !file ? reject(error) : resolve ? resolve(file) : done(void 0, file);
			}
		}
	}
	/**
	* Process the given file as configured on the processor.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `processSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `processSync` performs the parse, run, and stringify phases.
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`; any value accepted as
	*   `x` in `new VFile(x)`.
	* @returns {VFileWithOutput<CompileResult>}
	*   The processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	processSync(file) {
		/** @type {boolean} */
		let complete = !1, result;
		return this.freeze(), assertParser("processSync", this.parser || this.Parser), assertCompiler("processSync", this.compiler || this.Compiler), this.process(file, realDone), assertDone("processSync", "process", complete), result;
		/**
		* @type {ProcessCallback<VFileWithOutput<CompileResult>>}
		*/
		function realDone(error, file) {
			complete = !0, bail(error), result = file;
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* > **Note**: `run` freezes the processor if not already *frozen*.
	*
	* > **Note**: `run` performs the run phase, not other phases.
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} file
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} [file]
	* @returns {Promise<TailTree extends undefined ? Node : TailTree>}
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {(
	*   RunCallback<TailTree extends undefined ? Node : TailTree> |
	*   Compatible
	* )} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
	*   Callback (optional).
	* @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise, a promise rejected with a fatal error or resolved with the
	*   transformed tree.
	*/
	run(tree, file, done) {
		assertNode(tree), this.freeze();
		let transformers = this.transformers;
		return !done && typeof file == "function" && (done = file, file = void 0), done ? executor(void 0, done) : new Promise(executor);
		/**
		* @param {(
		*   ((tree: TailTree extends undefined ? Node : TailTree) => undefined | void) |
		*   undefined
		* )} resolve
		* @param {(error: Error) => undefined | void} reject
		* @returns {undefined}
		*/
		function executor(resolve, reject) {
			let realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			/**
			* @param {Error | undefined} error
			* @param {Node} outputTree
			* @param {VFile} file
			* @returns {undefined}
			*/
			function realDone(error, outputTree, file) {
				let resultingTree = outputTree || tree;
				error ? reject(error) : resolve ? resolve(resultingTree) : done(void 0, resultingTree, file);
			}
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `runSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `runSync` performs the run phase, not other phases.
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {TailTree extends undefined ? Node : TailTree}
	*   Transformed tree.
	*/
	runSync(tree, file) {
		/** @type {boolean} */
		let complete = !1, result;
		return this.run(tree, file, realDone), assertDone("runSync", "run", complete), result;
		/**
		* @type {RunCallback<TailTree extends undefined ? Node : TailTree>}
		*/
		function realDone(error, tree) {
			bail(error), result = tree, complete = !0;
		}
	}
	/**
	* Compile a syntax tree.
	*
	* > **Note**: `stringify` freezes the processor if not already *frozen*.
	*
	* > **Note**: `stringify` performs the stringify phase, not the run phase
	* > or other phases.
	*
	* @param {CompileTree extends undefined ? Node : CompileTree} tree
	*   Tree to compile.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {CompileResult extends undefined ? Value : CompileResult}
	*   Textual representation of the tree (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most compilers
	*   > return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	stringify(tree, file) {
		this.freeze();
		let realFile = vfile(file), compiler = this.compiler || this.Compiler;
		return assertCompiler("stringify", compiler), assertNode(tree), compiler(tree, realFile);
	}
	/**
	* Configure the processor to use a plugin, a list of usable values, or a
	* preset.
	*
	* If the processor is already using a plugin, the previous plugin
	* configuration is changed based on the options that are passed in.
	* In other words, the plugin is not added a second time.
	*
	* > **Note**: `use` cannot be called on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* @example
	*   There are many ways to pass plugins to `.use()`.
	*   This example gives an overview:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   unified()
	*     // Plugin with options:
	*     .use(pluginA, {x: true, y: true})
	*     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
	*     .use(pluginA, {y: false, z: true})
	*     // Plugins:
	*     .use([pluginB, pluginC])
	*     // Two plugins, the second with options:
	*     .use([pluginD, [pluginE, {}]])
	*     // Preset with plugins and settings:
	*     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
	*     // Settings only:
	*     .use({settings: {position: false}})
	*   ```
	*
	* @template {Array<unknown>} [Parameters=[]]
	* @template {Node | string | undefined} [Input=undefined]
	* @template [Output=Input]
	*
	* @overload
	* @param {Preset | null | undefined} [preset]
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {PluggableList} list
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Plugin<Parameters, Input, Output>} plugin
	* @param {...(Parameters | [boolean])} parameters
	* @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
	*
	* @param {PluggableList | Plugin | Preset | null | undefined} value
	*   Usable value.
	* @param {...unknown} parameters
	*   Parameters, when a plugin is given as a usable value.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   Current processor.
	*/
	use(value, ...parameters) {
		let attachers = this.attachers, namespace = this.namespace;
		if (assertUnfrozen("use", this.frozen), value != null) {
			if (typeof value == "function") addPlugin(value, parameters);
			else if (typeof value == "object") Array.isArray(value) ? addList(value) : addPreset(value);
			else throw TypeError("Expected usable value, not `" + value + "`");
		}
		return this;
		/**
		* @param {Pluggable} value
		* @returns {undefined}
		*/
		function add(value) {
			if (typeof value == "function") addPlugin(value, []);
			else if (typeof value == "object") {
				if (Array.isArray(value)) {
					let [plugin, ...parameters] = value;
					addPlugin(plugin, parameters);
				} else addPreset(value);
			} else throw TypeError("Expected usable value, not `" + value + "`");
		}
		/**
		* @param {Preset} result
		* @returns {undefined}
		*/
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins), result.settings && (namespace.settings = (0, import_extend.default)(!0, namespace.settings, result.settings));
		}
		/**
		* @param {PluggableList | null | undefined} plugins
		* @returns {undefined}
		*/
		function addList(plugins) {
			let index = -1;
			if (plugins != null) {
				if (Array.isArray(plugins)) for (; ++index < plugins.length;) {
					let thing = plugins[index];
					add(thing);
				}
				else throw TypeError("Expected a list of plugins, not `" + plugins + "`");
			}
		}
		/**
		* @param {Plugin} plugin
		* @param {Array<unknown>} parameters
		* @returns {undefined}
		*/
		function addPlugin(plugin, parameters) {
			let index = -1, entryIndex = -1;
			for (; ++index < attachers.length;) if (attachers[index][0] === plugin) {
				entryIndex = index;
				break;
			}
			if (entryIndex === -1) attachers.push([plugin, ...parameters]);
			else if (parameters.length > 0) {
				let [primary, ...rest] = parameters, currentPrimary = attachers[entryIndex][1];
				isPlainObject(currentPrimary) && isPlainObject(primary) && (primary = (0, import_extend.default)(!0, currentPrimary, primary)), attachers[entryIndex] = [
					plugin,
					primary,
					...rest
				];
			}
		}
	}
}().freeze();
/**
* Assert a parser is available.
*
* @param {string} name
* @param {unknown} value
* @returns {asserts value is Parser}
*/
function assertParser(name, value) {
	if (typeof value != "function") throw TypeError("Cannot `" + name + "` without `parser`");
}
/**
* Assert a compiler is available.
*
* @param {string} name
* @param {unknown} value
* @returns {asserts value is Compiler}
*/
function assertCompiler(name, value) {
	if (typeof value != "function") throw TypeError("Cannot `" + name + "` without `compiler`");
}
/**
* Assert the processor is not frozen.
*
* @param {string} name
* @param {unknown} frozen
* @returns {asserts frozen is false}
*/
function assertUnfrozen(name, frozen) {
	if (frozen) throw Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
/**
* Assert `node` is a unist node.
*
* @param {unknown} node
* @returns {asserts node is Node}
*/
function assertNode(node) {
	if (!isPlainObject(node) || typeof node.type != "string") throw TypeError("Expected node, got `" + node + "`");
}
/**
* Assert that `complete` is `true`.
*
* @param {string} name
* @param {string} asyncName
* @param {unknown} complete
* @returns {asserts complete is true}
*/
function assertDone(name, asyncName, complete) {
	if (!complete) throw Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
/**
* @param {Compatible | undefined} [value]
* @returns {VFile}
*/
function vfile(value) {
	return looksLikeAVFile(value) ? value : new VFile(value);
}
/**
* @param {Compatible | undefined} [value]
* @returns {value is VFile}
*/
function looksLikeAVFile(value) {
	return !!(value && typeof value == "object" && "message" in value && "messages" in value);
}
/**
* @param {unknown} [value]
* @returns {value is Value}
*/
function looksLikeAValue(value) {
	return typeof value == "string" || isUint8Array(value);
}
/**
* Assert `value` is an `Uint8Array`.
*
* @param {unknown} value
*   thing.
* @returns {value is Uint8Array}
*   Whether `value` is an `Uint8Array`.
*/
function isUint8Array(value) {
	return !!(value && typeof value == "object" && "byteLength" in value && "byteOffset" in value);
}
// src/core/note/markdown.ts
/**
* Parses a text that the guard has let pass, with positions.
*
* An extension takes its time on every line, so that a text is parsed with those alone whose marks it has.
*/
function parseMarkdown(text) {
	let needed = extensions.filter(({ mark }) => mark.test(text)), key = needed.map(({ mark }) => mark.source).join(" "), parser = parsers.get(key) ?? parserWith(needed);
	return parsers.set(key, parser), parser.parse(text);
}
/** Made so far, by their extensions. */
const parsers = /* @__PURE__ */ new Map();
function parserWith(needed) {
	return unified().use(remarkParse).use(needed.map(({ plugin }) => plugin)).freeze();
}
/**
* Front matter, formulas, and GitHub's extensions but for bare autolinks, which take quadratic time on some real pages
* (docs/decisions/0003-no-autolink-literals.md).
*/
const extensions = [
	{
		mark: /^\uFEFF?(?:---|\+\+\+)/,
		plugin: [remarkFrontmatter, ["yaml", "toml"]]
	},
	{
		mark: /\$/,
		plugin: remarkMath
	},
	{
		mark: /\[\^/,
		plugin: pluginOf(gfmFootnote(), gfmFootnoteFromMarkdown())
	},
	{
		mark: /~/,
		plugin: pluginOf(gfmStrikethrough(), gfmStrikethroughFromMarkdown())
	},
	{
		mark: /-[ \t]*[|:]|[|:][ \t]*-/,
		plugin: pluginOf(gfmTable(), gfmTableFromMarkdown())
	},
	{
		mark: /\[[ \t\r\nxX]/,
		plugin: pluginOf(gfmTaskListItem(), gfmTaskListItemFromMarkdown())
	}
];
function pluginOf(syntax, tree) {
	return function() {
		let all = this.data();
		(all.micromarkExtensions ??= []).push(syntax), (all.fromMarkdownExtensions ??= []).push(tree);
	};
}
// src/core/check/open-end.ts
/** Finds the block that goes on to the end of a note for want of an end; `null` where a heading can be added there. */
function findOpenEnd({ sections, text }) {
	let last = sections.at(-1)?.blocks.at(-1);
	return !last || !mayStayOpen(last) || parseMarkdown(`${text.slice(offsetsOf(last).start)}\n\n# a\n`).children.at(-1)?.type === "heading" ? null : {
		kind: kindOf(last),
		line: spanOf(last).startLine
	};
}
/** A list or a quote ends before a heading, with all that is in it. */
function mayStayOpen(block) {
	return block.type === "code" || block.type === "html" || block.type === "math";
}
function kindOf(block) {
	return block.type === "html" ? block.value.startsWith("<!--") ? "comment" : "html" : block.type;
}
// src/core/check/insertions.ts
/** Plans where missing sections go, with their heading and what the template has there, at the level that fits. */
function planInsertions(missing, context) {
	let { note } = context, lines = indexLines$1(note.text), planned = /* @__PURE__ */ new Map(), places = placesOf(missing, context), isAtEnd = ({ offset }) => offset === note.text.length, openEnd = places.some(isAtEnd) ? findOpenEnd(note) : null, hasAppended = !1;
	for (let place of places) {
		let { filled, depth, offset } = place, obstacle = findObstacle(place, isAtEnd(place) ? openEnd : null);
		if (obstacle) {
			planned.set(filled, {
				fix: null,
				obstacle
			});
			continue;
		}
		let gap = hasAppended && isAtEnd(place) ? [""] : gapBefore(note.text, offset), section = writeSection(filled.slot, depth, note.language), rest = isAtEnd(place) ? [""] : ["", ""], text = [
			...gap,
			...section,
			...rest
		].join(lineEndAt(note.text, offset));
		planned.set(filled, {
			fix: {
				span: lines.span(offset, offset),
				text
			},
			obstacle: null
		}), hasAppended ||= isAtEnd(place);
	}
	return planned;
}
function placesOf(missing, context) {
	let { sections, text } = context.note, claimed = new Set(context.slots.flatMap(({ section }) => section ?? [])), latest = /* @__PURE__ */ new Map();
	return missing.map((filled) => {
		let depth = depthOf(filled, context), before = sectionBefore(filled, context), wanted = offsetAfter(before, {
			filled,
			depth,
			claimed
		}, context), offset = Math.max(lineStart(outsideGenerated(wanted, depth, sections), text), latest.get(before) ?? 0);
		return latest.set(before, offset), {
			filled,
			depth,
			offset
		};
	});
}
function findObstacle({ filled: { scope }, depth }, block) {
	return scope && depth <= scope.depth ? {
		kind: "no-level",
		parent: scope
	} : block && {
		kind: "open-end",
		block
	};
}
/** The lines of a section as a template has them. */
function writeSection({ titleIn, body }, depth, language) {
	let heading = `${"#".repeat(depth)} ${titleIn[language]}`;
	return body === "" ? [heading] : [
		heading,
		"",
		...body.split("\n")
	];
}
/** The level of a missing section: as far below its parent, or beside its equals, as the template has it. */
function depthOf({ slot, scope }, { slots, template }) {
	let relative = (other) => other?.section ? other.section.depth + slot.depth - other.slot.depth : null;
	if (template.levels === "exact") return slot.depth;
	if (scope && slot.parent) {
		let parent = slots.find(({ section }) => section === scope);
		if (parent?.slot === slot.parent) return clamp(relative(parent) ?? slot.depth);
	}
	let parent = slots.find((other) => other.slot === slot.parent && other.section);
	if (isTitle(slot)) return titleDepth(slot, relative(parent));
	let equal = slots.find((other) => other.slot.parent === slot.parent && other.section);
	return clamp(relative(parent) ?? relative(equal) ?? slot.depth);
}
function titleDepth({ parent, depth }, underParent) {
	return parent && !isTitle(parent) ? clamp(underParent ?? depth) : depth;
}
/** Headings have six levels. */
function clamp(depth) {
	return Math.min(6, Math.max(1, depth));
}
/** The start of the heading before which the section goes, or the end of the note. */
function offsetAfter(before, { filled, depth, claimed }, { note, slots }) {
	if (!before) {
		let index = slots.indexOf(filled);
		return index === 0 && isTitle(filled.slot) ? note.sections[0]?.startOffset ?? 0 : slots.find((other, place) => place > index && other.section)?.section?.startOffset ?? note.text.length;
	}
	let isParent = slots.some(({ slot, section }) => section === before && slot === filled.slot.parent), start = note.sections.indexOf(before) + 1;
	return note.sections.find((section, index) => index >= start && (isParent || section.depth <= depth || claimed.has(section)))?.startOffset ?? note.text.length;
}
/** The start of the line on which an indented heading stands. */
function lineStart(offset, text) {
	let start = offset;
	for (; offset < text.length && /[ \t]/.test(text.charAt(start - 1));) --start;
	return start;
}
/** The same place, or the start of the generated sections that would take in what is put there. */
function outsideGenerated(offset, depth, sections) {
	let around = sections.findLast(({ startOffset }) => startOffset < offset) ?? null, outside = offset;
	for (; around; around = around.parent) around.isGenerated && around.depth < depth && (outside = around.startOffset);
	return outside === offset ? offset : outsideGenerated(outside, depth, sections);
}
/** The section that goes right before in the template and is there, a generated one among them. */
function sectionBefore(filled, { note, slots, template }) {
	let { slot, scope } = filled, index = slots.indexOf(filled), before = slots.findLast((other, place) => place < index && other.section && isInScope(other, scope)), from = before ? template.slots.indexOf(before.slot) : -1;
	return template.slots.slice(from + 1, template.slots.indexOf(slot)).flatMap((other) => other.isGenerated ? findGenerated(other, note.sections) ?? [] : []).filter((section) => scope === null || isWithin(section, scope)).filter(({ startOffset }) => startOffset > (before?.section?.startOffset ?? -1)).at(-1) ?? before?.section ?? scope;
}
function isInScope({ section, scope }, wanted) {
	return wanted === null || scope === wanted || section === wanted;
}
function findGenerated({ names }, sections) {
	return sections.find((section) => section.isGenerated && isGeneratedName(section.names.slice(0, 1), names));
}
/** The line end that stands there: after a CR, an LF would be a part of it. Else the first one of the note. */
function lineEndAt(text, offset) {
	return (/(?:\r\n?|\n)$/.exec(text.slice(Math.max(0, offset - 2), offset)) ?? /\r\n?|\n/.exec(text))?.[0] ?? "\n";
}
/** What has to be put before a heading so that a blank line parts it from what is there. */
function gapBefore(text, offset) {
	if (!/\S/.test(text.slice(0, offset))) return [];
	let before = text.slice(Math.max(0, offset - farEnough), offset);
	return /(?:\r\n|\r(?!\n)|(?<!\r)\n)[ \t]*(?:\r\n|[\r\n])$/.test(before) ? [] : /[\r\n]$/.test(before) ? [""] : ["", ""];
}
/** In UTF-16 units, for a blank line. */
const farEnough = 1e3, missingSection = {
	id: "missing-section",
	summary: {
		"zh-CN": "模板要求的每一节都要有",
		en: "Every section that the template requires is there"
	},
	severity: "error",
	*check(context) {
		let missing = context.slots.filter((filled) => filled.isExpected && statusOf(filled) === "missing");
		if (missing.length === 0) return;
		let corrections = new Map(missing.map((filled) => [filled, correct(filled, context)])), isSettled = [...corrections.values()].every((fix) => fix === null), insertions = planInsertions(missing, context);
		for (let filled of missing) {
			let { slot, place } = filled, correction = corrections.get(filled) ?? null, insertion = correction ? null : insertions.get(filled), fix = correction ?? (isSettled ? insertion?.fix : null), say = (language) => sayWhatIsMissing(filled, language, context) + (insertion?.obstacle ? sayObstacle(insertion.obstacle, language) : "");
			yield {
				span: place,
				section: slot.title,
				severity: slot.severity,
				...fix ? { fix } : {},
				message: {
					"zh-CN": say("zh-CN"),
					en: say("en")
				}
			};
		}
	}
};
/** Writes the heading right where it was surely meant. */
function correct(filled, context) {
	let { nearMiss } = filled;
	if (!nearMiss || nearMiss.span.startColumn > 1) return null;
	let { kind, span } = nearMiss;
	return span.endLine > span.startLine ? null : onOneLine.has(kind) ? {
		span,
		text: headingOf(filled, context)
	} : null;
}
const onOneLine = /* @__PURE__ */ new Set([
	"heading",
	"bold",
	"no-space",
	"full-width",
	"plain"
]);
/** The heading to be written: in the words of the line that was meant as one, or at the level of the heading that was. */
function headingOf(filled, context) {
	let { slot, nearMiss } = filled, { note, template } = context, isHeading = nearMiss?.kind === "heading" || nearMiss?.kind === "similar", depth = isHeading && template.levels === "any" ? nearMiss.depth : depthOf(filled, context), title = nearMiss && !isHeading ? nearMiss.title : slot.titleIn[note.language];
	return `${"#".repeat(depth)} ${title}`;
}
function sayWhatIsMissing(filled, language, context) {
	let { slot, nearMiss } = filled, title = slot.titleIn[language], heading = headingOf(filled, context), { missing, add, addFilled, guesses } = sentences[language];
	if (nearMiss) return missing(title) + guesses[nearMiss.kind](nearMiss.title, heading);
	let blank = /\{[^{}]*\}/u.exec(heading)?.[0];
	return missing(title) + (blank === void 0 ? add(heading) : addFilled(heading, blank));
}
function sayObstacle(obstacle, language) {
	let { openEnd, noLevel } = sentences[language];
	return obstacle.kind === "open-end" ? openEnd[obstacle.block.kind](obstacle.block.line) : noLevel(obstacle.parent);
}
const sentences = {
	"zh-CN": {
		missing: (title) => `缺少「${title}」一节：`,
		add: (heading) => `请加上标题「${heading}」并写上内容`,
		addFilled: (heading, blank) => `请加上标题「${heading}」，把 ${blank} 换成自己的文字`,
		guesses: {
			heading: (title, heading) => `这里的「${title}」是不是写错了？请改成「${heading}」`,
			similar: (title, heading) => `如果「${title}」就是这一节，请把标题改成「${heading}」`,
			bold: (title, heading) => `「${title}」只是加粗的文字，不是标题，请写成「${heading}」`,
			quoted: (title, heading) => `「${title}」写在引用块里，不算标题，请移出来写成「${heading}」`,
			listed: (title, heading) => `「${title}」写在列表里，不算标题，请移出来写成「${heading}」`,
			"no-space": (_, heading) => `# 后面少了空格，不算标题，请写成「${heading}」`,
			"full-width": (_, heading) => `全角的 ＃ 不算标题，请写成「${heading}」`,
			html: (title, heading) => `「${title}」是 HTML 标签，请写成「${heading}」`,
			plain: (title, heading) => `「${title}」只是普通文字，不是标题，请写成「${heading}」`,
			label: (title, heading) => `「${title}：」只是一行的开头，不是标题，请写成「${heading}」，后面的话另起一行`
		},
		openEnd: {
			code: (line) => `。第 ${line} 行开始的代码块没有结尾，请先补上，不然后面的都算代码`,
			math: (line) => `。第 ${line} 行开始的公式没有结尾，请先补上，不然后面的都算公式`,
			comment: (line) => `。第 ${line} 行开始的注释没有结尾，请先补上 -->，不然后面的都看不见`,
			html: (line) => `。第 ${line} 行开始的 HTML 没有结尾，请先补上，不然后面的都算在里面`
		},
		noLevel: ({ title, depth, heading }) => `。第 ${heading.startLine} 行的「${title}」是 ${depth} 级标题，下面放不下这一节，请先提高它的级别`
	},
	en: {
		missing: (title) => `The section “${title}” is missing: `,
		add: (heading) => `add the heading “${heading}” and write it`,
		addFilled: (heading, blank) => `add the heading “${heading}”, with your own words for ${blank}`,
		guesses: {
			heading: (title, heading) => `is “${title}” a slip? Write “${heading}”`,
			similar: (title, heading) => `if “${title}” is meant to be it, make the heading “${heading}”`,
			bold: (title, heading) => `“${title}” is only bold text, not a heading; write “${heading}”`,
			quoted: (title, heading) => `“${title}” stands in a block quote; move it out as “${heading}”`,
			listed: (title, heading) => `“${title}” stands in a list; move it out as “${heading}”`,
			"no-space": (_, heading) => `a space is missing after #; write “${heading}”`,
			"full-width": (_, heading) => `a full-width ＃ makes no heading; write “${heading}”`,
			html: (title, heading) => `“${title}” is an HTML tag; write “${heading}”`,
			plain: (title, heading) => `“${title}” is plain text, not a heading; write “${heading}”`,
			label: (title, heading) => `“${title}:” only begins a line and is no heading; write “${heading}”, and the rest below it`
		},
		openEnd: {
			code: (line) => `. The code block from line ${line} has no end: close it first`,
			math: (line) => `. The formula from line ${line} has no end: close it first`,
			comment: (line) => `. The comment from line ${line} has no end: close it first, with -->`,
			html: (line) => `. The HTML from line ${line} has no end: close it first`
		},
		noLevel: ({ title, depth, heading }) => `. “${title}” on line ${heading.startLine} is of level ${depth}, below which there is no room for it: raise it first`
	}
}, todoStub = {
	id: "todo-stub",
	summary: {
		"zh-CN": "待办占位要换成内容",
		en: "A TODO marker is replaced by content"
	},
	severity: "warning",
	*check({ slots, extras }) {
		let reported = /* @__PURE__ */ new Set();
		for (let filled of slots) {
			if (statusOf(filled) !== "stub") continue;
			filled.section && reported.add(filled.section);
			let { title, slot } = filled, isBlank = filled.content?.state === "blank", write = slot.isRequired ? writeIt : writeOrRemove, message = isBlank ? blankMessageFor(title, write) : messageFor$4(title, write);
			yield {
				span: filled.place,
				section: title,
				severity: slot.severity,
				message
			};
		}
		for (let { section, content } of extras) {
			if (content.state !== "stub" || isUnderOneOf(section, reported)) continue;
			let { span, title } = section;
			yield {
				span,
				section: title,
				message: messageFor$4(title, writeOrRemove)
			};
		}
	}
}, writeIt = {
	"zh-CN": "请写上内容",
	en: "write it"
}, writeOrRemove = {
	"zh-CN": "请写上内容，或删去这一节",
	en: "write it, or remove the section"
};
function blankMessageFor(title, write) {
	return {
		"zh-CN": `「${title}」只写了“无”一类的占位，模板要求这里有内容：${write["zh-CN"]}`,
		en: `“${title}” only says that there is nothing, and the template asks for content: ${write.en}`
	};
}
function messageFor$4(title, write) {
	return {
		"zh-CN": `「${title}」还只是一个待办占位：${write["zh-CN"]}`,
		en: `“${title}” is still a TODO stub: ${write.en}`
	};
}
// src/core/rules/too-few-items.ts
/** A section has to hold as many items as its slot asks for: list items, or phrases split by 、，；. */
const tooFewItems = {
	id: "too-few-items",
	summary: {
		"zh-CN": "列表的项数不能少于模板的要求",
		en: "A list has at least as many items as the template asks for"
	},
	severity: "error",
	*check({ slots }) {
		for (let filled of slots) {
			let { slot, content, title } = filled, { severity, items } = slot;
			statusOf(filled) === "short" && content && items && (content.items >= items.minimum || (yield {
				span: filled.place,
				section: title,
				severity,
				message: {
					"zh-CN": `「${title}」有 ${content.items} 项，模板要求至少 ${items.minimum} 项：请用顿号、逗号或列表补足`,
					en: `“${title}” has ${countOf(content.items, "item")}; the template asks for at least ${items.minimum}: add more, separated by commas or as a list`
				}
			}));
		}
	}
}, tooManyItems = {
	id: "too-many-items",
	summary: {
		"zh-CN": "列表的项数不能多于模板的要求",
		en: "A list has at most as many items as the template allows"
	},
	severity: "error",
	*check({ slots }) {
		for (let filled of slots) {
			let { slot, content, title } = filled, maximum = slot.items?.maximum;
			statusOf(filled) === "long" && content && typeof maximum == "number" && (yield {
				span: filled.place,
				section: title,
				severity: slot.severity,
				message: {
					"zh-CN": `「${title}」有 ${content.items} 项，模板要求至多 ${maximum} 项：请留下最重要的`,
					en: `“${title}” has ${countOf(content.items, "item")}; the template allows at most ${maximum}: keep the most important ones`
				}
			});
		}
	}
}, tooShort = {
	id: "too-short",
	summary: {
		"zh-CN": "一节的长度不能少于模板的要求",
		en: "A section is at least as long as the template asks for"
	},
	severity: "error",
	*check({ slots }) {
		for (let filled of slots) {
			let { slot, content, title } = filled, { severity, minimumLength } = slot;
			statusOf(filled) === "short" && content && minimumLength !== null && (content.length >= minimumLength || (yield {
				span: filled.place,
				section: title,
				severity,
				message: {
					"zh-CN": `「${title}」有 ${content.length} 字，模板要求至少 ${minimumLength} 字：还差 ${minimumLength - content.length} 字`,
					en: `“${title}” has ${countOf(content.length, "word")}; the template asks for at least ${minimumLength}: ${minimumLength - content.length} more to go`
				}
			}));
		}
	}
}, unfilled = {
	id: "unfilled",
	summary: {
		"zh-CN": "模板里的提示文字要换成自己的内容",
		en: "The template's prompts are replaced by the writer's own words"
	},
	severity: "error",
	*check(context) {
		let sections = context.slots.filter((filled) => statusOf(filled) === "unfilled");
		for (let filled of sections) {
			let { title, slot, place } = filled;
			yield {
				span: place,
				section: title,
				severity: slot.severity,
				message: messageFor$3(filled)
			};
		}
		if (!isCopy(context)) return;
		let severity = severities.find((each) => context.slots.some(({ slot }) => slot.severity === each));
		context.slots.some((filled) => filled.slot.severity === severity && isSaid(filled)) || (yield {
			span: {
				startLine: 1,
				startColumn: 1,
				endLine: 1,
				endColumn: 1
			},
			section: null,
			...severity ? { severity } : {},
			message: copied
		});
	}
};
/** Whether a finding says already of a section that it is not written. */
function isSaid(filled) {
	let status = statusOf(filled);
	return status === "missing" ? filled.isExpected : unwritten.has(status);
}
const unwritten = /* @__PURE__ */ new Set([
	"empty",
	"stub",
	"unfilled"
]);
/** Whether a note has nothing that its template had not put there, although each section alone would pass. */
function isCopy({ slots, extras }) {
	return slots.some(({ section }) => section) && slots.every(({ slot, content }) => slot.isFixed || !content?.hasOwn) && extras.every(({ content }) => !content.hasOwn);
}
const copied = {
	"zh-CN": "这篇笔记还是模板的原样：请写上自己的内容",
	en: "The note is still as the template has it: write your own text"
};
function messageFor$3({ title, content }) {
	let [blank] = content?.blanks ?? [];
	return blank !== void 0 && content?.state === "written" ? {
		"zh-CN": `「${title}」里还留着模板的空 ${blank}：请填上`,
		en: `“${title}” still has the template's blank ${blank}: fill it in`
	} : {
		"zh-CN": `「${title}」还是模板的原样：请换成自己的内容`,
		en: `“${title}” is still as the template has it: replace it with your own text`
	};
}
// src/core/rules/unreadable-note.ts
/** A note that cannot be read cannot be checked, and so is never green. */
const unreadableNote = {
	id: "unreadable-note",
	summary: {
		"zh-CN": "笔记要能当作 Markdown 文本读出来",
		en: "A note can be read as Markdown text"
	},
	severity: "error",
	*check({ note: { obstacle } }) {
		if (!obstacle) return;
		let line = lineOf$1(obstacle);
		yield {
			span: {
				startLine: line,
				startColumn: 1,
				endLine: line,
				endColumn: 1
			},
			section: null,
			message: messageFor$2(obstacle)
		};
	}
};
function lineOf$1(obstacle) {
	return obstacle.kind === "too-complex" ? obstacle.complexity.line : obstacle.kind === "empty" || obstacle.kind === "binary" ? 1 : obstacle.line;
}
function messageFor$2(obstacle) {
	return obstacle.kind === "too-complex" ? complexityMessages[obstacle.complexity.measure] : obstacle.kind === "not-utf-8" ? encodingMessageFor(obstacle.encoding) : messages$1[obstacle.kind];
}
function encodingMessageFor(encoding) {
	if (encoding === null) return {
		"zh-CN": "文件从这一行起不是 UTF-8 编码，或者内容已损坏：请用它原来的编码打开，再另存为 UTF-8，或者改正这一行",
		en: "From this line on the file is not in UTF-8, or it is damaged: open it in the encoding it was written in and save it as UTF-8, or mend the line"
	};
	let code = encoding.toUpperCase(), command = `iconv -f ${code} -t UTF-8 old.md > new.md`, isGb18030 = encoding === "gb18030";
	return {
		"zh-CN": `文件是 ${code}${isGb18030 ? "（GBK）" : " "}编码，不是 UTF-8：请在编辑器里另存为 UTF-8（Windows 记事本：“另存为”里编码选 UTF-8），或者运行 ${command}`,
		en: `The file is in ${code}${isGb18030 ? " (GBK)" : ""}, not in UTF-8: save it as UTF-8 in your editor (in Notepad on Windows: Save as, Encoding UTF-8), or run ${command}`
	};
}
const messages$1 = {
	empty: {
		"zh-CN": "这个文件是空的：请写上内容",
		en: "The file is empty: write the note"
	},
	nul: {
		"zh-CN": "这一行有看不见的 NUL 字符（U+0000），文件可能已损坏：请删去它，或者恢复之前的版本",
		en: "There is an invisible NUL character (U+0000) on this line, so the file may be damaged: remove it, or restore an earlier version"
	},
	binary: {
		"zh-CN": "这是二进制文件，不是 Markdown 文本：请检查文件的扩展名",
		en: "This is a binary file, not Markdown text: check the file's extension"
	}
}, complexityMessages = {
	size: {
		"zh-CN": `文件超过 ${limits.size / 1024} K 字符，没有检查：请拆成几篇`,
		en: `The file has over ${limits.size / 1024} K characters and was not checked: split it`
	},
	lines: {
		"zh-CN": `到这里已有 ${limits.lines} 行，没有检查：请拆成几篇`,
		en: `There are over ${limits.lines} lines up to here; the note was not checked: split it`
	},
	"line-length": {
		"zh-CN": `这一行超过 ${limits.lineLength} 个字符，没有检查：请分段`,
		en: `This line has over ${limits.lineLength} characters; the note was not checked: break it`
	},
	nesting: {
		"zh-CN": "这里的列表、引用或强调嵌套过深，没有检查：请减少层级",
		en: "Lists, quotes or emphasis are nested too deeply here; the note was not checked: use fewer levels"
	},
	containers: {
		"zh-CN": "这里的列表和引用块过多，没有检查：请拆成几篇",
		en: "Too many separate lists and quotes up to here; the note was not checked: split it"
	},
	paragraph: {
		"zh-CN": "到这里已有几千行没有空行，没有检查：请用空行分段",
		en: "There is no blank line in the thousands of lines up to here; the note was not checked: break the text into paragraphs"
	},
	headings: {
		"zh-CN": "到这里的标题过多，没有检查：请拆成几篇",
		en: "Too many headings up to here; the note was not checked: split it"
	},
	time: {
		"zh-CN": "检查这篇笔记用时过长，没有检查完：请拆成几篇，或减少嵌套和重复的标记",
		en: "The note takes too long to check, and was not checked: split it, or use fewer nested and repeated marks"
	},
	delimiters: {
		"zh-CN": "到这里的方括号、星号、竖线等标记过多，没有检查：请用空行分段，或拆成几篇",
		en: "Too many brackets, asterisks or bars up to here; the note was not checked: break the text into paragraphs, or split it"
	}
};
// src/core/rules/line-list.ts
/** Names lines in a sentence, at most five of them: “lines 3, 7 and 9”, “第 3、7、9 行”. */
function listLines(lines) {
	let different = [...new Set(lines)], named = different.slice(0, most$1), rest = different.length > most$1, [last = "", ...before] = named.toReversed(), words = before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
	return {
		"zh-CN": `第 ${named.join("、")} 行${rest ? "等" : ""}`,
		en: `${different.length === 1 ? "line" : "lines"} ${rest ? `${named.join(", ")}, …` : words}`
	};
}
const most$1 = 5, duplicateHeading = {
	id: "duplicate-heading",
	summary: {
		"zh-CN": "同一级的标题不要重名",
		en: "Headings of one level have different names"
	},
	severity: "notice",
	*check({ note, template }) {
		for (let [first, second, ...more] of listNamesakes(note.sections)) {
			let slot = template.slots.find((candidate) => isNameOf(candidate, second));
			slot && slot.repeat.maximum !== 1 || (yield {
				span: second.heading,
				section: second.title,
				...slot ? { severity: "warning" } : {},
				message: messageFor$1(second.title, first, more)
			});
		}
	}
};
function listNamesakes(sections) {
	let byParent = /* @__PURE__ */ new Map();
	for (let section of sections) {
		if (section.isGenerated || section.title === "") continue;
		let { parent, depth, title } = section, siblings = byParent.get(parent) ?? /* @__PURE__ */ new Map();
		byParent.set(parent, siblings);
		let key = `${depth} ${title.normalize("NFKC").toLowerCase()}`, namesakes = siblings.get(key);
		namesakes ? namesakes.push(section) : siblings.set(key, [section]);
	}
	return Array.from(byParent.values(), (siblings) => [...siblings.values()]).flat().flatMap(([first, second, ...more]) => first && second ? [[
		first,
		second,
		...more
	]] : []);
}
function isNameOf(slot, { names }) {
	return slot.names.some((pattern) => {
		let fit = matchName(pattern, names);
		return fit !== null && fit !== "anything";
	});
}
function messageFor$1(title, first, more) {
	let line = first.heading.startLine, lines = listLines(more.map(({ heading }) => heading.startLine)), rest = more.length === 0 ? {
		"zh-CN": "",
		en: ""
	} : {
		"zh-CN": `（${lines["zh-CN"]}也是）`,
		en: ` (${lines.en} too)`
	};
	return {
		"zh-CN": `「${title}」与第 ${line} 行的标题重名${rest["zh-CN"]}：请合并两节，或换一个标题`,
		en: `“${title}” has the name of the section on line ${line}${rest.en}: join the two, or name this one otherwise`
	};
}
// src/core/note/hidden-characters.ts
/**
* Lists the characters of a text that nobody sees and that do nothing there.
*
* Those that emoji, and scripts such as Persian, Hindi, Khmer or Mongolian, are written with have their use.
*/
function listHiddenCharacters(text) {
	return Array.from(text.matchAll(hidden)).flatMap((match) => {
		let [run] = match, start = match.index, end = start + run.length;
		return isOfUse(run, {
			text,
			start,
			end
		}) ? [] : [{
			start,
			end
		}];
	});
}
const hidden = /[\uFE00-\uFE0F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]+/gu;
function isOfUse(run, { text, start, end }) {
	let before = lastCharacter(text.slice(Math.max(0, start - 2), start)), after = String.fromCodePoint(text.codePointAt(end) ?? space);
	if (/^[\uFE00-\uFE0F]$/.test(run)) return /[^\s\p{Cf}]/u.test(before);
	if (/^\uFE0F?\u200D$/.test(run) && emoji.test(before) && emoji.test(after)) return !0;
	if (/^[\u{E0100}-\u{E01EF}]$/u.test(run)) return /\p{Script=Han}/u.test(before);
	if (/^[\u{E0020}-\u{E007E}]{1,8}\u{E007F}$/u.test(run)) return before === blackFlag;
	if (directions.test(run)) return rightToLeft.test(lineAround(text, start));
	let scripts = joiners.test(run) ? joined$1 : unspaced;
	return run.length === 1 && (scripts.test(before) || scripts.test(after));
}
const space = 32, blackFlag = "🏴", emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u, directions = /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/, rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u, joiners = /^[\u200C\u200D]$/, joined$1 = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u, unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Hangul}]/u;
function lastCharacter(text) {
	return Array.from(text).at(-1) ?? " ";
}
function lineAround(text, offset) {
	let start = Math.max(text.lastIndexOf("\n", offset), offset - reach, 0), end = text.indexOf("\n", offset);
	return text.slice(start, Math.min(end < 0 ? text.length : end, offset + reach));
}
/** How far around a mark its direction is looked for. */
const reach = 200;
// src/core/note/hidden-html.ts
/**
* Lists what a reader does not see of a document's HTML: the markup itself, and hidden elements with their content.
*
* A hidden element without an end reaches as far as the block that it stands in.
*/
function listHiddenHtml(source, root) {
	let ranges = [], open = null, walk = (node) => {
		if (node.type === "html" && (open = readHtml(source, {
			node: offsetsOf(node),
			open,
			ranges
		})), !("children" in node)) return;
		let around = open;
		for (let child of node.children) walk(child);
		open !== null && open.start !== around?.start && (ranges.push({
			start: open.start,
			end: offsetsOf(node).end
		}), open = null);
	};
	return walk(root), ranges;
}
/** Reads one piece of HTML, adds what it hides, and says which hidden element is open after it. */
function readHtml(source, { node, open: before, ranges }) {
	let html = source.slice(node.start, node.end), open = before, markup = nextIn(html, open, 0);
	for (; markup; markup = nextIn(html, open, markup.end)) {
		let start = node.start + markup.start, end = node.start + markup.end;
		open === null ? hides(markup) ? open = {
			name: markup.name,
			start,
			depth: 1
		} : ranges.push({
			start,
			end
		}) : (open = stepWithin(open, markup), open.depth > 0 || (ranges.push({
			start: open.start,
			end
		}), open = null));
	}
	return open;
}
function stepWithin(open, { name, isClosing }) {
	return name === open.name ? {
		...open,
		depth: open.depth + (isClosing ? -1 : 1)
	} : open;
}
/** The next markup; in an element of plain text, only its end is markup. */
function nextIn(html, open, from) {
	if (open === null || !plainText.has(open.name)) return nextMarkup(html, from);
	let end = RegExp(`</${open.name}(?=[\\s/>]|$)`, "gi");
	end.lastIndex = from;
	let match = end.exec(html);
	return match && nextMarkup(html, match.index);
}
/** Whether an element hides its content from a reader. */
function hides({ name, isClosing, attributes }) {
	if (isClosing || name === "" || childless.has(name)) return !1;
	if (neverShown.has(name)) return !0;
	let names = attributes.replaceAll(/=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/g, "= ");
	if (/(?:^|[\s/])hidden(?=[\s=/>]|$)/i.test(names)) return !0;
	let style = /(?:^|[\s"'/])style\s*=\s*(?:"([^"]*)|'([^']*)|([^\s>"']+))/i.exec(attributes);
	return style !== null && hidingStyle.test(style[1] ?? style[2] ?? style[3] ?? "");
}
/** Character references, escapes and comments have no place in an honest style. */
const hidingStyle = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:font-size|opacity|(?:max-)?(?:height|width))\s*:\s*0*\.?0+(?![\d.])|(?<![\w-])color\s*:\s*transparent|&|\\|\/\*/i, plainText = new Set("script style textarea title iframe noscript noembed noframes".split(" ")), neverShown = /* @__PURE__ */ new Set([...plainText, ..."template object datalist dialog head audio video canvas".split(" ")]), childless = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
// src/core/note/hidden-passages.ts
/** Lists what blocks hide of their text; what is shorter than a few lines in a comment is a note to oneself. */
function listHiddenPassages(source, blocks) {
	let [first, last] = [blocks[0]?.position, blocks.at(-1)?.position];
	if (!first || !last) return [];
	let position = {
		start: first.start,
		end: last.end
	};
	return listHiddenHtml(source, {
		type: "root",
		children: [...blocks],
		position
	}).flatMap((range) => {
		let html = source.slice(range.start, range.end), isComment = html.startsWith("<!--"), { length } = isComment ? html.trim() : textIn(html);
		return length <= (isComment ? 300 : 0) ? [] : [{
			...range,
			kind: isComment ? "comment" : "element",
			length
		}];
	});
}
/** The words of a hidden element; those of what a browser plays or runs are not for readers. */
function textIn(html) {
	let markup = nextMarkup(html, 0);
	if (!markup || notForReaders.has(markup.name)) return "";
	let text = "";
	for (let end = markup.end; markup; end = markup?.end ?? html.length) markup = nextMarkup(html, end), text += html.slice(end, markup?.start);
	return text.trim();
}
const notForReaders = new Set("script style iframe noscript head audio video canvas object".split(" "));
// src/core/rules/hidden-text-messages.ts
/** What to do about hidden characters on a line. */
function charactersMessage(characters) {
	let names = [...new Set(characters)].slice(0, 3).map(nameOf), count = characters.length, zh = names.map((name) => name["zh-CN"]).join("、"), en = names.map((name) => name.en).join(", ");
	return {
		"zh-CN": `这一行有 ${count} 个看不见的字符（${zh}）：请删去`,
		en: count === 1 ? `There is an invisible character (${en}) here: remove it` : `There are ${count} invisible characters (${en}) here: remove them`
	};
}
/** What to do about a hidden passage, and about others on the lines `more`. */
function passagesMessage({ kind, length }, more) {
	let message = passageMessages[kind](length);
	if (more.length === 0) return message;
	let lines = listLines(more);
	return {
		"zh-CN": `${message["zh-CN"]}（另有 ${more.length} 处，在${lines["zh-CN"]}）`,
		en: `${message.en} (and ${more.length} more on ${lines.en})`
	};
}
const passageMessages = {
	comment: (length) => ({
		"zh-CN": `这段注释有 ${length} 个字符，读者看不到：请写进正文，或删去`,
		en: `Readers do not see this comment of ${length} characters: put it into the text, or remove it`
	}),
	element: (length) => ({
		"zh-CN": `这里隐藏了 ${length} 个字符的文字，读者看不到：请让它显示出来，或删去`,
		en: `Readers do not see this hidden text of ${length} characters: show it, or remove it`
	})
};
function nameOf(character) {
	let point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`, kind = kinds.find(({ pattern }) => pattern.test(character));
	return {
		"zh-CN": kind ? `${kind["zh-CN"]} ${point}` : point,
		en: kind ? `${kind.en} ${point}` : point
	};
}
const kinds = [
	{
		pattern: /[\u200B\uFEFF]/,
		"zh-CN": "零宽空格",
		en: "zero-width space"
	},
	{
		pattern: /[\u200C\u2060\u200D]/,
		"zh-CN": "零宽连接符",
		en: "zero-width joiner"
	},
	{
		pattern: /\u00AD/,
		"zh-CN": "软连字符",
		en: "soft hyphen"
	},
	{
		pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
		"zh-CN": "文字方向控制符",
		en: "direction mark"
	},
	{
		pattern: /[\u{E0000}-\u{E007F}]/u,
		"zh-CN": "标签字符",
		en: "tag character"
	},
	{
		pattern: /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u,
		"zh-CN": "变体选择符",
		en: "variation selector"
	}
], hiddenText = {
	id: "hidden-text",
	summary: {
		"zh-CN": "不要有读者看不见的文字",
		en: "A note has no text that its readers cannot see"
	},
	severity: "notice",
	*check({ note, template }) {
		yield* findCharacters(note), yield* findPassages(note, template);
	}
};
/** One finding for each line, so that each has an edit of its own. */
function* findCharacters(note) {
	let { text } = note, found = listHiddenCharacters(text);
	if (found.length === 0) return;
	let lines = indexLines$1(text), byLine = /* @__PURE__ */ new Map();
	for (let range of found) {
		let { startLine } = lines.span(range.start, range.start), others = byLine.get(startLine);
		others ? others.push(range) : byLine.set(startLine, [range]);
	}
	for (let ranges of byLine.values()) {
		let place = sectionAt(note, ranges[0]?.start ?? 0);
		if (!place) continue;
		let { start, end, kept } = withoutRanges(text, ranges, startOfLine(lines, ranges)), characters = ranges.flatMap((range) => Array.from(text.slice(range.start, range.end))), span = lines.span(start, end), fix = {
			span,
			text: kept
		};
		yield {
			span,
			section: place.section,
			message: charactersMessage(characters),
			fix
		};
	}
}
function startOfLine(lines, [first]) {
	let start = first?.start ?? 0;
	return start - lines.span(start, start).startColumn + 1;
}
/** The title of the learner's section at an offset; `null` where a machine wrote it, or nobody. */
function sectionAt({ sections }, offset) {
	let section = sections.findLast(({ startOffset }) => startOffset <= offset);
	return section && !section.isGenerated ? { section: section.title || null } : null;
}
/**
* What is left of a line from its first hidden character to its last.
*
* Editors put a space of no width before an indented line: with it goes the indentation, which would make code of it.
*/
function withoutRanges(text, ranges, lineStart) {
	let start = ranges[0]?.start ?? 0, end = start, kept = "";
	for (let range of ranges) kept += text.slice(end, range.start), end = range.end;
	if (!(/^[ \t>]*$/.test(text.slice(lineStart, start)) && kept.trim() === "")) return {
		start,
		end,
		kept
	};
	for (; text[end] === " " || text[end] === "	";) end += 1;
	return {
		start,
		end,
		kept: ""
	};
}
/** One finding for a whole note. */
function* findPassages(note, template) {
	if (!mayHide(note.text)) return;
	let blocks = note.sections.filter(({ isGenerated }) => !isGenerated).flatMap(({ headingNode, blocks: under }) => headingNode ? [headingNode, ...under] : under), [first, ...more] = listHiddenPassages(note.text, blocks).filter((passage) => !isOfTemplate(passage, note, template));
	if (!first) return;
	let lines = indexLines$1(note.text);
	yield {
		span: lines.span(first.start, first.end),
		section: sectionAt(note, first.start)?.section ?? null,
		message: passagesMessage(first, more.map(({ start, end }) => lines.span(start, end).startLine))
	};
}
/** Whether it is worth while to look into the HTML of a note. */
function mayHide(text) {
	return /\bhidden\b|\bstyle\s*=|<template/i.test(text) || listComments(text).some((comment) => comment.text.length > 300);
}
/** Whether a comment is the template's guidance, which a note keeps. */
function isOfTemplate({ start, end }, { text }, template) {
	let words = folded(text.slice(start, end));
	return [template.preamble, ...template.slots.map(({ source }) => source)].some((source) => folded(source).includes(words));
}
function folded(text) {
	return text.replaceAll(/\s+/g, " ");
}
// src/core/rules/leftover-directive.ts
/** A template's directives say what a note should be; copied along with it they say nothing to anybody. */
const leftoverDirective = {
	id: "leftover-directive",
	summary: {
		"zh-CN": "从模板带来的规则注释要删去",
		en: "A note has none of the template's directives left in it"
	},
	severity: "notice",
	*check({ note }) {
		let found = listLeftovers(note);
		if (found.length === 0) return;
		let lines = indexLines$1(note.text);
		for (let { start, end, section } of found) {
			let line = lineOf(note.text, {
				start,
				end
			});
			yield {
				span: lines.span(start, end),
				section,
				message: {
					"zh-CN": "这是从模板带来的规则注释，在笔记里不起作用：请删去",
					en: "This comment is a rule of the template's and does nothing in a note: remove it"
				},
				fix: {
					span: lines.span(line.start, line.end),
					text: ""
				}
			};
		}
	}
};
function listLeftovers({ text, sections }) {
	return directive.test(text) ? sections.filter(({ isGenerated }) => !isGenerated).flatMap(({ title, headingNode, blocks }) => listDocumentComments(headingNode ? [headingNode, ...blocks] : blocks).filter((comment) => directive.test(comment.text)).map(({ start, end }) => ({
		start,
		end,
		section: title || null
	}))) : [];
}
/** A comment with at least one `key=value` or flag; `<!-- note to self -->` is for people. */
const directive = /<!--\s*note(?:-template)?(?:\s+(?:optional|generated|fixed|[\w-]{1,40}=(?:"[^"]*"|'[^']*'|[^\s"'>]*)))+\s*-->/;
/** The whole line, and its end, where nothing else stands on it. */
function lineOf(text, { start, end }) {
	let before = /(?<![^\r\n])[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start)), after = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(end, end + 200));
	return !before || !after || start > 200 && before.index === 0 ? {
		start,
		end
	} : {
		start: start - before[0].length,
		end: end + after[0].length
	};
}
// src/core/note/links-spelling.ts
/**
* Spells the folders and the file of a link as they are really called, and leaves the rest of it as it was written.
*
* `path` is where the link leads, so that the two end alike but for the case of their letters.
*/
function respell(written, path) {
	let [all = "", address = ""] = /^([^?#]*).*$/s.exec(written) ?? [], names = path.split("/").toReversed(), spelled = address.split("/").toReversed().map((part, index) => respellPart(part, names[index] ?? part));
	return spelled.some((part) => part === null) ? null : `${spelled.toReversed().join("/")}${all.slice(address.length)}`;
}
/** `null` where the part is not the same name, as after a folder that `..` leaves again. */
function respellPart(part, name) {
	if (part === "" || part === "." || part === "..") return part;
	let decoded = decodePath(part).normalize("NFC"), wanted = name.normalize("NFC");
	return decoded === wanted ? part : decoded.toLowerCase() === wanted.toLowerCase() ? part.includes("%") ? encodeURIComponent(name) : name : null;
}
// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g, own = Object.hasOwnProperty;
/**
* Slugger.
*/
var BananaSlug = class {
	/**
	* Create a new slug class.
	*/
	constructor() {
		this.occurrences, this.reset();
	}
	/**
	* Generate a unique slug.
	*
	* Tracks previously generated slugs: repeated calls with the same value
	* will result in different slugs.
	* Use the `slug` function to get same slugs.
	*
	* @param  {string} value
	*   String of text to slugify
	* @param  {boolean} [maintainCase=false]
	*   Keep the current case, otherwise make all lowercase
	* @return {string}
	*   A unique slug string
	*/
	slug(value, maintainCase) {
		let self = this, result = slug(value, maintainCase === !0), originalSlug = result;
		for (; own.call(self.occurrences, result);) self.occurrences[originalSlug]++, result = originalSlug + "-" + self.occurrences[originalSlug];
		return self.occurrences[result] = 0, result;
	}
	/**
	* Reset - Forget all previous slugs
	*
	* @return void
	*/
	reset() {
		this.occurrences = Object.create(null);
	}
};
/**
* Generate a slug.
*
* Does not track previously generated slugs: repeated calls with the same value
* will result in the exact same slug.
* Use the `GithubSlugger` class to get unique slugs.
*
* @param  {string} value
*   String of text to slugify
* @param  {boolean} [maintainCase=false]
*   Keep the current case, otherwise make all lowercase
* @return {string}
*   A unique slug string
*/
function slug(value, maintainCase) {
	return typeof value == "string" ? (maintainCase || (value = value.toLowerCase()), value.replace(regex, "").replace(/ /g, "-")) : "";
}
// src/core/note/slug.ts
/** The places of a document that a link can name, in lower case, as GitHub calls them: its headings, and what HTML names. */
function listAnchors(sections) {
	let slugger = new BananaSlug(), anchors = /* @__PURE__ */ new Set(), walk = (node) => {
		if (node.type === "heading" && anchors.add(slugger.slug(toString(node, withoutMarkup).trim())), node.type === "html") {
			for (let name of listNames$1(node.value)) anchors.add(name.toLowerCase());
			for (let title of listHtmlHeadings(node.value)) anchors.add(slugger.slug(title));
		}
		if ("children" in node) for (let child of node.children) walk(child);
	};
	for (let { headingNode, blocks } of sections) {
		headingNode && walk(headingNode);
		for (let block of blocks) walk(block);
	}
	return anchors;
}
const withoutMarkup = {
	includeImageAlt: !1,
	includeHtml: !1
};
/**
* Finds the place that a fragment was surely meant to name: the only one with the same letters and digits.
*
* The returned function looks it up in an index, for a note may have thousands of links.
*/
function indexByLetters(anchors) {
	let byLetters = /* @__PURE__ */ new Map();
	for (let anchor of anchors) {
		let letters = lettersOf(anchor);
		byLetters.set(letters, byLetters.has(letters) ? null : anchor);
	}
	return byLetters.delete(""), (fragment) => byLetters.get(lettersOf(fragment)) ?? null;
}
function lettersOf(text) {
	return slug(text.normalize("NFKC")).replaceAll(/[-_]/g, "");
}
/** What the elements of a piece of HTML are called. */
function listNames$1(html) {
	let names = [];
	for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
		let { attributes } = markup;
		names.push(...["id", "name"].flatMap((name) => findAttribute(attributes, name)?.value ?? []));
	}
	return names;
}
/** The words of headings that are written in HTML. */
function listHtmlHeadings(html) {
	let titles = [], title = null, end = 0;
	for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) title !== null && (title += html.slice(end, markup.start)), end = markup.end, /^h[1-6]$/.test(markup.name) && (markup.isClosing && title !== null && titles.push(title.trim()), title = markup.isClosing ? null : "");
	return titles;
}
// src/core/check/anchors.ts
/** Remembers the places of each text, so that it is parsed once, and only when a link leads there. */
function rememberAnchors(note) {
	let known = /* @__PURE__ */ new Map();
	return (text) => {
		let before = known.get(text);
		if (before !== void 0) return before;
		let names = listNames(note, text), anchors = names && {
			names,
			findMeant: indexByLetters(names)
		};
		return known.set(text, anchors), anchors;
	};
}
function listNames({ sections }, text) {
	return text === null ? listAnchors(sections) : findComplexity(text) ? null : listAnchors(listSections(parseMarkdown(text), () => !1));
}
// src/core/check/broken-links.ts
/** Lists the learner's links that lead nowhere. What is not known of a file is held against nobody. */
function listBrokenLinks(note, linkedFiles) {
	let surroundings = {
		note,
		linkedFiles,
		findAnchors: rememberAnchors(note)
	};
	return listLocalLinks(note).flatMap((link) => {
		let judgement = judge(link, readTarget(link, note.path), surroundings);
		return judgement ? [{
			link,
			...judgement
		}] : [];
	});
}
function judge(link, target, surroundings) {
	return target.kind === "page" ? null : target.kind === "disk" ? {
		problem: {
			kind: "disk",
			path: target.name
		},
		mended: null
	} : target.kind === "same-note" ? judgeFragment(link, {
		fragment: target.fragment,
		path: null
	}, surroundings.findAnchors(null)) : link.isUnread ? {
		problem: { kind: "space" },
		mended: withSlashes(link)?.replaceAll(/\s/g, "%20") ?? null
	} : judgeFile(link, target, surroundings);
}
function judgeFile(link, target, { note, linkedFiles, findAnchors }) {
	let { path, hasBackslashes, fragment } = target, file = lookUp(listCandidates(target, link, note.path), linkedFiles);
	if (hasBackslashes) return {
		problem: {
			kind: file === "missing" ? "backslash-missing" : "backslash",
			path
		},
		mended: typeof file == "string" ? null : withSlashes(link)
	};
	if (file === "unknown") return null;
	if (file === "missing") return judgeMissing(link, path);
	if (!file.isExact) {
		let mended = link.written === null ? null : respell(link.written, file.path);
		return {
			problem: {
				kind: "case",
				path: file.path
			},
			mended
		};
	}
	return fragment === null || file.text === null || !isMarkdown(file.path) ? null : judgeFragment(link, {
		fragment,
		path: file.path
	}, findAnchors(file.text));
}
/** The first of the paths that there is, one that is spelled right before others. */
function lookUp(paths, linkedFiles) {
	let found = paths.flatMap((path) => {
		let file = linkedFiles.get(path);
		return file ? [{
			...file,
			isExact: file.path.normalize("NFC") === path
		}] : [];
	});
	return (found.find(({ isExact }) => isExact) ?? found[0]) || (paths.every((path) => linkedFiles.get(path) === null) ? "missing" : "unknown");
}
function withSlashes({ written }) {
	return written?.replaceAll(/\\|%5C/gi, "/") ?? null;
}
function judgeMissing({ written, url }, path) {
	return programFolder.test(path) ? {
		problem: {
			kind: "disk",
			path: path.split("/").at(-1) ?? path
		},
		mended: null
	} : webAddress.test(url) ? {
		problem: {
			kind: "web",
			path: url
		},
		mended: written && `https://${written}`
	} : {
		problem: {
			kind: isOutside(path) ? "outside" : "missing",
			path
		},
		mended: null
	};
}
/** What begins as the name of a host does, and is no file with such an ending. */
const webAddress = /^(?:www\.|(?:[\w-]+\.)+(?:com|org|net|cn|io|ai|edu|gov)(?:\/|$))/i, programFolder = /(?:^|\/)AppData\/(?:Roaming|Local)\//i;
function judgeFragment({ written }, place, anchors) {
	let fragment = place.fragment.replace(/^user-content-/i, "");
	if (anchors === null || madeByBrowsers.test(fragment) || anchors.names.has(fragment.toLowerCase())) return null;
	let meant = anchors.findMeant(fragment), mended = meant && written && `${written.slice(0, written.indexOf("#") + 1)}${meant}`;
	return {
		problem: {
			kind: "anchor",
			...place
		},
		mended
	};
}
/** The top of a page, a footnote, a text to mark, a line of code, and the routes of pages that scripts make. */
const madeByBrowsers = /^(?:$|top$|fn(?:ref)?-|:~:|L\d|[/!?])/i;
// src/core/rules/missing-file-messages.ts
/** What to do about a broken link, and about others of its kind on the lines `more`. */
function messageFor({ problem, link }, more) {
	let message = messageOf(problem, link.kind);
	if (more.length === 0) return message;
	let lines = listLines(more);
	return {
		"zh-CN": `${message["zh-CN"]}（另有 ${more.length} 处也是这样，在${lines["zh-CN"]}）`,
		en: `${message.en} (and ${more.length} more on ${lines.en})`
	};
}
function messageOf(problem, kind) {
	return problem.kind === "space" ? spaceMessages[kind] : problem.kind === "anchor" ? anchorMessage(problem.fragment, problem.path) : pathMessages[problem.kind](problem.path.replace(/^\//, ""));
}
const spaceMessages = {
	image: {
		"zh-CN": "路径里有空格，图片不会显示：请把空格写成 %20，或用 <…> 括住路径",
		en: "A path with a space shows no image: write the space as %20, or put the path in <…>"
	},
	link: {
		"zh-CN": "路径里有空格，这不会成为链接：请把空格写成 %20，或用 <…> 括住路径",
		en: "A path with a space makes no link: write the space as %20, or put the path in <…>"
	}
}, pathMessages = {
	missing: (path) => ({
		"zh-CN": `仓库里没有「${path}」：请检查路径，或把文件一起提交`,
		en: `There is no “${path}” in the repository: correct the path, or commit the file`
	}),
	outside: (path) => ({
		"zh-CN": `「${path}」在仓库之外，别人看不到：请把文件放进仓库，再改路径`,
		en: `“${path}” is outside the repository, where nobody else sees it: put the file into the repository, and correct the path`
	}),
	disk: (path) => ({
		"zh-CN": `「${path}」写的是自己电脑上的路径，别人看不到：请把文件放进仓库，改用相对路径`,
		en: `“${path}” is on your own disk, where nobody else sees it: put the file into the repository, and use a relative path`
	}),
	case: (path) => ({
		"zh-CN": `路径的大小写不对，GitHub 会找不到：仓库里是「${path}」`,
		en: `GitHub tells capitals from small letters, and the file is called “${path}”: write it so`
	}),
	web: (path) => ({
		"zh-CN": `「${path}」会被当作仓库里的文件：请在网址前加上 https://`,
		en: `“${path}” is taken for a file of the repository: put https:// before it`
	}),
	backslash: () => ({
		"zh-CN": "路径里的「\\」只在 Windows 上有用：请改用「/」",
		en: "A path with “\\” leads nowhere but on Windows: use “/”"
	}),
	"backslash-missing": (path) => ({
		"zh-CN": `仓库里没有「${path}」：请检查路径，用「/」代替「\\」，并把文件一起提交`,
		en: `There is no “${path}” in the repository: correct the path, with “/” for “\\”, or commit the file`
	})
};
function anchorMessage(fragment, path) {
	return path === null ? {
		"zh-CN": `这篇笔记里没有标题对应「#${fragment}」：请改成现有标题的锚点`,
		en: `No heading of this note is “#${fragment}”: name one that it has`
	} : {
		"zh-CN": `「${path}」里没有标题对应「#${fragment}」：请改成那里现有标题的锚点`,
		en: `No heading of “${path}” is “#${fragment}”: name one that it has`
	};
}
// src/core/rules/missing-file.ts
/** An image or a link has to lead to what is there: a file of the repository, and the place in it that is named. */
const missingFile = {
	id: "missing-file",
	summary: {
		"zh-CN": "图片和链接指向的文件和位置都要存在",
		en: "Images and links lead to a file, and to a place in it, that exists"
	},
	severity: "warning",
	*check({ note, linkedFiles }) {
		let broken = listBrokenLinks(note, linkedFiles);
		if (broken.length === 0) return;
		let lines = indexLines$1(note.text), spanOf = ({ link: { range } }) => lines.span(range.start, range.end);
		for (let { first, more } of gather(broken)) {
			let { link, mended } = first, span = spanOf(first);
			yield {
				span,
				section: link.section,
				message: messageFor(first, more.map((other) => spanOf(other).startLine)),
				...mended === null ? {} : { fix: {
					span,
					text: mended
				} }
			};
		}
	}
};
/**
* What an edit mends stands alone, and so do the first few of each kind; the next speaks for the rest.
*
* A folder of thirty images that was not committed is one mistake.
*/
function gather(broken) {
	let gathered = [], counts = /* @__PURE__ */ new Map(), rests = /* @__PURE__ */ new Map();
	for (let first of broken) {
		let { kind } = first.problem, count = first.mended === null ? (counts.get(kind) ?? 0) + 1 : 0;
		if (count > 0 && counts.set(kind, count), count > mostOfAKind && rests.get(kind)?.push(first), count > mostOfAKind) continue;
		let more = [];
		count === mostOfAKind && rests.set(kind, more), gathered.push({
			first,
			more
		});
	}
	return gathered;
}
const mostOfAKind = 4, mixedLineEnds = {
	id: "mixed-line-ends",
	summary: {
		"zh-CN": "全文的换行符要一致",
		en: "All lines of a note end alike"
	},
	severity: "notice",
	*check({ note: { text } }) {
		if (!text.includes("\r") || !/\r(?!\n)|(?<!\r)\n/.test(text)) return;
		let counts = countEnds(text), [most, ...others] = counts.toSorted((a, b) => b.count - a.count), first = others[0];
		if (!most || !first) return;
		let { firstLine } = first, named = counts.map(({ name, count }) => ({
			name,
			count
		}));
		yield {
			span: {
				startLine: firstLine,
				startColumn: 1,
				endLine: firstLine,
				endColumn: 1
			},
			section: null,
			message: {
				"zh-CN": `换行符不统一（${named.map(({ name, count }) => `${name} ${count} 处`).join("，")}）：请在编辑器里统一换行符`,
				en: `Lines do not all end alike (${named.map(({ name, count }) => `${count} with ${name}`).join(", ")}): choose one line ending in your editor`
			}
		};
	}
};
/** Counts the line ends of each kind there is, in the order they first come. */
function countEnds(text) {
	let counts = /* @__PURE__ */ new Map(), line = 0;
	for (let [end] of text.matchAll(/\r\n?|\n/g)) {
		line += 1;
		let name = names[end] ?? "CR", known = counts.get(name);
		counts.set(name, {
			name,
			count: (known?.count ?? 0) + 1,
			firstLine: known?.firstLine ?? line
		});
	}
	return [...counts.values()];
}
const names = {
	"\r\n": "CRLF",
	"\n": "LF"
}, skippedHeadingLevel = {
	id: "skipped-heading-level",
	summary: {
		"zh-CN": "标题的级别要逐级递进",
		en: "A heading is at most one level below the one before it"
	},
	severity: "notice",
	*check({ note, slots }, { found }) {
		let told = new Set(found.flatMap(({ rule, line }) => rule === "heading-level" ? line : [])), [first, ...more] = listJumps(note.sections, slots).filter(({ section }) => !told.has(section.heading.startLine));
		if (!first) return;
		let { section, from } = first, wanted = from + 1, marks = "#".repeat(wanted), rest = listLines(more.map((jump) => jump.section.heading.startLine)), lines = more.length === 0 ? {
			"zh-CN": "",
			en: ""
		} : {
			"zh-CN": `（另有 ${more.length} 处，在${rest["zh-CN"]}）`,
			en: ` (and ${more.length} more on ${rest.en})`
		};
		yield {
			span: section.heading,
			section: section.title || null,
			message: {
				"zh-CN": `「${section.title}」从 ${from} 级标题直接跳到 ${section.depth} 级：请改用 ${wanted} 级「${marks}」${lines["zh-CN"]}`,
				en: `“${section.title}” goes from a heading of level ${from} to one of level ${section.depth}: use level ${wanted}, “${marks}”${lines.en}`
			}
		};
	}
};
function listJumps(sections, slots) {
	let jumps = [], from = null;
	for (let section of sections) section.depth === 0 || section.isGenerated || (from !== null && section.depth > from + 1 && !isAsAsked(section, slots) && jumps.push({
		section,
		from
	}), from = section.depth);
	return jumps;
}
/** Whether the template itself has the section at that level. */
function isAsAsked(section, slots) {
	return slots.some((filled) => filled.section === section && filled.slot.depth === section.depth);
}
// src/core/rules/undescribed-image.ts
/** An image has to say what it shows, in its text or in a line beside it: for who cannot see it, and for search. */
const undescribedImage = {
	id: "undescribed-image",
	summary: {
		"zh-CN": "图片要有文字说明",
		en: "An image says what it shows"
	},
	severity: "notice",
	*check({ note }) {
		if (!/!\[|<img/i.test(note.text)) return;
		let found = note.sections.filter(({ isGenerated }) => !isGenerated).flatMap(({ title, blocks }) => listUndescribedImages(blocks).map((node) => ({
			node,
			section: title || null
		}))), [first] = found;
		if (!first) return;
		let lines = listLines(found.map(({ node }) => spanOf(node).startLine)), count = found.length;
		yield {
			span: spanOf(first.node),
			section: first.section,
			message: count === 1 ? {
				"zh-CN": "这张图片没有文字说明：请在 ![] 的方括号里写上图里是什么，或在图下加一行图注",
				en: "This image does not say what it shows: write it between the brackets of ![], or in a caption below"
			} : {
				"zh-CN": `有 ${count} 张图片没有文字说明（${lines["zh-CN"]}）：请在 ![] 的方括号里写上图里是什么，或在图下加一行图注`,
				en: `${count} images do not say what they show (${lines.en}): write it between the brackets of ![], or in a caption below`
			}
		};
	}
}, codes = {
	carriageReturn: -5,
	lineFeed: -4,
	carriageReturnLineFeed: -3,
	horizontalTab: -2,
	virtualSpace: -1,
	eof: null,
	nul: 0,
	soh: 1,
	stx: 2,
	etx: 3,
	eot: 4,
	enq: 5,
	ack: 6,
	bel: 7,
	bs: 8,
	ht: 9,
	lf: 10,
	vt: 11,
	ff: 12,
	cr: 13,
	so: 14,
	si: 15,
	dle: 16,
	dc1: 17,
	dc2: 18,
	dc3: 19,
	dc4: 20,
	nak: 21,
	syn: 22,
	etb: 23,
	can: 24,
	em: 25,
	sub: 26,
	esc: 27,
	fs: 28,
	gs: 29,
	rs: 30,
	us: 31,
	space: 32,
	exclamationMark: 33,
	quotationMark: 34,
	numberSign: 35,
	dollarSign: 36,
	percentSign: 37,
	ampersand: 38,
	apostrophe: 39,
	leftParenthesis: 40,
	rightParenthesis: 41,
	asterisk: 42,
	plusSign: 43,
	comma: 44,
	dash: 45,
	dot: 46,
	slash: 47,
	digit0: 48,
	digit1: 49,
	digit2: 50,
	digit3: 51,
	digit4: 52,
	digit5: 53,
	digit6: 54,
	digit7: 55,
	digit8: 56,
	digit9: 57,
	colon: 58,
	semicolon: 59,
	lessThan: 60,
	equalsTo: 61,
	greaterThan: 62,
	questionMark: 63,
	atSign: 64,
	uppercaseA: 65,
	uppercaseB: 66,
	uppercaseC: 67,
	uppercaseD: 68,
	uppercaseE: 69,
	uppercaseF: 70,
	uppercaseG: 71,
	uppercaseH: 72,
	uppercaseI: 73,
	uppercaseJ: 74,
	uppercaseK: 75,
	uppercaseL: 76,
	uppercaseM: 77,
	uppercaseN: 78,
	uppercaseO: 79,
	uppercaseP: 80,
	uppercaseQ: 81,
	uppercaseR: 82,
	uppercaseS: 83,
	uppercaseT: 84,
	uppercaseU: 85,
	uppercaseV: 86,
	uppercaseW: 87,
	uppercaseX: 88,
	uppercaseY: 89,
	uppercaseZ: 90,
	leftSquareBracket: 91,
	backslash: 92,
	rightSquareBracket: 93,
	caret: 94,
	underscore: 95,
	graveAccent: 96,
	lowercaseA: 97,
	lowercaseB: 98,
	lowercaseC: 99,
	lowercaseD: 100,
	lowercaseE: 101,
	lowercaseF: 102,
	lowercaseG: 103,
	lowercaseH: 104,
	lowercaseI: 105,
	lowercaseJ: 106,
	lowercaseK: 107,
	lowercaseL: 108,
	lowercaseM: 109,
	lowercaseN: 110,
	lowercaseO: 111,
	lowercaseP: 112,
	lowercaseQ: 113,
	lowercaseR: 114,
	lowercaseS: 115,
	lowercaseT: 116,
	lowercaseU: 117,
	lowercaseV: 118,
	lowercaseW: 119,
	lowercaseX: 120,
	lowercaseY: 121,
	lowercaseZ: 122,
	leftCurlyBrace: 123,
	verticalBar: 124,
	rightCurlyBrace: 125,
	tilde: 126,
	del: 127,
	byteOrderMarker: 65279,
	replacementCharacter: 65533
}, constants = {
	attentionSideAfter: 2,
	attentionSideBefore: 1,
	atxHeadingOpeningFenceSizeMax: 6,
	autolinkDomainSizeMax: 63,
	autolinkSchemeSizeMax: 32,
	cdataOpeningString: "CDATA[",
	characterGroupPunctuation: 2,
	characterGroupWhitespace: 1,
	characterReferenceDecimalSizeMax: 7,
	characterReferenceHexadecimalSizeMax: 6,
	characterReferenceNamedSizeMax: 31,
	codeFencedSequenceSizeMin: 3,
	contentTypeContent: "content",
	contentTypeDocument: "document",
	contentTypeFlow: "flow",
	contentTypeString: "string",
	contentTypeText: "text",
	hardBreakPrefixSizeMin: 2,
	htmlBasic: 6,
	htmlCdata: 5,
	htmlComment: 2,
	htmlComplete: 7,
	htmlDeclaration: 4,
	htmlInstruction: 3,
	htmlRawSizeMax: 8,
	htmlRaw: 1,
	linkResourceDestinationBalanceMax: 32,
	linkReferenceSizeMax: 999,
	listItemValueSizeMax: 10,
	numericBaseDecimal: 10,
	numericBaseHexadecimal: 16,
	tabSize: 4,
	thematicBreakMarkerCountMin: 3,
	v8MaxSafeChunkSize: 1e4
}, types = {
	data: "data",
	whitespace: "whitespace",
	lineEnding: "lineEnding",
	lineEndingBlank: "lineEndingBlank",
	linePrefix: "linePrefix",
	lineSuffix: "lineSuffix",
	atxHeading: "atxHeading",
	atxHeadingSequence: "atxHeadingSequence",
	atxHeadingText: "atxHeadingText",
	autolink: "autolink",
	autolinkEmail: "autolinkEmail",
	autolinkMarker: "autolinkMarker",
	autolinkProtocol: "autolinkProtocol",
	characterEscape: "characterEscape",
	characterEscapeValue: "characterEscapeValue",
	characterReference: "characterReference",
	characterReferenceMarker: "characterReferenceMarker",
	characterReferenceMarkerNumeric: "characterReferenceMarkerNumeric",
	characterReferenceMarkerHexadecimal: "characterReferenceMarkerHexadecimal",
	characterReferenceValue: "characterReferenceValue",
	codeFenced: "codeFenced",
	codeFencedFence: "codeFencedFence",
	codeFencedFenceSequence: "codeFencedFenceSequence",
	codeFencedFenceInfo: "codeFencedFenceInfo",
	codeFencedFenceMeta: "codeFencedFenceMeta",
	codeFlowValue: "codeFlowValue",
	codeIndented: "codeIndented",
	codeText: "codeText",
	codeTextData: "codeTextData",
	codeTextPadding: "codeTextPadding",
	codeTextSequence: "codeTextSequence",
	content: "content",
	definition: "definition",
	definitionDestination: "definitionDestination",
	definitionDestinationLiteral: "definitionDestinationLiteral",
	definitionDestinationLiteralMarker: "definitionDestinationLiteralMarker",
	definitionDestinationRaw: "definitionDestinationRaw",
	definitionDestinationString: "definitionDestinationString",
	definitionLabel: "definitionLabel",
	definitionLabelMarker: "definitionLabelMarker",
	definitionLabelString: "definitionLabelString",
	definitionMarker: "definitionMarker",
	definitionTitle: "definitionTitle",
	definitionTitleMarker: "definitionTitleMarker",
	definitionTitleString: "definitionTitleString",
	emphasis: "emphasis",
	emphasisSequence: "emphasisSequence",
	emphasisText: "emphasisText",
	escapeMarker: "escapeMarker",
	hardBreakEscape: "hardBreakEscape",
	hardBreakTrailing: "hardBreakTrailing",
	htmlFlow: "htmlFlow",
	htmlFlowData: "htmlFlowData",
	htmlText: "htmlText",
	htmlTextData: "htmlTextData",
	image: "image",
	label: "label",
	labelText: "labelText",
	labelLink: "labelLink",
	labelImage: "labelImage",
	labelMarker: "labelMarker",
	labelImageMarker: "labelImageMarker",
	labelEnd: "labelEnd",
	link: "link",
	paragraph: "paragraph",
	reference: "reference",
	referenceMarker: "referenceMarker",
	referenceString: "referenceString",
	resource: "resource",
	resourceDestination: "resourceDestination",
	resourceDestinationLiteral: "resourceDestinationLiteral",
	resourceDestinationLiteralMarker: "resourceDestinationLiteralMarker",
	resourceDestinationRaw: "resourceDestinationRaw",
	resourceDestinationString: "resourceDestinationString",
	resourceMarker: "resourceMarker",
	resourceTitle: "resourceTitle",
	resourceTitleMarker: "resourceTitleMarker",
	resourceTitleString: "resourceTitleString",
	setextHeading: "setextHeading",
	setextHeadingText: "setextHeadingText",
	setextHeadingLine: "setextHeadingLine",
	setextHeadingLineSequence: "setextHeadingLineSequence",
	strong: "strong",
	strongSequence: "strongSequence",
	strongText: "strongText",
	thematicBreak: "thematicBreak",
	thematicBreakSequence: "thematicBreakSequence",
	blockQuote: "blockQuote",
	blockQuotePrefix: "blockQuotePrefix",
	blockQuoteMarker: "blockQuoteMarker",
	blockQuotePrefixWhitespace: "blockQuotePrefixWhitespace",
	listOrdered: "listOrdered",
	listUnordered: "listUnordered",
	listItemIndent: "listItemIndent",
	listItemMarker: "listItemMarker",
	listItemPrefix: "listItemPrefix",
	listItemPrefixWhitespace: "listItemPrefixWhitespace",
	listItemValue: "listItemValue",
	chunkDocument: "chunkDocument",
	chunkContent: "chunkContent",
	chunkFlow: "chunkFlow",
	chunkText: "chunkText",
	chunkString: "chunkString"
}, ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
], fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
], halfwidthRanges = [
	8361,
	8361,
	65377,
	65470,
	65474,
	65479,
	65482,
	65487,
	65490,
	65495,
	65498,
	65500,
	65512,
	65518
], narrowRanges = [
	32,
	126,
	162,
	163,
	165,
	166,
	172,
	172,
	175,
	175,
	10214,
	10221,
	10629,
	10630
], wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
], isInRange = (ranges, codePoint) => {
	let low = 0, high = Math.floor(ranges.length / 2) - 1;
	for (; low <= high;) {
		let mid = Math.floor((low + high) / 2), i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return !0;
	}
	return !1;
}, commonCjkCodePoint = 19968, [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0], fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		let start = ranges[index], end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		end - start > fastPathEnd - fastPathStart && (fastPathStart = start, fastPathEnd = end);
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => codePoint < 161 || codePoint > 1114109 ? !1 : isInRange(ambiguousRanges, codePoint), isFullwidth = (codePoint) => codePoint < 12288 || codePoint > 65510 ? !1 : isInRange(fullwidthRanges, codePoint), isHalfwidth = (codePoint) => codePoint < 8361 || codePoint > 65518 ? !1 : isInRange(halfwidthRanges, codePoint), isNarrow = (codePoint) => codePoint < 32 || codePoint > 10630 ? !1 : isInRange(narrowRanges, codePoint), isWide = (codePoint) => codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd ? !0 : codePoint < 4352 || codePoint > 262141 ? !1 : isInRange(wideRanges, codePoint);
function getCategory(codePoint) {
	return isAmbiguous(codePoint) ? "ambiguous" : isFullwidth(codePoint) ? "fullwidth" : isHalfwidth(codePoint) ? "halfwidth" : isNarrow(codePoint) ? "narrow" : isWide(codePoint) ? "wide" : "neutral";
}
// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidthType(codePoint) {
	return validate(codePoint), getCategory(codePoint);
}
// node_modules/micromark-extension-cjk-friendly-util/dist/characterWithNonBmp.js
function isEmoji(uc) {
	return /^\p{Emoji_Presentation}/u.test(String.fromCodePoint(uc));
}
/**
* Check if `uc` is CJK or IVS
*
* @param uc code point
* @returns `true` if `uc` is CJK, `null` if IVS, or `false` if neither
*/
function cjkOrIvs(uc) {
	if (!uc || uc < 4352) return !1;
	switch (eastAsianWidthType(uc)) {
		case "fullwidth":
		case "halfwidth": return !0;
		case "wide": return !isEmoji(uc);
		case "narrow": return !1;
		case "ambiguous": return 917760 <= uc && uc <= 917999 && null;
		case "neutral": return /^\p{sc=Hangul}/u.test(String.fromCodePoint(uc));
	}
}
function isCjkAmbiguousPunctuation(main, vs) {
	return vs !== 65025 || !main || main < 8216 ? !1 : main === 8216 || main === 8217 || main === 8220 || main === 8221;
}
/**
* Check whether the character code represents Non-emoji General-use Variation Selector (U+FE00-U+FE0E).
*/
function nonEmojiGeneralUseVS(code) {
	return code !== null && code >= 65024 && code <= 65038;
}
/**
* Check whether the character code represents Unicode punctuation.
*
* A **Unicode punctuation** is a character in the Unicode `Pc` (Punctuation,
* Connector), `Pd` (Punctuation, Dash), `Pe` (Punctuation, Close), `Pf`
* (Punctuation, Final quote), `Pi` (Punctuation, Initial quote), `Po`
* (Punctuation, Other), or `Ps` (Punctuation, Open) categories, or an ASCII
* punctuation (see `asciiPunctuation`).
*
* See:
* **\[UNICODE]**:
* [The Unicode Standard](https://www.unicode.org/versions/).
* Unicode Consortium.
*
* @param code
*   Code.
* @returns
*   Whether it matches.
*/
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u), unicodeWhitespace = regexCheck(/\s/);
/**
* Create a code check from a regex.
*
* @param regex
*   Expression.
* @returns
*   Check.
*/
function regexCheck(regex) {
	return check;
	/**
	* Check whether a code matches the bound regex.
	*
	* @param code
	*   Character code.
	* @returns
	*   Whether the character code matches the bound regex.
	*/
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCodePoint(code));
	}
}
// node_modules/micromark-extension-cjk-friendly-util/dist/categoryUtil.js
/**
* `true` if the code point represents a [Unicode whitespace character](https://spec.commonmark.org/0.31.2/#unicode-whitespace-character).
*
* @param category the return value of `classifyCharacter`.
* @returns `true` if the code point represents a Unicode whitespace character
*/
function isUnicodeWhitespace(category) {
	return !!(category & constants.characterGroupWhitespace);
}
/**
* `true` if the code point represents a [non-CJK punctuation character](https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md#non-cjk-punctuation-character).
*
* @param category the return value of `classifyCharacter`.
* @returns `true` if the code point represents a non-CJK punctuation character
*/
function isNonCjkPunctuation(category) {
	return (category & constantsEx.cjkPunctuation) === constants.characterGroupPunctuation;
}
/**
* `true` if the code point represents a [CJK character](https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md#cjk-character).
*
* @param category the return value of `classifyCharacter`.
* @returns `true` if the code point represents a CJK character
*/
function isCjk(category) {
	return !!(category & constantsEx.cjk);
}
/**
* `true` if {@link isCjk} or {@link isIvs}.
*
* @param category the return value of {@link classifyCharacter}.
* @returns `true` if the code point represents a CJK or IVS
*/
function isCjkOrIvs(category) {
	return !!(category & constantsEx.cjkOrIvs);
}
/**
* `true` if the code point represents a [Non-emoji General-use Variation Selector](https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md#non-emoji-general-use-variation-selector).
*
* @param category the return value of `classifyCharacter`.
* @returns `true` if the code point represents an Non-emoji General-use Variation Selector
*/
function isNonEmojiGeneralUseVS(category) {
	return category === constantsEx.nonEmojiGeneralUseVS;
}
/**
* `true` if the code point represents a [Unicode whitespace character](https://spec.commonmark.org/0.31.2/#unicode-whitespace-character) or a [Unicode punctuation character](https://spec.commonmark.org/0.31.2/#unicode-punctuation-character).
*
* @param category the return value of `classifyCharacter`.
* @returns `true` if the code point represents a space or punctuation
*/
function isSpaceOrPunctuation(category) {
	return !!(category & constantsEx.spaceOrPunctuation);
}
// node_modules/micromark-extension-cjk-friendly-util/dist/classifyCharacter.js
let constantsEx;
(function(_constantsEx) {
	_constantsEx.spaceOrPunctuation = 3, _constantsEx.cjk = 4096, _constantsEx.cjkPunctuation = 4098, _constantsEx.ivs = 8192, _constantsEx.cjkOrIvs = 12288, _constantsEx.nonEmojiGeneralUseVS = 16384, _constantsEx.variationSelector = 24576, _constantsEx.ivsToCjkRightShift = 1;
})(constantsEx ||= {});
/**
* Classify whether a code represents whitespace, punctuation, or something
* else.
*
* Used for attention (emphasis, strong), whose sequences can open or close
* based on the class of surrounding characters.
*
* > 👉 **Note**: eof (`null`) is seen as whitespace.
*
* @param code
*   Code.
* @returns
*   Group.
*/
function classifyCharacter(code) {
	if (code === codes.eof || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return constants.characterGroupWhitespace;
	let value = 0;
	if (code >= 4352) {
		if (nonEmojiGeneralUseVS(code)) return constantsEx.nonEmojiGeneralUseVS;
		switch (cjkOrIvs(code)) {
			case null: return constantsEx.ivs;
			case !0: value |= constantsEx.cjk;
		}
	}
	return unicodePunctuation(code) && (value |= constants.characterGroupPunctuation), value;
}
/**}
* Classify whether a code represents whitespace, punctuation, or something else.
*
* Recognizes general-use variation selectors. Use this instead of {@linkcode classifyCharacter} for previous character.
*
* @param before result of {@linkcode classifyCharacter} of the preceding character.
* @param get2Previous a function that returns the code point of the character before the preceding character. Use lambda or {@linkcode Function.prototype.bind}.
* @param previous code point of the preceding character
* @returns
*   Group of the main code point of the preceding character. Use `isCjkOrIvs` to check whether it is CJK
*/
function classifyPrecedingCharacter(before, get2Previous, previous) {
	if (!isNonEmojiGeneralUseVS(before)) return before;
	let twoPrevious = get2Previous(), twoBefore = classifyCharacter(twoPrevious);
	return !twoPrevious || isUnicodeWhitespace(twoBefore) ? before : isCjkAmbiguousPunctuation(twoPrevious, previous) ? constantsEx.cjkPunctuation : stripIvs(twoBefore);
}
function stripIvs(twoBefore) {
	return twoBefore & ~constantsEx.ivs;
}
// node_modules/micromark-extension-cjk-friendly-util/dist/codeUtil.js
/**
* Check if the given code is a [High-Surrogate Code Unit](https://www.unicode.org/glossary/#high_surrogate_code_unit).
*
* A High-Surrogate Code Unit is the _first_ half of a [Surrogate Pair](https://www.unicode.org/glossary/#surrogate_pair).
*
* @param code Code.
* @returns `true` if the code is a High-Surrogate Code Unit, `false` otherwise.
*/
function isCodeHighSurrogate(code) {
	return !!(code && code >= 55296 && code <= 56319);
}
/**
* Check if the given code is a [Low-Surrogate Code Unit](https://www.unicode.org/glossary/#low_surrogate_code_unit).
*
* A Low-Surrogate Code Unit is the _second_ half of a [Surrogate Pair](https://www.unicode.org/glossary/#surrogate_pair).
* @param code
*   The character code to check.
* @returns
*   True if the code is a Low-Surrogate Code Unit, false otherwise.
*/
function isCodeLowSurrogate(code) {
	return !!(code && code >= 56320 && code <= 57343);
}
/**
* If `code` is a [Low-Surrogate Code Unit](https://www.unicode.org/glossary/#low_surrogate_code_unit), try to get a genuine previous [Unicode Scalar Value](https://www.unicode.org/glossary/#unicode_scalar_value) corresponding to the Low-Surrogate Code Unit.
* @param code a tentative previous [code unit](https://www.unicode.org/glossary/#code_unit) less than 65,536, including a Low-Surrogate one
* @param nowPoint `this.now()` (`this` = `TokenizeContext`)
* @param sliceSerialize `this.sliceSerialize` (`this` = `TokenizeContext`)
* @returns a value greater than 65,535 if the previous code point represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character), or `code` otherwise
*/
function tryGetGenuinePreviousCode(code, nowPoint, sliceSerialize) {
	if (nowPoint._bufferIndex < 2) return code;
	let previousCandidate = sliceSerialize({
		start: {
			...nowPoint,
			_bufferIndex: nowPoint._bufferIndex - 2
		},
		end: nowPoint
	}).codePointAt(0);
	return previousCandidate && previousCandidate >= 65536 ? previousCandidate : code;
}
/**
* Try to get the [Unicode Code Point](https://www.unicode.org/glossary/#code_point) two positions before the current position.
*
* @param previousCode a previous code point. Should be greater than 65,535 if it represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character).
* @param nowPoint `this.now()` (`this` = `TokenizeContext`)
* @param sliceSerialize `this.sliceSerialize` (`this` = `TokenizeContext`)
* @returns a value greater than 65,535 if the code point two positions before represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character), a value less than 65,536 for a [BMP Character](https://www.unicode.org/glossary/#bmp_character), or `null` if not found
*/
function tryGetCodeTwoBefore(previousCode, nowPoint, sliceSerialize) {
	let previousWidth = previousCode >= 65536 ? 2 : 1;
	if (nowPoint._bufferIndex < 1 + previousWidth) return null;
	let idealStart = nowPoint._bufferIndex - previousWidth - 2, twoPreviousBuffer = sliceSerialize({
		start: {
			...nowPoint,
			_bufferIndex: idealStart >= 0 ? idealStart : 0
		},
		end: {
			...nowPoint,
			_bufferIndex: nowPoint._bufferIndex - previousWidth
		}
	}), twoPreviousLast = twoPreviousBuffer.charCodeAt(twoPreviousBuffer.length - 1);
	if (Number.isNaN(twoPreviousLast)) return null;
	if (twoPreviousBuffer.length < 2 || twoPreviousLast < 56320 || 57343 < twoPreviousLast) return twoPreviousLast;
	let twoPreviousCandidate = twoPreviousBuffer.codePointAt(0);
	return twoPreviousCandidate && twoPreviousCandidate >= 65536 ? twoPreviousCandidate : twoPreviousLast;
}
/**
* Lazily get the [Unicode Code Point](https://www.unicode.org/glossary/#code_point) two positions before the current position only if necessary.
*
* @see {@link tryGetCodeTwoBefore}
*/
var TwoPreviousCode = class {
	cachedValue = void 0;
	/**
	* @see {@link tryGetCodeTwoBefore}
	*
	* @param previousCode a previous code point. Should be greater than 65,535 if it represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character).
	* @param nowPoint `this.now()` (`this` = `TokenizeContext`)
	* @param sliceSerialize `this.sliceSerialize` (`this` = `TokenizeContext`)
	*/
	constructor(previousCode, nowPoint, sliceSerialize) {
		this.previousCode = previousCode, this.nowPoint = nowPoint, this.sliceSerialize = sliceSerialize;
	}
	/**
	* Returns the return value of {@link tryGetCodeTwoBefore}.
	*
	* If the value has not been computed yet, it will be computed and cached.
	*
	* @see {@link tryGetCodeTwoBefore}
	*
	* @returns a value greater than 65,535 if the code point two positions before represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character), a value less than 65,536 for a [BMP Character](https://www.unicode.org/glossary/#bmp_character), or `null` if not found
	*/
	value() {
		return this.cachedValue === void 0 && (this.cachedValue = tryGetCodeTwoBefore(this.previousCode, this.nowPoint, this.sliceSerialize)), this.cachedValue;
	}
};
/**
* If `code` is a [High-Surrogate Code Unit](https://www.unicode.org/glossary/#high_surrogate_code_unit), try to get a genuine next [Unicode Scalar Value](https://www.unicode.org/glossary/#unicode_scalar_value) corresponding to the High-Surrogate Code Unit.
* @param code a tentative next [code unit](https://www.unicode.org/glossary/#code_unit) less than 65,536, including a High-Surrogate one
* @param nowPoint `this.now()` (`this` = `TokenizeContext`)
* @param sliceSerialize `this.sliceSerialize` (`this` = `TokenizeContext`)
* @returns a value greater than 65,535 if the next code point represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character), or `code` otherwise
*/
function tryGetGenuineNextCode(code, nowPoint, sliceSerialize) {
	let nextCandidate = sliceSerialize({
		start: nowPoint,
		end: {
			...nowPoint,
			_bufferIndex: nowPoint._bufferIndex + 2
		}
	}).codePointAt(0);
	return nextCandidate && nextCandidate >= 65536 ? nextCandidate : code;
}
// node_modules/micromark-extension-cjk-friendly/dist/ext/attention.js
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
	let index = -1, open, group, text, openingSequence, closingSequence, use, nextEvents, offset;
	for (; ++index < events.length;) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		for (open = index; open--;) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			let start = { ...events[open][1].end }, end = { ...events[index][1].start };
			movePoint(start, -use), movePoint(end, use), openingSequence = {
				type: use > 1 ? types.strongSequence : types.emphasisSequence,
				start,
				end: { ...events[open][1].end }
			}, closingSequence = {
				type: use > 1 ? types.strongSequence : types.emphasisSequence,
				start: { ...events[index][1].start },
				end
			}, text = {
				type: use > 1 ? types.strongText : types.emphasisText,
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			}, group = {
				type: use > 1 ? types.strong : types.emphasis,
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			}, events[open][1].end = { ...openingSequence.start }, events[index][1].start = { ...closingSequence.end }, nextEvents = [], events[open][1].end.offset - events[open][1].start.offset && (nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]])), nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]), context.parser.constructs.insideSpan.null, nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context)), nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]), events[index][1].end.offset - events[index][1].start.offset ? (offset = 2, nextEvents = push(nextEvents, [[
				"enter",
				events[index][1],
				context
			], [
				"exit",
				events[index][1],
				context
			]])) : offset = 0, splice(events, open - 1, index - open + 3, nextEvents), index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	for (index = -1; ++index < events.length;) events[index][1].type === "attentionSequence" && (events[index][1].type = "data");
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAttention(effects, ok$1) {
	let attentionMarkers = this.parser.constructs.attentionMarkers.null, { now, sliceSerialize, previous: tentativePrevious } = this, previous = isCodeLowSurrogate(tentativePrevious) ? tryGetGenuinePreviousCode(tentativePrevious, now(), sliceSerialize) : tentativePrevious, before = classifyCharacter(previous), twoPrevious = new TwoPreviousCode(previous, now(), sliceSerialize), beforePrimary = classifyPrecedingCharacter(before, twoPrevious.value.bind(twoPrevious), previous), marker;
	return start;
	/**
	* Before a sequence.
	*
	* ```markdown
	* > | **
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return code === codes.asterisk || codes.underscore, marker = code, effects.enter("attentionSequence"), inside(code);
	}
	/**
	* In a sequence.
	*
	* ```markdown
	* > | **
	*     ^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) return effects.consume(code), inside;
		let token = effects.exit("attentionSequence"), after = classifyCharacter(isCodeHighSurrogate(code) ? tryGetGenuineNextCode(code, now(), sliceSerialize) : code), beforeNonCjkPunctuation = isNonCjkPunctuation(beforePrimary), beforeCoreAttentionMarker = previous === codes.asterisk || previous === codes.underscore, beforeSpaceOrNonCjkPunctuation = beforeNonCjkPunctuation || isUnicodeWhitespace(beforePrimary) || beforeCoreAttentionMarker, afterNonCjkPunctuation = isNonCjkPunctuation(after), afterCoreAttentionMarker = code === codes.asterisk || code === codes.underscore, afterSpaceOrNonCjkPunctuation = afterNonCjkPunctuation || isUnicodeWhitespace(after) || afterCoreAttentionMarker, beforeCjkOrIvs = isCjkOrIvs(beforePrimary), open = !afterSpaceOrNonCjkPunctuation || afterNonCjkPunctuation && (beforeSpaceOrNonCjkPunctuation || beforeCjkOrIvs) || attentionMarkers.includes(code) && code !== codes.asterisk && code !== codes.underscore, close = !beforeSpaceOrNonCjkPunctuation || beforeNonCjkPunctuation && (afterSpaceOrNonCjkPunctuation || isCjk(after)) || attentionMarkers.includes(previous) && previous !== codes.asterisk && previous !== codes.underscore;
		return token._open = !!(marker === codes.asterisk ? open : open && (isSpaceOrPunctuation(beforePrimary) || !close)), token._close = !!(marker === codes.asterisk ? close : close && (isSpaceOrPunctuation(after) || !open)), ok$1(code);
	}
}
/**
* Move a point a bit.
*
* Note: `move` only works inside lines! It’s not possible to move past other
* chunks (replacement characters, tabs, or line endings).
*
* @param {Point} point
*   Point.
* @param {number} offset
*   Amount to move.
* @returns {undefined}
*   Nothing.
*/
function movePoint(point, offset) {
	point.column += offset, point.offset += offset, point._bufferIndex += offset;
}
// node_modules/micromark-extension-cjk-friendly/dist/index.js
/**
* Make Markdown emphasis (`**`) in CommonMark more friendly with Chinese, Japanese, and Korean (CJK).
*/
function cjkFriendlyExtension() {
	return {
		text: {
			[codes.asterisk]: attention,
			[codes.underscore]: attention
		},
		insideSpan: { null: [attention] }
	};
}
// src/core/note/emphasis-mending.ts
/** Lists the ways to move punctuation out of emphasis: what ends it, what encloses it, or both. */
function mendingsOf(emphasis) {
	let marks = /^\*+/.exec(emphasis)?.[0] ?? "", content = emphasis.slice(marks.length, emphasis.length - marks.length), [end = ""] = /[：:，,。.；;！!？?、…—]+$/u.exec(content) ?? [], core = content.slice(0, content.length - end.length), inner = core.slice(1, -1), ways = [{
		before: "",
		core,
		after: end
	}];
	return isEnclosed(core) && ways.push({
		before: core.charAt(0),
		core: inner,
		after: core.slice(-1) + end
	}), ways.filter((way) => way.core.trim() !== "").map((way) => ({
		before: way.before,
		emphasis: marks + way.core + marks,
		after: way.after
	}));
}
/** Whether brackets or quotation marks begin and end a text, and no others of their kind stand within. */
function isEnclosed(text) {
	let pair = pairs.find(([open]) => text.startsWith(open));
	if (!pair || text.length < 3 || !text.endsWith(pair[1])) return !1;
	let inner = text.slice(1, -1);
	return !inner.includes(pair[0]) && !inner.includes(pair[1]);
}
const pairs = [
	"“”",
	"‘’",
	"「」",
	"『』",
	"《》",
	"〈〉",
	"（）",
	"【】",
	"〔〕",
	"()",
	"[]",
	"\"\""
].map((pair) => [pair.charAt(0), pair.charAt(1)]);
// src/core/note/emphasis.ts
/**
* Lists the emphasis of a paragraph, heading or table cell that CommonMark does not see beside full-width
* punctuation, as in `**结论：**正文`.
*
* It is what a parser that knows Chinese, Japanese and Korean sees beyond what CommonMark does.
*/
function listUnrenderedEmphasis(node, source) {
	let { start, end: last } = offsetsOf(node), written = source.slice(start, last);
	if (!suspicious.test(written)) return [];
	let text = withoutMargin(written), meantOnes = listEmphasis(text, friendly);
	if (meantOnes.length === 0) return [];
	let rendered = new Set(listEmphasis(text, plain).map(keyOf)), unrendered = [], end = 0;
	for (let meant of meantOnes) if (!(meant.start < end || isPath(text, meant) || rendered.has(keyOf(meant)))) {
		if (end = meant.end, unrendered.length === mostInOne) break;
		unrendered.push({
			start: start + meant.start,
			end: start + end,
			mended: mend(text, meant)
		});
	}
	return unrendered;
}
/** More of it in one paragraph nobody has written; each costs a parse to mend. */
const mostInOne = 200, suspicious = /(?!\*)[\p{P}\p{S}]\*{1,3}[^\s\p{P}\p{S}]|[^\s\p{P}\p{S}]\*{1,3}(?!\*)[\p{P}\p{S}]/u;
/** Blanks what a quote or a list puts before each line but the first. */
function withoutMargin(text) {
	return text.replaceAll(/(?<=[\r\n])[ \t>]+/g, (margin) => " ".repeat(margin.length));
}
const plain = unified().use(remarkParse).use(remarkMath).freeze(), friendly = unified().use(remarkParse).use(remarkMath).use(cjkFriendly).freeze();
function cjkFriendly() {
	(this.data().micromarkExtensions ??= []).push(cjkFriendlyExtension());
}
function listEmphasis(text, parser) {
	let found = [], walk = (node) => {
		if ((node.type === "strong" || node.type === "emphasis") && found.push({
			type: node.type,
			...offsetsOf(node)
		}), "children" in node) for (let child of node.children) walk(child);
	};
	return walk(parser.parse(text)), found.filter(({ start }) => text[start] === "*");
}
/** Whether the asterisks are those of a pattern such as `**\/*.md`. */
function isPath(text, { start, end }) {
	return /^\*+[/.]|\/\*+$/.test(text.slice(start, end));
}
function keyOf({ type, start, end }) {
	return `${type} ${start} ${end}`;
}
/** The first way of moving punctuation out that CommonMark then sees, between the letters on both sides. */
function mend(text, { type, start, end }) {
	let before = `a${text.slice(Math.max(0, start - 2), start) || " "}`, after = text.slice(end, end + 2);
	for (let way of mendingsOf(text.slice(start, end))) {
		let mended = way.before + way.emphasis + way.after, from = before.length + way.before.length, wanted = {
			type,
			start: from,
			end: from + way.emphasis.length
		};
		if (listEmphasis(before + mended + after, plain).some((found) => keyOf(found) === keyOf(wanted))) return mended;
	}
	return null;
}
// src/core/rules/unrendered-emphasis.ts
/** Emphasis has to be seen as such: beside full-width punctuation GitHub may show its asterisks instead. */
const unrenderedEmphasis = {
	id: "unrendered-emphasis",
	summary: {
		"zh-CN": "加粗和斜体要能显示出来，不露出星号",
		en: "Emphasis is shown as such, without its asterisks"
	},
	severity: "warning",
	*check({ note }) {
		let found = listFound(note);
		if (found.length === 0) return;
		let lines = indexLines$1(note.text);
		for (let { start, end, mended, section } of found) {
			let span = lines.span(start, end), shown = shorten(note.text.slice(start, end));
			yield {
				span,
				section,
				message: mended === null ? {
					"zh-CN": `「${shown}」会原样显示星号：请在星号外侧加一个空格，或让标点不紧挨着星号`,
					en: `“${shown}” is shown with its asterisks: put a space outside them, or no punctuation beside them`
				} : {
					"zh-CN": `「${shown}」会原样显示星号：请把标点移到星号外面，写成「${shorten(mended)}」`,
					en: `“${shown}” is shown with its asterisks: move the punctuation out of them, as in “${shorten(mended)}”`
				},
				...mended === null ? {} : { fix: {
					span,
					text: mended
				} }
			};
		}
	}
};
function listFound({ text, sections }) {
	if (!text.includes("*")) return [];
	let found = [], walk = (node, section) => {
		if (isProse.has(node.type)) {
			if (found.length >= most || !holdsAsterisks(node)) return;
			found.push(...listUnrenderedEmphasis(node, text).map((one) => ({
				...one,
				section
			})));
		} else if ("children" in node) for (let child of node.children) walk(child, section);
	};
	for (let { isGenerated, title, headingNode, blocks } of sections) if (!isGenerated) for (let node of headingNode ? [headingNode, ...blocks] : blocks) walk(node, title || null);
	return found;
}
/** In one note; when these are mended, the next are found. */
const most = 500, isProse = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"tableCell"
]);
/** Whether asterisks are left in the text, where emphasis would have taken them out. */
function holdsAsterisks(node) {
	return node.type === "text" ? node.value.includes("*") : "children" in node && node.children.some(holdsAsterisks);
}
function shorten(emphasis) {
	let line = emphasis.replaceAll(/\s+/gu, " "), letters = Array.from(line);
	return letters.length <= longest ? line : `${letters.slice(0, longest - 10).join("")}…${letters.slice(-9).join("")}`;
}
const longest = 30;
// src/core/note/section-at.ts
/** The title of the section that a line stands in; `null` before the first heading. */
function titleAt(sections, line) {
	return sections.findLast(({ heading }) => heading.startLine <= line)?.title || null;
}
// src/core/note/words-on-line.ts
/** Finds words on a line of a source; the whole line where markup keeps them apart. Columns count from 1. */
function spanOfWords(lines, { text, line, from = 1 }) {
	let source = lines[line - 1] ?? "", at = findWords(source, text, from - 1), [start, end] = at === null ? [0, source.length] : [at, at + text.length];
	return {
		startLine: line,
		startColumn: start + 1,
		endLine: line,
		endColumn: end + 1
	};
}
function findWords(source, words, from) {
	if (words === "") return null;
	for (let at = source.indexOf(words, from); at >= 0; at = source.indexOf(words, at + 1)) {
		let end = at + words.length;
		if (!(joined.test(source.slice(Math.max(0, at - 1), at + 1)) || joined.test(source.slice(end - 1, end + 1)))) return at;
	}
	return null;
}
/** Two characters of one word. */
const joined = /^(?:\p{Script=Han}{2}|[\w\-/]{2})$/u, droppedLogItem = {
	id: "dropped-log-item",
	summary: {
		"zh-CN": "过程记录里的要点要写进内容整理",
		en: "The summary takes up what the log has"
	},
	severity: "off",
	*check({ note }) {
		let parts = findParts(note), dropped = coverLog(parts)?.dropped ?? [], lines = splitLines(note.text), summary = parts.summary[0]?.title ?? "";
		for (let { text, line } of dropped) yield {
			span: spanOfWords(lines, {
				text,
				line
			}),
			section: titleAt(note.sections, line),
			message: {
				"zh-CN": `「${shorten$1(text, 20)}」没有写进「${summary}」：请补上一句，或从记录里删去`,
				en: `“${summary}” drops “${shorten$1(text, 40)}” from the log: give it a sentence, or strike it from the log`
			}
		};
	}
}, repeatedItem = {
	id: "repeated-item",
	summary: {
		"zh-CN": "列表和关键词里没有重复的项",
		en: "No item of a list and no keyword comes twice"
	},
	severity: "notice",
	*check({ note }) {
		let parts = findParts(note);
		yield* repeatedKeywords(note, parts.keywords);
		for (let { words, span, firstLine, section } of findRepeatedItems(parts)) yield {
			span,
			section: section.title || null,
			message: {
				"zh-CN": `「${shorten$1(words, 20)}」在这个列表里已经有了（第 ${firstLine} 行）：请删去一项`,
				en: `“${shorten$1(words, 40)}” is already in this list, on line ${firstLine}: remove one of them`
			}
		};
	}
};
function* repeatedKeywords(note, keywords) {
	let lines = splitLines(keywords.length === 0 ? "" : note.text), seen = /* @__PURE__ */ new Map();
	for (let { text, line } of listKeywords(keywords)) {
		let key = normalizeItem(text).toLowerCase(), before = seen.get(key), span = spanOfWords(lines, {
			text,
			line,
			from: before?.last.startLine === line ? before.last.endColumn : 1
		}), firstLine = before?.firstLine ?? line;
		seen.set(key, {
			firstLine,
			last: span
		}), before && (yield {
			span,
			section: titleAt(keywords, line),
			message: {
				"zh-CN": `关键词「${text}」写了两遍（前一次在第 ${firstLine} 行）：请删去一个`,
				en: `The keyword “${text}” is given twice, first on line ${firstLine}: remove one`
			}
		});
	}
}
// src/core/rules/repeated-paragraph.ts
/** A paragraph that says almost the same as an earlier one has been copied, and read twice. */
const repeatedParagraph = {
	id: "repeated-paragraph",
	summary: {
		"zh-CN": "同样的段落不写两遍",
		en: "No paragraph says the same as an earlier one"
	},
	severity: "notice",
	*check(context) {
		for (let { paragraph, earlier } of findRepeatedParagraphs(context)) {
			let line = earlier.span.startLine;
			yield {
				span: paragraph.span,
				section: paragraph.section,
				message: {
					"zh-CN": `这一段和第 ${line} 行的那一段几乎一样：请删去一处，或写清两处有什么不同`,
					en: `This paragraph says almost the same as the one on line ${line}: remove one, or say what differs`
				}
			};
		}
	}
}, todoLeft = {
	id: "todo-left",
	summary: {
		"zh-CN": "正文里不留待办记号",
		en: "No TODO is left in the text"
	},
	severity: "notice",
	*check(context) {
		let { note } = context;
		if (!hint.test(note.text)) return;
		let marked = listWritten(context).map((section) => ({
			section,
			markers: listMarkers(section.blocks, note.text)
		})).filter(({ markers }) => markers.length > 0);
		if (marked.length === 0) return;
		let lines = indexLines$1(note.text);
		for (let { section, markers } of marked) for (let { start, end } of markers) {
			let marker = note.text.slice(start, end);
			yield {
				span: lines.span(start, end),
				section: section.title || null,
				message: {
					"zh-CN": `这里还留着「${marker}」：请写完要补的内容，或删去这个记号`,
					en: `“${marker}” is still left here: write what is missing, or remove the marker`
				}
			};
		}
	}
}, hint = /TODO|TO-DO|TB[AD]|FIXME|WIP|XXX|待(?:补|完|整|更|填|续|定|写)|此处填写|(?:施工|整理|建设|编写)中/u;
/** The learner's sections that are more than a stub, but for those in which the template allows a TODO. */
function listWritten({ note, slots, extras }) {
	let stubs = new Set([...slots, ...extras].filter(({ content }) => content !== null && isStub.has(content.state)).map(({ section }) => section)), allowed = new Set(slots.filter(({ slot }) => slot.todo === "allow").flatMap(({ parts }) => parts));
	return note.sections.filter((section) => !section.isGenerated && !stubs.has(section) && !allowed.has(section));
}
const isStub = /* @__PURE__ */ new Set([
	"unfilled",
	"stub",
	"stub-with-reason",
	"blank"
]);
/** The markers in the prose of blocks, by their place in the source. */
function listMarkers(nodes, source) {
	return nodes.flatMap((node) => node.type === "paragraph" || node.type === "tableCell" ? markersIn(node, source) : "children" in node ? node.type === "listItem" && typeof node.checked == "boolean" ? [] : listMarkers(node.children, source) : []);
}
function markersIn(node, source) {
	let { start, end } = offsetsOf(node);
	return hint.test(source.slice(start, end)) ? findTodoMarkers(readProse(node, source)).map((marker) => ({
		start: start + marker.start,
		end: start + marker.end
	})) : [];
}
/** The source of a node with what is no prose in it crossed out, so that offsets stay. */
function readProse(node, source) {
	let { start, end } = offsetsOf(node);
	if (node.type === "text") return source.slice(start, end);
	if (!("children" in node) || isName.has(node.type)) return "x".repeat(end - start);
	let prose = "";
	for (let child of node.children) prose += source.slice(start + prose.length, offsetsOf(child).start) + readProse(child, source);
	return prose + source.slice(start + prose.length, end);
}
/** Links name things, and what is struck out is done. */
const isName = /* @__PURE__ */ new Set([
	"link",
	"linkReference",
	"delete"
]), unexplainedAcronym = {
	id: "unexplained-acronym",
	summary: {
		"zh-CN": "缩写要说明代表什么",
		en: "Every acronym is explained"
	},
	severity: "off",
	*check({ note }) {
		let { unexplained } = findAcronyms(findParts(note)), lines = splitLines(note.text);
		for (let { term, passage } of unexplained) yield {
			span: spanOfWords(lines, {
				text: term,
				line: passage.line
			}),
			section: titleAt(note.sections, passage.line),
			message: {
				"zh-CN": `「${term}」没有说明代表什么：请在第一次出现的地方用括号补上全称和一句解释`,
				en: `“${term}” is never explained: say in brackets what it stands for where it first comes up`
			}
		};
	}
};
// src/core/note/sentence.ts
/** Finds how a paragraph of prose breaks off; `null` where it does not. */
function findBreakOff(text) {
	let end = text.trimEnd();
	if (endsSentence.test(end)) return findOpenBracket(end);
	for (let [kind, pattern] of endings) {
		let words = pattern.exec(end.slice(-longestEnding))?.[1];
		if (words !== void 0) return {
			kind,
			words
		};
	}
	return findOpenBracket(end);
}
/** Whether a paragraph goes on with the sentence of the one before it. */
function continuesSentence(text) {
	return /^\s*(?:[a-z]|即|也就是|所以|因此|因而|但|而|那么|并|也|则|就|从而|以及|或)/u.test(text);
}
/** What nothing of `endings` ends with. */
const endsSentence = /[。！？；.!?;)）”"]$/u, longestEnding = 40, endings = [
	["comma", /([，、,])$/u],
	["colon", /([：:])$/u],
	["introduction", /[，。；,.;\s](例如|比如|譬如|包括|such as|including|for example)$/u],
	["connective", /[，。；,.;\s](因为|所以|但是|可是|以及|而且|并且|如果|虽然|由于|不过|因此|然而)$/u],
	["connective", /\s(because|and|but|or|the|of the|in order to)$/u]
];
/** The last opening bracket, if nothing after it closes it; “:(” and “f(x” open nothing. */
function findOpenBracket(text) {
	if (!/[（(【「『《]/u.test(text)) return null;
	let start = Math.max(...openings.map((bracket) => text.lastIndexOf(bracket))), words = text[start];
	return words === void 0 || /[)）\]】」』》}]/u.test(text.slice(start)) || /[\w:;=-]$/u.test(text.slice(0, start)) ? null : {
		kind: "bracket",
		words
	};
}
const openings = [
	"（",
	"(",
	"【",
	"「",
	"『",
	"《"
], unfinishedSentence = {
	id: "unfinished-sentence",
	summary: {
		"zh-CN": "每一段都把话说完",
		en: "Every paragraph finishes its sentences"
	},
	severity: "notice",
	*check({ note }) {
		let found = listUnfinished(note);
		if (found.length === 0) return;
		let lines = indexLines$1(note.text);
		for (let { text, breakOff, section } of found) {
			let { start, end } = offsetsOf(text), { kind, words } = breakOff, at = start + note.text.slice(start, end).lastIndexOf(words);
			yield {
				span: lines.span(at, at + words.length),
				section: section.title || null,
				message: messages[kind](words)
			};
		}
	}
};
function listUnfinished(note) {
	let { log, keywords } = findParts(note), fragments = /* @__PURE__ */ new Set([...log, ...keywords]);
	return note.sections.flatMap((section, place) => {
		if (section.isGenerated || fragments.has(section)) return [];
		let below = headingBelow(section, note.sections[place + 1]);
		return section.blocks.flatMap((block, index) => {
			let found = findUnfinished(block, section.blocks[index + 1] ?? below);
			return found ? [{
				...found,
				section
			}] : [];
		});
	});
}
function headingBelow(section, next) {
	return next && next.depth >= section.depth ? "heading" : null;
}
function findUnfinished(block, next) {
	let text = block.type === "paragraph" ? lastOf(block) : void 0, breakOff = text?.type === "text" ? findBreakOff(text.value) : null;
	return text?.type !== "text" || !breakOff ? null : countLength(visibleText([block])) >= minimumLength && !isContinued(breakOff, next) ? {
		text,
		breakOff
	} : null;
}
/** In characters (字) and words; what is shorter is a label or a fragment. */
const minimumLength = 8;
function lastOf(node) {
	let last = "children" in node ? node.children.at(-1) : void 0;
	return last && "children" in last ? lastOf(last) : last;
}
/** Whether what comes next takes the sentence up: a list, code, a formula, an image, or the rest of it. */
function isContinued({ kind }, next) {
	if (next === null) return !1;
	if (kind === "colon" || kind === "introduction") return !0;
	if (next === "heading") return !1;
	if (next.type !== "paragraph") return !0;
	let words = visibleText([next]);
	return kind === "bracket" ? /[)）\]】」』》]/u.test(words) : words.trim() === "" || continuesSentence(words);
}
const stopsAt = (words) => ({
	"zh-CN": `这一段停在「${words}」上，话没有说完：请写完这一句`,
	en: `This paragraph stops at “${words}”: finish the sentence`
}), messages = {
	comma: (words) => ({
		"zh-CN": `这一段停在${words === "、" ? "顿号" : "逗号"}上，话没有说完：请写完这一句，或改用句号`,
		en: "This paragraph stops at a comma: finish the sentence, or end it"
	}),
	connective: stopsAt,
	introduction: stopsAt,
	colon: () => ({
		"zh-CN": "冒号后面没有内容：请补上要说的，或改用句号",
		en: "Nothing follows this colon: add what it announces, or end the sentence"
	}),
	bracket: (words) => ({
		"zh-CN": `「${words}」开了头却没有收尾：请写完括号里的话，并补上右边的括号`,
		en: `The bracket “${words}” is never closed: finish what stands in it, and close it`
	})
}, rules = [
	missingSection,
	emptySection,
	todoStub,
	unfilled,
	tooShort,
	tooFewItems,
	tooManyItems,
	tooLong,
	missingContent,
	missingText,
	forbiddenText,
	changedText,
	sectionOrder,
	sectionCount,
	headingLevel,
	unexpectedSection,
	frontMatter,
	unknownTemplate,
	unreadableNote,
	missingFile,
	undescribedImage,
	skippedHeadingLevel,
	duplicateHeading,
	unrenderedEmphasis,
	hiddenText,
	mixedLineEnds,
	leftoverDirective,
	todoLeft,
	repeatedParagraph,
	repeatedItem,
	unfinishedSentence,
	unexplainedAcronym,
	{
		id: "unused-keyword",
		summary: {
			"zh-CN": "关键词要在正文里出现",
			en: "Every keyword comes up in the text"
		},
		severity: "off",
		*check({ note }) {
			let unused = coverKeywords(findParts(note))?.unused ?? [], lines = splitLines(note.text);
			for (let { text, line } of unused) yield {
				span: spanOfWords(lines, {
					text,
					line
				}),
				section: titleAt(note.sections, line),
				message: {
					"zh-CN": `正文里没有提到关键词「${text}」：请在讲到它的地方用上这个词，或换成正文真正在讲的词`,
					en: `The text never mentions the keyword “${text}”: use it where its subject comes up, or choose another`
				}
			};
		}
	},
	droppedLogItem,
	suppression
], ruleIds = rules.map(({ id }) => id);
// src/core/template/choose.ts
/** Lets a note's front matter choose, else the first template whose globs match, else the first one without globs. */
function compileChoice(templates) {
	let globs = templates.flatMap((template) => template.files.map((glob) => ({
		template,
		glob,
		matches: compileGlobs([glob])
	}))), byDefault = templates.find(({ files }) => files.length === 0), byPath = (path) => {
		let claim = globs.find(({ matches }) => matches(path));
		return claim ? {
			template: claim.template,
			reason: {
				kind: "files",
				glob: claim.glob
			}
		} : byDefault ? {
			template: byDefault,
			reason: { kind: "default" }
		} : {
			template: noTemplate,
			reason: { kind: "none" }
		};
	}, known = templates.map(({ name }) => name);
	return ({ path, frontMatter }) => {
		let templateName = readName(frontMatterField(frontMatter, "template"));
		if (templateName === null) return byPath(path);
		let named = templates.find(({ name }) => name === templateName);
		if (named) return {
			template: named,
			reason: { kind: "front-matter" }
		};
		let { template } = byPath(path);
		return {
			template,
			reason: {
				kind: "unknown",
				name: templateName,
				known
			}
		};
	};
}
/** What front matter names, also where YAML takes it for a number or a list; `null` where it names nothing. */
function readName(value) {
	return value == null ? null : typeof value == "string" ? value : JSON.stringify(value);
}
/** Holds every note against one template. */
function alwaysChoose(template, kind) {
	return () => ({
		template,
		reason: { kind }
	});
}
/** What a note is held against that no template claims: it asks for nothing. */
const noTemplate = {
	name: "",
	path: "",
	source: "built-in",
	ceiling: "error",
	files: [],
	language: null,
	order: "off",
	levels: "any",
	extra: "allow",
	relaxesDrafts: !1,
	validateFrontMatter: null,
	slots: [],
	gaps: [],
	preamble: ""
};
// src/core/note/depth.ts
/**
* Finds where a parsed document is nested too deeply to be walked; `null` when it nowhere is.
*
* Thousands of asterisks nest emphasis within emphasis, which no look at the text tells, and which overflows the stack
* of whatever walks the tree.
*/
function findDeepNesting(root) {
	let open = [{
		node: root,
		depth: 0
	}];
	for (let next = open.pop(); next; next = open.pop()) {
		let { node, depth } = next;
		if (depth > maximumDepth) return {
			line: spanOf(node).startLine,
			measure: "nesting"
		};
		if ("children" in node) for (let child of node.children) open.push({
			node: child,
			depth: depth + 1
		});
	}
	return null;
}
/** Lists nested as deeply as the guard lets them be come to half of it. 3,500 levels overflowed. */
const maximumDepth = 500;
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
	let { path } = file, decoded = decode$1(file.bytes);
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
	let decoded = decode$1(bytes);
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
export { isMarkdown as C, decode$1 as D, limits as E, listDocumentComments as S, findComplexity as T, isTitle as _, compileChoice as a, indexSuppressions as b, rules as c, gapBefore as d, lineEndAt as f, generatedNames as g, parseMarkdown as h, alwaysChoose as i, titleAt as l, findOpenEnd as m, parseNote as n, noTemplate as o, planInsertions as p, refuse as r, ruleIds as s, giveUp as t, depthOf as u, isGeneratedName as v, listLinkedPaths as w, listSuppressions as x, foldText as y };
