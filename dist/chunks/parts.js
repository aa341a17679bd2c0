import { f as namesOf, n as isWithin, p as normalizeName } from "./section.js";
// src/core/detect/containment.ts
/**
* Whether `text` says what `item` says: to the letter, or most of its words.
*
* Chinese is compared by pairs of characters, because a segmenter splits 智能客服 so that 智能 alone would hide
* that it is missing; other scripts by words. At least 0.6 of an item's units have to be there, or 0.4 when its
* first one is, which carries the topic.
*/
function covers(text, item) {
	if (standsIn(text, item)) return !0;
	let units = contentUnitsOf(item), [first] = units;
	if (first === void 0) return !0;
	let share = units.filter((unit) => text.units.has(unit)).length / units.length;
	return share >= .6 || share >= .4 && text.units.has(first);
}
/** Whether an item stands in a text to the letter; one without Han characters has to stand there as whole words. */
function standsIn(text, item) {
	let words = wordsOf(item);
	return words.trim() === "" ? !0 : /\p{Script=Han}/u.test(item) ? text.compact.includes(compactText(item)) : text.words.includes(words);
}
/** Prepares a text for `covers`. */
function indexItems(text) {
	return {
		compact: compactText(text),
		words: wordsOf(text),
		units: new Set(unitsOf(text))
	};
}
function wordsOf(text) {
	return ` ${text.normalize("NFKC").toLowerCase().replaceAll(apostrophe, "").match(/\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv)?.join(" ") ?? ""} `;
}
/** “Little's law” and “Littles law” are one. */
const apostrophe = /(?<=[a-z])['’](?=[a-z])/g;
function compactText(text) {
	return text.normalize("NFKC").toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
/** The units of an item that carry its meaning; all of them where it has none but function words. */
function contentUnitsOf(item) {
	let units = unitsOf(item.replaceAll(functionCharacters, " "));
	return units.length > 0 ? units : unitsOf(item);
}
/** Characters that hold a Chinese sentence together; a summary says the same thing with others. */
const functionCharacters = /[的了是在和与也要就都不很把被为而及以从做讲先再用看这那有没会让给更最还又或吗呢吧啊着怎什么如何哪它他她我你们所于则但却因否]/gu;
/** The pairs of Han characters and the words of other scripts in a text, in order. */
function unitsOf(text) {
	let runs = text.normalize("NFKC").toLowerCase().replaceAll(apostrophe, "").match(/\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+(?:[\-_.][[\p{L}\p{N}]--\p{Script=Han}]+)*/gv) ?? [];
	return [...new Set(runs.flatMap(unitsOfRun))];
}
function unitsOfRun(run) {
	if (!/\p{Script=Han}/u.test(run)) return stopWords.has(run) || run.length < 2 ? [] : [stem(run)];
	let characters = Array.from(run);
	return characters.length === 1 ? [] : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
/** Takes off the endings that most often differ between a log and its summary: “splitting” and “splits” are “split”. */
function stem(word) {
	return word.length <= 4 ? word : word.replace(/(?:ing|ed|es|s)$/, "").replace(/([bdgmnprt])\1$/, "$1");
}
const stopWords = new Set("a an the of to in on at for and or but with without from by as is are was were be been it its this that these those can could should would will may not no than then so if we you they do does did done how what why when which there here into over under about also only very more most some any each per vs via".split(" "));
// src/core/detect/parts.ts
/** Finds the keywords, the running log and the summary of a note, under any of their usual names. */
function findParts(note) {
	let all = note.sections.filter(({ isGenerated }) => !isGenerated), roots = {
		keywords: findSection(all, names.keywords),
		log: findSection(all, names.log),
		summary: findSection(all, names.summary)
	}, others = Object.values(roots), part = (root) => root ? all.filter((section) => belongsTo(section, root, others)) : [];
	return {
		note,
		all,
		keywords: part(roots.keywords),
		log: part(roots.log),
		summary: part(roots.summary)
	};
}
/** What a section of that name is for; `null` where its name does not say. */
function partNamed(title) {
	return partNames.find((part) => isNamed(namesOf(title), names[part])) ?? null;
}
const partNames = [
	"keywords",
	"log",
	"summary"
], names = {
	keywords: normalized("关键词", "关键字", "Keywords", "Key words", "Key terms"),
	log: normalized("过程记录", "记录", "课堂记录", "随堂记录", "Process log", "Log", "Running notes", "Raw notes"),
	summary: normalized("内容整理", "整理", "内容总结", "学习总结", "Summary", "Content summary", "Write-up", "Organised notes", "Organized notes")
};
function normalized(...headings) {
	return new Set(headings.map(normalizeName));
}
function findSection(sections, wanted) {
	return sections.find((section) => isNamed(section.names, wanted));
}
function isNamed(own, wanted) {
	return own.some((name) => wanted.has(name));
}
function belongsTo(section, root, roots) {
	return section === root ? !0 : isWithin(section, root) ? !roots.some((other) => other && other !== root && isWithin(other, root) && (section === other || isWithin(section, other))) : !1;
}
export { unitsOf as a, indexItems as i, partNamed as n, covers as r, findParts as t };
