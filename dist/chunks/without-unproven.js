import { a as unitsOf } from "./parts.js";
import { n as fold } from "./fold.js";
import { t as byPriority } from "./verify.js";
// src/core/review/first-steps.ts
/** Suggestions in the order in which they should be taken up: those that a reviewer puts first, then by priority. */
function byValue(suggestions, topThree) {
	let titles = topThree.map(keyOf), rankOf = ({ title }) => {
		let rank = titles.indexOf(keyOf(title));
		return rank < 0 ? titles.length : rank;
	};
	return suggestions.toSorted((a, b) => rankOf(a) - rankOf(b) || byPriority(a, b));
}
/** Adds to an evaluation what to do first: the titles that a reviewer named, as far as the suggestions still stand. */
function addFirstSteps(overall, { suggestions, topThree, language }) {
	let named = new Set(topThree.map(keyOf)), titles = suggestions.map(({ title }) => title).filter((title) => named.has(keyOf(title))).slice(0, maximumSteps).map(withoutStop);
	if (titles.length === 0) return overall;
	let steps = sayFirst(titles, language);
	return overall === null ? steps : `${overall}${/[。！？…]$/u.test(overall) ? "" : " "}${steps}`;
}
/** Takes out of an evaluation the first steps that are none of the suggestions any more. */
function keepFirstSteps(overall, { suggestions, language }) {
	let { label, mark, end } = marks[language], at = overall.lastIndexOf(label);
	if (at < 0) return overall;
	let named = mark + overall.slice(at + label.length, -end.length) + mark, titles = suggestions.map(({ title }) => withoutStop(title)).filter((title) => named.includes(mark + title + mark)).toSorted((a, b) => named.indexOf(mark + a + mark) - named.indexOf(mark + b + mark)), steps = titles.length === 0 ? "" : sayFirst(titles, language);
	return (overall.slice(0, at) + steps).trim() || null;
}
const maximumSteps = 3;
/** A title as it is compared: a list may number it, or end it with a stop. */
function keyOf(title) {
	return fold(withoutStop(title.replace(/^\s*\d[.、)）]\s*/u, ""))).text;
}
function withoutStop(title) {
	return title.replace(/[。．.；;，,！!\s]{1,9}$/u, "");
}
function sayFirst(titles, language) {
	let { label, mark, end } = marks[language];
	return label + titles.join(mark) + end;
}
const marks = {
	"zh-CN": {
		label: "最先要做的：",
		mark: "；",
		end: "。"
	},
	en: {
		label: "What to do first: ",
		mark: "; ",
		end: "."
	}
};
// src/core/review/without-unproven.ts
/**
* Takes out of an evaluation what it says of remarks that did not hold: each sentence, or part of one, most of which
* stands in such a remark and in none that is kept. `null` where nothing is left.
*/
function withoutUnproven(overall, unproven, kept) {
	let [gone, held] = [unproven.map(indexWords), kept.map(indexWords)], isProven = (part) => !saysMostly(part, gone) || saysMostly(part, held) || hasHalfAPair(part);
	return overall.split(/(?<=[。！？]|[.!?]\s+)(?=\S)/u).flatMap((sentence) => {
		let parts = sentence.split(/(?<=[；，]|;\s+)(?=\S)/u), proven = parts.filter(isProven);
		if (proven.length === 0) return [];
		if (proven.at(-1) === parts.at(-1)) return [proven.join("")];
		let end = /[。！？.!?]?\s*$/u.exec(sentence)?.[0] ?? "";
		return [proven.join("").replace(/[；，;]\s*$/u, end)];
	}).join("").trim() || null;
}
function indexWords({ title, detail }) {
	return new Set(unitsOf(`${title}\n${detail}`));
}
/** Whether one of some remarks has most of the words of a part. A few words say too little to tell. */
function saysMostly(part, remarks) {
	let units = unitsOf(part);
	return units.length < fewestUnits ? !1 : remarks.some((words) => units.filter((unit) => words.has(unit)).length > units.length / 2);
}
const fewestUnits = 3;
/** A part of a quotation or of a bracket says nothing without its other half. */
function hasHalfAPair(part) {
	return [
		"「」",
		"『』",
		"“”",
		"（）",
		"()"
	].some(([open = "", close = ""]) => part.split(open).length !== part.split(close).length);
}
export { keepFirstSteps as i, addFirstSteps as n, byValue as r, withoutUnproven as t };
