import { t as digestOf } from "./digest.js";
import { n as visibleText } from "./visible-text.js";
import { i as indexItems, r as covers, t as findParts } from "./parts.js";
import { n as listParagraphs, r as toSourceRange, t as indexEvidence } from "./evidence.js";
import { n as isExplained } from "./explanation.js";
import { n as countLetters } from "./figures.js";
import { n as fold } from "./fold.js";
import { n as isWithin } from "./section.js";
import { n as countDrops } from "./drops.js";
import { n as overlaps, t as findQuote } from "./find-quote.js";
// src/core/review/lacking-sections.ts
/**
* Lists the sections that a remark says do not have something, with those under them: their headings stand in quotation
* marks beside the words that say so.
*/
function listLackingSections(note, said) {
	let headings = new Set(Array.from(said.matchAll(lacking), ({ groups }) => fold(groups?.before ?? groups?.after ?? "").text)), named = note.sections.filter(({ names }) => names.some((name) => headings.has(fold(name).text)));
	return note.sections.filter((section) => !section.isGenerated && named.some((one) => section === one || isWithin(section, one)));
}
/** “「决定」里没有”, “没有写进「决定」”, “missing from “Decisions””, ““Decisions” lacks”. */
const lacking = /[「『“](?<before>[^「」『』“”]{1,60})[」』”](?:(?:这?一[节栏]|部分|[里中])?(?:都|也|却|并|还|又|则)?(?:没有?|未|缺|漏|不[含提])|\s(?:lacks|omits|misses|leaves out|drops|does not (?:have|mention|list|name))\b)|(?:(?:没有?|未)(?:有|被)?(?:写|列|记|收|放|归|录|出现)[进入到在]?|(?:missing|absent|left out|omitted|dropped|not) (?:from|of|in|under|among)\s)[「『“](?<after>[^「」『』“”]{1,60})[」』”]/giu;
// src/core/review/absence.ts
/**
* Whether a note lacks all that a remark says it does: it uses a term without explaining it, does not take up what
* another part of it names, or else does not say the words at all.
*/
function isAbsent(absence) {
	let names = absence.words.split(/[、，,；;]|\s(?:and|or|和|与)\s/u, maximumNames + 1);
	return names.length > maximumNames ? !1 : names.every((words) => isOneAbsent({
		...absence,
		words: words.trim()
	}));
}
function isOneAbsent(absence) {
	let { words, category, note, evidence, quotes, said } = absence;
	if (category === "term") return words.length > longestTerm || !hasToken(evidence, fold(words).text) ? !1 : !isExplained(words.trim(), note.learnerText);
	let longest = /\p{Script=Han}/u.test(words) ? longestAbsence : 2 * longestAbsence;
	if (words.length > longest || countLetters(words) === 0) return !1;
	if (!isMentioned(evidence, words)) return !0;
	if (category !== "coverage") return !1;
	let lacking = listLackingSections(note, said);
	return lacking.length > 0 && covers(indexItems(textOf(lacking)), words) ? !1 : isLeftOut(words, note, quotes) || isLeftOutOf(lacking, absence);
}
/** Whether quotes from elsewhere name what is not in the sections that a remark says it is not in. */
function isLeftOutOf(lacking, { words, note, quotes }) {
	return countLetters(textOf(lacking)) < fewestLetters ? !1 : quotes.some(({ span, text }) => {
		let place = note.sections.findLast(({ heading }) => heading.startLine <= span.startLine);
		return place !== void 0 && !lacking.includes(place) && covers(indexItems(text), words);
	});
}
/** Whether what the log, the keywords or the quotes name is taken up nowhere but there. */
function isLeftOut(words, note, quotes) {
	let { all, keywords, log } = findParts(note), naming = quotes.filter(({ text }) => covers(indexItems(text), words)), places = naming.map(({ span }) => all.findLast(({ heading }) => heading.startLine <= span.startLine)), named = textOf([...keywords, ...log]);
	if (naming.length === 0 && !covers(indexItems(named), words)) return !1;
	let text = textOf(all.filter((section) => ![
		...keywords,
		...log,
		...places
	].includes(section)));
	return countLetters(text) >= fewestLetters && !covers(indexItems(text), words);
}
function textOf(sections) {
	return visibleText(sections.flatMap(({ blocks }) => blocks));
}
/** A summary that has barely begun has not left out anything yet. */
const fewestLetters = 60, maximumNames = 10, longestTerm = 200, longestAbsence = 40;
/** Whether a term stands in the note, and not as a part of a longer word that is not Chinese. */
function hasToken(evidence, term) {
	if (countLetters(term) === 0) return !1;
	let { source, folded } = evidence;
	for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + 1)) {
		let { start, end } = toSourceRange(evidence, {
			start: at,
			end: at + term.length
		});
		if (!joined.test(source.slice(start - 1, start + 1)) && !joined.test(source.slice(end - 1, end + 1))) return !0;
	}
	return !1;
}
const joined = /^[[\p{L}\p{N}]--\p{Script=Han}]{2}$/v;
/**
* Whether the note has the words, or a part of them that names the same: a longer run of Chinese in part, or all the
* names in one paragraph. “Scraper” and “exit node” may each be in a note that does not bring them together.
*/
function isMentioned(evidence, words) {
	let { folded } = evidence, whole = fold(words).text, bare = fold(words.replaceAll(padding, "")).text;
	if ([whole, ...countLetters(bare) > 1 ? [bare] : []].some((part) => folded.text.includes(part)) || sharesRun(evidence, words)) return !0;
	let names = listNames(words);
	return names.some((name) => latin.test(name)) ? names.length > maximumTogether || listParagraphs(evidence).some((paragraph) => {
		let said = new Set(paragraph.toLowerCase().match(nameWords)?.map(singular));
		return names.every((name) => latin.test(name) ? said.has(name) : paragraph.includes(name));
	}) : !1;
}
/** Whether the note has a part of a longer run of Chinese. */
function sharesRun({ folded }, words) {
	return (words.match(/[\p{Script=Han}--的]{4,}/gv) ?? []).flatMap(listRuns).some((run) => folded.text.includes(run));
}
/** The words that name something; those of a kind of thing only where there are no others. */
function listNames(words) {
	let names = (words.toLowerCase().replaceAll(padding, "").match(nameWords) ?? []).filter((word) => !stopWords.has(word)).map(singular), own = names.filter((name) => !classNouns.has(name));
	return own.length > 0 ? own : names;
}
/** More names than these stand together nowhere, whatever the note says. */
const maximumTogether = 5, nameWords = /[a-z]{3,}|[\p{Script=Han}--的]{2,}/gv, latin = /^[a-z]/;
function singular(word) {
	return latin.test(word) && word.length > 3 ? word.replace(/s$/, "") : word;
}
/** Every four characters of a longer run: whatever is longer and stands in the note has four that do. */
function listRuns(run) {
	return Array.from({ length: run.length - 3 }, (_, start) => run.slice(start, start + 4));
}
/** Words around a name that do not belong to it. */
const padding = /^\s*(?:这个|该|此|对|关于|一个)+|(?:的?(?:这个|这一|一)?(?:词|指标|概念|术语|名词|说法|定义|解释|说明))+\s*$/gu, stopWords = new Set("the and for any with from that this its are was not how what why which through between into over about when where without term word metric concept indicator definition explanation description mention section part note notes".split(" ")), classNouns = new Set("framework model tool library method function class algorithm technique approach system platform service project package module command parameter feature step process chapter detail example usage 框架 模型 工具 方法 函数 算法 技术 系统 平台 服务 项目 模块 命令 参数 功能 步骤 流程 概念 章节 细节 例子 示例 用法 作用 含义 介绍 原理 内容 部分 机制".split(" "));
// src/core/review/verify.ts
/**
* Holds a review against the note: a remark stays only if every one of its quotes stands in the learner's text
* and what it calls absent is absent. What does not stay is counted.
*/
function verifyReview(draft, note) {
	let surroundings = {
		note,
		evidence: indexEvidence(note.learnerText)
	}, hold = (remark) => verifyRemark(remark, surroundings), strengths = holdEach(draft.strengths, hold), suggestions = holdEach(draft.suggestions, hold), reasons = [...strengths.reasons, ...suggestions.reasons];
	return {
		strengths: strengths.held.slice(0, 5),
		suggestions: keepMostImportant(suggestions.held),
		overall: draft.overall,
		suspicious: [],
		dropped: reasons.length,
		drops: countDrops(reasons)
	};
}
/** Takes what holds of each remark, and why the others do not; of many, the first are looked at. */
function holdEach(remarks, hold) {
	let held = [], reasons = [];
	for (let [index, remark] of remarks.entries()) {
		let result = index < maximumDrafted ? hold(remark, held) : "surplus";
		typeof result == "string" ? reasons.push(result) : held.push(result);
	}
	return {
		held,
		reasons
	};
}
/** Of each kind: remarks beyond these are not looked at, and count as dropped. */
const maximumDrafted = 30;
/** The remarks that a reader gets to see, the most important first. */
function keepMostImportant(remarks) {
	return remarks.toSorted(byPriority).slice(0, 5);
}
/** A remark with its quotes as the note has them, or why it does not hold. */
function verifyRemark(remark, { note, evidence }) {
	let found = findQuotes(remark, evidence);
	if (typeof found == "string") return found;
	let { absence, category, title, detail } = remark, said = `${title}\n${detail}`;
	if (absence !== null && !isAbsent({
		words: absence,
		category,
		note,
		evidence,
		quotes: found,
		said
	})) return "not-absent";
	let section = sectionAt(note, found[0]);
	return {
		id: fingerprint([
			category,
			section ?? "",
			fold(found[0]?.text ?? "").text,
			...absence === null ? [] : [fold(absence).text]
		]),
		category,
		title,
		detail,
		quotes: found.slice(0, maximumQuotes),
		absence,
		source: null,
		section,
		priority: remark.priority,
		rewrite: remark.rewrite,
		status: "new"
	};
}
/** Finds every quote of a remark; says what is wrong when one is missing, or when there are too few or too many. */
function findQuotes({ evidence: drafted, category }, evidence) {
	if (drafted.length === 0 || drafted.length > maximumDraftedQuotes) return "quote-not-found";
	let isPair = pairCategories.has(category), found = [];
	for (let draft of drafted) {
		let quote = findQuote(evidence, draft, isPair ? found : []);
		if (!quote) return "quote-not-found";
		found.push(quote);
	}
	let [first, ...others] = found;
	if (!first || !isPair) return found;
	let mayAgree = category === "repetition", other = others.find(({ span, text }) => !overlaps(first.span, span) && (mayAgree || fold(text).text !== fold(first.text).text));
	return other ? [
		first,
		other,
		...others.filter((quote) => quote !== other)
	] : "pair-missing";
}
/** What a reader looks up, and what a reviewer may give. */
const maximumQuotes = 6, maximumDraftedQuotes = 8, pairCategories = /* @__PURE__ */ new Set([
	"contradiction",
	"wrong-figure",
	"repetition",
	"term-variant"
]);
function sectionAt(note, quote) {
	if (!quote) return null;
	let { startLine } = quote.span;
	return note.sections.findLast(({ heading }) => heading.startLine <= startLine)?.title || null;
}
/** Names a remark by what it is about, so that the same remark on an edited note keeps its name. */
function fingerprint(parts) {
	return digestOf(parts.join("\0"), 12);
}
/** The most urgent first. */
function byPriority(a, b) {
	return priorities.indexOf(a.priority) - priorities.indexOf(b.priority);
}
const priorities = [
	"high",
	"medium",
	"low",
	null
];
export { isAbsent as a, verifyReview as i, holdEach as n, sharesRun as o, verifyRemark as r, byPriority as t };
