import { t as writeReport } from "./output.js";
import { t as checkNote } from "./check-note.js";
import { a as studyNoteName, o as parseTemplate } from "./setup.js";
import { t as parseMarkdown } from "./markdown.js";
import { d as matchName, f as namesOf, i as listSections, l as compileName } from "./section.js";
import { n as parseNote } from "./parse.js";
import { t as UserError } from "./errors.js";
import { t as countOf } from "./plural.js";
import { n as padColumns, t as countColumns } from "./columns.js";
import { n as plainLine } from "./log.js";
import { n as refuseOutputs, t as listOutputs } from "./outputs.js";
import { t as openSession } from "./session.js";
// src/core/derive/friendly.ts
/** The largest number that is easy to remember and at most `limit`: 10, 15, 20, 30, 50, 80, 100 …; `null` below 10. */
function friendlyFloor(limit) {
	if (limit < 10) return null;
	let scale = 10 ** Math.floor(Math.log10(limit));
	return (steps.findLast((each) => each * scale <= limit) ?? 1) * scale;
}
const steps = [
	1,
	1.5,
	2,
	3,
	5,
	8
];
/** The middle one of some numbers, or the mean of the two in the middle. */
function median(numbers) {
	let sorted = numbers.toSorted((a, b) => a - b), middle = Math.floor(sorted.length / 2), upper = sorted[middle] ?? 0;
	return sorted.length % 2 == 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
// src/core/derive/by-frequency.ts
/** The different values, what occurs most often first; of equals, what came first. */
function byFrequency(values) {
	let counts = /* @__PURE__ */ new Map();
	for (let value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
// src/core/derive/group-headings.ts
/**
* Groups the headings of notes by name.
*
* A heading of several names, such as `Keywords (关键词)`, joins the headings that have one of them, unless a note has
* both: there they are two.
*/
function groupHeadings(notes) {
	let titles = findTitles(notes), byName = /* @__PURE__ */ new Map();
	for (let occurrence of notes.flatMap((note) => occurrencesIn(note, titles))) {
		let [name = ""] = occurrence.section.names, others = byName.get(name);
		others ? others.push(occurrence) : byName.set(name, [occurrence]);
	}
	let merged = new Set(joinByPartialNames(byName).values());
	return {
		groups: Array.from(merged, toGroup).toSorted((a, b) => b.occurrences.length - a.occurrences.length || meanPosition(a) - meanPosition(b)),
		titles: titles.size
	};
}
/** How far down the headings of a group stand in the mean. */
function meanPosition({ occurrences }) {
	return occurrences.reduce((total, { position }) => total + position, 0) / occurrences.length;
}
/** The headings that are titles: a first and only heading of level 1, unless nearly all of the notes have the same. */
function findTitles(notes) {
	let candidates = notes.flatMap((note) => {
		let headings = headingsOf(note), top = headings.filter(({ depth }) => depth === 1);
		return top.length === 1 && top[0] === headings[0] ? top : [];
	}), [usual] = byFrequency(candidates.map(({ names }) => names[0])), alike = candidates.filter(({ names }) => names[0] === usual), isShared = notes.length > 2 && alike.length > 1 && alike.length >= candidates.length * .9;
	return new Set(isShared ? candidates.filter((title) => !alike.includes(title)) : candidates);
}
/** A heading of dots alone would mark in a template where other sections may stand. */
function headingsOf({ sections }) {
	return sections.filter(({ depth, isGenerated, title }) => depth > 0 && !isGenerated && /[\p{L}\p{N}]/u.test(title));
}
function occurrencesIn(note, titles) {
	let headings = headingsOf(note).filter((section) => !titles.has(section)), first = /* @__PURE__ */ new Map();
	for (let [index, section] of headings.entries()) {
		let [name = ""] = section.names;
		first.has(name) || first.set(name, {
			note,
			section,
			position: index / headings.length
		});
	}
	return [...first.values()];
}
/** The occurrences under each name, in one list for all the names that headings join. */
function joinByPartialNames(byName) {
	let joined = new Map(byName);
	for (let [name, occurrences] of byName) {
		let parts = new Set(occurrences.flatMap(({ section }) => section.names.slice(1)));
		for (let part of parts) {
			let one = joined.get(name), other = joined.get(part);
			if (!one || !other || one === other || shareNote(one, other)) continue;
			let both = [...one, ...other];
			for (let [key, list] of joined) (list === one || list === other) && joined.set(key, both);
		}
	}
	return joined;
}
function shareNote(one, other) {
	let notes = new Set(one.map(({ note }) => note));
	return other.some(({ note }) => notes.has(note));
}
function toGroup(occurrences) {
	let [first = "", ...others] = byFrequency(occurrences.map(({ section }) => withoutMarks(section.title)).toSorted((a, b) => a.length - b.length)), [depth = 1] = byFrequency(occurrences.map(({ section }) => section.depth));
	return {
		occurrences,
		spellings: [first, ...others],
		depth
	};
}
/** A title without the marks that were typed twice, as in `# #目录`. */
function withoutMarks(title) {
	return title.replace(/^[#＃]+\s*(?=[\p{L}\p{N}])/u, "");
}
// src/core/derive/outline.ts
/** Puts groups in the order and under the headings that most notes have them in. */
function outlineGroups(groups) {
	let owners = new Map(groups.flatMap((group) => group.occurrences.map(({ section }) => [section, group]))), parents = new Map(groups.map((group) => [group, usualParent(group, owners)])), outline = (parent, above) => {
		let siblings = inUsualOrder(groups.filter((group) => parents.get(group) === parent)), levels = siblings.flatMap(({ occurrences }) => occurrences.map(({ section }) => section.depth)), depth = Math.min(6, Math.max(above + 1, byFrequency(levels)[0] ?? 1));
		return siblings.flatMap((group) => [{
			group,
			depth
		}, ...outline(group, depth)]);
	};
	return outline(null, 0);
}
/** The group that the headings of this one stand under most often. */
function usualParent(group, owners) {
	return byFrequency(group.occurrences.map(({ section }) => ownerAbove(section, owners)).filter((parent) => parent === null || parent.depth < group.depth))[0] ?? null;
}
function ownerAbove(section, owners) {
	for (let above = section.parent; above; above = above.parent) {
		let owner = owners.get(above);
		if (owner) return owner;
	}
	return null;
}
/** By mean place, and then each after those that most notes have before it. */
function inUsualOrder(groups) {
	let ordered = [];
	for (let group of groups.toSorted((a, b) => meanPosition(a) - meanPosition(b))) {
		let at = ordered.length;
		for (let before = ordered[at - 1]; before && precedes(group, before); before = ordered[at - 1]) --at;
		ordered.splice(at, 0, group);
	}
	return ordered;
}
/** Whether more of the notes that have both have `one` first than not. */
function precedes(one, other) {
	let places = new Map(other.occurrences.map(({ note, position }) => [note, position])), majority = 0;
	for (let { note, position } of one.occurrences) {
		let place = places.get(note);
		place !== void 0 && (majority += position < place ? 1 : -1);
	}
	return majority > 0;
}
// src/core/derive/write-template.ts
/** Writes a template file. */
function writeTemplate(slots, language) {
	return slots.map((slot) => `${writeHeading(slot, language)}${writeDirective(slot)}`).join("\n");
}
function writeHeading({ spellings, depth }, language) {
	let title = spellings ? escapeTitle(spellings[0]) : placeholders[language];
	return `${"#".repeat(depth)} ${title}\n`;
}
const placeholders = {
	"zh-CN": "{标题}",
	en: "{title}"
};
/** The title as Markdown: as it is where that reads the same, or with every mark escaped. */
function escapeTitle(title) {
	let [section] = listSections(parseMarkdown(`# ${title}`), () => !1);
	return section?.title === title ? title : title.replaceAll(/[\\`*_[\]<>&~$#]/g, String.raw`\$&`);
}
function writeDirective({ spellings, isRequired, minimum, isLeftOpen }) {
	let names = spellings ? otherNames(spellings) : [], words = [
		...names.length > 0 ? [`aka="${names.join("|")}"`] : [],
		...isRequired ? [] : ["optional"],
		...minimum === null ? [] : [`min=${minimum}`],
		...isLeftOpen ? ["todo=allow"] : []
	];
	return words.length > 0 ? `<!-- note ${words.join(" ")} -->\n` : "";
}
/** The spellings that neither the title nor another name stands for; one a name. */
function otherNames([title, ...spellings]) {
	let names = [];
	for (let spelling of spellings) ![title, ...names].some((name) => matchName(compileName(name), namesOf(spelling)) !== null) && names.length < mostNames && names.push(quotable(spelling));
	return names.filter((name) => namesOf(name).length > 0);
}
const mostNames = 10;
/** Without what has a meaning in a directive; names are compared without punctuation. */
function quotable(name) {
	return name.replaceAll(/["'<>|*{}\\&]|--+/g, " ").replaceAll(/\s+/gu, " ").trim();
}
// src/core/derive/derive.ts
/**
* Infers a template from notes: what at least 90 % of them have is required, from 30 % on optional; `null` when they
* share no section.
*/
function deriveTemplate(all, { language, findingsIn }) {
	let notes = all.filter(({ obstacle }) => !obstacle), { groups, titles } = groupHeadings(notes), placeOf = (count) => placeAt(count, notes.length), kept = groups.filter(({ occurrences }) => placeOf(occurrences.length) !== "left-out").slice(0, mostHeadings);
	if (kept.length === 0) return null;
	let title = placeOf(titles) === "left-out" ? [] : [{
		spellings: null,
		depth: 1,
		count: titles
	}], outlined = outlineGroups(kept).map(({ group, depth }) => ({
		spellings: group.spellings,
		depth,
		count: group.occurrences.length
	})), text = writeTemplate(addDemands([...title, ...outlined].map(({ spellings, depth, count }) => ({
		spellings,
		depth,
		isRequired: placeOf(count) === "required",
		minimum: null,
		isLeftOpen: !1
	})), notes, language), language);
	return {
		text,
		notes: notes.length,
		headings: [...title, ...outlined].map(({ spellings, count }) => ({
			title: spellings?.[0] ?? null,
			notes: count,
			place: placeOf(count)
		})).concat(leftOut({
			groups,
			titles
		}, kept, title.length > 0)),
		failing: listFailing(all, read(text), findingsIn)
	};
}
/** A template that asks for more is no form that anybody fills in. */
const mostHeadings = 100;
/** What one of several notes has, they do not share. */
function placeAt(count, total) {
	return count / total >= .9 ? "required" : count / total >= .3 && count > 1 ? "optional" : "left-out";
}
function leftOut({ groups, titles }, kept, hasTitle) {
	let untitled = hasTitle || titles === 0 ? [] : [{
		title: null,
		notes: titles
	}], others = groups.filter((group) => !kept.includes(group)).map(({ spellings, occurrences }) => ({
		title: spellings[0],
		notes: occurrences.length
	}));
	return [...untitled, ...others].map((heading) => ({
		...heading,
		place: "left-out"
	}));
}
/**
* Gives each section a third of its median length as its minimum, and never more than the shortest one has; what at
* least half of the notes leave open may stay open. A title asks for nothing: what stands under it has its own sections.
*/
function addDemands(slots, notes, language) {
	let template = read(writeTemplate(slots, language)), checked = notes.flatMap((note) => check(note, template, language).sections);
	return slots.map((slot, index) => {
		if (slot.spellings === null) return slot;
		let title = template.slots[index]?.title, present = checked.filter((section) => section.slot === title && section.line !== null), lengths = present.filter(({ status }) => status === "ok").map(({ length }) => length), stubs = present.filter(({ status }) => status === "stub");
		return {
			...slot,
			minimum: friendlyFloor(Math.min(median(lengths) / 3, ...lengths)),
			isLeftOpen: stubs.length > 0 && stubs.length * 2 >= present.length
		};
	});
}
function listFailing(notes, template, language) {
	return notes.flatMap((note) => {
		let { findings } = check(note, template, language), errors = findings.filter(({ severity }) => severity === "error");
		return errors.length > 0 ? [{
			path: note.path,
			findings: errors
		}] : [];
	});
}
function check(note, template, language) {
	return checkNote(note, {
		template,
		reason: { kind: "setting" }
	}, { language });
}
/** Reads what was written here, which is a template or our bug. */
function read(text) {
	let reading = parseTemplate(text, {
		path: "derived",
		name: "derived",
		source: "file",
		ceiling: "error"
	});
	if (!reading.ok) throw Error(`The derived template has ${reading.problems[0]?.code}`);
	return reading.value;
}
// src/core/derive/usual-language.ts
/** The language that most of the notes are in. */
function usualLanguage(notes) {
	return byFrequency(notes.map(({ language }) => language))[0] ?? "en";
}
// src/render/derived.ts
/** Says how often each heading occurs in the notes, and which of them do not pass the template and why. */
function renderDerived(derived, language) {
	let words = sentences[language], { notes, headings, failing } = derived, kept = headings.filter(({ place }) => place !== "left-out"), dropped = headings.filter(({ place }) => place === "left-out"), shown = dropped.filter((heading) => heading.notes > 1).slice(0, mostDropped), rows = [...kept, ...shown].map((heading) => toRow(heading, notes, words)), more = dropped.length - shown.length;
	return [
		words.title(notes),
		...alignRows(rows),
		...more > 0 ? [`  ${words.more(more)}`] : [],
		...notes < fewNotes ? [words.few(notes)] : [],
		...failing.length === 0 ? [words.allPass(notes)] : [words.failing(failing.length)],
		...failing.flatMap((note) => listFindings(note, words)),
		""
	].join("\n");
}
/** What most notes do not have is of little use. */
const mostDropped = 15, fewNotes = 5;
function toRow({ title, notes, place }, total, words) {
	return [
		`${notes}/${total} ${Math.round(100 * notes / total)}%`,
		words[place],
		plainLine(title ?? words.ownTitle)
	];
}
function alignRows(rows) {
	let width = (column) => rows.reduce((most, row) => Math.max(most, countColumns(row[column])), 0), [shares, places] = [width(0), width(1)];
	return rows.map(([share, place, title]) => `  ${padColumns("", shares - countColumns(share))}${share}  ${padColumns(place, places)}  ${title}`);
}
function listFindings({ path, findings }, words) {
	let shown = findings.slice(0, 5).map(({ span, message }) => `    ${span.startLine}  ${plainLine(message)}`), more = findings.length - shown.length;
	return [
		`  ${plainLine(path)}`,
		...shown,
		...more > 0 ? [`    ${words.moreFindings(more)}`] : []
	];
}
const sentences = {
	"zh-CN": {
		required: "必需",
		optional: "可选",
		"left-out": "未收入",
		ownTitle: "（各篇自己的标题）",
		title: (notes) => `从 ${notes} 篇笔记归纳出的模板：`,
		more: (headings) => `另有 ${headings} 个更少见的标题，也未收入`,
		few: (notes) => `只有 ${notes} 篇笔记，相同之处可能是巧合：笔记越多，模板越可靠`,
		allPass: (notes) => notes === 1 ? "这篇笔记符合这个模板" : `${notes} 篇笔记都符合这个模板`,
		failing: (notes) => `有 ${notes} 篇笔记不符合：`,
		moreFindings: (findings) => `还有 ${findings} 处`
	},
	en: {
		required: "required",
		optional: "optional",
		"left-out": "left out",
		ownTitle: "(a title of its own)",
		title: (notes) => `A template derived from ${countOf(notes, "note")}:`,
		more: (headings) => `${countOf(headings, "rarer heading")} left out as well`,
		few: (notes) => `What ${countOf(notes, "note")} ${notes === 1 ? "has" : "share"} may be chance: the more notes, the better the template`,
		allPass: (notes) => notes === 1 ? "The note passes it" : `All ${notes} notes pass it`,
		failing: (notes) => `${countOf(notes, "note")} ${notes === 1 ? "does" : "do"} not pass it:`,
		moreFindings: (findings) => `and ${countOf(findings, "more finding")}`
	}
};
// src/commands/derive.ts
/** Prints a template inferred from notes, and says how far they keep to it. */
async function runDerive(command, terminal) {
	let { signal } = new AbortController(), settings = {
		...command.settings,
		template: studyNoteName
	}, session = await openSession({
		...command,
		settings
	}, signal), { files } = await session.listNotes(command.paths)(signal), kept = {
		...session,
		ruleFiles: [command.config ?? ".github/note-review.yml"],
		isRuleFile: () => !1
	};
	await refuseOutputs(listOutputs(command), files, kept);
	let notes = files.map((file) => parseNote(file, () => [])), chosen = session.setup.settings.language, derived = deriveTemplate(notes, {
		language: chosen === "auto" ? usualLanguage(notes) : chosen,
		findingsIn: terminal.language
	});
	if (!derived) throw new UserError({
		code: "derive-nothing-shared",
		count: notes.length
	});
	return await writeReport(derived.text, command.output), terminal.write(renderDerived(derived, terminal.language)), 0;
}
export { runDerive };
