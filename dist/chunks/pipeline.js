import { t as checkNote } from "./check-note.js";
import { t as mapConcurrent } from "./concurrency.js";
import { g as generatedNames, n as parseNote, t as giveUp, w as listLinkedPaths } from "./parse.js";
import { t as assembleReport } from "./assemble.js";
import { t as UserError } from "./errors.js";
import { n as countDrops, t as addDrops } from "./drops.js";
import { t as plainTerms } from "./request.js";
import { n as invalidAnswer, r as isInLanguage } from "./ask-model.js";
import { o as indexItems, s as unitsOf } from "./keywords.js";
import { n as overlaps, t as findQuote } from "./find-quote.js";
import { n as fold } from "./fold.js";
import { r as countLetters, t as indexEvidence } from "./evidence.js";
import { i as verifyReview, n as holdEach, r as verifyRemark, t as byPriority } from "./verify.js";
import { i as utf8ToBytes } from "./digest.js";
import { t as detectLanguage } from "./language.js";
// src/core/usage/prices.ts
/** What tokens cost, in US dollars. */
function costOf(usage, prices) {
	return (Math.max(0, usage.inputTokens - usage.cachedInputTokens) * prices.input + usage.cachedInputTokens * prices.cachedInput + usage.outputTokens * prices.output) / 1e6;
}
// src/core/usage/token-usage.ts
/** Adds up what calls took. */
function addTokens(a, b) {
	return {
		inputTokens: a.inputTokens + b.inputTokens,
		cachedInputTokens: a.cachedInputTokens + b.cachedInputTokens,
		outputTokens: a.outputTokens + b.outputTokens
	};
}
/** What no call takes. */
const noTokens = {
	inputTokens: 0,
	cachedInputTokens: 0,
	outputTokens: 0
}, nothingSpent = {
	...noTokens,
	requests: 0,
	isEstimated: !1,
	costUsd: null
};
/** Opens the account of a run. */
function openLedger({ limits, prices }) {
	let setAside = /* @__PURE__ */ new Set(), total = noTokens, requests = 0, isEstimated = !1, findPassedLimit = (estimate) => {
		let after = [...setAside, estimate].reduce(addTokens, total), { maxTokens, maxCost } = limits;
		return maxTokens !== null && after.inputTokens + after.outputTokens > maxTokens ? {
			code: "token-limit",
			limit: maxTokens
		} : maxCost !== null && prices !== null && costOf(after, prices) > maxCost ? {
			code: "cost-limit",
			limitUsd: maxCost
		} : null;
	};
	return {
		reserve: (estimate) => {
			let failure = findPassedLimit(estimate);
			if (failure) return {
				ok: !1,
				failure,
				mayFitLater: setAside.size > 0
			};
			let own = { ...estimate };
			return setAside.add(own), requests += 1, {
				ok: !0,
				settle: (settlement) => {
					setAside.delete(own), total = addTokens(total, settlement.usage), isEstimated ||= settlement.isEstimated;
				}
			};
		},
		spent: () => ({
			...total,
			requests,
			isEstimated,
			costUsd: prices === null ? null : roundCost(costOf(total, prices))
		})
	};
}
/** To a millionth of a dollar: sums of fractions have digits that mean nothing. */
function roundCost(dollars) {
	return Math.round(dollars * 1e6) / 1e6;
}
// src/review/notes-limit.ts
/**
* Hands out turns at a reviewer, in the order in which they are taken, and lets a model review so many notes only.
*
* Notes are reviewed several at once. Which of them the model sees is decided by their order alone, so that the same
* notes give the same reviews: a note that asks waits until it is known of each note before it whether it asks too.
*/
function takeTurns(reviewer, maximum) {
	if (reviewer.kind !== "model" || maximum === null) return () => ({
		reviewer,
		end: () => {}
	});
	let askedSoFar = Promise.resolve(0);
	return () => {
		let askedBefore = askedSoFar, [decision, decide] = openDecision();
		return askedSoFar = Promise.all([askedBefore, decision]).then(([before, asks]) => before + asks), {
			reviewer: {
				...reviewer,
				completePrompt: async (prompt, signal) => (decide(1), await askedBefore < maximum ? reviewer.completePrompt(prompt, signal) : {
					ok: !1,
					failure: {
						code: "notes-limit",
						limit: maximum
					}
				})
			},
			end: () => decide(0)
		};
	};
}
/** Whether a note asks the model, and the function that says so; only its first word counts. */
function openDecision() {
	let decide = {};
	return [new Promise((resolve) => {
		decide.word = resolve;
	}), (asks) => decide.word?.(asks)];
}
// src/core/report/blank-review.ts
/** A review that says nothing, by a reviewer who was not asked. */
const blankReview = {
	outcome: "skipped",
	reason: null,
	reviewer: "built-in",
	label: "built-in",
	strengths: [],
	suggestions: [],
	overall: null,
	interpretation: null,
	rubric: [],
	suspicious: [],
	unseen: [],
	dropped: 0,
	drops: [],
	madeFrom: null
};
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
	let steps = sentences[language](titles);
	return overall === null ? steps : `${overall}${/[。！？…]$/u.test(overall) ? "" : " "}${steps}`;
}
const maximumSteps = 3;
/** A title as it is compared: a list may number it, or end it with a stop. */
function keyOf(title) {
	return fold(withoutStop(title.replace(/^\s*\d[.、)）]\s*/u, ""))).text;
}
function withoutStop(title) {
	return title.replace(/[。．.；;，,！!\s]{1,9}$/u, "");
}
const sentences = {
	"zh-CN": (titles) => `最先要做的：${titles.join("；")}。`,
	en: (titles) => `What to do first: ${titles.join("; ")}.`
};
// src/core/review/generic.ts
/**
* Prepares the question whether a remark would fit another note: one whose title is a set phrase of reviews with nothing
* of this note beside it, or that names nothing at all of this note. Its quotes do not count, because any quote can be
* put beside such words.
*
* A suggestion that proves more than a quote does is none: one that names what the note lacks, shows several places, or
* says how to write it. A note in another language than its review has too few words in common with it.
*/
function prepareGeneric(learnerText, isOwnLanguage) {
	let note = indexItems(learnerText).units, namesOf = (text) => unitsOf(text).filter((unit) => note.has(unit) && !ofAnyNote.has(unit));
	return ({ title, detail, evidence, absence, rewrite }, isSuggestion) => {
		if (isSuggestion && (absence !== null || rewrite !== null || evidence.length > 1)) return !1;
		let bare = title.replaceAll(setPhrase, " ");
		return bare !== title && namesOf(bare).length === 0 ? !isSuggestion || detail.search(setPhrase) >= 0 || advice.test(detail) : isOwnLanguage && namesOf(`${title}\n${detail}`).length === 0;
	};
}
/** Praise and advice that is said of any note. */
const setPhrase = /(?:笔记|整体|文章)?(?:结构|条理|层次|逻辑|思路|脉络|排版|格式|语言|表达|重点|目标|主题|框架)(?:的|上|也|都|很|非常|较|十分|比较|相当|更加|更)*(?:清晰|清楚|分明|完整|合理|严谨|严密|明确|突出|简洁|流畅|通顺|规范|整洁|美观|紧凑)|(?:内容|描述|记录|信息|知识点|细节|覆盖|总结)(?:的|上|也|都|很|非常|较|十分|比较|相当|更加|更)*(?:详细|详尽|丰富|全面|充实|翔实|详实|准确|完整|到位|广泛|具体)|(?:详细|全面|准确|清晰)(?:的)?(?:描述|记录|总结|介绍|讲解)|突出(?:了)?(?:亮点|重点)|(?:亮点|重点)突出|(?:结合|联系|贴近)(?:了)?(?:实际|实践)(?:应用|情况|案例)?|(?:理解|思考|分析|见解)(?:的|也|很|非常|较|十分|比较|更)*(?:深入|深刻|透彻|到位|独到)|(?:深入|深刻|独到)的?(?:理解|思考|分析|见解)|图文并茂|深入浅出|通俗易懂|(?:便于|易于|方便)(?:读者)?(?:理解|阅读|记忆)|关注(?:的)?重点明确|(?:补充|增加|添加|丰富|完善)(?:一些|更多|相关|具体|的)*(?:细节|案例|例子|实例|示例|内容|说明|解释)|(?:细节|内容|案例|例子|实例|示例|图片|图表|术语|名词|技术名词|专业术语)(?:的)?(?:补充|完善|说明|解释)|\b(?:clear(?:ly)?|well|good|logical(?:ly)?|great|nice(?:ly)?|solid|strong)[ -]+(?:and \w+ )?(?:structured?|organi[sz](?:ed|ation)|written|explained|explanations?|presentation|presented|formatted|formatting|overview|flow|coverage|examples|summary|documented|language|layout)\b|\b(?:very |highly )?(?:detailed|comprehensive|thorough|in-depth|insightful|informative)(?: (?:content|coverage|notes?|explanations?|descriptions?|summary|overview|analysis))?\b|\bcovers? (?:all )?(?:the )?(?:key|main|important|essential) (?:points|concepts|topics|ideas|aspects)\b|\beasy to (?:follow|read|understand)\b|\b(?:add|include|provide|use|give|need)(?:s|ing)? (?:some |more |additional |further |concrete |specific |practical |real-world )+(?:examples?|details?|explanations?|context|information|depth|illustrations?)\b|\bmore (?:concrete |specific |practical )?(?:examples|details?|depth|context)\b/giu, advice = /可以(?:适当|考虑|再|进一步|尝试)*(?:增加|补充|添加|加入|丰富|完善|优化)(?:一些|更多|适当|相关|具体|的)|更加?(?:生动|完善|具体|丰富|易懂)|进一步(?:优化|完善|提升|丰富|深入)|进行(?:简要|适当|必要|详细)?的?(?:解释|说明|补充)|\b(?:could|would|might|can) (?:be|benefit|include|add|provide|use)\b[^.\n]{0,40}\b(?:more|some|further|additional)\b|\bconsider (?:adding|including|providing)\b|\bfurther (?:improve|enhance|elaborat)/iu, ofAnyNote = /* @__PURE__ */ new Set([..."笔记 内容 可以 部分 使用 读者 理解 关注 重点 结合 应用 突出 亮点 这个 这些 这一 一些 一个 进行 需要 说明 解释 描述 记录 整理 总结 介绍 体现 对于 等方 方面 能够 结构 具体 自己 学习 更多 例如 问题 作者 章节 一节 章的 关键 主要 详细 补充 增加 清晰 明确".split(" "), ...["note notes content section sections reader readers understand understanding clear clearly example examples detail details detailed topic topics use used using explain explanation describe", "description summary structure point points concept concepts good well make help helps add include provide"].flatMap(unitsOf)]);
// src/core/review/judgements.ts
/**
* Whether a text speaks of the person who wrote the note: of their gifts, their effort or their attitude, or with a pat
* on the back. A review is about the note.
*/
function judgesPerson(text) {
	return patterns.some((pattern) => pattern.test(text));
}
const patterns = [
	/(?:学员|同学|学生|学习者|作者|笔者|[你您他她])(?:们|本人)?[^。！？；，,.!?\n]{0,10}?(?:优秀|出色|聪明|聪颖|有天赋|才华|勤奋|努力|用功|刻苦|认真|用心|细心|粗心|马虎|懒|敷衍|不负责|很棒|厉害|了不起|水平[很较不]?[高低差足]|功底|素养|悟性|能力(?:很|较|非常)?[强弱差])/u,
	/学习态度|学习能力[很较]?[强弱]|学习质量|天资|悟性高|(?:写|做|记|学)得(?:很|非常|十分|相当|真)(?:好|棒|用心|认真)|做得[好棒]|干得漂亮|值得表扬|再接再厉|继续(?:加油|努力|保持)|加油[！!]/u,
	/\b(?:you(?:'re| are)?|your|the (?:author|writer|student|learner)(?:'s)?|they|he|she)\b[^.!?;\n]{0,40}?\b(?:talent(?:ed)?|gifted|brilliant|smart|clever|intelligen(?:t|ce)|hard-?\s?working|diligen(?:t|ce)|dedicat(?:ed|ion)|passion(?:ate)?|lazy|laziness|careless(?:ness)?|sloppy|incompetent|impressive|excellent student|good student|work ethic)\b/iu,
	/\b(?:good|great|excellent|nice|awesome|fantastic|amazing) (?:job|work|effort)\b|\bwell done\b|\bkeep (?:it )?up\b|\b(?:excellent|outstanding|gifted|talented|diligent) (?:student|learner|writer|author)\b|\bkudos\b|\bcongratulations\b/iu
];
// src/core/review/repeats.ts
/**
* Whether a suggestion says what a finding says already: it is about the same matter in the same place, and neither
* shows another place nor says how to write it.
*/
function repeatsFinding({ draft, remark }, findings) {
	let rules = mattersOf[remark.category];
	return !rules || remark.rewrite !== null ? !1 : findings.filter(({ rule }) => rules.some((each) => each === rule)).some((finding) => isSame({
		draft,
		remark
	}, finding));
}
function isSame({ draft, remark }, finding) {
	let { absence } = draft;
	if (absence !== null) return fold(finding.message).text.includes(fold(absence).text);
	if (ofSections.has(finding.rule)) return remark.section === finding.section;
	let lines = linesOf(finding);
	return remark.quotes.every(({ span }) => lines.has(span.startLine));
}
/** The lines that a finding is about: where it stands, and those that its message names. */
function linesOf({ span, message }) {
	let lines = /* @__PURE__ */ new Set();
	for (let line = span.startLine; line <= span.endLine; line += 1) lines.add(line);
	if (/行|\blines?\b/u.test(message)) for (let [number] of message.matchAll(/\d{1,7}/g)) lines.add(Number(number));
	return lines;
}
/** What rules say of the matter of a category. */
const mattersOf = {
	completeness: [
		"todo-stub",
		"todo-left",
		"empty-section",
		"too-short",
		"unfilled",
		"missing-section",
		"missing-content",
		"too-few-items",
		"unfinished-sentence"
	],
	structure: [
		"heading-level",
		"skipped-heading-level",
		"section-order",
		"missing-section",
		"duplicate-heading",
		"unexpected-section",
		"empty-section"
	],
	coverage: ["dropped-log-item", "unused-keyword"],
	term: ["unexplained-acronym"],
	"figure-description": ["undescribed-image"],
	repetition: ["repeated-item", "repeated-paragraph"],
	clarity: ["unfinished-sentence", "unrendered-emphasis"]
}, ofSections = /* @__PURE__ */ new Set([
	"todo-stub",
	"empty-section",
	"too-short",
	"unfilled",
	"missing-content",
	"too-few-items"
]);
/** Whether a remark says what another one says: in the same words, or of the same kind about the same places. */
function repeatsRemark(held, others) {
	let title = fold(held.remark.title).text;
	return others.some(({ draft, remark }) => fold(remark.title).text === title ? !0 : remark.category !== held.remark.category || remark.category === "other" ? remark.id === held.remark.id : fold(draft.absence ?? "").text === fold(held.draft.absence ?? "").text && held.remark.quotes.every(({ span }) => remark.quotes.some((quote) => overlaps(quote.span, span))));
}
// src/core/fix/apply-fixes.ts
/**
* The fixes that can be made at once, as edits in document order.
*
* One that overlaps an accepted one before it is left for the next round, and one whose place the text does not have is
* none. Insertions at the same place keep the order given.
*/
function acceptFixes(text, fixes) {
	let lines = listLines(text), edits = fixes.flatMap((fix) => toEdit(fix, lines)).toSorted(inDocumentOrder), accepted = [];
	for (let edit of edits) edit.start >= (accepted.at(-1)?.end ?? 0) && accepted.push(edit);
	return accepted;
}
/** Splices edits that are in document order and do not overlap. */
function spliceEdits(text, edits) {
	let spliced = "", from = 0;
	for (let edit of edits) spliced += text.slice(from, edit.start) + edit.text, from = edit.end;
	return spliced + text.slice(from);
}
/** Each line without its end. */
function listLines(text) {
	let lines = [], start = 0;
	for (let end of text.matchAll(/\r\n?|\n/g)) lines.push({
		start,
		end: end.index
	}), start = end.index + end[0].length;
	return [...lines, {
		start,
		end: text.length
	}];
}
function toEdit({ span, text }, lines) {
	let start = offsetAt(span.startLine, span.startColumn, lines), end = offsetAt(span.endLine, span.endColumn, lines);
	return start === null || end === null || end < start ? [] : [{
		start,
		end,
		text
	}];
}
function offsetAt(line, column, lines) {
	let range = lines[line - 1];
	return !range || column < 1 || range.start + column - 1 > range.end ? null : range.start + column - 1;
}
/** What is inserted comes before what is replaced at the same place. */
function inDocumentOrder(a, b) {
	return a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start);
}
// src/core/inline/rewrite-edit.ts
/**
* What a rewrite changes in a note; `null` where that is not plain, or where it would make the note worse.
*
* It is plain where the one quote is all that its lines say. The rewrite is applied in memory, and must add no finding.
*/
function findRewriteEdit(remark, checked) {
	let { rewrite, quotes, status } = remark, [quote, ...others] = quotes;
	if (!rewrite || !quote || others.length > 0 || status === "resolved" || /[\r\n]|<!--/.test(rewrite) || blank$1.test(rewrite)) return null;
	let { text } = checked.note, [edit] = acceptFixes(text, [{
		span: quote.span,
		text: rewrite
	}]);
	if (!edit || !isAllOfItsLines(text, edit)) return null;
	let end = edit.end + +!!/^[。．.！!？?；;，,]/.test(text.slice(edit.end)), whole = {
		...edit,
		end
	};
	return prepareAddsNothing(checked)(spliceEdits(text, [whole])) ? whole : null;
}
/** What a model leaves for the writer to fill in. */
const blank$1 = /〔[^〕]*〕|\[[^\]]*(?:fill|填)[^\]]*\]/iu;
/** Whether nothing but a list marker, a quotation mark or an end mark stands beside it. */
function isAllOfItsLines(text, { start, end }) {
	let before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start), lineEnd = text.indexOf("\n", end), after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
	return /^\s*(?:(?:[-*+>]|\d{1,9}[.)])\s+)*$/.test(before) && /^[。．.！!？?；;，,]?\s*$/.test(after);
}
/**
* Prepares the question whether a text has no finding that the note has not.
*
* Both are checked alike: what settings turn off or comments suppress in one of them is so in the other.
*/
function prepareAddsNothing(checked) {
	let { note, context } = checked, { template, choice, linkedFiles } = context, listKinds = (text) => {
		let file = {
			path: note.path,
			bytes: utf8ToBytes(text)
		}, parsed = parseNote(file, () => generatedNames(template));
		return checkNote(parsed, {
			template,
			reason: choice
		}, {
			language: "en",
			linkedFiles
		}).findings.map(kindOf);
	}, own;
	return (text) => {
		own ??= listKinds(note.text);
		let known = [...own];
		for (let kind of listKinds(text)) {
			let at = known.indexOf(kind);
			if (at < 0) return !1;
			known.splice(at, 1);
		}
		return !0;
	};
}
function kindOf({ rule, section }) {
	return `${rule} ${section ?? ""}`;
}
// src/core/review/verify-rewrite.ts
/**
* Prepares the check of rewrites: each is put into the text in memory, and goes where the note then has a finding more,
* or where it changes nothing, is in another language, or has a figure, an address or a tag that the note has not.
*
* The remark stays: it rests on its quotes.
*/
function prepareVerifyRewrite(checked, known) {
	let addsNothing = prepareAddsNothing(checked);
	return (remark) => {
		let { rewrite, quotes } = remark, [quote] = quotes;
		if (rewrite === null || !quote) return remark;
		let { text } = checked.note, [place] = acceptFixes(text, [{
			span: quote.span,
			text: ""
		}]), sentence = place ? sentenceAround(text, place) : null, filled = rewrite.replaceAll(blank, "…");
		return sentence !== null && !isSameText(filled, text.slice(sentence.start, sentence.end), quote.text) && isInLanguageOf(filled, text.slice(sentence.start, sentence.end)) && isOwn(filled, known) && addsNothing(spliceEdits(text, [{
			...sentence,
			text: filled
		}])) ? remark : {
			...remark,
			rewrite: null
		};
	};
}
/** What a reviewer leaves for the writer to fill in. */
const blank = /〔[^〔〕]*〕|\[[^[\]]*(?:fill|填)[^[\]]*\](?!\()/giu;
/** Widens a place to the sentences that it stands in, within its lines; a mark at the start of a line stays out. */
function sentenceAround(text, { start, end }) {
	let lineStart = text.lastIndexOf("\n", start - 1) + 1, before = text.slice(lineStart, start), last = Array.from(before.matchAll(/[。！？!?；;]|\.(?=\s)/gu)).at(-1), opening = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+|#{1,6}\s+)?/.exec(before)?.[0] ?? "", from = last ? last.index + 1 : opening.length, after = /^[^\r\n。！？!?；;]*[。！？!?；;]?/u.exec(text.slice(end))?.[0] ?? "", isClosed = /[。！？!?；;.]$/u.test(text.slice(start, end));
	return {
		start: lineStart + Math.min(from, before.length),
		end: isClosed ? end : end + after.length
	};
}
function isSameText(rewrite, ...others) {
	return others.some((other) => fold(other).text === fold(rewrite).text);
}
function isInLanguageOf(rewrite, sentence) {
	return Math.min(countLetters(rewrite), countLetters(sentence)) < minimumLetters || detectLanguage(rewrite) === detectLanguage(sentence);
}
/** Fewer say too little about the language that they are in. */
const minimumLetters = 8;
/** Whether every figure of two digits or more, every address and every tag stands in what is known already. */
function isOwn(rewrite, known) {
	let figures = rewrite.match(/\d[\d.,]*\d/g) ?? [], addresses = rewrite.match(/https?:\/\/[^\s)）>]+|(?<=\]\()[^)\s]+|<[A-Za-z!/][^>]*>/gu) ?? [];
	return [...figures, ...addresses].every((piece) => known.includes(piece));
}
// src/core/review/verify-model-review.ts
/**
* Holds a model's review against the note. Besides its evidence, its own words have to hold: a remark goes that
* invents a quotation, gives a verdict, judges the person, says that something is lacking and does not name it, would
* fit another note, or says what a finding or another remark says. What does not stay is counted.
*/
function verifyModelReview(draft, request) {
	let { language, checked } = request, evidence = indexEvidence(checked.note.learnerText), prove = prepareProof(request, evidence), strengths = holdEach(draft.strengths, (remark, others) => {
		let held = prove(remark, !1);
		return typeof held != "string" && repeatsRemark(held, others) ? "repeated" : held;
	}), suggestions = holdEach(draft.suggestions, (remark, others) => {
		let held = prove(remark, !0);
		return typeof held == "string" ? held : repeatsFinding(held, checked.findings) || repeatsRemark(held, others) ? "repeated" : held;
	}), praised = strengths.held.map(({ remark }) => remark), proposed = byValue(suggestions.held.map(({ remark }) => remark), draft.topThree), surplus = [praised, proposed].flatMap((remarks) => remarks.slice(5)), reasons = [
		...strengths.reasons,
		...suggestions.reasons,
		...surplus.map(() => surplusReason)
	], kept = proposed.slice(0, 5), overall = draft.overall !== null && findWordFault(draft.overall, [], {
		language,
		evidence
	}) === null ? draft.overall : null;
	return {
		strengths: praised.slice(0, 5),
		suggestions: kept,
		overall: addFirstSteps(overall, {
			suggestions: kept,
			topThree: draft.topThree,
			language
		}),
		suspicious: findPassages(draft.suspicious, evidence),
		dropped: reasons.length,
		drops: countDrops(reasons)
	};
}
const surplusReason = "surplus";
/** Prepares the proof of a remark: of its words, its quotes, what it calls absent, and how it would write it. */
function prepareProof({ checked, language, source }, evidence) {
	let { note } = checked, verifyRewrite = prepareVerifyRewrite(checked, `${note.learnerText}\n${source?.text ?? ""}`), isGeneric = prepareGeneric(note.learnerText, note.language === language);
	return (draft, isSuggestion) => {
		let quotes = draft.evidence.map(({ text }) => text), fault = findWordFault(`${draft.title}\n${draft.detail}`, quotes, {
			language,
			evidence
		});
		if (fault !== null) return fault;
		if (isSuggestion && hasUnnamedAbsence(draft)) return "unnamed-absence";
		let verified = verifyRemark(draft, {
			note,
			evidence
		});
		if (typeof verified == "string") return verified;
		let remark = verifyRewrite(verified);
		return isGeneric({
			...draft,
			rewrite: remark.rewrite
		}, isSuggestion) ? "generic" : {
			draft,
			remark
		};
	};
}
/** What is wrong with words that no quote has to prove. */
function findWordFault(text, quotes, { language, evidence }) {
	return statesVerdict(text, quotes) || judgesPerson(text) ? "out-of-bounds" : isInLanguage(text, language) ? quotesInvention(text, evidence) ? "invented-quotation" : null : "other-language";
}
/** The passages that a model took for orders, as far as they stand in the note. */
function findPassages(drafts, evidence) {
	let found = [];
	for (let draft of drafts.slice(0, maximumPassages)) {
		let quote = findQuote(evidence, draft, found);
		quote && !found.some(({ span }) => overlaps(span, quote.span)) && found.push(quote);
	}
	return found;
}
const maximumPassages = 5;
// src/review/review-note.ts
/**
* Reviews a checked note.
*
* When the model fails, or no remark of its review holds, the built-in reviewer steps in; the review says why, and
* counts what did not hold.
*/
async function reviewNote(checked, { reviewer, language }, signal) {
	if (reviewer.kind === "off" || checked.note.obstacle) return {
		review: blankReview,
		usages: []
	};
	if (reviewer.kind === "built-in") return {
		review: await reviewByProgram(checked, language),
		usages: []
	};
	let request = {
		checked,
		language,
		shown: null,
		earlier: [],
		source: null,
		terms: plainTerms
	}, { askNote } = await import("./ask-note.js"), { confirmClaims } = await import("./confirm-claims.js"), { completePrompt, label } = reviewer, asking = {
		request,
		completePrompt,
		signal
	}, { draft, unseen, unseenReason, usages: asked } = await askNote(asking);
	if (!draft.ok) return {
		review: await standIn(request, draft.failure, null),
		usages: asked
	};
	let { verified, usages: confirming } = await confirmClaims(verifyModelReview(draft.draft, request), asking), usages = [...asked, ...confirming];
	return !verified || verified.strengths.length + verified.suggestions.length === 0 ? {
		review: await standIn(request, invalidAnswer, verified),
		usages
	} : {
		review: {
			...blankReview,
			...verified,
			reviewer: "model",
			label,
			outcome: "reviewed",
			unseen,
			reason: unseenReason
		},
		usages
	};
}
/** The built-in review in place of a model's, with what is known of that. */
async function standIn({ checked, language }, reason, verified) {
	let review = await reviewByProgram(checked, language);
	return {
		...review,
		outcome: "unavailable",
		reason,
		suspicious: verified?.suspicious ?? [],
		dropped: review.dropped + (verified?.dropped ?? 0),
		drops: addDrops(review.drops, verified?.drops ?? [])
	};
}
/** Loaded late: a check needs none of it. */
async function reviewByProgram(checked, language) {
	let { draftBuiltInReview } = await import("./review2.js"), draft = draftBuiltInReview(checked, language);
	return {
		...blankReview,
		outcome: "reviewed",
		...verifyReview(draft, checked.note)
	};
}
// src/pipeline.ts
/** The program: changed notes in, report and verdict out. */
async function reviewChanges(ports, setup, options) {
	let { version, signal, onProgress, onReviewed } = options, { files, isTruncated } = await ports.listChangedNotes(signal), endless = await ports.rehearseChecks?.(files, basisOf(setup)), startedAt = performance.now(), takeTurn = takeTurns(ports.reviewer, setup.settings.maxNotes), done = 0, reviewed = await mapConcurrent(files, maximumModelCalls, async (file) => {
		let isEndless = endless?.has(file) === !0, turn = takeTurn(), { checked, ...note } = await reviewFile(file, {
			ports,
			reviewer: turn.reviewer,
			setup,
			signal,
			isEndless
		}).finally(turn.end);
		return onReviewed?.({
			file,
			checked,
			note: note.note
		}), done += 1, onProgress?.(done, files.length), note;
	}), usage = await readUsage(ports, startedAt), notes = reviewed.map(({ note }) => note), report = assembleReport(notes, {
		failOn: setup.settings.failOn,
		usage,
		version
	}), used = new Set(reviewed.map(({ template }) => template));
	return {
		report,
		isTruncated,
		unmatchedTemplates: setup.templates.filter((template) => template.files.length > 0 && !used.has(template))
	};
}
/** What can be sent to another thread of what notes are held against. */
function basisOf({ settings, templates }) {
	let isChosen = settings.template !== null;
	return {
		rules: settings.rules,
		templates: templates.map((template) => ({
			...template,
			files: isChosen ? [] : template.files,
			validateFrontMatter: null
		}))
	};
}
/** At once; what endpoints allow without a plan is not much more. */
const maximumModelCalls = 4;
/** What becomes of one note. Each line is one stage. */
async function reviewFile(file, { ports, reviewer, setup, signal, isEndless }) {
	let { settings, chooseTemplate } = setup, note = isEndless ? giveUp(file) : parseNote(file, (identity) => generatedNames(chooseTemplate(identity).template)), choice = chooseTemplate(note), language = chooseLanguage(settings, note, choice.template), linkedFiles = await ports.findLinkedFiles?.(listLinkedPaths([note]), signal), options = {
		language,
		rules: settings.rules,
		...linkedFiles ? { linkedFiles } : {}
	}, checked = checkNote(note, choice, options), { review } = await reviewNote(checked, {
		reviewer,
		language
	}, signal), { template, sections, findings, suppressed } = checked;
	return {
		checked,
		note: {
			path: note.path,
			title: note.title,
			language,
			template: template && {
				name: template.name,
				source: template.source
			},
			sections,
			findings,
			suppressed,
			known: 0,
			review
		},
		template
	};
}
function chooseLanguage({ language }, note, template) {
	return language === "auto" ? template.language ?? note.language : language;
}
async function readUsage({ reviewer, spent }, startedAt) {
	let { isEstimated, ...counts } = spent?.() ?? nothingSpent;
	return {
		model: reviewer.kind === "model" ? reviewer.label : null,
		...counts,
		estimated: isEstimated,
		durationMs: counts.requests === 0 ? 0 : Math.round(performance.now() - startedAt),
		modelShutdown: reviewer.kind === "model" ? await reviewer.findShutdown?.() ?? null : null
	};
}
/**
* Publishes everywhere, one place after another; one that refuses keeps no other from its report.
*
* A place is a list of publishers: what the token may not do, the next one does instead.
*/
async function publishReport(report, places, signal) {
	let publications = [], undelivered = [];
	for (let place of places) {
		let refused = [], published = await publishAt(place, refused, (publish) => publish(report, signal));
		published !== null && publications.push(published), undelivered.push(...refused.map((error) => ({
			error,
			instead: published
		})));
	}
	return {
		publications,
		undelivered
	};
}
/** Publishes by the first publisher that may, and adds what the others said to `refused`. */
async function publishAt(place, refused, publish) {
	for (let publisher of place) try {
		return await publish(publisher);
	} catch (error) {
		if (refused.push(error), !isRefusal(error)) return null;
	}
	return null;
}
/** Whether the token may not do it; a private repository, and a server that has no such thing, say that it is not there. */
function isRefusal(error) {
	return error instanceof UserError && refusals.has(error.problem.code);
}
const refusals = /* @__PURE__ */ new Set(["github-permission-missing", "github-not-found"]);
export { spliceEdits as a, openLedger as c, acceptFixes as i, noTokens as l, reviewChanges as n, blankReview as o, findRewriteEdit as r, nothingSpent as s, publishReport as t };
