import { C as writtenText, _ as statusOf, c as shorten$1, d as findTodoMarkers, g as isWritten, h as findAttribute, l as coverLog, o as findRepeatedItems, p as listUndescribedImages, r as findRepeatedParagraphs, s as normalizeItem, t as findAcronyms, v as normalizeScaffold, x as hasContent } from "./acronyms.js";
import { i as visit, n as listHiddenHtml, o as isMarkdown, r as isGeneratedName, t as listNamedSources } from "./named-sources.js";
import { a as listComments, c as indexLines$1, l as lastAtMost, n as visibleText, o as offsetsOf, s as spanOf, u as splitLines } from "./visible-text.js";
import { n as nearest, t as isWithinEdits } from "./nearest.js";
import { t as countOf } from "./plural.js";
import { d as matchName, h as toString, i as listSections, n as isWithin, t as isUnderOneOf } from "./section.js";
import { n as listKeywords, r as listPassages, t as coverKeywords } from "./keywords.js";
import { a as resolveAll, c as markdownLineEndingOrSpace, d as limits, i as remarkMath, n as unified, o as push, r as remarkParse, s as splice, t as parseMarkdown, u as findComplexity } from "./markdown.js";
import { n as severities } from "./severity.js";
import { i as readTarget, n as decodePath, r as isOutside, t as nextMarkup } from "./html-markup.js";
import { t as findParts } from "./parts.js";
import { t as countLength } from "./length.js";
// src/core/note/document-comments.ts
/** Lists the comments in parsed nodes, in document order. */
function listDocumentComments(nodes) {
	let comments = [];
	for (let node of nodes) visit(node, "html", (html) => {
		comments.push(...commentsOf(html));
	});
	return comments;
}
function commentsOf(html) {
	let offset = offsetsOf(html).start;
	return listComments(html.value).map(({ text, start, end }) => {
		let line = spanOf(html).startLine + countLineEnds(html.value.slice(0, start));
		return {
			text,
			line,
			endLine: line + countLineEnds(text),
			start: offset + start,
			end: offset + end
		};
	});
}
function countLineEnds(text) {
	return text.match(/\r\n?|\n/g)?.length ?? 0;
}
// src/core/check/suppressions.ts
const verbs = [
	"ignore",
	"disable",
	"enable"
];
/** Lists what a note asks to leave out, in document order. Generated sections ask nothing. */
function listSuppressions({ text, sections }) {
	return /<!--\s*note-review/i.test(text) ? sections.flatMap((section, index) => {
		if (section.isGenerated) return [];
		let comments = listDocumentComments(section.blocks).filter((one) => opening.test(one.text));
		if (comments.length === 0) return [];
		let reachOf = reachIn(section, sections[index + 1]?.heading);
		return comments.map((comment) => ({
			comment,
			...parse(comment.text),
			reach: reachOf(comment)
		}));
	}) : [];
}
const opening = /^<!--\s*note-review(?=[\s:]|-->)/i;
function parse(text) {
	let [verb, ...rules] = text.slice(0, longest$2).replace(opening, "").replace(/-->$/, "").split(/[\s,，、]+/).filter((word) => word !== "");
	return {
		verb: verbs.find((known) => known === verb) ?? null,
		rules
	};
}
/** In UTF-16 units. */
const longest$2 = 2e3;
/** Is given the comments of a section in document order. */
function reachIn({ blocks, heading }, nextHeading) {
	let written = blocks.filter((block) => hasContent([block])).map(spanOf), firstLine = written[0]?.startLine ?? Infinity, next = 0;
	return ({ line, endLine }) => {
		for (; (written[next]?.startLine ?? Infinity) <= endLine;) next += 1;
		return {
			endLine: (written[next] ?? nextHeading)?.endLine ?? endLine,
			headingLine: firstLine >= line ? heading.startLine : null
		};
	};
}
/** Makes a search among comments in document order that takes no longer for many of them. */
function indexSuppressions(suppressions) {
	let byRule = /* @__PURE__ */ new Map();
	return (rule, line) => {
		let known = byRule.get(rule) ?? indexLines(suppressions.filter((one) => names$1(one, rule)));
		return byRule.set(rule, known), known(line);
	};
}
function names$1({ rules }, rule) {
	return rules.length === 0 || rules.includes(rule);
}
function indexLines(suppressions) {
	let ignoring = suppressions.filter(({ verb }) => verb === "ignore"), switches = suppressions.filter(({ verb }) => verb === "disable" || verb === "enable"), ignoringAt = indexReaches(ignoring), switchedAt = indexStarts(switches.map(({ comment }) => comment.line));
	return (line) => {
		let ignored = ignoringAt(line);
		if (ignored) return ignored;
		let last = switches[switchedAt(line)];
		return last?.verb === "disable" ? last : null;
	};
}
/** Several comments may speak of a line: the first one counts. */
function indexReaches(ignoring) {
	let headings = /* @__PURE__ */ new Map(), stretches = [], covered = 0;
	for (let suppression of ignoring) {
		let { comment, reach } = suppression, { headingLine, endLine } = reach;
		headingLine !== null && !headings.has(headingLine) && headings.set(headingLine, suppression), endLine <= covered || (stretches.push({
			start: Math.max(comment.line, covered + 1),
			suppression
		}), covered = endLine);
	}
	let stretchAt = indexStarts(stretches.map(({ start }) => start));
	return (line) => {
		let suppression = stretches[stretchAt(line)]?.suppression ?? null;
		return suppression !== null && line <= suppression.reach.endLine ? suppression : headings.get(line) ?? null;
	};
}
/** Finds which of the stretches that begin on rising lines a line is in; -1 before the first. */
function indexStarts(starts) {
	return (line) => line < (starts[0] ?? Infinity) ? -1 : lastAtMost(starts, line);
}
// src/core/rules/suppression.ts
/** A comment that asks to leave findings out has to be readable, name rules that exist, and leave something out. */
const suppression = {
	id: "suppression",
	summary: {
		"zh-CN": "忽略问题的注释要写对，并且用得上",
		en: "A comment that asks to leave findings out can be read, and leaves some out"
	},
	severity: "warning",
	*check({ note }, { ids, found }) {
		let suppressions = listSuppressions(note);
		if (suppressions.length === 0) return;
		let find = indexSuppressions(suppressions), used = new Set(found.map(({ rule, line }) => find(rule, line)));
		for (let each of suppressions) {
			let message = messageFor$7(each, ids, used.has(each));
			if (!message) continue;
			let { line, endLine } = each.comment;
			yield {
				span: {
					startLine: line,
					startColumn: 1,
					endLine,
					endColumn: 1
				},
				section: null,
				message
			};
		}
	}
};
function messageFor$7({ verb, rules }, ids, isUsed) {
	let unknown = rules.find((rule) => !ids.includes(rule));
	return verb === null ? unreadable$1 : unknown === void 0 ? isUsed || verb === "enable" ? null : unused : unknownRule(unknown, ids);
}
const unreadable$1 = {
	"zh-CN": "这条注释看不懂，没有生效：请写成 <!-- note-review ignore 规则名 -->，或用 disable、enable 圈出一段",
	en: "This comment cannot be read and does nothing: write it like <!-- note-review ignore RULE -->, or with disable and enable around a part"
}, unused = {
	"zh-CN": "这条注释没有要忽略的问题，可以删去",
	en: "There is nothing for this comment to leave out: remove it"
};
function unknownRule(name, ids) {
	let guess = nearest(name, ids);
	return {
		"zh-CN": `没有「${name}」这条规则${guess ? `，是不是想写 ${guess}` : "，请检查规则名"}`,
		en: `There is no rule “${name}”${guess ? `: did you mean ${guess}` : ": check its name"}`
	};
}
// src/core/rules/unknown-template.ts
/** The template that a note's front matter names has to exist. */
const unknownTemplate = {
	id: "unknown-template",
	summary: {
		"zh-CN": "笔记指定的模板要存在",
		en: "The template that a note names exists"
	},
	severity: "warning",
	*check({ choice, note: { frontMatter } }) {
		if (choice.kind !== "unknown" || !frontMatter) return;
		let { name, known } = choice, guess = nearest(name, known);
		yield {
			span: frontMatter.valueSpan(["template"]) ?? frontMatter.span,
			section: null,
			message: {
				"zh-CN": `没有名为「${name}」的模板${guess ? `，是不是想写 ${guess}` : `：请改成以下之一：${known.join("、")}`}`,
				en: `There is no template “${name}”${guess ? `: did you mean ${guess}` : `: use one of ${known.join(", ")}`}`
			}
		};
	}
}, unexpectedSection = {
	id: "unexpected-section",
	summary: {
		"zh-CN": "不能有模板以外的小节",
		en: "There are no sections but those of the template"
	},
	severity: "error",
	about: ["structure"],
	*check(context) {
		let { template, extras, slots } = context;
		if (template.extra === "allow") return;
		let meant = new Set(slots.flatMap(({ nearMiss }) => nearMiss?.span ?? [])), bySection = new Map(slots.map((filled) => [filled.section, filled]));
		for (let { section } of extras) {
			if (meant.has(section.heading) || isNoteTitle(section, context) || !isBesideSlots(section, bySection, context) || isInGap(section, context)) continue;
			let { title, heading } = section;
			yield {
				span: heading,
				section: title,
				severity: template.extra,
				message: {
					"zh-CN": `模板里没有「${title}」这一节：请并入其他小节，或删去`,
					en: `The template has no section “${title}”: move its text into another section, or remove it`
				}
			};
		}
	}
};
/** Whether a heading is only what the note is called, where the template leaves that open. */
function isNoteTitle(section, { template, note }) {
	let [first] = note.sections.filter(({ depth }) => depth > 0);
	return section === first && section.depth === 1 && template.slots.every(({ depth }) => depth > 1);
}
/** Whether a section stands where the template has sections of its own, not inside one that is free to have its own. */
function isBesideSlots(section, bySection, context) {
	let { parent } = section;
	return !parent || isNoteTitle(parent, context) ? !0 : bySection.get(parent)?.isContainer ?? !1;
}
/** Whether the template has a heading `…` between the sections around this one. */
function isInGap(section, { template, slots }) {
	let indexOf = ({ slot }) => template.slots.indexOf(slot), present = slots.filter((filled) => filled.section !== null), before = present.findLast((filled) => (filled.section?.startOffset ?? 0) < section.startOffset), after = present.find((filled) => (filled.section?.startOffset ?? 0) > section.startOffset), first = before ? indexOf(before) + 1 : 0, last = after ? indexOf(after) : template.slots.length;
	return template.gaps.some((gap) => gap >= first && gap <= last);
}
// src/core/front-matter/show.ts
/** Names a value by its keys and indexes, as the subject of a sentence. */
function showPath(path) {
	if (path.length === 0) return {
		"zh-CN": "front matter ",
		en: "The front matter"
	};
	let steps = path.map(showStep), last = steps.pop()?.en ?? "", before = steps.map(({ en }) => en).join(", ");
	return {
		"zh-CN": path.map((step) => showStep(step)["zh-CN"]).join("的"),
		en: before === "" ? last : `In ${before}: ${last}`
	};
}
function showStep(step) {
	return typeof step == "string" ? show(step) : {
		"zh-CN": `第 ${step + 1} 项`,
		en: `item ${step + 1}`
	};
}
/** Shows a value inside a sentence: text between quotation marks, anything else as JSON, and only the start of much. */
function show(value) {
	if (typeof value == "string") return {
		"zh-CN": `「${cut(value)}」`,
		en: `“${cut(value)}”`
	};
	if (value == null) return {
		"zh-CN": "空的",
		en: "empty"
	};
	let json = cut(JSON.stringify(value));
	return {
		"zh-CN": ` ${json}`,
		en: json
	};
}
function cut(text) {
	let line = text.replaceAll(/\s+/gu, " ").slice(0, 120), letters = Array.from(line);
	return letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : line;
}
/** A value of JSON Schema that may be a list. */
function listOf(value) {
	return Array.isArray(value) ? value : [value];
}
// src/core/front-matter/describe-key.ts
/** Says that a key is missing; `misspelt` is the one that may be meant to be it. */
function describeMissing(path, name, misspelt) {
	let subject = showPath([...path, name]);
	return misspelt === null ? {
		"zh-CN": `front matter 缺少${subject["zh-CN"]}：请补上`,
		en: `${subject.en} is missing from the front matter: add it`
	} : {
		"zh-CN": `front matter 缺少${subject["zh-CN"]}：如果「${misspelt}」就是它，请改名`,
		en: `${subject.en} is missing from the front matter: if “${misspelt}” is meant to be it, rename it`
	};
}
/** Says that a note has no front matter, and which keys it should have. */
function describeAbsent(names) {
	let zh = names.map((name) => show(name)["zh-CN"]).join("、"), en = names.map((name) => show(name).en).join(", ");
	return {
		"zh-CN": `没有 front matter：请在文件开头写上，前后各一行 ---${zh === "" ? "" : `，其中要有${zh}`}`,
		en: `The note has no front matter: begin it with some, between two lines of ---${en === "" ? "" : `, with ${en}`}`
	};
}
/** Says that the template knows no such key; `guess` is the one that may have been meant. */
function describeUnknown(path, name, guess) {
	let subject = showPath([...path, name]);
	return {
		"zh-CN": `模板的 front matter 里没有${subject["zh-CN"]}：${guess === null ? "请删去" : `是不是想写「${guess}」？`}`,
		en: `${subject.en} is not a key that the template knows${guess === null ? ": remove it" : `. Did you mean “${guess}”?`}`
	};
}
// src/core/front-matter/describe-format.ts
/** Says in which format a text has to be, with an example where there is one. */
function describeFormat(format, value) {
	let known = formats[String(format)] ?? show(format);
	return {
		"zh-CN": `应该是${known["zh-CN"]}，现在是${show(value)["zh-CN"]}`,
		en: `has to be ${known.en}; it is ${show(value).en}`
	};
}
const dateAndTime = {
	"zh-CN": "日期和时间，如 2026-01-31T08:30:00+08:00",
	en: "a date and time such as 2026-01-31T08:30:00Z"
}, time = {
	"zh-CN": "时间，如 08:30:00+08:00",
	en: "a time such as 08:30:00Z"
}, formats = {
	date: {
		"zh-CN": "日期，如 2026-01-31",
		en: "a date such as 2026-01-31"
	},
	"date-time": dateAndTime,
	"iso-date-time": dateAndTime,
	time,
	"iso-time": time,
	duration: {
		"zh-CN": "时长，如 PT45M",
		en: "a duration such as PT45M"
	},
	email: {
		"zh-CN": "邮箱地址，如 li@example.org",
		en: "an email address such as li@example.org"
	},
	uri: {
		"zh-CN": "完整的网址，如 https://example.org",
		en: "a whole address such as https://example.org"
	},
	"uri-reference": {
		"zh-CN": "网址或路径",
		en: "an address or a path"
	},
	uuid: {
		"zh-CN": " UUID",
		en: "a UUID"
	}
};
// src/core/front-matter/describe-type.ts
/** Says of which type a value has to be, and how to write that in YAML. */
function describeType(types, value) {
	let names = types.map((type) => typeNames[String(type)] ?? show(type)), hint = hintFor(types, value), zh = names.map((name) => name["zh-CN"]).join("或"), en = names.map((name) => name.en).join(" or ");
	return {
		"zh-CN": `应该是${zh}，现在是${show(value)["zh-CN"]}${hint["zh-CN"]}`,
		en: `has to be ${en}; it is ${show(value).en}${hint.en}`
	};
}
const typeNames = {
	string: {
		"zh-CN": "文字",
		en: "text"
	},
	number: {
		"zh-CN": "数字",
		en: "a number"
	},
	integer: {
		"zh-CN": "整数",
		en: "a whole number"
	},
	boolean: {
		"zh-CN": " true 或 false ",
		en: "true or false"
	},
	array: {
		"zh-CN": "列表",
		en: "a list"
	},
	object: {
		"zh-CN": "「键: 值」",
		en: "a mapping of keys to values"
	},
	null: {
		"zh-CN": "空值",
		en: "empty"
	}
};
function hintFor(types, value) {
	if (value == null) return {
		"zh-CN": "：请填写",
		en: ": fill it in"
	};
	let isWord = typeof value == "number" || typeof value == "boolean";
	return types.includes("string") && isWord ? {
		"zh-CN": "：请加上引号",
		en: ": put it in quotation marks"
	} : types.includes("array") && typeof value != "object" ? {
		"zh-CN": "：请写成 [甲, 乙]，或每行一个「- 」",
		en: ": write it as [a, b], or as lines with “- ”"
	} : !types.includes("string") && typeof value == "string" && isQuotable(types, value) ? {
		"zh-CN": "：请去掉引号",
		en: ": remove the quotation marks"
	} : {
		"zh-CN": "",
		en: ""
	};
}
/** Whether a text would be of the right type without its quotation marks. */
function isQuotable(types, text) {
	return text === "true" || text === "false" ? types.includes("boolean") : (types.includes("number") || types.includes("integer")) && /^-?\d+$/.test(text);
}
// src/core/front-matter/describe.ts
/** Says what a value of front matter should be. */
function describeViolation(violation) {
	let { path, keyword } = violation, describe = Object.hasOwn(predicates, keyword) ? predicates[keyword] : void 0, subject = showPath(path), predicate = (describe ?? describeOther)(violation);
	return {
		"zh-CN": subject["zh-CN"] + predicate["zh-CN"],
		en: `${subject.en} ${predicate.en}`
	};
}
const predicates = {
	type: ({ params, value }) => describeType(listOf(params.type), value),
	format: ({ params, value }) => describeFormat(params.format, value),
	enum: ({ params, value }) => describeChoice(listOf(params.allowedValues), value),
	const: ({ params, value }) => describeChoice([params.allowedValue], value),
	pattern: ({ params, value }) => ({
		"zh-CN": `应该符合 ${String(params.pattern)}，现在是${show(value)["zh-CN"]}`,
		en: `has to match ${String(params.pattern)}; it is ${show(value).en}`
	}),
	minLength: ({ params, value }) => describeCount(params, "least", lengthOf(value)),
	maxLength: ({ params, value }) => describeCount(params, "most", lengthOf(value)),
	minItems: ({ params, value }) => describeCount(params, "least", itemsOf(value)),
	maxItems: ({ params, value }) => describeCount(params, "most", itemsOf(value)),
	minimum: ({ params, value }) => describeLimit(params, value, ["不小于", "at least"]),
	maximum: ({ params, value }) => describeLimit(params, value, ["不大于", "at most"]),
	exclusiveMinimum: ({ params, value }) => describeLimit(params, value, ["大于", "more than"]),
	exclusiveMaximum: ({ params, value }) => describeLimit(params, value, ["小于", "less than"]),
	propertyNames: ({ params }) => ({
		"zh-CN": `里不能有名为${show(params.propertyName)["zh-CN"]}的项：请改名`,
		en: `cannot hold a key called ${show(params.propertyName).en}: rename it`
	}),
	uniqueItems: ({ params }) => {
		let [first = 0, second = 0] = [Number(params.i), Number(params.j)].toSorted((a, b) => a - b);
		return {
			"zh-CN": `的第 ${first + 1} 项和第 ${second + 1} 项相同：请删去一项`,
			en: `says the same in item ${first + 1} and item ${second + 1}: remove one`
		};
	},
	anyOf: describeForms,
	oneOf: describeForms
};
function describeChoice(allowed, value) {
	let guess = typeof value == "string" ? nearest(value, allowed.map(String)) : null, choices = allowed.slice(0, mostChoices).map((choice) => show(choice)), isCut = allowed.length > mostChoices, zh = choices.map((choice) => choice["zh-CN"].trim()).join("、"), en = choices.map((choice) => choice.en).join(", ");
	return {
		"zh-CN": `应该是${zh}${isCut ? "……" : ""}${allowed.length > 1 ? "之一" : ""}，现在是${show(value)["zh-CN"]}${guess === null ? "" : `。是不是想写「${guess}」？`}`,
		en: `has to be ${allowed.length > 1 ? "one of " : ""}${en}${isCut ? ", …" : ""}; it is ${show(value).en}${guess === null ? "" : `. Did you mean “${guess}”?`}`
	};
}
/** More would hide what follows them. */
const mostChoices = 12;
function lengthOf(value) {
	return {
		count: Array.from(String(value)).length,
		zh: "个字符",
		noun: "character"
	};
}
function itemsOf(value) {
	return {
		count: Array.isArray(value) ? value.length : 0,
		zh: "项",
		noun: "item"
	};
}
function describeCount({ limit }, bound, { count, zh, noun }) {
	return {
		"zh-CN": `应该${bound === "least" ? "至少" : "至多"}有 ${String(limit)} ${zh}，现在有 ${count} ${zh}`,
		en: `has to have at ${bound} ${countOf(Number(limit), noun)}; it has ${count}`
	};
}
function describeLimit({ limit }, value, [zh, en]) {
	return {
		"zh-CN": `应该${zh} ${String(limit)}，现在是${show(value)["zh-CN"]}`,
		en: `has to be ${en} ${String(limit)}; it is ${show(value).en}`
	};
}
function describeForms() {
	return {
		"zh-CN": "不是模板允许的任何一种写法：请对照模板的 schema 修改",
		en: "is in none of the forms that the template allows: compare it with the template's schema"
	};
}
/** The validator has its own words, in English, for all that is rare. */
function describeOther({ message }) {
	return {
		"zh-CN": `不符合模板的 schema（${message}）：请修改`,
		en: `does not keep to the template's schema (${message}): change it`
	};
}
// src/core/front-matter/describe-yaml-error.ts
/** Says why YAML cannot be read, and how to mend it, by the code that the parser gives. */
function describeYamlError(code) {
	return messages$2[code] ?? unreadable;
}
const unreadable = {
	"zh-CN": "front matter 从这里起不是 YAML：请检查缩进、引号和冒号后的空格",
	en: "The front matter is not YAML from here on: check indentation, quotation marks, and the space after each colon"
}, line = {
	"zh-CN": "这一行 YAML 读不懂：每行写成「键: 值」，冒号用半角、后面空一格",
	en: "This line is not YAML: write “key: value”, with a space after the colon"
}, special = {
	"zh-CN": "YAML 里的值不能直接以这个字符开头：请给整个值加上引号",
	en: "A value in YAML cannot start with this character: put the whole value in quotation marks"
}, messages$2 = {
	BAD_ALIAS: special,
	BAD_SCALAR_START: special,
	BAD_DQ_ESCAPE: {
		"zh-CN": "YAML 的双引号里，反斜杠有特殊含义：请改用单引号",
		en: "In double quotation marks YAML reads a backslash as an escape: use single ones"
	},
	BAD_INDENT: {
		"zh-CN": "front matter 这里的缩进不对，或括号没有写全：请与同级的行对齐，并补全括号",
		en: "The indentation is wrong here, or a bracket is open: align the line with its neighbours, and close the bracket"
	},
	BLOCK_AS_IMPLICIT_KEY: {
		"zh-CN": "YAML 的一个值里不能再有「: 」，下一行也不能无故缩进：请给整个值加上引号，或改正缩进",
		en: "A value in YAML cannot hold “: ”, nor be followed by an indented line: put the whole value in quotation marks, or mend the indentation"
	},
	DUPLICATE_KEY: {
		"zh-CN": "front matter 里这一项写了两次：请只留一处",
		en: "The front matter has this key twice: keep one"
	},
	MISSING_CHAR: {
		"zh-CN": "front matter 里的引号或括号没有写全：请补上",
		en: "A quotation mark or a bracket is missing in the front matter: close it"
	},
	MULTILINE_IMPLICIT_KEY: line,
	TAB_AS_INDENT: {
		"zh-CN": "YAML 不能用制表符缩进：请换成空格",
		en: "YAML cannot be indented with tabs: use spaces"
	},
	TOO_COMPLEX: {
		"zh-CN": "front matter 过长或嵌套过深，没有检查：请精简",
		en: "The front matter is too long or nested too deeply, and was not read: shorten it"
	}
};
// src/core/front-matter/keys.ts
/** The key that a violation finds missing; `null` when it is about something else. */
function missingKey({ params }) {
	return textOf(params.missingProperty);
}
/** The key that a violation finds to be one too many. */
function unknownKey({ params }) {
	return textOf(params.additionalProperty ?? params.unevaluatedProperty);
}
/** The key of the note that may be meant to be one that is missing. */
function misspeltKey(name, { value, params }) {
	let known = textsOf(params.known);
	return nearestKey(name, keysOf(value).filter((key) => !known.includes(key)));
}
/** The key of the schema that an unknown one may be meant to be. */
function intendedKey(name, { value, params }) {
	let present = keysOf(value);
	return nearestKey(name, textsOf(params.known).filter((key) => !present.includes(key)));
}
/** In a short name, two letters are too many for a slip of the pen. */
function nearestKey(name, keys) {
	let key = nearest(name, keys);
	if (key === null) return null;
	let slips = Math.floor(name.length * 2 / 5);
	return isWithinEdits(name.toLowerCase(), key.toLowerCase(), slips) ? key : null;
}
function keysOf(value) {
	return typeof value == "object" && value ? Object.keys(value) : [];
}
function textOf(value) {
	return typeof value == "string" ? value : null;
}
function textsOf(value) {
	return Array.isArray(value) ? value.filter((text) => typeof text == "string") : [];
}
// src/core/rules/front-matter.ts
/** Front matter has to be YAML, and has to keep to the template's JSON Schema where there is one. */
const frontMatter = {
	id: "front-matter",
	summary: {
		"zh-CN": "front matter 要是 YAML，并符合模板的 schema",
		en: "Front matter is YAML and keeps to the template's schema"
	},
	severity: "error",
	*check({ note, template: { validateFrontMatter: validate } }) {
		let found = note.frontMatter;
		if (found?.error) {
			let { code, span } = found.error;
			yield {
				span,
				section: null,
				severity: validate ? "error" : "warning",
				message: describeYamlError(code)
			};
		} else validate && (yield* found ? holdAgainst(validate, found) : missFrontMatter(validate));
	}
};
function* missFrontMatter(validate) {
	let violations = validate({});
	violations.length !== 0 && (yield {
		span: {
			startLine: 1,
			startColumn: 1,
			endLine: 1,
			endColumn: 1
		},
		section: null,
		message: describeAbsent(violations.filter(({ path }) => path.length === 0).map(missingKey).filter((name) => name !== null))
	});
}
function* holdAgainst(validate, found) {
	let values = found.data ?? {};
	if (found.format === "toml" || typeof values != "object" || Array.isArray(values)) {
		yield {
			span: firstLineOf(found),
			section: null,
			message: notMapping[found.format]
		};
		return;
	}
	let violations = validate(values), intended = new Set(violations.map((violation) => intendedPlace(violation)));
	for (let violation of violations) {
		let missing = missingKey(violation);
		missing !== null && intended.has(placeName(violation, missing)) || (yield {
			section: null,
			...explain(violation, found)
		});
	}
}
const notMapping = {
	toml: {
		"zh-CN": "模板要检查 front matter，但只认 YAML：请把 +++ 换成 ---，并改写成「键: 值」",
		en: "The template checks front matter, and reads YAML alone: turn +++ into ---, and write “key: value”"
	},
	yaml: {
		"zh-CN": "front matter 应该由「键: 值」组成，每行一项，冒号后空一格",
		en: "The front matter has to be lines of “key: value”, with a space after the colon"
	}
};
function intendedPlace(violation) {
	let unknown = unknownKey(violation), intended = unknown === null ? null : intendedKey(unknown, violation);
	return intended === null ? null : placeName(violation, intended);
}
function placeName({ path }, key) {
	return JSON.stringify([...path, key]);
}
function explain(violation, found) {
	let { path } = violation, keyPlace = (key) => found.keySpan([...path, key]) ?? placeOf(path, found), missing = missingKey(violation);
	if (missing !== null) {
		let misspelt = misspeltKey(missing, violation);
		return {
			span: misspelt === null ? placeOfMapping(path, found) : keyPlace(misspelt),
			message: describeMissing(path, missing, misspelt)
		};
	}
	let unknown = unknownKey(violation);
	return unknown === null ? {
		span: placeOf(path, found),
		message: describeViolation(violation)
	} : {
		span: keyPlace(unknown),
		message: describeUnknown(path, unknown, intendedKey(unknown, violation))
	};
}
/** A value that stands on one line, else its key. */
function placeOf(path, found) {
	let value = found.valueSpan(path);
	return (value?.startLine === value?.endLine && value?.startColumn !== value?.endColumn ? value : null) ?? placeOfMapping(path, found);
}
function placeOfMapping(path, found) {
	return path.length === 0 ? firstLineOf(found) : found.keySpan(path) ?? found.valueSpan(path) ?? firstLineOf(found);
}
function firstLineOf({ span: { startLine, startColumn } }) {
	return {
		startLine,
		startColumn,
		endLine: startLine,
		endColumn: startColumn + fence.length
	};
}
const fence = "---", headingLevel = {
	id: "heading-level",
	summary: {
		"zh-CN": "标题的级别要和模板一致",
		en: "A heading is at the template's level"
	},
	severity: "error",
	about: ["structure"],
	*check({ slots, template, note }) {
		if (template.levels === "any") return;
		let shift = template.levels === "shift" ? usualShift(slots) : 0, lines = splitLines(note.text);
		for (let { slot, section, title } of slots) {
			let level = slot.depth + shift;
			if (!section || section.depth === level) continue;
			let fix = fixOf(section.heading, level, lines);
			yield {
				span: section.heading,
				section: title,
				severity: slot.severity,
				...fix ? { fix } : {},
				message: {
					"zh-CN": `「${title}」是 ${section.depth} 级标题，应是 ${level} 级：请写成「${"#".repeat(level)} ${title}」`,
					en: `“${title}” is a heading of level ${section.depth}, not ${level}: write “${"#".repeat(level)} ${title}”`
				}
			};
		}
	}
};
/** Writes as many marks as the level has; a heading that is underlined on one line gets marks instead. */
function fixOf(heading, level, lines) {
	let { startLine, startColumn, endLine } = heading, words = (lines[startLine - 1] ?? "").slice(startColumn - 1), marks = "#".repeat(level);
	if (endLine > startLine + 1) return null;
	if (endLine > startLine) return {
		span: heading,
		text: `${marks} ${words.trimEnd()}`
	};
	let length = /^#*/.exec(words)?.[0].length ?? 0;
	return {
		span: {
			...heading,
			endColumn: startColumn + length
		},
		text: marks
	};
}
/** How many levels most headings are off, where that leaves room for all; of two that are as frequent, the smaller one. */
function usualShift(slots) {
	let filled = slots.flatMap(({ slot, section }) => section ? [{
		wanted: slot.depth,
		shift: section.depth - slot.depth
	}] : []), hasRoom = (shift) => filled.every(({ wanted }) => wanted + shift >= 1 && wanted + shift <= lowestLevel), count = (shift) => filled.filter((other) => other.shift === shift).length, [usual = 0] = filled.map(({ shift }) => shift).filter(hasRoom).toSorted((a, b) => count(b) - count(a) || Math.abs(a) - Math.abs(b));
	return usual;
}
const lowestLevel = 6, sectionCount = {
	id: "section-count",
	summary: {
		"zh-CN": "可以重复的一节，次数要在模板的范围内",
		en: "A section that may repeat comes as often as the template asks for"
	},
	severity: "error",
	*check({ slots }) {
		for (let first of slots) {
			let { title, severity, repeat } = first.slot, { minimum, maximum } = repeat;
			if (!first.section || maximum === 1) continue;
			let filled = slots.filter(({ slot, scope }) => slot === first.slot && scope === first.scope);
			if (filled[0] !== first) continue;
			let count = filled.length, last = filled.at(-1) ?? first;
			count < minimum && (yield {
				span: last.place,
				section: last.title,
				severity,
				message: {
					"zh-CN": `「${title}」有 ${count} 节，模板要求至少 ${minimum} 节：请再写 ${minimum - count} 节`,
					en: `There ${count === 1 ? "is" : "are"} ${countOf(count, "section")} “${title}”; the template asks for at least ${minimum}: add ${minimum - count} more`
				}
			});
			let surplus = maximum === null ? void 0 : filled[maximum];
			surplus && (yield {
				span: surplus.place,
				section: surplus.title,
				severity,
				message: {
					"zh-CN": `「${title}」有 ${count} 节，模板要求至多 ${maximum} 节：请合并或删去多出的`,
					en: `There are ${countOf(count, "section")} “${title}”; the template allows at most ${maximum}: merge or remove the others`
				}
			});
		}
	}
};
// src/core/check/order.ts
/**
* Finds the fewest sections that have to move for the template's order. `slots` are in template order.
*
* What stands under a section that has to move goes with it, and has its order there.
*/
function findMoved(slots) {
	let moved = findOutOfOrder(slots);
	return moved.filter(({ filled }) => !moved.some((other) => isUnder(filled, other.filled))).flatMap((root) => [root, ...findMoved(slots.filter((filled) => isUnder(filled, root.filled)))]);
}
function isUnder({ section }, other) {
	return section !== null && other.section !== null && isWithin(section, other.section);
}
function findOutOfOrder(slots) {
	let present = slots.filter(({ section }) => section !== null), kept = longestRising(present.map(({ section }) => section?.startOffset ?? 0));
	return present.flatMap((filled, index) => {
		if (kept.has(index)) return [];
		let before = present.findLast((_, other) => other < index && kept.has(other)), after = present.find((_, other) => other > index && kept.has(other)), isFirst = before?.slot === filled.slot.parent && after?.slot.parent === before?.slot;
		return before && !(after && isFirst) ? [{
			filled,
			neighbour: before,
			side: "after"
		}] : after ? [{
			filled,
			neighbour: after,
			side: "before"
		}] : [];
	});
}
/** The places of a longest rising subsequence (Fredman 1975, by patience sorting). */
function longestRising(numbers) {
	let tops = [], previous = [];
	for (let [index, number] of numbers.entries()) {
		let pile = firstAtLeast(tops, number, numbers);
		previous.push(tops[pile - 1]), tops[pile] = index;
	}
	let rising = /* @__PURE__ */ new Set();
	for (let index = tops.at(-1); index !== void 0; index = previous[index]) rising.add(index);
	return rising;
}
/** The first pile whose top is not below a number. */
function firstAtLeast(tops, number, numbers) {
	let low = 0, high = tops.length;
	for (; low < high;) {
		let middle = low + high >> 1;
		(numbers[tops[middle] ?? 0] ?? 0) < number ? low = middle + 1 : high = middle;
	}
	return low;
}
// src/core/rules/section-order.ts
/** Sections have to come in the template's order; what is reported is the fewest that have to move. */
const sectionOrder = {
	id: "section-order",
	summary: {
		"zh-CN": "各节的先后要和模板一致",
		en: "Sections come in the template's order"
	},
	severity: "warning",
	about: ["structure"],
	*check({ slots, template }) {
		if (template.order !== "off") for (let { filled, neighbour, side } of findMoved(slots)) {
			let { title, section } = filled;
			yield {
				span: section?.heading ?? filled.place,
				section: title,
				severity: template.order,
				message: {
					"zh-CN": `「${title}」的位置和模板不同：请移到「${neighbour.title}」之${side === "after" ? "后" : "前"}`,
					en: `“${title}” is out of the template's order: move it ${side} “${neighbour.title}”`
				}
			};
		}
	}
}, changedText = {
	id: "changed-text",
	summary: {
		"zh-CN": "模板里的固定文字要原样保留",
		en: "The template's fixed text stands as it is"
	},
	severity: "error",
	*check({ slots }) {
		for (let { slot, section, parts, title, place } of slots) {
			if (!slot.isFixed || !section) continue;
			let blocks = parts.flatMap((part) => part.blocks);
			withoutSpace(normalizeScaffold(`${visibleText(blocks)}\n${writtenText(blocks)}`)) !== withoutSpace(slot.scaffold) && (yield {
				span: place,
				section: title,
				severity: slot.severity,
				message: {
					"zh-CN": `「${title}」的文字和模板不一致：这一节是固定内容，请照模板恢复`,
					en: `The text of “${title}” is not the template's: this section is fixed, restore it`
				}
			});
		}
	}
};
/** Lines as one: where they are broken is the editor's business. */
function withoutSpace(lines) {
	return lines.join("").replaceAll(" ", "");
}
// src/core/note/fold-text.ts
/** A text as words are looked for in it: NFKC, lower case, every run of white space one space. */
function foldText(text) {
	return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}
// src/core/rules/forbidden-text.ts
/** A section may not hold the words that its slot forbids. */
const forbiddenText = {
	id: "forbidden-text",
	summary: {
		"zh-CN": "不能出现模板不允许的字句",
		en: "A section says no words that the template forbids"
	},
	severity: "error",
	*check({ slots, note }) {
		let forbidding = slots.filter(({ slot }) => slot.hasnt.length > 0);
		if (forbidding.length === 0) return;
		let lines = splitLines(note.text);
		for (let { slot, parts, title } of forbidding) {
			let passages = listPassages(parts.flatMap(({ blocks }) => blocks));
			for (let { text, line } of passages) {
				let folded = foldText(text), words = slot.hasnt.find((each) => folded.includes(foldText(each)));
				words !== void 0 && (yield {
					span: spanOn(lines[line - 1] ?? "", words, line),
					section: title,
					severity: slot.severity,
					message: {
						"zh-CN": `「${title}」里写了“${words}”：模板不允许，请改掉`,
						en: `“${title}” says “${words}”: the template does not allow it, change it`
					}
				});
			}
		}
	}
};
/** Where words stand on a line, in whatever case; the whole line where markup or width keeps them from being found. */
function spanOn(source, words, line) {
	let at = source.toLowerCase().indexOf(words.toLowerCase()), [start, end] = at < 0 ? [0, source.length] : [at, at + words.length];
	return {
		startLine: line,
		startColumn: start + 1,
		endLine: line,
		endColumn: end + 1
	};
}
// src/core/rules/missing-text.ts
/** A section has to hold the words that its slot asks for. */
const missingText = {
	id: "missing-text",
	summary: {
		"zh-CN": "模板要求写到的字句都要写到",
		en: "A section says the words that the template asks for"
	},
	severity: "error",
	*check({ slots }) {
		for (let filled of slots) {
			let { slot, parts, title, place } = filled;
			if (slot.has.length === 0 || !isWritten(filled)) continue;
			let text = foldText(visibleText(parts.flatMap(({ blocks }) => blocks)));
			for (let words of slot.has) text.includes(foldText(words)) || (yield {
				span: place,
				section: title,
				severity: slot.severity,
				message: {
					"zh-CN": `「${title}」没有写到“${words}”：模板要求写到，请补上`,
					en: `“${title}” does not say “${words}”: the template asks for it, add it`
				}
			});
		}
	}
};
// src/core/note/kinds.ts
/** Lists what blocks hold, by kind; raw `<img>`, `<table>` and `<a>` count as what they show. */
function listKinds(nodes) {
	let kinds = [], add = (name, language = null) => {
		kinds.push({
			name,
			language
		});
	};
	for (let root of nodes) visit(root, (node) => {
		if (node.type === "code") add("code", node.lang?.toLowerCase() ?? null);
		else if (node.type === "listItem") typeof node.checked == "boolean" && add("task");
		else if (node.type === "html") for (let [tag, name] of tags) tag.test(node.value) && add(name);
		else if (node.type === "text") /!\[\[[^\]\n]{1,300}\]\]/.test(node.value) && add("image");
		else {
			let name = kindOfNode[node.type];
			name && add(name);
		}
	});
	return kinds;
}
const kindOfNode = {
	list: "list",
	image: "image",
	imageReference: "image",
	table: "table",
	blockquote: "quote",
	link: "link",
	linkReference: "link",
	math: "math",
	inlineMath: "math"
}, tags = [
	[/<img[\s/>]/i, "image"],
	[/<table[\s>]/i, "table"],
	[/<a\s[^>]*href/i, "link"]
], missingContent = {
	id: "missing-content",
	summary: {
		"zh-CN": "模板要求的图片、列表、代码等内容都要有",
		en: "A section holds the images, lists, code and the like that the template asks for"
	},
	severity: "error",
	about: ["completeness"],
	isOfSection: !0,
	*check({ slots }) {
		for (let filled of slots) {
			let { slot, title } = filled;
			if (slot.needs.length === 0 || !isWritten(filled)) continue;
			let held = listKinds(filled.parts.flatMap(({ blocks }) => blocks));
			for (let need of slot.needs) need.some((kind) => isHeld(kind, held)) || (yield {
				span: filled.place,
				section: title,
				severity: slot.severity,
				message: {
					"zh-CN": `「${title}」缺少${need.map(nameInChinese).join("或")}：模板要求有，请加上`,
					en: `“${title}” lacks ${describe(need)}: the template asks for it, add it`
				}
			});
		}
	}
};
function isHeld({ name, language, minimum }, held) {
	return held.filter((kind) => kind.name === name && (language === null || kind.language === language)).length >= minimum;
}
function nameInChinese({ name, language, minimum }) {
	let noun = (language === null ? "" : ` ${language} `) + chineseNames[name];
	return minimum > 1 ? `至少 ${minimum} 个${noun}` : noun;
}
const chineseNames = {
	list: "列表",
	image: "图片",
	code: "代码块",
	table: "表格",
	quote: "引用块",
	task: "任务列表",
	link: "链接",
	math: "公式"
};
function describe(need) {
	return need.map(describeKind).join(" or ");
}
function describeKind({ name, language, minimum }) {
	let [one, several] = englishNames[name], prefix = language === null ? "" : `${language} `;
	return minimum > 1 ? `${minimum} ${prefix}${several}` : `${/^[aeiou]/i.test(prefix || one) ? "an" : "a"} ${prefix}${one}`;
}
const englishNames = {
	list: ["list", "lists"],
	image: ["image", "images"],
	code: ["code block", "code blocks"],
	table: ["table", "tables"],
	quote: ["block quote", "block quotes"],
	task: ["task list item", "task list items"],
	link: ["link", "links"],
	math: ["formula", "formulas"]
}, tooLong = {
	id: "too-long",
	summary: {
		"zh-CN": "一节的长度不能超过模板的上限",
		en: "A section is no longer than the template allows"
	},
	severity: "error",
	*check({ slots }) {
		for (let { slot, content, title, place } of slots) {
			let { severity, maximumLength } = slot;
			if (!content || maximumLength === null || content.length <= maximumLength) continue;
			let excess = content.length - maximumLength;
			yield {
				span: place,
				section: title,
				severity,
				message: {
					"zh-CN": `「${title}」有 ${content.length} 字，模板要求至多 ${maximumLength} 字：请删去约 ${excess} 字`,
					en: `“${title}” has ${countOf(content.length, "word")}; the template allows at most ${maximumLength}: cut about ${excess}`
				}
			};
		}
	}
}, emptySection = {
	id: "empty-section",
	summary: {
		"zh-CN": "每一节都要有内容",
		en: "Every section holds something"
	},
	severity: "notice",
	about: ["completeness", "structure"],
	isOfSection: !0,
	*check({ slots, extras }) {
		let reported = /* @__PURE__ */ new Set();
		for (let filled of slots) {
			if (statusOf(filled) !== "empty") continue;
			filled.section && reported.add(filled.section);
			let { title, slot } = filled;
			yield {
				span: filled.place,
				section: title,
				severity: slot.severity,
				message: slot.isRequired ? requiredMessageFor(title) : messageFor$6(title)
			};
		}
		for (let { section, content, hasSectionsUnderIt } of extras) {
			if (content.state !== "empty" || hasSectionsUnderIt || section.depth === 1 || isUnderOneOf(section, reported)) continue;
			let { span, title } = section;
			yield title === "" ? {
				span,
				section: null,
				message: nameless
			} : {
				span,
				section: title,
				message: messageFor$6(title)
			};
		}
	}
}, nameless = {
	"zh-CN": "这个标题没有文字，下面也没有内容：请写上标题和内容，或删去这一行",
	en: "This heading has no words, and nothing below it: write both, or remove the line"
};
function requiredMessageFor(title) {
	return {
		"zh-CN": `「${title}」是空的，模板要求这里有内容：请写上`,
		en: `“${title}” is empty, and the template asks for content: write it`
	};
}
function messageFor$6(title) {
	return {
		"zh-CN": `「${title}」是空的：请写上内容，或删去这个标题`,
		en: `“${title}” is empty: write it, or remove the heading`
	};
}
// src/core/template/template.ts
/** The names of a template's generated sections. What stands under one is generated there, and not elsewhere. */
function generatedNames({ slots }) {
	return slots.filter(({ isGenerated, parent }) => isGenerated && parent?.isGenerated !== !0).flatMap(({ names }) => names);
}
/** Whether a slot takes any heading, as `# {title}` does. */
function isTitle({ names }) {
	return names.some(({ pieces }) => pieces.length > 1 && pieces.every((piece) => piece === ""));
}
// src/core/check/open-end.ts
/** Finds the block that goes on to the end of a note for want of an end; `null` where a heading can be added there. */
function findOpenEnd({ sections, text }) {
	let last = sections.at(-1)?.blocks.at(-1);
	if (!last || !mayStayOpen(last)) return null;
	let source = text.slice(offsetsOf(last).start);
	return parseMarkdown(`${source}\n\n# a\n`).children.at(-1)?.type === "heading" ? null : {
		kind: kindOf(last),
		line: spanOf(last).startLine
	};
}
/** A list or a quote ends before a heading, with all that is in it. */
function mayStayOpen(block) {
	return block.type === "code" || block.type === "html" || block.type === "math";
}
function kindOf(block) {
	return block.type === "html" ? block.value.startsWith("<!--") ? "comment" : "html" : block.type;
}
// src/core/check/insertions.ts
/** Plans where missing sections go, with their heading and what the template has there, at the level that fits. */
function planInsertions(missing, context) {
	let { note } = context, lines = indexLines$1(note.text), planned = /* @__PURE__ */ new Map(), places = placesOf(missing, context), isAtEnd = ({ offset }) => offset === note.text.length, openEnd = places.some(isAtEnd) ? findOpenEnd(note) : null, hasAppended = !1;
	for (let place of places) {
		let { filled, depth, offset } = place, obstacle = findObstacle(place, isAtEnd(place) ? openEnd : null);
		if (obstacle) {
			planned.set(filled, {
				fix: null,
				obstacle
			});
			continue;
		}
		let gap = hasAppended && isAtEnd(place) ? [""] : gapBefore(note.text, offset), section = writeSection(filled.slot, depth, note.language), rest = isAtEnd(place) ? [""] : ["", ""], text = [
			...gap,
			...section,
			...rest
		].join(lineEndAt(note.text, offset));
		planned.set(filled, {
			fix: {
				span: lines.span(offset, offset),
				text
			},
			obstacle: null
		}), hasAppended ||= isAtEnd(place);
	}
	return planned;
}
function placesOf(missing, context) {
	let { sections, text } = context.note, claimed = new Set(context.slots.flatMap(({ section }) => section ?? [])), latest = /* @__PURE__ */ new Map();
	return missing.map((filled) => {
		let depth = depthOf(filled, context), before = sectionBefore(filled, context), wanted = offsetAfter(before, {
			filled,
			depth,
			claimed
		}, context), offset = Math.max(lineStart(outsideGenerated(wanted, depth, sections), text), latest.get(before) ?? 0);
		return latest.set(before, offset), {
			filled,
			depth,
			offset
		};
	});
}
function findObstacle({ filled: { scope }, depth }, block) {
	return scope && depth <= scope.depth ? {
		kind: "no-level",
		parent: scope
	} : block && {
		kind: "open-end",
		block
	};
}
/** The lines of a section as a template has them. */
function writeSection({ titleIn, body }, depth, language) {
	let heading = `${"#".repeat(depth)} ${titleIn[language]}`;
	return body === "" ? [heading] : [
		heading,
		"",
		...body.split("\n")
	];
}
/** The level of a missing section: as far below its parent, or beside its equals, as the template has it. */
function depthOf({ slot, scope }, { slots, template }) {
	let relative = (other) => other?.section ? other.section.depth + slot.depth - other.slot.depth : null;
	if (template.levels === "exact") return slot.depth;
	if (scope && slot.parent) {
		let parent = slots.find(({ section }) => section === scope);
		if (parent?.slot === slot.parent) return clamp(relative(parent) ?? slot.depth);
	}
	let parent = slots.find((other) => other.slot === slot.parent && other.section);
	if (isTitle(slot)) return titleDepth(slot, relative(parent));
	let equal = slots.find((other) => other.slot.parent === slot.parent && other.section);
	return clamp(relative(parent) ?? relative(equal) ?? slot.depth);
}
function titleDepth({ parent, depth }, underParent) {
	return parent && !isTitle(parent) ? clamp(underParent ?? depth) : depth;
}
/** Headings have six levels. */
function clamp(depth) {
	return Math.min(6, Math.max(1, depth));
}
/** The start of the heading before which the section goes, or the end of the note. */
function offsetAfter(before, { filled, depth, claimed }, { note, slots }) {
	if (!before) {
		let index = slots.indexOf(filled);
		return index === 0 && isTitle(filled.slot) ? note.sections[0]?.startOffset ?? 0 : slots.find((other, place) => place > index && other.section)?.section?.startOffset ?? note.text.length;
	}
	let isParent = slots.some(({ slot, section }) => section === before && slot === filled.slot.parent), start = note.sections.indexOf(before) + 1;
	return note.sections.find((section, index) => index >= start && (isParent || section.depth <= depth || claimed.has(section)))?.startOffset ?? note.text.length;
}
/** The start of the line on which an indented heading stands. */
function lineStart(offset, text) {
	let start = offset;
	for (; offset < text.length && /[ \t]/.test(text.charAt(start - 1));) --start;
	return start;
}
/** The same place, or the start of the generated sections that would take in what is put there. */
function outsideGenerated(offset, depth, sections) {
	let around = sections.findLast(({ startOffset }) => startOffset < offset) ?? null, outside = offset;
	for (; around; around = around.parent) around.isGenerated && around.depth < depth && (outside = around.startOffset);
	return outside === offset ? offset : outsideGenerated(outside, depth, sections);
}
/** The section that goes right before in the template and is there, a generated one among them. */
function sectionBefore(filled, { note, slots, template }) {
	let { slot, scope } = filled, index = slots.indexOf(filled), before = slots.findLast((other, place) => place < index && other.section && isInScope(other, scope)), from = before ? template.slots.indexOf(before.slot) : -1;
	return template.slots.slice(from + 1, template.slots.indexOf(slot)).flatMap((other) => other.isGenerated ? findGenerated(other, note.sections) ?? [] : []).filter((section) => scope === null || isWithin(section, scope)).filter(({ startOffset }) => startOffset > (before?.section?.startOffset ?? -1)).at(-1) ?? before?.section ?? scope;
}
function isInScope({ section, scope }, wanted) {
	return wanted === null || scope === wanted || section === wanted;
}
function findGenerated({ names }, sections) {
	return sections.find((section) => section.isGenerated && isGeneratedName(section.names.slice(0, 1), names));
}
/** The line end that stands there: after a CR, an LF would be a part of it. Else the first one of the note. */
function lineEndAt(text, offset) {
	return (/(?:\r\n?|\n)$/.exec(text.slice(Math.max(0, offset - 2), offset)) ?? /\r\n?|\n/.exec(text))?.[0] ?? "\n";
}
/** What has to be put before a heading so that a blank line parts it from what is there. */
function gapBefore(text, offset) {
	if (!/\S/.test(text.slice(0, offset))) return [];
	let before = text.slice(Math.max(0, offset - farEnough), offset);
	return /(?:\r\n|\r(?!\n)|(?<!\r)\n)[ \t]*(?:\r\n|[\r\n])$/.test(before) ? [] : /[\r\n]$/.test(before) ? [""] : ["", ""];
}
/** In UTF-16 units, for a blank line. */
const farEnough = 1e3, missingSection = {
	id: "missing-section",
	summary: {
		"zh-CN": "模板要求的每一节都要有",
		en: "Every section that the template requires is there"
	},
	severity: "error",
	about: ["completeness", "structure"],
	*check(context) {
		let missing = context.slots.filter((filled) => filled.isExpected && statusOf(filled) === "missing");
		if (missing.length === 0) return;
		let corrections = new Map(missing.map((filled) => [filled, correct(filled, context)])), isSettled = [...corrections.values()].every((fix) => fix === null), insertions = planInsertions(missing, context);
		for (let filled of missing) {
			let { slot, place } = filled, correction = corrections.get(filled) ?? null, insertion = correction ? null : insertions.get(filled), fix = correction ?? (isSettled ? insertion?.fix : null), say = (language) => sayWhatIsMissing(filled, language, context) + (insertion?.obstacle ? sayObstacle(insertion.obstacle, language) : "");
			yield {
				span: place,
				section: slot.title,
				severity: slot.severity,
				...fix ? { fix } : {},
				message: {
					"zh-CN": say("zh-CN"),
					en: say("en")
				}
			};
		}
	}
};
/** Writes the heading right where it was surely meant. */
function correct(filled, context) {
	let { nearMiss } = filled;
	if (!nearMiss || nearMiss.span.startColumn > 1) return null;
	let { kind, span } = nearMiss;
	return span.endLine > span.startLine ? null : onOneLine.has(kind) ? {
		span,
		text: headingOf(filled, context)
	} : null;
}
const onOneLine = /* @__PURE__ */ new Set([
	"heading",
	"bold",
	"no-space",
	"full-width",
	"plain"
]);
/** The heading to be written: in the words of the line that was meant as one, or at the level of the heading that was. */
function headingOf(filled, context) {
	let { slot, nearMiss } = filled, { note, template } = context, isHeading = nearMiss?.kind === "heading" || nearMiss?.kind === "similar", depth = isHeading && template.levels === "any" ? nearMiss.depth : depthOf(filled, context), title = nearMiss && !isHeading ? nearMiss.title : slot.titleIn[note.language];
	return `${"#".repeat(depth)} ${title}`;
}
function sayWhatIsMissing(filled, language, context) {
	let { slot, nearMiss } = filled, title = slot.titleIn[language], heading = headingOf(filled, context), { missing, add, addFilled, guesses } = sentences[language];
	if (nearMiss) return missing(title) + guesses[nearMiss.kind](nearMiss.title, heading);
	let blank = /\{[^{}]*\}/u.exec(heading)?.[0];
	return missing(title) + (blank === void 0 ? add(heading) : addFilled(heading, blank));
}
function sayObstacle(obstacle, language) {
	let { openEnd, noLevel } = sentences[language];
	return obstacle.kind === "open-end" ? openEnd[obstacle.block.kind](obstacle.block.line) : noLevel(obstacle.parent);
}
const sentences = {
	"zh-CN": {
		missing: (title) => `缺少「${title}」一节：`,
		add: (heading) => `请加上标题「${heading}」并写上内容`,
		addFilled: (heading, blank) => `请加上标题「${heading}」，把 ${blank} 换成自己的文字`,
		guesses: {
			heading: (title, heading) => `这里的「${title}」是不是写错了？请改成「${heading}」`,
			similar: (title, heading) => `如果「${title}」就是这一节，请把标题改成「${heading}」`,
			bold: (title, heading) => `「${title}」只是加粗的文字，不是标题，请写成「${heading}」`,
			quoted: (title, heading) => `「${title}」写在引用块里，不算标题，请移出来写成「${heading}」`,
			listed: (title, heading) => `「${title}」写在列表里，不算标题，请移出来写成「${heading}」`,
			"no-space": (_, heading) => `# 后面少了空格，不算标题，请写成「${heading}」`,
			"full-width": (_, heading) => `全角的 ＃ 不算标题，请写成「${heading}」`,
			html: (title, heading) => `「${title}」是 HTML 标签，请写成「${heading}」`,
			plain: (title, heading) => `「${title}」只是普通文字，不是标题，请写成「${heading}」`,
			label: (title, heading) => `「${title}：」只是一行的开头，不是标题，请写成「${heading}」，后面的话另起一行`
		},
		openEnd: {
			code: (line) => `。第 ${line} 行开始的代码块没有结尾，请先补上，不然后面的都算代码`,
			math: (line) => `。第 ${line} 行开始的公式没有结尾，请先补上，不然后面的都算公式`,
			comment: (line) => `。第 ${line} 行开始的注释没有结尾，请先补上 -->，不然后面的都看不见`,
			html: (line) => `。第 ${line} 行开始的 HTML 没有结尾，请先补上，不然后面的都算在里面`
		},
		noLevel: ({ title, depth, heading }) => `。第 ${heading.startLine} 行的「${title}」是 ${depth} 级标题，下面放不下这一节，请先提高它的级别`
	},
	en: {
		missing: (title) => `The section “${title}” is missing: `,
		add: (heading) => `add the heading “${heading}” and write it`,
		addFilled: (heading, blank) => `add the heading “${heading}”, with your own words for ${blank}`,
		guesses: {
			heading: (title, heading) => `is “${title}” a slip? Write “${heading}”`,
			similar: (title, heading) => `if “${title}” is meant to be it, make the heading “${heading}”`,
			bold: (title, heading) => `“${title}” is only bold text, not a heading; write “${heading}”`,
			quoted: (title, heading) => `“${title}” stands in a block quote; move it out as “${heading}”`,
			listed: (title, heading) => `“${title}” stands in a list; move it out as “${heading}”`,
			"no-space": (_, heading) => `a space is missing after #; write “${heading}”`,
			"full-width": (_, heading) => `a full-width ＃ makes no heading; write “${heading}”`,
			html: (title, heading) => `“${title}” is an HTML tag; write “${heading}”`,
			plain: (title, heading) => `“${title}” is plain text, not a heading; write “${heading}”`,
			label: (title, heading) => `“${title}:” only begins a line and is no heading; write “${heading}”, and the rest below it`
		},
		openEnd: {
			code: (line) => `. The code block from line ${line} has no end: close it first`,
			math: (line) => `. The formula from line ${line} has no end: close it first`,
			comment: (line) => `. The comment from line ${line} has no end: close it first, with -->`,
			html: (line) => `. The HTML from line ${line} has no end: close it first`
		},
		noLevel: ({ title, depth, heading }) => `. “${title}” on line ${heading.startLine} is of level ${depth}, below which there is no room for it: raise it first`
	}
}, todoStub = {
	id: "todo-stub",
	summary: {
		"zh-CN": "待办占位要换成内容",
		en: "A TODO marker is replaced by content"
	},
	severity: "warning",
	about: ["completeness"],
	isOfSection: !0,
	*check({ slots, extras }) {
		let reported = /* @__PURE__ */ new Set();
		for (let filled of slots) {
			if (statusOf(filled) !== "stub") continue;
			filled.section && reported.add(filled.section);
			let { title, slot } = filled, isBlank = filled.content?.state === "blank", write = slot.isRequired ? writeIt : writeOrRemove, message = isBlank ? blankMessageFor(title, write) : messageFor$5(title, write);
			yield {
				span: filled.place,
				section: title,
				severity: slot.severity,
				message
			};
		}
		for (let { section, content } of extras) {
			if (content.state !== "stub" || isUnderOneOf(section, reported)) continue;
			let { span, title } = section;
			yield {
				span,
				section: title,
				message: messageFor$5(title, writeOrRemove)
			};
		}
	}
}, writeIt = {
	"zh-CN": "请写上内容",
	en: "write it"
}, writeOrRemove = {
	"zh-CN": "请写上内容，或删去这一节",
	en: "write it, or remove the section"
};
function blankMessageFor(title, write) {
	return {
		"zh-CN": `「${title}」只写了“无”一类的占位，模板要求这里有内容：${write["zh-CN"]}`,
		en: `“${title}” only says that there is nothing, and the template asks for content: ${write.en}`
	};
}
function messageFor$5(title, write) {
	return {
		"zh-CN": `「${title}」还只是一个待办占位：${write["zh-CN"]}`,
		en: `“${title}” is still a TODO stub: ${write.en}`
	};
}
// src/core/rules/too-few-items.ts
/** A section has to hold as many items as its slot asks for: list items, or phrases split by 、，；. */
const tooFewItems = {
	id: "too-few-items",
	summary: {
		"zh-CN": "列表的项数不能少于模板的要求",
		en: "A list has at least as many items as the template asks for"
	},
	severity: "error",
	about: ["completeness"],
	isOfSection: !0,
	*check({ slots }) {
		for (let filled of slots) {
			let { slot, content, title } = filled, { severity, items } = slot;
			statusOf(filled) === "short" && content && items && (content.items >= items.minimum || (yield {
				span: filled.place,
				section: title,
				severity,
				message: {
					"zh-CN": `「${title}」有 ${content.items} 项，模板要求至少 ${items.minimum} 项：请用顿号、逗号或列表补足`,
					en: `“${title}” has ${countOf(content.items, "item")}; the template asks for at least ${items.minimum}: add more, separated by commas or as a list`
				}
			}));
		}
	}
}, tooManyItems = {
	id: "too-many-items",
	summary: {
		"zh-CN": "列表的项数不能多于模板的要求",
		en: "A list has at most as many items as the template allows"
	},
	severity: "error",
	*check({ slots }) {
		for (let filled of slots) {
			let { slot, content, title } = filled, maximum = slot.items?.maximum;
			statusOf(filled) === "long" && content && typeof maximum == "number" && (yield {
				span: filled.place,
				section: title,
				severity: slot.severity,
				message: {
					"zh-CN": `「${title}」有 ${content.items} 项，模板要求至多 ${maximum} 项：请留下最重要的`,
					en: `“${title}” has ${countOf(content.items, "item")}; the template allows at most ${maximum}: keep the most important ones`
				}
			});
		}
	}
}, tooShort = {
	id: "too-short",
	summary: {
		"zh-CN": "一节的长度不能少于模板的要求",
		en: "A section is at least as long as the template asks for"
	},
	severity: "error",
	about: ["completeness"],
	isOfSection: !0,
	*check({ slots }) {
		for (let filled of slots) {
			let { slot, content, title } = filled, { severity, minimumLength } = slot;
			statusOf(filled) === "short" && content && minimumLength !== null && (content.length >= minimumLength || (yield {
				span: filled.place,
				section: title,
				severity,
				message: {
					"zh-CN": `「${title}」有 ${content.length} 字，模板要求至少 ${minimumLength} 字：还差 ${minimumLength - content.length} 字`,
					en: `“${title}” has ${countOf(content.length, "word")}; the template asks for at least ${minimumLength}: ${minimumLength - content.length} more to go`
				}
			}));
		}
	}
}, unfilled = {
	id: "unfilled",
	summary: {
		"zh-CN": "模板里的提示文字要换成自己的内容",
		en: "The template's prompts are replaced by the writer's own words"
	},
	severity: "error",
	about: ["completeness"],
	isOfSection: !0,
	*check(context) {
		let sections = context.slots.filter((filled) => statusOf(filled) === "unfilled");
		for (let filled of sections) {
			let { title, slot, place } = filled;
			yield {
				span: place,
				section: title,
				severity: slot.severity,
				message: messageFor$4(filled)
			};
		}
		if (!isCopy(context)) return;
		let severity = severities.find((each) => context.slots.some(({ slot }) => slot.severity === each));
		context.slots.some((filled) => filled.slot.severity === severity && isSaid(filled)) || (yield {
			span: {
				startLine: 1,
				startColumn: 1,
				endLine: 1,
				endColumn: 1
			},
			section: null,
			...severity ? { severity } : {},
			message: copied
		});
	}
};
/** Whether a finding says already of a section that it is not written. */
function isSaid(filled) {
	let status = statusOf(filled);
	return status === "missing" ? filled.isExpected : unwritten.has(status);
}
const unwritten = /* @__PURE__ */ new Set([
	"empty",
	"stub",
	"unfilled"
]);
/** Whether a note has nothing that its template had not put there, although each section alone would pass. */
function isCopy({ slots, extras }) {
	return slots.some(({ section }) => section) && slots.every(({ slot, content }) => slot.isFixed || !content?.hasOwn) && extras.every(({ content }) => !content.hasOwn);
}
const copied = {
	"zh-CN": "这篇笔记还是模板的原样：请写上自己的内容",
	en: "The note is still as the template has it: write your own text"
};
function messageFor$4({ title, content }) {
	let [blank] = content?.blanks ?? [];
	return blank !== void 0 && content?.state === "written" ? {
		"zh-CN": `「${title}」里还留着模板的空 ${blank}：请填上`,
		en: `“${title}” still has the template's blank ${blank}: fill it in`
	} : {
		"zh-CN": `「${title}」还是模板的原样：请换成自己的内容`,
		en: `“${title}” is still as the template has it: replace it with your own text`
	};
}
// src/core/rules/unreadable-note.ts
/** A note that cannot be read cannot be checked, and so is never green. */
const unreadableNote = {
	id: "unreadable-note",
	summary: {
		"zh-CN": "笔记要能当作 Markdown 文本读出来",
		en: "A note can be read as Markdown text"
	},
	severity: "error",
	*check({ note: { obstacle } }) {
		if (!obstacle) return;
		let line = lineOf$1(obstacle);
		yield {
			span: {
				startLine: line,
				startColumn: 1,
				endLine: line,
				endColumn: 1
			},
			section: null,
			message: messageFor$3(obstacle)
		};
	}
};
function lineOf$1(obstacle) {
	return obstacle.kind === "too-complex" ? obstacle.complexity.line : obstacle.kind === "empty" || obstacle.kind === "binary" ? 1 : obstacle.line;
}
function messageFor$3(obstacle) {
	return obstacle.kind === "too-complex" ? complexityMessages[obstacle.complexity.measure] : obstacle.kind === "not-utf-8" ? encodingMessageFor(obstacle.encoding) : messages$1[obstacle.kind];
}
function encodingMessageFor(encoding) {
	if (encoding === null) return {
		"zh-CN": "文件从这一行起不是 UTF-8 编码，或者内容已损坏：请用它原来的编码打开，再另存为 UTF-8，或者改正这一行",
		en: "From this line on the file is not in UTF-8, or it is damaged: open it in the encoding it was written in and save it as UTF-8, or mend the line"
	};
	let code = encoding.toUpperCase(), command = `iconv -f ${code} -t UTF-8 old.md > new.md`, isGb18030 = encoding === "gb18030";
	return {
		"zh-CN": `文件是 ${code}${isGb18030 ? "（GBK）" : " "}编码，不是 UTF-8：请在编辑器里另存为 UTF-8（Windows 记事本：“另存为”里编码选 UTF-8），或者运行 ${command}`,
		en: `The file is in ${code}${isGb18030 ? " (GBK)" : ""}, not in UTF-8: save it as UTF-8 in your editor (in Notepad on Windows: Save as, Encoding UTF-8), or run ${command}`
	};
}
const messages$1 = {
	empty: {
		"zh-CN": "这个文件是空的：请写上内容",
		en: "The file is empty: write the note"
	},
	nul: {
		"zh-CN": "这一行有看不见的 NUL 字符（U+0000），文件可能已损坏：请删去它，或者恢复之前的版本",
		en: "There is an invisible NUL character (U+0000) on this line, so the file may be damaged: remove it, or restore an earlier version"
	},
	binary: {
		"zh-CN": "这是二进制文件，不是 Markdown 文本：请检查文件的扩展名",
		en: "This is a binary file, not Markdown text: check the file's extension"
	}
}, complexityMessages = {
	size: {
		"zh-CN": `文件超过 ${limits.size / 1024} K 字符，没有检查：请拆成几篇`,
		en: `The file has over ${limits.size / 1024} K characters and was not checked: split it`
	},
	lines: {
		"zh-CN": `到这里已有 ${limits.lines} 行，没有检查：请拆成几篇`,
		en: `There are over ${limits.lines} lines up to here; the note was not checked: split it`
	},
	"line-length": {
		"zh-CN": `这一行超过 ${limits.lineLength} 个字符，没有检查：请分段`,
		en: `This line has over ${limits.lineLength} characters; the note was not checked: break it`
	},
	nesting: {
		"zh-CN": "这里的列表、引用或强调嵌套过深，没有检查：请减少层级",
		en: "Lists, quotes or emphasis are nested too deeply here; the note was not checked: use fewer levels"
	},
	containers: {
		"zh-CN": "这里的列表和引用块过多，没有检查：请拆成几篇",
		en: "Too many separate lists and quotes up to here; the note was not checked: split it"
	},
	paragraph: {
		"zh-CN": "到这里已有几千行没有空行，没有检查：请用空行分段",
		en: "There is no blank line in the thousands of lines up to here; the note was not checked: break the text into paragraphs"
	},
	headings: {
		"zh-CN": "到这里的标题过多，没有检查：请拆成几篇",
		en: "Too many headings up to here; the note was not checked: split it"
	},
	time: {
		"zh-CN": "检查这篇笔记用时过长，没有检查完：请拆成几篇，或减少嵌套和重复的标记",
		en: "The note takes too long to check, and was not checked: split it, or use fewer nested and repeated marks"
	},
	delimiters: {
		"zh-CN": "到这里的方括号、星号、竖线等标记过多，没有检查：请用空行分段，或拆成几篇",
		en: "Too many brackets, asterisks or bars up to here; the note was not checked: break the text into paragraphs, or split it"
	}
};
// src/core/rules/line-list.ts
/** Names lines in a sentence, at most five of them: “lines 3, 7 and 9”, “第 3、7、9 行”. */
function listLines(lines) {
	let different = [...new Set(lines)], named = different.slice(0, most$1), rest = different.length > most$1, [last = "", ...before] = named.toReversed(), words = before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
	return {
		"zh-CN": `第 ${named.join("、")} 行${rest ? "等" : ""}`,
		en: `${different.length === 1 ? "line" : "lines"} ${rest ? `${named.join(", ")}, …` : words}`
	};
}
const most$1 = 5, duplicateHeading = {
	id: "duplicate-heading",
	summary: {
		"zh-CN": "同一级的标题不要重名",
		en: "Headings of one level have different names"
	},
	severity: "notice",
	about: ["structure"],
	*check({ note, template }) {
		for (let [first, second, ...more] of listNamesakes(note.sections)) {
			let slot = template.slots.find((candidate) => isNameOf(candidate, second));
			slot && slot.repeat.maximum !== 1 || (yield {
				span: second.heading,
				section: second.title,
				...slot ? { severity: "warning" } : {},
				message: messageFor$2(second.title, first, more)
			});
		}
	}
};
function listNamesakes(sections) {
	let byParent = /* @__PURE__ */ new Map();
	for (let section of sections) {
		if (section.isGenerated || section.title === "") continue;
		let { parent, depth, title } = section, siblings = byParent.get(parent) ?? /* @__PURE__ */ new Map();
		byParent.set(parent, siblings);
		let key = `${depth} ${title.normalize("NFKC").toLowerCase()}`, namesakes = siblings.get(key);
		namesakes ? namesakes.push(section) : siblings.set(key, [section]);
	}
	return Array.from(byParent.values(), (siblings) => [...siblings.values()]).flat().flatMap(([first, second, ...more]) => first && second ? [[
		first,
		second,
		...more
	]] : []);
}
function isNameOf(slot, { names }) {
	return slot.names.some((pattern) => {
		let fit = matchName(pattern, names);
		return fit !== null && fit !== "anything";
	});
}
function messageFor$2(title, first, more) {
	let line = first.heading.startLine, lines = listLines(more.map(({ heading }) => heading.startLine)), rest = more.length === 0 ? {
		"zh-CN": "",
		en: ""
	} : {
		"zh-CN": `（${lines["zh-CN"]}也是）`,
		en: ` (${lines.en} too)`
	};
	return {
		"zh-CN": `「${title}」与第 ${line} 行的标题重名${rest["zh-CN"]}：请合并两节，或换一个标题`,
		en: `“${title}” has the name of the section on line ${line}${rest.en}: join the two, or name this one otherwise`
	};
}
// src/core/note/hidden-characters.ts
/**
* Lists the characters of a text that nobody sees and that do nothing there.
*
* Those that emoji, and scripts such as Persian, Hindi, Khmer or Mongolian, are written with have their use.
*/
function listHiddenCharacters(text) {
	return Array.from(text.matchAll(hidden)).flatMap((match) => {
		let [run] = match, start = match.index, end = start + run.length;
		return isOfUse(run, {
			text,
			start,
			end
		}) ? [] : [{
			start,
			end
		}];
	});
}
const hidden = /[\uFE00-\uFE0F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]+/gu;
function isOfUse(run, { text, start, end }) {
	let before = lastCharacter(text.slice(Math.max(0, start - 2), start)), after = String.fromCodePoint(text.codePointAt(end) ?? space);
	if (/^[\uFE00-\uFE0F]$/.test(run)) return /[^\s\p{Cf}]/u.test(before);
	if (/^\uFE0F?\u200D$/.test(run) && emoji.test(before) && emoji.test(after)) return !0;
	if (/^[\u{E0100}-\u{E01EF}]$/u.test(run)) return /\p{Script=Han}/u.test(before);
	if (/^[\u{E0020}-\u{E007E}]{1,8}\u{E007F}$/u.test(run)) return before === blackFlag;
	if (directions.test(run)) return rightToLeft.test(lineAround(text, start));
	let scripts = joiners.test(run) ? joined$1 : unspaced;
	return run.length === 1 && (scripts.test(before) || scripts.test(after));
}
const space = 32, blackFlag = "🏴", emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u, directions = /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/, rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u, joiners = /^[\u200C\u200D]$/, joined$1 = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u, unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Hangul}]/u;
function lastCharacter(text) {
	return Array.from(text).at(-1) ?? " ";
}
function lineAround(text, offset) {
	let start = Math.max(text.lastIndexOf("\n", offset), offset - reach, 0), end = text.indexOf("\n", offset);
	return text.slice(start, Math.min(end < 0 ? text.length : end, offset + reach));
}
/** How far around a mark its direction is looked for. */
const reach = 200;
// src/core/note/hidden-passages.ts
/** Lists what blocks hide of their text; what is shorter than a few lines in a comment is a note to oneself. */
function listHiddenPassages(source, blocks) {
	let [first, last] = [blocks[0]?.position, blocks.at(-1)?.position];
	if (!first || !last) return [];
	let position = {
		start: first.start,
		end: last.end
	}, root = {
		type: "root",
		children: [...blocks],
		position
	};
	return listHiddenHtml(source, root).flatMap((range) => {
		let html = source.slice(range.start, range.end), isComment = html.startsWith("<!--"), { length } = isComment ? html.trim() : textIn(html);
		return length <= (isComment ? 300 : 0) ? [] : [{
			...range,
			kind: isComment ? "comment" : "element",
			length
		}];
	});
}
/** The words of a hidden element; those of what a browser plays or runs are not for readers. */
function textIn(html) {
	let markup = nextMarkup(html, 0);
	if (!markup || notForReaders.has(markup.name)) return "";
	let text = "";
	for (let end = markup.end; markup; end = markup?.end ?? html.length) markup = nextMarkup(html, end), text += html.slice(end, markup?.start);
	return text.trim();
}
const notForReaders = new Set("script style iframe noscript head audio video canvas object".split(" "));
// src/core/rules/hidden-text-messages.ts
/** What to do about hidden characters on a line. */
function charactersMessage(characters) {
	let names = [...new Set(characters)].slice(0, 3).map(nameOf), count = characters.length, zh = names.map((name) => name["zh-CN"]).join("、"), en = names.map((name) => name.en).join(", ");
	return {
		"zh-CN": `这一行有 ${count} 个看不见的字符（${zh}）：请删去`,
		en: count === 1 ? `There is an invisible character (${en}) here: remove it` : `There are ${count} invisible characters (${en}) here: remove them`
	};
}
/** What to do about a hidden passage, and about others on the lines `more`. */
function passagesMessage({ kind, length }, more) {
	let message = passageMessages[kind](length);
	if (more.length === 0) return message;
	let lines = listLines(more);
	return {
		"zh-CN": `${message["zh-CN"]}（另有 ${more.length} 处，在${lines["zh-CN"]}）`,
		en: `${message.en} (and ${more.length} more on ${lines.en})`
	};
}
const passageMessages = {
	comment: (length) => ({
		"zh-CN": `这段注释有 ${length} 个字符，读者看不到：请写进正文，或删去`,
		en: `Readers do not see this comment of ${length} characters: put it into the text, or remove it`
	}),
	element: (length) => ({
		"zh-CN": `这里隐藏了 ${length} 个字符的文字，读者看不到：请让它显示出来，或删去`,
		en: `Readers do not see this hidden text of ${length} characters: show it, or remove it`
	})
};
function nameOf(character) {
	let point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`, kind = kinds.find(({ pattern }) => pattern.test(character));
	return {
		"zh-CN": kind ? `${kind["zh-CN"]} ${point}` : point,
		en: kind ? `${kind.en} ${point}` : point
	};
}
const kinds = [
	{
		pattern: /[\u200B\uFEFF]/,
		"zh-CN": "零宽空格",
		en: "zero-width space"
	},
	{
		pattern: /[\u200C\u2060\u200D]/,
		"zh-CN": "零宽连接符",
		en: "zero-width joiner"
	},
	{
		pattern: /\u00AD/,
		"zh-CN": "软连字符",
		en: "soft hyphen"
	},
	{
		pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
		"zh-CN": "文字方向控制符",
		en: "direction mark"
	},
	{
		pattern: /[\u{E0000}-\u{E007F}]/u,
		"zh-CN": "标签字符",
		en: "tag character"
	},
	{
		pattern: /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u,
		"zh-CN": "变体选择符",
		en: "variation selector"
	}
], hiddenText = {
	id: "hidden-text",
	summary: {
		"zh-CN": "不要有读者看不见的文字",
		en: "A note has no text that its readers cannot see"
	},
	severity: "notice",
	*check({ note, template }) {
		yield* findCharacters(note), yield* findPassages(note, template);
	}
};
/** One finding for each line, so that each has an edit of its own. */
function* findCharacters(note) {
	let { text } = note, found = listHiddenCharacters(text);
	if (found.length === 0) return;
	let lines = indexLines$1(text), byLine = /* @__PURE__ */ new Map();
	for (let range of found) {
		let { startLine } = lines.span(range.start, range.start), others = byLine.get(startLine);
		others ? others.push(range) : byLine.set(startLine, [range]);
	}
	for (let ranges of byLine.values()) {
		let place = sectionAt$1(note, ranges[0]?.start ?? 0);
		if (!place) continue;
		let { start, end, kept } = withoutRanges(text, ranges, startOfLine(lines, ranges)), characters = ranges.flatMap((range) => Array.from(text.slice(range.start, range.end))), span = lines.span(start, end), fix = {
			span,
			text: kept
		};
		yield {
			span,
			section: place.section,
			message: charactersMessage(characters),
			fix
		};
	}
}
function startOfLine(lines, [first]) {
	let start = first?.start ?? 0;
	return start - lines.span(start, start).startColumn + 1;
}
/** The title of the learner's section at an offset; `null` where a machine wrote it, or nobody. */
function sectionAt$1({ sections }, offset) {
	let section = sections.findLast(({ startOffset }) => startOffset <= offset);
	return section && !section.isGenerated ? { section: section.title || null } : null;
}
/**
* What is left of a line from its first hidden character to its last.
*
* Editors put a space of no width before an indented line: with it goes the indentation, which would make code of it.
*/
function withoutRanges(text, ranges, lineStart) {
	let start = ranges[0]?.start ?? 0, end = start, kept = "";
	for (let range of ranges) kept += text.slice(end, range.start), end = range.end;
	if (!(/^[ \t>]*$/.test(text.slice(lineStart, start)) && kept.trim() === "")) return {
		start,
		end,
		kept
	};
	for (; text[end] === " " || text[end] === "	";) end += 1;
	return {
		start,
		end,
		kept: ""
	};
}
/** One finding for a whole note. */
function* findPassages(note, template) {
	if (!mayHide(note.text)) return;
	let blocks = note.sections.filter(({ isGenerated }) => !isGenerated).flatMap(({ headingNode, blocks: under }) => headingNode ? [headingNode, ...under] : under), [first, ...more] = listHiddenPassages(note.text, blocks).filter((passage) => !isOfTemplate(passage, note, template));
	if (!first) return;
	let lines = indexLines$1(note.text);
	yield {
		span: lines.span(first.start, first.end),
		section: sectionAt$1(note, first.start)?.section ?? null,
		message: passagesMessage(first, more.map(({ start, end }) => lines.span(start, end).startLine))
	};
}
/** Whether it is worth while to look into the HTML of a note. */
function mayHide(text) {
	return /\bhidden\b|\bstyle\s*=|<template/i.test(text) || listComments(text).some((comment) => comment.text.length > 300);
}
/** Whether a comment is the template's guidance, which a note keeps. */
function isOfTemplate({ start, end }, { text }, template) {
	let words = folded(text.slice(start, end));
	return [template.preamble, ...template.slots.map(({ source }) => source)].some((source) => folded(source).includes(words));
}
function folded(text) {
	return text.replaceAll(/\s+/g, " ");
}
// src/core/rules/leftover-directive.ts
/** A template's directives say what a note should be; copied along with it they say nothing to anybody. */
const leftoverDirective = {
	id: "leftover-directive",
	summary: {
		"zh-CN": "从模板带来的规则注释要删去",
		en: "A note has none of the template's directives left in it"
	},
	severity: "notice",
	*check({ note }) {
		let found = listLeftovers(note);
		if (found.length === 0) return;
		let lines = indexLines$1(note.text);
		for (let { start, end, section } of found) {
			let line = lineOf(note.text, {
				start,
				end
			});
			yield {
				span: lines.span(start, end),
				section,
				message: {
					"zh-CN": "这是从模板带来的规则注释，在笔记里不起作用：请删去",
					en: "This comment is a rule of the template's and does nothing in a note: remove it"
				},
				fix: {
					span: lines.span(line.start, line.end),
					text: ""
				}
			};
		}
	}
};
function listLeftovers({ text, sections }) {
	return directive.test(text) ? sections.filter(({ isGenerated }) => !isGenerated).flatMap(({ title, headingNode, blocks }) => listDocumentComments(headingNode ? [headingNode, ...blocks] : blocks).filter((comment) => directive.test(comment.text)).map(({ start, end }) => ({
		start,
		end,
		section: title || null
	}))) : [];
}
/** A comment with at least one `key=value` or flag; `<!-- note to self -->` is for people. */
const directive = /<!--\s*note(?:-template)?(?:\s+(?:optional|generated|fixed|[\w-]{1,40}=(?:"[^"]*"|'[^']*'|[^\s"'>]*)))+\s*-->/;
/** The whole line, and its end, where nothing else stands on it. */
function lineOf(text, { start, end }) {
	let before = /(?<![^\r\n])[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start)), after = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(end, end + 200));
	return !before || !after || start > 200 && before.index === 0 ? {
		start,
		end
	} : {
		start: start - before[0].length,
		end: end + after[0].length
	};
}
// src/core/note/links-destination.ts
/** Finds where the destination of a link stands in the source, without its `<…>`; `null` where that is not simple to tell. */
function findDestination(node, source) {
	let { start, end } = offsetsOf(node), label = endOfLabel(source, start + +(node.type === "image"), end);
	if (label === null || source[label] !== (node.type === "definition" ? ":" : "(")) return null;
	let from = label + 1;
	for (; from < end && /\s/.test(source.charAt(from));) from += 1;
	if (source[from] !== "<") return bareDestination(source, from, end);
	let close = source.indexOf(">", from);
	return close < 0 || close >= end ? null : {
		start: from + 1,
		end: close
	};
}
/** Where the label that begins at `start` with `[` has ended; `null` when there is none. */
function endOfLabel(source, start, end) {
	if (source[start] !== "[") return null;
	let depth = 0;
	for (let { index, 0: mark } of source.slice(start, end).matchAll(/\\.|[[\]]/gs)) if (mark === "[" && (depth += 1), mark === "]" && --depth, depth === 0) return start + index + 1;
	return null;
}
/** A destination ends at a space, or at the bracket that closes the link. */
function bareDestination(source, start, end) {
	let depth = 0;
	for (let { index, 0: mark } of source.slice(start, end).matchAll(/\\[()]|[()\s]/g)) if (mark === "(" && (depth += 1), mark === ")" && --depth, depth < 0 || mark.trim() === "") return {
		start,
		end: start + index
	};
	return start < end ? {
		start,
		end
	} : null;
}
// src/core/note/links-with-spaces.ts
/**
* Lists what was meant as a link to a file and is none, because there are bare spaces in its path.
*
* What names no file, as `f[i](a, b)` does, was not meant as a link.
*/
function listSpacedLinks(text) {
	return Array.from(text.matchAll(bracketed)).flatMap((match) => {
		let [all, mark = "", inside = ""] = match, path = inside.replace(title, "").trim();
		if (!/[ \t]/.test(path) || !file.test(path) || /^[a-z][a-z\d+.-]+:/i.test(path)) return [];
		let start = match.index + all.length - 1 - inside.length + inside.indexOf(path);
		return [{
			kind: mark === "!" ? "image" : "link",
			start,
			end: start + path.length
		}];
	});
}
/** A path may have brackets in it, as `a (1).png` has. */
const bracketed = /(!?)\[[^[\]\r\n]*\]\(((?:[^()<>\r\n]|\([^()<>\r\n]*\))*)\)/g, title = /(?<=\s)(?:"[^"]*"|'[^']*')\s*$/, file = /[^\s./\\]\.[a-z\d]{1,5}(?:[?#]\S*)?$/i;
// src/core/note/links.ts
/** Lists the learner's links and images that do not lead elsewhere, in document order. */
function listLocalLinks({ text, sections }) {
	let links = [], walk = (node, section) => {
		if (mayLink(node, text)) {
			for (let link of linksAt(node, text)) links.push({
				...link,
				section
			});
			if ("children" in node) for (let child of node.children) walk(child, section);
		}
	};
	for (let { isGenerated, title, headingNode, blocks } of sections) if (!isGenerated) {
		headingNode && walk(headingNode, title || null);
		for (let block of blocks) walk(block, title || null);
	}
	return links;
}
/** Whether a node has a mark that no link is without: most have none, and need not be walked. */
function mayLink(node, source) {
	let { start, end } = offsetsOf(node);
	return /[[<]/.test(source.slice(start, end));
}
function linksAt(node, source) {
	return node.type === "text" ? linksInText(node, source) : node.type === "html" ? linksInHtml(source, offsetsOf(node)) : node.type !== "link" && node.type !== "image" && node.type !== "definition" || isElsewhere(node.url) ? none : [linkOf(node, source)];
}
const none = [];
function linkOf(node, source) {
	let destination = findDestination(node, source);
	return {
		kind: node.type === "image" ? "image" : "link",
		url: node.url,
		written: destination && source.slice(destination.start, destination.end),
		range: destination ?? offsetsOf(node),
		isUnread: !1
	};
}
function linksInText(node, source) {
	if (!node.value.includes("](")) return none;
	let { start, end } = offsetsOf(node);
	return listSpacedLinks(source.slice(start, end)).flatMap(({ kind, start: from, end: to }) => {
		let written = source.slice(start + from, start + to), range = {
			start: start + from,
			end: start + to
		};
		return isElsewhere(written) ? [] : [{
			kind,
			url: written,
			written,
			range,
			isUnread: !0
		}];
	});
}
function linksInHtml(source, { start, end }) {
	let html = source.slice(start, end), links = [];
	for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
		let element = linkElements.get(markup.name);
		if (!element || markup.isClosing) continue;
		let found = findAttribute(markup.attributes, element.attribute);
		if (!found) continue;
		let written = found.value, from = start + markup.end - markup.attributes.length + found.start, range = {
			start: from,
			end: from + written.length
		}, url = written.replaceAll("&amp;", "&");
		isElsewhere(url) || links.push({
			kind: element.kind,
			url,
			written,
			range,
			isUnread: !1
		});
	}
	return links;
}
const linkElements = /* @__PURE__ */ new Map([["img", {
	kind: "image",
	attribute: "src"
}], ["a", {
	kind: "link",
	attribute: "href"
}]]);
/** Whether an address leads out of the repository, or is for a program to fill in. A drive such as `C:` is no scheme. */
function isElsewhere(url) {
	return url.trim() === "" ? !0 : /^file:/i.test(url) ? !1 : /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(url) || /\{[{%]|<%|\$\{/.test(url);
}
// src/core/note/links-spelling.ts
/**
* Spells the folders and the file of a link as they are really called, and leaves the rest of it as it was written.
*
* `path` is where the link leads, so that the two end alike but for the case of their letters.
*/
function respell(written, path) {
	let [all = "", address = ""] = /^([^?#]*).*$/s.exec(written) ?? [], names = path.split("/").toReversed(), spelled = address.split("/").toReversed().map((part, index) => respellPart(part, names[index] ?? part));
	return spelled.some((part) => part === null) ? null : `${spelled.toReversed().join("/")}${all.slice(address.length)}`;
}
/** `null` where the part is not the same name, as after a folder that `..` leaves again. */
function respellPart(part, name) {
	if (part === "" || part === "." || part === "..") return part;
	let decoded = decodePath(part).normalize("NFC"), wanted = name.normalize("NFC");
	return decoded === wanted ? part : decoded.toLowerCase() === wanted.toLowerCase() ? part.includes("%") ? encodeURIComponent(name) : name : null;
}
// src/core/note/linked-paths.ts
/**
* Lists the paths that have to be looked up to judge the links of notes and what they name as their sources, each once.
*
* One that begins with `/` is from the repository's root, any other from where the notes' own paths are.
*/
function listLinkedPaths(notes) {
	let paths = /* @__PURE__ */ new Map();
	for (let { path, isRead } of notes.flatMap(listPathsOf)) paths.set(path, {
		path,
		isRead: isRead || paths.get(path)?.isRead === !0
	});
	return [...paths.values()];
}
function listPathsOf(note) {
	let sources = listNamedSources(note).flatMap(({ target }) => target.kind === "text" ? target.candidates : []);
	return [...listLocalLinks(note).flatMap((link) => {
		let target = readTarget(link, note.path);
		return target.kind === "file" ? listCandidates(target, link, note.path).map((path) => ({
			path,
			isRead: target.fragment !== null && isMarkdown(path)
		})) : [];
	}), ...sources.map((path) => ({
		path,
		isRead: !1
	}))];
}
/**
* Lists the paths that a link may lead to, the plainest first.
*
* A site is often built from a folder of the repository, which `/` then stands for, and its pages are called
* `guide/` or `guide.html`, not `guide.md`.
*/
function listCandidates({ path }, { kind }, notePath) {
	let paths = path.startsWith("/") ? [path, ...fromEachFolder(path, notePath)] : [path];
	return kind === "image" ? paths : paths.flatMap((each) => /\.html?$/i.test(each) ? [each, each.replace(/\.html?$/i, ".md")] : /\.[^./]+$/.test(each) ? [each] : [each, `${each}.md`]);
}
function fromEachFolder(path, notePath) {
	let folders = notePath.split("/").slice(0, -1);
	return folders.map((_, index) => `${folders.slice(0, index + 1).join("/")}${path}`);
}
// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g, own = Object.hasOwnProperty;
/**
* Slugger.
*/
var BananaSlug = class {
	/**
	* Create a new slug class.
	*/
	constructor() {
		this.occurrences, this.reset();
	}
	/**
	* Generate a unique slug.
	*
	* Tracks previously generated slugs: repeated calls with the same value
	* will result in different slugs.
	* Use the `slug` function to get same slugs.
	*
	* @param  {string} value
	*   String of text to slugify
	* @param  {boolean} [maintainCase=false]
	*   Keep the current case, otherwise make all lowercase
	* @return {string}
	*   A unique slug string
	*/
	slug(value, maintainCase) {
		let self = this, result = slug(value, maintainCase === !0), originalSlug = result;
		for (; own.call(self.occurrences, result);) self.occurrences[originalSlug]++, result = originalSlug + "-" + self.occurrences[originalSlug];
		return self.occurrences[result] = 0, result;
	}
	/**
	* Reset - Forget all previous slugs
	*
	* @return void
	*/
	reset() {
		this.occurrences = Object.create(null);
	}
};
/**
* Generate a slug.
*
* Does not track previously generated slugs: repeated calls with the same value
* will result in the exact same slug.
* Use the `GithubSlugger` class to get unique slugs.
*
* @param  {string} value
*   String of text to slugify
* @param  {boolean} [maintainCase=false]
*   Keep the current case, otherwise make all lowercase
* @return {string}
*   A unique slug string
*/
function slug(value, maintainCase) {
	return typeof value == "string" ? (maintainCase || (value = value.toLowerCase()), value.replace(regex, "").replace(/ /g, "-")) : "";
}
// src/core/note/slug.ts
/** The places of a document that a link can name, in lower case, as GitHub calls them: its headings, and what HTML names. */
function listAnchors(sections) {
	let slugger = new BananaSlug(), anchors = /* @__PURE__ */ new Set(), walk = (node) => {
		if (node.type === "heading" && anchors.add(slugger.slug(toString(node, withoutMarkup).trim())), node.type === "html") {
			for (let name of listNames$1(node.value)) anchors.add(name.toLowerCase());
			for (let title of listHtmlHeadings(node.value)) anchors.add(slugger.slug(title));
		}
		if ("children" in node) for (let child of node.children) walk(child);
	};
	for (let { headingNode, blocks } of sections) {
		headingNode && walk(headingNode);
		for (let block of blocks) walk(block);
	}
	return anchors;
}
const withoutMarkup = {
	includeImageAlt: !1,
	includeHtml: !1
};
/**
* Finds the place that a fragment was surely meant to name: the only one with the same letters and digits.
*
* The returned function looks it up in an index, for a note may have thousands of links.
*/
function indexByLetters(anchors) {
	let byLetters = /* @__PURE__ */ new Map();
	for (let anchor of anchors) {
		let letters = lettersOf(anchor);
		byLetters.set(letters, byLetters.has(letters) ? null : anchor);
	}
	return byLetters.delete(""), (fragment) => byLetters.get(lettersOf(fragment)) ?? null;
}
function lettersOf(text) {
	return slug(text.normalize("NFKC")).replaceAll(/[-_]/g, "");
}
/** What the elements of a piece of HTML are called. */
function listNames$1(html) {
	let names = [];
	for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) {
		let { attributes } = markup;
		names.push(...["id", "name"].flatMap((name) => findAttribute(attributes, name)?.value ?? []));
	}
	return names;
}
/** The words of headings that are written in HTML. */
function listHtmlHeadings(html) {
	let titles = [], title = null, end = 0;
	for (let markup = nextMarkup(html, 0); markup; markup = nextMarkup(html, markup.end)) title !== null && (title += html.slice(end, markup.start)), end = markup.end, /^h[1-6]$/.test(markup.name) && (markup.isClosing && title !== null && titles.push(title.trim()), title = markup.isClosing ? null : "");
	return titles;
}
// src/core/check/anchors.ts
/** Remembers the places of each text, so that it is parsed once, and only when a link leads there. */
function rememberAnchors(note) {
	let known = /* @__PURE__ */ new Map();
	return (text) => {
		let before = known.get(text);
		if (before !== void 0) return before;
		let names = listNames(note, text), anchors = names && {
			names,
			findMeant: indexByLetters(names)
		};
		return known.set(text, anchors), anchors;
	};
}
function listNames({ sections }, text) {
	return text === null ? listAnchors(sections) : findComplexity(text) ? null : listAnchors(listSections(parseMarkdown(text), () => !1));
}
// src/core/check/broken-links.ts
/** Lists the learner's links that lead nowhere. What is not known of a file is held against nobody. */
function listBrokenLinks(note, linkedFiles) {
	let surroundings = {
		note,
		linkedFiles,
		findAnchors: rememberAnchors(note)
	};
	return listLocalLinks(note).flatMap((link) => {
		let judgement = judge(link, readTarget(link, note.path), surroundings);
		return judgement ? [{
			link,
			...judgement
		}] : [];
	});
}
function judge(link, target, surroundings) {
	return target.kind === "page" ? null : target.kind === "disk" ? {
		problem: {
			kind: "disk",
			path: target.name
		},
		mended: null
	} : target.kind === "same-note" ? judgeFragment(link, {
		fragment: target.fragment,
		path: null
	}, surroundings.findAnchors(null)) : link.isUnread ? {
		problem: { kind: "space" },
		mended: withSlashes(link)?.replaceAll(/\s/g, "%20") ?? null
	} : judgeFile(link, target, surroundings);
}
function judgeFile(link, target, { note, linkedFiles, findAnchors }) {
	let { path, hasBackslashes, fragment } = target, file = lookUp(listCandidates(target, link, note.path), linkedFiles);
	if (hasBackslashes) return {
		problem: {
			kind: file === "missing" ? "backslash-missing" : "backslash",
			path
		},
		mended: typeof file == "string" ? null : withSlashes(link)
	};
	if (file === "unknown") return null;
	if (file === "missing") return judgeMissing(link, path);
	if (!file.isExact) {
		let mended = link.written === null ? null : respell(link.written, file.path);
		return {
			problem: {
				kind: "case",
				path: file.path
			},
			mended
		};
	}
	return fragment === null || file.text === null || !isMarkdown(file.path) ? null : judgeFragment(link, {
		fragment,
		path: file.path
	}, findAnchors(file.text));
}
/** The first of the paths that there is, one that is spelled right before others. */
function lookUp(paths, linkedFiles) {
	let found = paths.flatMap((path) => {
		let file = linkedFiles.get(path);
		return file ? [{
			...file,
			isExact: file.path.normalize("NFC") === path
		}] : [];
	});
	return (found.find(({ isExact }) => isExact) ?? found[0]) || (paths.every((path) => linkedFiles.get(path) === null) ? "missing" : "unknown");
}
function withSlashes({ written }) {
	return written?.replaceAll(/\\|%5C/gi, "/") ?? null;
}
function judgeMissing({ written, url }, path) {
	return programFolder.test(path) ? {
		problem: {
			kind: "disk",
			path: path.split("/").at(-1) ?? path
		},
		mended: null
	} : webAddress.test(url) ? {
		problem: {
			kind: "web",
			path: url
		},
		mended: written && `https://${written}`
	} : {
		problem: {
			kind: isOutside(path) ? "outside" : "missing",
			path
		},
		mended: null
	};
}
/** What begins as the name of a host does, and is no file with such an ending. */
const webAddress = /^(?:www\.|(?:[\w-]+\.)+(?:com|org|net|cn|io|ai|edu|gov)(?:\/|$))/i, programFolder = /(?:^|\/)AppData\/(?:Roaming|Local)\//i;
function judgeFragment({ written }, place, anchors) {
	let fragment = place.fragment.replace(/^user-content-/i, "");
	if (anchors === null || madeByBrowsers.test(fragment) || anchors.names.has(fragment.toLowerCase())) return null;
	let meant = anchors.findMeant(fragment), mended = meant && written && `${written.slice(0, written.indexOf("#") + 1)}${meant}`;
	return {
		problem: {
			kind: "anchor",
			...place
		},
		mended
	};
}
/** The top of a page, a footnote, a text to mark, a line of code, and the routes of pages that scripts make. */
const madeByBrowsers = /^(?:$|top$|fn(?:ref)?-|:~:|L\d|[/!?])/i;
// src/core/rules/missing-file-messages.ts
/** What to do about a broken link, and about others of its kind on the lines `more`. */
function messageFor$1({ problem, link }, more) {
	let message = messageOf(problem, link.kind);
	if (more.length === 0) return message;
	let lines = listLines(more);
	return {
		"zh-CN": `${message["zh-CN"]}（另有 ${more.length} 处也是这样，在${lines["zh-CN"]}）`,
		en: `${message.en} (and ${more.length} more on ${lines.en})`
	};
}
function messageOf(problem, kind) {
	return problem.kind === "space" ? spaceMessages[kind] : problem.kind === "anchor" ? anchorMessage(problem.fragment, problem.path) : pathMessages[problem.kind](problem.path.replace(/^\//, ""));
}
const spaceMessages = {
	image: {
		"zh-CN": "路径里有空格，图片不会显示：请把空格写成 %20，或用 <…> 括住路径",
		en: "A path with a space shows no image: write the space as %20, or put the path in <…>"
	},
	link: {
		"zh-CN": "路径里有空格，这不会成为链接：请把空格写成 %20，或用 <…> 括住路径",
		en: "A path with a space makes no link: write the space as %20, or put the path in <…>"
	}
}, pathMessages = {
	missing: (path) => ({
		"zh-CN": `仓库里没有「${path}」：请检查路径，或把文件一起提交`,
		en: `There is no “${path}” in the repository: correct the path, or commit the file`
	}),
	outside: (path) => ({
		"zh-CN": `「${path}」在仓库之外，别人看不到：请把文件放进仓库，再改路径`,
		en: `“${path}” is outside the repository, where nobody else sees it: put the file into the repository, and correct the path`
	}),
	disk: (path) => ({
		"zh-CN": `「${path}」写的是自己电脑上的路径，别人看不到：请把文件放进仓库，改用相对路径`,
		en: `“${path}” is on your own disk, where nobody else sees it: put the file into the repository, and use a relative path`
	}),
	case: (path) => ({
		"zh-CN": `路径的大小写不对，GitHub 会找不到：仓库里是「${path}」`,
		en: `GitHub tells capitals from small letters, and the file is called “${path}”: write it so`
	}),
	web: (path) => ({
		"zh-CN": `「${path}」会被当作仓库里的文件：请在网址前加上 https://`,
		en: `“${path}” is taken for a file of the repository: put https:// before it`
	}),
	backslash: () => ({
		"zh-CN": "路径里的「\\」只在 Windows 上有用：请改用「/」",
		en: "A path with “\\” leads nowhere but on Windows: use “/”"
	}),
	"backslash-missing": (path) => ({
		"zh-CN": `仓库里没有「${path}」：请检查路径，用「/」代替「\\」，并把文件一起提交`,
		en: `There is no “${path}” in the repository: correct the path, with “/” for “\\”, or commit the file`
	})
};
function anchorMessage(fragment, path) {
	return path === null ? {
		"zh-CN": `这篇笔记里没有标题对应「#${fragment}」：请改成现有标题的锚点`,
		en: `No heading of this note is “#${fragment}”: name one that it has`
	} : {
		"zh-CN": `「${path}」里没有标题对应「#${fragment}」：请改成那里现有标题的锚点`,
		en: `No heading of “${path}” is “#${fragment}”: name one that it has`
	};
}
// src/core/rules/missing-file.ts
/** An image or a link has to lead to what is there: a file of the repository, and the place in it that is named. */
const missingFile = {
	id: "missing-file",
	summary: {
		"zh-CN": "图片和链接指向的文件和位置都要存在",
		en: "Images and links lead to a file, and to a place in it, that exists"
	},
	severity: "warning",
	*check({ note, linkedFiles }) {
		let broken = listBrokenLinks(note, linkedFiles);
		if (broken.length === 0) return;
		let lines = indexLines$1(note.text), spanOf = ({ link: { range } }) => lines.span(range.start, range.end);
		for (let { first, more } of gather(broken)) {
			let { link, mended } = first, span = spanOf(first);
			yield {
				span,
				section: link.section,
				message: messageFor$1(first, more.map((other) => spanOf(other).startLine)),
				...mended === null ? {} : { fix: {
					span,
					text: mended
				} }
			};
		}
	}
};
/**
* What an edit mends stands alone, and so do the first few of each kind; the next speaks for the rest.
*
* A folder of thirty images that was not committed is one mistake.
*/
function gather(broken) {
	let gathered = [], counts = /* @__PURE__ */ new Map(), rests = /* @__PURE__ */ new Map();
	for (let first of broken) {
		let { kind } = first.problem, count = first.mended === null ? (counts.get(kind) ?? 0) + 1 : 0;
		if (count > 0 && counts.set(kind, count), count > mostOfAKind && rests.get(kind)?.push(first), count > mostOfAKind) continue;
		let more = [];
		count === mostOfAKind && rests.set(kind, more), gathered.push({
			first,
			more
		});
	}
	return gathered;
}
const mostOfAKind = 4, missingSource = {
	id: "missing-source",
	summary: {
		"zh-CN": "笔记指定的来源文件要在仓库里，而且是文本",
		en: "A file that a note names as its source is a text in the repository"
	},
	severity: "notice",
	*check({ note, linkedFiles }) {
		for (let { span, target } of listNamedSources(note)) {
			let message = messageFor(target, linkedFiles);
			message !== null && (yield {
				span,
				section: null,
				message
			});
		}
	}
};
function messageFor(target, linkedFiles) {
	let path = target.path.replace(/^\//, "");
	return target.kind === "disk" ? {
		"zh-CN": `来源「${path}」写的是自己电脑上的路径：请把文件放进仓库，改用相对路径`,
		en: `The source “${path}” is on your own disk: put the file into the repository, and use a relative path`
	} : target.kind === "document" ? {
		"zh-CN": `来源「${path}」不是文本，没有对照：请换成 .md、.txt、.srt 或 .vtt 文件`,
		en: `The source “${path}” is no text, so nothing is compared with it: name a .md, .txt, .srt or .vtt file`
	} : target.candidates.some((candidate) => linkedFiles.get(candidate) !== null) ? null : isOutside(path) ? {
		"zh-CN": `来源「${path}」在仓库之外：请把文件放进仓库，再改路径`,
		en: `The source “${path}” is outside the repository: put the file into it, and correct the path`
	} : {
		"zh-CN": `仓库里没有来源「${path}」：请检查路径，或把文件一起提交`,
		en: `There is no source “${path}” in the repository: correct the path, or commit the file`
	};
}
// src/core/rules/mixed-line-ends.ts
/** All lines of a note should end alike: mixed ends show every line as changed once an editor mends them. */
const mixedLineEnds = {
	id: "mixed-line-ends",
	summary: {
		"zh-CN": "全文的换行符要一致",
		en: "All lines of a note end alike"
	},
	severity: "notice",
	*check({ note: { text } }) {
		if (!text.includes("\r") || !/\r(?!\n)|(?<!\r)\n/.test(text)) return;
		let counts = countEnds(text), [most, ...others] = counts.toSorted((a, b) => b.count - a.count), first = others[0];
		if (!most || !first) return;
		let { firstLine } = first, named = counts.map(({ name, count }) => ({
			name,
			count
		}));
		yield {
			span: {
				startLine: firstLine,
				startColumn: 1,
				endLine: firstLine,
				endColumn: 1
			},
			section: null,
			message: {
				"zh-CN": `换行符不统一（${named.map(({ name, count }) => `${name} ${count} 处`).join("，")}）：请在编辑器里统一换行符`,
				en: `Lines do not all end alike (${named.map(({ name, count }) => `${count} with ${name}`).join(", ")}): choose one line ending in your editor`
			}
		};
	}
};
/** Counts the line ends of each kind there is, in the order they first come. */
function countEnds(text) {
	let counts = /* @__PURE__ */ new Map(), line = 0;
	for (let [end] of text.matchAll(/\r\n?|\n/g)) {
		line += 1;
		let name = names[end] ?? "CR", known = counts.get(name);
		counts.set(name, {
			name,
			count: (known?.count ?? 0) + 1,
			firstLine: known?.firstLine ?? line
		});
	}
	return [...counts.values()];
}
const names = {
	"\r\n": "CRLF",
	"\n": "LF"
}, skippedHeadingLevel = {
	id: "skipped-heading-level",
	summary: {
		"zh-CN": "标题的级别要逐级递进",
		en: "A heading is at most one level below the one before it"
	},
	severity: "notice",
	about: ["structure"],
	*check({ note, slots }, { found }) {
		let told = new Set(found.flatMap(({ rule, line }) => rule === "heading-level" ? line : [])), [first, ...more] = listJumps(note.sections, slots).filter(({ section }) => !told.has(section.heading.startLine));
		if (!first) return;
		let { section, from } = first, wanted = from + 1, marks = "#".repeat(wanted), rest = listLines(more.map((jump) => jump.section.heading.startLine)), lines = more.length === 0 ? {
			"zh-CN": "",
			en: ""
		} : {
			"zh-CN": `（另有 ${more.length} 处，在${rest["zh-CN"]}）`,
			en: ` (and ${more.length} more on ${rest.en})`
		};
		yield {
			span: section.heading,
			section: section.title || null,
			message: {
				"zh-CN": `「${section.title}」从 ${from} 级标题直接跳到 ${section.depth} 级：请改用 ${wanted} 级「${marks}」${lines["zh-CN"]}`,
				en: `“${section.title}” goes from a heading of level ${from} to one of level ${section.depth}: use level ${wanted}, “${marks}”${lines.en}`
			}
		};
	}
};
function listJumps(sections, slots) {
	let jumps = [], from = null;
	for (let section of sections) section.depth === 0 || section.isGenerated || (from !== null && section.depth > from + 1 && !isAsAsked(section, slots) && jumps.push({
		section,
		from
	}), from = section.depth);
	return jumps;
}
/** Whether the template itself has the section at that level. */
function isAsAsked(section, slots) {
	return slots.some((filled) => filled.section === section && filled.slot.depth === section.depth);
}
// src/core/rules/undescribed-image.ts
/** An image has to say what it shows, in its text or in a line beside it: for who cannot see it, and for search. */
const undescribedImage = {
	id: "undescribed-image",
	summary: {
		"zh-CN": "图片要有文字说明",
		en: "An image says what it shows"
	},
	severity: "notice",
	about: ["figure-description"],
	*check({ note }) {
		if (!/!\[|<img/i.test(note.text)) return;
		let found = note.sections.filter(({ isGenerated }) => !isGenerated).flatMap(({ title, blocks }) => listUndescribedImages(blocks).map((node) => ({
			node,
			section: title || null
		}))), [first] = found;
		if (!first) return;
		let lines = listLines(found.map(({ node }) => spanOf(node).startLine)), count = found.length;
		yield {
			span: spanOf(first.node),
			section: first.section,
			message: count === 1 ? {
				"zh-CN": "这张图片没有文字说明：请在 ![] 的方括号里写上图里是什么，或在图下加一行图注",
				en: "This image does not say what it shows: write it between the brackets of ![], or in a caption below"
			} : {
				"zh-CN": `有 ${count} 张图片没有文字说明（${lines["zh-CN"]}）：请在 ![] 的方括号里写上图里是什么，或在图下加一行图注`,
				en: `${count} images do not say what they show (${lines.en}): write it between the brackets of ![], or in a caption below`
			}
		};
	}
}, codes = {
	carriageReturn: -5,
	lineFeed: -4,
	carriageReturnLineFeed: -3,
	horizontalTab: -2,
	virtualSpace: -1,
	eof: null,
	nul: 0,
	soh: 1,
	stx: 2,
	etx: 3,
	eot: 4,
	enq: 5,
	ack: 6,
	bel: 7,
	bs: 8,
	ht: 9,
	lf: 10,
	vt: 11,
	ff: 12,
	cr: 13,
	so: 14,
	si: 15,
	dle: 16,
	dc1: 17,
	dc2: 18,
	dc3: 19,
	dc4: 20,
	nak: 21,
	syn: 22,
	etb: 23,
	can: 24,
	em: 25,
	sub: 26,
	esc: 27,
	fs: 28,
	gs: 29,
	rs: 30,
	us: 31,
	space: 32,
	exclamationMark: 33,
	quotationMark: 34,
	numberSign: 35,
	dollarSign: 36,
	percentSign: 37,
	ampersand: 38,
	apostrophe: 39,
	leftParenthesis: 40,
	rightParenthesis: 41,
	asterisk: 42,
	plusSign: 43,
	comma: 44,
	dash: 45,
	dot: 46,
	slash: 47,
	digit0: 48,
	digit1: 49,
	digit2: 50,
	digit3: 51,
	digit4: 52,
	digit5: 53,
	digit6: 54,
	digit7: 55,
	digit8: 56,
	digit9: 57,
	colon: 58,
	semicolon: 59,
	lessThan: 60,
	equalsTo: 61,
	greaterThan: 62,
	questionMark: 63,
	atSign: 64,
	uppercaseA: 65,
	uppercaseB: 66,
	uppercaseC: 67,
	uppercaseD: 68,
	uppercaseE: 69,
	uppercaseF: 70,
	uppercaseG: 71,
	uppercaseH: 72,
	uppercaseI: 73,
	uppercaseJ: 74,
	uppercaseK: 75,
	uppercaseL: 76,
	uppercaseM: 77,
	uppercaseN: 78,
	uppercaseO: 79,
	uppercaseP: 80,
	uppercaseQ: 81,
	uppercaseR: 82,
	uppercaseS: 83,
	uppercaseT: 84,
	uppercaseU: 85,
	uppercaseV: 86,
	uppercaseW: 87,
	uppercaseX: 88,
	uppercaseY: 89,
	uppercaseZ: 90,
	leftSquareBracket: 91,
	backslash: 92,
	rightSquareBracket: 93,
	caret: 94,
	underscore: 95,
	graveAccent: 96,
	lowercaseA: 97,
	lowercaseB: 98,
	lowercaseC: 99,
	lowercaseD: 100,
	lowercaseE: 101,
	lowercaseF: 102,
	lowercaseG: 103,
	lowercaseH: 104,
	lowercaseI: 105,
	lowercaseJ: 106,
	lowercaseK: 107,
	lowercaseL: 108,
	lowercaseM: 109,
	lowercaseN: 110,
	lowercaseO: 111,
	lowercaseP: 112,
	lowercaseQ: 113,
	lowercaseR: 114,
	lowercaseS: 115,
	lowercaseT: 116,
	lowercaseU: 117,
	lowercaseV: 118,
	lowercaseW: 119,
	lowercaseX: 120,
	lowercaseY: 121,
	lowercaseZ: 122,
	leftCurlyBrace: 123,
	verticalBar: 124,
	rightCurlyBrace: 125,
	tilde: 126,
	del: 127,
	byteOrderMarker: 65279,
	replacementCharacter: 65533
}, constants = {
	attentionSideAfter: 2,
	attentionSideBefore: 1,
	atxHeadingOpeningFenceSizeMax: 6,
	autolinkDomainSizeMax: 63,
	autolinkSchemeSizeMax: 32,
	cdataOpeningString: "CDATA[",
	characterGroupPunctuation: 2,
	characterGroupWhitespace: 1,
	characterReferenceDecimalSizeMax: 7,
	characterReferenceHexadecimalSizeMax: 6,
	characterReferenceNamedSizeMax: 31,
	codeFencedSequenceSizeMin: 3,
	contentTypeContent: "content",
	contentTypeDocument: "document",
	contentTypeFlow: "flow",
	contentTypeString: "string",
	contentTypeText: "text",
	hardBreakPrefixSizeMin: 2,
	htmlBasic: 6,
	htmlCdata: 5,
	htmlComment: 2,
	htmlComplete: 7,
	htmlDeclaration: 4,
	htmlInstruction: 3,
	htmlRawSizeMax: 8,
	htmlRaw: 1,
	linkResourceDestinationBalanceMax: 32,
	linkReferenceSizeMax: 999,
	listItemValueSizeMax: 10,
	numericBaseDecimal: 10,
	numericBaseHexadecimal: 16,
	tabSize: 4,
	thematicBreakMarkerCountMin: 3,
	v8MaxSafeChunkSize: 1e4
}, types = {
	data: "data",
	whitespace: "whitespace",
	lineEnding: "lineEnding",
	lineEndingBlank: "lineEndingBlank",
	linePrefix: "linePrefix",
	lineSuffix: "lineSuffix",
	atxHeading: "atxHeading",
	atxHeadingSequence: "atxHeadingSequence",
	atxHeadingText: "atxHeadingText",
	autolink: "autolink",
	autolinkEmail: "autolinkEmail",
	autolinkMarker: "autolinkMarker",
	autolinkProtocol: "autolinkProtocol",
	characterEscape: "characterEscape",
	characterEscapeValue: "characterEscapeValue",
	characterReference: "characterReference",
	characterReferenceMarker: "characterReferenceMarker",
	characterReferenceMarkerNumeric: "characterReferenceMarkerNumeric",
	characterReferenceMarkerHexadecimal: "characterReferenceMarkerHexadecimal",
	characterReferenceValue: "characterReferenceValue",
	codeFenced: "codeFenced",
	codeFencedFence: "codeFencedFence",
	codeFencedFenceSequence: "codeFencedFenceSequence",
	codeFencedFenceInfo: "codeFencedFenceInfo",
	codeFencedFenceMeta: "codeFencedFenceMeta",
	codeFlowValue: "codeFlowValue",
	codeIndented: "codeIndented",
	codeText: "codeText",
	codeTextData: "codeTextData",
	codeTextPadding: "codeTextPadding",
	codeTextSequence: "codeTextSequence",
	content: "content",
	definition: "definition",
	definitionDestination: "definitionDestination",
	definitionDestinationLiteral: "definitionDestinationLiteral",
	definitionDestinationLiteralMarker: "definitionDestinationLiteralMarker",
	definitionDestinationRaw: "definitionDestinationRaw",
	definitionDestinationString: "definitionDestinationString",
	definitionLabel: "definitionLabel",
	definitionLabelMarker: "definitionLabelMarker",
	definitionLabelString: "definitionLabelString",
	definitionMarker: "definitionMarker",
	definitionTitle: "definitionTitle",
	definitionTitleMarker: "definitionTitleMarker",
	definitionTitleString: "definitionTitleString",
	emphasis: "emphasis",
	emphasisSequence: "emphasisSequence",
	emphasisText: "emphasisText",
	escapeMarker: "escapeMarker",
	hardBreakEscape: "hardBreakEscape",
	hardBreakTrailing: "hardBreakTrailing",
	htmlFlow: "htmlFlow",
	htmlFlowData: "htmlFlowData",
	htmlText: "htmlText",
	htmlTextData: "htmlTextData",
	image: "image",
	label: "label",
	labelText: "labelText",
	labelLink: "labelLink",
	labelImage: "labelImage",
	labelMarker: "labelMarker",
	labelImageMarker: "labelImageMarker",
	labelEnd: "labelEnd",
	link: "link",
	paragraph: "paragraph",
	reference: "reference",
	referenceMarker: "referenceMarker",
	referenceString: "referenceString",
	resource: "resource",
	resourceDestination: "resourceDestination",
	resourceDestinationLiteral: "resourceDestinationLiteral",
	resourceDestinationLiteralMarker: "resourceDestinationLiteralMarker",
	resourceDestinationRaw: "resourceDestinationRaw",
	resourceDestinationString: "resourceDestinationString",
	resourceMarker: "resourceMarker",
	resourceTitle: "resourceTitle",
	resourceTitleMarker: "resourceTitleMarker",
	resourceTitleString: "resourceTitleString",
	setextHeading: "setextHeading",
	setextHeadingText: "setextHeadingText",
	setextHeadingLine: "setextHeadingLine",
	setextHeadingLineSequence: "setextHeadingLineSequence",
	strong: "strong",
	strongSequence: "strongSequence",
	strongText: "strongText",
	thematicBreak: "thematicBreak",
	thematicBreakSequence: "thematicBreakSequence",
	blockQuote: "blockQuote",
	blockQuotePrefix: "blockQuotePrefix",
	blockQuoteMarker: "blockQuoteMarker",
	blockQuotePrefixWhitespace: "blockQuotePrefixWhitespace",
	listOrdered: "listOrdered",
	listUnordered: "listUnordered",
	listItemIndent: "listItemIndent",
	listItemMarker: "listItemMarker",
	listItemPrefix: "listItemPrefix",
	listItemPrefixWhitespace: "listItemPrefixWhitespace",
	listItemValue: "listItemValue",
	chunkDocument: "chunkDocument",
	chunkContent: "chunkContent",
	chunkFlow: "chunkFlow",
	chunkText: "chunkText",
	chunkString: "chunkString"
}, ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
], fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
], halfwidthRanges = [
	8361,
	8361,
	65377,
	65470,
	65474,
	65479,
	65482,
	65487,
	65490,
	65495,
	65498,
	65500,
	65512,
	65518
], narrowRanges = [
	32,
	126,
	162,
	163,
	165,
	166,
	172,
	172,
	175,
	175,
	10214,
	10221,
	10629,
	10630
], wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
], isInRange = (ranges, codePoint) => {
	let low = 0, high = Math.floor(ranges.length / 2) - 1;
	for (; low <= high;) {
		let mid = Math.floor((low + high) / 2), i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return !0;
	}
	return !1;
}, commonCjkCodePoint = 19968, [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0], fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		let start = ranges[index], end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		end - start > fastPathEnd - fastPathStart && (fastPathStart = start, fastPathEnd = end);
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => codePoint < 161 || codePoint > 1114109 ? !1 : isInRange(ambiguousRanges, codePoint), isFullwidth = (codePoint) => codePoint < 12288 || codePoint > 65510 ? !1 : isInRange(fullwidthRanges, codePoint), isHalfwidth = (codePoint) => codePoint < 8361 || codePoint > 65518 ? !1 : isInRange(halfwidthRanges, codePoint), isNarrow = (codePoint) => codePoint < 32 || codePoint > 10630 ? !1 : isInRange(narrowRanges, codePoint), isWide = (codePoint) => codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd ? !0 : codePoint < 4352 || codePoint > 262141 ? !1 : isInRange(wideRanges, codePoint);
function getCategory(codePoint) {
	return isAmbiguous(codePoint) ? "ambiguous" : isFullwidth(codePoint) ? "fullwidth" : isHalfwidth(codePoint) ? "halfwidth" : isNarrow(codePoint) ? "narrow" : isWide(codePoint) ? "wide" : "neutral";
}
// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidthType(codePoint) {
	return validate(codePoint), getCategory(codePoint);
}
// node_modules/micromark-extension-cjk-friendly-util/dist/characterWithNonBmp.js
function isEmoji(uc) {
	return /^\p{Emoji_Presentation}/u.test(String.fromCodePoint(uc));
}
/**
* Check if `uc` is CJK or IVS
*
* @param uc code point
* @returns `true` if `uc` is CJK, `null` if IVS, or `false` if neither
*/
function cjkOrIvs(uc) {
	if (!uc || uc < 4352) return !1;
	switch (eastAsianWidthType(uc)) {
		case "fullwidth":
		case "halfwidth": return !0;
		case "wide": return !isEmoji(uc);
		case "narrow": return !1;
		case "ambiguous": return 917760 <= uc && uc <= 917999 && null;
		case "neutral": return /^\p{sc=Hangul}/u.test(String.fromCodePoint(uc));
	}
}
function isCjkAmbiguousPunctuation(main, vs) {
	return vs !== 65025 || !main || main < 8216 ? !1 : main === 8216 || main === 8217 || main === 8220 || main === 8221;
}
/**
* Check whether the character code represents Non-emoji General-use Variation Selector (U+FE00-U+FE0E).
*/
function nonEmojiGeneralUseVS(code) {
	return code !== null && code >= 65024 && code <= 65038;
}
/**
* Check whether the character code represents Unicode punctuation.
*
* A **Unicode punctuation** is a character in the Unicode `Pc` (Punctuation,
* Connector), `Pd` (Punctuation, Dash), `Pe` (Punctuation, Close), `Pf`
* (Punctuation, Final quote), `Pi` (Punctuation, Initial quote), `Po`
* (Punctuation, Other), or `Ps` (Punctuation, Open) categories, or an ASCII
* punctuation (see `asciiPunctuation`).
*
* See:
* **\[UNICODE]**:
* [The Unicode Standard](https://www.unicode.org/versions/).
* Unicode Consortium.
*
* @param code
*   Code.
* @returns
*   Whether it matches.
*/
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u), unicodeWhitespace = regexCheck(/\s/);
/**
* Create a code check from a regex.
*
* @param regex
*   Expression.
* @returns
*   Check.
*/
function regexCheck(regex) {
	return check;
	/**
	* Check whether a code matches the bound regex.
	*
	* @param code
	*   Character code.
	* @returns
	*   Whether the character code matches the bound regex.
	*/
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCodePoint(code));
	}
}
// node_modules/micromark-extension-cjk-friendly-util/dist/categoryUtil.js
/**
* `true` if the code point represents a [Unicode whitespace character](https://spec.commonmark.org/0.31.2/#unicode-whitespace-character).
*
* @param category the return value of `classifyCharacter`.
* @returns `true` if the code point represents a Unicode whitespace character
*/
function isUnicodeWhitespace(category) {
	return !!(category & constants.characterGroupWhitespace);
}
/**
* `true` if the code point represents a [non-CJK punctuation character](https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md#non-cjk-punctuation-character).
*
* @param category the return value of `classifyCharacter`.
* @returns `true` if the code point represents a non-CJK punctuation character
*/
function isNonCjkPunctuation(category) {
	return (category & constantsEx.cjkPunctuation) === constants.characterGroupPunctuation;
}
/**
* `true` if the code point represents a [CJK character](https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md#cjk-character).
*
* @param category the return value of `classifyCharacter`.
* @returns `true` if the code point represents a CJK character
*/
function isCjk(category) {
	return !!(category & constantsEx.cjk);
}
/**
* `true` if {@link isCjk} or {@link isIvs}.
*
* @param category the return value of {@link classifyCharacter}.
* @returns `true` if the code point represents a CJK or IVS
*/
function isCjkOrIvs(category) {
	return !!(category & constantsEx.cjkOrIvs);
}
/**
* `true` if the code point represents a [Non-emoji General-use Variation Selector](https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md#non-emoji-general-use-variation-selector).
*
* @param category the return value of `classifyCharacter`.
* @returns `true` if the code point represents an Non-emoji General-use Variation Selector
*/
function isNonEmojiGeneralUseVS(category) {
	return category === constantsEx.nonEmojiGeneralUseVS;
}
/**
* `true` if the code point represents a [Unicode whitespace character](https://spec.commonmark.org/0.31.2/#unicode-whitespace-character) or a [Unicode punctuation character](https://spec.commonmark.org/0.31.2/#unicode-punctuation-character).
*
* @param category the return value of `classifyCharacter`.
* @returns `true` if the code point represents a space or punctuation
*/
function isSpaceOrPunctuation(category) {
	return !!(category & constantsEx.spaceOrPunctuation);
}
// node_modules/micromark-extension-cjk-friendly-util/dist/classifyCharacter.js
let constantsEx;
(function(_constantsEx) {
	_constantsEx.spaceOrPunctuation = 3, _constantsEx.cjk = 4096, _constantsEx.cjkPunctuation = 4098, _constantsEx.ivs = 8192, _constantsEx.cjkOrIvs = 12288, _constantsEx.nonEmojiGeneralUseVS = 16384, _constantsEx.variationSelector = 24576, _constantsEx.ivsToCjkRightShift = 1;
})(constantsEx ||= {});
/**
* Classify whether a code represents whitespace, punctuation, or something
* else.
*
* Used for attention (emphasis, strong), whose sequences can open or close
* based on the class of surrounding characters.
*
* > 👉 **Note**: eof (`null`) is seen as whitespace.
*
* @param code
*   Code.
* @returns
*   Group.
*/
function classifyCharacter(code) {
	if (code === codes.eof || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return constants.characterGroupWhitespace;
	let value = 0;
	if (code >= 4352) {
		if (nonEmojiGeneralUseVS(code)) return constantsEx.nonEmojiGeneralUseVS;
		switch (cjkOrIvs(code)) {
			case null: return constantsEx.ivs;
			case !0: value |= constantsEx.cjk;
		}
	}
	return unicodePunctuation(code) && (value |= constants.characterGroupPunctuation), value;
}
/**}
* Classify whether a code represents whitespace, punctuation, or something else.
*
* Recognizes general-use variation selectors. Use this instead of {@linkcode classifyCharacter} for previous character.
*
* @param before result of {@linkcode classifyCharacter} of the preceding character.
* @param get2Previous a function that returns the code point of the character before the preceding character. Use lambda or {@linkcode Function.prototype.bind}.
* @param previous code point of the preceding character
* @returns
*   Group of the main code point of the preceding character. Use `isCjkOrIvs` to check whether it is CJK
*/
function classifyPrecedingCharacter(before, get2Previous, previous) {
	if (!isNonEmojiGeneralUseVS(before)) return before;
	let twoPrevious = get2Previous(), twoBefore = classifyCharacter(twoPrevious);
	return !twoPrevious || isUnicodeWhitespace(twoBefore) ? before : isCjkAmbiguousPunctuation(twoPrevious, previous) ? constantsEx.cjkPunctuation : stripIvs(twoBefore);
}
function stripIvs(twoBefore) {
	return twoBefore & ~constantsEx.ivs;
}
// node_modules/micromark-extension-cjk-friendly-util/dist/codeUtil.js
/**
* Check if the given code is a [High-Surrogate Code Unit](https://www.unicode.org/glossary/#high_surrogate_code_unit).
*
* A High-Surrogate Code Unit is the _first_ half of a [Surrogate Pair](https://www.unicode.org/glossary/#surrogate_pair).
*
* @param code Code.
* @returns `true` if the code is a High-Surrogate Code Unit, `false` otherwise.
*/
function isCodeHighSurrogate(code) {
	return !!(code && code >= 55296 && code <= 56319);
}
/**
* Check if the given code is a [Low-Surrogate Code Unit](https://www.unicode.org/glossary/#low_surrogate_code_unit).
*
* A Low-Surrogate Code Unit is the _second_ half of a [Surrogate Pair](https://www.unicode.org/glossary/#surrogate_pair).
* @param code
*   The character code to check.
* @returns
*   True if the code is a Low-Surrogate Code Unit, false otherwise.
*/
function isCodeLowSurrogate(code) {
	return !!(code && code >= 56320 && code <= 57343);
}
/**
* If `code` is a [Low-Surrogate Code Unit](https://www.unicode.org/glossary/#low_surrogate_code_unit), try to get a genuine previous [Unicode Scalar Value](https://www.unicode.org/glossary/#unicode_scalar_value) corresponding to the Low-Surrogate Code Unit.
* @param code a tentative previous [code unit](https://www.unicode.org/glossary/#code_unit) less than 65,536, including a Low-Surrogate one
* @param nowPoint `this.now()` (`this` = `TokenizeContext`)
* @param sliceSerialize `this.sliceSerialize` (`this` = `TokenizeContext`)
* @returns a value greater than 65,535 if the previous code point represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character), or `code` otherwise
*/
function tryGetGenuinePreviousCode(code, nowPoint, sliceSerialize) {
	if (nowPoint._bufferIndex < 2) return code;
	let previousCandidate = sliceSerialize({
		start: {
			...nowPoint,
			_bufferIndex: nowPoint._bufferIndex - 2
		},
		end: nowPoint
	}).codePointAt(0);
	return previousCandidate && previousCandidate >= 65536 ? previousCandidate : code;
}
/**
* Try to get the [Unicode Code Point](https://www.unicode.org/glossary/#code_point) two positions before the current position.
*
* @param previousCode a previous code point. Should be greater than 65,535 if it represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character).
* @param nowPoint `this.now()` (`this` = `TokenizeContext`)
* @param sliceSerialize `this.sliceSerialize` (`this` = `TokenizeContext`)
* @returns a value greater than 65,535 if the code point two positions before represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character), a value less than 65,536 for a [BMP Character](https://www.unicode.org/glossary/#bmp_character), or `null` if not found
*/
function tryGetCodeTwoBefore(previousCode, nowPoint, sliceSerialize) {
	let previousWidth = previousCode >= 65536 ? 2 : 1;
	if (nowPoint._bufferIndex < 1 + previousWidth) return null;
	let idealStart = nowPoint._bufferIndex - previousWidth - 2, twoPreviousBuffer = sliceSerialize({
		start: {
			...nowPoint,
			_bufferIndex: idealStart >= 0 ? idealStart : 0
		},
		end: {
			...nowPoint,
			_bufferIndex: nowPoint._bufferIndex - previousWidth
		}
	}), twoPreviousLast = twoPreviousBuffer.charCodeAt(twoPreviousBuffer.length - 1);
	if (Number.isNaN(twoPreviousLast)) return null;
	if (twoPreviousBuffer.length < 2 || twoPreviousLast < 56320 || 57343 < twoPreviousLast) return twoPreviousLast;
	let twoPreviousCandidate = twoPreviousBuffer.codePointAt(0);
	return twoPreviousCandidate && twoPreviousCandidate >= 65536 ? twoPreviousCandidate : twoPreviousLast;
}
/**
* Lazily get the [Unicode Code Point](https://www.unicode.org/glossary/#code_point) two positions before the current position only if necessary.
*
* @see {@link tryGetCodeTwoBefore}
*/
var TwoPreviousCode = class {
	cachedValue = void 0;
	/**
	* @see {@link tryGetCodeTwoBefore}
	*
	* @param previousCode a previous code point. Should be greater than 65,535 if it represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character).
	* @param nowPoint `this.now()` (`this` = `TokenizeContext`)
	* @param sliceSerialize `this.sliceSerialize` (`this` = `TokenizeContext`)
	*/
	constructor(previousCode, nowPoint, sliceSerialize) {
		this.previousCode = previousCode, this.nowPoint = nowPoint, this.sliceSerialize = sliceSerialize;
	}
	/**
	* Returns the return value of {@link tryGetCodeTwoBefore}.
	*
	* If the value has not been computed yet, it will be computed and cached.
	*
	* @see {@link tryGetCodeTwoBefore}
	*
	* @returns a value greater than 65,535 if the code point two positions before represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character), a value less than 65,536 for a [BMP Character](https://www.unicode.org/glossary/#bmp_character), or `null` if not found
	*/
	value() {
		return this.cachedValue === void 0 && (this.cachedValue = tryGetCodeTwoBefore(this.previousCode, this.nowPoint, this.sliceSerialize)), this.cachedValue;
	}
};
/**
* If `code` is a [High-Surrogate Code Unit](https://www.unicode.org/glossary/#high_surrogate_code_unit), try to get a genuine next [Unicode Scalar Value](https://www.unicode.org/glossary/#unicode_scalar_value) corresponding to the High-Surrogate Code Unit.
* @param code a tentative next [code unit](https://www.unicode.org/glossary/#code_unit) less than 65,536, including a High-Surrogate one
* @param nowPoint `this.now()` (`this` = `TokenizeContext`)
* @param sliceSerialize `this.sliceSerialize` (`this` = `TokenizeContext`)
* @returns a value greater than 65,535 if the next code point represents a [Supplementary Character](https://www.unicode.org/glossary/#supplementary_character), or `code` otherwise
*/
function tryGetGenuineNextCode(code, nowPoint, sliceSerialize) {
	let nextCandidate = sliceSerialize({
		start: nowPoint,
		end: {
			...nowPoint,
			_bufferIndex: nowPoint._bufferIndex + 2
		}
	}).codePointAt(0);
	return nextCandidate && nextCandidate >= 65536 ? nextCandidate : code;
}
// node_modules/micromark-extension-cjk-friendly/dist/ext/attention.js
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
	let index = -1, open, group, text, openingSequence, closingSequence, use, nextEvents, offset;
	for (; ++index < events.length;) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		for (open = index; open--;) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			let start = { ...events[open][1].end }, end = { ...events[index][1].start };
			movePoint(start, -use), movePoint(end, use), openingSequence = {
				type: use > 1 ? types.strongSequence : types.emphasisSequence,
				start,
				end: { ...events[open][1].end }
			}, closingSequence = {
				type: use > 1 ? types.strongSequence : types.emphasisSequence,
				start: { ...events[index][1].start },
				end
			}, text = {
				type: use > 1 ? types.strongText : types.emphasisText,
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			}, group = {
				type: use > 1 ? types.strong : types.emphasis,
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			}, events[open][1].end = { ...openingSequence.start }, events[index][1].start = { ...closingSequence.end }, nextEvents = [], events[open][1].end.offset - events[open][1].start.offset && (nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]])), nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]), context.parser.constructs.insideSpan.null, nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context)), nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]), events[index][1].end.offset - events[index][1].start.offset ? (offset = 2, nextEvents = push(nextEvents, [[
				"enter",
				events[index][1],
				context
			], [
				"exit",
				events[index][1],
				context
			]])) : offset = 0, splice(events, open - 1, index - open + 3, nextEvents), index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	for (index = -1; ++index < events.length;) events[index][1].type === "attentionSequence" && (events[index][1].type = "data");
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAttention(effects, ok$1) {
	let attentionMarkers = this.parser.constructs.attentionMarkers.null, { now, sliceSerialize, previous: tentativePrevious } = this, previous = isCodeLowSurrogate(tentativePrevious) ? tryGetGenuinePreviousCode(tentativePrevious, now(), sliceSerialize) : tentativePrevious, before = classifyCharacter(previous), twoPrevious = new TwoPreviousCode(previous, now(), sliceSerialize), beforePrimary = classifyPrecedingCharacter(before, twoPrevious.value.bind(twoPrevious), previous), marker;
	return start;
	/**
	* Before a sequence.
	*
	* ```markdown
	* > | **
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return code === codes.asterisk || codes.underscore, marker = code, effects.enter("attentionSequence"), inside(code);
	}
	/**
	* In a sequence.
	*
	* ```markdown
	* > | **
	*     ^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) return effects.consume(code), inside;
		let token = effects.exit("attentionSequence"), after = classifyCharacter(isCodeHighSurrogate(code) ? tryGetGenuineNextCode(code, now(), sliceSerialize) : code), beforeNonCjkPunctuation = isNonCjkPunctuation(beforePrimary), beforeCoreAttentionMarker = previous === codes.asterisk || previous === codes.underscore, beforeSpaceOrNonCjkPunctuation = beforeNonCjkPunctuation || isUnicodeWhitespace(beforePrimary) || beforeCoreAttentionMarker, afterNonCjkPunctuation = isNonCjkPunctuation(after), afterCoreAttentionMarker = code === codes.asterisk || code === codes.underscore, afterSpaceOrNonCjkPunctuation = afterNonCjkPunctuation || isUnicodeWhitespace(after) || afterCoreAttentionMarker, beforeCjkOrIvs = isCjkOrIvs(beforePrimary), open = !afterSpaceOrNonCjkPunctuation || afterNonCjkPunctuation && (beforeSpaceOrNonCjkPunctuation || beforeCjkOrIvs) || attentionMarkers.includes(code) && code !== codes.asterisk && code !== codes.underscore, close = !beforeSpaceOrNonCjkPunctuation || beforeNonCjkPunctuation && (afterSpaceOrNonCjkPunctuation || isCjk(after)) || attentionMarkers.includes(previous) && previous !== codes.asterisk && previous !== codes.underscore;
		return token._open = !!(marker === codes.asterisk ? open : open && (isSpaceOrPunctuation(beforePrimary) || !close)), token._close = !!(marker === codes.asterisk ? close : close && (isSpaceOrPunctuation(after) || !open)), ok$1(code);
	}
}
/**
* Move a point a bit.
*
* Note: `move` only works inside lines! It’s not possible to move past other
* chunks (replacement characters, tabs, or line endings).
*
* @param {Point} point
*   Point.
* @param {number} offset
*   Amount to move.
* @returns {undefined}
*   Nothing.
*/
function movePoint(point, offset) {
	point.column += offset, point.offset += offset, point._bufferIndex += offset;
}
// node_modules/micromark-extension-cjk-friendly/dist/index.js
/**
* Make Markdown emphasis (`**`) in CommonMark more friendly with Chinese, Japanese, and Korean (CJK).
*/
function cjkFriendlyExtension() {
	return {
		text: {
			[codes.asterisk]: attention,
			[codes.underscore]: attention
		},
		insideSpan: { null: [attention] }
	};
}
// src/core/note/emphasis-mending.ts
/** Lists the ways to move punctuation out of emphasis: what ends it, what encloses it, or both. */
function mendingsOf(emphasis) {
	let marks = /^\*+/.exec(emphasis)?.[0] ?? "", content = emphasis.slice(marks.length, emphasis.length - marks.length), [end = ""] = /[：:，,。.；;！!？?、…—]+$/u.exec(content) ?? [], core = content.slice(0, content.length - end.length), inner = core.slice(1, -1), ways = [{
		before: "",
		core,
		after: end
	}];
	return isEnclosed(core) && ways.push({
		before: core.charAt(0),
		core: inner,
		after: core.slice(-1) + end
	}), ways.filter((way) => way.core.trim() !== "").map((way) => ({
		before: way.before,
		emphasis: marks + way.core + marks,
		after: way.after
	}));
}
/** Whether brackets or quotation marks begin and end a text, and no others of their kind stand within. */
function isEnclosed(text) {
	let pair = pairs.find(([open]) => text.startsWith(open));
	if (!pair || text.length < 3 || !text.endsWith(pair[1])) return !1;
	let inner = text.slice(1, -1);
	return !inner.includes(pair[0]) && !inner.includes(pair[1]);
}
const pairs = [
	"“”",
	"‘’",
	"「」",
	"『』",
	"《》",
	"〈〉",
	"（）",
	"【】",
	"〔〕",
	"()",
	"[]",
	"\"\""
].map((pair) => [pair.charAt(0), pair.charAt(1)]);
// src/core/note/emphasis.ts
/**
* Lists the emphasis of a paragraph, heading or table cell that CommonMark does not see beside full-width
* punctuation, as in `**结论：**正文`.
*
* It is what a parser that knows Chinese, Japanese and Korean sees beyond what CommonMark does.
*/
function listUnrenderedEmphasis(node, source) {
	let { start, end: last } = offsetsOf(node), written = source.slice(start, last);
	if (!suspicious.test(written)) return [];
	let text = withoutMargin(written), meantOnes = listEmphasis(text, friendly);
	if (meantOnes.length === 0) return [];
	let rendered = new Set(listEmphasis(text, plain).map(keyOf)), unrendered = [], end = 0;
	for (let meant of meantOnes) if (!(meant.start < end || isPath(text, meant) || rendered.has(keyOf(meant)))) {
		if (end = meant.end, unrendered.length === mostInOne) break;
		unrendered.push({
			start: start + meant.start,
			end: start + end,
			mended: mend(text, meant)
		});
	}
	return unrendered;
}
/** More of it in one paragraph nobody has written; each costs a parse to mend. */
const mostInOne = 200, suspicious = /(?!\*)[\p{P}\p{S}]\*{1,3}[^\s\p{P}\p{S}]|[^\s\p{P}\p{S}]\*{1,3}(?!\*)[\p{P}\p{S}]/u;
/** Blanks what a quote or a list puts before each line but the first. */
function withoutMargin(text) {
	return text.replaceAll(/(?<=[\r\n])[ \t>]+/g, (margin) => " ".repeat(margin.length));
}
const plain = unified().use(remarkParse).use(remarkMath).freeze(), friendly = unified().use(remarkParse).use(remarkMath).use(cjkFriendly).freeze();
function cjkFriendly() {
	(this.data().micromarkExtensions ??= []).push(cjkFriendlyExtension());
}
function listEmphasis(text, parser) {
	let found = [], walk = (node) => {
		if ((node.type === "strong" || node.type === "emphasis") && found.push({
			type: node.type,
			...offsetsOf(node)
		}), "children" in node) for (let child of node.children) walk(child);
	};
	return walk(parser.parse(text)), found.filter(({ start }) => text[start] === "*");
}
/** Whether the asterisks are those of a pattern such as `**\/*.md`. */
function isPath(text, { start, end }) {
	return /^\*+[/.]|\/\*+$/.test(text.slice(start, end));
}
function keyOf({ type, start, end }) {
	return `${type} ${start} ${end}`;
}
/** The first way of moving punctuation out that CommonMark then sees, between the letters on both sides. */
function mend(text, { type, start, end }) {
	let before = `a${text.slice(Math.max(0, start - 2), start) || " "}`, after = text.slice(end, end + 2);
	for (let way of mendingsOf(text.slice(start, end))) {
		let mended = way.before + way.emphasis + way.after, from = before.length + way.before.length, wanted = {
			type,
			start: from,
			end: from + way.emphasis.length
		};
		if (listEmphasis(before + mended + after, plain).some((found) => keyOf(found) === keyOf(wanted))) return mended;
	}
	return null;
}
// src/core/rules/unrendered-emphasis.ts
/** Emphasis has to be seen as such: beside full-width punctuation GitHub may show its asterisks instead. */
const unrenderedEmphasis = {
	id: "unrendered-emphasis",
	summary: {
		"zh-CN": "加粗和斜体要能显示出来，不露出星号",
		en: "Emphasis is shown as such, without its asterisks"
	},
	severity: "warning",
	about: ["clarity"],
	*check({ note }) {
		let found = listFound(note);
		if (found.length === 0) return;
		let lines = indexLines$1(note.text);
		for (let { start, end, mended, section } of found) {
			let span = lines.span(start, end), shown = shorten(note.text.slice(start, end));
			yield {
				span,
				section,
				message: mended === null ? {
					"zh-CN": `「${shown}」会原样显示星号：请在星号外侧加一个空格，或让标点不紧挨着星号`,
					en: `“${shown}” is shown with its asterisks: put a space outside them, or no punctuation beside them`
				} : {
					"zh-CN": `「${shown}」会原样显示星号：请把标点移到星号外面，写成「${shorten(mended)}」`,
					en: `“${shown}” is shown with its asterisks: move the punctuation out of them, as in “${shorten(mended)}”`
				},
				...mended === null ? {} : { fix: {
					span,
					text: mended
				} }
			};
		}
	}
};
function listFound({ text, sections }) {
	if (!text.includes("*")) return [];
	let found = [], walk = (node, section) => {
		let { start, end } = offsetsOf(node);
		if (text.slice(start, end).includes("*")) {
			if (isProse.has(node.type)) {
				if (found.length >= most || !holdsAsterisks(node)) return;
				found.push(...listUnrenderedEmphasis(node, text).map((one) => ({
					...one,
					section
				})));
			} else if ("children" in node) for (let child of node.children) walk(child, section);
		}
	};
	for (let { isGenerated, title, headingNode, blocks } of sections) if (!isGenerated) for (let node of headingNode ? [headingNode, ...blocks] : blocks) walk(node, title || null);
	return found;
}
/** In one note; when these are mended, the next are found. */
const most = 500, isProse = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"tableCell"
]);
/** Whether asterisks are left in the text, where emphasis would have taken them out. */
function holdsAsterisks(node) {
	return node.type === "text" ? node.value.includes("*") : "children" in node && node.children.some(holdsAsterisks);
}
function shorten(emphasis) {
	let line = emphasis.replaceAll(/\s+/gu, " "), letters = Array.from(line);
	return letters.length <= longest ? line : `${letters.slice(0, longest - 10).join("")}…${letters.slice(-9).join("")}`;
}
const longest = 30;
// src/core/note/section-at.ts
/** The section that a line stands in; `null` above the first one. */
function sectionAt(sections, line) {
	return sections.findLast(({ heading }) => heading.startLine <= line) ?? null;
}
/** Its title; `null` before the first heading. */
function titleAt(sections, line) {
	return sectionAt(sections, line)?.title || null;
}
// src/core/note/words-on-line.ts
/** Finds words on a line of a source; the whole line where markup keeps them apart. Columns count from 1. */
function spanOfWords(lines, { text, line, from = 1 }) {
	let source = lines[line - 1] ?? "", at = findWords(source, text, from - 1), [start, end] = at === null ? [0, source.length] : [at, at + text.length];
	return {
		startLine: line,
		startColumn: start + 1,
		endLine: line,
		endColumn: end + 1
	};
}
function findWords(source, words, from) {
	if (words === "") return null;
	for (let at = source.indexOf(words, from); at >= 0; at = source.indexOf(words, at + 1)) {
		let end = at + words.length;
		if (!(joined.test(source.slice(Math.max(0, at - 1), at + 1)) || joined.test(source.slice(end - 1, end + 1)))) return at;
	}
	return null;
}
/** Two characters of one word. */
const joined = /^(?:\p{Script=Han}{2}|[\w\-/]{2})$/u, droppedLogItem = {
	id: "dropped-log-item",
	summary: {
		"zh-CN": "过程记录里的要点要写进内容整理",
		en: "The summary takes up what the log has"
	},
	severity: "off",
	about: ["coverage"],
	*check({ note }) {
		let parts = findParts(note), dropped = coverLog(parts)?.dropped ?? [], lines = splitLines(note.text), summary = parts.summary[0]?.title ?? "";
		for (let { text, line } of dropped) yield {
			span: spanOfWords(lines, {
				text,
				line
			}),
			section: titleAt(note.sections, line),
			message: {
				"zh-CN": `「${shorten$1(text, 20)}」没有写进「${summary}」：请补上一句，或从记录里删去`,
				en: `“${summary}” drops “${shorten$1(text, 40)}” from the log: give it a sentence, or strike it from the log`
			}
		};
	}
}, repeatedItem = {
	id: "repeated-item",
	summary: {
		"zh-CN": "列表和关键词里没有重复的项",
		en: "No item of a list and no keyword comes twice"
	},
	severity: "notice",
	about: ["repetition"],
	*check({ note }) {
		let parts = findParts(note);
		yield* repeatedKeywords(note, parts.keywords);
		for (let { words, span, firstLine, section } of findRepeatedItems(parts)) yield {
			span,
			section: section.title || null,
			message: {
				"zh-CN": `「${shorten$1(words, 20)}」在这个列表里已经有了（第 ${firstLine} 行）：请删去一项`,
				en: `“${shorten$1(words, 40)}” is already in this list, on line ${firstLine}: remove one of them`
			}
		};
	}
};
function* repeatedKeywords(note, keywords) {
	let lines = splitLines(keywords.length === 0 ? "" : note.text), seen = /* @__PURE__ */ new Map();
	for (let { text, line } of listKeywords(keywords)) {
		let key = normalizeItem(text).toLowerCase(), before = seen.get(key), span = spanOfWords(lines, {
			text,
			line,
			from: before?.last.startLine === line ? before.last.endColumn : 1
		}), firstLine = before?.firstLine ?? line;
		seen.set(key, {
			firstLine,
			last: span
		}), before && (yield {
			span,
			section: titleAt(keywords, line),
			message: {
				"zh-CN": `关键词「${text}」写了两遍（前一次在第 ${firstLine} 行）：请删去一个`,
				en: `The keyword “${text}” is given twice, first on line ${firstLine}: remove one`
			}
		});
	}
}
// src/core/rules/repeated-paragraph.ts
/** A paragraph that says almost the same as an earlier one has been copied, and read twice. */
const repeatedParagraph = {
	id: "repeated-paragraph",
	summary: {
		"zh-CN": "同样的段落不写两遍",
		en: "No paragraph says the same as an earlier one"
	},
	severity: "notice",
	about: ["repetition"],
	*check(context) {
		for (let { paragraph, earlier } of findRepeatedParagraphs(context)) {
			let line = earlier.span.startLine;
			yield {
				span: paragraph.span,
				section: paragraph.section,
				message: {
					"zh-CN": `这一段和第 ${line} 行的那一段几乎一样：请删去一处，或写清两处有什么不同`,
					en: `This paragraph says almost the same as the one on line ${line}: remove one, or say what differs`
				}
			};
		}
	}
}, todoLeft = {
	id: "todo-left",
	summary: {
		"zh-CN": "正文里不留待办记号",
		en: "No TODO is left in the text"
	},
	severity: "notice",
	about: ["completeness"],
	*check(context) {
		let { note } = context;
		if (!hint.test(note.text)) return;
		let marked = listWritten(context).map((section) => ({
			section,
			markers: listMarkers(section.blocks, note.text)
		})).filter(({ markers }) => markers.length > 0);
		if (marked.length === 0) return;
		let lines = indexLines$1(note.text);
		for (let { section, markers } of marked) for (let { start, end } of markers) {
			let marker = note.text.slice(start, end);
			yield {
				span: lines.span(start, end),
				section: section.title || null,
				message: {
					"zh-CN": `这里还留着「${marker}」：请写完要补的内容，或删去这个记号`,
					en: `“${marker}” is still left here: write what is missing, or remove the marker`
				}
			};
		}
	}
}, hint = /TODO|TO-DO|TB[AD]|FIXME|WIP|XXX|待(?:补|完|整|更|填|续|定|写)|此处填写|(?:施工|整理|建设|编写)中/u;
/** The learner's sections that are more than a stub, but for those in which the template allows a TODO. */
function listWritten({ note, slots, extras }) {
	let stubs = new Set([...slots, ...extras].filter(({ content }) => content !== null && isStub.has(content.state)).map(({ section }) => section)), allowed = new Set(slots.filter(({ slot }) => slot.todo === "allow").flatMap(({ parts }) => parts));
	return note.sections.filter((section) => !section.isGenerated && !stubs.has(section) && !allowed.has(section));
}
const isStub = /* @__PURE__ */ new Set([
	"unfilled",
	"stub",
	"stub-with-reason",
	"blank"
]);
/** The markers in the prose of blocks, by their place in the source. */
function listMarkers(nodes, source) {
	return nodes.flatMap((node) => node.type === "paragraph" || node.type === "tableCell" ? markersIn(node, source) : "children" in node ? node.type === "listItem" && typeof node.checked == "boolean" ? [] : listMarkers(node.children, source) : []);
}
function markersIn(node, source) {
	let { start, end } = offsetsOf(node);
	return hint.test(source.slice(start, end)) ? findTodoMarkers(readProse(node, source)).map((marker) => ({
		start: start + marker.start,
		end: start + marker.end
	})) : [];
}
/** The source of a node with what is no prose in it crossed out, so that offsets stay. */
function readProse(node, source) {
	let { start, end } = offsetsOf(node);
	if (node.type === "text") return source.slice(start, end);
	if (!("children" in node) || isName.has(node.type)) return "x".repeat(end - start);
	let prose = "";
	for (let child of node.children) prose += source.slice(start + prose.length, offsetsOf(child).start) + readProse(child, source);
	return prose + source.slice(start + prose.length, end);
}
/** Links name things, and what is struck out is done. */
const isName = /* @__PURE__ */ new Set([
	"link",
	"linkReference",
	"delete"
]), unexplainedAcronym = {
	id: "unexplained-acronym",
	summary: {
		"zh-CN": "缩写要说明代表什么",
		en: "Every acronym is explained"
	},
	severity: "off",
	about: ["term"],
	*check({ note }) {
		let { unexplained } = findAcronyms(findParts(note)), lines = splitLines(note.text);
		for (let { term, passage } of unexplained) yield {
			span: spanOfWords(lines, {
				text: term,
				line: passage.line
			}),
			section: titleAt(note.sections, passage.line),
			message: {
				"zh-CN": `「${term}」没有说明代表什么：请在第一次出现的地方用括号补上全称和一句解释`,
				en: `“${term}” is never explained: say in brackets what it stands for where it first comes up`
			}
		};
	}
};
// src/core/note/sentence.ts
/** Finds how a paragraph of prose breaks off; `null` where it does not. */
function findBreakOff(text) {
	let end = text.trimEnd();
	if (endsSentence.test(end)) return findOpenBracket(end);
	for (let [kind, pattern] of endings) {
		let words = pattern.exec(end.slice(-longestEnding))?.[1];
		if (words !== void 0) return {
			kind,
			words
		};
	}
	return findOpenBracket(end);
}
/** Whether a paragraph goes on with the sentence of the one before it. */
function continuesSentence(text) {
	return /^\s*(?:[a-z]|即|也就是|所以|因此|因而|但|而|那么|并|也|则|就|从而|以及|或)/u.test(text);
}
/** What nothing of `endings` ends with. */
const endsSentence = /[。！？；.!?;)）”"]$/u, longestEnding = 40, endings = [
	["comma", /([，、,])$/u],
	["colon", /([：:])$/u],
	["introduction", /[，。；,.;\s](例如|比如|譬如|包括|such as|including|for example)$/u],
	["connective", /[，。；,.;\s](因为|所以|但是|可是|以及|而且|并且|如果|虽然|由于|不过|因此|然而)$/u],
	["connective", /\s(because|and|but|or|the|of the|in order to)$/u]
];
/** The last opening bracket, if nothing after it closes it; “:(” and “f(x” open nothing. */
function findOpenBracket(text) {
	if (!/[（(【「『《]/u.test(text)) return null;
	let start = Math.max(...openings.map((bracket) => text.lastIndexOf(bracket))), words = text[start];
	return words === void 0 || /[)）\]】」』》}]/u.test(text.slice(start)) || /[\w:;=-]$/u.test(text.slice(0, start)) ? null : {
		kind: "bracket",
		words
	};
}
const openings = [
	"（",
	"(",
	"【",
	"「",
	"『",
	"《"
], unfinishedSentence = {
	id: "unfinished-sentence",
	summary: {
		"zh-CN": "每一段都把话说完",
		en: "Every paragraph finishes its sentences"
	},
	severity: "notice",
	about: ["completeness", "clarity"],
	*check({ note }) {
		let found = listUnfinished(note);
		if (found.length === 0) return;
		let lines = indexLines$1(note.text);
		for (let { text, breakOff, section } of found) {
			let { start, end } = offsetsOf(text), { kind, words } = breakOff, at = start + note.text.slice(start, end).lastIndexOf(words);
			yield {
				span: lines.span(at, at + words.length),
				section: section.title || null,
				message: messages[kind](words)
			};
		}
	}
};
function listUnfinished(note) {
	let { log, keywords } = findParts(note), fragments = /* @__PURE__ */ new Set([...log, ...keywords]);
	return note.sections.flatMap((section, place) => {
		if (section.isGenerated || fragments.has(section)) return [];
		let below = headingBelow(section, note.sections[place + 1]);
		return section.blocks.flatMap((block, index) => {
			let found = findUnfinished(block, section.blocks[index + 1] ?? below);
			return found ? [{
				...found,
				section
			}] : [];
		});
	});
}
function headingBelow(section, next) {
	return next && next.depth >= section.depth ? "heading" : null;
}
function findUnfinished(block, next) {
	let text = block.type === "paragraph" ? lastOf(block) : void 0, breakOff = text?.type === "text" ? findBreakOff(text.value) : null;
	return text?.type !== "text" || !breakOff ? null : countLength(visibleText([block])) >= minimumLength && !isContinued(breakOff, next) ? {
		text,
		breakOff
	} : null;
}
/** In characters (字) and words; what is shorter is a label or a fragment. */
const minimumLength = 8;
function lastOf(node) {
	let last = "children" in node ? node.children.at(-1) : void 0;
	return last && "children" in last ? lastOf(last) : last;
}
/** Whether what comes next takes the sentence up: a list, code, a formula, an image, or the rest of it. */
function isContinued({ kind }, next) {
	if (next === null) return !1;
	if (kind === "colon" || kind === "introduction") return !0;
	if (next === "heading") return !1;
	if (next.type !== "paragraph") return !0;
	let words = visibleText([next]);
	return kind === "bracket" ? /[)）\]】」』》]/u.test(words) : words.trim() === "" || continuesSentence(words);
}
const stopsAt = (words) => ({
	"zh-CN": `这一段停在「${words}」上，话没有说完：请写完这一句`,
	en: `This paragraph stops at “${words}”: finish the sentence`
}), messages = {
	comma: (words) => ({
		"zh-CN": `这一段停在${words === "、" ? "顿号" : "逗号"}上，话没有说完：请写完这一句，或改用句号`,
		en: "This paragraph stops at a comma: finish the sentence, or end it"
	}),
	connective: stopsAt,
	introduction: stopsAt,
	colon: () => ({
		"zh-CN": "冒号后面没有内容：请补上要说的，或改用句号",
		en: "Nothing follows this colon: add what it announces, or end the sentence"
	}),
	bracket: (words) => ({
		"zh-CN": `「${words}」开了头却没有收尾：请写完括号里的话，并补上右边的括号`,
		en: `The bracket “${words}” is never closed: finish what stands in it, and close it`
	})
}, rules = [
	missingSection,
	emptySection,
	todoStub,
	unfilled,
	tooShort,
	tooFewItems,
	tooManyItems,
	tooLong,
	missingContent,
	missingText,
	forbiddenText,
	changedText,
	sectionOrder,
	sectionCount,
	headingLevel,
	unexpectedSection,
	frontMatter,
	unknownTemplate,
	unreadableNote,
	missingFile,
	missingSource,
	undescribedImage,
	skippedHeadingLevel,
	duplicateHeading,
	unrenderedEmphasis,
	hiddenText,
	mixedLineEnds,
	leftoverDirective,
	todoLeft,
	repeatedParagraph,
	repeatedItem,
	unfinishedSentence,
	unexplainedAcronym,
	{
		id: "unused-keyword",
		summary: {
			"zh-CN": "关键词要在正文里出现",
			en: "Every keyword comes up in the text"
		},
		severity: "off",
		about: ["coverage"],
		*check({ note }) {
			let unused = coverKeywords(findParts(note))?.unused ?? [], lines = splitLines(note.text);
			for (let { text, line } of unused) yield {
				span: spanOfWords(lines, {
					text,
					line
				}),
				section: titleAt(note.sections, line),
				message: {
					"zh-CN": `正文里没有提到关键词「${text}」：请在讲到它的地方用上这个词，或换成正文真正在讲的词`,
					en: `The text never mentions the keyword “${text}”: use it where its subject comes up, or choose another`
				}
			};
		}
	},
	droppedLogItem,
	suppression
], ruleIds = rules.map(({ id }) => id);
export { listLinkedPaths as a, lineEndAt as c, generatedNames as d, isTitle as f, listDocumentComments as g, listSuppressions as h, titleAt as i, planInsertions as l, indexSuppressions as m, rules as n, depthOf as o, foldText as p, sectionAt as r, gapBefore as s, ruleIds as t, findOpenEnd as u };
