import { t as blankDraft } from "./draft.js";
import { r as toSourceRange, t as indexEvidence } from "./evidence.js";
import { n as fold } from "./fold.js";
import { n as withLines, r as listReviewedSections, t as writeInert } from "./write-inert.js";
import { t as findParts } from "./parts.js";
import { s as spanOf, u as splitLines } from "./visible-text.js";
import { t as estimateTokens } from "./estimate-tokens.js";
import { t as numberLines } from "./prompt-lines.js";
import { n as listKeywords } from "./keywords.js";
import { n as countLetters } from "./figures.js";
import { n as invalidAnswer, t as askModel } from "./ask-model.js";
import { t as plainTerms } from "./request.js";
// src/core/review/merge-drafts.ts
/**
* Joins what was drafted about portions of a note, in their order, and about a digest of the whole of it.
*
* Of the digest only what no portion can show is taken: how places of the note go together, and what is said of the
* note as a whole, which is taken from nowhere else.
*/
function joinDrafts(portions, digest, note) {
	if (!digest) return mergeDrafts(portions, note);
	let suggestions = digest.suggestions.filter(({ category, source }) => acrossPortions.has(category) || source !== null), { overall, topThree, interpretation, rubric } = digest;
	return {
		...mergeDrafts([{
			...digest,
			strengths: [],
			suggestions,
			earlier: []
		}, ...portions], note),
		overall,
		topThree,
		interpretation,
		rubric
	};
}
const acrossPortions = /* @__PURE__ */ new Set(["contradiction", "wrong-figure"]);
/**
* Merges drafts about portions of a note: the most important remarks first, and among equals one of each draft in turn.
* Of two remarks that say the same, the one that comes first stays. What is said of the whole is left out.
*/
function mergeDrafts(drafts, note) {
	let evidence = indexEvidence(note.learnerText), merge = (remarks) => withoutRepeats(takeInTurn(remarks).toSorted(byPriority), evidence), suspicious = new Map(drafts.flatMap((draft) => draft.suspicious).map((quote) => [fold(quote.text).text, quote]));
	return {
		...blankDraft,
		strengths: merge(drafts.map(({ strengths }) => strengths)),
		suggestions: merge(drafts.map(({ suggestions }) => suggestions)),
		earlier: mergeStatuses(drafts.flatMap(({ earlier }) => earlier)),
		suspicious: [...suspicious.values()]
	};
}
function takeInTurn(lists) {
	let longest = Math.max(0, ...lists.map((list) => list.length));
	return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) => lists.flatMap((list) => list[turn] ?? []));
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
function withoutRepeats(remarks, evidence) {
	let kept = [];
	for (let remark of remarks.slice(0, maximumCompared)) {
		let placed = {
			remark,
			places: remark.evidence.slice(0, maximumQuotes).flatMap((quote) => findPlace(quote, evidence) ?? [])
		};
		kept.some((other) => saysTheSame(other, placed)) || kept.push(placed);
	}
	return [...kept.map(({ remark }) => remark), ...remarks.slice(maximumCompared)];
}
/** A model may write any number of remarks; no more than these are ever used. */
const maximumCompared = 240, maximumQuotes = 8;
/** Where a quote stands to the letter, nearest to its line. What is only like it is for the verification to find. */
function findPlace({ text, line }, evidence) {
	let words = fold(text).text;
	if (words === "") return null;
	let { folded, lines } = evidence, best = null, start = folded.text.indexOf(words);
	for (let count = 0; start >= 0 && count < 50; count += 1) {
		let place = {
			start,
			end: start + words.length
		}, range = toSourceRange(evidence, place), found = lines.span(range.start, range.end).startLine, distance = line === null ? 0 : Math.abs(found - line);
		(best === null || distance < best.distance) && (best = {
			place,
			distance
		}), start = folded.text.indexOf(words, start + 1);
	}
	return best?.place ?? null;
}
/** Whether two remarks of one category call the same words absent, or one is about no other words than the other. */
function saysTheSame(a, b) {
	return a.remark.category === b.remark.category ? a.remark.absence !== null || b.remark.absence !== null ? fold(a.remark.absence ?? "").text === fold(b.remark.absence ?? "").text : isAbout(a.places, b.places) || isAbout(b.places, a.places) : !1;
}
function isAbout(some, all) {
	return some.length !== 0 && some.every((a) => all.some((b) => a.start < b.end && b.start < a.end));
}
/** What is open for one portion may be resolved in another one, which then shows where. */
function mergeStatuses(statuses) {
	let merged = /* @__PURE__ */ new Map();
	for (let status of statuses) {
		let isShown = status.status === "resolved" && status.evidence.length > 0, before = merged.get(status.id);
		(!before || isShown && before.status === "open") && merged.set(status.id, status);
	}
	return [...merged.values()];
}
// src/core/review/pack.ts
/**
* Packs items, in their order, into as few groups as the budget allows, as even as they can be. What is over the
* budget by itself has a group of its own.
*/
function pack(items, { budget, minimumGroups }) {
	let maximum = Math.max(minimumGroups, fill(items, budget).length), [low, high] = [0, budget];
	for (; high - low > 1;) {
		let middle = Math.ceil((low + high) / 2);
		fill(items, middle).length <= maximum ? high = middle : low = middle;
	}
	return fill(items, high);
}
/** Fills one group after another up to a capacity. */
function fill(items, capacity) {
	let groups = [], room = 0;
	for (let item of items) {
		let group = groups.at(-1);
		group && item.tokens <= room ? group.push(item) : (groups.push([item]), room = capacity), room -= item.tokens;
	}
	return groups;
}
// src/core/review/weigh-lines.ts
/** Weighs every line of a note once, as a prompt has it: long code is worth no more than what is sent of it. */
function weighLines(note) {
	let all = note.sections.filter(({ isGenerated }) => !isGenerated), weights = /* @__PURE__ */ new Map(), last = 0;
	for (let line of numberLines(note, {
		all,
		sent: new Set(all)
	}, note.language)) last = Number(/^\d+:(\d+)/.exec(line)?.[1]), weights.set(last, estimateTokens(`${line}\n`));
	let before = [0];
	for (let line = 1; line <= last; line += 1) before.push((before[line - 1] ?? 0) + (weights.get(line) ?? 0));
	let upTo = (line) => before[Math.min(line, last)] ?? 0;
	return (startLine, endLine) => upTo(endLine) - upTo(startLine - 1);
}
// src/core/review/cut-sections.ts
/** Weighs sections of a note. */
function weighSections(note, sections) {
	return cutSections(note, sections, Infinity).sections;
}
/**
* Cuts those of the sections that take more than a budget of tokens: between their blocks, and a list or a quote that
* takes more by itself between its own.
*
* Each piece is a section of the same heading that begins at its own first line, so that nothing else has to know.
*/
function cutSections(note, sections, budget) {
	let wanted = new Set(sections), weigh = weighLines(note), pieces = /* @__PURE__ */ new Map();
	for (let [index, section] of note.sections.entries()) {
		if (!wanted.has(section)) continue;
		let next = note.sections[index + 1], endLine = next ? next.heading.startLine - 1 : Infinity, tokens = weigh(section.heading.startLine, endLine), isLong = tokens > budget && section.blocks.length > 0;
		pieces.set(section, isLong ? cut(section, {
			endLine,
			weigh,
			budget
		}) : [{
			section,
			tokens
		}]);
	}
	return {
		note: {
			...note,
			sections: note.sections.flatMap((section) => pieces.get(section)?.map((piece) => piece.section) ?? [section])
		},
		sections: [...pieces.values()].flat()
	};
}
function cut(section, cutting) {
	let limits = {
		budget: cutting.budget,
		minimumGroups: 1
	};
	return pack(weighBlocks(section, cutting), limits).map((blocks, index) => ({
		section: withBlocks(section, blocks, index > 0),
		tokens: blocks.reduce((sum, { tokens }) => sum + tokens, 0)
	}));
}
/** A block goes on to where the next one begins; the first one has the heading with it. */
function weighBlocks(section, { endLine, weigh, budget }) {
	let open = (node) => {
		if (node.type !== "list" && node.type !== "listItem" && node.type !== "blockquote") return [node];
		let { startLine, endLine: lastLine } = spanOf(node);
		return weigh(startLine, lastLine) > budget ? node.children.flatMap(open) : [node];
	}, nodes = section.blocks.flatMap(open), starts = nodes.map((node, index) => index === 0 ? section.heading.startLine : spanOf(node).startLine);
	return nodes.map((node, index) => {
		let startLine = starts[index] ?? 1, nextLine = starts[index + 1];
		return {
			node,
			startLine,
			tokens: weigh(startLine, nextLine === void 0 ? endLine : nextLine - 1)
		};
	});
}
/** A section with some of its blocks; one that goes on begins at the first of them. */
function withBlocks(section, blocks, goesOn) {
	let [first, last] = [blocks[0], blocks.at(-1)];
	if (!first || !last) return section;
	let { startLine } = first, { endLine, endColumn } = spanOf(last.node), span = {
		...section.span,
		endLine,
		endColumn
	}, piece = {
		...section,
		span,
		blocks: blocks.map(({ node }) => node)
	};
	return goesOn ? {
		...piece,
		heading: {
			startLine,
			startColumn: 1,
			endLine: startLine,
			endColumn: 1
		},
		span: {
			...span,
			startLine,
			startColumn: 1
		}
	} : piece;
}
// src/core/review/split-note.ts
/**
* Splits sections of a note into as few portions as a budget of tokens allows, as even as they can be: at headings,
* and where a section is longer than a portion, between its blocks.
*
* Where there are several, the keywords and the log go along with each of them as far as they fit.
*/
function splitNote(note, sections, budget) {
	let whole = weighSections(note, sections);
	if (addUp$1(whole) <= budget) return {
		note,
		portions: [{
			own: sections,
			along: []
		}]
	};
	let along = chooseAlong(note, whole, budget * shareAlong), room = Math.floor(budget - addUp$1(along)), cut = cutSections(note, sections, room), portions = pack(joinBareHeadings(cut.sections, room), {
		budget: room,
		minimumGroups: 1
	}).map((group) => {
		let own = group.flatMap((unit) => unit.sections);
		return {
			own,
			along: along.map(({ section }) => section).filter((section) => !own.includes(section))
		};
	});
	return {
		note: cut.note,
		portions
	};
}
/** Splits a portion in two, about in the middle; `null` where there is no place to split it at. */
function halvePortion(note, { own, along }) {
	let half = Math.ceil(addUp$1(weighSections(note, own)) / 2), cut = cutSections(note, own, half), limits = {
		budget: half * 2,
		minimumGroups: 2
	}, groups = pack(joinBareHeadings(cut.sections, half), limits);
	if (groups.length < 2) return null;
	let portions = groups.map((group) => ({
		own: group.flatMap((unit) => unit.sections),
		along
	}));
	return {
		note: cut.note,
		portions
	};
}
/** Of a portion, for what goes along: more of it would be paid for with every portion. */
const shareAlong = 1 / 4;
function chooseAlong(note, sections, room) {
	let { keywords, log } = findParts(note), chosen = [];
	for (let wanted of [...keywords, ...log]) {
		let weighed = sections.find(({ section }) => section === wanted);
		weighed && addUp$1(chosen) + weighed.tokens <= room && chosen.push(weighed);
	}
	return chosen;
}
/** A heading that has nothing of its own below it goes with what follows, where there is room for both. */
function joinBareHeadings(sections, room) {
	let units = [], isBare = !1;
	for (let { section, tokens } of sections) {
		let unit = units.at(-1);
		unit && isBare && unit.tokens + tokens <= room ? (unit.sections.push(section), unit.tokens += tokens) : units.push({
			sections: [section],
			tokens
		}), isBare = section.blocks.length === 0;
	}
	return units;
}
function addUp$1(weighed) {
	return weighed.reduce((sum, { tokens }) => sum + tokens, 0);
}
// src/core/review/telling-sentences.ts
/**
* Lists the first sentence of a section, and those with figures, negations, keywords and definitions. Code states
* nothing, and is left out.
*/
function listTellingSentences({ blocks }, { lines, keywords }) {
	let isCode = new Set(blocks.flatMap(listCodeLines));
	return joinPieces([...new Set(blocks.flatMap(listLines))].filter((line) => !isCode.has(line)).map((line) => ({
		line,
		text: lines[line - 1] ?? ""
	})).flatMap(splitSentences)).flatMap((pieces, index) => {
		let text = pieces.map((piece) => piece.text).join(" "), weight = (index === 0 ? firstWeight : 0) + weigh(text, keywords), tokens = estimateTokens(text) + lineTokens * pieces.length;
		return weight === 0 ? [] : [{
			pieces,
			weight,
			tokens
		}];
	});
}
/** In UTF-16 units; what is longer has no ends of sentences in it, and its beginning tells enough. */
const lineTokens = 7, firstWeight = 4, signs = [
	[/\p{Nd}/u, 2],
	[/[一二两三四五六七八九十百千万]+[个种类步层次倍天年章节条项阶段轮张篇]/u, 1],
	[/[不没无未非]|\b(?:not|no|never|none|without|cannot|only)\b|n['’]t\b/iu, 1],
	[/是指|指的是|称为|叫做|定义|即|\b(?:means|stands for|refers to|is called|is defined)\b/iu, 1]
];
function weigh(text, keywords) {
	let words = text.toLowerCase(), named = +!!keywords.some((keyword) => words.includes(keyword)), plain = text.replace(listMarker, "").replaceAll(address, "");
	return signs.reduce((sum, [sign, weight]) => sum + (sign.test(plain) ? weight : 0), named);
}
const listMarker = /^[\s>]*(?:\d+[.)、]|[-*+])\s/u, address = /\]\([^)\s]{0,500}\)|https?:\/\/\S{1,500}/gu;
function splitSentences({ line, text }) {
	return (text.replaceAll(image, "").match(sentence) ?? []).map((words) => ({
		line,
		text: words.trim().slice(0, 300)
	})).filter((piece) => countLetters(piece.text) > 1);
}
const image = /!\[[^[\]]{0,500}\]\([^)\n]{0,500}\)/gu, sentence = /(?:\]\([^)\s]{0,500}\)|https?:\/\/[^\s)]{1,500}|[^。！？；!?.]|\.(?!\s|$)|(?<=^[\s>]{0,20}\d{1,3})\.)+[。！？；!?.]*/gu;
/** Puts sentences together that go on in the next line, as where lines are broken at a certain width. */
function joinPieces(pieces) {
	let sentences = [];
	for (let piece of pieces) {
		let before = sentences.at(-1), last = before?.at(-1), goesOn = last && piece.line === last.line + 1 && isBroken(last.text, piece.text);
		before && goesOn && before.length < maximumPieces ? before.push(piece) : sentences.push([piece]);
	}
	return sentences;
}
const maximumPieces = 5;
/** Chinese is not broken at a width: a line of it that has no full stop is a sentence all the same. */
function isBroken(text, next) {
	return /[\w,;:()`"'*-]$/u.test(text) && /^[\w(`"'*]/u.test(next) && !listMarker.test(next);
}
function listCodeLines(node) {
	return node.type === "code" || node.type === "math" ? listLines(node) : "children" in node ? node.children.flatMap(listCodeLines) : [];
}
function listLines(node) {
	let { startLine, endLine } = spanOf(node);
	return Array.from({ length: endLine - startLine + 1 }, (_, index) => startLine + index);
}
// src/core/review/digest-note.ts
/**
* Makes a digest of a note that is too long to be seen at once: the same note with nothing left in it but the headings
* of some sections and their telling sentences, the most telling first, as far as each section's share of a budget of
* tokens goes.
*
* Sentences stay to the letter and on their lines, so that what is quoted of them stands in the note; an ellipsis
* stands for what is left out between two of them.
*/
function digestNote(note, sections, budget) {
	let lines = splitLines(note.learnerText), keywords = listKeywords(findParts(note).keywords).map(({ text }) => text.toLowerCase()), told = sections.map((section) => listTellingSentences(section, {
		lines,
		keywords
	})), share = Math.min(1, budget / Math.max(1, addUp(told.flat()))), digest = lines.map(() => "");
	for (let { heading, depth } of sections) if (depth !== 0) for (let line = heading.startLine; line <= heading.endLine; line += 1) digest[line - 1] = lines[line - 1] ?? "";
	let chosen = told.flatMap((sentences) => choose(sentences, share));
	for (let { line, text } of chosen.flatMap(({ pieces }) => pieces)) {
		let before = digest[line - 1];
		digest[line - 1] = before ? `${before} … ${text}` : text;
	}
	return withLines(note, digest);
}
/** The most telling sentences of a section, in their order; one at least, so that none is passed over. */
function choose(sentences, share) {
	let chosen = /* @__PURE__ */ new Set(), room = addUp(sentences) * share;
	for (let sentence of sentences.toSorted((a, b) => b.weight - a.weight)) sentence.tokens > room && chosen.size > 0 || (chosen.add(sentence), room -= sentence.tokens);
	return sentences.filter((sentence) => chosen.has(sentence));
}
function addUp(sentences) {
	return sentences.reduce((sum, { tokens }) => sum + tokens, 0);
}
// src/core/review/digest-prompt.ts
/**
* Makes the prompt for a digest out of the one for a review: the same words first, so that endpoints have them in their
* cache, then what is different about a digest.
*/
function askOfDigest(prompt, { language, isReviewed, titles }) {
	let words = isReviewed ? digestTasks : digestInterpretations, first = prompt.messages.findIndex(({ role }) => role === "user"), listed = titles.slice(0, maximumTitles).map(writeInert), task = [
		"<task>",
		words[language],
		...listed,
		"</task>"
	].join("\n");
	return {
		...prompt,
		messages: prompt.messages.map((message, index) => index === first ? {
			...message,
			content: `${message.content}\n${task}`
		} : message)
	};
}
const maximumTitles = 10, digestTasks = {
	"zh-CN": "这篇笔记很长，各部分已经分别审阅过。这一次 <note-…> 里只是全文的摘录：小节标题、每节的首句，以及带有数字、否定、关键词或定义的句子；「…」和跳过的行号处都有省略。\n- suggestions 只写要对照两个地方才看得出的问题：前后矛盾（contradiction）和数字不符（wrong-figure），两处引文来自摘录里两个不同的地方。先确认两处说的是同一个对象、同一个条件，并且不可能同时成立；拿不准就不写，没有就给空数组。\n- 摘录里没有的，原文里可能有：不要说笔记缺少什么。\n- strengths 给空数组。overall 照常评价整篇笔记，不要提到摘录。其余字段照常。\n- 下面是已经就各部分提出的建议，不要重复；overall 要和它们一致。",
	en: "The note is long, and its parts have been reviewed one by one. This time <note-…> has nothing but a digest of it: the headings, the first sentence of each section, and sentences with figures, negations, keywords or definitions; words are left out at “…” and where line numbers are skipped.\n- suggestions: only what shows when two places are held against each other, a contradiction or a wrong-figure, with quotes from two different places of the digest. Make sure first that both speak of the same thing under the same conditions and cannot both be true; when in doubt, leave it out. An empty array where there is nothing.\n- What the digest does not have, the note may have: do not say that anything is missing.\n- strengths: an empty array. overall: the whole note, as usual, without a word about the digest. All other fields as usual.\n- Below are the suggestions that were made about the parts. Do not repeat them; overall has to agree with them."
}, digestInterpretations = {
	"zh-CN": "这篇笔记很长，<note-…> 里只是全文的摘录：小节标题、每节的首句，以及带有数字、否定、关键词或定义的句子；「…」和跳过的行号处都有省略。照常解读整篇笔记的主题，不要提到摘录，也不要猜省略了什么。",
	en: "The note is long, and <note-…> has nothing but a digest of it: the headings, the first sentence of each section, and sentences with figures, negations, keywords or definitions; words are left out at “…” and where line numbers are skipped. Interpret the subject of the whole note as usual, without a word about the digest or a guess at what it leaves out."
};
/** Asks about a note as a whole that is too long to be seen at once: what contradicts what, and what comes of it. */
function askDigest({ request, completePrompt, signal }, { sections, titles }) {
	let { checked, language, terms } = request, { isReviewed } = terms, digest = {
		...request,
		checked: {
			...checked,
			note: digestNote(checked.note, sections, 6e3),
			findings: []
		},
		shown: null,
		hints: [],
		earlier: []
	};
	return askModel(digest, (prompt, aborted) => completePrompt(askOfDigest(prompt, {
		language,
		isReviewed,
		titles
	}), aborted), signal);
}
// src/review/ask-portions.ts
/**
* Asks about a portion that is all there is.
*
* Where the answer is cut off at its length limit, each half is asked about instead, but no half of a half.
*/
async function askAlone(asking, portion) {
	let { request, completePrompt, signal } = asking, answered = await askModel(request, completePrompt, signal);
	return withHalves(asking, {
		note: request.checked.note,
		portion,
		answered
	});
}
/**
* The same for each of several portions, with the answers in their order; they are asked about at once, as far as calls
* are allowed at once.
*/
async function askPortions(asking, { note, portions }) {
	return (await Promise.all(portions.map(async (portion) => withHalves(asking, {
		note,
		portion,
		answered: await askPortion(asking, note, portion)
	})))).flat();
}
async function withHalves(asking, { note, portion, answered }) {
	let halves = !answered.ok && answered.failure.code === "model-answer-truncated" ? halvePortion(note, portion) : null;
	return halves ? Promise.all(halves.portions.map(async (half) => ({
		portion: half,
		answered: await askPortion(asking, halves.note, half)
	}))) : [{
		portion,
		answered
	}];
}
/** What is about the note as a whole is not asked of a portion. */
function askPortion({ request, completePrompt, signal }, note, { own, along }) {
	let asked = {
		...request,
		checked: {
			...request.checked,
			note
		},
		shown: /* @__PURE__ */ new Set([...own, ...along]),
		source: null,
		terms: plainTerms
	};
	return askModel(asked, completePrompt, signal);
}
/**
* Asks a model about a note: at once where it is short enough, else in portions, and then about a digest of it all.
*
* A portion that comes to nothing leaves its sections unseen, and the rest of the review as it is. Without an answer
* about the digest, nothing is said of the note as a whole.
*/
async function askNote(asking) {
	let { checked, shown } = asking.request, { note } = checked, sections = listReviewedSections(checked).filter((section) => shown?.has(section) !== !1), split = splitNote(note, sections, 12e3);
	if (!asking.request.terms.isReviewed) return askToInterpret(asking, {
		sections,
		isLong: split.portions.length > 1
	});
	let [only, second] = split.portions, portions = split.portions.slice(0, 8), answers = only && !second ? await askAlone(asking, only) : await askPortions(asking, {
		note: split.note,
		portions
	}), drafts = answers.flatMap(({ answered }) => answered.ok ? [answered.draft] : []), failed = answers.flatMap(({ answered }) => answered.ok ? [] : [answered.failure]), [draft] = drafts, [failure = null] = failed;
	if (!draft) return {
		answered: {
			ok: !1,
			failure: failure ?? invalidAnswer
		},
		unseen: [],
		unseenReason: failure
	};
	let unseen = listUnseen(checked, answers, split.portions.slice(8));
	if (answers.length === 1) return {
		answered: {
			ok: !0,
			draft
		},
		unseen,
		unseenReason: failure
	};
	let digest = await askDigest(asking, {
		sections,
		titles: mergeDrafts(drafts, note).suggestions.map(({ title }) => title)
	});
	return {
		answered: {
			ok: !0,
			draft: joinDrafts(drafts, digest.ok ? digest.draft : null, note)
		},
		unseen,
		unseenReason: failure
	};
}
/** An interpretation is of the note as a whole: of one that is too long to be seen at once, the digest has to do. */
async function askToInterpret(asking, { sections, isLong }) {
	let { request, completePrompt, signal } = asking, answered = isLong ? await askDigest(asking, {
		sections,
		titles: []
	}) : await askModel(request, completePrompt, signal), portion = {
		own: sections,
		along: []
	};
	return {
		answered,
		unseen: answered.ok ? listUnseen(request.checked, [{
			portion,
			answered
		}], []) : [],
		unseenReason: null
	};
}
/** The headings of the sections with something in them that are kept out, or stand at least in part where no answer is. */
function listUnseen(checked, answers, unasked) {
	let portionsOf = (isAnswered) => answers.filter(({ answered }) => answered.ok === isAnswered).map(({ portion }) => portion), seen = new Set(portionsOf(!0).flatMap(({ own, along }) => [...own, ...along])), lost = [...portionsOf(!1), ...unasked].flatMap(({ own }) => own).filter((section) => !seen.has(section)), reviewed = new Set(listReviewedSections(checked)), learners = checked.note.sections.filter(({ isGenerated }) => !isGenerated), keptOut = learners.filter((section) => !reviewed.has(section)), places = new Set([...lost, ...keptOut].map(({ startOffset }) => startOffset));
	return learners.filter(({ blocks, startOffset }) => blocks.length > 0 && places.has(startOffset)).map(({ title }) => title);
}
export { askNote };
