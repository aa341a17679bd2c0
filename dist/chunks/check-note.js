import { d as matchName, f as namesOf, g as frontMatterField, h as toString, m as withoutOptional, n as isWithin, r as listDescendants, t as isUnderOneOf } from "./section.js";
import { a as listComments, n as visibleText, s as spanOf, u as splitLines } from "./visible-text.js";
import { f as isTitle, h as listSuppressions, m as indexSuppressions, n as rules, t as ruleIds } from "./rules.js";
import { t as isAtLeast } from "./severity.js";
import { r as noTemplate } from "./choose.js";
import { r as refuse } from "./parse.js";
import { t as isWithinEdits } from "./nearest.js";
import { C as writtenText, S as holdsWords, _ as statusOf, b as countItems, u as classifyStub, x as hasContent, y as withoutScaffold } from "./acronyms.js";
import { t as countLength } from "./length.js";
// src/core/rules/rule-page.ts
/** Where a rule is explained. */
function rulePage(rule) {
	return `https://github.com/note-review/note-review/blob/main/docs/rules/${rule}.md`;
}
// src/core/template/heaviest-in-order.ts
/** The pairs of rows and columns, both rising, whose weights add up to the most. A weight of 0 is no pair. */
function heaviestInOrder(weights) {
	let columns = weights[0]?.length ?? 0, best = Array.from({ length: weights.length + 1 }, () => Array.from({ length: columns + 1 }, () => 0)), at = (row, column) => best[row]?.[column] ?? 0, paired = (row, column) => {
		let weight = weights[row]?.[column] ?? 0;
		return weight > 0 ? weight + at(row + 1, column + 1) : 0;
	};
	for (let row = weights.length - 1; row >= 0; --row) {
		let cells = best[row] ?? [];
		for (let column = columns - 1; column >= 0; --column) cells[column] = Math.max(at(row + 1, column), at(row, column + 1), paired(row, column));
	}
	let pairs = [], column = 0;
	for (let row = 0; row < weights.length; row += 1) for (; column < columns && at(row, column) > at(row + 1, column);) {
		if (paired(row, column) === at(row, column)) {
			pairs.push([row, column]), column += 1;
			break;
		}
		column += 1;
	}
	return pairs;
}
// src/core/template/weigh.ts
/** A better name outweighs any place; the right place only decides between equal names. */
const nameWeights = {
	whole: 1e3,
	part: 900,
	wildcard: 500,
	anything: 10
};
/** How well a section fits a slot; 0 when not at all. */
function weigh(slot, section) {
	let fits = slot.names.map((name) => matchName(name, section.names)), isOwn = isVerbatim(slot, section), best = isOwn ? nameWeights.whole : Math.max(...fits.map((fit) => fit ? nameWeights[fit] : 0));
	if (best === 0) return 0;
	let isOwnTitle = isOwn || fits[0] === "whole" ? 50 : 0;
	return best === nameWeights.anything && !isAtLevel(slot, section) ? 0 : best + isOwnTitle + (isUnderParent(slot, section) ? 8 : 0) + +(slot.depth === section.depth);
}
/** Whether a heading still is the template's own, such as `{title}`: it stands for its slot wherever it is. */
function isVerbatim({ title, placeholders }, section) {
	let heading = withoutOptional(section.title);
	return heading === title || placeholders.includes(heading);
}
/** Whether a section is at the slot's level, or as far below its parent, where that has a name to be known by. */
function isAtLevel({ depth, parent }, section) {
	if (section.depth === depth) return !0;
	let above = section.parent;
	return !parent || !above || section.depth - above.depth !== depth - parent.depth ? !1 : parent.names.map((pattern) => matchName(pattern, above.names)).some((fit) => fit !== null && fit !== "anything");
}
/** Whether the section stands under one that the slot's parent could be. */
function isUnderParent({ parent }, section) {
	if (!parent) return !0;
	for (let above = section.parent; above; above = above.parent) {
		let { names } = above;
		if (parent.names.some((pattern) => matchName(pattern, names) !== null)) return !0;
	}
	return !1;
}
// src/core/template/assign.ts
/**
* Gives each slot at most one section.
*
* One pass in document order finds the heaviest set of pairs that keeps the template's order (a weighted longest
* common subsequence); what is left over is then paired wherever it stands, so that a moved section is moved,
* not missing.
*/
function assign(slots, sections) {
	let weights = slots.map((slot) => sections.map((section) => weigh(slot, section))), columns = pairLeftOver(weights, new Map(heaviestInOrder(weights))), assigned = /* @__PURE__ */ new Map();
	for (let [row, slot] of slots.entries()) {
		let section = sections[columns.get(row) ?? -1];
		section && assigned.set(slot, section);
	}
	let title = slots.find((slot) => slot.parent === null && isTitle(slot)), name = titleOf$1(sections), isFree = name !== null && ![...assigned.values()].includes(name);
	return title && isFree && !assigned.has(title) && assigned.set(title, name), assigned;
}
/** Pairs the rows that have no column with one that bears their name, also where a slot for any heading has it. */
function pairLeftOver(weights, inOrder) {
	let columns = new Map(inOrder), rows = new Map([...columns].map(([row, column]) => [column, row])), isHeld = (column) => {
		let row = rows.get(column);
		return row !== void 0 && (weights[row]?.[column] ?? 0) >= nameWeights.wildcard;
	}, waiting = weights.map((_, row) => row).filter((row) => !columns.has(row));
	for (let row = waiting.shift(); row !== void 0; row = waiting.shift()) {
		let [best] = (weights[row] ?? []).map((weight, column) => ({
			column,
			weight
		})).filter(({ column, weight }) => weight >= nameWeights.wildcard && !isHeld(column)).toSorted((a, b) => b.weight - a.weight);
		if (!best) continue;
		let robbed = rows.get(best.column);
		robbed !== void 0 && (columns.delete(robbed), waiting.push(robbed)), columns.set(row, best.column), rows.set(best.column, row);
	}
	return columns;
}
/** The heading that everything stands under: whatever its level, it is what the note is called. */
function titleOf$1([first, ...others]) {
	return !first || others.length === 0 ? null : others.every((section) => isWithin(section, first)) ? first : null;
}
// src/core/template/order-alike.ts
/**
* Of slots side by side that take any heading, gives the required ones what there is, and the first ones what comes
* first.
*
* By its name alone nobody can tell which of them a section fills, so that none of them is out of order.
*/
function orderAlike(matches) {
	let parents = new Set(matches.map(({ slot }) => slot.parent)), isOpen = ({ slot, section }) => isTitle(slot) && !parents.has(slot) && (section === null || weigh(slot, section) < nameWeights.wildcard), runs = [];
	for (let match of matches) {
		let run = runs.at(-1), last = run?.at(-1);
		run && last && isBeside(last, match) && isOpen(last) && isOpen(match) ? run.push(match) : runs.push([match]);
	}
	return runs.flatMap((run) => run.length > 1 ? allot(run) : run);
}
function isBeside(one, other) {
	return one.slot.parent === other.slot.parent && one.slot.depth === other.slot.depth && one.scope === other.scope;
}
function allot(run) {
	let sections = run.flatMap(({ section }) => section ?? []).toSorted((a, b) => a.startOffset - b.startOffset), byNeed = run.toSorted((a, b) => Number(b.slot.isRequired) - Number(a.slot.isRequired)), chosen = new Set(byNeed.slice(0, sections.length)), filled = new Map(run.filter((match) => chosen.has(match)).map((match, index) => [match, sections[index]]));
	return run.map((match) => ({
		...match,
		section: filled.get(match) ?? null
	}));
}
// src/core/template/match.ts
/** Matches sections to slots by name, at any level. Generated slots and sections take no part. */
function matchSections(slots, sections) {
	let candidates = sections.filter(({ depth, isGenerated }) => depth > 0 && !isGenerated);
	return matchWithin(slots.filter(({ isGenerated }) => !isGenerated), candidates, { scope: null });
}
function matchWithin(slots, sections, { scope, repeated = slots.filter(isRepeated), inner = /* @__PURE__ */ new Set() }) {
	let outer = slots.filter((slot) => !repeated.some((other) => isUnder(slot, other))), open = sections.filter((section) => !inner.has(section)), assigned = assign(outer, open), filled = repeated.filter((slot) => !outer.includes(slot) || assigned.has(slot));
	if (filled.length < repeated.length) return matchWithin(slots, sections, {
		scope,
		repeated: filled,
		inner
	});
	let taken = new Set(assigned.values()), groups = outer.map((slot) => {
		let section = assigned.get(slot) ?? null;
		if (!section || !repeated.includes(slot)) return {
			slot,
			instances: [section],
			under: []
		};
		let under = slots.filter((other) => isUnder(other, slot));
		return {
			slot,
			instances: listInstances(slot, section, {
				sections: open,
				taken
			}),
			under
		};
	}), more = groups.flatMap((group) => listInner(group, outer, open));
	return more.length > 0 ? matchWithin(slots, sections, {
		scope,
		repeated,
		inner: /* @__PURE__ */ new Set([...inner, ...more])
	}) : orderAlike(groups.flatMap(({ slot, instances, under }) => instances.flatMap((section) => {
		let match = {
			slot,
			section,
			scope
		};
		return !section || under.length === 0 ? [match] : [match, ...matchWithin(under, within(sections, section).filter((other) => !taken.has(other)), { scope: section })];
	})));
}
/** The sections that a slot outside could take from those under which they stand, and where they fit as well. */
function listInner({ slot, instances, under }, outer, sections) {
	if (under.length === 0) return [];
	let others = outer.filter((other) => other !== slot), around = new Set(instances.flatMap((instance) => instance ?? []));
	return sections.filter((section) => {
		if (!isUnderOneOf(section, around)) return !1;
		let best = heaviest(others, section);
		return best > 0 && heaviest(under, section) >= best;
	});
}
function heaviest(slots, section) {
	return Math.max(0, ...slots.map((slot) => weigh(slot, section)));
}
function isRepeated({ repeat }) {
	return repeat.maximum === null || repeat.maximum > 1;
}
/** Whether a slot stands somewhere under another in the template. */
function isUnder(slot, ancestor) {
	for (let { parent } = slot; parent; parent = parent.parent) if (parent === ancestor) return !0;
	return !1;
}
function within(sections, ancestor) {
	return sections.filter((section) => isWithin(section, ancestor));
}
/** The section that fills a slot, and every other one that could and fills no other slot. */
function listInstances(slot, first, { sections, taken }) {
	let weight = weigh(slot, first), isNamed = weight >= nameWeights.wildcard;
	return sections.filter((section) => section === first || !taken.has(section) && weigh(slot, section) >= (isNamed ? nameWeights.wildcard : weight) && !isWithin(section, first));
}
/** The sections under `section` that no slot of their own claims: they belong to it. */
function ownSections(section, claimed, descendants) {
	return [section, ...(descendants.get(section) ?? []).filter((other) => !other.isGenerated && !isClaimedBetween(other, section, claimed))];
}
function isClaimedBetween(section, ancestor, claimed) {
	for (let at = section; at && at !== ancestor; at = at.parent) if (claimed.has(at)) return !0;
	return !1;
}
// src/core/note/pseudo-heading.ts
/** Lists the candidates in blocks, in document order. Whether one is meant, only its title can tell. */
function listPseudoHeadings(blocks) {
	return blocks.flatMap((block) => headingsIn(block, null)).filter(({ title }) => title !== "" && title.length <= longestTitle);
}
/** In UTF-16 units; what is longer is a sentence. */
const longestTitle = 60;
function headingsIn(node, container) {
	if (node.type === "paragraph") return mayHold(node) ? linesOf(node).flatMap(headingOnLine) : [];
	if (node.type === "html") return headingsInHtml(node);
	if (node.type === "heading") return container ? [{
		title: titleOf(wordsOf(node)),
		kind: container,
		span: spanOf(node)
	}] : [];
	if (!("children" in node)) return [];
	let inner = containers[node.type] ?? container;
	return node.children.flatMap((child) => headingsIn(child, inner));
}
const containers = {
	blockquote: "quoted",
	listItem: "listed"
};
/** A quick look at whether a paragraph has a candidate in it: most have none, and to take one line by line takes long. */
function mayHold(paragraph) {
	return paragraph.children.some((node) => node.type === "break" || isBold(node)) || beginning.test(wordsOf(paragraph));
}
function linesOf(paragraph) {
	let lines = [];
	for (let node of paragraph.children) {
		let place = spanOf(node), isInBold = isBold(node);
		for (let [index, words] of splitLines(textOf(node)).entries()) {
			let span = spanOfPiece(place, index, words), line = {
				plain: isInBold ? "" : words,
				bold: isInBold ? words : "",
				all: words,
				span
			}, begun = index === 0 ? lines.pop() : void 0;
			lines.push(begun ? joined(begun, line) : line);
		}
	}
	return lines;
}
function textOf(node) {
	return node.type === "break" ? "\n" : wordsOf(node);
}
function wordsOf(node) {
	return toString(node, {
		includeImageAlt: !1,
		includeHtml: !1
	});
}
function isBold(node) {
	return node.type === "strong" || node.type === "emphasis" && node.children.every(isBold);
}
/** Where the words of a node stand that are on its line `index`. */
function spanOfPiece(node, index, words) {
	let line = node.startLine + index, startColumn = index === 0 ? node.startColumn : 1;
	return {
		startLine: line,
		startColumn,
		endLine: line,
		endColumn: line === node.endLine ? node.endColumn : startColumn + words.length
	};
}
function joined(a, b) {
	let { endLine, endColumn } = b.span;
	return {
		plain: a.plain + b.plain,
		bold: a.bold + b.bold,
		all: a.all + b.all,
		span: {
			...a.span,
			endLine,
			endColumn
		}
	};
}
function headingOnLine({ plain, bold, all, span }) {
	let text = plain.trim();
	if (bold !== "" && besideBold.test(text)) return [{
		title: titleOf(bold),
		kind: "bold",
		span
	}];
	let [, kind] = kinds.find(([pattern]) => bold === "" && pattern.test(text)) ?? [];
	if (kind && text.length <= longestLine) return [{
		title: titleOf(text),
		kind,
		span
	}];
	let label = labelled.exec(all.trimStart())?.[1];
	return label === void 0 ? [] : [{
		title: titleOf(label),
		kind: "label",
		span
	}];
}
/** What stands before a colon, with more after it. */
const labelled = /^([^。！？!?；;，,：:]{1,60})[：:](?=.)/u, longestLine = 80, besideBold = /^[\p{P}\p{S}\p{M}\d\s一二三四五六七八九十]*$/u, plainHeading = /^(?:\d{1,3}(?:\.\d{1,3})*[.、)）\s]|[一二三四五六七八九十]{1,3}、|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|第[一二三四五六七八九十\d]{1,4}[章节節部篇讲講课課])[^。！？!?；;，]+$|^[^。！？!?；;，：:]+[：:]$/u, beginning = /^[^\S\r\n]*(?:[#＃（(\d第一二三四五六七八九十]|[^。！？!?；;，：:\r\n]{1,80}[：:])/mu, kinds = [
	[/^#{1,6}[^#]/, "no-space"],
	[/^＃{1,6}[^＃]/u, "full-width"],
	[plainHeading, "plain"]
];
function titleOf(text) {
	return text.replace(/^[#＃]+/u, "").replace(/[\s：:]+$/u, "").replaceAll(/\s+/gu, " ").trim();
}
function headingsInHtml(node) {
	let { startLine, startColumn } = spanOf(node), comments = listComments(node.value);
	return Array.from(node.value.matchAll(htmlHeading), ({ index, 0: element, 1: inner = "" }) => {
		let before = splitLines(node.value.slice(0, index)), line = startLine + before.length - 1, column = (before.length > 1 ? 1 : startColumn) + (before.at(-1) ?? "").length;
		return {
			title: comments.some(({ start, end }) => start < index && index < end) ? "" : titleOf(inner.replaceAll(/<[^<>]*>/g, "")),
			kind: "html",
			span: {
				startLine: line,
				startColumn: column,
				endLine: line,
				endColumn: column + (splitLines(element)[0] ?? "").length
			}
		};
	});
}
/** Of bounded length, so that headings without an end take no quadratic time. */
const htmlHeading = /<h[1-6](?:\s[^<>]{0,200})?>([^]{0,200}?)<\/h[1-6]\s*>/gi;
// src/core/template/near-miss.ts
/** Finds, for slots that nothing fills, what was perhaps meant; each heading or line stands for one slot at most. */
function findNearMisses(missing, extras, sections) {
	let found = /* @__PURE__ */ new Map();
	if (missing.length === 0) return found;
	let names = new Set(missing.flatMap(({ slot }) => plainNames(slot))), candidates = [...listHeadings(extras), ...listLines(sections, names)], taken = /* @__PURE__ */ new Set();
	for (let isMeant of [isSlip, isPartOf]) for (let match of missing) {
		if (found.has(match)) continue;
		let isMeantBySlot = isMeant(match.slot), meant = candidates.find((candidate) => !taken.has(candidate) && isInScope(candidate, match) && isMeantBySlot(candidate));
		if (!meant) continue;
		taken.add(meant);
		let { title, span, kind, depth } = meant, isSimilar = kind === "heading" && isMeant === isPartOf;
		found.set(match, {
			title,
			span,
			depth,
			kind: isSimilar ? "similar" : kind
		});
	}
	return found;
}
function isInScope({ section }, { scope }) {
	return !scope || section === scope || isWithin(section, scope);
}
function listHeadings(extras) {
	return extras.map((section) => {
		let { title, heading, names, depth } = section;
		return {
			section,
			title,
			span: heading,
			depth,
			names,
			kind: "heading"
		};
	});
}
/** The lines that are no headings and have one of these names. */
function listLines(sections, wanted) {
	return sections.filter(({ isGenerated }) => !isGenerated).flatMap((section) => listPseudoHeadings(section.blocks).flatMap(({ title, kind, span }) => {
		let names = namesOf(title);
		return names.some((name) => wanted.has(name)) ? [{
			section,
			title,
			kind,
			span,
			depth: 0,
			names
		}] : [];
	}));
}
/** Whether a line that is no heading has a slot's name, or a heading has it but for a slip of the pen. */
function isSlip(slot) {
	let plain = plainNames(slot).map((name) => ({
		name,
		edits: slips(name)
	}));
	return ({ kind, names }) => kind === "heading" ? plain.some(({ name, edits }) => names.some((other) => isWithinEdits(other, name, edits))) : slot.names.some((name) => isNamed(name, names));
}
function isNamed(name, names) {
	let fit = matchName(name, names);
	return fit === "whole" || fit === "part";
}
/** Whether a heading holds a slot's name among a few other words. */
function isPartOf(slot) {
	let parts = plainNames(slot).filter((part) => part.length >= shortestPart);
	return ({ kind, names: [name = ""] }) => kind === "heading" && parts.some((part) => name.includes(part) && name.length <= 3 * part.length);
}
/** How many letters of a name may be wrong before it is another one: two characters are a word in Chinese. */
function slips(name) {
	return name.length < 3 ? 0 : name.length < 6 ? 1 : 2;
}
const shortestPart = 2;
/** The names of a slot without a wildcard, normalised. */
function plainNames({ names }) {
	return names.flatMap(({ pieces: [piece = "", ...more] }) => more.length === 0 && piece !== "" ? [piece] : []);
}
// src/core/check/match-index.ts
/** Indexes a matching. */
function indexMatches(matches) {
	let under = /* @__PURE__ */ new Map(), filled = /* @__PURE__ */ new Map(), before = /* @__PURE__ */ new Map(), last = null;
	for (let match of matches) {
		let { slot, section, scope } = match;
		getOrAdd(getOrAdd(under, slot.parent, () => /* @__PURE__ */ new Map()), scope, () => []).push(match), before.set(match, last), section && (getOrAdd(filled, slot, () => /* @__PURE__ */ new Set()).add(section), last = match);
	}
	let after = /* @__PURE__ */ new Map(), next = null;
	for (let match of matches.toReversed()) after.set(match, next), match.section && (next = match);
	return {
		under: (slot, scope) => under.get(slot)?.get(scope) ?? [],
		isFilled: (slot, scope) => scope === null ? filled.has(slot) : filled.get(slot)?.has(scope) === !0,
		filledBefore: (match) => before.get(match) ?? null,
		filledAfter: (match) => after.get(match) ?? null
	};
}
function getOrAdd(map, key, make) {
	let value = map.get(key) ?? make();
	return map.set(key, value), value;
}
// src/core/check/section-content.ts
/** Measures the sections that belong together: a section and those under it that nobody else claims. */
function measureContent(sections, scaffold) {
	let blocks = blocksOf(sections), text = visibleText(blocks);
	return {
		...readState(sections, scaffold),
		blanks: listBlanks(scaffold).filter((blank) => text.normalize("NFKC").includes(blank)),
		length: countLength(withoutScaffold(text, scaffold)),
		items: countItems(blocks, (words) => withoutScaffold(words, scaffold))
	};
}
/** Tells whether sections are written, which takes less than to measure them. */
function readState(sections, scaffold) {
	let blocks = blocksOf(sections);
	if (scaffold.length === 0 && holdsWords(blocks, 201)) return {
		state: "written",
		hasOwn: !0
	};
	let text = writtenText(blocks), added = withoutScaffold(text, scaffold).trim();
	if (!hasContent(blocks)) return {
		state: "empty",
		hasOwn: added !== ""
	};
	if (added === "") return {
		state: stubStates[classifyStub(text)] ?? "unfilled",
		hasOwn: !1
	};
	let stub = stubStates[classifyStub(added)];
	return {
		state: stub && withoutScaffold(visibleText(blocks), scaffold).trim() === added ? stub : "written",
		hasOwn: !0
	};
}
function blocksOf(sections) {
	return sections.flatMap(({ blocks }) => blocks);
}
/** The blanks that the template's own text asks to fill in. */
function listBlanks(scaffold) {
	return scaffold.flatMap((line) => line.match(/\{[^{}]{1,60}\}/g) ?? []);
}
const stubStates = {
	none: null,
	bare: "stub",
	"with-reason": "stub-with-reason",
	blank: "blank"
};
// src/core/check/context.ts
/** Holds a note against the template that was chosen for it. */
function buildContext(note, choice, linkedFiles) {
	let { template, reason } = choice, matches = matchSections(template.slots, note.sections), tooMany = matches[maximumMatches];
	if (tooMany) return buildContext(withoutSections(note, tooMany), choice, linkedFiles);
	let claimed = new Set(matches.flatMap(({ section }) => section ?? [])), descendants = listDescendants(note.sections), extras = note.sections.filter((section) => section.depth > 0 && !section.isGenerated && !claimed.has(section)), index = indexMatches(matches), nearMisses = findNearMisses(matches.filter((match) => !match.section && isExpected(match, {
		note,
		index
	})), extras, note.sections), surroundings = {
		note,
		index,
		parents: new Set(matches.map(({ slot }) => slot.parent)),
		claimed,
		descendants,
		nearMisses
	};
	return {
		note,
		template,
		choice: reason,
		linkedFiles,
		slots: matches.map((match) => fillSlot(match, surroundings)),
		extras: extras.map((section) => ({
			section,
			content: readState([section], []),
			hasSectionsUnderIt: hasWrittenUnder(section, descendants)
		}))
	};
}
/** Whether sections of the learner's own stand under it; what a machine wrote there fills nothing. */
function hasWrittenUnder(section, descendants) {
	return (descendants.get(section) ?? []).some(({ isGenerated }) => !isGenerated);
}
/** A slot that repeats comes with all that stands under it for each section that fills it. */
const maximumMatches = 4e3;
/** A note that has too many sections for the template to be held against it. */
function withoutSections({ path, text }, { section, scope }) {
	let line = (section ?? scope)?.heading.startLine ?? 1;
	return refuse(path, text, {
		line,
		measure: "headings"
	});
}
function fillSlot(match, surroundings) {
	let { slot, section } = match, { claimed, descendants, nearMisses } = surroundings, parts = section ? ownSections(section, claimed, descendants) : [], nearMiss = section ? null : nearMisses.get(match) ?? null, content = section ? measureSlot(match, parts, surroundings) : null;
	return {
		...match,
		parts,
		content,
		title: section?.title || slot.title,
		isContainer: isContainer(match, surroundings),
		mayBeEmpty: mayBeEmpty(match, content, surroundings),
		isExpected: isExpected(match, surroundings),
		nearMiss,
		place: section?.span ?? nearMiss?.span ?? placeOfMissing(match, surroundings)
	};
}
/** Whether the template has sections under it, or it is the title that everything stands under. */
function isContainer({ slot, section }, { parents, descendants }) {
	return parents.has(slot) ? !0 : section !== null && isTitle(slot) && hasWrittenUnder(section, descendants);
}
function mayBeEmpty(match, content, surroundings) {
	return groupsOthers(match, surroundings) ? content?.hasOwn === !0 || !asksForContent(match.slot) : !1;
}
/** Whether a container has what the template asks for under it, or a finding says of that itself that it is missing. */
function groupsOthers(match, { note, index, descendants }) {
	let { slot, section, scope } = match, isThere = (other) => other.section !== null || isExpected(other, {
		note,
		index
	});
	return index.under(slot, scope).some(isThere) || section !== scope && index.under(slot, section).some(isThere) ? !0 : section !== null && isTitle(slot) && hasWrittenUnder(section, descendants);
}
function asksForContent({ minimumLength, items, needs, has }) {
	return (minimumLength ?? 0) > 0 || items !== null || needs.length > 0 || has.length > 0;
}
/** A container is judged by its own words: what stands under it answers for itself. */
function measureSlot(match, parts, surroundings) {
	let scaffold = match.slot.isFixed ? [] : match.slot.scaffold, all = measureContent(parts, scaffold);
	return groupsOthers(match, surroundings) ? {
		...all,
		state: readState(parts.slice(0, 1), scaffold).state
	} : all;
}
function isExpected({ slot, scope }, { note, index }) {
	if (!slot.isRequired || slot.depth === 1 && isTitle(slot) && hasFrontMatterTitle(note)) return !1;
	for (let { parent } = slot; parent; parent = parent.parent) if (!parent.isRequired && !index.isFilled(parent, scope)) return !1;
	return !0;
}
function hasFrontMatterTitle({ frontMatter }) {
	let title = frontMatter && frontMatterField(frontMatter, "title");
	return typeof title == "string" && title.trim() !== "";
}
/** The last line of what the missing section would follow, or the heading that it would come before. */
function placeOfMissing(match, { note, index, descendants }) {
	let before = index.filledBefore(match), section = before?.section;
	if (!before || !section) {
		let last = note.sections.at(-1);
		return index.filledAfter(match)?.section?.heading ?? (last ? lastLineOf(last) : start);
	}
	return lastLineOf(isUnder(match.slot, before.slot) ? section : descendants.get(section)?.at(-1) ?? section);
}
const start = {
	startLine: 1,
	startColumn: 1,
	endLine: 1,
	endColumn: 1
};
function lastLineOf({ span: { endLine, endColumn } }) {
	return {
		startLine: endLine,
		startColumn: 1,
		endLine,
		endColumn
	};
}
// src/core/check/excerpt.ts
/** The line that a span starts on, as far as a report shows it; empty where there is none. */
function excerptOf(lines, { startLine }) {
	return (lines[startLine - 1] ?? "").slice(0, longestExcerpt);
}
/** In UTF-16 units. */
const longestExcerpt = 500;
// src/core/check/check-note.ts
/** Holds a note against the template that was chosen for it. */
function checkNote(parsed, choice, { language, rules: severities = {}, linkedFiles = /* @__PURE__ */ new Map() }) {
	let { template } = choice, context = buildContext(parsed, choice, linkedFiles), { note } = context, lines = splitLines(note.text), applied = note.obstacle ? rules.filter(({ id }) => id === "unreadable-note") : rules, findings = [], found = [];
	for (let rule of applied) {
		let chosen = severities[rule.id];
		if ((chosen ?? rule.severity) === "off") continue;
		let violations = Array.from(rule.check(context, {
			ids: ruleIds,
			found
		}));
		for (let violation of violations) {
			found.push({
				rule: rule.id,
				line: violation.span.startLine
			});
			let severity = severityOf(violation, {
				rule,
				chosen,
				note,
				template
			});
			findings.push(toFinding(violation, {
				rule,
				severity,
				language,
				lines
			}));
		}
	}
	let suppressionOf = indexSuppressions(listSuppressions(note)), isSuppressed = ({ rule, span: { startLine: line } }) => rule !== "suppression" && suppressionOf(rule, line) !== null, sorted = findings.toSorted(byPlace);
	return {
		note,
		template: template === noTemplate ? null : template,
		context,
		sections: context.slots.map(toStatus),
		findings: sorted.filter((finding) => !isSuppressed(finding)),
		suppressed: sorted.filter(isSuppressed)
	};
}
function toStatus(filled) {
	return {
		slot: filled.slot.title,
		status: statusOf(filled),
		required: filled.slot.isRequired,
		line: filled.section?.heading.startLine ?? null,
		length: filled.content?.length ?? 0,
		items: filled.content?.items ?? 0
	};
}
function toFinding({ message, span, section, fix }, { rule, severity, language, lines }) {
	return {
		rule: rule.id,
		severity,
		message: message[language],
		span,
		excerpt: excerptOf(lines, span),
		section,
		fix: fix ?? null,
		url: rulePage(rule.id)
	};
}
/** The config file decides, else the section's slot, else the rule; a template that nobody chose only warns. */
function severityOf(violation, { rule, chosen, note, template }) {
	let severity = chosen ?? violation.severity ?? rule.severity, decided = severity === "off" ? "notice" : severity, isRelaxed = template.relaxesDrafts && relaxedInDrafts.has(rule.id) && isDraft(note);
	return milder(milder(decided, template.ceiling), isRelaxed ? "warning" : "error");
}
/** What is still to be written may be missing from a draft. */
const relaxedInDrafts = /* @__PURE__ */ new Set([
	"todo-stub",
	"too-short",
	"too-few-items",
	"unfilled",
	"empty-section",
	"missing-content"
]);
function isDraft({ frontMatter }) {
	return frontMatter !== null && frontMatterField(frontMatter, "draft") === !0;
}
function milder(severity, ceiling) {
	return isAtLeast(severity, ceiling) ? ceiling : severity;
}
function byPlace(a, b) {
	return a.span.startLine - b.span.startLine || a.span.startColumn - b.span.startColumn;
}
export { excerptOf as n, rulePage as r, checkNote as t };
