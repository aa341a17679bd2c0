import { n as nearest } from "./nearest.js";
import { t as UserError } from "./errors.js";
import "./usual-rubric.js";
import { n as visibleText, o as offsetsOf } from "./visible-text.js";
import { t as parseMarkdown, u as findComplexity } from "./markdown.js";
import { r as isGeneratedName } from "./named-sources.js";
import { b as require_dist, i as listSections, l as compileName, m as withoutOptional, u as isMarkedOptional } from "./section.js";
import { C as writtenText, v as normalizeScaffold } from "./acronyms.js";
import { g as listDocumentComments, p as foldText, t as ruleIds } from "./rules.js";
import { n as severities } from "./severity.js";
import { n as compileNotePaths } from "./note-paths.js";
import { n as compileChoice, t as alwaysChoose } from "./choose.js";
import { a as settingNames, i as readers, n as defaultSettings, o as languages, r as isSettingName } from "./settings.js";
// src/adapters/json-schema/violations.ts
/** Turns the validator's errors about some values into violations, none of which only repeats another. */
function toViolations(errors, values) {
	let choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf"), branches = new Map(choices.map((choice) => [choice, listBranches(choice, errors)])), repeated = new Set([...branches.values()].flat());
	return errors.filter((error) => !repeated.has(error) && !isEcho(error)).map((error) => ({
		...toViolation(error, values),
		...typeChoice(error, branches.get(error) ?? [])
	}));
}
/** `if` says only that `then` was broken, and what is wrong with a name is said again of its mapping. */
function isEcho({ keyword, propertyName }) {
	return keyword === "if" || propertyName !== void 0;
}
/** Why each of several allowed forms did not fit, of which no one is the right one; they come before the choice. */
function listBranches(choice, errors) {
	return errors.slice(0, errors.indexOf(choice)).filter(({ instancePath, schemaPath }) => isWithin(instancePath, choice.instancePath) && (isWithin(schemaPath, choice.schemaPath) || homeOf(schemaPath) !== homeOf(choice.schemaPath)));
}
function isWithin(path, ancestor) {
	return path === ancestor || path.startsWith(`${ancestor}/`);
}
/** The definition that a part of a schema stands in. */
function homeOf(schemaPath) {
	return /^#\/(?:\$defs|definitions)\/[^/]+/.exec(schemaPath)?.[0] ?? "#";
}
/** A choice of which the types alone did not fit is a value of the wrong type. */
function typeChoice(choice, branches) {
	return !branches.every(({ keyword, instancePath }) => keyword === "type" && instancePath === choice.instancePath) || branches.length === 0 ? {} : {
		keyword: "type",
		params: { type: [...new Set(branches.flatMap(({ params }) => params.type))] }
	};
}
function toViolation({ instancePath, keyword, params, message = keyword, parentSchema, data }, values) {
	let properties = parentSchema?.properties;
	return {
		path: readPointer(instancePath, values),
		value: data,
		keyword,
		params: {
			...params,
			known: isObject(properties) ? Object.keys(properties) : []
		},
		message
	};
}
/** Reads a JSON Pointer, in which an index looks like a key. */
function readPointer(pointer, values) {
	let path = [], value = values;
	for (let step of pointer.split("/").slice(1)) {
		let key = step.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(value) ? Number(key) : key), value = isObject(value) ? value[key] : void 0;
	}
	return path;
}
function isObject(value) {
	return typeof value == "object" && !!value;
}
// src/adapters/json-schema/compile.ts
/** Compiles a JSON Schema of draft 2020-12 or 7. It can refer to nothing outside itself. */
async function compileSchema(schema, path) {
	let { createAjv, draftNames } = await import("./ajv.js");
	if (!isSchema(schema)) throw invalid("not an object");
	if (schema.$async !== void 0) throw invalid("$async is not supported");
	let ajv = createAjv(schema.$schema);
	if (!ajv) throw invalid(`$schema has to be ${draftNames.join(" or ")}`);
	try {
		let validate = ajv.compile(schema);
		return (values) => validate(values) ? [] : toViolations(validate.errors ?? [], values);
	} catch (error) {
		throw error instanceof Error ? invalid(error.message, error) : error;
	}
	function invalid(reason, cause) {
		return new UserError({
			code: "schema-invalid",
			path,
			reason
		}, { cause });
	}
}
function isSchema(schema) {
	return typeof schema == "object" && !!schema && !Array.isArray(schema);
}
// src/core/rules/rule.ts
var import_dist = require_dist();
/** What a config file may say of a rule. */
const ruleSeverities = [...severities, "off"];
// src/core/config/parse-config.ts
/** Parses a config file: a YAML mapping of settings. An empty file makes none. */
function parseConfig(text, path) {
	let lines = new import_dist.LineCounter(), document = (0, import_dist.parseDocument)(text, {
		schema: "core",
		lineCounter: lines,
		logLevel: "error"
	}), [error] = document.errors;
	if (error) {
		let { line } = lines.linePos(error.pos[0]);
		return {
			ok: !1,
			problem: {
				code: "config-not-yaml",
				path,
				line
			}
		};
	}
	let { contents } = document;
	if (contents === null || (0, import_dist.isScalar)(contents) && contents.value === null) return {
		ok: !0,
		settings: {}
	};
	if (!(0, import_dist.isMap)(document.contents)) return {
		ok: !1,
		problem: {
			code: "config-not-mapping",
			path
		}
	};
	let settings = {};
	for (let pair of document.contents.items) {
		let place = {
			path,
			line: lineOf(pair, lines)
		}, reading = (0, import_dist.isScalar)(pair.key) && pair.key.value === "rules" ? readRules(pair.value, (rule) => ({
			path,
			line: rule ? lineOf(rule, lines) : place.line
		})) : readPair(pair, place);
		if (!reading.ok) return reading;
		settings = {
			...settings,
			...reading.settings
		};
	}
	return {
		ok: !0,
		settings
	};
}
function readPair(pair, { path, line }) {
	let key = (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : "";
	if (!isSettingName(key)) return {
		ok: !1,
		problem: {
			code: "config-unknown-key",
			path,
			line,
			key,
			known: [...settingNames, "rules"]
		}
	};
	let { read, expected, isList } = readers[key], value = (0, import_dist.isSeq)(pair.value) && !isList ? null : textOf(pair.value), settings = value === null ? null : read(value);
	return settings ? {
		ok: !0,
		settings
	} : {
		ok: !1,
		problem: {
			code: "config-value-not-allowed",
			path,
			line,
			key,
			expected: expected.join(", ")
		}
	};
}
/** Reads a mapping of rules to their severities. */
function readRules(value, placeOf) {
	if (!(0, import_dist.isMap)(value)) return {
		ok: !1,
		problem: {
			code: "config-value-not-allowed",
			key: "rules",
			expected: "{ todo-stub: warning, undescribed-image: off }",
			...placeOf(null)
		}
	};
	let rules = {};
	for (let pair of value.items) {
		let name = textOf(pair.key) ?? "", rule = ruleIds.find((id) => id === name);
		if (!rule) return {
			ok: !1,
			problem: {
				code: "config-unknown-rule",
				name,
				known: ruleIds,
				...placeOf(pair)
			}
		};
		let severity = ruleSeverities.find((known) => known === textOf(pair.value));
		if (!severity) {
			let problem = {
				code: "config-value-not-allowed",
				key: name
			}, allowed = ruleSeverities.join(", ");
			return {
				ok: !1,
				problem: {
					...problem,
					expected: allowed,
					...placeOf(pair)
				}
			};
		}
		rules = {
			...rules,
			[rule]: severity
		};
	}
	return {
		ok: !0,
		settings: { rules }
	};
}
/** A scalar as text, a list of scalars a line each; `null` for anything deeper. */
function textOf(node) {
	if ((0, import_dist.isScalar)(node)) {
		let { value } = node;
		return typeof value == "string" || typeof value == "number" || typeof value == "boolean" ? String(value) : null;
	}
	if (!(0, import_dist.isSeq)(node)) return null;
	let items = node.items.map(textOf);
	return items.some((item) => item === null) ? null : items.join("\n");
}
function lineOf({ key }, lines) {
	let start = (0, import_dist.isScalar)(key) ? key.range?.[0] : void 0;
	return start === void 0 ? 1 : lines.linePos(start).line;
}
// src/core/template/attributes.ts
/**
* Reads the words of a directive as `mdast-comment-marker` does, values as they were written.
*
* That package makes numbers of them, of `2.0` the number 2.
*/
function readAttributes(text) {
	let values = [], end = 0;
	for (let match of text.matchAll(attribute)) {
		let [whole, key = "", double, single, bare] = match;
		if (text.slice(end, match.index).trim() !== "") break;
		let value = double ?? single;
		values.push([key, value?.replaceAll(/\\(["'\\])/g, "$1") ?? bare ?? "true"]), end = match.index + whole.length;
	}
	return {
		values,
		unreadable: wordsAt(text, end)
	};
}
const attribute = /\s+([-\w]+)(?:=(?:"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)'|((?:\\[\s\S]|[^"'\s\\])+)))?/g;
/** The word that stands at an offset, from its beginning; `null` where only white space is left. */
function wordsAt(text, offset) {
	let rest = text.slice(offset);
	return rest.trim() === "" ? null : `${/\S*$/.exec(rest.startsWith(" ") ? "" : text.slice(0, offset))?.[0] ?? ""}${/\s*(\S+)/.exec(rest)?.[1] ?? ""}`;
}
// src/core/template/directive.ts
const directiveKinds = ["note", "note-template"];
/**
* Lists the directives of a template; every other comment is guidance for people.
*
* A comment that was surely meant as one, such as `<!-- Note min=5 -->`, is one that cannot be read.
*/
function listDirectives(root, keys) {
	return listDocumentComments([root]).flatMap(({ text, start, end, line }) => {
		let found = recognise(text, keys);
		return found ? [{
			...found,
			line,
			start,
			end,
			text
		}] : [];
	});
}
function recognise(comment, keys) {
	let word = /^<!--\s*([A-Za-z_-]{1,20}):?(?=\s|-->)/.exec(comment)?.[1];
	if (word === void 0) return null;
	let kind = directiveKinds.find((known) => known === word.replace(/-+$/, ""));
	if (kind && !/^<!--\s*[a-z-]+:/.test(comment)) return {
		kind,
		...readWords(comment)
	};
	let meant = kind ?? nearest(word, directiveKinds);
	return meant !== "note" && meant !== "note-template" || !gives(comment, keys) ? null : {
		kind: meant,
		values: null,
		repeatedKey: null,
		unreadable: null
	};
}
/** Whether a comment gives one of the keys a value, which guidance for people does not. */
function gives(comment, keys) {
	return Array.from(comment.slice(0, longest).matchAll(/([\w-]{1,40})\s*=/g), ([, key]) => key).some((key) => key !== void 0 && keys.includes(key.toLowerCase()));
}
function readWords(comment) {
	if (comment.length > longest) return {
		values: null,
		repeatedKey: null,
		unreadable: null
	};
	let { values, unreadable } = readAttributes(comment.replace(/^<!--\s*[a-z-]+?(?=-*-->|\s)/, "").replace(/-*-->$/, "")), keys = values.map(([key]) => key), repeatedKey = keys.find((key, index) => keys.indexOf(key) < index) ?? null;
	return {
		values: unreadable === null ? values : null,
		repeatedKey,
		unreadable
	};
}
/** In UTF-16 units; to look for words takes quadratic time. */
const longest = 2e3;
// src/core/template/read-values.ts
/** Reads a directive over what holds without it. */
function readOptions(directive, { path, readers, defaults }) {
	let { values, repeatedKey, line, text, unreadable } = directive;
	if (!values) return {
		options: defaults,
		problems: [{
			code: "directive-unreadable",
			path,
			line,
			text,
			words: unreadable
		}]
	};
	let problems = [];
	repeatedKey !== null && problems.push({
		code: "directive-repeated-key",
		path,
		line,
		key: repeatedKey
	});
	let options = defaults;
	for (let [key, value] of values) {
		let reader = Object.hasOwn(readers, key) ? readers[key] : void 0, read = reader?.read(value);
		if (!reader) {
			let known = Object.keys(readers);
			problems.push({
				code: "directive-unknown-key",
				path,
				line,
				key,
				known
			});
		} else if (read) options = {
			...options,
			...read
		};
		else {
			let { expected } = reader;
			problems.push({
				code: "directive-value-not-allowed",
				path,
				line,
				key,
				value,
				expected
			});
		}
	}
	return {
		options,
		problems
	};
}
/** One of several words; `null` for any other. */
function oneOf(words, value) {
	return words.find((word) => word === value) ?? null;
}
/** Texts set apart by a bar; `null` where one is empty. */
function splitAtBars(value) {
	let texts = value.split("|").map((text) => text.trim());
	return texts.every((text) => text !== "" && text !== "true") ? texts : null;
}
/** A range such as `3..15`, `3..` or `3`, of which the last means at least 3; `null` for anything else. */
function parseRange(value) {
	let range = /^(\d{1,4})(?:(\.\.)(\d{1,4})?)?$/.exec(value);
	if (!range) return null;
	let minimum = Number(range[1]), maximum = range[3] === void 0 ? null : Number(range[3]);
	return maximum !== null && maximum < minimum ? null : {
		minimum,
		maximum
	};
}
/** A severity, by its name or the short one that template authors write. */
function parseSeverity(value) {
	return value === "warn" ? "warning" : value === "info" ? "notice" : oneOf([
		"error",
		"warning",
		"notice"
	], value);
}
// src/core/template/need.ts
/** The kinds of content there are. */
const kindNames = [
	"list",
	"image",
	"code",
	"table",
	"quote",
	"task",
	"link",
	"math"
];
/** Reads needs such as `list image>=2 code:python|table`; `null` when they cannot be read. */
function parseNeeds(text) {
	let needs = text.split(/[\s,，、]+/u).filter((word) => word !== "").map(parseNeed), read = needs.filter((need) => need !== null);
	return read.length > 0 && read.length === needs.length ? read : null;
}
function parseNeed(word) {
	let kinds = word.split("|").map(parseKind), read = kinds.filter((kind) => kind !== null);
	return read.length === kinds.length ? read : null;
}
function parseKind(word) {
	let parts = /^(?<name>[a-z]+)(?::(?<language>[\w+#.-]{1,40}))?(?:>=(?<minimum>\d{1,3}))?$/.exec(word)?.groups, name = kindNames.find((known) => known === parts?.name);
	if (!parts || !name) return null;
	let language = parts.language?.toLowerCase() ?? null;
	return language !== null && name !== "code" ? null : {
		name,
		language,
		minimum: Number(parts.minimum ?? 1)
	};
}
// src/core/template/slot-options.ts
/** What holds of a section without a directive. */
const defaultSlotOptions = {
	aka: [],
	isRequired: !0,
	repeat: {
		minimum: 1,
		maximum: 1
	},
	minimumLength: null,
	maximumLength: null,
	items: null,
	needs: [],
	has: [],
	hasnt: [],
	todo: "deny",
	isFixed: !1,
	severity: "error",
	isGenerated: !1,
	isReviewed: !0,
	focus: null
}, slotReaders = {
	aka: option("\"name|other name\"", splitAtBars, (aka) => ({ aka })),
	optional: flag((isOptional) => ({ isRequired: !isOptional })),
	repeat: option("1..5, 2..", parseRepeat, (repeat) => ({ repeat })),
	min: option("100", parseCount, (minimumLength) => ({ minimumLength })),
	max: option("2000", parseCount, (maximumLength) => ({ maximumLength })),
	items: option("3..15, 3.., 3", parseRange, (items) => ({ items })),
	needs: option(`"list image>=2 code:python|table" of ${kindNames.join(", ")}`, parseNeeds, (needs) => ({ needs })),
	todo: option("deny, reason, allow", (value) => oneOf([
		"deny",
		"reason",
		"allow"
	], value), (todo) => ({ todo })),
	fixed: flag((isFixed) => ({ isFixed })),
	has: option("\"text|other text\"", splitAtBars, (has) => ({ has })),
	hasnt: option("\"text|other text\"", splitAtBars, (hasnt) => ({ hasnt })),
	severity: option("error, warning, notice", parseSeverity, (severity) => ({ severity })),
	generated: flag((isGenerated) => ({ isGenerated })),
	review: option("on, off", (value) => oneOf(["on", "off"], value), (review) => ({ isReviewed: review === "on" })),
	focus: option("\"what to look at\"", parseText, (focus) => ({ focus }))
};
/** Two things that a section cannot both keep to, as they could be written; `null` where there are none. */
function findContradiction({ minimumLength: min, maximumLength: max, has, hasnt }) {
	if (min !== null && max !== null && min > max) return {
		one: `min=${min}`,
		other: `max=${max}`
	};
	let text = has.find((wanted) => hasnt.some((unwanted) => foldText(wanted).includes(foldText(unwanted))));
	return text === void 0 ? null : {
		one: `has="${text}"`,
		other: `hasnt="${hasnt.join("|")}"`
	};
}
function option(expected, parse, apply) {
	return {
		expected,
		read: (value) => {
			let parsed = parse(value);
			return parsed === null ? null : apply(parsed);
		}
	};
}
function flag(apply) {
	return option("true, false", (value) => oneOf(["true", "false"], value), (value) => apply(value === "true"));
}
function parseCount(value) {
	return /^\d{1,6}$/.test(value) ? Number(value) : null;
}
/** A number alone means exactly that many. */
function parseRepeat(value) {
	let range = parseRange(value);
	if (!range) return null;
	let maximum = value.includes("..") ? range.maximum : range.minimum;
	return maximum === 0 ? null : {
		minimum: range.minimum,
		maximum
	};
}
function parseText(value) {
	return value.trim() === "" || value === "true" ? null : value.trim();
}
// src/core/template/template-options.ts
/** What holds of a template without a directive. */
const defaultTemplateOptions = {
	name: null,
	base: null,
	files: [],
	language: null,
	order: "warning",
	levels: "any",
	extra: "allow",
	frontMatter: null,
	relaxesDrafts: !1
}, templateReaders = {
	name: text("study-note", (name) => ({ name })),
	extends: text("study-note", (base) => ({ base })),
	files: text("\"notes/**/*.md\"", (value) => ({ files: splitGlobs(value) })),
	lang: choice(languages, (language) => ({ language })),
	order: {
		expected: "error, warning, notice, off",
		read: (value) => {
			let order = value === "off" ? value : parseSeverity(value);
			return order && { order };
		}
	},
	levels: choice([
		"any",
		"shift",
		"exact"
	], (levels) => ({ levels })),
	extra: {
		expected: "allow, notice, warning, deny",
		read: (value) => {
			if (value === "allow") return { extra: "allow" };
			let extra = value === "deny" ? "error" : parseSeverity(value);
			return extra && { extra };
		}
	},
	frontmatter: text("note.schema.json", (frontMatter) => ({ frontMatter })),
	draft: choice(["relax", "strict"], (draft) => ({ relaxesDrafts: draft === "relax" }))
};
function text(expected, apply) {
	return {
		expected,
		read: (value) => value.trim() === "" || value === "true" ? null : apply(value.trim())
	};
}
function choice(words, apply) {
	return {
		expected: words.join(", "),
		read: (value) => {
			let word = oneOf(words, value);
			return word === null ? null : apply(word);
		}
	};
}
/** Globs set apart by bars or commas that stand in no braces or brackets. */
function splitGlobs(value) {
	return value.split(/[|,](?![^({]*[)}])/).map((glob) => glob.trim()).filter((glob) => glob !== "");
}
// src/core/template/draft.ts
/** Reads as much of a template as says which other files it needs. */
function openTemplate(source, origin) {
	let { path } = origin, text = source.replace(/^\uFEFF+/, "").replaceAll(/\r\n?/g, "\n"), tooComplex = {
		code: "template-not-parseable",
		path
	};
	if (findComplexity(text)) return {
		ok: !1,
		problems: [tooComplex]
	};
	let root = parseMarkdown(text), sections = listSections(root, () => !1);
	if (sections.length > maximumSections) return {
		ok: !1,
		problems: [tooComplex]
	};
	let directives = listDirectives(root, [...Object.keys(slotReaders), ...Object.keys(templateReaders)]), read = readTemplateOptions({
		directives,
		origin
	}, defaultTemplateOptions), problems = [...read.problems, ...findEarlyDirective(text, directives, path)];
	return {
		ok: !0,
		value: {
			origin,
			text,
			sections,
			directives,
			...read,
			problems
		}
	};
}
/** Reads what directives say of the whole over what holds without them. */
function readTemplateOptions({ directives, origin: { path } }, defaults) {
	let read = {
		options: defaults,
		problems: []
	};
	for (let directive of directives.filter(({ kind }) => kind === "note-template")) {
		let next = readOptions(directive, {
			path,
			readers: templateReaders,
			defaults: read.options
		});
		read = {
			options: next.options,
			problems: [...read.problems, ...next.problems]
		};
	}
	return read;
}
/** Front matter is only what a file begins with: after a directive it would be read as a heading. */
function findEarlyDirective(text, [first], path) {
	return !first || text.slice(0, first.start).trim() !== "" ? [] : /^\s*---[ \t]*\n["']?[\w-]+["']?:[^]*?\n---[ \t]*(?:\n|$)/.test(text.slice(first.end)) ? [{
		code: "directive-before-front-matter",
		path,
		line: first.line
	}] : [];
}
/** A template is a form to fill in; matching takes time for each of its sections with each of a note. */
const maximumSections = 200;
// src/core/template/source.ts
/** A part of a template as a note gets it: without its directives, and without the lines that held nothing else. */
function sourceOf({ text, directives }, { start, end }) {
	let marked = "", from = start;
	for (let directive of directives) directive.start < from || directive.end > end || (marked += text.slice(from, directive.start) + removed, from = directive.end);
	return (marked + text.slice(from, end)).replaceAll(/^[ \t]*(?:\0[ \t]*)+(?:\n|$)/gm, "").replaceAll(/(?<![ \t])[ \t]*\0/g, "");
}
/** No Markdown holds this character. */
const removed = "\0";
// src/core/template/read-slots.ts
/** Reads the sections of a template as slots, each over the one of its name in the base. */
function readSlots(draft, base) {
	let { sections, directives, text, origin } = draft, slots = /* @__PURE__ */ new Map(), gaps = [], problems = [], notes = directives.filter(({ kind }) => kind === "note");
	for (let [index, section] of sections.entries()) {
		let start = section.startOffset, end = sections[index + 1]?.startOffset ?? text.length, own = notes.filter((directive) => directive.start >= start && directive.start < end);
		if (section.depth === 0 || isGap(section)) {
			section.depth > 0 && gaps.push(slots.size), problems.push(...own.map(({ line }) => ({
				code: "directive-without-heading",
				path: origin.path,
				line
			})));
			continue;
		}
		let inherited = base?.slots.find((slot) => isNamed(slot, section.title)) ?? null, read = readAll(own, optionsFrom(inherited, section.title), origin.path), parent = section.parent && (slots.get(section.parent) ?? null), range = {
			start,
			end
		};
		slots.set(section, makeSlot(section, {
			draft,
			range,
			options: read.options,
			parent,
			inherited
		})), problems.push(...read.problems);
	}
	return {
		slots: [...slots.values()],
		gaps,
		problems
	};
}
/** Reads the directives of one section, each over what the ones before it say. */
function readAll(directives, defaults, path) {
	let read = {
		options: defaults,
		problems: []
	};
	for (let directive of directives) {
		let next = readOptions(directive, {
			path,
			readers: slotReaders,
			defaults: read.options
		}), contradiction = findContradiction(next.options), { line } = directive, contradictions = contradiction ? [{
			code: "directive-contradiction",
			path,
			line,
			...contradiction
		}] : [];
		read = {
			options: next.options,
			problems: [
				...read.problems,
				...next.problems,
				...contradictions
			]
		};
	}
	return read;
}
/** A heading of dots alone marks where sections beyond the template may stand. */
function isGap({ title }) {
	return /^(?:…+|\.{3,})$/.test(title);
}
/** Whether a slot of a base template is the one that a title of the extending template speaks of. */
function isNamed({ names }, title) {
	return names[0]?.pieces.join("*") === compileName(withoutOptional(title)).pieces.join("*");
}
function optionsFrom(inherited, heading) {
	let options = inherited ?? defaultSlotOptions;
	return isMarkedOptional(heading) ? {
		...options,
		isRequired: !1
	} : options;
}
function makeSlot(section, { draft, range, options, parent, inherited }) {
	let { blocks, names, depth, headingNode } = section, title = withoutOptional(section.title), bodyStart = headingNode ? offsetsOf(headingNode).end : range.start, scaffold = normalizeScaffold(`${visibleText(blocks)}\n${writtenText(blocks)}`), keepsText = inherited !== null && scaffold.length === 0;
	return {
		...options,
		title,
		titleIn: titlesIn([title, ...options.aka]),
		names: [title, ...options.aka].map(compileName),
		placeholders: placeholdersIn([title, ...options.aka]),
		depth,
		parent,
		isRequired: options.isRequired && options.repeat.minimum > 0,
		isGenerated: options.isGenerated || parent?.isGenerated === !0 || isGeneratedName(names, []),
		source: keepsText ? inherited.source : sourceOf(draft, range),
		body: keepsText ? inherited.body : sourceOf(draft, {
			start: bodyStart,
			end: bodyEnd(section, range, draft.text)
		}).trim(),
		scaffold: keepsText ? inherited.scaffold : scaffold
	};
}
/** Where the text of a section ends: a comment right above the next heading, parted from what is before, speaks of that. */
function bodyEnd({ blocks }, { end }, text) {
	if (end === text.length) return end;
	let start = end;
	for (let block of blocks.toReversed()) {
		let range = offsetsOf(block);
		if (block.type !== "html" || text.slice(range.end, start) !== "\n" || !/^<!--(?:(?!-->)[^])*-->$/.test(block.value)) break;
		start = range.start;
	}
	return text.slice(0, start).endsWith("\n\n") ? start : end;
}
/** Names with blanks in braces; beside one, the title itself is only an example. */
function placeholdersIn(names) {
	let blanks = names.filter((name) => /\{[^{}]*\}/u.test(name));
	return blanks.length > 0 ? [.../* @__PURE__ */ new Set([...names.slice(0, 1), ...blanks])] : [];
}
/** Names with a wildcard are not for people to write. */
function titlesIn([title = "", ...aka]) {
	let names = [title, ...aka.filter((name) => !name.includes("*"))];
	return {
		"zh-CN": names.find((name) => /\p{Script=Han}/u.test(name)) ?? title,
		en: names.find((name) => /^[^\p{Script=Han}]*[A-Za-z][^\p{Script=Han}]*$/u.test(name)) ?? title
	};
}
// src/core/template/extend.ts
/**
* Puts the slots of a template into those of its base.
*
* One that the base has takes its place there; one that it has not follows the slot before it.
*/
function extendSlots({ slots, gaps }, base) {
	if (!base) return {
		slots,
		gaps
	};
	let merged = [...base.slots], place = 0;
	for (let slot of slots) {
		let index = merged.findIndex((other) => isNamed(other, slot.title));
		if (index < 0) {
			for (; (merged[place]?.depth ?? 0) > slot.depth;) place += 1;
			merged.splice(place, 0, slot), place += 1;
		} else merged[index] = slot, place = index + 1;
	}
	return {
		slots: withParents(merged),
		gaps: gaps.length > 0 ? gaps : base.gaps
	};
}
/** Gives each slot the nearest one before it that is of a higher level. */
function withParents(slots) {
	let placed = [];
	for (let slot of slots) {
		let parent = placed.findLast(({ depth }) => depth < slot.depth) ?? null;
		placed.push({
			...slot,
			parent
		});
	}
	return placed;
}
// src/core/template/parse.ts
/** Parses a template that names no other file; everything that cannot be read is a problem. */
function parseTemplate(text, origin) {
	let draft = openTemplate(text, origin);
	return draft.ok ? finishTemplate(draft.value, {
		base: null,
		validateFrontMatter: null
	}) : draft;
}
/** Makes a template of a draft and of what it names. */
function finishTemplate(draft, { base, validateFrontMatter }) {
	let { origin, text, sections } = draft, { slots, gaps, problems } = readSlots(draft, base), extended = extendSlots({
		slots,
		gaps
	}, base), [first, ...others] = [...draft.problems, ...problems];
	if (first) return {
		ok: !1,
		problems: [first, ...others]
	};
	if (extended.slots.length === 0) return {
		ok: !1,
		problems: [{
			code: "template-without-section",
			path: origin.path
		}]
	};
	let { path, source, ceiling } = origin, { options } = readTemplateOptions(draft, inheritedOptions(base)), { files, language, order, levels, extra, relaxesDrafts } = options, start = sections.find(({ depth }) => depth > 0)?.startOffset ?? text.length;
	return {
		ok: !0,
		value: {
			name: options.name ?? origin.name,
			path,
			source,
			ceiling,
			files,
			language,
			order,
			levels,
			extra,
			relaxesDrafts,
			validateFrontMatter: validateFrontMatter ?? base?.validateFrontMatter ?? null,
			...extended,
			preamble: sourceOf(draft, {
				start: 0,
				end: start
			}) || (base?.preamble ?? "")
		}
	};
}
/** What holds of a template that says nothing itself: what its base says, but for which notes it is and how it is called. */
function inheritedOptions(base) {
	if (!base) return defaultTemplateOptions;
	let { language, order, levels, extra, relaxesDrafts } = base;
	return {
		...defaultTemplateOptions,
		language,
		order,
		levels,
		extra,
		relaxesDrafts
	};
}
// src/core/template/study-note.ts
/** The name that chooses the built-in template. */
const studyNoteName = "study-note";
/** Parses the built-in template for notes on a lecture or a video. */
function studyNote(ceiling) {
	let reading = parseTemplate(studyNoteText, {
		name: studyNoteName,
		path: studyNoteName,
		source: "built-in",
		ceiling
	});
	if (!reading.ok) throw Error(`The built-in template has ${reading.problems[0].code}`);
	return reading.value;
}
const studyNoteText = "## 视频笔记\n<!-- note aka=\"Video notes|Lecture notes|课程笔记\" -->\n\n### 关键词\n<!-- note aka=\"Keywords|Key words|关键字\" items=3..15 -->\n<!-- 用顿号分隔，3–15 个 -->\n\n### 过程记录\n<!-- note aka=\"Process log|Log|Running notes\" min=100 -->\n<!-- 边看边记，不求成文 -->\n\n## 内容整理\n<!-- note aka=\"Summary|Content summary|Write-up|内容总结|学习总结\" min=300 -->\n<!-- 用自己的话，把过程记录整理成文 -->\n\n## 技术报告笔记\n<!-- note aka=\"Technical report notes|Technical report|Report notes\" optional -->\n";
// src/core/template/resolve-beside.ts
/** The path that `relative` means in a file: from that file's folder, or with `/` at its start from the root. */
function resolveBeside(path, relative) {
	let folder = relative.startsWith("/") ? [] : path.split("/").slice(0, -1), steps = [];
	for (let step of [...folder, ...relative.split("/")]) step === ".." ? steps.pop() : step !== "" && step !== "." && steps.push(step);
	return steps.join("/");
}
// src/load-templates.ts
/** The one file of a repository that has one template, and the folder of one that has several. */
const usualTemplates = {
	file: ".github/note-template.md",
	folder: ".github/note-templates"
};
/** Whether a path is where a template usually is. */
function isUsualTemplate(path) {
	return path === usualTemplates.file || path.startsWith(`${usualTemplates.folder}/`);
}
/** The repository's own templates, in path order. */
async function loadUsualTemplates(files, signal) {
	let drafts = await openUsualTemplates(files, signal), library = {
		files,
		drafts,
		signal
	}, templates = await gather(drafts, (draft) => finish(draft, library, []));
	return refuseSameNames(templates), templates;
}
/** The template that somebody named: the built-in one, a path, or the name of one of the repository's own. */
async function loadNamedTemplate(name, files, signal) {
	if (name === "study-note") return studyNote("error");
	let drafts = await openUsualTemplates(files, signal), draft = drafts.find((each) => each.origin.path === name || nameOf(each) === name) ?? await openAt(name, files, signal);
	if (!draft) throw new UserError({
		code: "template-not-found",
		name
	});
	return finish(draft, {
		files,
		drafts,
		signal
	}, []);
}
async function openUsualTemplates(files, signal) {
	let listed = await files.list(usualTemplates.folder, signal);
	return (await gather([usualTemplates.file, ...listed.filter((path) => /\.md$/i.test(path))], (path) => openAt(path, files, signal))).filter((draft) => draft !== null);
}
async function openAt(path, files, signal) {
	let text = await files.read(path, signal);
	return text === null ? null : valueOf(openTemplate(text, {
		path,
		name: nameAfter(path),
		source: "file",
		ceiling: "error"
	}));
}
/** A template that does not name itself is called as its file is. */
function nameAfter(path) {
	return path.replace(/^.*\//, "").replace(/\.md$/i, "");
}
function nameOf({ options, origin }) {
	return options.name ?? origin.name;
}
/** `chain` are the templates that wait for this one. */
async function finish(draft, library, chain) {
	let base = await attempt(() => loadBase(draft, library, [...chain, draft])), validate = await attempt(() => loadSchema(draft, library)), template = finishTemplate(draft, {
		base: base.ok ? base.value : null,
		validateFrontMatter: validate.ok ? validate.value : null
	});
	return refuse([
		...problemsOf(template).filter(({ code }) => base.ok || code !== "template-without-section"),
		...problemsOf(base),
		...problemsOf(validate)
	]), valueOf(template);
}
async function loadBase({ options: { base: name }, origin: { path } }, library, chain) {
	if (name === null) return null;
	if (name === "study-note") return studyNote("error");
	let { drafts, files, signal } = library, base = drafts.find((draft) => nameOf(draft) === name) ?? await openAt(resolveBeside(path, name), files, signal);
	if (!base) {
		let others = drafts.filter(({ origin }) => origin.path !== path), known = [studyNoteName, ...others.map(nameOf)];
		throw new UserError({
			code: "template-base-not-found",
			path,
			name,
			known
		});
	}
	if (chain.some(({ origin }) => origin.path === base.origin.path)) throw new UserError({
		code: "template-base-circular",
		path,
		name
	});
	return finish(base, library, chain);
}
async function loadSchema({ options, origin: { path } }, { files, signal }) {
	if (options.frontMatter === null) return null;
	let schemaPath = resolveBeside(path, options.frontMatter), text = await files.read(schemaPath, signal);
	if (text === null) throw new UserError({
		code: "schema-not-found",
		path,
		schema: schemaPath
	});
	return files.compileSchema(parseJson(text, schemaPath), schemaPath);
}
function parseJson(text, path) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new UserError({
			code: "schema-invalid",
			path,
			reason: "JSON"
		}, { cause: error });
	}
}
function refuseSameNames(templates) {
	for (let [index, { name, path }] of templates.entries()) {
		let other = templates.slice(0, index).find((earlier) => earlier.name === name);
		if (other) throw new UserError({
			code: "template-name-taken",
			path,
			other: other.path,
			name
		});
	}
}
function valueOf(reading) {
	if (reading.ok) return reading.value;
	let [first, ...more] = reading.problems;
	throw new UserError(first, { more });
}
function problemsOf(reading) {
	return reading.ok ? [] : reading.problems;
}
/** Makes something of each item, one after another; what is wrong with any of them is told of all. */
async function gather(items, make) {
	let readings = [];
	for (let item of items) readings.push(await attempt(() => make(item)));
	return refuse(readings.flatMap(problemsOf)), readings.map(valueOf);
}
async function attempt(make) {
	try {
		return {
			ok: !0,
			value: await make()
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			ok: !1,
			problems: [error.problem, ...error.more]
		};
	}
}
/** Says every problem once, also that of a base that several templates have. */
function refuse(problems) {
	let [first, ...more] = new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values();
	if (first) throw new UserError(first, { more });
}
// src/setup.ts
/** The config file of a repository that names no other. */
const usualConfig = ".github/note-review.yml";
/** Whether a file is one that notes are held against. */
function isRuleFile(path, { template }, config) {
	return [
		config ?? ".github/note-review.yml",
		template,
		".github/note-rubric.md"
	].includes(path) || isUsualTemplate(path);
}
/** Tells which files are notes: what the globs say, but for the templates. */
function noteFilter(settings, config) {
	let isNote = compileNotePaths(settings.notes);
	return (path) => isNote(path) && !isRuleFile(path, settings, config);
}
/** Reads the config file and the templates from where nobody but the repository's people can have put them. */
async function loadSetup(files, choices, signal) {
	let config = await loadConfig((path) => files.read(path, signal), choices.config), settings = {
		...defaultSettings,
		...config,
		...choices.settings
	};
	return {
		settings,
		...await loadChoice(settings.template, files, signal)
	};
}
async function loadConfig(readFile, chosen) {
	let path = chosen ?? ".github/note-review.yml", text = await readFile(path);
	if (text === null) {
		if (chosen !== null) throw new UserError({
			code: "config-not-found",
			path
		});
		return {};
	}
	let parsed = parseConfig(text, path);
	if (!parsed.ok) throw new UserError(parsed.problem);
	return parsed.settings;
}
/** A template that somebody chose binds; the built-in one that nobody chose only warns. */
async function loadChoice(chosen, files, signal) {
	if (chosen !== null) {
		let template = await loadNamedTemplate(chosen, files, signal);
		return {
			templates: [template],
			chooseTemplate: alwaysChoose(template, "setting")
		};
	}
	let templates = await loadUsualTemplates(files, signal);
	if (templates.length > 0) return {
		templates,
		chooseTemplate: compileChoice(templates)
	};
	let builtIn = studyNote("warning");
	return {
		templates: [builtIn],
		chooseTemplate: alwaysChoose(builtIn, "built-in")
	};
}
export { studyNoteName as a, usualConfig as i, loadSetup as n, parseTemplate as o, noteFilter as r, compileSchema as s, isRuleFile as t };
