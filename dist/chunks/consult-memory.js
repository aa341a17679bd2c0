import { t as blankDraft } from "./draft.js";
import { n as addFirstSteps, r as byValue, t as withoutUnproven } from "./without-unproven.js";
import { n as overlaps, r as listQuotePlaces, t as findQuote } from "./find-quote.js";
import { n as isInLanguage } from "./answer-language.js";
import { a as markOpen, c as statesVerdict, n as asRemembered, o as matchRemarks, r as asResolved, s as quotesInvention, t as asOpen } from "./statuses.js";
import { n as countDrops, t as addDrops } from "./drops.js";
import { n as listParagraphs, r as toSourceRange, t as indexEvidence } from "./evidence.js";
import { a as unitsOf, i as indexItems, r as covers } from "./parts.js";
import { n as repeatsFinding, r as repeatsRemark } from "./repeats.js";
import { a as isAbsent, n as holdEach, o as sharesRun, r as verifyRemark } from "./verify.js";
import { n as spliceEdits, t as acceptFixes } from "./apply-fixes.js";
import { n as prepareAddsNothing } from "./rewrite-edit.js";
import { t as detectLanguage } from "./language.js";
import { n as countLetters, t as bringsNothing } from "./figures.js";
import { n as fold } from "./fold.js";
import { r as sectionAt } from "./rules.js";
import { i as digestSections, r as isMadeFromSame, t as digestValue } from "./made-from-note.js";
import { t as buildPrompt } from "./build-prompt.js";
import { t as listPending } from "./remembered.js";
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
// src/core/review/unnamed-absence.ts
/**
* Whether a remark says that the note lacks something, and neither names it in `absence` nor proves it otherwise.
*
* What it says beside such words is read there instead, and must stand nowhere in the note. Any quote can be put beside
* them, so that it takes more than one: a rewrite that supplies what is lacking, or several places and a name of more than
* one word. `held` is the remark as it was verified, `null` where it was not.
*/
function hasUnnamedAbsence(draft, held, evidence) {
	if (draft.absence !== null || isOfWhatIsThere(draft)) return !1;
	if (draft.category === "term") return !0;
	let lacks = listLacks(draft);
	if (lacks.length === 0) return !1;
	if (held === null || lacks.length > maximumLacks) return !0;
	let paragraphs = listParagraphs(evidence).map(indexItems), isNowhere = (words) => !sharesRun(evidence, words) && !paragraphs.some((paragraph) => covers(paragraph, words));
	return !lacks.every((lack) => lack.every(isNowhere) && isVouchedFor(lack, held));
}
function isVouchedFor(lack, { rewrite, quotes }) {
	if (rewrite !== null && lack.every((words) => covers(indexItems(rewrite), words))) return !0;
	let [first, ...others] = quotes;
	return first !== void 0 && others.some(({ span }) => !overlaps(first.span, span)) && lack.some((words) => unitsOf(words).length > 1);
}
/** Each is looked up in every paragraph. */
const maximumLacks = 10;
/** Where two places are shown, these are about what stands there: “this line lacks an “it”” says nothing of the note. */
function isOfWhatIsThere({ category, evidence }) {
	return evidence.length > 1 && ofWhatIsThere.has(category);
}
const ofWhatIsThere = /* @__PURE__ */ new Set([
	"contradiction",
	"wrong-figure",
	"repetition",
	"term-variant",
	"typo"
]);
function listLacks({ category, title, detail }) {
	let isOfContent = category === "coverage" || category === "completeness", text = `${title}\n${detail}`;
	return [lacking, ...isOfContent ? [unexplained] : []].flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 0: words, index }) => readLack(text.slice(0, index), words, text.slice(index + words.length))));
}
const lacking = /没有提到|未提及|没有提及|缺少|does not mention|never mentions|is missing|\blacks\b/giu, unexplained = /(?<![”」』"`]\s?)(?:没有(?:说明|解释)|does not (?:explain|say)|never (?:explains|says))/giu;
/** What is lacking stands behind “lacks”, as a rule, and before “is missing”, there with what is said of it in commas. */
function readLack(before, words, after) {
	let [object = ""] = after.split(/[,，、]/u, 1)[0]?.split(sentenceEnd, 1) ?? [];
	if (words.toLowerCase() !== "is missing" && unitsOf(object).length > 0) return [object];
	let pieces = (before.split(sentenceEnd).at(-1) ?? "").split(/[,，]/u);
	if (pieces.at(-1)?.trim() !== "") return pieces.slice(-1);
	let named = pieces.slice(0, -1).filter((piece) => !placeholder.test(piece));
	return named.length > 0 ? named : pieces.slice(0, -1);
}
/** What is named by the words in commas behind it. */
const placeholder = /^\s*(?:the )?(?:other|missing|second) (?:half|part|piece|step)\s*$/iu, sentenceEnd = /(?<=[.!?])\s|[;:。；：！？\n]/u;
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
		return sentence !== null && !isSameText(filled, text.slice(sentence.start, sentence.end), quote.text) && isInLanguageOf(filled, text.slice(sentence.start, sentence.end)) && bringsNothing(filled, known) && addsNothing(spliceEdits(text, [{
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
// src/core/review/verify-source.ts
/**
* Prepares the proof of remarks that compare a note with its source: their words of it have to stand there, and so has
* what the note is said to lack. Other remarks are claims about the note as they are.
*/
function prepareProveSource(sources, note) {
	let indexed = sources.map(({ path, text }) => ({
		path,
		evidence: indexEvidence(text)
	}));
	return (draft) => {
		if (draft.source === null) return {
			claim: draft,
			attach: (remark) => remark
		};
		let source = findSourceQuote(draft.source, indexed);
		if (source === null || !hasWhatIsLacking(draft, indexed, note)) return null;
		let { category, title, detail } = draft;
		return {
			claim: asClaimAboutNote(draft, indexed),
			attach: (remark) => ({
				...remark,
				source,
				category,
				title,
				detail
			})
		};
	};
}
/**
* What a remark says of the note alone: the second place of what contradicts the source is in the source, and so may be
* what it quotes.
*/
function asClaimAboutNote(draft, sources) {
	let isInSource = (words) => sources.some(({ evidence }) => findQuote(evidence, {
		text: words,
		line: null
	}) !== null), unmark = (text) => text.replaceAll(quotation, (marked) => {
		let words = marked.slice(1, -1);
		return isInSource(words) ? words : marked;
	});
	return {
		...draft,
		category: draft.evidence.length > 1 ? draft.category : "other",
		title: unmark(draft.title),
		detail: unmark(draft.detail)
	};
}
const quotation = /「[^「」]+」|『[^『』]+』|“[^“”]+”/gu;
function findSourceQuote(words, sources) {
	let [, place, text = words] = /^\s*(\d{1,7})\s*\|\s*(.*)$/su.exec(words) ?? [], line = place === void 0 ? null : Number(place);
	for (let { path, evidence } of sources) {
		let quote = findQuote(evidence, {
			text,
			line
		});
		if (quote) return {
			path,
			text: quote.text,
			line: quote.span.startLine
		};
	}
	return null;
}
/** Nobody drops what the source does not cover. An unexplained term is another matter: the note itself has it. */
function hasWhatIsLacking({ absence, category }, sources, note) {
	return absence === null || category === "term" || sources.some(({ evidence }) => !isAbsent({
		words: absence,
		category,
		note,
		evidence,
		quotes: [],
		said: ""
	}));
}
// src/core/review/verify-model-review.ts
/**
* Holds a model's review against the note, and against its sources what speaks of them. Besides its evidence, its own words have to hold: a remark goes that
* invents a quotation, gives a verdict, judges the person, says that something is lacking and does not name it, would
* fit another note, or says what a finding or another remark says. What does not stay is counted.
*/
function verifyModelReview(draft, request, sources = []) {
	let { language, checked } = request, evidence = indexEvidence(checked.note.learnerText), prove = prepareProof(request, sources, evidence), strengths = holdEach(draft.strengths, (remark, others) => {
		let held = prove(remark, !1);
		return typeof held != "string" && repeatsRemark(held, others) ? "repeated" : held;
	}), unproven = [], suggestions = holdEach(draft.suggestions, (remark, others) => {
		let held = prove(remark, !0);
		if (typeof held == "string") unproven.push(remark);
		else if (repeatsFinding(held, checked.findings) || repeatsRemark(held, others)) return "repeated";
		return held;
	}), praised = strengths.held.map(({ remark }) => remark), proposed = byValue(suggestions.held.map(({ remark }) => remark), draft.topThree), surplus = [praised, proposed].flatMap((remarks) => remarks.slice(5)), reasons = [
		...strengths.reasons,
		...suggestions.reasons,
		...surplus.map(() => surplusReason)
	], kept = proposed.slice(0, 5), overall = proveOverall(draft.overall, {
		unproven,
		proposed
	}, {
		language,
		evidence
	});
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
/** The evaluation, where its words hold, without what it says of suggestions that did not. */
function proveOverall(overall, said, ground) {
	return overall === null || findWordFault(overall, [], ground) !== null ? null : withoutUnproven(overall, said.unproven, said.proposed);
}
/** Prepares the proof of a remark: of its words, its quotes, what it calls absent, and how it would write it. */
function prepareProof({ checked, language, source }, sources, evidence) {
	let { note } = checked, proveSource = prepareProveSource(sources, note), verifyRewrite = prepareVerifyRewrite(checked, `${note.learnerText}\n${source?.text ?? ""}`), isGeneric = prepareGeneric(note.learnerText, note.language === language);
	return (draft, isSuggestion) => {
		let sourced = proveSource(draft);
		if (sourced === null) return "not-in-source";
		let { claim, attach } = sourced, quotes = claim.evidence.map(({ text }) => text), fault = findWordFault(`${claim.title}\n${claim.detail}`, quotes, {
			language,
			evidence
		});
		if (fault !== null) return fault;
		let verified = verifyRemark(claim, {
			note,
			evidence
		}), remark = typeof verified == "string" ? verified : verifyRewrite(verified);
		return isSuggestion && hasUnnamedAbsence(claim, typeof remark == "string" ? null : remark, evidence) ? "unnamed-absence" : typeof remark == "string" ? remark : isGeneric({
			...claim,
			rewrite: remark.rewrite
		}, isSuggestion) ? "generic" : {
			draft: claim,
			remark: attach(remark)
		};
	};
}
/** What is wrong with words that no quote has to prove. */
function findWordFault(text, quotes, { language, evidence }) {
	return statesVerdict(text, quotes, evidence) || judgesPerson(text) ? "out-of-bounds" : isInLanguage(text, language) ? quotesInvention(text, evidence) ? "invented-quotation" : null : "other-language";
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
// src/core/memory/ground.ts
/** Holds the sections of a note against the fingerprints of earlier ones. */
function compareSections(note, earlier) {
	let known = new Set(earlier), sections = [...digestSections(note)], those = (isKnown) => new Set(sections.filter(([, digest]) => known.has(digest) === isKnown).map(([section]) => section));
	return {
		note,
		evidence: indexEvidence(note.learnerText),
		unchanged: those(!0),
		changed: those(!1)
	};
}
/** Finds the sections that the words of a quote stand in; only those of a title, where there are any. */
function placesOf({ note, evidence }, quote, title) {
	let words = fold(quote).text, places = listQuotePlaces(evidence, quote).flatMap((place) => {
		let { start, end } = toSourceRange(evidence, place), section = sectionAt(note.sections, evidence.lines.span(start, end).startLine), isExact = evidence.folded.text.slice(place.start, place.end) === words;
		return section === null ? [] : [{
			section,
			isExact
		}];
	}), titled = places.filter(({ section }) => (section.title || null) === title);
	return titled.length > 0 ? titled : places;
}
// src/core/memory/standing.ts
/** Looks an earlier suggestion up in a note that has changed since. */
function settle(remark, ground) {
	let { evidence, section } = remark, places = evidence.map(({ text }) => placesOf(ground, text, section)), sections = [...new Set(places.flat().map((place) => place.section))];
	return {
		remark,
		standing: judge$1(remark, places, ground),
		sections
	};
}
function judge$1(remark, places, ground) {
	return remark.absence !== null && !stillLacks(remark, ground) ? "gone" : places.every((found) => found.length === 0) ? remark.absence === null ? "gone" : "unclear" : places.every((found) => found.length > 0 && found.every(({ section, isExact }) => isExact && ground.unchanged.has(section))) ? "stands" : "unclear";
}
/** Whether the note still lacks what a suggestion calls absent. */
function stillLacks(remark, { note, evidence }) {
	let { absence, category, title, detail } = remark;
	if (absence === null) return !1;
	let said = `${title}\n${detail}`, quotes = remark.evidence.flatMap((quote) => findQuote(evidence, quote) ?? []);
	return isAbsent({
		words: absence,
		category,
		note,
		evidence,
		quotes,
		said
	});
}
// src/core/memory/carry-forward.ts
/**
* Joins what stays of an earlier review with a model's answer about what has changed; both have to hold.
*
* A suggestion that is made again in other words is the earlier one, still open. One that is settled is said to be so
* this once.
*/
function carryForward({ ground, strengths, suggestions }, { draft, verified, request }) {
	let decided = suggestions.map((settled) => decide(settled, draft, ground)), again = matchRemarks(verified.suggestions, decided.map(({ earlier }) => earlier)), saidAnew = new Set(again.values()), isLeft = ({ fate, earlier }) => fate === "stays" || !saidAnew.has(earlier), drafts = {
		strengths,
		suggestions: decided.filter((each) => each.fate !== "resolved" && isLeft(each)).map((each) => each.draft)
	}, kept = verifyModelReview({
		...blankDraft,
		...drafts
	}, request), added = verified.suggestions.flatMap((remark) => {
		let earlier = again.get(remark);
		return earlier === void 0 ? [remark] : kept.suggestions.some(({ id }) => id === earlier.id) ? [] : [asOpen(remark)];
	}), pending = [...kept.suggestions.map(asOpen), ...added], resolved = decided.filter((each) => each.fate === "resolved" && isLeft(each));
	return {
		...verified,
		strengths: [...kept.strengths, ...verified.strengths].filter(isFirst$1).slice(0, 5),
		suggestions: [...byValue(pending.filter(isFirst$1), draft.topThree).slice(0, 5), ...resolved.flatMap(({ earlier }) => asResolved(earlier) ?? [])]
	};
}
/** A model that calls a suggestion resolved is believed unless the note still lacks what it lacked; else it is open. */
function decide({ remark: earlier, standing }, answer, ground) {
	if (standing === "stands") return {
		earlier,
		fate: "stays",
		draft: earlier
	};
	if (standing === "gone") return {
		earlier,
		fate: "resolved",
		draft: earlier
	};
	let said = answer.earlier.find(({ id }) => id === earlier.id), isResolved = said?.status === "resolved" && !stillLacks(earlier, ground), evidence = findEvidence([said?.evidence ?? [], ...listEvidence(earlier)], ground);
	return {
		earlier,
		fate: isResolved ? "resolved" : "open",
		draft: {
			...earlier,
			evidence
		}
	};
}
/** What may show where an earlier suggestion is about: its words, else the term that is still unexplained. */
function listEvidence({ evidence, absence, category }) {
	return category === "term" && absence !== null ? [evidence, [{
		text: absence,
		line: null
	}]] : [evidence];
}
/** The first words that all stand in the note. */
function findEvidence(choices, { evidence }) {
	return choices.find((words) => words.length > 0 && words.every((quote) => findQuote(evidence, quote) !== null)) ?? [];
}
function isFirst$1({ id }, index, all) {
	return all.findIndex((remark) => remark.id === id) === index;
}
// src/core/memory/made-from.ts
/**
* Fingerprints what a model is asked about a note. `identity` tells the model at its endpoint from every other.
*
* They are taken of the words that would be sent, so that nobody has to think of raising a number when these change.
*/
function fingerprintRequest(request, identity) {
	let { checked, language, source, terms } = request, prompt = buildPrompt({
		...request,
		shown: null,
		earlier: []
	}), instructions = prompt.messages.filter(({ role }) => role === "system"), basis = [
		3,
		identity,
		language,
		prompt.schema,
		terms,
		source,
		checked.template
	];
	return {
		key: digestValue([basis, prompt.messages]),
		terms: digestValue([basis, instructions]),
		sections: [...digestSections(checked.note).values()]
	};
}
// src/core/memory/recall.ts
/** Holds what is remembered of a note's review against what a model would be asked about the note now. */
function recallReview(remembered, { madeFrom, note, isWhole }) {
	let before = remembered?.madeFrom ?? null;
	if (remembered === null || before === null || before.terms !== madeFrom.terms) return { kind: "none" };
	if (isMadeFromSame(before, madeFrom)) return {
		kind: "whole",
		remembered
	};
	let ground = compareSections(note, before.sections), suggestions = listPending(remembered).map((remark) => settle(remark, ground));
	return {
		kind: "part",
		ground,
		strengths: remembered.strengths.filter((remark) => settle(remark, ground).standing === "stands"),
		suggestions,
		question: findQuestion(ground, suggestions, isWhole),
		remembered
	};
}
/** A remembered review as a draft, which has to hold like any other. */
function toDraft(remembered) {
	let { strengths, overall, interpretation, rubric, suspicious } = remembered, suggestions = listPending(remembered), words = {
		overall,
		interpretation,
		rubric,
		suspicious
	};
	return {
		...blankDraft,
		...words,
		strengths,
		suggestions
	};
}
function findQuestion({ unchanged, changed }, suggestions, isWhole) {
	let unclear = suggestions.filter(({ standing }) => standing === "unclear"), shown = /* @__PURE__ */ new Set([...changed, ...unclear.flatMap(({ sections }) => sections)]);
	return !isWhole && shown.size === 0 && unclear.length === 0 ? null : {
		shown: isWhole || shown.size === 0 || shown.size === unchanged.size + changed.size ? null : shown,
		earlier: unclear.map(toEarlier)
	};
}
function toEarlier({ remark: { id, title, evidence } }) {
	return {
		id,
		title,
		quotes: evidence.map(({ text }) => text)
	};
}
/** Matches them, the longest first. */
const framingWords = new RegExp([
	"这篇 本篇 这份 这里 那里 这样 那样 这些 那些 它们 他们 我们 人们 大家 自己 各自 彼此 相互 互相 双方 对方 作者 读者 学员 笔记 本文 文章 全文 文中 课程 内容 主题 部分 一节 章节 段落",
	"介绍 讲述 讲解 说明 描述 解释 阐述 梳理 整理 总结 归纳 概括 记录 回顾 讨论 围绕 强调 指出 提到 提出 提醒 给出 列出 列举 展示 分析 比较 对比 对照 参照 参考 涉及 涵盖 包括 包含 覆盖 构成 组成 回答 澄清 写清 说清 讲清 弄清 弄懂 看懂 想清 想好 算清 算出",
	"例如 比如 譬如 诸如 名为 称为 叫做 叫作 名叫 看作 视为 当作 当成 看成 意味着 意味 表示 表明 反映 体现 证明 验证 检查 检验 测试 尝试 练习 实践 运用 执行 操作 控制 管理 维护 认为 觉得 相信 打算 计划 准备 希望 期待",
	"通过 使用 利用 采用 进行 实现 完成 提供 支持 帮助 属于 来自 作为 成为 得到 获得 达到 产生 形成 建立 选择 决定 判断 确定 知道 理解 了解 认识 掌握 学会 学习 关注 注意 留意 小心 警惕 担心 值得 记住 看到 找到 想到 取决于 在于 依赖 依靠 保证 避免 减少 增加 提高 提升 改进 改善 完善 优化 降低 影响 导致 造成 引起 带来 引入 加入 去掉 省去 取代 代替 替换 替代",
	"解决 处理 启动 停留 停止 开始 结束 继续 负责 贴近 接近 交给 交换 切换 转换 变成 变为 换成 换来 拆成 拆开 合并 组合 搭配 配合 联系 结合 区分 区别 分别 分开 分成 分为 归于 放在 放到 留给 留下 保留 保持 维持 出现 发生 存在 消失 丢失 打开 关闭 读成 写成 读出 写出 补充 补齐 扩展 扩大 缩小 集中 分散 统一 冲突 矛盾 平衡 取舍 满足 符合 匹配 对应 相当 适合 适用 遵循 依据 根据 按照",
	"以及 或者 还是 而且 并且 不仅 不但 不只 但是 因此 因为 所以 如果 那么 只有 只要 只需 才能 可以 能够 需要 应该 应当 必须 可能 能否 是否 已经 正在 将来 未来 今后 以后 之后 之前 然后 首先 其次 最后 最终 最初 起初 同时 另外 此外 其中 之间 之一 接下来 下一步 过去 从前 以往 如今 现在 目前 此时 当时 当前 一旦 一边 一方面 另一方面 一连串 一整套 一步到位 一次 一起 一同 共同 一开始 立刻 马上 随时 随便 总是 往往 经常 通常 一般 有时 偶尔 几乎 大约 大概 左右 至少 至多 最多 最少 仅仅 尤其 特别 相对 绝对 一定 未必 不必 不要 不用 不会 不能 不是 不再 不同 不足 不够 而不是",
	"主要 重点 关键 核心 重要 基本 具体 完整 整体 全面 清晰 清楚 明确 简单 复杂 相同 一致 各种 各类 各个 多种 多个 几个 几种 两个 两种 三个 三种 四个 一个 一种 一条 一些 一套 一步 每个 每种 每一步 任何 所有 全部 整个 等于 大于 小于 超过 足够 充足 够用 有限 有效 有用 有利 容易 难以 方便 便于 直接 间接 自然 自动 手动 逐步 逐一 依次",
	"数据集 语料库 模型 平台 框架 工具 系统 算法 论文 大学 学院 实验室 研究院 公司 团队 教授 博士 老师 方法 方案 方式 方面 问题 过程 流程 步骤 环节 阶段 条件 情况 状态 结果 原因 目的 目标 作用 意义 特点 优点 缺点 好处 关系 概念 术语 定义 名词 技术 能力 任务 场景 案例 例子 思路 路线 链路 体系 结构 要点 结论 观点 前提 现象 本质 规律 原理 机制 逻辑 道理 规则 标准 要求 需求 资源 材料 信息 例外 风险 错误 失败 成功 故障 背景 代价 开销 成本 收益 效率 速度 质量 数量 规模 大小 高低 快慢 长短 先后 顺序 层次 级别 角度 层面 范围 边界",
	"先 再 才 就 都 也 还 又 很 更 最 太 只 不 没 没有 未 非 有 是 为 把 被 让 使 给 对 向 从 到 在 于 由 以 用 按 与 和 跟 同 及 或 而 且 但 若 如 像 则 即 所 之 其 此 这 那 哪 谁 什么 怎么 怎样 如何 多少 为什么 的 地 得 了 着 过 吗 呢 吧 会 能 够 要 想 看 该 可 应 每 各 另 某 前 后 上 下 里 内 外 中 间 时 等 来 去 做 跨 个 种 类 次 项 条 点 步 层 位 篇 节 片 块 一 二 两 三 四 五 六 七 八 九 十 第"
].flatMap((group) => group.split(" ")).toSorted((a, b) => b.length - a.length).join("|"), "u");
// src/core/review/foreign-terms.ts
/**
* Whether a text in Chinese speaks of something that another does not have.
*
* A name in Chinese looks like any other word. So what is left of the text without the words that sentences are made of
* has to stand in the other, piece by piece, or at least a third of its pairs of characters; an example has to stand
* there whole.
*/
function findForeignTerm(text, units) {
	let plain = text.normalize("NFKC").replaceAll(interpunct, ""), isForeign = (piece) => shareOf(piece, units) < ownShare, pieces = piecesOf(plain), foreign = pieces.find((piece) => piece.length > 2 && isForeign(piece));
	if (foreign !== void 0) return foreign;
	let example = Array.from(plain.matchAll(exampleList), ([words]) => words).flatMap(piecesOf).find((piece) => piece.length > 1 && isForeign(piece));
	if (example !== void 0) return example;
	let institution = plain.match(institutions)?.find((pair) => !units.has(pair));
	if (institution !== void 0) return institution;
	let short = pieces.filter((piece) => piece.length > 1), own = short.filter((piece) => !isForeign(piece)).length;
	return short.length > 0 && own < ownPieces * short.length ? short.find(isForeign) ?? null : null;
}
/** Of the pairs of characters of a piece. */
const ownShare = .34, ownPieces = .5;
function piecesOf(text) {
	return (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => run.split(framingWords)).filter((piece) => piece !== "");
}
function shareOf(piece, units) {
	let own = unitsOf(piece);
	return own.length === 0 ? 1 : own.filter((unit) => units.has(unit)).length / own.length;
}
const interpunct = /(?<=\p{Script=Han})[·・•](?=\p{Script=Han})/gu, exampleList = /(?:例如|比如|譬如|诸如|名为|称为|叫做|名叫|包括|包含|涵盖|[：:])[^。；;！？]*/gu, institutions = /(?![这该某各此在的是和与])\p{Script=Han}(?:大(?=学)|学(?=院)|实(?=验室)|研(?=究[院所])|公(?=司)|集(?=团)|教(?=授)|博(?=士)|院(?=士))/gu;
// src/core/review/stated-figures.ts
/** Reads every figure of a text. Numbers in names such as GPT-4 are none: those are looked up with their names. */
function readFigures(text) {
	let plain = text.normalize("NFKC").replaceAll(/(?<=\d),(?=\d{3})/g, ""), units = /* @__PURE__ */ new Map();
	for (let { groups } of plain.matchAll(figure)) {
		let number = groups?.number ?? "", unit = unify(groups?.unit ?? ""), known = units.get(number);
		known ? known.add(unit) : units.set(number, /* @__PURE__ */ new Set([unit]));
	}
	let words = plain.toLowerCase().match(largeNumber) ?? [];
	return {
		units,
		words: new Set(words.filter((word) => !idioms.has(word)))
	};
}
/**
* Whether every figure that a text states is one of `known`: the same number, and the same unit where the
* number has one there.
*/
function hasFigures({ units, words }, known) {
	return ![...words].some((word) => !known.words.has(word)) && [...units].every(([number, stated]) => {
		let there = known.units.get(number);
		if (!there) return !1;
		let isBare = there.size === 1 && there.has("");
		return [...stated].every((unit) => unit === "" || isBare || there.has(unit));
	});
}
/** A number, with the unit that stands right behind it, or behind a space or a hyphen. */
const figure = /(?<!(?:[[\p{L}\p{N}]--\p{Script=Han}][\-_.]?|\.))(?<number>\d+(?:[.:\/]\d+)*)(?:[\s\-]?(?<unit>[A-Za-zµμ]{1,12}|[%‰°]|[万亿千百]*[\p{Script=Han}]?))?/gv;
/** What things are counted with is said in many ways, and means the same. */
function unify(unit) {
	let name = unit.toLowerCase().replace(/(?<=[a-z]{3})s$/, "");
	return /^[a-zµμ]+$/.test(name) ? synonyms.get(name) ?? (latinUnit.test(name) ? name : "") : /^[万亿千百]+/.exec(name)?.[0] ?? (measures.has(name) ? name : "");
}
const measures = /* @__PURE__ */ new Set("%‰°年月日号时分秒天周岁倍元米克吨升度"), latinUnit = /^(?:[kmbtgpsh]|[kmgtp]i?b|[kmgtp]?bps|[kmg]?hz|[munµμ]s|[kcmnµμ]?m|[km]g|k?w|v|px|pt|fps|[qrt]ps|bit|byte|min|day|week|month|year|dollar|euro)$/, synonyms = /* @__PURE__ */ new Map([
	["percent", "%"],
	["sec", "s"],
	["second", "s"],
	["minute", "min"],
	["hour", "h"],
	["millisecond", "ms"]
]), largeNumber = /[一二三四五六七八九十百千万亿两零〇]*[百千亿][一二三四五六七八九十百千万亿两零〇]*|[一二三四五六七八九十两]+万[一二三四五六七八九十百千万亿两零〇]*|[一二三四五六七八九十两零〇]{3,}|\b(?:hundred|thousand|million|billion|trillion)s?\b/gu, idioms = /* @__PURE__ */ new Set([
	"千万",
	"百",
	"千",
	"亿",
	"一百",
	"百千"
]);
// src/core/review/stated-names.ts
/** The names of a text in letters that are not Chinese, written without what their parts are joined by. */
function readNames(text) {
	let plain = text.normalize("NFKC"), tokens = Array.from(plain.matchAll(token), ([name]) => name), parts = tokens.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)), pairs = plain.match(/\p{L}[\p{L}\p{N}]*[ \t]\d[\p{L}\p{N}.]*/gu) ?? [];
	return new Set([
		...tokens,
		...parts,
		...pairs
	].map(squeeze).filter((name) => name !== ""));
}
/**
* Finds a name that a text states and `known` does not have; `null` where there is none.
*
* Among Chinese every word in other letters is a name. Elsewhere it is one with a capital or a digit in it, at the start
* of a sentence too unless it is a word that sentences start with.
*/
function findUnknownName(text, known) {
	let plain = text.normalize("NFKC"), isChinese = /\p{Script=Han}/u.test(plain);
	for (let { 0: name, index } of plain.matchAll(token)) if ((isChinese || isName(name)) && !(!isChinese && isFirst(plain, index) && isOpener(name)) && !isKnown(name, known)) return name;
	return null;
}
/** A word in other letters, with what joins its parts: GPT-4, Node.js, C++. */
const token = /[[\p{L}]--[\p{Script=Han}]][[\p{L}\p{N}\p{M}]--[\p{Script=Han}]]*(?:[\-_.+\/'’][[\p{L}\p{N}]--[\p{Script=Han}]]+)*[+#]*/gv;
function squeeze(name) {
	return name.toLowerCase().replace(/['’]s$/u, "").replaceAll(/[\s\-_.'’]/gu, "");
}
function isName(word) {
	return /\p{Lu}|\d/u.test(word) && word !== "I" && word !== "A";
}
function isKnown(name, known) {
	let squeezed = squeeze(name);
	if (known.has(squeezed) || known.has(singular(squeezed))) return !0;
	let parts = name.split(/[/&]/);
	return parts.length > 1 && parts.every((part) => isKnown(part, known));
}
function singular(name) {
	return name.replace(/(?<=.{2})s$/u, "");
}
function isFirst(text, index) {
	return /(?:^|[.!?:;–—]\s|[“"(])\s*$/u.test(text.slice(Math.max(0, index - 4), index));
}
/** Whether a capitalised word may be an ordinary one that a sentence starts with. */
function isOpener(word) {
	if (!/^\p{Lu}\p{Ll}*$/u.test(word)) return !1;
	let plain = word.toLowerCase();
	return openers.has(plain) || plain.length > 5 && /(?:ing|ed|ly|tion|ment|ness|ers)$/u.test(plain);
}
const openers = new Set("a about after all also although among an and any are as asking at author avoid be because before both build but by can check choose compare consider context do each even every few first for from give good had has have he here how however i if in instead into is it its keep know learn less let like long look make many measure more most much name never no not note notes now of on once one only open or other our over overall people plan prefer put read reader readers remember rules run same say second see set she should show since small so some start state still study such take test that the their them then there these they think third this those three time to too treat try two under understand until use what when where whether which while who why with without word work write you your".split(" "));
// src/core/review/verify-interpretation.ts
/**
* Holds an interpretation against the note and its source: a sentence of the overview, a point or a takeaway goes that
* states a figure, a name or a term which stands in neither, quotes what nobody wrote, or gives a verdict.
*/
function verifyInterpretation(draft, note, sources) {
	let basis = readBasis(note, sources), reasons = [], keep = (statements) => statements.filter((statement, index) => {
		let fault = index < maximumDrafted$1 ? findFault(statement, basis) : "surplus";
		return fault !== null && reasons.push(fault), fault === null;
	}), overview = keep(splitSentences(draft.overview)).join("").trim(), points = keep(draft.points.filter(isWritten)).slice(0, maximumKept), takeaways = keep(draft.takeaways.filter(isWritten)).slice(0, maximumKept);
	return {
		interpretation: overview === "" && points.length + takeaways.length === 0 ? null : {
			overview,
			points,
			takeaways
		},
		reasons
	};
}
/** Of each kind: statements beyond these are not looked at, and count as dropped. */
const maximumDrafted$1 = 30, maximumKept = 8;
function readBasis(note, sources) {
	let text = [
		note.title ?? "",
		note.learnerText,
		...sources.map((each) => each.text)
	].join("\n");
	return {
		evidence: indexEvidence(text),
		figures: readFigures(text),
		names: readNames(text),
		units: new Set(unitsOf(text.replaceAll(/(?<=\p{Script=Han})[·・•\s]+(?=\p{Script=Han})/gu, "")))
	};
}
function findFault(statement, basis) {
	if (statesVerdict(statement, [], basis.evidence)) return "out-of-bounds";
	if (quotesInvention(statement, basis.evidence)) return "invented-quotation";
	let plain = statement.replace(/^\s*(?:\d{1,2}[.、)）]|[-*•])\s*/u, "");
	return hasFigures(readFigures(plain), basis.figures) && findUnknownName(plain, basis.names) === null && findForeignTerm(plain, basis.units) === null ? null : "unfounded";
}
function splitSentences(text) {
	return text.match(/(?:[^。！？!?.]|[.!?](?!\s|$))+(?:[。！？!?.]+["”」』]?\s*|$)/gu) ?? [];
}
function isWritten(text) {
	return text.trim() !== "";
}
// src/core/review/verify-rubric.ts
/**
* Holds what a reviewer says of a rubric against the note: every criterion has one level that the rubric has, with words
* that stand in the note, or none and the reason for it.
*/
function verifyRubric(drafts, { criteria }, note) {
	let evidence = indexEvidence(note.learnerText), isKnown = (draft) => criteria.some(({ name }) => isNamed(name, draft.criterion));
	return {
		rubric: criteria.map((criterion) => judge(criterion, drafts, evidence)),
		reasons: drafts.filter((draft) => !isKnown(draft)).map(() => "not-in-rubric")
	};
}
function isNamed(name, words) {
	return fold(name).text === fold(words).text;
}
function judge(criterion, drafts, evidence) {
	let found = judgeAnswers(criterion, drafts.filter((draft) => isNamed(criterion.name, draft.criterion)), evidence), { name } = criterion;
	return typeof found == "string" ? {
		criterion: name,
		level: null,
		unjudged: found,
		detail: "",
		quotes: []
	} : {
		criterion: name,
		unjudged: null,
		...found
	};
}
function judgeAnswers(criterion, answers, evidence) {
	let [answer] = answers;
	if (!answer) return "not-answered";
	if (answers.some(({ level }) => !isNamed(answer.level, level))) return "several-levels";
	let level = criterion.levels.find(({ name }) => isNamed(name, answer.level));
	if (!level) return "unknown-level";
	if (statesVerdict(answer.detail, wordsOf(criterion), evidence)) return "out-of-bounds";
	let quotes = findQuotes(answer, evidence);
	return quotes === null || quotesInvention(answer.detail, evidence) ? "quote-not-found" : {
		level: level.name,
		detail: answer.detail,
		quotes
	};
}
function wordsOf({ name, description, levels }) {
	return [
		name,
		description,
		...levels.flatMap((level) => [level.name, level.description])
	];
}
/** Every quote as the note has it; `null` where one is missing, or where there are none or too many. */
function findQuotes({ evidence: drafted }, evidence) {
	if (drafted.length === 0 || drafted.length > maximumDrafted) return null;
	let found = [];
	for (let draft of drafted) {
		let quote = findQuote(evidence, draft, found);
		if (!quote) return null;
		found.push(quote);
	}
	return found.slice(0, maximumQuotes);
}
/** What a reader looks up, and what a reviewer may give. */
const maximumQuotes = 3, maximumDrafted = 8;
// src/core/review/verify-answer.ts
/**
* Holds every part of a model's answer that was asked for against the note and its source; the rest of it goes unread.
*
* `sources` are the texts that the source of the request is joined from.
*/
function verifyAnswer(draft, request, sources) {
	let { checked, terms } = request, { note } = checked, review = terms.isReviewed ? verifyModelReview(draft, request, sources) : noReview, { rubric, reasons: unknown } = terms.rubric === null ? noRubric : verifyRubric(draft.rubric, terms.rubric, note), { interpretation, reasons: unfounded } = terms.isInterpreted && draft.interpretation !== null ? verifyInterpretation(draft.interpretation, note, sources) : noInterpretation, reasons = [...unknown, ...unfounded];
	return {
		...review,
		interpretation,
		rubric,
		leftOut: listLeftOut(terms, interpretation),
		dropped: review.dropped + reasons.length,
		drops: addDrops(review.drops, countDrops(reasons))
	};
}
const noReview = {
	strengths: [],
	suggestions: [],
	overall: null,
	suspicious: [],
	dropped: 0,
	drops: []
}, noRubric = {
	rubric: [],
	reasons: []
}, noInterpretation = {
	interpretation: null,
	reasons: []
};
/** A rubric is never left out as a whole: it says of each criterion why it was not judged. */
function listLeftOut({ isInterpreted }, interpretation) {
	return isInterpreted && interpretation === null ? ["interpretation"] : [];
}
// src/review/consult-memory.ts
/**
* Decides what of a note a model has to be asked about.
*
* All that is remembered goes the way of a model's answer: it is verified against the note before anybody sees it.
*/
async function consultMemory(consultation) {
	let { request, identity, remembered } = consultation, { note } = request.checked;
	if (identity === void 0) return {
		madeFrom: null,
		...askAll(consultation, null)
	};
	let madeFrom = fingerprintRequest(request, identity), { isInterpreted, rubric } = request.terms, recalled = recallReview(remembered, {
		madeFrom,
		note,
		isWhole: isInterpreted || rubric !== null
	});
	if (recalled.kind === "whole") {
		let review = takeOver(consultation, recalled.remembered);
		if (holds(review)) return {
			madeFrom,
			kind: "enough",
			review
		};
	}
	return recalled.kind === "part" && request.source === null ? {
		madeFrom,
		...await askForPart(consultation, recalled)
	} : {
		madeFrom,
		...askAll(consultation, remembered)
	};
}
/** The review of the time before, as far as it still holds. */
function takeOver({ request, sources }, remembered) {
	let { drops, unseen } = remembered, verified = verifyAnswer(toDraft(remembered), request, sources);
	return {
		...verified,
		suggestions: asRemembered(verified.suggestions, remembered),
		dropped: verified.dropped + drops.reduce((sum, { count }) => sum + count, 0),
		drops: addDrops(verified.drops, drops),
		unseen
	};
}
function askAll({ request, sources }, remembered) {
	return {
		kind: "question",
		question: {
			shown: null,
			earlier: []
		},
		complete: async (answer) => {
			let verified = verifyAnswer(answer, request, sources);
			return {
				...verified,
				suggestions: markOpen(verified.suggestions, remembered)
			};
		}
	};
}
async function askForPart(consultation, part) {
	let { request, sources, reviewByProgram } = consultation, { question, remembered } = part, complete = async (answer) => {
		let suspicious = [...remembered.suspicious, ...answer.suspicious], verified = verifyAnswer({
			...answer,
			suspicious
		}, request, sources), joined = carryForward(part, {
			draft: answer,
			verified,
			request
		}), overall = joined.overall ?? (await reviewByProgram()).overall;
		return {
			...verified,
			...joined,
			overall
		};
	};
	if (question !== null) return {
		kind: "question",
		question,
		complete
	};
	let { overall, interpretation, rubric, unseen } = remembered, review = await complete({
		...blankDraft,
		overall,
		interpretation,
		rubric
	}), kept = review.suggestions.some(({ status }) => status === "resolved") ? {
		...review,
		overall: (await reviewByProgram()).overall
	} : review;
	return holds(review) ? {
		kind: "enough",
		review: {
			...kept,
			unseen
		}
	} : askAll(consultation, remembered);
}
function holds({ strengths, suggestions, interpretation }) {
	return strengths.length + suggestions.length > 0 || interpretation !== null;
}
export { consultMemory };
