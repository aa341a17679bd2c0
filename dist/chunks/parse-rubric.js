import { t as findDeepNesting } from "./depth.js";
import { t as parseMarkdown, u as findComplexity } from "./markdown.js";
import { i as listSections } from "./section.js";
import { n as visibleText, s as spanOf } from "./visible-text.js";
import { n as fold } from "./fold.js";
// src/core/rubric/read-level.ts
/**
* Reads one level: `**Name** – what it takes`, `Name: what it takes`, or a name alone.
*
* `null` where it has no name: a sentence is none.
*/
function readLevel(item) {
	let text = onOneLine(visibleText(item.children)), name = markedName(item) ?? named.exec(text)?.groups?.name ?? text, level = {
		name: name.replace(/[\s：:]+$/u, "").trim(),
		description: text.slice(name.length).replace(separator, "").trim()
	};
	return level.name === "" || level.name.length > longestName ? null : level;
}
/** Words on one line. */
function onOneLine(text) {
	return text.replaceAll(/\s+/gu, " ").trim();
}
/** In UTF-16 units. */
const longestName = 40, separator = /^\s*(?:[：:]|[–—-]+)\s*/u, named = /^(?<name>[^：:]{1,80}?)(?:[：:]|\s*——|\s[–—-]\s)/u;
/** What stands in bold at the very start. */
function markedName({ children: [first] }) {
	if (first?.type !== "paragraph") return null;
	let [start] = first.children;
	return start?.type === "strong" ? onOneLine(visibleText([start])) : null;
}
// src/core/rubric/parse-rubric.ts
/**
* Parses a rubric: a heading a criterion, a list of its levels, and what is said of it beside them.
*
* A heading over other headings that has no list is the title of a part. Everything that cannot be read is a problem.
*/
function parseRubric(source, path) {
	let text = source.replace(/^\uFEFF+/, "").replaceAll(/\r\n?/g, "\n"), unparseable = {
		code: "rubric-not-parseable",
		path
	};
	if (findComplexity(text)) return {
		ok: !1,
		problems: [unparseable]
	};
	let root = parseMarkdown(text);
	if (findDeepNesting(root)) return {
		ok: !1,
		problems: [unparseable]
	};
	let written = listSections(root, () => !1).filter(isCriterion).map(readCriterion), [first, ...others] = listProblems(written, path);
	return first ? {
		ok: !1,
		problems: [first, ...others]
	} : {
		ok: !0,
		value: { criteria: written.map(toCriterion) }
	};
}
function isCriterion(section, index, all) {
	let isOverOthers = all[index + 1]?.parent === section;
	return section.depth > 0 && (!isOverOthers || section.blocks.some(isList));
}
function isList(block) {
	return block.type === "list";
}
function readCriterion({ title, heading, blocks }) {
	let items = blocks.filter(isList).flatMap((list) => list.children);
	return {
		name: title,
		line: heading.startLine,
		description: onOneLine(visibleText(blocks.filter((block) => !isList(block)))),
		levels: items.map(readItem)
	};
}
function readItem(item) {
	return {
		line: spanOf(item).startLine,
		...readLevel(item)
	};
}
function listProblems(criteria, path) {
	return criteria.length === 0 ? [{
		code: "rubric-empty",
		path
	}] : [
		...listSurplus(criteria, "rubric-too-many-criteria", path),
		...listNameProblems(criteria, path),
		...criteria.flatMap(({ name, line, levels }) => [
			...levels.length < fewestLevels ? [{
				code: "rubric-too-few-levels",
				path,
				line,
				name
			}] : [],
			...listSurplus(levels, "rubric-too-many-levels", path),
			...listNameProblems(levels, path)
		])
	];
}
/** A note reaches one level or another. */
const fewestLevels = 2, maxima = {
	"rubric-too-many-criteria": 20,
	"rubric-too-many-levels": 10
};
function listSurplus(items, code, path) {
	let maximum = maxima[code], surplus = items[maximum];
	return surplus ? [{
		code,
		path,
		line: surplus.line,
		maximum
	}] : [];
}
function listNameProblems(items, path) {
	let lines = /* @__PURE__ */ new Map();
	return items.flatMap(({ name = "", line }) => {
		let folded = fold(name).text;
		if (folded === "") return [{
			code: "rubric-name-missing",
			path,
			line
		}];
		let other = lines.get(folded);
		return other === void 0 ? (lines.set(folded, line), []) : [{
			code: "rubric-name-taken",
			path,
			line,
			name,
			other
		}];
	});
}
function toCriterion({ name, description, levels }) {
	return {
		name,
		description,
		levels: levels.map((level) => ({
			name: level.name ?? "",
			description: level.description ?? ""
		}))
	};
}
export { parseRubric };
