import { n as readLanguage } from "./chunks/environment.js";
import { t as renderProblem } from "./chunks/problem.js";
import { t as UserError } from "./chunks/errors.js";
import { a as isOutside, o as nameFrom, t as localTrustedFiles } from "./chunks/trusted-file.js";
import { t as localLinkedFiles } from "./chunks/linked-files.js";
import { i as decode } from "./chunks/parse.js";
import { t as reviewChanges } from "./chunks/pipeline.js";
import { t as version } from "./chunks/version.js";
import { n as plainLine } from "./chunks/log.js";
import { n as loadSetup, r as noteFilter, s as compileSchema } from "./chunks/setup.js";
import { i as readers } from "./chunks/settings.js";
import { resolve } from "node:path";
// src/plugin/message.ts
/** Who the plugin's messages are from. */
const source = "note-review";
/** Returns a function that adds a finding about a text to the messages of its file. */
function messageAdder(file, text) {
	let placeOf = placeFinder(text);
	return ({ rule, severity, message: reason, span, fix, url }) => {
		let place = placeOf(span), message = file.message(plainLine(reason), {
			source,
			ruleId: rule,
			place: isEmpty(span) ? place.start : place
		});
		message.fatal = fatal[severity], message.url = url, message.actual = text.slice(place.start.offset, place.end.offset), fix && isSame(fix.span, span) && (message.expected = [fix.text]);
	};
}
/** An error, a warning, and what is only said. */
const fatal = {
	error: !0,
	warning: !1,
	notice: void 0
};
function placeFinder(text) {
	let starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)], point = (line, column) => ({
		line,
		column,
		offset: Math.min((starts[line - 1] ?? text.length) + column - 1, text.length)
	});
	return ({ startLine, startColumn, endLine, endColumn }) => ({
		start: point(startLine, startColumn),
		end: point(endLine, endColumn)
	});
}
function isEmpty({ startLine, startColumn, endLine, endColumn }) {
	return startLine === endLine && startColumn === endColumn;
}
function isSame(one, other) {
	return one.startLine === other.startLine && one.startColumn === other.startColumn && one.endLine === other.endLine && one.endColumn === other.endColumn;
}
// src/plugin/project.ts
/** Opens the project of a folder, anew only when a file that it was read from has changed. */
async function openProject(cwd, choices) {
	let key = JSON.stringify([cwd, choices]), opened = openedProjects.get(key);
	if (opened && await opened.isCurrent()) return opened.project;
	let next = readProject(cwd, choices);
	openedProjects.set(key, next);
	try {
		return await next.project;
	} catch (error) {
		throw openedProjects.delete(key), error;
	}
}
/** An editor asks for every keystroke, and unified makes the plugin anew for every file. */
const openedProjects = /* @__PURE__ */ new Map();
function readProject(cwd, choices) {
	let { files, isCurrent } = recordReads(localTrustedFiles(cwd)), { signal } = new AbortController();
	return {
		project: loadSetup({
			...files,
			compileSchema
		}, choices, signal).then((each) => toProject(each, choices)),
		isCurrent
	};
}
function toProject(setup, { config }) {
	return {
		setup,
		isNote: noteFilter(setup.settings, config)
	};
}
function recordReads({ read, list }) {
	let repeats = [], record = (ask) => async (path, signal) => {
		let result = await ask(path, signal), known = JSON.stringify(result);
		return repeats.push(async () => JSON.stringify(await ask(path, signal)) === known), result;
	};
	return {
		files: {
			read: record(read),
			list: record(list)
		},
		isCurrent: async () => (await Promise.all(repeats.map((repeat) => repeat()))).every(Boolean)
	};
}
// src/plugin/check-file.ts
/** Adds what the command line would find in a file to its messages; a file that is no note gets none. */
async function checkFile(file, choices) {
	let { cwd, value } = file, { setup, isNote } = await openProject(cwd, choices), path = nameOf(file);
	if (path !== null && !isNote(path)) return;
	let bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(String(file)), { report } = await reviewChanges({
		listChangedNotes: () => Promise.resolve({
			files: [{
				path: path ?? unnamed,
				bytes
			}],
			isTruncated: !1
		}),
		reviewer: { kind: "off" },
		findLinkedFiles: localLinkedFiles(cwd)
	}, setup, {
		version,
		signal: new AbortController().signal
	}), decoded = decode(bytes), add = messageAdder(file, decoded.ok ? decoded.text : "");
	for (let finding of report.notes.flatMap(({ findings }) => findings)) add(finding);
}
/** What was typed and never saved is looked at as a note. */
const unnamed = "stdin.md";
/** The path from the folder that the globs of notes count from; the name alone outside of it. */
function nameOf({ cwd, path, basename }) {
	if (path === void 0 || path === "") return null;
	let name = nameFrom(cwd, resolve(cwd, path));
	return isOutside(name) ? basename ?? name : name;
}
// src/plugin/options.ts
/** Reads the plugin's options, which may be anything; no options leave everything as it is. */
function readPluginOptions(options) {
	let choices = {
		settings: {},
		config: null
	};
	if (typeof (options ?? {}) != "object") return refuse({
		code: "plugin-options-not-mapping",
		value: show(options)
	});
	for (let [name, value] of Object.entries(options ?? {})) {
		let option = optionReaders.find((known) => known.name === name);
		if (!option) return refuse({
			code: "plugin-option-unknown",
			name,
			known: optionNames
		});
		if (value === void 0) continue;
		let read = typeof value == "string" ? option.read(value, choices) : null, { expected } = option;
		if (!read) return refuse({
			code: "plugin-option-not-allowed",
			name,
			value: show(value),
			expected
		});
		choices = read;
	}
	return {
		ok: !0,
		choices
	};
}
const optionReaders = [
	setting("template"),
	{
		name: "config",
		expected: ".github/note-review.yml",
		read: (value, choices) => value.trim() === "" ? null : {
			...choices,
			config: value.trim()
		}
	},
	setting("language")
], optionNames = optionReaders.map(({ name }) => name);
function setting(name) {
	let reader = readers[name];
	return {
		name,
		expected: reader.expected.join(", "),
		read: (value, choices) => {
			let read = reader.read(value);
			return read && {
				...choices,
				settings: {
					...choices.settings,
					...read
				}
			};
		}
	};
}
function refuse(problem) {
	return {
		ok: !1,
		problem
	};
}
function show(value) {
	return JSON.stringify(value) ?? typeof value;
}
// src/plugin.ts
/**
* Holds notes against their templates, as a plugin of unified: each finding becomes a message of the file.
*
* The text of the file is parsed anew, so that the verdict is the command line's, whatever other plugins have done.
*/
function noteReview(options) {
	let parsed = readPluginOptions(options);
	if (!parsed.ok) throw Error(explain(parsed.problem));
	return async (_, file) => {
		try {
			await checkFile(file, parsed.choices);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			for (let problem of [error.problem, ...error.more]) file.message(explain(problem, parsed.choices.settings), {
				source,
				ruleId: problem.code
			}).fatal = !0;
		}
	};
}
function explain(problem, { language = "auto" } = {}) {
	return renderProblem(problem, language === "auto" ? readLanguage([], process.env) : language);
}
export { noteReview as default };
