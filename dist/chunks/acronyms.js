import { i as withoutFormatting, n as visibleText, o as offsetsOf, r as visibleTextOf, s as spanOf, t as isPhrasingParent } from "./visible-text.js";
import { n as decodePath, t as nextMarkup } from "./html-markup.js";
import { t as countLength } from "./length.js";
import { r as listPassages } from "./keywords.js";
import { a as unitsOf, i as indexItems, r as covers } from "./parts.js";
import { t as findExplanation } from "./explanation.js";
// src/core/note/content.ts
/** Whether blocks hold anything a reader sees: text, code, a formula, an image, a table or HTML. */
function hasContent(nodes) {
	return nodes.some((node) => node.type === "html" ? withoutFormatting(node.value).trim() !== "" : node.type === "text" ? node.value.trim() !== "" : isInvisible.has(node.type) ? !1 : "children" in node ? hasContent(node.children) : !0);
}
/** Whether the words in blocks alone, whatever else they hold, come to so many UTF-16 units. */
function holdsWords(nodes, atLeast) {
	let missing = atLeast, count = (node) => {
		if (!(missing <= 0)) {
			if (node.type === "text") missing -= node.value.trim().length;
			else if ("children" in node) for (let child of node.children) count(child);
		}
	};
	for (let node of nodes) count(node);
	return missing <= 0;
}
const isInvisible = /* @__PURE__ */ new Set([
	"yaml",
	"toml",
	"definition",
	"thematicBreak",
	"break"
]);
/** The visible text with everything else that blocks hold marked in it, so that it is equal only where they are. */
function writtenText(nodes) {
	return nodes.map(writtenIn).filter((text) => text !== "").join("\n");
}
function writtenIn(node) {
	if (node.type === "text") return node.value;
	if (node.type === "html") return withoutFormatting(node.value);
	if (node.type === "break") return "\n";
	if (isInvisible.has(node.type)) return "";
	if (node.type === "image") return `![${node.alt ?? ""}](${node.url})`;
	if (node.type === "inlineCode") return `\`${node.value}\``;
	if ("value" in node) return `\`\`\`\n${node.value}\n\`\`\``;
	if (!("children" in node)) return `[${node.type}]`;
	if (!isPhrasingParent.has(node.type)) return writtenText(node.children);
	let text = node.children.map(writtenIn).join("");
	return node.type === "link" ? `[${text}](${node.url})` : text;
}
/**
* Counts list items that hold content; where there is no list, the phrases split by 、，, ；; | or line ends.
*
* `own` leaves out of a text what the writer has not put there.
*/
function countItems(nodes, own) {
	let items = countListItems(nodes, own);
	return items > 0 ? items : own(visibleText(nodes)).split(/[、，,；;|｜\n]/u).filter((phrase) => countLength(phrase) > 0).length;
}
function countListItems(nodes, own) {
	let count = 0;
	for (let node of nodes) node.type === "listItem" && own(writtenText(node.children)).trim() !== "" && (count += 1), "children" in node && (count += countListItems(node.children, own));
	return count;
}
// src/core/template/scaffold.ts
/** The lines of a template's own text in one section, as they are compared. */
function normalizeScaffold(text) {
	return text.split("\n").map(normalizeLine).filter((line) => line !== "");
}
/** Leaves out the lines of a note's text that the template had put there. */
function withoutScaffold(text, scaffold) {
	return scaffold.length === 0 ? text : text.split("\n").filter((line) => !scaffold.includes(normalizeLine(line))).join("\n");
}
function normalizeLine(line) {
	return line.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
}
// src/core/check/status.ts
/** How a slot is filled, in one word; the rules and the report say the same. */
function statusOf(filled) {
	let { slot, content, mayBeEmpty } = filled;
	return content ? hasPlaceholderTitle(filled) ? "unfilled" : slot.isFixed ? "ok" : content.state === "empty" ? mayBeEmpty ? "ok" : "empty" : content.state === "unfilled" ? isLeftOpen(filled) ? "ok" : "unfilled" : isDeniedStub(filled) ? "stub" : content.blanks.length > 0 ? "unfilled" : content.state === "written" ? statusOfSize(filled) : "ok" : "missing";
}
/** Whether a section is there and says more than that it is still to be written: only then its slot can ask for more. */
function isWritten(filled) {
	return !unwritten.has(statusOf(filled)) && !leftOpen.has(filled.content?.state ?? "empty");
}
const unwritten = /* @__PURE__ */ new Set([
	"missing",
	"empty",
	"stub",
	"unfilled"
]), leftOpen = /* @__PURE__ */ new Set([
	"stub",
	"stub-with-reason",
	"blank",
	"unfilled"
]);
/** Whether a section is shorter or longer than its slot asks for, or has fewer or more items. */
function statusOfSize({ slot, content }) {
	if (!content) return "ok";
	let { minimumLength, maximumLength, items } = slot, counts = [{
		count: content.length,
		minimum: minimumLength ?? 0,
		maximum: maximumLength
	}, {
		count: content.items,
		minimum: items?.minimum ?? 0,
		maximum: items?.maximum ?? null
	}];
	return counts.some(({ count, minimum }) => count < minimum) ? "short" : counts.some(({ count, maximum }) => maximum !== null && count > maximum) ? "long" : "ok";
}
/** Whether the heading still is the template's `{…}`, or its example. */
function hasPlaceholderTitle({ slot, section }) {
	return section !== null && slot.placeholders.includes(section.title);
}
/** Whether a section may stay as the template has it: it may say that it is still to be written. */
function isLeftOpen({ slot, content }) {
	return slot.todo === "allow" && content?.blanks.length === 0;
}
function isDeniedStub({ slot, content }) {
	return content?.state === "stub" || content?.state === "blank" ? slot.todo !== "allow" : content?.state === "stub-with-reason" && slot.todo === "deny";
}
// src/core/note/html-attribute.ts
/** Finds the first attribute of that name, in small letters, among those of a tag; `null` where it has none or no value. */
function findAttribute(attributes, wanted) {
	for (let match of attributes.matchAll(attribute)) {
		let [all, name = "", ...values] = match;
		if (name.toLowerCase() !== wanted) continue;
		let value = values.find((each) => each !== void 0);
		return value === void 0 ? null : {
			value,
			start: match.index + all.lastIndexOf(value)
		};
	}
	return null;
}
const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
// src/core/note/images-description.ts
/** Whether the text of an image says more than the name of its file, or that it is an image. */
function describesImage(alternative, url) {
	let text = alternative.trim(), file = decodePath(url.replace(/[?#].*$/s, "")).split(/[/\\]/).findLast((part) => part !== "") ?? "", stem = file.replace(/\.[a-z\d]{2,5}$/i, "");
	return text === "" || text === file || text === stem ? !1 : !/\.(?:png|jpe?g|gif|svg|webp|bmp)$/i.test(text) && !nameOfAnyImage.test(text);
}
/** What programs, and people in a hurry, call an image. */
const nameOfAnyImage = RegExp("^(?:(?:(?:pasted ?)?image|img|pics?|pictures?|photo|screen ?shot|snipaste|untitled|figure|fig|alt(?: text)?|demo|(?:微信|qq|屏幕)?(?:图片|图像|截图|截屏|快照)|图|在这里插入图片描述|请添加图片描述|图片描述)[-_ \\d.:()（）]*|[-_ \\d.:]+|[\\da-f-]{16,})$", "iu");
// src/core/note/images.ts
/** Lists the images, or the pieces of HTML that hold one, that neither say what they show nor have a caption. */
function listUndescribedImages(blocks) {
	return blocks.flatMap((block, index) => {
		if (containers.has(block.type) && "children" in block) return listUndescribedImages(block.children);
		let images = listBareImages(block);
		return images.length === 0 ? images : [blocks[index - 1], block].some((near) => near && isCaption(near)) || isCaptionBelow(blocks[index + 1]) ? [] : images;
	});
}
/** Lists the images, or the pieces of HTML that hold one, that say themselves what they show. */
function listDescribedImages(nodes) {
	return nodes.flatMap((node) => node.type === "image" ? describesImage(node.alt ?? "", node.url) ? [node] : [] : node.type === "html" ? listAlternatives(node.value).some(isSaid) ? [node] : [] : "children" in node ? listDescribedImages(node.children) : []);
}
/** A table is none: its cells say what they show. */
const containers = /* @__PURE__ */ new Set([
	"blockquote",
	"list",
	"listItem",
	"footnoteDefinition"
]);
/** The images of a block that do not say what they show. */
function listBareImages(node) {
	return node.type === "image" ? describesImage(node.alt ?? "", node.url) ? [] : [node] : node.type === "html" ? listAlternatives(node.value).every(isSaid) ? [] : [node] : "children" in node ? node.children.flatMap(listBareImages) : [];
}
function isSaid({ text, url }) {
	return describesImage(text, url);
}
/** What each image in a piece of HTML says, and where it is. */
function listAlternatives(html) {
	let found = [];
	for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
		let { name: element, attributes } = markup;
		if (element !== "img") continue;
		let valueOf = (name) => findAttribute(attributes, name)?.value ?? "";
		found.push({
			text: valueOf("alt"),
			url: valueOf("src")
		});
	}
	return found;
}
/** Whether a block is a line about an image: a short one, or one that speaks of a figure. */
function isCaption(block) {
	let text = readLine(block), length = countLength(text), longest = cjk.test(text) ? longestCaption : longestCaptionInWords;
	return length > 0 && (length <= longest || figure.test(text));
}
/** Whether the block below an image is about it; a short one that is a whole sentence may as well go on with the text. */
function isCaptionBelow(block) {
	if (!block || !isCaption(block)) return !1;
	let text = readLine(block);
	return figure.test(text) || !/[。！？.!?]\s*$/.test(text);
}
/** The beginning of what a block that may be a caption says. */
function readLine(block) {
	return captions.has(block.type) ? (block.type === "html" ? textOf(block.value) : visibleText([block])).slice(0, 2e3) : "";
}
const captions = /* @__PURE__ */ new Set([
	"paragraph",
	"html",
	"table"
]), longestCaption = 50, longestCaptionInWords = 25, cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, figure = /(?:^|\n)\s*(?:图|表|fig(?:ure)?\.?)\s*[\d一二三四五六七八九十:：]|[如见下上左右]图|图中|图示|(?:figure|fig\.) \d|(?:as shown|shown (?:above|below|here)|the (?:figure|diagram|picture|screenshot))/i;
function textOf(html) {
	let text = "", end = 0;
	for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) text += html.slice(end, markup.start), end = markup.end;
	return text + html.slice(end);
}
// src/core/note/stub.ts
/**
* Reads a text as a stub such as `_**TODO**_`, 待补充 or `TODO: after the lecture`.
*
* A marker followed by more than one sentence is a note to self among other text, and no stub. The text is
* compared without emphasis, because `_**TODO**_开启` does not parse as any. Code and links are content.
*/
function classifyStub(text) {
	if (text.length > 200 || codeOrLink.test(text) || text.trim() === "") return "none";
	let plain = withoutDecoration(text), words = plain.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
	return blank.test(words) || dash.test(plain) ? "blank" : bare.test(words) || !/[^\p{P}\s]/u.test(text.replaceAll(underConstruction, "")) ? "bare" : withReason.some((pattern) => pattern.test(plain)) && isOneSentence(plain) ? "with-reason" : "none";
}
const codeOrLink = /`|\[\[|\]\(/;
/** The text in half-width letters, without emphasis, the marks of lists and quotes, task boxes, tags and emoji. */
function withoutDecoration(text) {
	return text.normalize("NFKC").replaceAll(/<[^<>]*>/g, " ").replace(/^[\s>]*\[!todo\][-+]?[\s>]*/iu, "TODO: ").replaceAll(/^[\s>*+-]*\[[ x]\]/gimu, "").replaceAll(/[*_~>#[\]【】]|\p{Extended_Pictographic}|[\uFE0F\u200D]/gu, "").trim();
}
/** Signs that say by themselves that there is more to come. */
const underConstruction = /[🚧🏗⏳⌛🔜]\uFE0F?/gu, marker = "(?:todo|to-do|tbd|tba|fixme|wip|to be (?:done|written|added|continued|determined|decided|announced|completed|updated)|待补充?|待完善|待完成|待续|未完待续|待整理|待更新|待填写?|待定|待写|待办|未完成|占位|此处填写|施工中|整理中|更新中|建设中|编写中)", bare = RegExp(`^(?:(?:${marker}|(?:to do|coming soon|under construction|work in progress|placeholder|xxx+|敬请期待|暂略|(?:后续|稍后|以后)(?:补充|更新|完善)))(?: |$))+$`, "iu"), blank = /^(?:n ?a|none|nothing|not applicable|nil|无|暂无|暂无内容|没有|不适用|略)$/iu, dash = /^[-–—/\\]+$/u, notAboutIt = "(?!\\s*(?:lists?|items?|apps?|applications?|comments?|tags?|markers?|managers?|limits?|stands for|means|is|are|was|were|清单|列表|事项|应用|注释|标记|标签|软件|工具|限制|是)(?![a-z])|[\\s,、和与及]*(?:TODO|FIXME|XXX|HACK|TBD|WIP)\\b)", withReason = [RegExp(`^[-+!.\\s(]*(?:${marker}|to do(?!,))${notAboutIt}(?:\\s*[:,(;~—–]|\\s+-)`, "iu"), RegExp(`^[-+\\s(]*(?:TODO|TO-DO|TBD|TBA|FIXME|WIP)${notAboutIt}(?:\\s|\\p{Script=Han})`, "u")];
/** Whether nothing follows the first mark that ends a sentence. */
function isOneSentence(text) {
	return !/[。!?！？]\s*\S|\.\s+\S|\n\s*\S/u.test(text.replaceAll(/[。.]+$/gu, ""));
}
/**
* Finds the markers that say, among other text, that some of it is still to be written, as `（待补充）` and `TODO: a figure` do.
*
* What stands in code or in a link is to be left out of the text. Of 600 lines of real notes with an upper-case TODO,
* three in four have it at their start or in brackets; in the others, and in lower case, it is a word like any other.
*/
function findTodoMarkers(text) {
	let found = [];
	for (let [patterns, isMarker] of [[latinMarker, isLatinMarker], [chineseMarker, isChineseMarker]]) for (let { index: start, 0: word } of text.matchAll(patterns)) {
		let end = start + word.length;
		isMarker(placeOf(text, start, end)) && found.push({
			start,
			end
		});
	}
	return found.toSorted((a, b) => a.start - b.start);
}
const latinMarker = RegExp(`(?<![\\w./@-])(?:TODO|TO-DO|TBD|TBA|FIXME|WIP|XXX(?=\\s*[:：)）]))(?!\\w|[./-]\\w)${notAboutIt}`, "gu"), chineseMarker = /未完待续|此处填写|待(?:补充|完善|完成|整理|更新|填写|续|定|写)|(?:施工|整理|建设|编写)中/gu;
function placeOf(text, start, end) {
	let near = text.slice(Math.max(0, start - context), start), lineStart = near.lastIndexOf("\n") + 1, before = near.slice(lineStart), isWhole = lineStart > 0 || start <= context, [after = ""] = text.slice(end, end + context).split("\n");
	return {
		before,
		after,
		startsLine: isWhole && onlyMarks.test(before)
	};
}
/** In UTF-16 units. */
const context = 24, onlyMarks = /^(?:[\s*_~>#+|!•·-]|\[[ xX]?\]|\d{1,3}[.)、]|\p{Extended_Pictographic}|\uFE0F)*$/u, inBrackets = /[([{<（【「〔《][\s*_]*$/u, afterSeparator = /[:：,，;；.。!！?？|…—–-][\s*_]*$/u, givesName = /(?:called|named|titled|label+ed|叫做?|名为|称为)\s*[“"'「]?$/u, endsLine = /^[\s*_~)）\]】」!！.。…:：|]*$/u;
function isLatinMarker({ before, after, startsLine }) {
	return startsLine || inBrackets.test(before) ? !0 : /^[*_]*\s*[:：]/u.test(after) ? !givesName.test(before) : endsLine.test(after) && afterSeparator.test(before);
}
function isChineseMarker({ before, after, startsLine }) {
	return startsLine ? endsLine.test(after) || /^\s*[:：,，;；(（—–-]/u.test(after) : inBrackets.test(before) ? /^\s*[)）\]】」〕》:：,，;；]/u.test(after) : /^\s*[)）\]】]/u.test(after) ? /[(（[【][^()（）[\]【】]{1,8}$/u.test(before) : endsLine.test(after) && (afterSeparator.test(before) || /\s$/u.test(before));
}
// src/core/detect/log-coverage.ts
/** Holds the log against the summary; `null` when the note has not written both. */
function coverLog({ log, summary }) {
	let text = visibleText(summary.flatMap(({ blocks }) => blocks));
	if (log.length === 0 || countLength(text) < minimumSummaryLength) return null;
	let summaryText = indexItems(text), items = uniqueItems(log.flatMap(({ blocks }) => listPassages(blocks.map(withoutHeader))).flatMap(splitItems));
	return items.length === 0 ? null : {
		covered: items.filter(({ text: item }) => covers(summaryText, item)),
		dropped: items.filter(({ text: item }) => !covers(summaryText, item))
	};
}
/** In characters (字) and words; a summary that has barely begun has not dropped anything yet. */
const minimumSummaryLength = 60;
/** The first row of a table names its columns. */
function withoutHeader(block) {
	return block.type === "table" ? {
		...block,
		children: block.children.slice(1)
	} : block;
}
/** Splits a line of a log at arrows and 、, and at spaces between Chinese phrases; commas hold a thought together. */
function splitItems({ text, line }) {
	return text.split(/(?<![-=])[-=]+>|[→⇒、|｜]|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u).map((item) => ({
		text: item.replace(timestamp, "").replace(/^[\s\-+*>:：,，]+|(?<![\s:：.!！])[\s:：.!！]+$/gu, ""),
		line
	})).filter(({ text: item }) => unitsOf(item).length > 0 && classifyStub(item) === "none");
}
/** When it was said: “10:32”, “[00:10:32]”, “10:32–10:40”. */
const timestamp = /^[\s\-+*>]*[[(（【]?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[-–—~～至]\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\])）】]?(?!\d)/u;
function uniqueItems(items) {
	let seen = /* @__PURE__ */ new Set();
	return items.filter(({ text }) => !seen.has(text) && (seen.add(text), !0));
}
// src/core/note/shorten.ts
/** Cuts a name to so many characters, between two words where the script has words, and never inside brackets. */
function shorten(name, maximum) {
	let characters = Array.from(name);
	return characters.length <= maximum ? name : `${characters.slice(0, maximum).join("").replace(/(?<=\w)\s+\w*$/u, "").replace(/(?<=.)[（(「“《][^）)」”》]*$/u, "")}…`;
}
// src/core/detect/repeated-items.ts
/** Finds the items of lists, but for the keywords, that the same list already has. */
function findRepeatedItems({ all, keywords }) {
	let isForKeywords = new Set(keywords);
	return all.filter((section) => !isForKeywords.has(section)).flatMap((section) => listLists(section.blocks).filter(({ children }) => children.length > 1).flatMap((list) => findIn(list, section)));
}
function findIn(list, section) {
	let seen = /* @__PURE__ */ new Map();
	return list.children.flatMap((item, index) => {
		let key = normalizeItem(writtenText([item])), first = seen.get(key);
		return seen.set(key, first ?? item), !first || !isPhrase(item) || list.ordered && list.children[index - 1] !== first ? [] : [{
			words: visibleText([item]).split("\n")[0] ?? "",
			span: spanOf(item),
			firstLine: spanOf(first).startLine,
			section
		}];
	});
}
/**
* Whether an item is more than a word such as 是 or “done”, which may well come twice, and less than a paragraph,
* which `repeated-paragraph` looks at.
*/
function isPhrase(item) {
	let words = visibleText([item]), length = countLength(words);
	return length < 40 && (length >= 4 || (words.match(/[A-Za-z]/g)?.length ?? 0) >= 8);
}
function listLists(nodes) {
	return nodes.flatMap((node) => {
		if (!("children" in node) || node.type === "blockquote") return [];
		let inner = listLists(node.children);
		return node.type === "list" ? [node, ...inner] : inner;
	});
}
/** An item as it is compared with others. */
function normalizeItem(text) {
	return text.normalize("NFKC").replaceAll(/\s+/gu, " ").replace(/^ /, "").replace(/[\s.。;；,，、:：!！]{1,8}$/u, "");
}
// src/core/note/fingerprints.ts
/**
* The fingerprints of a text by winnowing: two texts that share thirteen letters or digits in a row share one.
*
* Of the hashes of every six letters, each eight neighbours give the smallest.
*/
function fingerprintsOf(text) {
	let hashes = hashGrams(text.replaceAll(notLetters, "").toLowerCase()), prints = /* @__PURE__ */ new Set(), smallest = Infinity;
	for (let at = 0; at + window <= hashes.length; at += 1) {
		let next = hashes[at + window - 1] ?? Infinity;
		at > 0 && next >= smallest && hashes[at - 1] !== smallest || (smallest = at > 0 && next < smallest ? next : smallestAt(hashes, at), prints.add(smallest));
	}
	return prints;
}
const window = 8, notLetters = /(?:(?![a-zA-Z\d\u4E00-\u9FFF])[^\p{L}\p{N}])+/gu;
/** The hashes of every six letters, each made of the one before by the letter that comes and the one that goes. */
function hashGrams(letters) {
	let hashes = [], hash = 0;
	for (let at = 0; at < letters.length; at += 1) {
		let gone = at < 6 ? 0 : letters.charCodeAt(at - 6);
		hash = Math.imul(hash, factor) + letters.charCodeAt(at) - Math.imul(gone, factorOfGone) | 0, at >= 5 && hashes.push(hash);
	}
	return hashes;
}
const factor = 2654435761, factorOfGone = Array.from({ length: 6 }).reduce((power) => Math.imul(power, factor), 1);
function smallestAt(hashes, start) {
	let smallest = Infinity;
	for (let at = start; at < start + 8; at += 1) smallest = Math.min(smallest, hashes[at] ?? Infinity);
	return smallest;
}
// src/core/note/near-duplicates.ts
/**
* Finds the texts that say almost the same as one before them: of their pairs of neighbouring characters (字) and
* words, nine in ten are the same, or as many as the threshold asks for.
*
* Only texts that share fingerprints are compared, and each only with the few that share most: the time is linear.
*/
function findNearDuplicates(texts, threshold = .9) {
	let firstWith = /* @__PURE__ */ new Map(), bags = /* @__PURE__ */ new Map(), bagAt = (index) => {
		let bag = bags.get(index) ?? bagOf(texts[index] ?? "");
		return bags.set(index, bag), bag;
	};
	return texts.flatMap((text, index) => {
		let prints = fingerprintsOf(text), candidates = findCandidates(prints, firstWith);
		for (let print of prints) firstWith.has(print) || firstWith.set(print, index);
		if (candidates.length === 0) return [];
		let earlier = candidates.find((other) => similarityOf(bagAt(index), bagAt(other)) >= threshold);
		return earlier === void 0 ? [] : [{
			index,
			earlier
		}];
	});
}
/** The texts with which one shares most fingerprints, and enough to be similar. */
function findCandidates(prints, firstWith) {
	let shared = /* @__PURE__ */ new Map();
	for (let print of prints) {
		let first = firstWith.get(print);
		first !== void 0 && shared.set(first, (shared.get(first) ?? 0) + 1);
	}
	return shared.size === 0 ? [] : [...shared].filter(([, count]) => count >= prints.size / 4).toSorted(([, a], [, b]) => b - a).slice(0, maximumCandidates).map(([index]) => index);
}
const maximumCandidates = 3;
function bagOf(text) {
	let units = text.normalize("NFKC").toLowerCase().match(unit) ?? [], counts = /* @__PURE__ */ new Map();
	for (let [index, second] of units.entries()) {
		let pair = `${units[index - 1] ?? ""} ${second}`;
		counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	return {
		size: units.length,
		counts
	};
}
const unit = /\p{Script=Han}|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+/gv;
function similarityOf(a, b) {
	let common = 0;
	for (let [pair, count] of a.counts) common += Math.min(count, b.counts.get(pair) ?? 0);
	return 2 * common / (a.size + b.size);
}
// src/core/note/paragraphs.ts
/** Lists the paragraphs in blocks, those of list items among them; not those of quotes and footnotes. */
function listParagraphs(nodes) {
	return nodes.flatMap((node) => node.type === "paragraph" ? [node] : node.type === "list" || node.type === "listItem" ? listParagraphs(node.children) : []);
}
// src/core/note/prose.ts
/** The visible text without its code spans; blocks end a line. */
function proseOf(node) {
	return node.type === "inlineCode" ? " " : "children" in node ? node.children.map(proseOf).join(isPhrasingParent.has(node.type) ? "" : "\n") : visibleTextOf(node);
}
// src/core/detect/repeated-paragraphs.ts
/** Finds the learner's paragraphs that say almost the same as an earlier one, but for what the template put there. */
function findRepeatedParagraphs(context) {
	return findAlike(context);
}
/**
* Finds the same and shorter ones, and those that have been worked over since they were copied, as long as every
* figure and every name of the one stands in the other, and no word is put in the place of another: paragraphs on two
* things that are built alike differ in just these.
*/
function findCopiedParagraphs(context) {
	let exact = findAlike(context), known = new Set(exact.map(({ paragraph }) => paragraph.span.startLine)), edited = findAlike(context, {
		threshold: .8,
		shortest: 20
	}).filter(({ paragraph, earlier }) => !known.has(paragraph.span.startLine) && isWorkedOver(paragraph.text, earlier.text));
	return [...exact, ...edited];
}
function isWorkedOver(text, earlier) {
	if (namesIn(text) !== namesIn(earlier)) return !1;
	if (/\p{Script=Han}/u.test(text)) return !0;
	let [a, b] = [new Set(unitsOf(text)), new Set(unitsOf(earlier))];
	return [...a].every((unit) => b.has(unit)) || [...b].every((unit) => a.has(unit));
}
function namesIn(text) {
	let names = text.match(/`[^`]+`|\d[\d.]*|\w*[A-Z]\w*[A-Z\d]\w*/g) ?? [];
	return [...new Set(names)].toSorted().join(" ");
}
function findAlike({ note, slots }, { threshold, shortest = minimumLength } = {}) {
	let scaffold = [...new Set(slots.flatMap(({ slot }) => slot.scaffold))], isLong = (text) => countLength(text) >= (/\p{Script=Han}/u.test(text) ? minimumLength : shortest), paragraphs = listParagraphsOf(note, (text) => isLong(withoutScaffold(text, scaffold)));
	return findNearDuplicates(paragraphs.map(({ text }) => text), threshold).flatMap((duplicate) => {
		let paragraph = paragraphs[duplicate.index], earlier = paragraphs[duplicate.earlier];
		return paragraph && earlier ? [{
			paragraph,
			earlier
		}] : [];
	});
}
function listParagraphsOf(note, isLong) {
	return note.sections.filter(({ isGenerated }) => !isGenerated).flatMap(({ title, blocks }) => listParagraphs(blocks).filter((node) => {
		let { start, end } = offsetsOf(node);
		if (end - start < minimumLength) return !1;
		let text = proseOf(node);
		return text.length >= minimumLength && isLong(text);
	}).map((node) => ({
		span: spanOf(node),
		section: title || null,
		text: writtenText([node])
	})));
}
/** In characters (字) and words. */
const minimumLength = 40;
// src/core/detect/acronyms.ts
/** The acronyms that a note uses in its summary (or anywhere, where it has none), by whether it explains them. */
function findAcronyms({ summary, keywords, all, note }) {
	let sections = summary.length > 0 ? summary : all.filter((section) => !keywords.includes(section)), said = new Set(sections.flatMap(({ blocks }) => blocks.map(proseOf)).flatMap(listTerms)), used = /* @__PURE__ */ new Map();
	for (let passage of sections.flatMap(({ blocks }) => listPassages(blocks))) {
		let terms = listTerms(passage.text);
		if (!(terms.length === 0 || isShouted(passage.text))) for (let term of terms) said.has(term) && !used.has(term) && used.set(term, passage);
	}
	let acronyms = Array.from(used, ([term, passage]) => ({
		term,
		passage
	})).slice(0, maximum), text = note.learnerText, filed = termsOfPath(note.path), found = acronyms.map((one) => ({
		...one,
		explanation: findExplanation(one.term, text)
	}));
	return {
		explained: found.flatMap(({ explanation, ...one }) => explanation === null ? [] : [{
			...one,
			explanation
		}]),
		unexplained: found.filter(({ term, explanation }) => explanation === null && !filed.has(term.toLowerCase()))
	};
}
/** What the folders of a note are called after, and the series that its file is numbered in: who finds it there knows. */
function termsOfPath(path) {
	let folders = path.toLowerCase().split("/"), file = folders.pop() ?? "", series = /^([a-z]{2,5})[-_]?\d/.exec(file)?.[1], names = folders.flatMap((folder) => folder.split(/[^a-z]+/));
	return /* @__PURE__ */ new Set([
		...names,
		...names.map((word) => word.replace(/s$/, "")),
		series ?? ""
	]);
}
function listTerms(text) {
	return /[A-Z][a-z]?[A-Z]/.test(text) ? (text.match(acronym) ?? []).filter((term) => !common.has(term) && !romanNumeral.test(term)) : [];
}
/** Each is looked up in the whole note; a remark names five at most. */
const maximum = 40, acronym = /(?<![A-Za-z0-9_./#-])(?:[A-Z]{2,5}|[A-Z][a-z][A-Z]{1,3})(?![A-Za-z0-9_/]|[.-][A-Za-z0-9])/g, romanNumeral = /^[IVX]{2,6}$/;
/** Whether a line is English in capitals, where every word looks like an acronym. */
function isShouted(text) {
	return (text.match(/\b[A-Z]{2,}\b/g)?.length ?? 0) > 6 && !/[a-z\p{Script=Han}]/u.test(text);
}
/** What readers of technical notes know without being told. */
const common = new Set("README YES NO NOW LATER TOC NEW OLD TRUE FALSE AI API APP ASCII CLI CPU CSS CSV DNS EOF FAQ FTP GB GIF GPU GUI HTML HTTP HTTPS ID IDE IO IP IT JPG JS JSON KB LAN MAC MB MD NULL OK OS PC PDF PNG PPT RAM ROM SDK SSD SSH SQL SVG TB TCP TODO TBD FIXME WIP UDP UI URI URL USA USB UTF UTC VIP VM VS WWW XML YAML ZIP RGB RSS RFC MUST SHALL SHOULD MAY CAN TBA XX XXX XXXX QQ AM PM CN EN UK US EU PR CI CD TV PS QA NB AND OR NOT JDK JVM IE CTO CEO NPC CSDN CUDA AWS IEEE ACM GNU GPL MIT BSD LLM PHP IDEA MySQL NoSQL PyPI PhD JAX MNIST UNIX POSIX JAVA BIOS UFO DNA LOL LOGO WEB TXT JPEG GCC LLVM MIPS ARM TeX TEX CTEX UC UCB UCSD CMU NYU PKU SJTU KAIST ETH CS GET POST PUT PUSH HEAD PATH KEY TAG SET UP TO AT ALL ANY ONE TWO BUT WITH FROM WHERE HERE WHOLE YOUR LINE WORD CODE BUG ISSUE BOSS JOB NONE OFF EQUAL LESS MORE READ WRITE VALUE NAME PART HOST ADMIN SLAVE RETRY WATCH INIT FOO BAR DEMO TEST NOTE TIPS IF ELSE FOR THE IS IN ON AS BY".split(" "));
export { writtenText as C, holdsWords as S, statusOf as _, listParagraphs as a, countItems as b, shorten as c, findTodoMarkers as d, listDescribedImages as f, isWritten as g, findAttribute as h, proseOf as i, coverLog as l, describesImage as m, findCopiedParagraphs as n, findRepeatedItems as o, listUndescribedImages as p, findRepeatedParagraphs as r, normalizeItem as s, findAcronyms as t, classifyStub as u, normalizeScaffold as v, hasContent as x, withoutScaffold as y };
