import { t as blankDraft } from "./draft.js";
import { C as writtenText, _ as statusOf, a as listParagraphs$1, c as shorten, f as listDescribedImages, i as proseOf$1, l as coverLog, m as describesImage, n as findCopiedParagraphs, o as findRepeatedItems, p as listUndescribedImages, t as findAcronyms } from "./acronyms.js";
import { t as countLength } from "./length.js";
import { n as visibleText, o as offsetsOf, r as visibleTextOf, s as spanOf, u as splitLines } from "./visible-text.js";
import { a as unitsOf, i as indexItems, n as partNamed, r as covers, t as findParts$1 } from "./parts.js";
import { n as listKeywords, r as listPassages, t as coverKeywords } from "./keywords.js";
import { t as countOf } from "./plural.js";
import { g as frontMatterField } from "./section.js";
import { t as indexEvidence } from "./evidence.js";
import { t as findQuote } from "./find-quote.js";
// src/core/detect/code.ts
/** Looks at the code of a note and at what is said about it. */
function findCode({ all }) {
	let blocks = all.flatMap((section) => section.blocks.flatMap((block, index) => block.type === "code" ? [describe(block, section.blocks[index - 1], section.blocks[index + 1])] : []));
	return {
		blocks,
		lines: blocks.reduce((sum, { lines }) => sum + lines, 0),
		prose: countLength(visibleText(all.flatMap((section) => section.blocks)))
	};
}
function describe(code, before, after) {
	let source = code.value.split("\n"), lines = source.filter((line) => line.trim() !== ""), at = source.findIndex((line) => line.trim() !== ""), { startLine, endLine } = spanOf(code), firstLine = endLine - startLine + 1 === source.length ? startLine : startLine + 1, comments = lines.filter((line) => /^\s*(?:#(?!!)|\/\/|\/\*|\*|--\s|<!--|%)|\s(?:#|\/\/)\s/.test(line));
	return {
		passage: {
			text: source[at]?.trim() ?? "",
			line: firstLine + Math.max(0, at)
		},
		lines: lines.length,
		introduction: wordsOf$1(before),
		hasWords: (wordsOf$1(before) ?? wordsOf$1(after)) !== null,
		isPlain: lines.length < longBlock || comments.length * 12 >= lines.length || !isProgram(code, lines)
	};
}
/** Whether most lines are those of a program or its shell: a drawing, a log and a tree of files say what they say. */
function isProgram({ lang }, lines) {
	return lang !== "mermaid" && lines.filter((line) => statement.test(line)).length >= lines.length / 2;
}
const statement = /[;{}()=]|^\s*(?:import|from|def|class|return|if|else|elif|for|while|try|end|\$|sudo|pip3?|conda|git|cd|ls|npm|npx|docker|kubectl|apt(?:-get)?|yum|python3?|mkdir|wget|curl|export|source)\b/, longBlock = 12;
/** Whether a block needs words and has none. */
function isBare$1({ hasWords, isPlain }) {
	return !hasWords && !isPlain;
}
function wordsOf$1(block) {
	if (!block || !describing.has(block.type)) return null;
	let text = visibleText([block]).split("\n").at(-1)?.trim() ?? "";
	return countLength(text) < 4 ? null : {
		text,
		line: spanOf(block).endLine
	};
}
const describing = /* @__PURE__ */ new Set([
	"paragraph",
	"list",
	"blockquote"
]);
// src/core/detect/polarity.ts
/** Reads a sentence without its negations and with one word for a pair of opposites; `null` where it makes no plain claim. */
function readClaim(sentence) {
	if (noClaim.test(sentence)) return null;
	let turns = 0, turn = (word) => (turns += 1, word), text = sentence.normalize("NFKC").toLowerCase().replaceAll(adverbs, "").replaceAll(noNegation, (word) => veil(word));
	for (let [pattern, word] of sameMeaning) text = text.replaceAll(pattern, word);
	for (let [pattern, opposite] of opposites) text = text.replaceAll(pattern, () => turn(opposite));
	return text = text.replaceAll(negation, () => turn("")), {
		units: new Set(unitsOf(text)),
		isNegated: turns % 2 == 1
	};
}
/** Questions, conditions, what others are said to believe: none says that something is so. */
const noClaim = /[?？]|如果|若|除非|否则|假如|要是|一旦|是否|误区|以为|看似|有人|错误|反例|并不是说|\b(?:if|unless|whether|otherwise|myth|misconception|seems?|thought|supposed)\b/iu, noNegation = /不(?:管|论)(?=[^，。]{0,12}(?:还是|什么|怎么|多|哪|如何|谁|，?都))|不(?:仅|但|断|同|少|过|妨|止|然|得不|久|足|错|禁|可避免)|只\p{Script=Han}{1,2}不\p{Script=Han}{1,2}|无(?:论|非|疑)|非常|未来|没错|莫非|not only|not to mention|no doubt|nothing but/gu;
/** Hides the characters of a word from what looks for negations, and keeps it as a word of its own. */
function veil(word) {
	return ` ${word.replaceAll(/[不无非未没]/gu, "").replaceAll(/\bno[a-z]*\b/gu, "")} `;
}
/** Words that say when and how much, and stand beside a “not” that is put in. */
const adverbs = /已经|仍然|(?<=\p{Script=Han})[还并也都就仍才已再又](?=[不没未无能会可要是需])|\b(?:still|already|really|actually)\b/gu, sameMeaning = [
	[/不必|无需|无须|不用/gu, "不需要"],
	[/无法|不可以?/gu, "不能"],
	[/必须|必需|(?<!需)要求|得要/gu, "需要"],
	[/可以|能够/gu, "能"],
	[/增大|增多/gu, "增加"],
	[/can(?:no|')t|can not/gu, "not can"],
	[/n't\b/gu, " not"],
	[/\b(?:needs? not|need not)\b/gu, "not need"]
], opposites = [
	[/减(?:小|少)/gu, "增加"],
	[/降低/gu, "提高"],
	[/下降/gu, "上升"],
	[/(?<=[变越更])小/gu, "大"],
	[/(?<=[变越更])慢/gu, "快"],
	[/(?<=[变越更])低/gu, "高"],
	[/(?<=[变越更])差/gu, "好"],
	[/(?<=[变越更])少/gu, "多"],
	[/小于/gu, "大于"],
	[/低于/gu, "高于"],
	[/劣于/gu, "优于"],
	[/\bdecreas/gu, "increas"],
	[/\blower\b/gu, "higher"],
	[/\bslower\b/gu, "faster"],
	[/\bless\b/gu, "more"],
	[/\bfewer\b/gu, "more"],
	[/\bsmaller\b/gu, "larger"],
	[/\bworse\b/gu, "better"],
	[/\bbelow\b/gu, "above"]
], negation = /不|没有?|(?:并|绝)非|(?:尚|并|从|还)未|未(?:能|必|曾|被)|\b(?:not|never|no|without|neither|nor|none|cannot)\b/gu;
// src/core/detect/sentences.ts
/** Lists the sentences of paragraphs and list items; what is quoted from others and stands in tables is left out. */
function listSentences(sections, code = "with code") {
	return sections.flatMap((section) => listParagraphs(section.blocks, !1).flatMap(({ node, isItem }) => splitSentences(wordsOf(node, code === "with code"), spanOf(node).startLine).map((passage) => ({
		...passage,
		section,
		isItem
	}))));
}
function listParagraphs(nodes, isItem) {
	return nodes.flatMap((node) => node.type === "paragraph" ? [{
		node,
		isItem
	}] : node.type === "list" || node.type === "listItem" ? listParagraphs(node.children, !0) : []);
}
/** The visible words with the formulas among them. */
function wordsOf(node, hasCode) {
	return node.type === "inlineMath" ? node.value : node.type === "inlineCode" && !hasCode ? " " : "children" in node ? node.children.map((child) => wordsOf(child, hasCode)).join("") : visibleTextOf(node);
}
/**
* Splits a text into its sentences.
*
* A line end is one's end where either side of it is Chinese, and goes on with a sentence that has been wrapped
* where it is not.
*/
function splitSentences(text, firstLine) {
	let line = firstLine, counted = 0;
	return Array.from(text.matchAll(sentence), ({ 0: words, index }) => (line += text.slice(counted, index).split("\n").length - 1, counted = index, {
		text: words.trim(),
		line
	}));
}
const sentence = /\S[^]*?(?:[。！？；]+[”」』）)]*|[!?]+(?=\s|$)|[\p{L}\p{N})”"`]\.(?=\s+[A-Z"“(`])|(?<=[\p{Script=Han})）])\.(?=\s)|;(?=\s)|\n(?=\s*\p{Script=Han})|(?<=\p{Script=Han}\p{P}?)\n|$)/gu;
// src/core/detect/contradictions.ts
/**
* Finds pairs of sentences that say the same thing, one of them with a “not”, or with the opposite word.
*
* They are candidates: what differs may be what they are about. Only sentences that share rare words are compared,
* and only so many, so that the time is linear.
*/
function findContradictions(parts) {
	let said = listSentences(parts.all).slice(0, maximumSentences).flatMap(listSaid), index = indexPlain(said.filter(({ claim }) => !claim.isNegated)), seen = /* @__PURE__ */ new Set();
	return said.filter(({ claim }) => claim.isNegated).flatMap((negated) => {
		let plain = listCandidates(negated, index).find((other) => areOpposed(negated, other, parts));
		if (!plain) return [];
		let [first, second] = [negated, plain].toSorted((a, b) => a.index - b.index), places = `${first?.index} ${second?.index}`;
		return !first || !second || seen.has(places) ? [] : (seen.add(places), [{
			first: first.passage,
			second: second.passage
		}]);
	});
}
/** A sentence and, where it has several, each of its clauses that says something by itself. */
function listSaid(sentence, index) {
	let { text, line } = sentence, whole = readClaim(text);
	if (!whole) return [];
	let clauses = text.split(clauseEnd$1).filter((clause) => clause.trim() !== "" && !contrast$1.test(clause)), extent = clauses.length > 1 ? "several clauses" : "sentence", parts = clauses.length > 1 ? clauses.map((clause) => clause.trim()) : [];
	return [{
		passage: {
			text,
			line
		},
		sentence,
		claim: whole,
		index,
		extent
	}, ...parts.flatMap((clause) => {
		let claim = readClaim(clause), passage = {
			text: clause,
			line
		};
		return claim && claim.units.size > fewestUnits$1 ? [{
			passage,
			sentence,
			claim,
			index,
			extent: "clause"
		}] : [];
	})].filter(({ claim }) => claim.units.size >= fewestUnits$1);
}
const clauseEnd$1 = /[，；：。！]|[,;:]\s/u, contrast$1 = /而不是|而非|^\s*(?:而?不是|并非|而是|not |rather |but )/iu, maximumSentences = 2e3, fewestUnits$1 = 4;
function indexPlain(said) {
	let index = /* @__PURE__ */ new Map();
	for (let one of said) for (let unit of one.claim.units) {
		let others = index.get(unit);
		others ? others.push(one) : index.set(unit, [one]);
	}
	return index;
}
/** The sentences that share most of the rarer words. */
function listCandidates({ claim }, index) {
	let shared = /* @__PURE__ */ new Map();
	for (let unit of claim.units) {
		let others = index.get(unit) ?? [];
		if (!(others.length > maximumShared)) for (let other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
	}
	return [...shared].filter(([, count]) => count >= claim.units.size / 3).toSorted(([, a], [, b]) => b - a).slice(0, maximumCandidates).map(([other]) => other);
}
const maximumShared = 40, maximumCandidates = 3;
function areOpposed(a, b, parts) {
	return a.index === b.index || a.extent === "clause" && b.extent !== "sentence" || b.extent === "clause" && a.extent !== "sentence" ? !1 : Math.min(a.claim.units.size, b.claim.units.size) >= fewestUnitsOf(a, b, parts) && sayTheSame(a.claim, b.claim);
}
/** How much two sentences have to say: the further apart they stand, the more may go without saying in them. */
function fewestUnitsOf(one, other, { log, summary }) {
	let [a, b] = [one.sentence, other.sentence];
	if (log.includes(a.section) && summary.includes(b.section) || log.includes(b.section) && summary.includes(a.section)) return 4;
	let isSame = a.section === b.section;
	return a.isItem && b.isItem || !isSame && (a.isItem || b.isItem) ? Infinity : isSame ? 4 : hasSameUnits(one.claim, other.claim) ? 6 : 8;
}
function hasSameUnits(a, b) {
	return a.units.size === b.units.size && [...a.units].every((unit) => b.units.has(unit));
}
/** Whether nothing is put in the place of something else: the one may only say more than the other. */
function sayTheSame(a, b) {
	let onlyA = [...a.units].filter((unit) => !b.units.has(unit)), onlyB = [...b.units].filter((unit) => !a.units.has(unit)), shared = a.units.size - onlyA.length;
	if (shared / (shared + onlyA.length + onlyB.length) < threshold) return !1;
	let words = [onlyA, onlyB].map((units) => units.filter((unit) => !han.test(unit)).length);
	if (Math.min(...words) > 0) return !1;
	let [less = 0, more = 0] = [onlyA.length, onlyB.length].toSorted((x, y) => x - y);
	return less === 0 || less === 1 && more > 1;
}
const threshold = .72, han = /\p{Script=Han}/u;
// src/core/detect/images.ts
/** Tells the images of a note by what describes them. */
function findImages({ note, all }) {
	let toPassage = (node) => {
		let { start, end } = offsetsOf(node);
		return {
			text: note.learnerText.slice(start, end),
			line: spanOf(node).startLine
		};
	}, undescribed = all.flatMap(({ blocks }) => listUndescribedImages(blocks)), lone = new Set(undescribed), named = all.flatMap(({ blocks }) => listNamedImages(blocks));
	return {
		described: all.flatMap(({ blocks }) => listDescribedImages(blocks)).map(toPassage),
		undescribed: undescribed.map(toPassage),
		named: named.filter((node) => !lone.has(node)).map(toPassage)
	};
}
function listNamedImages(nodes) {
	return nodes.flatMap((node) => {
		if (node.type !== "image") return "children" in node ? listNamedImages(node.children) : [];
		let alternative = node.alt?.trim() ?? "";
		return alternative === "" || describesImage(alternative, node.url) ? [] : [node];
	});
}
// src/core/detect/list-only.ts
/** Lists the points of a summary that is nothing but lists; empty where a sentence or two holds them together. */
function findListOnly({ summary }) {
	let blocks = summary.flatMap((section) => section.blocks), running = blocks.filter(({ type }) => type === "paragraph" || type === "blockquote"), lists = blocks.filter(({ type }) => type === "list"), most = Math.max(shortestText, mostText * countLength(visibleText(lists)));
	if (countLength(visibleText(running)) >= most) return [];
	let points = blocks.flatMap((block) => block.type === "list" ? block.children : []);
	return points.length < fewestPoints || points.filter(isRunning).length > mostRunning * points.length ? [] : points.flatMap((point) => listPassages([point]).slice(0, 1));
}
/** In characters (字) and words. */
const shortestText = 40, fewestPoints = 4, mostText = .15, mostRunning = .2;
/** Whether a point is a text of its own: several sentences. */
function isRunning(point) {
	return (visibleText([point]).match(/[。！？；]|[.!?](?:\s|$)/gu)?.length ?? 0) > 2;
}
// src/core/detect/long-paragraphs.ts
/** Finds the paragraphs of running text that go on for too long. */
function findLongParagraphs({ summary, log, all }) {
	return (summary.length > 0 ? summary : all.filter((section) => !log.includes(section))).flatMap(({ blocks }) => listParagraphs$1(blocks)).flatMap((node) => {
		let text = visibleText([node]), length = countLength(text);
		if (!(length >= (/\p{Script=Han}/u.test(text) ? longestChinese : longestEnglish))) return [];
		let [first, ...others] = splitSentences(text, spanOf(node).startLine);
		return !first || others.length < 4 ? [] : [{
			passage: first,
			length,
			sentences: others.length + 1
		}];
	});
}
const longestChinese = 350, longestEnglish = 220;
// src/core/detect/missing-figures.ts
/** Finds sentences that point to a figure beside them where there is none. */
function findMissingFigures({ all }) {
	return all.filter((section) => !section.blocks.some(canShow)).flatMap((section) => listPointers(section));
}
function listPointers(section) {
	return listSentences([section]).filter(({ text }) => pointer.test(text)).map(({ text, line }) => ({
		text,
		line
	}));
}
const pointer = /如[下上左右]?图(?:所示|[:：]?$)|见[下上]图|(?:如|见)图\s?\d|[下上]图(?:所示|是|为|展示|给出)|\b(?:as shown (?:below|above)|(?:the |see )(?:figure|diagram|screenshot|picture) (?:below|above))\b/iu;
/** Whether anything in a block may be what is pointed to: an image, a drawing in code, a table, a formula, an embed. */
function canShow(node) {
	return [
		"image",
		"imageReference",
		"code",
		"table",
		"math",
		"html"
	].includes(node.type) ? !0 : node.type === "text" ? node.value.includes("![") : "children" in node && node.children.some(canShow);
}
// src/core/detect/off-topic.ts
/**
* Finds paragraphs that share next to no word with the rest of the note: they may have strayed in from elsewhere.
*
* Thanks, licences, how a note comes to its subject and what the writer thinks or feels have words of their own, and where several paragraphs stand
* alone, the note is a collection. What a list has to do with the subject stands in the words that announce it.
*/
function findOffTopic({ all }) {
	let paragraphs = all.flatMap(({ blocks }) => listPlaced(blocks)).map(({ node, isIntroduced }) => {
		let text = visibleText([node]);
		return {
			node,
			text,
			isIntroduced,
			units: new Set(contentOf(text))
		};
	}), length = paragraphs.reduce((sum, { text }) => sum + countLength(text), 0);
	if (paragraphs.length < fewestParagraphs || length < shortestNote) return [];
	let counts = countUnits(paragraphs.map(({ units }) => units)), elsewhere = new Set(all.flatMap(({ title, blocks }) => contentOf(title + otherText(blocks)))), isKnown = (unit) => (counts.get(unit) ?? 0) > 1 || elsewhere.has(unit), found = paragraphs.filter(({ text, isIntroduced, units }, index) => index === 0 || isIntroduced || units.size < fewestUnits || countLength(text) < shortest$2 || ownWords.test(text) || enumeration$1.test(text) ? !1 : [...units].filter(isKnown).length <= mostKnown * units.size);
	return found.length > mostFound ? [] : found.flatMap(({ node, text }) => splitSentences(text, spanOf(node).startLine).slice(0, 1));
}
const fewestParagraphs = 6, shortestNote = 300, shortest$2 = 25, fewestUnits = 8, mostKnown = .05, mostFound = 2;
/** The paragraphs in blocks, with whether they are items of a list that words in front of it announce. */
function listPlaced(blocks) {
	return blocks.flatMap((block, index) => {
		let before = blocks[index - 1], isIntroduced = block.type === "list" && before?.type === "paragraph" && /[:：]$/u.test(visibleText([before]).trimEnd());
		return listParagraphs$1([block]).map((node) => ({
			node,
			isIntroduced
		}));
	});
}
/** What stands in code, tables and formulas, whose words a paragraph may take up. */
function otherText(blocks) {
	return writtenText(blocks.filter(({ type }) => type !== "paragraph" && type !== "list"));
}
function countUnits(texts) {
	let counts = /* @__PURE__ */ new Map();
	for (let units of texts) for (let unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
	return counts;
}
/** The pairs of Han characters and the longer words that carry a subject. */
function contentOf(text) {
	return unitsOf(text.replaceAll(functionCharacters$1, " ")).filter((unit) => /\p{Script=Han}/u.test(unit) || unit.length > 4 && !commonWords.has(unit));
}
const functionCharacters$1 = /[的了是在和与也要就都不很把被为而及以从做讲先再用看这那有没会让给更最还又或吗呢吧啊着怎么什如何哪它他她我你们所于则但却因否一个些只能可上下来去到]/gu, commonWords = new Set("about after again always another because before being below between could every first itself later might never nobody often other others people place quite rather right second should since small still their there these thing things think third those three through under until where which while whole without would years".split(" ")), enumeration$1 = /(?:[,，、][^,，、]*){8}/u, ownWords = /感谢|致谢|谢谢|鸣谢|许可|版权|作者|转载|编写|排版|格式|我(?:觉得|认为|想|打算|希望|发现)|自己|心得|体会|感想|这一?[段节篇]|笔记|错别字|写得|记到|抄|\b(?:thanks?|acknowledg\w+|licen[sc]e\w*|copyright|authors?|contribut\w+|i (?:think|feel|want|hope|found)|my own|this (?:note|section|paragraph)|typos?|wrote|writing)\b/iu;
// src/core/detect/open-questions.ts
/** Finds what the writer says not to have understood, or wants to look up. */
function findOpenQuestions({ all }) {
	return listSentences(all, "without code").filter(({ text }) => text.length <= longest && isOpen(text)).map(({ text, line }) => ({
		text,
		line
	}));
}
/** In UTF-16 units; what is longer is a story. */
const longest = 160;
function isOpen(text) {
	return open.test(text) && !others.test(text);
}
const open = /没太(?:懂|明白|理解|清楚)|没(?:太|有|怎么)?(?:听|看|搞|弄|想|理解)(?:太)?(?:懂|明白|清楚)|(?:还|暂时)(?:不太?|没)(?:理解|明白|确定|清楚)|(?<![你您他们])(?:存疑|有待(?:确认|验证|考证|查证))|^(?:不懂|不太懂|存疑|待确认|待查)|[（(](?:(?:不懂|不确定|存疑|待确认|待查|为什么)[?？]*|[?？]+)[)）]\s*$|[？?]{2,}|(?:回头|有空|改天)再(?:查|看看|研究|确认|补)|\b(?:i )?(?:don't|do not|didn't|did not) (?:fully |quite |really )?(?:understand|get) (?:this|why|how|it)\b|\bnot sure (?:why|how|what|whether|if|about)\b|\b(?:need|have) to look (?:this|that|it) up\b|\blook (?:this|that|it) up (?:later|again)\b|\bno idea (?:why|how|what)\b/iu, others = /用户|读者|大家|同学|很多人|有人|新手|初学者|如果|若|避免|否则|\b(?:if you|users?|readers?|people|someone|beginners)\b/iu;
// src/core/detect/repeated-log-lines.ts
/** Finds lines of the running log that it has twice, each with the line that had it first. */
function findRepeatedLogLines({ log }) {
	let seen = /* @__PURE__ */ new Map();
	return log.flatMap(({ blocks }) => listPassages(blocks)).flatMap((passage) => {
		let key = normalize(passage.text), first = seen.get(key);
		return first || seen.set(key, passage), first && isPhrase(key) ? [{
			first,
			second: passage
		}] : [];
	});
}
function normalize(text) {
	return text.normalize("NFKC").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** A word such as 重点 or “break” may well come twice. */
function isPhrase(words) {
	if ((words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4) return !0;
	let start = words.slice(Math.max(0, words.search(/\p{L}/u))), space = start.search(/\s/u);
	return space > 0 && /\p{L}{4}/u.test(start.slice(space));
}
// src/core/detect/residue.ts
/** Finds sentences that a chat, a form or a web page has left in the text; what is quoted or talked about is none. */
function findResidue({ all }) {
	let sentences = listSentences(all, "without code");
	return sentences.flatMap(({ text: words, line }, index) => {
		if (opener.test(sentences[index - 1]?.text ?? "")) return [];
		let text = `${words} ${opener.test(words) ? sentences[index + 1]?.text ?? "" : ""}`.trim(), kind = kindOf(text.replaceAll(quotation, ""));
		return kind === null ? [] : [{
			kind,
			passage: {
				text,
				line
			}
		}];
	});
}
/** Finds links that say in their address that a chat gave them out. */
function findChatLinks({ all }) {
	return all.flatMap(({ blocks }) => blocks.flatMap(linksIn$1));
}
function linksIn$1(node) {
	return node.type === "link" ? /[?&]utm_source=(?:chatgpt|openai|copilot|perplexity)/u.test(node.url) ? [{
		text: visibleText([node]),
		line: spanOf(node).startLine
	}] : [] : "children" in node ? node.children.flatMap(linksIn$1) : [];
}
/** A reply's first word, which says nothing by itself. */
const opener = /^(?:当然|好的|没问题|certainly|sure|of course|absolutely)[！!。.]$/iu, quotation = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"|《[^》]*》/gu;
function kindOf(sentence) {
	return chat.some((pattern) => pattern.test(sentence)) ? "chat" : form.some((pattern) => pattern.test(sentence)) ? "form" : page.some((pattern) => pattern.test(sentence)) ? "page" : null;
}
const chat = [
	/^(?:抱歉[，,])?作为(?:一个|一名|一款)?\s?(?:AI|人工智能)\s?(?:语言)?(?:模型|助手)[，,]/iu,
	/^(?:当然|好的|没问题)(?:可以)?[！!，,。]?\s?(?:以下|下面|这里)(?:就?是|为)/u,
	/^(?:以下|下面|这)是(?:为[您你](?:整理|准备|生成|撰写)|根据[您你]的(?:要求|需求|描述))/u,
	/^(?:希望|如果)(?:这些?|以上|上述)?(?:内容|信息|回答|解释|建议)?(?:能够?)?(?:对您|帮助?到?您)/u,
	/^希望(?:以上|上述|这些)(?:内容|信息|回答|解释|建议)[^。]{0,6}帮助/u,
	/截至我的(?:知识|训练)/u,
	/您(?:还)?(?:有|需要)[^。]{0,12}随时(?:告诉我|联系我|提问|向我)/u,
	/^(?:是否|要不要|需要我)[^。？?]{0,8}(?:为您|帮您|继续(?:生成|补充|写))/u,
	/\bas an AI (?:language )?(?:model|assistant)\b/iu,
	/^(?:certainly|sure|of course|absolutely)[!,.] (?:here(?:'s| is| are)|below|i(?:'d| can| have))/iu,
	/^(?:below|here) is (?:a|an|the|your) (?:concise|comprehensive|detailed|structured|revised|polished|rewritten|improved|complete|step-by-step)\b/iu,
	/\b(?:my|as of my) (?:knowledge cut-?off|last (?:knowledge )?update|training data)\b/iu,
	/^(?:i hope (?:this|that) helps|let me know if you(?:'d| would| need| want| have)|would you like me to|feel free to ask)\b/iu
], form = [
	/^[（(【[〔<]\s?请?(?:在此|在这里|此处)?处?(?:填写|填入|输入|插入|替换)[^）)】\]〕>]{0,30}[）)】\]〕>]$/u,
	/^[（(【[〔<]\s?请?在?(?:此处?|这里)写[^）)】\]〕>]{0,30}[）)】\]〕>]$/u,
	/^请在?(?:此处?|这里)(?:填写|写下?|填入)[^，。]{0,4}(?:本节|本章|你的|您的|主要)[^。]{0,16}[。…]?$/u,
	/^(?:请)?在(?:此处?|这里)(?:填写|写下|输入|插入)(?:你的|您的)?(?:内容|正文|标题|文字|描述)[。…]*$/u,
	/\blorem ipsum\b/iu,
	/^[([<]?(?:insert|enter|write|add|type|put) (?:your |some |the )?(?:text|title|content|description|summary|notes?) here[)\]>.]*$/iu,
	/\((?:fill (?:this|me) in\b|replace (?:this|me) with\b)[^)]*\)/iu,
	/^\[(?:your|insert)\b[^\]]{0,40}\]$/iu
], page = [
	/版权声明[：:]?\s?本文/u,
	/本文[为是]博主(?:原创|转载)/u,
	/(?:著作权|版权)归(?:原)?作者所有/u,
	/^(?:商业)?转载请(?:注明|附上|联系)/u,
	/一键三连|(?:点赞|关注|收藏|转发)[、，,+＋和]\s?(?:点赞|关注|收藏|转发|在看)/u,
	/\ball rights reserved\b/iu,
	/\b(?:accept (?:all )?cookies|subscribe to (?:our|my) newsletter|sign up for our)\b/iu
];
// src/core/detect/spelling-variants.ts
/**
* Finds names that a note writes in two ways: PyTorch and Pytorch.
*
* Only a name with capitals inside is one; code, and a form in capitals or small letters alone, is left alone.
*/
function findSpellingVariants({ all }) {
	let spelt = /* @__PURE__ */ new Map();
	for (let { blocks } of all) {
		let prose = new Set(blocks.map(proseOf$1).join("\n").match(name));
		for (let { text, line } of listPassages(blocks)) for (let { 0: word, index } of text.matchAll(name)) {
			if (!prose.has(word)) continue;
			let forms = spelt.get(word.toLowerCase()) ?? /* @__PURE__ */ new Map();
			spelt.set(word.toLowerCase(), forms);
			let around = text.slice(Math.max(0, index - context$1), index + word.length + context$1), { count = 0, passage = {
				text: around.trim(),
				line
			} } = forms.get(word) ?? {};
			forms.set(word, {
				word,
				count: count + 1,
				passage
			});
		}
	}
	return [...spelt.values()].flatMap(pairUp);
}
/** In UTF-16 units, on either side: without its neighbours a name could stand for the other spelling. */
const context$1 = 10, name = /(?<![\w./\\:@#$-])[A-Z][A-Za-z]*[a-z][A-Za-z]*(?![\w/\\:@(]|[.-]\w)/g;
/** The usual form first, and the one beside it that differs. */
function pairUp(forms) {
	let spellings = [...forms.values()].toSorted((a, b) => b.count - a.count), [usual, other] = spellings, isName = spellings.some(({ word }) => /[a-z][A-Z]|[A-Z]{2}/.test(word));
	return !usual || !other || !isName ? [] : [{
		first: usual.passage,
		second: other.passage,
		names: [usual.word, other.word]
	}];
}
// src/core/detect/term-variants.ts
/**
* Finds keywords and terms of the log that the summary has with another character: 模型选型评测 and 模型选型评估.
*
* Only a phrase of four to eight Han characters that stands by itself is a term, and only one that the summary
* never uses as it is and a neighbour that the log never uses are two spellings of one.
*/
function findTermVariants({ log, summary, keywords }) {
	let logged = log.flatMap(({ blocks }) => listPassages(blocks)), told = summary.flatMap(({ title, heading, blocks }) => [{
		text: title,
		line: heading.startLine
	}, ...listPassages(blocks)]), logText = logged.map(({ text }) => text).join("\n"), summaryText = told.map(({ text }) => text).join("\n"), named = listKeywords(keywords), terms = listTerms$1([...named, ...logged]), isKeyword = new Set(named.map(({ text }) => text)), isLongKeyword = (text) => isKeyword.has(text) && text.length >= longestPair;
	return terms.filter(({ text }) => !summaryText.includes(text) || isLongKeyword(text)).slice(0, maximumTerms$1).flatMap((term) => {
		let variant = findNeighbour(term.text, summaryText, isKeyword.has(term.text));
		if (variant === null || logText.includes(variant)) return [];
		let line = told.find(({ text }) => text.includes(variant))?.line;
		return line === void 0 ? [] : [{
			first: term,
			second: {
				text: variant,
				line
			},
			names: [term.text, variant]
		}];
	});
}
const maximumTerms$1 = 200;
function listTerms$1(passages) {
	let seen = /* @__PURE__ */ new Set();
	return passages.flatMap(({ text, line }) => (text.match(term) ?? []).flatMap((words) => seen.has(words) || functionCharacters.test(words) ? [] : (seen.add(words), [{
		text: words,
		line
	}])));
}
const term = /(?<![\p{L}\p{N}])\p{Script=Han}{4,8}(?![\p{L}\p{N}])/gu;
/** A phrase of the text that differs from the term in one character, and not the first; `null` where there is none. */
function findNeighbour(words, text, isKeyword) {
	let middle = Math.ceil(words.length / 2), halves = [{
		half: words.slice(0, middle),
		start: 0
	}, {
		half: words.slice(middle),
		start: middle
	}];
	for (let { half, start } of halves) {
		let looks = 0;
		for (let at = text.indexOf(half); at >= 0 && (looks += 1, !(looks > maximumLooks)); at = text.indexOf(half, at + 1)) {
			let from = at - start;
			if (from < 0) continue;
			let other = text.slice(from, from + words.length);
			if (!isVariant(words, other)) continue;
			let isWhole = endsPhrase(text, from + words.length) && (isKeyword || beginsPhrase(text, from));
			if (words.length > longestPair || isWhole) return other;
		}
	}
	return null;
}
/** What stands in more places is a word that many terms have. */
const maximumLooks = 200;
function isVariant(words, other) {
	if (other.length !== words.length || !/^\p{Script=Han}+$/u.test(other) || functionCharacters.test(other)) return !1;
	let [place, ...more] = Array.from(words, (character, index) => character === other[index] ? -1 : index).filter((index) => index >= 0);
	return place === void 0 || place === 0 || more.length > 0 ? !1 : ![words[place], other[place]].every((character) => contrast.test(character ?? ""));
}
/** What a name seldom has in it, and a sentence always. */
const functionCharacters = /[的了是在和与也要就都不很把被为而及以从用看这那有没会让给更最还又或吗呢吧啊着怎么什哪它他她我你们所于则但却因否一个地得每先再做讲后前]/u, longestPair = 5;
function endsPhrase(text, end) {
	return isBoundary(text.slice(end, end + 1));
}
function beginsPhrase(text, start) {
	return isBoundary(text.slice(Math.max(0, start - 1), start));
}
function isBoundary(character) {
	return !/[\p{L}\p{N}]/u.test(character) || /[的是在和与了对为把被让用有会能也都就要来做可不]/u.test(character);
}
/** Characters that tell two things apart: 输入层 is not 输出层, and 第一步 not 第二步. */
const contrast = /[零一二三四五六七八九十两半首末前后上下左右内外里大小多少高低长短强弱新旧快慢正负反横纵入出进退输赢先始终升降加减乘除增删主从父子男女东西南北中甲乙丙丁有无不非未已真假冷热软硬粗细深浅宽窄源目明暗奇偶早晚读写开关收发推拉客服用户公私单双全局行列点线面春夏秋冬]/u;
// src/core/detect/unbalanced.ts
/** Finds brackets and quotation marks without their other half, one a paragraph; formulas, code and smileys have none. */
function findUnbalanced({ all }) {
	return all.flatMap(({ blocks }) => listParagraphs$1(blocks).flatMap(findIn));
}
function findIn(node) {
	if (hasFormula(node)) return [];
	let text = proseOf(node).replaceAll(notInPairs, (words) => " ".repeat(words.length)), at = findLone(text) ?? findLoneQuotation(text);
	if (at === null) return [];
	let line = spanOf(node).startLine + text.slice(0, at).split("\n").length - 1, start = Math.max(0, text.lastIndexOf("\n", at - 1) + 1, at - 12), words = /^[^\n]{0,40}/.exec(text.slice(start, at + 24))?.[0].trim() ?? "";
	return [{
		mark: text[at] ?? "",
		passage: {
			text: words,
			line
		}
	}];
}
/** The prose of a paragraph; an address takes no bracket with it. */
function proseOf(node) {
	return node.type === "text" ? node.value.replaceAll(/https?:\/\/[^\s()（）]+/gu, "") : node.type === "break" ? "\n" : "children" in node ? node.children.map(proseOf).join("") : " ";
}
function hasFormula(node) {
	return node.type === "inlineMath" || node.type === "html" || "children" in node && node.children.some(hasFormula);
}
/** Smileys, half-open intervals, and dollars, between which a formula may stand. */
const notInPairs = /(?<=^|\s)[:;=]-?[()](?=\s|$)|[[(][^[\]()\n]{1,20},[^[\]()\n]{1,20}[\])]|\$[^\n$]{0,200}\$/gmu, numbering = /(?:^|[\s，。；、：:;,])[\dA-Za-z一二三四五六七八九十①-⑳]{1,3}$/u, closing = /* @__PURE__ */ new Map([
	["(", ")"],
	["「", "」"],
	["『", "』"],
	["【", "】"],
	["《", "》"]
]), opening = new Set(closing.keys()), closers = new Set(closing.values());
/** Where the first bracket without its other half stands; `null` where all are closed. */
function findLone(text) {
	let open = [];
	for (let [at, character] of text.replaceAll("（", "(").replaceAll("）", ")").split("").entries()) if (opening.has(character)) open.push({
		mark: character,
		at
	});
	else if (closers.has(character)) {
		let last = open.pop();
		if (!last && numbering.test(text.slice(Math.max(0, at - 5), at))) continue;
		if (!last || closing.get(last.mark) !== character) return at;
	}
	return open[0]?.at ?? null;
}
/** Where the one curly quotation mark too many stands. */
function findLoneQuotation(text) {
	let opened = text.split("“").length - 1, closed = text.split("”").length - 1;
	return Math.abs(opened - closed) === 1 ? opened > closed ? text.lastIndexOf("“") : text.indexOf("”") : null;
}
// src/core/detect/unended.ts
/**
* Finds the one paragraph that ends without a mark in a note whose others all end with one: its last words are lost.
*
* Where several do, that is how their writer writes. What a list, code, a formula or an image takes up goes on there, and what ends with a link or code ends well.
*/
function findUnended({ all, log, keywords }) {
	let fragments = /* @__PURE__ */ new Set([...log, ...keywords]), found = all.filter((section) => !fragments.has(section)).flatMap(({ blocks }) => blocks.flatMap((block, index) => holdsFigure(blocks[index - 1]) ? [] : read(block, blocks[index + 1]))).slice(1), [open, ...more] = found.filter(({ isEnded }) => !isEnded);
	return !open || more.length > 0 || found.length < fewest$1 || open.isTakenUp ? [] : [open.passage];
}
const fewest$1 = 4;
/** Whether a caption may stand below a block. */
function holdsFigure(block) {
	return block?.type === "paragraph" ? block.children.some(({ type }) => type === "image" || type === "imageReference") : block?.type === "table" || block?.type === "html";
}
function read(block, next) {
	if (block.type !== "paragraph") return [];
	let said = cutEnd(visibleText([block]), /[\s\\]+$/u), text = cutEnd(said, ornaments);
	return countLength(text) < shortest$1 || isLog(text) ? [] : [{
		passage: {
			text: text.slice(-tail).split("\n").at(-1)?.trim() ?? "",
			line: spanOf(block).endLine
		},
		isEnded: text !== said || !endsInWords(block) || endMark.test(text) || announcing.test(text),
		isTakenUp: next !== void 0 && next.type !== "paragraph"
	}];
}
/** Takes an ending away. No more is looked at than an ending has: a run of spaces inside would be tried from each of them. */
function cutEnd(text, ending) {
	return text.slice(0, -longestEnding) + text.slice(-longestEnding).replace(ending, "");
}
/** In UTF-16 units. */
const longestEnding = 100, shortest$1 = 20, tail = 40, endMark = /[。！？…：.!?:)）\]】」』”"’'~～]$/u, ornaments = /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|[\u{E0020}-\u{E007F}]|(?<=\s)[:;=]-?[()DP])+$/u;
/** Whether most lines end without a mark: such a paragraph is a list that nobody has marked as one. */
function isLog(text) {
	let lines = text.split("\n");
	return lines.length > 2 && lines.filter((line) => !/\p{P}\s*$/u.test(line)).length > lines.length / 2;
}
/** A caption, or words that what stands below goes on with, whatever it is. */
const announcing = /^(?:图|表|fig(?:ure)?\.?|table)\s?[\d一二三四五六七八九十]|(?:以下|如下|下面)[^，。]{0,12}$|几(?:个|种|点|步|类)[^，。]{0,6}$/iu;
function endsInWords({ children }) {
	let last = children.at(-1);
	return last?.type === "text" && !/https?:\/\/\S*\s*$/u.test(last.value);
}
// src/core/detect/quantities.ts
/** Lists the quantities in a passage; versions, dates, times, and numbering are none. */
function listQuantities(passage) {
	return passage.text.split(clauseEnd).flatMap((clause) => {
		let context = new Set(unitsOf(clause.replaceAll(range, " ").replaceAll(quantity, " "))), alone = clause.replaceAll(range, (words) => " ".repeat(words.length));
		return [...Array.from(alone.matchAll(quantity), readMatch), ...Array.from(clause.matchAll(range), readRange).flat()].flatMap((one) => one ? [{
			...one,
			context,
			passage
		}] : []);
	});
}
function readMatch({ 0: words, groups, index, input }) {
	let before = input.slice(Math.max(0, index - 40), index), read = groups ? readQuantity(groups, before) : null;
	return read && {
		...read,
		text: words.trim()
	};
}
/** Both ends of a range, which are held against those of other ranges alone. */
function readRange({ 0: words, groups, index, input }) {
	let { from = "", to = "", unit = "" } = groups ?? {}, before = input.slice(Math.max(0, index - 40), index), [low, high] = [from, to].map((digits) => readQuantity({
		digits,
		unit
	}, before));
	if (!low || !high) return [];
	let text = words.trim();
	return [{
		...low,
		text,
		unit: `from ${low.unit}`
	}, {
		...high,
		text,
		unit: `to ${high.unit}`
	}];
}
/** Two figures with one unit: “150–300 毫秒”. */
const range = /(?<![\w.:/-])(?<from>\d+(?:\.\d+)?)\s?[-–—~～到至]\s?(?<to>\d+(?:\.\d+)?)\s?(?<unit>[毫微纳]秒|分钟|小时|字节|[%％]|(?![年月日号点])\p{Script=Han}|[A-Za-z]{1,12})(?![\d-])/gu, clauseEnd = /[，。；;：！？、\n]|[,:!?]\s|\s[-=]+>\s?|\.\s/u, quantity = /(?<![\w.:/#+^_~～\-–—@])(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?(?![\d.:/~～–—-]*\d)(?:\s?(?<scale>[kKMB千万亿])(?![A-Za-z]))?\s?(?<unit>[%％‰°]C?|[毫微纳]秒|分钟|小时|[毫厘分千]米|公[里斤]|字节|个月|人次|百分点|\p{Script=Han}|[A-Za-zμ]+)?/gu;
function readQuantity(groups, before) {
	let { digits = "", fraction = "", scale = "", unit = "" } = groups;
	if (/^(?:19|20)\d\d$/.test(digits) && fraction + unit === "" || noMeasure.test(unit) || /[第图表式]\s?$/u.test(before)) return null;
	let factor = scales.get(scale.toLowerCase()) ?? 1;
	return {
		value: Number(digits.replaceAll(",", "") + fraction) * factor,
		precision: Math.max(0, fraction.length - 1) - Math.log10(factor),
		unit: nameOf(unit, scale),
		label: unitsOf(before.replaceAll(connectives, " ")).at(-1) ?? ""
	};
}
/** What makes a number a date, a place in a row or a part of a heading. */
const noMeasure = /^[年月日号章节讲课点]$/u, connectives = /[为是到了约有用要取在=≈：]|设为|\b(?:is|are|was|of|to|at|about|around|the|a)\b/giu, scales = /* @__PURE__ */ new Map([
	["k", 1e3],
	["千", 1e3],
	["万", 1e4],
	["m", 1e6],
	["亿", 1e8],
	["b", 1e9]
]);
function nameOf(unit, scale) {
	return unit === "" ? scale === "" ? "" : "scaled" : unit.normalize("NFKC").toLowerCase().replace(/(?<=\w{3})s$/, "");
}
// src/core/detect/wrong-figures.ts
/**
* Finds figures that the log has otherwise than the summary: the same unit, the same thing, another value.
*
* A value of the log that the summary has anywhere, or one of the summary's that the log has, differs from nothing.
*/
function findWrongFigures({ log, summary }) {
	let logged = quantitiesIn(linesOf$1(log)), told = quantitiesIn(listSentences(summary)), [unsaid, unknown] = [lacking(logged, told), lacking(told, logged)], isBeside = readNeighbours({
		logged,
		told,
		unsaid,
		unknown
	}), seen = /* @__PURE__ */ new Set();
	return unsaid.flatMap((figure) => {
		let differing = unknown.filter((other) => isAboutTheSame(figure, other) || isBeside(figure, other)), [first] = differing;
		if (!first || differing.some(({ value }) => value !== first.value)) return [];
		let places = `${figure.passage.line} ${figure.text} ${first.passage.line} ${first.text}`;
		return seen.has(places) ? [] : (seen.add(places), [{
			first: figure.passage,
			second: first.passage,
			figures: [figure.text, first.text]
		}]);
	});
}
/** The figures whose value the others have nowhere with that unit. */
function lacking(figures, others) {
	return figures.filter((figure) => !others.some((other) => other.unit === figure.unit && isSameValue(figure, other)));
}
function linesOf$1(sections) {
	return sections.flatMap(({ blocks }) => listPassages(blocks));
}
function quantitiesIn(passages) {
	return passages.slice(0, maximumPassages).flatMap(listQuantities).slice(0, maximumFigures);
}
/** Each figure of the log is held against each of the summary. */
const maximumFigures = 300, maximumPassages = 1e3;
/** Whether two values are one, or one of them is the other rounded. */
function isSameValue(a, b) {
	if (a.value === b.value) return !0;
	let unit = 10 ** -Math.min(a.precision, b.precision);
	return Math.abs(a.value - b.value) < unit / 2 && a.precision !== b.precision;
}
/** Whether the words around two figures speak of one thing. */
function isAboutTheSame(logged, told) {
	if (logged.unit !== told.unit) return !1;
	let shared = [...logged.context].filter((unit) => told.context.has(unit));
	if (logged.context.size === 0 || shared.length / logged.context.size < leastShare) return !1;
	let isNamed = logged.label !== "" && logged.label === told.label;
	return logged.unit === "" ? isNamed && (shared.length > 1 || logged.label.length > 3) : shared.length > 1 || isNamed || (shared[0]?.length ?? 0) > 3;
}
const leastShare = .6;
/** The figures of one unit in the line that a figure stands in. */
function inPassage(figures, { unit, passage }) {
	return figures.filter((figure) => figure.unit === unit && figure.passage === passage);
}
/**
* Tells whether two figures stand in lines that agree in another figure of that unit and in some words, and differ in
* this one alone: “83 分对 71 分” and “93 分对 71 分”.
*/
function readNeighbours({ logged, told, unsaid, unknown }) {
	let words = /* @__PURE__ */ new Map(), wordsOf = (passage) => {
		let known = words.get(passage) ?? new Set(unitsOf(passage.text.replaceAll(/\d+/g, " ")));
		return words.set(passage, known), known;
	};
	return (figure, other) => {
		if (figure.unit === "" || figure.unit !== other.unit || inPassage(unsaid, figure).length !== 1 || inPassage(unknown, other).length !== 1) return !1;
		let anchors = inPassage(told, other).filter((one) => inPassage(logged, figure).some((known) => known !== figure && isSameValue(known, one))), theirs = wordsOf(other.passage);
		return anchors.length > 0 && [...wordsOf(figure.passage)].filter((unit) => theirs.has(unit)).length > 1;
	};
}
// src/core/review/built-in/findings.ts
/** Looks up what the check has found by a rule: the words at each place, and a few around them. */
function readFindings({ note, findings }) {
	let lines = splitLines(note.learnerText);
	return (rule) => findings.filter((finding) => finding.rule === rule).map(({ span }) => ({
		text: wordsAt(lines, span),
		line: span.startLine
	}));
}
/** Looks up whether a comment in the note asks to leave out what a rule finds, on a line or on any. */
function readWaivers({ suppressed }) {
	return (rules, line) => suppressed.some(({ rule, span }) => rules.some((waived) => waived === rule) && (line === void 0 || span.startLine === line));
}
function wordsAt(lines, span) {
	let line = lines[span.startLine - 1] ?? "", end = span.endLine === span.startLine ? span.endColumn - 1 : line.length, start = span.startColumn - 1, around = end - start < shortest ? context : 0, from = line.slice(0, Math.max(0, start - around));
	return line.slice(from.length, end + around).replace(/[A-Za-z]\w*$/, (word) => /^\w/.test(line.slice(end + around)) ? "" : word).replace(/^\w*[A-Za-z](?=\W)/, (word) => /\w$/.test(from) ? "" : word).trim();
}
/** In UTF-16 units: what is shorter takes in its surroundings. */
const shortest = 12, context = 40;
// src/core/review/built-in/parts.ts
/** Finds the parts of a checked note. */
function findParts(checked, language) {
	return {
		...findParts$1(checked.note),
		checked,
		language
	};
}
// src/core/review/built-in/template-file.ts
/** Whether the note is itself a form for notes to come: its path says so, and much of it is to be filled in. */
function isTemplateFile({ checked: { note } }) {
	return named.test(note.path) ? (note.text.replaceAll(/^ *(?:```|~~~)[^]*?^ *(?:```|~~~) *$|`[^`\n]*`/gm, "").match(blank$1)?.length ?? 0) + note.sections.filter(({ blocks }) => blocks.every(({ type }) => type === "html")).length >= Math.max(2, note.sections.length / 6) : !1;
}
/** A folder of templates, or one in the name of the file; a page on templates is none. */
const named = /(?:^|[/\-_. ])templates?\/|(?:^|[/\-_. ])template(?=[-_. ][^/]*$)|模板[^/]*$/iu, blank$1 = /\{\{?[^{}\n]{2,80}\}\}?|<[a-z][\w -]{2,40}>|\bx{3,}\b|^\W*TODO\W*$|<!--|fill (?:me|this) in|[（(]待?填/gimu;
// src/core/review/built-in/facts.ts
/** Runs every detector once. */
function gatherFacts(checked, language) {
	let parts = findParts(checked, language);
	return {
		parts,
		isChinese: language === "zh-CN",
		isTemplate: isTemplateFile(parts),
		findings: readFindings(checked),
		isWaived: readWaivers(checked),
		log: coverLog(parts),
		keywords: coverKeywords(parts),
		acronyms: findAcronyms(parts),
		images: findImages(parts),
		code: findCode(parts),
		wrongFigures: findWrongFigures(parts),
		contradictions: findContradictions(parts),
		repeatedParagraphs: findCopiedParagraphs(checked.context),
		repeatedItems: findRepeatedItems(parts),
		repeatedLogLines: findRepeatedLogLines(parts),
		termVariants: findTermVariants(parts),
		spellingVariants: findSpellingVariants(parts),
		unbalanced: findUnbalanced(parts),
		unended: findUnended(parts),
		offTopic: findOffTopic(parts),
		residue: findResidue(parts),
		chatLinks: findChatLinks(parts),
		openQuestions: findOpenQuestions(parts),
		missingFigures: findMissingFigures(parts),
		longParagraphs: findLongParagraphs(parts),
		listOnly: findListOnly(parts)
	};
}
// src/core/review/built-in/list.ts
/** Names as a sentence lists them: 「甲」「乙」 or “a” and “b”. */
function list(names, isChinese) {
	let different = [...new Set(names)], quoted = different.slice(0, 6).map((name) => isChinese ? `「${name}」` : `“${name}”`), more = different.length - quoted.length;
	return isChinese ? quoted.join("") + (more > 0 ? `等 ${different.length} 处` : "") : joinWords(more > 0 ? [...quoted, `${more} more`] : quoted);
}
/** “a”, “a and b”, “a, b and c”. */
function joinWords(words) {
	let last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
/** Passages as a title lists them: the first few, shortened, and that there are more. */
function listTerms(passages, isChinese, maximum = 3) {
	let names = [...new Set(passages.map(({ text }) => text))], shown = names.slice(0, maximum).map(shortName);
	return names.length <= maximum ? list(shown, isChinese) : isChinese ? `${list(shown, !0)}等` : joinWords([...shown.map((name) => `“${name}”`), `${names.length - maximum} more`]);
}
/** A name as a title has room for it. */
function shortName(name) {
	return shorten(name, /\p{Script=Han}/u.test(name) ? 12 : 28);
}
/** Lines as a sentence names them: “第 3、9 行”, “lines 3 and 9”. */
function listLines(lines, isChinese) {
	let different = [...new Set(lines)].toSorted((a, b) => a - b), shown = different.slice(0, 5).map(String), isCut = different.length > shown.length;
	if (isChinese) return `第 ${shown.join("、")} 行${isCut ? "等" : ""}`;
	let words = joinWords(isCut ? [...shown, "others"] : shown);
	return `line${different.length === 1 ? "" : "s"} ${words}`;
}
// src/core/review/built-in/overall-words.ts
/** Whether there is hardly anything in the note that could be about something. */
function isBare({ length, codeLines, images }) {
	return length < 20 && codeLines < 3 && images < 2;
}
/** The sentences of the overall evaluation. */
const overallWords = {
	"zh-CN": {
		template: "这看起来是一份等人填写的模板，还不是写好的笔记；填上内容之后，再看得出讲得怎么样。",
		subject({ title, topics, length, codeLines, images }) {
			let size = [
				length > 0 ? `约 ${length} 字` : "没有文字",
				...codeLines >= 20 ? [`${codeLines} 行代码`] : [],
				...images >= 5 ? [`${images} 张图`] : []
			].join("、"), about = title === null ? "这篇笔记" : `这篇笔记要讲的是「${title}」，`, first = topics[0], last = topics.at(-1);
			return isBare({
				length,
				codeLines,
				images
			}) ? `${about}还几乎没有内容。` : first === void 0 || last === void 0 || topics.length < 3 ? `${about}${size}。` : `${about}从「${shortName(first)}」到「${shortName(last)}」一共 ${topics.length} 个部分，${size}。`;
		},
		progress({ written, wanted, covered, dropped }) {
			let both = [wanted === 0 ? "" : written === wanted ? `模板要的 ${wanted} 个小节都写成了` : written === 0 ? `模板要的 ${wanted} 个小节还没有一个写成` : `模板要的 ${wanted} 个小节写成了 ${written} 个`, covered + dropped === 0 ? "" : dropped === 0 ? `过程记录的 ${covered} 个要点都整理进了正文` : `过程记录的 ${covered + dropped} 个要点整理了 ${covered} 个`].filter((words) => words !== "");
			return both.length === 0 ? "" : `${both.join("，")}。`;
		},
		next([first, second], isClean) {
			return first === void 0 ? isClean ? "程序能查的地方没有发现问题；讲得对不对、透不透，还要靠人来看。" : "内容上程序没有更多建议，先处理上面模板检查列出的几处。" : second === void 0 ? `最值得做的是${first}。` : `最值得先做的是${first}，然后${second}。`;
		}
	},
	en: {
		template: "This looks like a form for notes to come and not like a note yet; how well it says what it says shows once it is filled in.",
		subject({ title, topics, length, codeLines, images }) {
			let size = joinWords([
				length > 0 ? `about ${countOf(length, "word")}` : "no text",
				...codeLines >= 20 ? [`${codeLines} lines of code`] : [],
				...images >= 5 ? [`${images} images`] : []
			]), about = title === null ? "The note" : `The note sets out to cover “${title}”`, first = topics[0], last = topics.at(-1);
			if (isBare({
				length,
				codeLines,
				images
			})) return `${about}, and has next to nothing in it yet.`;
			if (first === void 0 || last === void 0 || topics.length < 3) return title === null ? `${about} has ${size}.` : `${about}, in ${size}.`;
			let way = `goes from “${shortName(first)}” to “${shortName(last)}” in ${topics.length} parts, with ${size}`;
			return title === null ? `${about} ${way}.` : `${about}: it ${way}.`;
		},
		progress({ written, wanted, covered, dropped }) {
			let sections = wanted === 0 ? "" : written === wanted ? `${wanted === 1 ? "The one section" : `All ${wanted} sections`} of the template ${wanted === 1 ? "is" : "are"} written` : written === 0 ? `None of the ${countOf(wanted, "section")} of the template is written yet` : `${written} of the ${countOf(wanted, "section")} of the template ${written === 1 ? "is" : "are"} written`, total = covered + dropped, both = [sections, total === 0 ? "" : dropped === 0 ? `the summary takes up every one of the ${countOf(total, "point")} in the log` : `the summary takes up ${covered} of the ${countOf(total, "point")} in the log`].filter((words) => words !== "").join(", and ");
			return both === "" ? "" : `${both.charAt(0).toUpperCase()}${both.slice(1)}.`;
		},
		next([first, second], isClean) {
			return first === void 0 ? isClean ? "Nothing that a program can check is amiss; whether it is right, and deep enough, takes a person to see." : "A program has nothing to add on the content: begin with what the check lists above." : second === void 0 ? `What helps most is to ${first}.` : `What helps most is to ${first}, and then to ${second}.`;
		}
	}
};
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
/**
* Whether the note is written to its template.
*
* One that somebody chose binds. The built-in one, where nobody chose any, says nothing about a note that has at most
* one of its sections, and perhaps not on purpose.
*/
function isBound(context) {
	return context.choice.kind === "none" ? !1 : context.choice.kind !== "built-in" || wantedSlots(context).filter(({ section }) => section !== null).length > 1;
}
// src/core/review/built-in/subject.ts
/** Reads what a note sets out to do from its title, or the name of its file, and from its main headings. */
function readSubject(parts) {
	let { checked, all } = parts, claimed = new Set(checked.context.slots.flatMap(({ section }) => section ?? [])), titled = all.find(({ depth }) => depth === 1), own = all.filter((section) => section.depth > 0 && section !== titled && section.title !== "" && !claimed.has(section)), depth = Math.min(...own.map((section) => section.depth)), topics = own.filter((section) => section.depth === depth).map(({ title }) => tidyHeading(title)).filter((title) => title !== "" && !isOfAnyNote(title)).map((title) => shorten(title, longestName));
	return {
		title: readTitle(parts, titled),
		topics: [...new Set(topics)]
	};
}
/** The title of the front matter, or the one heading of the first level, or a file name that says something. */
function readTitle({ note }, titled) {
	let given = note.frontMatter && frontMatterField(note.frontMatter, "title"), title = [
		typeof given == "string" ? given : "",
		titled?.title ?? "",
		stemOf(note.path)
	].filter((candidate) => !blank.test(candidate)).map(tidyHeading).find((candidate) => countLength(candidate) > 0 && !isOfAnyNote(candidate));
	return title === void 0 ? null : shorten(title, longestName);
}
/** In characters: a heading may be as long as a page, and a sentence that names it may not. */
const longestName = 80, blank = /[{<〔][^{}<>]*[}>〕]|^x{2,}$/iu;
/** The name of a file without its date or number; empty where it is one word such as README. */
function stemOf(path) {
	let name = path.replace(/^.*\//su, "").replace(/\.[^.]+$/u, "").replace(/^[\d\s_.-]+/u, "").replaceAll(/[_-]+/gu, " ");
	return countLength(name) < 2 ? "" : name;
}
/** A heading without its numbering, its emoji, and what only decorates it. */
function tidyHeading(title) {
	return title.replaceAll(/\p{Extended_Pictographic}|[\uFE0F\u200D]|[-=#*_~]{2,}/gu, "").replace(/^[\s#]*(?:[\d.]+[、.\s]|[一二三四五六七八九十]+[、.．]|[（(][\d一二三四五六七八九十]+[)）]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[-、.\s])?[\s#]*/u, "").replace(/[\s：:。.]+$/u, "").trim();
}
/** Whether a heading says no more than what kind of text stands below it. */
function isOfAnyNote(title) {
	return anyNote.test(title);
}
const anyNote = RegExp("^(?:目录|前言|引言|概述|简介|背景|总结|小结|结论|结语|参考|参考(?:资料|文献|链接)|附录|链接|说明|注意事项?|基本概念|作业|笔记|学习笔记|内容整理|过程记录|视频笔记|关键词|其他|补充|table of contents|contents|toc|introduction|overview|abstract|summary|(?:simple|executive) summary|background|status|conclusions?|references?|links?|notes?|appendix|copyright|license|further reading|see also|more information|resources|homework|todo|motivation|(?:detailed )?design|specification|rationale|test cases?|(?:reference )?implementation|security considerations|backwards? compatibility|source compatibility|drawbacks|alternatives(?: considered)?|prior art|unresolved questions|future possibilities|proposed solution|effect on .*|(?:guide|reference)-level explanation|context and problem statement|context|decision|decision outcome|decision drivers|consequences|considered options|pros and cons of the options|confirmation|paper info|key contributions|related papers|release signoff checklist)$", "iu");
// src/core/review/built-in/overall.ts
/** The overall evaluation: what the note sets out to do, how far it gets, and what to do first. */
function sumUp(facts, suggestions) {
	let { parts, isChinese } = facts, { context, findings } = parts.checked, words = overallWords[parts.language];
	if (facts.isTemplate) return words.template;
	let isWritten = isBound(context), extent = {
		length: countLength(visibleText(parts.all.flatMap(({ blocks }) => blocks))),
		codeLines: facts.code.lines,
		images: countImages(facts),
		...readSubject(parts),
		written: isWritten ? writtenSlots(context).length : 0,
		wanted: isWritten ? wantedSlots(context).length : 0,
		covered: facts.log?.covered.length ?? 0,
		dropped: facts.log?.dropped.length ?? 0
	}, open = findings.filter(({ rule }) => isWritten || !isOfTemplate.has(rule)), actions = suggestions.map(({ action }) => action);
	return [
		words.subject(extent),
		words.progress(extent),
		words.next(actions, open.length === 0)
	].filter((sentence) => sentence !== "").join(isChinese ? "" : " ");
}
/** What is found where a note has not been written to the template that it was held against. */
const isOfTemplate = /* @__PURE__ */ new Set([
	"missing-section",
	"too-short",
	"too-few-items",
	"section-order",
	"heading-level",
	"unexpected-section"
]);
function countImages({ images: { described, undescribed, named } }) {
	return described.length + undescribed.length + named.length;
}
// src/core/review/built-in/suggestion.ts
/** Puts what a detector found into the words of the review's language. */
function suggestion({ parts }, idea) {
	let { words, rewrite = null, evidence, category, priority } = idea, { action, title, detail } = words[parts.language];
	return {
		remark: {
			category,
			priority,
			title,
			detail,
			evidence: evidence.map(cutQuote),
			rewrite,
			absence: null,
			source: null
		},
		action
	};
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
// src/core/review/built-in/strength.ts
/** Puts what a note does well into the words of the review's language. */
function strength({ parts }, { words, evidence }) {
	let { title, detail } = words[parts.language];
	return {
		category: "other",
		priority: null,
		title,
		detail,
		evidence: evidence.map(cutQuote),
		absence: null,
		source: null,
		rewrite: null
	};
}
/** The section that a sentence stands in, as the subject of another sentence. */
function whereIs({ section, line }, isChinese) {
	let { title } = section;
	return isChinese ? title === "" ? `第 ${line} 行` : `「${title}」` : title === "" ? `Line ${line}` : `“${title}”`;
}
// src/core/review/built-in/source-strengths.ts
/** Praises links that say where they lead; those that a chat gave out have to be checked first. */
function praiseSources(facts) {
	if (facts.chatLinks.length > 0) return [];
	let links = facts.parts.all.flatMap(({ blocks }) => blocks.flatMap(linksIn)), named = [...new Map(links.map((link) => [link.text, link])).values()].filter(isNamed);
	if (named.length < 3 || named.length < .6 * links.length) return [];
	let count = named.length;
	return [strength(facts, {
		evidence: named.slice(0, 3).map(({ text, line }) => ({
			text,
			line
		})),
		words: {
			"zh-CN": {
				title: `给出了 ${count} 处出处`,
				detail: `${listTerms(named, !0, 2)}都带着链接，想深究或核对时有处可去。`
			},
			en: {
				title: `${count} sources are linked by name`,
				detail: `${listTerms(named, !1, 2)} have links, so a reader who doubts or wants more knows where to go.`
			}
		}
	})];
}
function linksIn(node) {
	return node.type === "link" ? /^https?:/u.test(node.url) ? [{
		text: visibleText([node]).trim(),
		line: spanOf(node).startLine,
		url: node.url
	}] : [] : "children" in node ? node.children.flatMap(linksIn) : [];
}
/** Whether a link says where it leads: not “here”, a number, a handle or its own address. */
function isNamed({ text, url }) {
	return nameless.test(text) || /^https?:\/\/(?:www\.)?(?:github|gitee|twitter|x)\.com\/[^/]+\/?$/u.test(url) ? !1 : countLength(text) >= 2 && !url.includes(text);
}
const nameless = /^(?:here|link|this|click here|source|repo(?:sitory)?|docs?|documentation|pr|issue|这里|链接|此处|地址|详情|点击|原文|仓库|文档|官网|源码|こちら)(?![a-z])|^[@#]|^https?:|^[\w.-]+\/[\w.-]+#\d+$/iu;
// src/core/review/built-in/content-strengths.ts
/** What a note explains and shows: terms, code, examples, images, sources. */
function praiseContent(facts) {
	return [
		...praiseTerms(facts),
		...praiseCode(facts),
		...praiseExamples(facts),
		...praiseImages(facts),
		...praiseSources(facts)
	];
}
function praiseTerms(facts) {
	let { unexplained } = facts.acronyms, explained = facts.acronyms.explained.filter((one) => one.explanation.includes(one.term));
	if (explained.length === 0) return [];
	let terms = explained.map(({ term, passage }) => ({
		text: term,
		line: passage.line
	})), quotes = [...new Set(explained.map(({ explanation }) => explanation))], isAll = unexplained.length === 0 && explained.length > 2, isOne = explained.length === 1;
	return [strength(facts, {
		evidence: quotes.slice(0, 3).map((text) => ({
			text,
			line: null
		})),
		words: {
			"zh-CN": {
				title: `写明了${listTerms(terms, !0)}是什么`,
				detail: isAll ? `用到的 ${explained.length} 个缩写，文中都交代了全称或含义，不必另查。` : `${isOne ? "这个缩写" : `${explained.length} 个缩写`}在文中有全称或解释，不必另查。`
			},
			en: {
				title: `The note says what ${listTerms(terms, !1)} ${isOne ? "means" : "mean"}`,
				detail: isAll ? `All ${explained.length} acronyms are spelt out or explained, so nobody has to look them up.` : `${isOne ? "It is" : `These ${explained.length} acronyms are`} spelt out or explained in the text, so nobody has to look ${isOne ? "it" : "them"} up.`
			}
		}
	})];
}
function praiseCode(facts) {
	let { blocks, lines } = facts.code, introduced = blocks.filter(({ hasWords }) => hasWords);
	if (blocks.length < 3 || lines < 15 || introduced.length < .8 * blocks.length || blocks.some(isBare$1)) return [];
	let [longest] = introduced.filter(({ introduction }) => introducing.test(introduction?.text ?? "")).toSorted((a, b) => b.lines - a.lines);
	if (!longest?.introduction) return [];
	let isAll = introduced.length === blocks.length;
	return [strength(facts, {
		evidence: [longest.introduction],
		words: {
			"zh-CN": {
				title: "代码不是光贴上去的",
				detail: `${blocks.length} 段代码${isAll ? "每一段" : `里有 ${introduced.length} 段`}旁边都有文字，例如这一句后面的 ${longest.lines} 行。`
			},
			en: {
				title: "The code does not stand alone",
				detail: `${isAll ? `All ${blocks.length} blocks of code have` : `${introduced.length} of ${blocks.length} blocks of code have`} words beside them, such as these before ${countOf(longest.lines, "line")} of it.`
			}
		}
	})];
}
/** Words that lead over to code. */
const introducing = /[：:]\s*$|如下|代码|命令|运行|执行|脚本|输出|\b(?:following|run|code|command|script|snippet|output|here(?:'s| is)|like this|looks like)\b/iu, example = /^(?:例如|比如|譬如|举个例子|举例来说|打个比方)[，,：:]?\s?[^，。：:\s][^。]{14,}|[，；（(](?:例如|比如)[^。、]{0,40}\d[^。、]{4,}|^(?:for example|for instance),? .{30,}|[,(] ?(?:e\.g\.|for example),? [^.]{0,40}\d[^.]{8,}/iu, enumeration = /等等|等[。；）)，.;]|、[^。]*、|\betc\b|\bor similar\b/u;
function praiseExamples(facts) {
	let { all, log } = facts.parts, found = listSentences(all.filter((section) => !log.includes(section))).slice(0, 2e3).filter(({ text }) => example.test(text) && !enumeration.test(text) && countLength(text) < 120), [first] = found;
	if (!first) return [];
	let count = found.length;
	return [strength(facts, {
		evidence: found.slice(0, 2),
		words: {
			"zh-CN": {
				title: count > 1 ? `用 ${count} 个例子把道理落到实处` : "用例子把道理落到实处",
				detail: `${whereIs(first, !0)}没有停在道理上，还举了具体的情形，隔段时间再读也能马上想起来。`
			},
			en: {
				title: count > 1 ? `${count} examples make it concrete` : "An example makes it concrete",
				detail: `${whereIs(first, !1)} does not stop at the rule: it gives a case that one can picture, and remembers.`
			}
		}
	})];
}
function praiseImages(facts) {
	let { described, undescribed, named } = facts.images;
	if (described.length === 0 || undescribed.length + named.length > 0 || described.filter(({ text }) => isTelling$1(text)).length < described.length) return [];
	let count = described.length;
	return [strength(facts, {
		evidence: described.slice(0, 2),
		words: {
			"zh-CN": {
				title: count === 1 ? "图片写明了画的是什么" : `${count} 张图片都写明了画的是什么`,
				detail: "图片打不开、被搜索或被朗读的时候，内容也还在。"
			},
			en: {
				title: count === 1 ? "The image says what it shows" : `All ${count} images say what they show`,
				detail: "So the note survives a broken link, can be searched, and can be read aloud."
			}
		}
	})];
}
/** Whether the text of an image is more than a name: four characters, or two words. */
function isTelling$1(source) {
	let alternative = /^!\[([^\]]*)\]|\salt\s*=\s*["']([^"']*)/iu.exec(source);
	return countLength(alternative?.[1] ?? alternative?.[2] ?? "") >= (/\p{Script=Han}/u.test(source) ? 4 : 2);
}
// src/core/review/built-in/coverage-strengths.ts
/** How a summary takes up the log and the keywords. */
function praiseCoverage(facts) {
	return [...praiseLog(facts), ...praiseKeywords(facts)];
}
function praiseLog(facts) {
	let { log, parts } = facts;
	if (!log) return [];
	let covered = log.covered.length, total = covered + log.dropped.length, percent = Math.round(100 * covered / total);
	if (total < 5 || percent < 80) return [];
	let evidence = findEcho(log.covered, parts.summary);
	if (evidence.length === 0) return [];
	let text = plain(visibleText(parts.summary.flatMap(({ blocks }) => blocks))), retold = log.covered.filter((point) => !text.includes(plain(point.text))).length, isRetold = evidence.length > 1 && retold > 0;
	return [strength(facts, {
		evidence,
		words: {
			"zh-CN": {
				title: covered === total ? "记录的要点都整理进来了" : "记录基本都整理成了文字",
				detail: `过程记录的 ${total} 个要点中，有 ${covered} 个（${percent}%）写进了内容整理${isRetold ? `，其中 ${retold} 个换了说法，例如这两处` : ""}。`
			},
			en: {
				title: covered === total ? "The summary takes up the whole log" : "The summary follows the log",
				detail: `Of ${countOf(total, "point")} in the log, ${covered} (${percent}%) made it into the summary${isRetold ? `, ${retold} of them in other words, such as these two` : ""}.`
			}
		}
	})];
}
/**
* The longest point of the log that a sentence of the summary says in other words, and that sentence; one that it
* has to the letter, if all are copied.
*/
function findEcho(covered, summary) {
	let sentences = listSentences(summary).map((sentence) => ({
		sentence,
		items: indexItems(sentence.text)
	})), points = covered.toSorted((a, b) => b.text.length - a.text.length).slice(0, maximumPoints);
	for (let point of points) {
		let echo = sentences.find(({ items, sentence }) => covers(items, point.text) && isRetelling(sentence.text, point.text));
		if (echo) return [point, echo.sentence];
	}
	let [longest] = points;
	return longest ? [longest] : [];
}
const maximumPoints = 40;
/** Whether a sentence says more than a point, and not in the same words. */
function isRetelling(sentence, point) {
	return !plain(sentence).includes(plain(point)) && sentence.length >= 1.2 * point.length;
}
function plain(text) {
	return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
function praiseKeywords(facts) {
	let { keywords, parts } = facts;
	if (!keywords || keywords.unused.length > 0 || keywords.keywords.length < 3) return [];
	let count = keywords.keywords.length, headings = parts.all.filter(({ depth }) => depth > 1).map(({ title }) => title.toLowerCase()), asHeadings = keywords.keywords.filter(({ text }) => headings.some((title) => title.includes(text.toLowerCase()))), line = keywords.keywords[0]?.line ?? null;
	return [strength(facts, {
		evidence: [{
			text: lineOf(keywords.keywords),
			line
		}],
		words: {
			"zh-CN": {
				title: `${count} 个关键词都讲到了`,
				detail: `正文里个个找得到${asHeadings.length > 0 ? `，${listTerms(asHeadings, !0)}还有专门的一节` : ""}，以后按关键词搜，搜到的就是要找的。`
			},
			en: {
				title: `The text takes up all ${count} keywords`,
				detail: `Each can be found in it${asHeadings.length > 0 ? `, and ${listTerms(asHeadings, !1)} even in a heading` : ""}, so whoever searches for one lands in the right note.`
			}
		}
	})];
}
/** The keywords of the first line, as that line has them. */
function lineOf(keywords) {
	let [first] = keywords;
	return keywords.filter(({ line }) => line === first?.line).map(({ text }) => text).join(/\p{Script=Han}/u.test(first?.text ?? "") ? "、" : ", ");
}
/** The first lines of prose in a section. */
function openingOf(section) {
	return listPassages(section?.blocks ?? [])[0];
}
// src/core/review/built-in/grounded.ts
/** Suggestions whose quotes stand in the note; one that is left with none, or half of a pair, goes. */
function groundAll(suggestions, { parts }) {
	let evidence = indexEvidence(parts.note.learnerText);
	return suggestions.flatMap(({ remark, action }) => {
		let grounded = ground(remark, evidence);
		return grounded ? [{
			remark: grounded,
			action
		}] : [];
	});
}
/**
* A remark with quotes that stand in the source, which has formulas, addresses and markup among the words that a
* reader sees: where the words themselves do not stand there, their whole line does.
*/
function ground(remark, evidence) {
	let quotes = remark.evidence.flatMap((quote) => groundQuote(quote, evidence)), fewest = pairs.has(remark.category) ? 2 : 1;
	return quotes.length < fewest ? null : {
		...remark,
		evidence: quotes
	};
}
const pairs = /* @__PURE__ */ new Set([
	"contradiction",
	"wrong-figure",
	"repetition"
]);
function groundQuote(quote, evidence) {
	if (findQuote(evidence, quote)) return [quote];
	let whole = cutQuote({
		text: splitLines(evidence.source)[(quote.line ?? 0) - 1]?.trim() ?? "",
		line: quote.line
	});
	return findQuote(evidence, whole) ? [whole] : [];
}
// src/core/review/built-in/plans.ts
/** Whether a sentence says what comes next for whoever writes. */
function isPlan(text) {
	return plan.test(text) && !noPlan.test(text);
}
const plan = /(?:后续|接下来|下一步|今后|下周)[^，。！？\n]{0,4}(?:我|自己)(?!不)|(?:^|[，。；\s])(?:后续|接下来|下一步|今后|下周)(?:打算|计划|准备|想)(?!不)|(?:我|自己)(?:还|再|也)?(?:打算|计划|准备)|\bI(?:'d like| want| plan| intend| hope| am going|'m going) to\b|\b(?:next week|next time|next|later),? I(?:'ll| will| want)\b/iu, noPlan = /老师|同学|编译器|系统|teacher|said|never|not |n't/iu;
// src/core/review/built-in/own-strengths.ts
/** What only the writer can have put into a note: plans, experience, a view of one's own. */
function praiseOwnThought(facts) {
	let { summary, all, log } = facts.parts, sentences = listSentences(summary.length > 0 ? summary : all).slice(0, maximum$2), everywhere = listSentences(all.filter((section) => !log.includes(section))).slice(0, maximum$2);
	return [
		...praisePlan(facts, sentences),
		...praisePitfall(facts, everywhere),
		...praiseView(facts, everywhere)
	];
}
const maximum$2 = 2e3;
function praisePlan(facts, sentences) {
	let found = sentences.find(({ text }) => isPlan(text));
	if (!found) return [];
	let parts = found.text.split(/(?<=[，,；;])/u), at = parts.findIndex((part) => isPlan(part));
	return [strength(facts, {
		evidence: [{
			text: (at < 0 ? found.text : parts.slice(at, at + 2).join("")).trim().replace(/[，,；;]$/u, ""),
			line: at < 0 ? found.line : null
		}],
		words: {
			"zh-CN": {
				title: "写出了自己接下来的打算",
				detail: "没有停在复述上，还定了具体的下一步；下次打开这篇笔记，可以先看做到了没有。"
			},
			en: {
				title: "The note says what comes next",
				detail: "It does not stop at what was said: it names your own next step, which you can hold yourself to when you come back."
			}
		}
	})];
}
/** A problem that somebody ran into, and what was done about it, in one sentence or in the next. */
const problem = /踩(?:了|过|到)?[^。]{0,6}坑|报错|遇到(?:了)?[^。]{0,12}(?:问题|错误)|卡(?:住|在)了?|跑不(?:起来|通)|\b(?:ran into|got stuck|fails? with|failed with|error message|gotcha|pitfall|tripped me)\b/iu, remedy = /解决(?:方法|办法|了)?|改(?:成|为|用)|换成|原因是|因为|后来|只要|需要先|\b(?:fix(?:ed)?|solved|works? once|work ?around|turned out|the reason|because|instead|so I)\b/iu;
function praisePitfall(facts, sentences) {
	let at = sentences.findIndex(({ text, section }, index) => problem.test(text) && !/[?？]/u.test(text) && [text, ...nextOf(sentences, index, section)].some((words) => remedy.test(words))), found = sentences[at];
	if (!found) return [];
	let next = sentences[at + 1];
	return [strength(facts, {
		evidence: remedy.test(found.text) || !next ? [found] : [found, next],
		words: {
			"zh-CN": {
				title: "记下了遇到的问题和办法",
				detail: `${whereIs(found, !0)}把出了什么问题、后来怎么办写在了一处；下次再碰到，照着做就行。`
			},
			en: {
				title: "A problem is written down with its remedy",
				detail: `${whereIs(found, !1)} has what went wrong beside what helped, so the next time costs minutes.`
			}
		}
	})];
}
function nextOf(sentences, index, section) {
	let next = sentences[index + 1];
	return next?.section === section ? [next.text] : [];
}
const view = /(?:^|[，。；\s（(])(?:我(?:觉得|认为|的理解(?:是)?|发现|猜|更(?:喜欢|倾向))|在我看来|个人(?:觉得|认为|理解)|依我看)|\b(?:I (?:think|believe|suspect|prefer|found|find|was surprised|noticed|learned|realised|realized)|in my (?:experience|view|opinion)|what surprised me|to my surprise|my takeaway)\b/u;
function praiseView(facts, sentences) {
	let found = sentences.filter(({ text }) => view.test(text) && !/[?？]\s*$/u.test(text)), [first] = found;
	return first ? [strength(facts, {
		evidence: found.slice(0, 2),
		words: {
			"zh-CN": {
				title: "有自己的观察和判断",
				detail: `${found.length > 1 ? `有 ${found.length} 处` : whereIs(first, !0)}写的是自己看到的、想到的，不只是照搬材料。`
			},
			en: {
				title: "What you saw and thought yourself is in it",
				detail: `${found.length > 1 ? `${found.length} places say` : `${whereIs(first, !1)} says`} what you found or make of it, and not just what a source has.`
			}
		}
	})] : [];
}
// src/core/review/built-in/heading-strengths.ts
/** Praises headings of the writer's own that say what is to come, where nothing is amiss with them. */
function praiseHeadings(facts) {
	let { context, findings } = facts.parts.checked;
	if (isBound(context) || findings.some(({ rule }) => isAboutHeadings.has(rule))) return [];
	let written = facts.parts.all.filter(({ depth, title, blocks }) => depth > 0 && title !== "" && blocks.length > 0), telling = written.filter(isTelling);
	if (telling.length < fewest || telling.length < .6 * written.length) return [];
	let asking = telling.filter(({ title }) => question.test(title));
	return [strength(facts, asking.length > 2 ? praiseQuestions(asking) : praiseWay(telling))];
}
const fewest = 5, isAboutHeadings = /* @__PURE__ */ new Set([
	"empty-section",
	"duplicate-heading",
	"skipped-heading-level",
	"todo-stub"
]);
/** Whether a heading is more than a word that any note could have, such as 概述 or “Notes”. */
function isTelling({ title, depth }) {
	let words = tidyHeading(title), least = /\p{Script=Han}/u.test(words) ? 4 : 2;
	return depth > 1 && countLength(words) >= least && !isOfAnyNote(words);
}
const question = /[?？]|^(?:为什么|什么是|如何|怎么)|^(?:why|what|how|when) /iu;
function praiseQuestions(asking) {
	let names = namesOf(asking);
	return {
		evidence: quotesOf(asking),
		words: {
			"zh-CN": {
				title: `用 ${asking.length} 个问题当小标题`,
				detail: `${listTerms(names, !0, 3)}这样的标题先提问，下面作答，找起来很快。`
			},
			en: {
				title: `${asking.length} headings ask a question`,
				detail: `Headings such as ${listTerms(names.slice(0, 2), !1)} ask first and answer below, so one finds the place at once.`
			}
		}
	};
}
function praiseWay(telling) {
	let names = namesOf(telling);
	return {
		evidence: quotesOf(telling),
		words: {
			"zh-CN": {
				title: `${telling.length} 个小标题写明了各讲什么`,
				detail: `光看${listTerms(names, !0, 3)}这样的标题，就知道这篇怎么走，也找得到要看的那一节。`
			},
			en: {
				title: `${telling.length} headings say what is below them`,
				detail: `From headings such as ${listTerms(names.slice(0, 2), !1)} alone one sees how the note goes, and where to look.`
			}
		}
	};
}
function quotesOf(sections) {
	return sections.slice(0, 3).map(({ title, heading }) => ({
		text: title,
		line: heading.startLine
	}));
}
function namesOf(sections) {
	return sections.slice(0, 3).map(({ title, heading }) => ({
		text: tidyHeading(title),
		line: heading.startLine
	}));
}
// src/core/review/built-in/shape-strengths.ts
/** How a note is laid out: the sections of its template, headings that lead through it, tables that compare. */
function praiseShape(facts) {
	return [
		...praiseTable(facts),
		...praiseSections(facts),
		...praiseHeadings(facts)
	];
}
function praiseSections(facts) {
	let { context } = facts.parts.checked;
	if (!isBound(context)) return [];
	let written = writtenSlots(context);
	if (written.length < 2 || written.length < wantedSlots(context).length) return [];
	let [longest] = written.toSorted((a, b) => (b.content?.length ?? 0) - (a.content?.length ?? 0)), opening = openingOf(longest?.section);
	if (!longest?.content || !opening) return [];
	let titles = written.map(({ title }) => title), { length } = longest.content, [first = opening] = splitSentences(opening.text, opening.line);
	return [strength(facts, {
		evidence: [first],
		words: {
			"zh-CN": {
				title: "模板要的小节都写了",
				detail: `${list(titles, !0)}都有内容，最长的「${longest.title}」有 ${length} 字。`
			},
			en: {
				title: "Every section of the template is written",
				detail: `${list(titles, !1)} all have content; the longest, “${longest.title}”, has ${countOf(length, "word")}.`
			}
		}
	})];
}
function praiseTable(facts) {
	let [header, ...rows] = facts.parts.all.flatMap(({ blocks }) => blocks.flatMap((block) => block.type === "table" ? [block] : [])).find(isComparison)?.children ?? [];
	if (!header) return [];
	let names = header.children.map((cell) => visibleText([cell]).trim()).filter((name) => name !== ""), line = spanOf(header).startLine;
	return [strength(facts, {
		evidence: names.slice(0, 3).map((text) => ({
			text,
			line
		})),
		words: {
			"zh-CN": {
				title: "用表格并排比较",
				detail: `第 ${line} 行的表把 ${rows.length} 项按${list(names.map(shortName), !0)}列在一起，异同一眼看得出。`
			},
			en: {
				title: "A table sets things side by side",
				detail: `The one on line ${line} holds ${rows.length} rows against ${list(names.map(shortName), !1)}, so the differences can be seen at a glance.`
			}
		}
	})];
}
/** Whether a table has a name for every column, and rows in which every cell says something. */
function isComparison({ children: [header, ...rows] }) {
	return !header || header.children.length < 3 || header.children.length > 6 || rows.length < 2 ? !1 : [header, ...rows].flatMap(({ children }) => children.map((cell) => visibleText([cell]).trim())).filter((text) => text === "").length <= 1 && header.children.every((cell) => countLength(visibleText([cell])) > 0);
}
// src/core/review/built-in/strengths.ts
/** What a note demonstrably does well, with its own numbers and words; what is rarest comes first. */
function praise(facts) {
	if (facts.isTemplate) return [];
	let evidence = indexEvidence(facts.parts.note.learnerText);
	return [
		...praiseCoverage(facts),
		...praiseOwnThought(facts),
		...praiseContent(facts),
		...praiseShape(facts)
	].flatMap((remark) => ground(remark, evidence) ?? []).slice(0, maximum$1);
}
const maximum$1 = 5;
// src/core/review/built-in/accuracy-suggestions.ts
/** Places that do not agree with one another: two figures, or two sentences. */
function suggestChecking(facts) {
	return [...suggestFigures(facts), ...suggestContradictions(facts)];
}
/** Both places of each pair. */
function bothOf(pairs) {
	return pairs.slice(0, 2).flatMap(({ first, second }) => [first, second]);
}
function suggestFigures(facts) {
	let [found, ...more] = facts.wrongFigures;
	if (!found) return [];
	let [logged, told] = found.figures, others = listLines(more.flatMap(({ first, second }) => [first.line, second.line]), facts.isChinese);
	return [suggestion(facts, {
		category: "wrong-figure",
		priority: "medium",
		evidence: bothOf(facts.wrongFigures),
		words: {
			"zh-CN": {
				title: `核对数字：是「${logged}」还是「${told}」`,
				action: `核对「${logged}」和「${told}」哪个对`,
				detail: `记录里是「${logged}」，整理里是「${told}」，说的像是同一件事。回到来源核对一次，改掉错的那处；如果本来就是两回事，写明各指什么。${more.length > 0 ? `${others}也有对不上的数字。` : ""}`
			},
			en: {
				title: `Check a figure: “${logged}” or “${told}”`,
				action: `check whether it is “${logged}” or “${told}”`,
				detail: `The log has “${logged}” and the summary “${told}”, and both seem to speak of one thing. Look it up once more and correct the one that is wrong; if they are two things, say which is which.${more.length > 0 ? ` The figures on ${others} do not match either.` : ""}`
			}
		}
	})];
}
function suggestContradictions(facts) {
	let [found, ...more] = facts.contradictions;
	if (!found) return [];
	let { first, second } = found, lines = listLines([first.line, second.line], facts.isChinese);
	return [suggestion(facts, {
		category: "contradiction",
		priority: "medium",
		evidence: bothOf(facts.contradictions),
		words: {
			"zh-CN": {
				title: `核对${lines}可能互相矛盾的说法`,
				action: `核对${lines}哪一句对`,
				detail: `两处说的几乎一样，意思却像是相反的。想清楚哪一句对，改掉另一句；如果各有前提，把前提写出来。${more.length > 0 ? `这样的地方一共有 ${more.length + 1} 对。` : ""}`
			},
			en: {
				title: `Check ${lines}, which may not agree`,
				action: `check which of ${lines} is right`,
				detail: `The two say nearly the same, and one seems to deny it. Decide which is right and mend the other; if each holds under a condition of its own, write the condition down.${more.length > 0 ? ` There are ${more.length + 1} such pairs.` : ""}`
			}
		}
	})];
}
// src/core/review/built-in/coverage-suggestions.ts
/** What the summary drops of the log and of the keywords. */
function suggestCovering(facts) {
	return [...suggestDroppedItems(facts), ...suggestUnusedKeywords(facts)];
}
function suggestDroppedItems(facts) {
	let { log } = facts;
	if (!log || log.dropped.length === 0) return [];
	let { covered, dropped } = log, total = covered.length + dropped.length, evidence = joinNeighbours(dropped, facts).slice(0, 4), count = dropped.length;
	return [suggestion(facts, {
		category: "coverage",
		priority: count / total > .3 ? "high" : "medium",
		evidence,
		words: {
			"zh-CN": {
				title: `把${listTerms(dropped, !0)}写进内容整理`,
				action: `把${listTerms(dropped, !0)}写进内容整理`,
				detail: `过程记录的 ${total} 个要点里，有 ${count} 个在内容整理中找不到。各补一句说明它是什么、用在哪里；不重要的，从记录里删去。`
			},
			en: {
				title: `Take ${listTerms(dropped, !1)} into the summary`,
				action: `take ${listTerms(dropped, !1)} into the summary`,
				detail: `Of ${countOf(total, "point")} in the log, ${count} cannot be found in the summary. Give each a sentence on what it is and where it matters, or strike it from the log.`
			}
		}
	})];
}
/** Lines that follow one another as one quote; what a list has stays apart, item by item. */
function joinNeighbours(passages, { parts }) {
	let lines = splitLines(parts.note.learnerText), isPlain = ({ text, line }) => lines[line - 1]?.trim() === text, joined = [];
	for (let passage of passages) {
		let before = joined.at(-1), { text, line } = passage;
		before && line === before.last + 1 && isPlain(passage) ? joined[joined.length - 1] = {
			...before,
			text: `${before.text}\n${text}`,
			last: line
		} : joined.push({
			text,
			line,
			last: isPlain(passage) ? line : -1
		});
	}
	return joined.map(({ text, line }) => ({
		text,
		line
	}));
}
function suggestUnusedKeywords(facts) {
	let { keywords } = facts;
	if (!keywords || keywords.unused.length === 0) return [];
	let { unused } = keywords, count = keywords.keywords.length;
	return [suggestion(facts, {
		category: "coverage",
		priority: "medium",
		evidence: unused.slice(0, 4),
		words: {
			"zh-CN": {
				title: `让关键词${listTerms(unused, !0)}在正文里出现`,
				action: `让关键词${listTerms(unused, !0)}在正文里出现`,
				detail: `${count} 个关键词中有 ${unused.length} 个在正文里没有提到。在讲到它的地方用上这个词，或者换成正文真正在讲的词。`
			},
			en: {
				title: `Use the keyword${unused.length === 1 ? "" : "s"} ${listTerms(unused, !1)} in the text`,
				action: `use ${listTerms(unused, !1)} in the text`,
				detail: `The text never mentions ${unused.length} of its ${countOf(count, "keyword")}. Use the word where its subject comes up, or choose a keyword that the text is really about.`
			}
		}
	})];
}
// src/core/review/built-in/file-suggestions.ts
/** Images and links that lead nowhere, of which the check has found that. */
function suggestFiles(facts) {
	let found = facts.findings("missing-file");
	if (found.length === 0) return [];
	let lines = listLines(found.map(({ line }) => line), facts.isChinese), source = splitLines(facts.parts.note.text), isImages = found.every(({ line }) => /!\[|<img/iu.test(source[line - 1] ?? "")), things = `the ${isImages ? "image" : "link"}${found.length === 1 ? "" : "s"}`;
	return [suggestion(facts, {
		category: isImages ? "figure-description" : "other",
		priority: "medium",
		evidence: found.slice(0, 4),
		words: {
			"zh-CN": {
				title: `修好${lines}打不开的${isImages ? "图片" : "链接"}`,
				action: `修好${lines}打不开的${isImages ? "图片" : "链接"}`,
				detail: isImages ? "图片的路径在仓库里找不到，别人看到的是一个裂开的图标。把图片放进仓库，用相对路径引用，再在网页上看一眼。" : "指向的文件或位置在仓库里找不到。改成现在的路径，或者删去链接、把要点写进来。"
			},
			en: {
				title: `Mend ${things} on ${lines}`,
				action: `mend ${things} on ${lines}`,
				detail: isImages ? "The repository has no such file, and others see a broken icon. Put the image into the repository, refer to it by a relative path, and look at the page once." : "The repository has no such file or place. Point to where it is now, or remove the link and say what one was to find there."
			}
		}
	})];
}
// src/core/review/built-in/image-suggestions.ts
/** What the images of a note leave unsaid, and where the text points to one that is not there. */
function suggestImages(facts) {
	return [...suggestMissingFigures(facts), ...suggestDescribing(facts)];
}
function suggestMissingFigures(facts) {
	let found = facts.missingFigures, [first] = found;
	if (!first) return [];
	let lines = listLines(found.map(({ line }) => line), facts.isChinese);
	return [suggestion(facts, {
		category: "figure-description",
		priority: "medium",
		evidence: found.slice(0, 4),
		words: {
			"zh-CN": {
				title: `补上${lines}说到的图`,
				action: `补上${lines}说到的图`,
				detail: "文字指着一张图，这一节里却没有图。把图贴上并写明图里是什么；不打算贴，就把图上要看的结论直接写成一句话。"
			},
			en: {
				title: `Add the figure that ${lines} points to`,
				action: `add the figure that ${lines} points to`,
				detail: "The text points to a figure, and its section has none. Put it in and say what it shows; or else write in a sentence what one was to see in it."
			}
		}
	})];
}
function suggestDescribing(facts) {
	if (facts.isWaived(["undescribed-image"])) return [];
	let { named } = facts.images, undescribed = facts.images.undescribed.filter(({ text }) => text.trim() !== ""), [first] = undescribed;
	if (!first) return [];
	let bare = [...undescribed, ...named], shown = bare.slice(0, 4).toSorted((a, b) => a.line - b.line), lines = undescribed.map(({ line }) => line), count = bare.length, isOne = count === 1;
	return count >= 3 && facts.code.prose < 20 ? [suggestWords(facts, shown, count)] : [suggestion(facts, {
		category: "figure-description",
		priority: "low",
		evidence: shown,
		rewrite: isOne ? describeLater(first.text, facts.isChinese) : null,
		words: {
			"zh-CN": {
				title: isOne ? `写明第 ${first.line} 行的图里是什么` : `给 ${count} 张图片写上说明`,
				action: isOne ? `写明第 ${first.line} 行的图里是什么` : `给 ${count} 张图片写上说明`,
				detail: `${named.length > 0 ? `${count} 张图的替代文字都没有说出图里是什么，其中 ${undescribed.length} 张（${listLines(lines, !0)}）旁边也没有图注` : "替代文字没有说出图里是什么，旁边也没有图注"}。在方括号里写上图里是什么，再用一句话说出要从图里看到的结论；图打不开时，读者也不会断线。`
			},
			en: {
				title: isOne ? `Say what the image on line ${first.line} shows` : `Say what the ${count} images show`,
				action: isOne ? `say what the image on line ${first.line} shows` : `say what the ${count} images show`,
				detail: `${named.length > 0 ? `The alternative texts of ${count} images do not say it, and ${undescribed.length} of them (${listLines(lines, !1)}) have no caption either` : "The alternative text does not say it, and there is no caption"}. Write in the square brackets what one sees, and in a sentence what to take from it; then a broken image breaks nothing else.`
			}
		}
	})];
}
/** A note of pictures alone has nothing to read where they do not load. */
function suggestWords(facts, evidence, count) {
	return suggestion(facts, {
		category: "figure-description",
		priority: "high",
		evidence,
		words: {
			"zh-CN": {
				title: `给 ${count} 张图片各配一两句话`,
				action: `给 ${count} 张图片各配一两句话`,
				detail: "整篇几乎只有图，图打不开就什么也没有了，也搜不到。每张图下面写一两句：图里是什么，你从中记住了什么。"
			},
			en: {
				title: `Give each of the ${count} images a sentence or two`,
				action: `give each of the ${count} images a sentence or two`,
				detail: "The note is hardly more than images: where they do not load there is nothing to read, and nothing to search for. Say below each what it shows, and what you took from it."
			}
		}
	});
}
/** The image with a blank for what it shows. */
function describeLater(source, isChinese) {
	let blank = isChinese ? "〔待填：图里是什么〕" : "〔to fill in: what it shows〕";
	return /^!\[[^\]]*\]\(/.test(source) ? source.replace(/^!\[[^\]]*\]/, `![${blank}]`) : null;
}
// src/core/review/built-in/leftover-suggestions.ts
/** What the writer, a chat, a form or a web page has left in the note. */
function suggestClearing(facts) {
	return [
		...suggestAnswering(facts),
		...suggestTodos(facts),
		...suggestOwnWords(facts),
		...suggestTakingOut(facts),
		...suggestSources(facts)
	];
}
function suggestAnswering(facts) {
	let found = facts.openQuestions, [first] = found;
	if (!first) return [];
	let lines = listLines(linesOf(found), facts.isChinese);
	return [suggestion(facts, {
		category: "completeness",
		priority: "medium",
		evidence: found.slice(0, 4),
		words: {
			"zh-CN": {
				title: `弄清自己留下的疑问（${lines}）`,
				action: `弄清${lines}留下的疑问`,
				detail: "你在这里写了还没弄懂或不确定。查一次原文，或者去问人，把答案补在旁边；一时查不到，就写明卡在哪一步、打算怎么查。"
			},
			en: {
				title: `Settle the question you left on ${lines}`,
				action: `settle the question on ${lines}`,
				detail: "You say here that you have not understood it, or are not sure. Look it up or ask, and put the answer beside it; if you cannot yet, write down at which step you got stuck."
			}
		}
	})];
}
function suggestTodos(facts) {
	let found = facts.findings("todo-left");
	if (found.length === 0) return [];
	let lines = listLines(linesOf(found), facts.isChinese);
	return [suggestion(facts, {
		category: "completeness",
		priority: "medium",
		evidence: found.slice(0, 4),
		words: {
			"zh-CN": {
				title: `补上${lines}还没写的`,
				action: `补上${lines}还没写的`,
				detail: `${found.length > 1 ? `这 ${found.length} 处` : "这里"}还留着待办的记号。能写的现在写上；写不了的，说明缺什么、什么时候补，别让读的人猜。`
			},
			en: {
				title: `Write what is still to do on ${lines}`,
				action: `write what is still to do on ${lines}`,
				detail: `${found.length > 1 ? `${found.length} places still have` : "There still is"} a mark for later here. Write what you can; of the rest, say what is missing and when it will come.`
			}
		}
	})];
}
function suggestOwnWords(facts) {
	let found = ofKind(facts, "chat");
	if (found.length === 0) return [];
	let lines = listLines(linesOf(found), facts.isChinese);
	return [suggestion(facts, {
		category: "clarity",
		priority: "medium",
		evidence: found.slice(0, 4),
		words: {
			"zh-CN": {
				title: `把${lines}聊天机器人的口吻换成自己的话`,
				action: `把${lines}换成自己的话`,
				detail: "这样的句子是对提问的人说的，不是写给读笔记的人的。删去它，并把它带出来的那段核对一遍，用自己的话写下真正记住的部分。"
			},
			en: {
				title: `Put ${lines} into your own words`,
				action: `put ${lines} into your own words`,
				detail: "A sentence like this one answers whoever asked a chat, and is not meant for a reader of the note. Take it out, check what it introduces, and say in your own words what you took from it."
			}
		}
	})];
}
function suggestTakingOut(facts) {
	let found = [...ofKind(facts, "form"), ...ofKind(facts, "page")], [first] = found;
	if (!first) return [];
	let isForm = facts.residue.some(({ kind }) => kind === "form"), lines = listLines(linesOf(found), facts.isChinese), name = shortName(first.text);
	return [suggestion(facts, {
		category: isForm ? "completeness" : "clarity",
		priority: "medium",
		evidence: found.slice(0, 4),
		words: {
			"zh-CN": isForm ? {
				title: `填上${lines}的空`,
				action: `填上${lines}的空`,
				detail: `「${name}」是模板里请人填写的话。写上你的内容；用不着这一项，就整项删去。`
			} : {
				title: `删去从网页带来的套话（${lines}）`,
				action: `删去${lines}从网页带来的套话`,
				detail: `「${name}」是网页上的话，和这篇笔记讲的无关。删去它；内容确实来自那里的，改成一句「参考：标题＋链接」。`
			},
			en: isForm ? {
				title: `Fill in the blank on ${lines}`,
				action: `fill in the blank on ${lines}`,
				detail: `“${name}” is what a form asks of whoever fills it in. Write your own, or remove the whole entry where you do not need it.`
			} : {
				title: `Take out what a web page left on ${lines}`,
				action: `take out what a web page left on ${lines}`,
				detail: `“${name}” belongs to a web page and not to this note. Remove it; what you did take from there gets a line with title and link.`
			}
		}
	})];
}
function suggestSources(facts) {
	let found = facts.chatLinks;
	if (found.length === 0) return [];
	let count = found.length;
	return [suggestion(facts, {
		category: "other",
		priority: "low",
		evidence: found.slice(0, 4),
		words: {
			"zh-CN": {
				title: `核对 ${count} 个由聊天机器人给出的链接`,
				action: `核对 ${count} 个由聊天机器人给出的链接`,
				detail: "链接地址里带着聊天机器人的记号（utm_source）。逐个打开，看原文是不是真的这样说；只留读过的，并删去地址里的记号。"
			},
			en: {
				title: `Check the ${count === 1 ? "link" : `${count} links`} that a chat gave you`,
				action: `check the ${count === 1 ? "link" : `${count} links`} that a chat gave you`,
				detail: "Their addresses carry the mark of a chat (utm_source). Open each one and see whether it says what the note says; keep those you have read, without the mark."
			}
		}
	})];
}
function ofKind({ residue }, wanted) {
	return residue.flatMap(({ kind, passage }) => kind === wanted ? [passage] : []);
}
function linesOf(passages) {
	return passages.map(({ line }) => line);
}
// src/core/review/built-in/repetition-suggestions.ts
/** What a note says twice: paragraphs, items of lists, lines of the log. */
function suggestMerging(facts) {
	return [...mergeParagraphs(facts), ...mergeLines(facts)];
}
function mergeParagraphs(facts) {
	let { isChinese, isWaived } = facts, repeatedParagraphs = facts.repeatedParagraphs.filter(({ paragraph }) => !isWaived(["repeated-paragraph"], paragraph.span.startLine)), [found] = repeatedParagraphs;
	if (!found) return [];
	let pairs = repeatedParagraphs.map(({ paragraph, earlier }) => ({
		first: {
			text: firstLineOf(earlier.text),
			line: earlier.span.startLine
		},
		second: {
			text: firstLineOf(paragraph.text),
			line: paragraph.span.startLine
		}
	})), lines = listLines([found.earlier.span.startLine, found.paragraph.span.startLine], isChinese), more = pairs.length - 1;
	return [suggestion(facts, {
		category: "repetition",
		priority: "medium",
		evidence: bothOf(pairs),
		words: {
			"zh-CN": {
				title: `${lines}的两段几乎一样，留一段`,
				action: `删去${lines}里重复的一段`,
				detail: `读的人会以为漏看了什么区别。留下更完整的那段，删去另一段；如果确有不同，把不同写在段首。${more > 0 ? `另有 ${more} 段也和前文重复。` : ""}`
			},
			en: {
				title: `Keep one of the two paragraphs on ${lines}`,
				action: `remove one of the two paragraphs on ${lines}`,
				detail: `They are nearly the same, and a reader looks for a difference that is not there. Keep the fuller one; if they do differ, begin with how.${more > 0 ? ` ${more} more ${more === 1 ? "paragraph repeats" : "paragraphs repeat"} an earlier one.` : ""}`
			}
		}
	})];
}
function firstLineOf(text) {
	return splitLines(text)[0] ?? "";
}
function mergeLines(facts) {
	let pairs = listRepeatedLines(facts), [found] = pairs;
	if (!found) return [];
	let name = shortName(found.first.text), lines = listLines([found.first.line, found.second.line], facts.isChinese), more = pairs.length - 1;
	return [suggestion(facts, {
		category: "repetition",
		priority: "low",
		evidence: bothOf(pairs),
		words: {
			"zh-CN": {
				title: `合并写了两遍的「${name}」`,
				action: `合并写了两遍的「${name}」`,
				detail: `${lines}是同一句。合成一处，把两处下面的细节归到一起；如果要说的是两件事，补上区别。${more > 0 ? `另有 ${more} 条也写了两遍。` : ""}`
			},
			en: {
				title: `Merge “${name}”, which comes twice`,
				action: `merge “${name}”, which comes twice`,
				detail: `The same words stand on ${lines}. Make them one, with the details of both below it; if they are about two things, say what differs.${more > 0 ? ` ${more} more ${more === 1 ? "line comes" : "lines come"} twice.` : ""}`
			}
		}
	})];
}
/** The lines of the log and the items of other lists that come twice. */
function listRepeatedLines({ repeatedLogLines, repeatedItems, parts, isWaived }) {
	let items = repeatedItems.filter(({ section }) => !parts.log.includes(section)).map(({ words, span, firstLine }) => {
		let at = (line) => ({
			text: words,
			line
		});
		return {
			first: at(firstLine),
			second: at(span.startLine)
		};
	});
	return [...repeatedLogLines, ...items].filter(({ second }) => !isWaived(["repeated-item"], second.line));
}
// src/core/review/built-in/section-suggestions.ts
/** What the template still asks for: sections to write, to add, to call by its names, to extend. */
function suggestSections(facts) {
	return facts.isTemplate ? [] : isBound(facts.parts.checked.context) ? [
		...suggestWriting(facts),
		...suggestAdding(facts),
		...suggestRenaming(facts),
		...suggestExtending(facts)
	] : suggestWriting(facts);
}
function suggestWriting(facts) {
	let sections = listUnwritten(facts);
	if (sections.length === 0) return [];
	let titles = sections.map(({ title }) => title), [zh, en] = [list(titles, !0), list(titles, !1)], named = sections.map(({ title, place }) => ({
		text: title,
		line: place.startLine
	})), isOne = sections.length === 1;
	return [suggestion(facts, {
		category: "completeness",
		priority: "high",
		evidence: sections.slice(0, 3).map(({ place }) => quoteAt(facts, place)),
		words: {
			"zh-CN": {
				title: `写完${zh}`,
				action: `写完${listTerms(named, !0)}`,
				detail: `${isOne ? "这一节" : `这 ${sections.length} 节`}还没有内容。先写最要紧的三五句：一个结论、一个数字，或者谁在什么时候做什么；暂时不写就删去标题，免得读者以为漏看了。`
			},
			en: {
				title: `Write ${en}`,
				action: `write ${listTerms(named, !1)}`,
				detail: `${isOne ? "There is nothing in it yet" : "There is nothing in them yet"}. Start with the few sentences that matter most: a conclusion, a figure, or who does what by when. If it can wait, remove the heading, so that nobody looks for what is not there.`
			}
		}
	})];
}
/** Sections that are there and hold nothing, or only that they are still to be written. */
function listUnwritten({ parts, isWaived }) {
	let { slots, extras } = parts.checked.context, mayBeTitle = new Set(parts.all.filter(({ depth }) => depth > 0).slice(0, 2));
	return [...slots.filter((filled) => unwritten.has(statusOf(filled))), ...extras.filter(({ content, hasSectionsUnderIt, section }) => content.state === "stub" || content.state === "empty" && !hasSectionsUnderIt && section.depth > 1 && !mayBeTitle.has(section)).map(({ section }) => ({
		title: section.title,
		place: section.span
	}))].filter(({ title }) => title !== "" && !/\{[^{}]*\}/u.test(title)).filter(({ place }) => !isWaived(aboutUnwritten, place.startLine)).toSorted((a, b) => a.place.startLine - b.place.startLine);
}
const aboutUnwritten = [
	"todo-stub",
	"empty-section",
	"unfilled"
], unwritten = /* @__PURE__ */ new Set([
	"stub",
	"unfilled",
	"empty"
]);
function suggestAdding(facts) {
	let { all, checked } = facts.parts, isElsewhere = new Set(listRenamed(facts).map(({ slot }) => slot)), missing = checked.context.slots.filter((filled) => isMissing(filled) && !isElsewhere.has(filled.slot)), anchor = all.find(({ depth }) => depth > 0) ?? all[0];
	if (missing.length === 0 || !anchor) return [];
	let zh = list(missing.map(({ slot }) => slot.titleIn["zh-CN"]), !0), en = list(missing.map(({ slot }) => slot.titleIn.en), !1), isOne = missing.length === 1;
	return [suggestion(facts, {
		category: "completeness",
		priority: "high",
		evidence: [quoteAt(facts, {
			...anchor.heading,
			endLine: anchor.heading.startLine
		})],
		words: {
			"zh-CN": {
				title: `补上${zh}`,
				action: `补上${zh}`,
				detail: `模板要求有${isOne ? "这一节" : "这些小节"}，笔记里没有找到。如果内容已经写在别的标题下，改用模板的标题就行。`
			},
			en: {
				title: `Add ${en}`,
				action: `add ${en}`,
				detail: `The template asks for ${isOne ? "this section" : "these sections"}, and the note has none by ${isOne ? "that name" : "those names"}. If it is written under another heading, give that heading the template's name.`
			}
		}
	})];
}
function listRenamed({ parts }) {
	let { slots, extras } = parts.checked.context, own = new Set(extras.map(({ section }) => section));
	return slots.filter(isMissing).flatMap(({ slot }) => {
		let part = partNamed(slot.title), section = part === null ? void 0 : parts[part][0];
		return section && own.has(section) ? [{
			slot,
			section
		}] : [];
	});
}
function suggestRenaming(facts) {
	return listRenamed(facts).map(({ slot, section: { title, heading } }) => {
		let [zh, en] = [slot.titleIn["zh-CN"], slot.titleIn.en];
		return suggestion(facts, {
			category: "structure",
			priority: "medium",
			evidence: [quoteAt(facts, heading)],
			words: {
				"zh-CN": {
					title: `把标题「${title}」改成「${zh}」`,
					action: `把标题「${title}」改成「${zh}」`,
					detail: `看上去它就是模板里的「${zh}」，内容已经有了，只差标题。改成一样的，检查和读的人才认得出来。`
				},
				en: {
					title: `Call “${title}” “${en}”`,
					action: `call “${title}” “${en}”`,
					detail: `It looks like the “${en}” of the template, and only its heading differs. Give it the same one, so that the check and your readers know it.`
				}
			}
		});
	});
}
function isMissing(filled) {
	return filled.isExpected && statusOf(filled) === "missing";
}
function suggestExtending(facts) {
	let short = facts.parts.checked.context.slots.filter((filled) => statusOf(filled) === "short");
	if (short.length === 0) return [];
	let titles = short.map(({ title }) => title), [zh, en] = [list(titles, !0), list(titles, !1)];
	return [suggestion(facts, {
		category: "completeness",
		priority: "high",
		evidence: short.slice(0, 3).map(({ section, place }) => quoteAt(facts, section?.heading ?? place)),
		words: {
			"zh-CN": {
				title: `把${zh}写充实`,
				action: `把${zh}写充实`,
				detail: "还没有达到模板要求的篇幅。想一想：没听过这一讲的人读到这里，还缺哪个例子、哪一步推导、哪个结论？先补那一个。"
			},
			en: {
				title: `Say more in ${en}`,
				action: `say more in ${en}`,
				detail: "It is shorter than the template asks for. What would somebody who was not there still miss: an example, a step, a conclusion? Add that one first."
			}
		}
	})];
}
/** The lines of a place, as evidence. */
function quoteAt({ parts }, { startLine, endLine }) {
	return {
		text: splitLines(parts.note.learnerText).slice(startLine - 1, endLine).join("\n").slice(0, 400),
		line: startLine
	};
}
// src/core/review/built-in/code-suggestions.ts
/** Code that nobody says a word about, and notes that are hardly anything else. */
function suggestCodeWords(facts) {
	let { blocks, lines, prose } = facts.code, isMostlyCode = lines >= 60 && lines * wordsInLine > 6 * prose, byLength = blocks.toSorted((a, b) => b.lines - a.lines), bare = byLength.filter(isBare$1), shown = bare.length > 0 || !isMostlyCode ? bare : byLength.slice(0, 1), [longest] = shown;
	if (!longest) return [];
	let why = isMostlyCode ? sayShare(facts) : saySilence(bare.length);
	return [suggestion(facts, {
		category: "clarity",
		priority: isMostlyCode ? "medium" : "low",
		evidence: shown.slice(0, 4).map(({ passage }) => passage),
		words: sayWhat(longest, why)
	})];
}
/** A line of code has about as many words. */
const wordsInLine = 6;
function sayShare({ code: { lines, prose } }) {
	return {
		zh: `全文有 ${lines} 行代码，文字只有 ${prose} 字。`,
		en: `The note has ${countOf(lines, "line")} of code and ${countOf(prose, "word")} of text.`
	};
}
function saySilence(count) {
	return {
		zh: `${count > 1 ? `有 ${count} 段较长的代码，` : "这段代码"}前后没有一句文字，里面也少有注释。`,
		en: `${count > 1 ? `${count} longer blocks of code stand` : "It stands"} without a sentence before or after, and hardly a comment inside.`
	};
}
function sayWhat({ lines, passage }, why) {
	let { line } = passage;
	return {
		"zh-CN": {
			title: `说明第 ${line} 行起的 ${lines} 行代码在做什么`,
			action: `说明第 ${line} 行起的 ${lines} 行代码在做什么`,
			detail: `${why.zh}在前面写一两句：它解决什么问题、关键是哪几行、跑完应该看到什么。`
		},
		en: {
			title: `Say what the ${countOf(lines, "line")} of code from line ${line} on do${lines === 1 ? "es" : ""}`,
			action: `say what the code from line ${line} on does`,
			detail: `${why.en} Write a sentence or two before it: what it is for, which lines matter, what one should see when it has run.`
		}
	};
}
// src/core/review/built-in/shape-suggestions.ts
/** What is there and hard to take in: code without words, points without a text, paragraphs without end. */
function suggestShape(facts) {
	return [
		...suggestCodeWords(facts),
		...suggestPlace(facts),
		...suggestText(facts),
		...suggestSplitting(facts)
	];
}
function suggestPlace(facts) {
	let found = facts.offTopic;
	if (found.length === 0) return [];
	let lines = listLines(found.map(({ line }) => line), facts.isChinese);
	return [suggestion(facts, {
		category: "structure",
		priority: "low",
		evidence: found,
		words: {
			"zh-CN": {
				title: `看看${lines}这一段是不是放错了地方`,
				action: `看看${lines}这一段是不是放错了地方`,
				detail: "它和笔记的其余部分几乎没有一个词相同，像是从别处带进来的。和主题有关，就用一句话写明关系；无关，就移到别的笔记里去。"
			},
			en: {
				title: `See whether the paragraph on ${lines} belongs here`,
				action: `see whether the paragraph on ${lines} belongs here`,
				detail: "It shares hardly a word with the rest of the note, as if it had strayed in from another one. Say in a sentence what it has to do with the subject, or move it to where it belongs."
			}
		}
	})];
}
function suggestText(facts) {
	let points = facts.listOnly, [first] = points;
	if (!first) return [];
	let title = facts.parts.summary[0]?.title ?? "";
	return [suggestion(facts, {
		category: "clarity",
		priority: "low",
		evidence: points.slice(0, 4),
		words: {
			"zh-CN": {
				title: `把「${title}」的 ${points.length} 条要点连成文字`,
				action: `把「${title}」的要点连成文字`,
				detail: "现在只有一条条要点，看不出它们之间谁因谁果、谁先谁后。挑最要紧的三条，写成一段：因为什么，所以怎样，例外是什么。"
			},
			en: {
				title: `Turn the ${points.length} points of “${title}” into text`,
				action: `turn the points of “${title}” into text`,
				detail: "Points alone do not say what follows from what. Take the three that matter most and write a paragraph: what is so, why, and where it ends."
			}
		}
	})];
}
function suggestSplitting(facts) {
	let found = facts.longParagraphs.toSorted((a, b) => b.length - a.length), [longest] = found;
	if (!longest) return [];
	let { length, sentences, passage } = longest, lines = found.map((paragraph) => paragraph.passage.line);
	return [suggestion(facts, {
		category: "structure",
		priority: "low",
		evidence: found.slice(0, 4).map((paragraph) => paragraph.passage),
		words: {
			"zh-CN": {
				title: `拆开${listLines(lines, !0)}的长段落`,
				action: `拆开${listLines(lines, !0)}的长段落`,
				detail: `第 ${passage.line} 行的这一段有 ${length} 字、${sentences} 句。按意思分成两三段，并列的几点改成列表，读的人才找得到重点。`
			},
			en: {
				title: `Split the long paragraph${found.length === 1 ? "" : "s"} on ${listLines(lines, !1)}`,
				action: `split the long paragraph${found.length === 1 ? "" : "s"} on ${listLines(lines, !1)}`,
				detail: `The one on line ${passage.line} has ${length} words in ${sentences} sentences. Make two or three of it, one for each thought, and a list of what stands side by side.`
			}
		}
	})];
}
// src/core/review/built-in/wording-suggestions.ts
/** Terms that go by two names, or by letters that nobody explains. */
function suggestTerms(facts) {
	return [...suggestOneName(facts), ...suggestExplaining(facts)];
}
function suggestOneName(facts) {
	let pairs = [...facts.termVariants, ...facts.spellingVariants], [found] = pairs;
	if (!found) return [];
	let shown = pairs.slice(0, 2), zh = shown.map(({ names: [one, other] }) => `「${one}」和「${other}」`).join("，"), en = shown.map(({ names: [one, other] }) => `“${one}” and “${other}”`).join("; "), more = pairs.length - shown.length;
	return [suggestion(facts, {
		category: "term",
		priority: "low",
		evidence: bothOf(pairs),
		words: {
			"zh-CN": {
				title: `统一写法：${zh}`,
				action: `统一「${found.names[0]}」和「${found.names[1]}」的写法`,
				detail: `看上去是同一个${pairs.length > 1 ? "东西，各" : "东西，"}有两种写法${more > 0 ? `（另有 ${more} 组）` : ""}。选定一种，全文改成一致，以后才搜得到；如果不是一回事，写明区别。`
			},
			en: {
				title: `Keep to one spelling: ${en}`,
				action: `keep to one of “${found.names[0]}” and “${found.names[1]}”`,
				detail: `${pairs.length > 1 ? "Each pair looks" : "The two look"} like one thing spelt in two ways${more > 0 ? `, and there are ${more} more` : ""}. Choose one, so that a search finds them all; if they are two things, say what differs.`
			}
		}
	})];
}
function suggestExplaining(facts) {
	let { unexplained } = facts.acronyms, shown = unexplained.slice(0, maximumTerms);
	if (shown.length === 0) return [];
	let terms = shown.map(({ term, passage }) => ({
		text: term,
		line: passage.line
	})), more = unexplained.length - shown.length, isOne = shown.length === 1;
	return [suggestion(facts, {
		category: "term",
		priority: "low",
		evidence: terms.slice(0, 4),
		words: {
			"zh-CN": {
				title: `解释${listTerms(terms, !0, maximumTerms)}`,
				action: `解释${listTerms(terms, !0, maximumTerms)}`,
				detail: `笔记里没有说明${isOne ? "它" : "它们"}代表什么${more > 0 ? `（后面还有 ${more} 个）` : ""}。第一次出现时在括号里补上全称和一句话的解释，过几个月自己回看也能读懂。`
			},
			en: {
				title: `Explain ${listTerms(terms, !1, maximumTerms)}`,
				action: `explain ${listTerms(terms, !1, maximumTerms)}`,
				detail: `The note never says what ${isOne ? "it stands" : "they stand"} for${more > 0 ? `, nor do ${more} more get explained` : ""}. Add the full name and a few words in brackets at the first use, so that you can still follow it months from now.`
			}
		}
	})];
}
const maximumTerms = 5;
/** Sentences and brackets that nobody has finished, by the findings and by what stands in the text. */
function suggestFinishing(facts) {
	return [...suggestFinishingSentences(facts), ...suggestClosing(facts)];
}
function suggestFinishingSentences(facts) {
	let broken = facts.findings("unfinished-sentence");
	if (broken.length === 0) return [];
	let lines = broken.map(({ line }) => line);
	return [suggestion(facts, {
		category: "completeness",
		priority: "medium",
		evidence: broken.slice(0, 4),
		words: {
			"zh-CN": {
				title: `写完${listLines(lines, !0)}没说完的话`,
				action: `写完${listLines(lines, !0)}没说完的话`,
				detail: `${broken.length > 1 ? "这几段" : "这一段"}停在半句上，后面要说的读的人猜不到。趁还记得补上；想不起来，就改成一句完整的短句。`
			},
			en: {
				title: `Finish the sentence${lines.length === 1 ? "" : "s"} on ${listLines(lines, !1)}`,
				action: `finish what breaks off on ${listLines(lines, !1)}`,
				detail: "The text stops half-way, and nobody can guess the rest. Write it while you remember it; if you do not, make it a short sentence that is whole."
			}
		}
	})];
}
/** The one paragraph that ends without a mark, which may be cut. */
function suggestEnding(facts) {
	let known = [...facts.findings("unfinished-sentence"), ...facts.findings("todo-left")], isKnown = new Set(known.map(({ line }) => line));
	return facts.unended.filter(({ line }) => !isKnown.has(line)).map((passage) => suggestion(facts, {
		category: "completeness",
		priority: "low",
		evidence: [passage],
		words: {
			"zh-CN": {
				title: `看看第 ${passage.line} 行是不是没写完`,
				action: `看看第 ${passage.line} 行是不是没写完`,
				detail: "别的段落几乎都用句号一类的标点收尾，这一段没有。少了后半句就补上；话说完了，就补上标点。"
			},
			en: {
				title: `See whether line ${passage.line} is finished`,
				action: `see whether line ${passage.line} is finished`,
				detail: "Nearly all other paragraphs end with a full stop or the like, and this one does not. Add the rest of the sentence; if there is none, add the mark."
			}
		}
	}));
}
function suggestClosing(facts) {
	let known = new Set(facts.findings("unfinished-sentence").map(({ line }) => line)), lone = facts.unbalanced.filter(({ passage }) => !known.has(passage.line)), [first] = lone;
	if (!first) return [];
	let marks = lone.map(({ mark }) => mark), lines = lone.map(({ passage }) => passage.line);
	return [suggestion(facts, {
		category: "typo",
		priority: "low",
		evidence: lone.slice(0, 4).map(({ passage }) => passage),
		words: {
			"zh-CN": {
				title: `给${list(marks, !0)}配上另一半（${listLines(lines, !0)}）`,
				action: `给${listLines(lines, !0)}的${list(marks, !0)}配上另一半`,
				detail: "括号或引号只有一边，看不出括到哪里为止。补上另一边，或者删去这一边。"
			},
			en: {
				title: `Give ${list(marks, !1)} its other half (${listLines(lines, !1)})`,
				action: `mend the lone ${list(marks, !1)} on ${listLines(lines, !1)}`,
				detail: "A bracket or quotation mark stands without its other half, so one cannot tell how far it goes. Add the other, or remove this one."
			}
		}
	})];
}
// src/core/review/built-in/join-log-repeats.ts
/** Says of what the log has twice where it says what the summary drops of it: both are one round through the log. */
function joinLogRepeats(suggestions, facts) {
	let [pair] = facts.repeatedLogLines, repeats = suggestions.find(({ remark }) => remark.category === "repetition" && remark.priority === "low"), dropped = suggestions.find(({ remark }) => remark.category === "coverage" && facts.log?.dropped[0]?.line === remark.evidence[0]?.line), isAlone = listRepeatedLines(facts).length === 1;
	if (!pair || !repeats || !dropped || !isAlone) return suggestions;
	let { remark } = dropped, { first, second } = pair;
	if (remark.evidence.length > 2) return suggestions;
	let name = shortName(first.text), lines = listLines([first.line, second.line], facts.isChinese), more = facts.isChinese ? `记录里的「${name}」还写了两遍（${lines}），合成一处。` : ` The log has “${name}” twice (${lines}): make it one.`, joined = {
		...dropped,
		remark: {
			...remark,
			detail: remark.detail + more,
			evidence: [
				...remark.evidence,
				first,
				second
			]
		}
	};
	return suggestions.filter((one) => one !== repeats).map((one) => one === dropped ? joined : one);
}
// src/core/review/built-in/suggestions.ts
/**
* What a note should improve, from what was measured: what its reader gains most from comes first.
*
* More than five are more than anybody acts on.
*/
function suggest(facts) {
	let grounded = groundAll([
		...suggestSections(facts),
		...suggestChecking(facts),
		...suggestClearing(facts),
		...suggestCovering(facts),
		...suggestFinishing(facts),
		...suggestFiles(facts),
		...suggestMerging(facts),
		...suggestTerms(facts),
		...suggestImages(facts),
		...suggestShape(facts),
		...suggestEnding(facts)
	], facts).toSorted(byPriority);
	return (grounded.length > maximum ? joinLogRepeats(grounded, facts) : grounded).slice(0, maximum);
}
const maximum = 5;
function byPriority(a, b) {
	return priorities.indexOf(a.remark.priority) - priorities.indexOf(b.remark.priority);
}
const priorities = [
	"high",
	"medium",
	"low",
	null
];
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
export { draftBuiltInReview as t };
