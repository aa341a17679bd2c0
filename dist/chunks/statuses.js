import { a as unitsOf, i as indexItems } from "./parts.js";
import { t as findQuote } from "./find-quote.js";
import { n as fold } from "./fold.js";
import { t as indexEvidence } from "./evidence.js";
import "./verify.js";
import { r as isMadeFromSame } from "./made-from-note.js";
import { t as listPending } from "./remembered.js";
// src/core/review/claims.ts
/** Whether a remark says that the note lacks something without naming it. */
function hasUnnamedAbsence({ category, title, detail, absence }) {
	if (absence !== null) return !1;
	let words = `${title}\n${detail}`;
	return category === "term" || lacking.test(words) || (category === "coverage" || category === "completeness") && unexplained.test(words);
}
const lacking = /没有提到|未提及|没有提及|缺少|does not mention|never mentions|is missing|\blacks\b/iu, unexplained = /没有(?:说明|解释)|does not (?:explain|say)|never (?:explains|says)/iu;
/** Whether a text gives a verdict or a score other than one that `quotes` have. */
function statesVerdict(text, quotes) {
	let quoted = fold(quotes.join("\n")).text;
	return (text.match(verdict) ?? []).some((words) => !quoted.includes(fold(words).text));
}
const verdict = /满分|评分|得分|分数|检查通过|\bscores?\b|passes the check|\d+\s*分(?![钟支类布片割层区组])|\d+\s*\/\s*\d+/giu;
/**
* Whether a text has words in quotation marks that the note does not have.
*
* Marks also stand around a thought of the reviewer's: that is no invention while it speaks in the note's own words
* and nothing says that the note has it to the letter.
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
		if (attribution.test(text.slice(Math.max(0, index - 16), index))) return !0;
		let own = unitsOf(words);
		return own.filter((unit) => units.has(unit)).length < ownShare * own.length;
	});
}
const quotation = /「[^「」]{6,}」|『[^『』]{6,}』|“[^“”]{6,}”/gu, maximumQuotations = 20, ownShare = .3, attribution = /(?:写[到道着了的是]|说[到道是]?|称|提到|原[文话句][是为]?|文中的?|笔记[里中]?的?|第\s*\d+\s*行的?|states?|says?|writes?|wrote|claims?|reads?)(?: that)?[\s：:，,]{0,2}$/iu;
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
	return title.trim() === "" || statesVerdict(title, []) ? null : {
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
export { markOpen as a, quotesInvention as c, compareWithEarlier as i, statesVerdict as l, asRemembered as n, matchRemarks as o, asResolved as r, hasUnnamedAbsence as s, asOpen as t };
