import { t as countOf } from "./plural.js";
import { M as statusOf, N as listPassages, S as listUndescribedImages, _ as covers, at as indexLines, d as isExplained, dt as offsetsOf, f as coverKeywords, ft as spanOf, g as coverLog, h as findParts$1, p as shorten, u as findAcronyms, v as indexItems, x as listDescribedImages } from "./parse.js";
import { n as visibleText, o as countLength } from "./visible-text.js";
import { t as blankDraft } from "./draft.js";
import { a as dropped, o as fold, t as digestOf } from "./digest.js";
// src/core/detect/images.ts
/** The images of a note as its source has them: those that say what they show, and those that nothing describes. */
function findImages({ note, all }) {
	let toPassage = (node) => {
		let { start, end } = offsetsOf(node);
		return {
			text: note.learnerText.slice(start, end),
			line: spanOf(node).startLine
		};
	};
	return {
		described: all.flatMap(({ blocks }) => listDescribedImages(blocks)).map(toPassage),
		undescribed: all.flatMap(({ blocks }) => listUndescribedImages(blocks)).map(toPassage)
	};
}
// src/core/review/built-in/parts.ts
/** Finds the parts of a checked note. */
function findParts(checked, language) {
	return {
		...findParts$1(checked.note),
		checked,
		language
	};
}
// src/core/review/built-in/facts.ts
/** Runs every detector once. */
function gatherFacts(checked, language) {
	let parts = findParts(checked, language);
	return {
		parts,
		isChinese: language === "zh-CN",
		log: coverLog(parts),
		keywords: coverKeywords(parts),
		acronyms: findAcronyms(parts),
		images: findImages(parts)
	};
}
// src/core/review/built-in/slots.ts
/** The slots that count: required ones and those that are there, but for a title to fill in. */
function wantedSlots({ slots }) {
	return slots.filter(({ slot, section, isExpected, isContainer }) => !isContainer && (isExpected || section !== null) && !/\{[^{}]*\}/u.test(slot.title));
}
/** The wanted slots that hold what the template asks for; a TODO that the template lets pass is not written. */
function writtenSlots(context) {
	return wantedSlots(context).filter((filled) => statusOf(filled) === "ok" && isWritten(filled));
}
function isWritten({ content }) {
	return content?.state === "written";
}
// src/core/review/built-in/overall.ts
/** The overall evaluation: how far the note gets, in its own numbers, and what to do first. */
function sumUp(facts, suggestions) {
	let { parts, isChinese } = facts, { context, findings } = parts.checked, extent = {
		length: countLength(visibleText(parts.all.flatMap(({ blocks }) => blocks))),
		written: writtenSlots(context).length,
		total: wantedSlots(context).length
	}, actions = suggestions.map(({ action }) => action), isClean = findings.length === 0;
	return (isChinese ? [
		extentZh(extent),
		coverageZh(facts),
		nextZh(actions, isClean)
	] : [
		extentEn(extent),
		coverageEn(facts),
		nextEn(actions, isClean)
	]).filter((sentence) => sentence !== "").join(isChinese ? "" : " ");
}
function extentZh({ length, written, total }) {
	let extent = `这篇笔记约 ${length} 字`;
	return total === 0 ? `${extent}。` : written === total ? `${extent}，模板要的 ${total} 个小节都已写成。` : written === 0 ? `${extent}，模板要的 ${total} 个小节还没有一个写成。` : `${extent}，模板要的 ${total} 个小节写成了 ${written} 个。`;
}
function coverageZh({ log }) {
	if (!log) return "";
	let total = log.covered.length + log.dropped.length;
	return log.dropped.length === 0 ? `过程记录的 ${total} 个要点都整理进了正文。` : `过程记录的 ${total} 个要点里，${log.covered.length} 个整理进了正文，还差 ${log.dropped.length} 个。`;
}
function nextZh([first, second], isClean) {
	return first === void 0 ? isClean ? "程序能查的地方没有发现问题；内容是否准确、讲得透不透，还要靠人来看。" : "" : second === void 0 ? isClean ? `只剩一件事：${first}。` : `接下来${first}就好。` : `建议先${first}，再${second}。`;
}
function extentEn({ length, written, total }) {
	let extent = `The note runs to about ${countOf(length, "word")}`;
	return total === 0 ? `${extent}.` : written === total ? `${extent} and has ${total === 1 ? "the one section" : `all ${total} sections`} of the template.` : written === 0 ? `${extent}; none of the ${countOf(total, "section")} that the template asks for is written yet.` : `${extent}; ${written} of the ${countOf(total, "section")} that the template asks for ${written === 1 ? "is" : "are"} written.`;
}
function coverageEn({ log }) {
	if (!log) return "";
	let total = log.covered.length + log.dropped.length;
	return log.dropped.length === 0 ? `Every point of the log made it into the summary (${total}).` : `Of ${countOf(total, "point")} in the log, ${log.covered.length} made it into the summary and ${log.dropped.length} did not.`;
}
function nextEn([first, second], isClean) {
	return first === void 0 ? isClean ? "Nothing that a program can check is amiss; whether it is right, and deep enough, takes a person to see." : "" : second === void 0 ? isClean ? `One thing is left: ${first}.` : `Next, ${first}.` : `First ${first}, then ${second}.`;
}
// src/core/review/built-in/list.ts
/** Names as a sentence lists them: 「甲」「乙」 or “a”, “b”. */
function list(names, isChinese) {
	let different = [...new Set(names)], quoted = different.slice(0, 6).map((name) => isChinese ? `「${name}」` : `“${name}”`), more = different.length - quoted.length;
	return isChinese ? quoted.join("") + (more > 0 ? `等 ${different.length} 处` : "") : quoted.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
/** Passages as a title lists them: the first few, shortened, and that there are more. */
function listTerms(passages, isChinese, maximum = 3) {
	let names = [...new Set(passages.map(({ text }) => text))], named = list(names.slice(0, maximum).map((name) => shorten(name, /\p{Script=Han}/u.test(name) ? 12 : 28)), isChinese);
	return names.length <= maximum ? named : isChinese ? `${named}等` : `${named} and more`;
}
// src/core/review/built-in/suggestion.ts
/** Makes a suggestion of what a detector found. */
function suggestion({ action, ...remark }) {
	let evidence = remark.evidence.map(cutQuote);
	return [{
		remark: {
			...remark,
			evidence,
			absence: null,
			source: null,
			rewrite: null
		},
		action
	}];
}
/** Cuts a quote to what shows the place: a paragraph or a picture's data is no quote. */
function cutQuote({ text, line }) {
	return {
		text: Array.from(text).slice(0, maximumQuote).join(""),
		line
	};
}
/** In characters. */
const maximumQuote = 160;
// src/core/review/built-in/strengths.ts
/** What a note demonstrably does well, with its own numbers. */
function praise(facts) {
	return [
		...praiseCoverage(facts),
		...praiseKeywords(facts),
		...praiseTerms(facts),
		...praisePlans(facts),
		...praiseImages(facts),
		...praiseSections(facts)
	];
}
function strength(title, detail, evidence) {
	return evidence.length === 0 ? [] : [{
		category: "other",
		priority: null,
		title,
		detail,
		evidence: evidence.map(cutQuote),
		absence: null,
		source: null,
		rewrite: null
	}];
}
function praiseSections({ parts, isChinese }) {
	let { context } = parts.checked, written = writtenSlots(context);
	if (written.length < 2 || written.length < wantedSlots(context).length) return [];
	let [longest] = written.toSorted((a, b) => (b.content?.length ?? 0) - (a.content?.length ?? 0)), [opening] = listPassages(longest?.section?.blocks ?? []);
	if (!longest?.content || !opening) return [];
	let names = list(written.map(({ title }) => title), isChinese);
	return strength(isChinese ? "该有的小节都写了" : "Every required section is written", isChinese ? `${names}都有内容，最长的「${longest.title}」有 ${longest.content.length} 字。` : `${names} all have content; the longest, “${longest.title}”, has ${countOf(longest.content.length, "word")}.`, [firstSentence(opening)]);
}
function praiseCoverage({ log, parts, isChinese }) {
	if (!log) return [];
	let total = log.covered.length + log.dropped.length, percent = Math.round(100 * log.covered.length / total);
	if (total < 5 || percent < 70) return [];
	let evidence = findEcho(log.covered, parts.summary);
	return strength(isChinese ? "记录基本都整理成了文字" : "The summary follows the log", isChinese ? `过程记录的 ${total} 个要点中，有 ${log.covered.length} 个（${percent}%）写进了内容整理。` : `Of ${countOf(total, "point")} in the log, ${log.covered.length} (${percent}%) made it into the summary.`, evidence);
}
/** The longest point of the log that one sentence of the summary takes up, and that sentence. */
function findEcho(covered, summary) {
	let indexed = summary.flatMap(({ blocks }) => listPassages(blocks)).flatMap(splitSentences).map((sentence) => ({
		sentence,
		items: indexItems(sentence.text)
	}));
	for (let point of covered.toSorted((a, b) => b.text.length - a.text.length)) {
		let echo = indexed.find(({ items }) => covers(items, point.text));
		if (echo) return [point, echo.sentence];
	}
	return [];
}
function splitSentences({ text, line }) {
	return text.split(/(?<=[。！？；])|(?<=[.!?;])\s/u).map((sentence) => ({
		text: sentence.trim(),
		line
	}));
}
function praiseKeywords({ keywords, isChinese }) {
	if (!keywords || keywords.unused.length > 0 || keywords.keywords.length < 3) return [];
	let count = keywords.keywords.length;
	return strength(isChinese ? "关键词名副其实" : "The keywords are what the note is about", isChinese ? `${count} 个关键词，正文里个个都讲到了。` : `The text takes up every one of the ${count} keywords.`, keywords.keywords.slice(0, 3));
}
function praiseTerms({ acronyms: { explained }, isChinese }) {
	if (explained.length === 0) return [];
	let terms = explained.map(({ term, passage }) => ({
		text: term,
		line: passage.line
	}));
	return strength(isChinese ? "解释了术语" : "Terms are explained", isChinese ? `${listTerms(terms, isChinese)}在文中写明了含义，不必另查。` : `The note says what ${listTerms(terms, isChinese)} stands for, so that nobody has to look it up.`, explained.slice(0, 3).map(({ explanation }) => ({
		text: explanation,
		line: null
	})));
}
/** A sentence in which the writer says what comes next for them. */
const plan = /(?:后续|接下来|下一步|今后|下周)[^，。！？\n]{0,4}(?:我|自己)(?!不)|(?:^|[，。；\s])(?:后续|接下来|下一步|今后|下周)(?:打算|计划|准备|想)(?!不)|(?:我|自己)(?:还|再|也)?(?:打算|计划|准备)|\bI(?:'d like| want| plan| intend| hope| am going|'m going) to\b|\b(?:next week|next time|next|later),? I(?:'ll| will| want)\b/iu, noPlan = /老师|同学|编译器|系统|teacher|said|never|not |n't/iu;
function isPlan(text) {
	return plan.test(text) && !noPlan.test(text);
}
function praisePlans({ parts, isChinese }) {
	let passage = (parts.summary.length > 0 ? parts.summary : parts.all).flatMap(({ blocks }) => listPassages(blocks)).find(({ text }) => isPlan(text));
	if (!passage) return [];
	let sentence = passage.text.split(/(?<=[。！？!?；;，,])/u), at = sentence.findIndex((part) => isPlan(part)), text = (at < 0 ? passage.text : sentence.slice(at, at + 1).join("")).trim();
	return strength(isChinese ? "写出了自己接下来的打算" : "The note says what comes next", isChinese ? "笔记没有停在复述上，还写明了自己往后的方向，回看时可以对照。" : "It does not stop at what was said: it names your own next step, which you can hold yourself to.", [{
		text: text.replace(/[，,；;]$/u, ""),
		line: passage.line
	}]);
}
function praiseImages({ images, isChinese }) {
	let { described, undescribed } = images;
	return described.length === 0 || undescribed.length > 0 ? [] : strength(isChinese ? "图片有说明" : "Images are described", isChinese ? `${described.length} 张图片都写明了画的是什么，图片失效时也读得下去。` : `${described.length === 1 ? "The image says" : `All ${described.length} images say`} what ${described.length === 1 ? "it shows" : "they show"}, so that the note survives a broken link.`, described.slice(0, 2));
}
function firstSentence(passage) {
	return splitSentences(passage)[0] ?? passage;
}
// src/core/review/built-in/section-suggestions.ts
/** What the template still asks for: sections to write, to add, to extend. */
function suggestSections(facts) {
	return [
		...suggestWriting(facts),
		...suggestAdding(facts),
		...suggestExtending(facts)
	];
}
function suggestWriting({ parts, isChinese }) {
	let { slots, extras } = parts.checked.context, sections = [...slots.filter((filled) => [
		"stub",
		"unfilled",
		"empty"
	].includes(statusOf(filled))), ...extras.filter(({ content }) => content.state === "stub").map(({ section }) => ({
		title: section.title,
		place: section.span
	}))].filter(({ title }) => !/\{[^{}]*\}/u.test(title));
	if (sections.length === 0) return [];
	let names = list(sections.map(({ title }) => title), isChinese);
	return suggestion({
		category: "completeness",
		priority: "high",
		title: isChinese ? `写完${names}` : `Write ${names}`,
		action: isChinese ? `写完${names}` : `write ${names}`,
		detail: isChinese ? "这里还没有内容。先写三五句：它讲了什么、关键的数字或结论、和正文有什么关系；暂时不写就删去标题，免得读者以为漏看了。" : "There is nothing here yet. Start with a few sentences: what it covers, the figures or conclusions that matter, how it relates to the rest. If it can wait, remove the heading, so that nobody looks for what is not there.",
		evidence: sections.slice(0, 3).map(({ place }) => quoteAt(parts.checked.note.learnerText, place))
	});
}
function suggestAdding({ parts, isChinese }) {
	let { language, checked } = parts, missing = checked.context.slots.filter(isMissing), anchor = parts.all[0];
	if (missing.length === 0 || !anchor) return [];
	let names = list(missing.map(({ slot }) => slot.titleIn[language]), isChinese);
	return suggestion({
		category: "completeness",
		priority: "high",
		title: isChinese ? `补上${names}` : `Add ${names}`,
		action: isChinese ? `补上${names}` : `add ${names}`,
		detail: isChinese ? `模板要求有${missing.length > 1 ? "这些小节" : "这一节"}，笔记里没有找到。如果内容已经写在别的标题下，改用模板的标题就行。` : `The template asks for ${missing.length > 1 ? "these sections" : "this section"}, and the note has none by ${missing.length > 1 ? "those names" : "that name"}. If it is written under another heading, give that heading the template's name.`,
		evidence: [quoteAt(checked.note.learnerText, anchor.heading)]
	});
}
function suggestExtending({ parts, isChinese }) {
	let { note, context } = parts.checked, short = context.slots.filter((filled) => statusOf(filled) === "short");
	if (short.length === 0) return [];
	let names = list(short.map(({ title }) => title), isChinese);
	return suggestion({
		category: "completeness",
		priority: "high",
		title: isChinese ? `把${names}写充实` : `Say more in ${names}`,
		action: isChinese ? `把${names}写充实` : `say more in ${names}`,
		detail: isChinese ? "还没有达到模板要求的篇幅。想一想：没听过这一讲的人读到这里，还缺哪个例子、哪一步推导、哪个结论？先补那一个。" : "It is shorter than the template asks for. What would somebody who was not there still miss: an example, a step, a conclusion? Add that one first.",
		evidence: short.slice(0, 3).map(({ section, place }) => quoteAt(note.learnerText, section?.heading ?? place))
	});
}
function isMissing(filled) {
	return filled.isExpected && statusOf(filled) === "missing";
}
/** The lines of a place, as evidence. */
function quoteAt(learnerText, { startLine, endLine }) {
	return {
		text: learnerText.split(/\r\n?|\n/).slice(startLine - 1, endLine).join("\n").slice(0, 400),
		line: startLine
	};
}
// src/core/review/built-in/suggestions.ts
/** What a note should improve, from what was measured; the order is the order of importance. */
function suggest(facts) {
	return [
		...suggestSections(facts),
		...suggestDroppedItems(facts),
		...suggestUnusedKeywords(facts),
		...suggestTerms(facts),
		...suggestImages(facts)
	];
}
function suggestDroppedItems({ log, isChinese }) {
	if (!log || log.dropped.length === 0) return [];
	let { covered, dropped } = log, total = covered.length + dropped.length, shown = dropped.slice(0, 5), isCut = dropped.length > shown.length;
	return suggestion({
		category: "coverage",
		priority: dropped.length / total > .3 ? "high" : "medium",
		title: isChinese ? `把${listTerms(dropped, !0)}写进内容整理` : `Take ${listTerms(dropped, !1)} into the summary`,
		action: isChinese ? `补上记录里漏掉的 ${dropped.length} 个要点` : "take up what the summary drops from the log",
		detail: isChinese ? `过程记录的 ${total} 个要点里，有 ${dropped.length} 个在内容整理中找不到${isCut ? `（这里列出前 ${shown.length} 个）` : ""}。各补一句说明它是什么、用在哪里；不重要的，从记录里删去。` : `Of ${countOf(total, "point")} in the log, ${dropped.length} cannot be found in the summary${isCut ? ` (the first ${shown.length} are shown)` : ""}. Give each a sentence on what it is and where it matters, or strike it from the log.`,
		evidence: shown
	});
}
function suggestUnusedKeywords({ keywords, isChinese }) {
	if (!keywords || keywords.unused.length === 0) return [];
	let { unused } = keywords;
	return suggestion({
		category: "coverage",
		priority: "medium",
		title: isChinese ? `让关键词${listTerms(unused, !0)}在正文里出现` : `Use the keyword ${listTerms(unused, !1)} in the text`,
		action: isChinese ? "让每个关键词都在正文里出现" : "use every keyword in the text",
		detail: isChinese ? `${keywords.keywords.length} 个关键词中有 ${unused.length} 个在正文里没有提到。在讲到它的地方用上这个词，或者换成正文真正在讲的词。` : `The text never mentions ${unused.length} of its ${countOf(keywords.keywords.length, "keyword")}. Use the word where its subject comes up, or choose a keyword that the text is really about.`,
		evidence: unused.slice(0, 5)
	});
}
function suggestTerms({ acronyms: { unexplained }, isChinese }) {
	let shown = unexplained.slice(0, 5);
	if (shown.length === 0) return [];
	let terms = shown.map(({ term, passage }) => ({
		text: term,
		line: passage.line
	})), title = isChinese ? `解释${listTerms(terms, !0, 5)}` : `Explain ${listTerms(terms, !1, 5)}`;
	return suggestion({
		category: "term",
		priority: "low",
		title,
		action: isChinese ? title : `explain ${listTerms(terms, !1, 5)}`,
		detail: isChinese ? "第一次出现时没有说明它代表什么。在括号里补上全称和一句话的解释，过几个月自己回看也能读懂。" : "Its first use does not say what it stands for. Add the full name and a few words in brackets, so that you can still follow it months from now.",
		evidence: terms
	});
}
function suggestImages({ images: { undescribed }, isChinese }) {
	let count = undescribed.length;
	return count === 0 ? [] : suggestion({
		category: "figure-description",
		priority: "low",
		title: isChinese ? `给 ${count} 张图片加上说明` : `Describe ${count === 1 ? "the image" : `the ${count} images`}`,
		action: isChinese ? `给 ${count} 张图片加上说明` : `describe ${count === 1 ? "the image" : "the images"}`,
		detail: isChinese ? "图片的替代文字是空的或只是文件名，旁边也没有图注。在方括号里写明图中是什么，并用一句话说出要从图里看到的结论；图片失效时，读者也不会断线。" : "The alternative text is empty or just the file name, and there is no caption. Say in the square brackets what the image shows, and in a sentence what to take from it; then a broken image breaks nothing else.",
		evidence: undescribed.slice(0, 5)
	});
}
// src/core/review/built-in/review.ts
/** Reviews a note without a model, from what can be measured in it. The same note gets the same bytes. */
function draftBuiltInReview(checked, language) {
	let facts = gatherFacts(checked, language), suggestions = suggest(facts);
	return {
		...blankDraft,
		strengths: praise(facts),
		suggestions: suggestions.map(({ remark }) => remark),
		overall: sumUp(facts, suggestions)
	};
}
// src/core/review/drop-reason.ts
/** In the order in which a remark is looked at. */
const dropReasons = [
	"out-of-bounds",
	"invented-quotation",
	"unnamed-absence",
	"quote-not-found",
	"pair-missing",
	"not-absent",
	"generic",
	"repeated",
	"refuted",
	"surplus"
];
// src/core/review/drops.ts
/** Counts reasons, in the order in which a remark is looked at. */
function countDrops(reasons) {
	return dropReasons.flatMap((reason) => {
		let count = reasons.filter((each) => each === reason).length;
		return count === 0 ? [] : [{
			reason,
			count
		}];
	});
}
/** Adds up what several steps dropped. */
function addDrops(...drops) {
	let all = drops.flat();
	return dropReasons.flatMap((reason) => {
		let count = all.reduce((sum, drop) => sum + (drop.reason === reason ? drop.count : 0), 0);
		return count === 0 ? [] : [{
			reason,
			count
		}];
	});
}
// src/core/review/evidence.ts
/** Prepares the learner's text; blanked parts fold to nothing, so that they prove nothing. */
function indexEvidence(learnerText) {
	return {
		source: learnerText,
		folded: fold(learnerText),
		lines: indexLines(learnerText)
	};
}
/** Translates a range of the folded text into one of the source. */
function toSourceRange({ folded, source }, { start, end }) {
	let from = folded.offsets[start] ?? 0, last = folded.offsets[end - 1] ?? from;
	return {
		start: from,
		end: last + ((source.codePointAt(last) ?? 0) > 65535 ? 2 : 1)
	};
}
// src/core/review/approximate-match.ts
/**
* Finds the place in `text` that differs least from `pattern`, by at most `maximumDistance` edits; `null` when
* there is none.
*
* Sellers, “The theory and computation of evolutionary distances” (1980): an edit distance whose match may start
* anywhere in the text. Takes |text| × |pattern| steps, but only where some piece of the pattern stands in the text:
* of one more pieces than there may be edits, one is left as it was.
*/
function findApproximately(text, pattern, maximumDistance) {
	if (!split(pattern, maximumDistance + 1).some((piece) => text.includes(piece))) return null;
	let best = {
		distance: pattern.length,
		start: 0,
		end: 0
	}, column = firstColumn(pattern.length), next = firstColumn(pattern.length);
	for (let end = 1; end <= text.length; end += 1) {
		fillColumn(next, column, {
			pattern,
			unit: text.charCodeAt(end - 1),
			end
		}), [column, next] = [next, column];
		let distance = column.distances[pattern.length] ?? 0, start = column.starts[pattern.length] ?? 0;
		distance < best.distance && (best = {
			distance,
			start,
			end
		});
	}
	return best.distance <= maximumDistance ? {
		start: best.start,
		end: best.end
	} : null;
}
/** Cuts a text into `count` pieces of nearly the same length. */
function split(text, count) {
	let at = (index) => Math.floor(index * text.length / count);
	return Array.from({ length: count }, (_, index) => text.slice(at(index), at(index + 1)));
}
function firstColumn(rows) {
	return {
		distances: Int32Array.from({ length: rows + 1 }, (_, row) => row),
		starts: new Int32Array(rows + 1)
	};
}
/** Fills `column` from the one before it. A substitution is preferred to an insertion or deletion that costs as much. */
function fillColumn(column, { distances, starts }, { pattern, unit, end }) {
	column.distances[0] = 0, column.starts[0] = end;
	for (let row = 1; row <= pattern.length; row += 1) {
		let cost = pattern.charCodeAt(row - 1) === unit ? 0 : 1, substituted = (distances[row - 1] ?? 0) + cost, above = column.distances[row - 1] ?? 0, left = distances[row] ?? 0, isSubstitution = substituted <= Math.min(above, left) + 1, neighbour = above < left ? column.starts[row - 1] : starts[row];
		column.distances[row] = isSubstitution ? substituted : Math.min(above, left) + 1, column.starts[row] = (isSubstitution ? starts[row - 1] : neighbour) ?? 0;
	}
}
// src/core/review/ellipsis.ts
/** Whether an ellipsis over a part of the folded text leaves out a heading, or the word that denies the rest. */
function leavesOutTooMuch(evidence, gap) {
	let omitted = evidence.folded.text.slice(gap.start, gap.end);
	if (bareNegation.test(omitted.replaceAll(/[^\p{L}\p{N}"]/gu, ""))) return !0;
	let { source } = evidence, before = toSourceRange(evidence, {
		start: gap.start - 1,
		end: gap.start
	}).end, after = toSourceRange(evidence, {
		start: gap.end,
		end: gap.end + 1
	}).start;
	return heading.test(source.slice(before, after)) || underlined.test(source.slice(after, after + 2e3));
}
const bareNegation = /^(?=.{1,2}$).*[不没无未非]|^(?:not|never|no|cannot|.{0,6}n"t)$/u, heading = /[\r\n][ \t>]*(?:#|(?:=+|-+)[ \t]*(?:[\r\n]|$))/u, underlined = /^[^\r\n]*(?:\r\n?|\n)[ \t>]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/u;
// src/core/review/figures.ts
/** Counts the letters and digits of a text. */
function countLetters(text) {
	return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
/** Whether two folded texts have the same digits, numerals and negations in the same order. */
function hasSameFigures(a, b) {
	return listFigures(a) === listFigures(b);
}
function listFigures(text) {
	return (text.match(figure) ?? []).join(" ");
}
const figure = /\p{N}|(?<=\p{N})[.,:/](?=\p{N})|[零一二三四五六七八九十百千万亿两半不没无未非]|not|never|without|n"t/gu;
// src/core/review/quote-places.ts
/**
* Lists the places, in the folded text, where a quote stands.
*
* Both sides are folded; then it has to stand there to the letter or, from 8 characters on, within an edit
* distance of 0.12 of its length that changes no figure and no negation. An ellipsis stands for a few words left
* out. Fewer than 4 letters have to stand as a word of their own.
*/
function listQuotePlaces(evidence, quote) {
	let wanted = quote.split(/…+|\.{3,}/u).map((piece) => fold(piece).text).filter((piece) => piece !== ""), [first, ...rest] = wanted;
	if (first === void 0 || wanted.join("").length > maximumLength) return [];
	let minimum = rest.length > 0 ? 2 : 1;
	if (rest.length >= maximumPieces || wanted.some((piece) => countLetters(piece) < minimum)) return [];
	let places = findPiece(evidence, first);
	return rest.length === 0 ? places : places.slice(0, maximumExtended).map((place) => extend(evidence, place, rest)).filter((place) => place !== null);
}
/** Takes the pieces after an ellipsis into a place; `null` when they do not follow near by. */
function extend(evidence, place, pieces) {
	let { text } = evidence.folded, { end } = place;
	for (let piece of pieces) {
		let next = listPlaces(text.slice(end, end + maximumGap + piece.length), piece).map((gap) => ({
			start: end + gap,
			end: end + gap + piece.length
		})).find((following) => isWhole(evidence, following) && !leavesOutTooMuch(evidence, {
			start: end,
			end: following.start
		}));
		if (!next) return null;
		({end} = next);
	}
	return {
		start: place.start,
		end
	};
}
/** In folded characters: a quote is a passage, not the note. */
const maximumLength = 600, maximumGap = 120, maximumExtended = 50, maximumPieces = 10;
function findPiece(evidence, piece) {
	let { text } = evidence.folded, places = listPlaces(text, piece).map((start) => ({
		start,
		end: start + piece.length
	})).filter((place) => isWhole(evidence, place));
	if (places.length > 0 || piece.length < 8) return places;
	if (countLetters(piece) < 4) return [];
	let place = findApproximately(text, piece, Math.floor(piece.length * .12));
	return place && hasSameFigures(piece, text.slice(place.start, place.end)) ? [place] : [];
}
function listPlaces(text, piece) {
	let places = [];
	for (let at = text.indexOf(piece); at >= 0 && places.push(at) !== 1e3; at = text.indexOf(piece, at + 1));
	return places;
}
/** Whether a place holds enough letters to prove something, or one whole word. */
function isWhole(evidence, place) {
	let text = evidence.folded.text.slice(place.start, place.end);
	if (countLetters(text) >= 4) return !0;
	let word = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*)[^\p{L}\p{N}]*$/u.exec(text)?.[1];
	if (word === void 0) return !1;
	let start = place.start + text.indexOf(word);
	return standsAlone(evidence, {
		start,
		end: start + word.length
	});
}
/** Whether the characters on either side belong to another word, or to none. */
function standsAlone(evidence, word) {
	let { source } = evidence, range = toSourceRange(evidence, word);
	return !continues(source[range.start - 1], source[range.start]) && !continues(source[range.end - 1], source[range.end]);
}
function continues(before, after) {
	return before === void 0 || after === void 0 ? !1 : scripts.some((script) => script.test(before) && script.test(after));
}
const scripts = [/[[\p{L}\p{N}]--\p{Script=Han}]/v, /\p{Script=Han}/v];
// src/core/review/find-quote.ts
/**
* Finds a quote in the learner's text; `null` when it does not stand there.
*
* Where several places have it, the one nearest to its line is meant, and rather one that `taken` does not overlap.
*/
function findQuote(evidence, { text, line }, taken = []) {
	let places = listQuotePlaces(evidence, text), free = taken.length > 0 && places.length > 1 ? places.filter((place) => {
		let range = toSourceRange(evidence, place), span = evidence.lines.span(range.start, range.end);
		return !taken.some((quote) => overlaps(quote.span, span));
	}) : [], candidates = free.length > 0 ? free : places, place = line === null ? candidates[0] : nearest(evidence, candidates, line);
	return place ? withOwnMarkup(evidence, toSourceRange(evidence, place), text.trim()) : null;
}
/** Whether two spans have a character in common. */
function overlaps(a, b) {
	return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
function startsBeforeEnd(a, b) {
	return a.startLine < b.endLine || a.startLine === b.endLine && a.startColumn < b.endColumn;
}
function nearest(evidence, places, line) {
	let best;
	for (let place of places) {
		let { start, end } = toSourceRange(evidence, place), distance = Math.abs(evidence.lines.span(start, end).startLine - line);
		(!best || distance < best.distance) && (best = {
			place,
			distance
		});
	}
	return best?.place;
}
/** Takes in the markup that the quote itself starts and ends with, where the source has it there. */
function withOwnMarkup(evidence, { start, end }, quote) {
	let { source } = evidence, kept = Array.from(quote, (character) => !dropped.test(character)), characters = Array.from(quote), before = characters.slice(0, kept.indexOf(!0)).join(""), after = characters.slice(kept.lastIndexOf(!0) + 1).join("");
	return toQuote(evidence, withWholeEmphasis(source, {
		start: source.endsWith(before, start) ? start - before.length : start,
		end: source.startsWith(after, end) ? end + after.length : end
	}));
}
/** Takes in the mark beside a range that has only one half of a pair. */
function withWholeEmphasis(source, { start, end }) {
	for (let mark of ["**", "`"]) if (source.slice(start, end).split(mark).length % 2 != 1) {
		if (source.endsWith(mark, start)) return {
			start: start - mark.length,
			end
		};
		if (source.startsWith(mark, end)) return {
			start,
			end: end + mark.length
		};
	}
	return {
		start,
		end
	};
}
function toQuote({ source, lines }, { start, end }) {
	return {
		text: source.slice(start, end).split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== "").join("\n"),
		span: lines.span(start, end)
	};
}
// src/core/review/absence.ts
/** Whether the note uses a term without explaining it, or else does not say the words at all. */
function isAbsent({ words, category, note, evidence }) {
	return category === "term" ? words.length > longestTerm || !hasToken(evidence, fold(words).text) ? !1 : !isExplained(words.trim(), note.learnerText) : words.length > longestAbsence ? !1 : countLetters(words) > 0 && !isMentioned(evidence, words);
}
/** In UTF-16 units; what is longer names nothing that could be looked up. */
const longestTerm = 200, longestAbsence = 40;
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
/** Whether the note has the words, or any part of them that names something by itself. */
function isMentioned({ source, folded }, words) {
	let whole = fold(words).text, bare = fold(words.replaceAll(padding, "")).text;
	if ([
		whole,
		...countLetters(bare) > 1 ? [bare] : [],
		...(words.match(/[\p{Script=Han}--的]{4,}/gv) ?? []).flatMap(listRuns)
	].some((part) => folded.text.includes(part))) return !0;
	let names = new Set(words.toLowerCase().match(/[a-z]{3,}/g)), said = new Set(source.toLowerCase().match(/[a-z]{3,}/g));
	return [...names].some((name) => said.has(name) && !stopWords.has(name));
}
/** Every four characters of a longer run: whatever is longer and stands in the note has four that do. */
function listRuns(run) {
	return Array.from({ length: run.length - 3 }, (_, start) => run.slice(start, start + 4));
}
/** Words around a name that do not belong to it. */
const padding = /^\s*(?:这个|该|此|对|关于|一个)+|(?:的?(?:这个|这一|一)?(?:词|指标|概念|术语|名词|说法|定义|解释|说明))+\s*$/gu, stopWords = new Set("the and for any with from that this its are was not how what why which term word metric concept indicator definition explanation description mention section part note notes".split(" "));
// src/core/review/verify.ts
/**
* Holds a review against the note: a remark stays only if every one of its quotes stands in the learner's text
* and what it calls absent is absent. What does not stay is counted.
*/
function verifyReview(draft, note) {
	let evidence = indexEvidence(note.learnerText), reasons = [], verify = (remarks) => remarks.flatMap((remark, index) => {
		let verified = index < 30 ? verifyRemark(remark, {
			note,
			evidence
		}) : "surplus";
		return typeof verified == "string" ? (reasons.push(verified), []) : [verified];
	}), strengths = verify(draft.strengths), suggestions = verify(draft.suggestions);
	return {
		strengths: strengths.slice(0, maximumRemarks),
		suggestions: suggestions.toSorted(byPriority).slice(0, maximumRemarks),
		overall: draft.overall,
		dropped: reasons.length,
		drops: countDrops(reasons)
	};
}
/** Of each kind: more remarks are rated higher, and help less. */
const maximumRemarks = 5;
/** A remark with its quotes as the note has them, or why it does not hold. */
function verifyRemark(remark, { note, evidence }) {
	let found = findQuotes(remark, evidence);
	if (typeof found == "string") return found;
	let { absence, category } = remark;
	if (absence !== null && !isAbsent({
		words: absence,
		category,
		note,
		evidence
	})) return "not-absent";
	let section = sectionAt(note, found[0]);
	return {
		id: fingerprint([
			remark.category,
			section ?? "",
			fold(found[0]?.text ?? "").text
		]),
		category: remark.category,
		title: remark.title,
		detail: remark.detail,
		quotes: found.slice(0, maximumQuotes),
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
	let other = others.find(({ span }) => !overlaps(first.span, span));
	return other ? [
		first,
		other,
		...others.filter((quote) => quote !== other)
	] : "pair-missing";
}
/** What a reader looks up, and what a reviewer may give. */
const maximumQuotes = 4, maximumDraftedQuotes = 8, pairCategories = /* @__PURE__ */ new Set([
	"contradiction",
	"wrong-figure",
	"repetition"
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
function byPriority(a, b) {
	return priorities.indexOf(a.priority) - priorities.indexOf(b.priority);
}
const priorities = [
	"high",
	"medium",
	"low",
	null
];
export { addDrops as a, indexEvidence as i, findQuote as n, countDrops as o, countLetters as r, draftBuiltInReview as s, verifyReview as t };
