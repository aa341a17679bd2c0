import { a as unitsOf, i as indexItems } from "./parts.js";
import { i as findApproximately, t as findQuote } from "./find-quote.js";
import { n as fold } from "./fold.js";
import { t as bringsNothing } from "./figures.js";
import { t as indexEvidence } from "./evidence.js";
import "./verify.js";
import { r as isMadeFromSame } from "./made-from-note.js";
import { t as listPending } from "./remembered.js";
// src/core/review/proposals.ts
/**
* Whether words in quotation marks are what the note should say, so that it need not have them: they spell better what
* stands in marks beside them and in the note, or are announced as what to write and bring no figure and no address of their
* own.
*/
function isProposed(place, evidence) {
	if (isCorrection(place, evidence)) return !0;
	if (!isAnnounced(place) || !bringsNothing(place.words, evidence.source)) return !1;
	let other = marked.exec(sentenceBefore(place))?.[1];
	return other === void 0 || evidence.folded.text.includes(fold(other).text);
}
/** The last words in marks: those that others are proposed for stand in the note. */
const marked = /[「『“]([^「」『』“”]+)[」』”][^「」『』“”]*$/u;
/** Whether words are an edit of those in the marks next to them, which the note has. */
function isCorrection({ words, before, after }, evidence) {
	let wrong = corrected.exec(before.slice(-maximumBeside))?.[1] ?? preferred.exec(after.slice(0, maximumBeside))?.[1];
	if (wrong === void 0 || !findQuote(evidence, {
		text: wrong,
		line: null
	})) return !1;
	let [from, to] = [fold(wrong).text, fold(words).text], most = Math.floor(Math.max(from.length, to.length) * mostCorrected);
	return Math.abs(from.length - to.length) <= most && findApproximately(from, to, most) !== null;
}
const corrected = /[「『“`]([^「」『』“”`]+)[」』”`]\s*(?:→|->|=>|should (?:be|read)|to|by|with|应[该当]?(?:是|为|作|写作|写成)|应?[该当]?(?:改|换)(?:写|正)?[为成])\s*$/iu, preferred = /^\s*(?:instead of|rather than|in place of|而不是|而非)\s*[「『“`]([^「」『』“”`]+)[」』”`]/iu, maximumBeside = 200, mostCorrected = .3;
/** Whether what stands before words says that they are to be written. */
function isAnnounced(place) {
	let sentence = sentenceBefore(place);
	if (ought.test(sentence)) return !0;
	let clause = sentence.split(/[，,]/u).at(-1) ?? "";
	return chineseAdvice.test(clause) ? !0 : chineseSentence.test(clause) ? !/^\s*[的之]/u.test(place.after) : advice.test(sentence) ? toWrite.test(sentence) || inItsPlace.test(sentence) || orElse.test(sentence) : !1;
}
function sentenceBefore({ before }) {
	return before.slice(-maximumSentence).split(sentenceEnd).at(-1) ?? "";
}
const maximumSentence = 300, sentenceEnd = /(?<=[.!?])\s|[;。；！？\n]/u, ought = /(?:应该?|可以?|不妨|改)写\s*[：:]?\s*$|\bshould (?:say|read|write)[\s:,]{0,2}$/iu, chineseAdvice = /应[该当]?(?:是|为|作|写[作成]|改[为成])\s*[：:]?\s*$|^\s*(?:[并再也请可或就]|建议|可以|不妨|或者)*(?:(?:[把将].*)?(?:改写?|换|替换|统一)[为成作]|[在给].*(?:注|标)[明上])\s*[：:]?\s*$/u, chineseSentence = /(?:[加补添写]上?|[加补添]上?(?![了过着])[^了过着「」]{1,8}[和、及])[一半]?[句行条]\s*[：:]?\s*$/u, advice = /^\s*(?:Either |Then |Please )?(?:Add|Append|Change|Choose|Complete|Correct|Cut|Decide|Define|Drop|Expand|Explain|Fill|Give|Insert|Keep|Make|Move|Name|Put|Remove|Rename|Repair|Rephrase|Replace|Reword|Rewrite|Say|Shorten|Spell|Split|Start|State|Take|Turn|Write)\b/u, toWrite = /(?:^\s*(?:Either |Then |Please )?|[,:]\s|\b(?:and|or|then)\s)(?:write|add|insert|append)[\s:,]{0,2}$/iu, inItsPlace = /(?:^|[,:]\s|\b(?:and|or|then)\s)(?:write|change|correct|rename|rephrase|replace|reword|rewrite|shorten|spell|turn)\b[^,:]*(?:[”」』`\d]|\b(?:it|this))\s(?:as|by|into|to|with)\s*$/iu, orElse = /^\s*(?:Add|Give|Insert|Name|State|Write)\b(?:.*,)?(?:(?!\b(?:after|at|before|behind|between|for|from|in|of|on|to|under|with)\b)[^,“”「」])*\bor\s*$/u;
// src/core/review/claims.ts
/**
* Whether a text gives a verdict on the note. A note may have scores for its subject: then a remark may speak of scores,
* and of figures that the note or a quote has, also of the share that two figures of a quote make, but not of the note's own.
*/
function statesVerdict(text, quotes, { source, folded }) {
	let quoted = fold(quotes.join("\n")).text, known = `${quoted}\n${folded.text}`;
	return (text.match(verdict) ?? []).some((words) => !quoted.includes(fold(words).text)) || score.test(text) && !scored.test(source) ? !0 : Array.from(text.matchAll(points)).some(({ groups }) => {
		let { points: given, part, whole } = groups ?? {};
		if (given !== void 0) return !statesFigure(known, given);
		let figures = [part ?? "", whole ?? ""];
		return !Number.isInteger(Number(whole)) || Number(part) > Number(whole) || statesFigure(known, figures.join("/")) ? !1 : !(Number(whole) > mostPoints ? [...quotes, ...source.split("\n")] : quotes).some((place) => figures.every((one) => statesFigure(fold(place).text, one)));
	});
}
/** Nobody gives points out of more: where one line of the note has both figures, the share is the note's. */
const mostPoints = 100;
/** Whether a text has a figure that is no part of a longer one. */
function statesFigure(text, figure) {
	return RegExp(`(?<![\\d./])${figure.replaceAll(".", String.raw`\.`)}(?!\\.?\\d)`).test(text);
}
/** What is said of a note, and of hardly anything else: its subject may have a score, but no “Score: high”. */
const verdict = /满分|检查通过|passes the check|(?:评分|得分|分数|\bscores?)\s*[:：=]|(?:笔记|本文|全文|这一?篇|[本这]一?节|整体|总体|综合)[^。！？；，,\n]{0,8}?(?:评分|得分|分数|[得打给评]\s*\d|\d\s*分)|\b(?:this|the|your) (?:note|section|summary|review)(?:['’]s)?\b[^.!?;,\n]{0,12}\bscores?\b/giu, score = /(?<!部)(?:评分|得分|分数)(?![析享散别类成布开支段解层组割离据学])|\bscores?\b/iu, scored = RegExp(`${score.source}|(?:平均|总|高|低|打)分|\\d\\s*分(?![钟支类布片割层区组])`, "iu"), points = /(?<points>\d+(?:\.\d+)?)\s*分(?![钟支类布片割层区组])|(?<part>\d+(?:\.\d+)?)\s*\/\s*(?<whole>\d+(?:\.\d+)?)/gu;
/**
* Whether a text has words in quotation marks that the note does not have.
*
* Marks also stand around a thought of the reviewer's: that is no invention while it speaks in the note's own words
* and nothing says that the note has it to the letter. What the note should say instead is none either.
*/
function quotesInvention(text, evidence) {
	let quotations = Array.from(text.matchAll(quotation)).slice(0, maximumQuotations);
	if (quotations.length === 0) return !1;
	let { units } = indexItems(evidence.source);
	return quotations.some(({ 0: marked, index }) => {
		let words = marked.slice(1, -1);
		if (findQuote(evidence, {
			text: words,
			line: null
		})) return !1;
		let place = {
			words,
			before: text.slice(0, index),
			after: text.slice(index + marked.length)
		}, before = place.before.slice(-24);
		if (attribution.test(before) && !thought.test(before) && !isAnnounced(place)) return !0;
		if (isProposed(place, evidence)) return !1;
		let own = unitsOf(words);
		return own.filter((unit) => units.has(unit)).length < ownShare * own.length;
	});
}
const quotation = /「[^「」]{6,}」|『[^『』]{6,}』|“[^“”]{6,}”/gu, maximumQuotations = 20, ownShare = .3, attribution = /(?:写[到道着了的是]|说[到道是]?|称|提到|原[文话句][是为]?|文中的?|笔记[里中]?的?|第\s*\d+\s*行的?|states?|says?|writes?|wrote|claims?|reads?)(?: that)?[\s：:，,]{0,2}$/iu, thought = /(?:[想要应该可能改]|可以|不妨)(?:写|说|称)[到道着了的是]?[\s：:，,]{0,2}$|\b(?:should|could|would|might|means? to|meant to|wants? to) (?:say|state|read|write|claim)[\s:,]{0,2}$/iu;
// src/core/memory/match.ts
/** Which earlier suggestion each of some remarks makes again; a suggestion is made again by one remark. */
function matchRemarks(remarks, earlier) {
	let matches = /* @__PURE__ */ new Map(), left = new Set(earlier);
	for (let isSame of [hasSameName, isAboutTheSame]) for (let remark of remarks) {
		if (matches.has(remark)) continue;
		let match = [...left].find((one) => isSame(remark, one));
		match !== void 0 && (matches.set(remark, match), left.delete(match));
	}
	return matches;
}
function hasSameName(remark, earlier) {
	return remark.id === earlier.id;
}
/** Whether both are of one kind, in one section, and about the same lack or much the same words. */
function isAboutTheSame(remark, earlier) {
	return remark.category !== earlier.category || remark.section !== earlier.section ? !1 : remark.absence !== null && earlier.absence !== null ? fold(remark.absence).text === fold(earlier.absence).text : remark.quotes.some(({ text }) => earlier.evidence.some((quote) => resembles(text, quote.text)));
}
/** Whether one passage has at least half of the words of the other. */
function resembles(one, other) {
	let [a, b] = [fold(one).text, fold(other).text];
	return a === "" || b === "" ? !1 : a.includes(b) || b.includes(a) || shareOf(one, other) >= .5 || shareOf(other, one) >= .5;
}
function shareOf(one, other) {
	let units = unitsOf(one), others = new Set(unitsOf(other));
	return units.length === 0 ? 0 : units.filter((unit) => others.has(unit)).length / units.length;
}
// src/core/memory/statuses.ts
/** The same remark, known from an earlier review. */
function asOpen(remark) {
	return {
		...remark,
		status: "open"
	};
}
/** A suggestion that was taken up: no more than its title, since no words of the note prove the rest any longer. */
function asResolved(earlier) {
	let { id, category, title, section, priority } = earlier;
	return title.trim() === "" || statesVerdict(title, [], indexEvidence("")) ? null : {
		id,
		category,
		title,
		detail: "",
		quotes: [],
		absence: null,
		source: null,
		section,
		priority,
		rewrite: null,
		status: "resolved"
	};
}
/** Marks the suggestions of a review that an earlier one made too. */
function markOpen(suggestions, remembered) {
	if (remembered === null) return suggestions;
	let again = matchRemarks(suggestions, listPending(remembered));
	return suggestions.map((remark) => again.has(remark) ? asOpen(remark) : remark);
}
/**
* Says of the suggestions of a note that has not changed what was said of them before, in the order of then, and what was
* resolved then.
*
* So a run that is made again over the same notes comes to the same, and gives nobody a reason to write again.
*/
function asRemembered(suggestions, remembered) {
	let pending = listPending(remembered), before = pending.flatMap(({ id, status }) => {
		let remark = suggestions.find((one) => one.id === id);
		return remark === void 0 ? [] : [{
			...remark,
			status
		}];
	}), others = suggestions.filter(({ id }) => !pending.some((one) => one.id === id)), resolved = remembered.suggestions.filter(({ status }) => status === "resolved");
	return [
		...before,
		...others,
		...resolved.flatMap((one) => asResolved(one) ?? [])
	];
}
/**
* Tells of the suggestions of a reviewer that looks at everything each time which of them it has made before, and which
* it made then and would not make again.
*/
function compareWithEarlier(review, remembered, note) {
	if (remembered?.reviewer !== review.reviewer) return review;
	let { suggestions } = review;
	if (isMadeFromSame(review.madeFrom, remembered.madeFrom)) return {
		...review,
		suggestions: asRemembered(suggestions, remembered)
	};
	let again = matchRemarks(suggestions, listPending(remembered)), saidAgain = new Set(again.values()), evidence = indexEvidence(note.learnerText), isFull = suggestions.length >= 5, resolved = listPending(remembered).filter((earlier) => !saidAgain.has(earlier) && !(isFull && earlier.evidence.some((quote) => findQuote(evidence, quote) !== null))).flatMap((earlier) => asResolved(earlier) ?? []), known = suggestions.map((remark) => again.has(remark) ? asOpen(remark) : remark);
	return {
		...review,
		suggestions: [...known, ...resolved]
	};
}
export { markOpen as a, statesVerdict as c, compareWithEarlier as i, asRemembered as n, matchRemarks as o, asResolved as r, quotesInvention as s, asOpen as t };
