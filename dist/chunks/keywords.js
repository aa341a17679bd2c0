import { n as visibleText, s as spanOf } from "./visible-text.js";
import { t as countLength } from "./length.js";
import { i as indexItems, r as covers } from "./parts.js";
// src/core/note/passages.ts
/** Lists the lines of prose in blocks: those of paragraphs, list items and table cells. */
function listPassages(nodes) {
	return nodes.flatMap((node) => {
		if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return "children" in node ? listPassages(node.children) : [];
		let { startLine } = spanOf(node);
		return visibleText([node]).split("\n").map((text, index) => ({
			text: text.trim(),
			line: startLine + index
		})).filter(({ text }) => text !== "");
	});
}
// src/core/detect/keywords.ts
/** Holds the keywords against the summary, or against the whole note where it has none; `null` without keywords. */
function coverKeywords({ keywords, summary, all }) {
	let sections = summary.length > 0 ? summary : all.filter((section) => !keywords.includes(section)), text = visibleText(sections.flatMap(({ blocks }) => blocks)), list = listKeywords(keywords);
	if (list.length === 0 || countLength(text) < 60) return null;
	let body = indexItems(text), isUsed = ({ text: keyword }) => namesOf(keyword).some((name) => covers(body, name));
	return {
		keywords: list,
		unused: list.filter((keyword) => !isUsed(keyword))
	};
}
/** Lists the keywords in the sections that are there for them. */
function listKeywords(sections) {
	return sections.flatMap(({ blocks }) => listPassages(blocks)).flatMap(splitKeywords);
}
/** A keyword goes by its name in brackets as well: “检索增强生成（RAG）”. */
function namesOf(keyword) {
	return [keyword, ...keyword.split(/[（()）]/u)].filter((name) => countLength(name) > 0);
}
/** Splits a line of keywords; the bar in “TCP/IP” is a part of the name. */
function splitKeywords({ text, line }) {
	return text.split(/[、，,；;|｜]|(?<![A-Za-z])\/|\/(?![A-Za-z])/u).map((keyword) => ({
		text: keyword.trim(),
		line
	})).filter(({ text: keyword }) => countLength(keyword) > 0 && countLength(keyword) <= 15);
}
export { listKeywords as n, listPassages as r, coverKeywords as t };
