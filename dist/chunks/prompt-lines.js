import { s as spanOf, u as splitLines } from "./visible-text.js";
// src/core/review/neutralise.ts
/**
* Takes out what a reader cannot see, and splits the control tokens of local models with a space.
*
* Quotes are compared without white space: words that were copied from a split token still stand in the note.
*/
function neutralise(text) {
	return text.replaceAll(/[\v\f\u0085\u2028\u2029]/g, " ").replaceAll(/[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]|(?!\t)\p{Cc}/gu, "").replaceAll(controlToken, "$& ");
}
/** The same on one line, of so many UTF-16 units at most. */
function neutraliseLine(text, maximum) {
	let line = neutralise(text.slice(0, maximum * 4).replaceAll(/\s+/gu, " ")).trim();
	return line.length <= maximum ? line : `${line.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** What opens a token that some model's template takes for the end of a message, or for the start of one. */
const controlToken = /<(?=[|｜]|\/?(?:s|bos|eos|pad|unk|mask|cls|sep|sop|eop|think|tool_call|tool_response|unused\d+|reserved_\d+)>|<?\/?SYS>|(?:start|end)_of_(?:turn|image)>)|\[(?=(?:\/?(?:INST|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|SYSTEM_PROMPT|MODEL_SETTINGS|THINK|PREFIX|MIDDLE|SUFFIX|IMG)|IMG_BREAK|IMG_END|[gs]?MASK|UNK|BOS|EOS|CLS|SEP|PAD)\])/gi;
// src/core/review/prompt-lines.ts
/**
* The learner's lines, each behind the number of its section and its own: `3:45|words`. Of a long block of code or
* output the head and the tail stay, and a line says how many were left out: `3:51-87|`; prose is never left out.
*/
function numberLines({ learnerText }, { all, sent }, language) {
	let starts = new Map(all.map(({ heading }, index) => [heading.startLine, index])), code = listCode(all.filter((section) => sent.has(section)).flatMap(({ blocks }) => blocks)), section = 0;
	return splitLines(learnerText).flatMap((line, index) => {
		let number = index + 1;
		section = starts.get(number) ?? section;
		let owner = all[section];
		if (!owner || !sent.has(owner)) return [];
		let gap = code.gapAt.get(number);
		if (gap) return number === gap.start ? [`${section}:${sayGap(gap, language)}`] : [];
		let words = neutralise(shorten(line, code.lines.has(number))).trimEnd();
		return words === "" ? [] : [`${section}:${number}|${words}`];
	});
}
function listCode(nodes) {
	let lines = /* @__PURE__ */ new Set(), gapAt = /* @__PURE__ */ new Map();
	for (let node of listCodeNodes(nodes)) {
		let { startLine, endLine } = spanOf(node), gap = {
			start: startLine + 7,
			end: endLine - 5
		};
		for (let line = startLine; line <= endLine; line += 1) lines.add(line), line >= gap.start && line <= gap.end && gap.end - gap.start + 1 >= 4 && gapAt.set(line, gap);
	}
	return {
		lines,
		gapAt
	};
}
function listCodeNodes(nodes) {
	return nodes.flatMap((node) => node.type === "code" ? [node] : "children" in node ? listCodeNodes(node.children) : []);
}
function sayGap({ start, end }, language) {
	let count = end - start + 1;
	return `${start}-${end}|${language === "zh-CN" ? `［略去 ${count} 行代码］` : `[${count} lines of code left out]`}`;
}
/** Cuts what nobody reads on in: the description and the address of an image, and in code the middle of a long line. */
function shorten(line, isCode) {
	return isCode && line.length > longestCodeLine ? `${line.slice(0, 120)}…${line.slice(-40)}` : line.replaceAll(longDescription, "![$1…](").replaceAll(longAddress, "$1…");
}
const longestCodeLine = 200, longDescription = /!\[([^[\]]{80})[^[\]]+\]\(/gu, longAddress = /((?:https?:|data:)[\w!#$%&*+,\-./:;=?@~]{100})[\w!#$%&*+,\-./:;=?@~]{20,}/gu;
export { neutralise as n, neutraliseLine as r, numberLines as t };
