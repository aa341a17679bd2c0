import { a as ownFlags, i as flagSettings, n as commandNames, o as requirements, r as exclusions, t as commandFlags } from "./command-flags.js";
import { n as renderBug, t as parseSettings } from "./parse-settings.js";
import { t as UserError } from "./errors.js";
import { n as readLanguage } from "./environment.js";
import { t as countOf } from "./plural.js";
import { n as plainLine } from "./log.js";
import { t as renderProblem } from "./problem.js";
import { parseArgs } from "node:util";
// src/adapters/local/command.ts
/** The names of the formats. */
const formats = [
	"terminal",
	"json",
	"markdown",
	"sarif",
	"rdjson",
	"junit",
	"github"
];
// src/adapters/local/flags.ts
/** The names of all flags, with their dashes. */
function flagNames() {
	return Object.keys(options).map((name) => `--${name}`);
}
const options = Object.fromEntries([
	...Object.entries(ownFlags).map(([name, takes]) => [name, { type: takes === "value" ? "string" : "boolean" }]),
	["help", {
		type: "boolean",
		short: "h"
	}],
	...flagSettings.map((name) => [name, { type: "string" }])
]);
/** Tells the flags of a command line from its other words. */
function readWords(words) {
	let { tokens } = parseArgs({
		args: [...words],
		options,
		strict: !1,
		allowPositionals: !0,
		tokens: !0
	}), flags = /* @__PURE__ */ new Map(), positionals = [];
	for (let token of tokens) token.kind === "positional" && positionals.push(token.value), token.kind === "option" && flags.set(token.name, readOption(token));
	return {
		flags,
		positionals
	};
}
/** Holds an option against what it takes; a word that starts with a dash is the next option, not a value. */
function readOption({ name, rawName, value, inlineValue }) {
	let type = Object.hasOwn(options, name) ? options[name]?.type : void 0;
	if (type === void 0) throw new UserError({
		code: "unknown-option",
		option: rawName
	});
	if (type === "boolean") {
		if (inlineValue) throw new UserError({
			code: "option-takes-no-value",
			option: rawName
		});
		return "";
	}
	if (value === void 0 || value === "" && Object.hasOwn(ownFlags, name) || !inlineValue && /^-./.test(value)) throw new UserError({
		code: "option-needs-value",
		option: rawName
	});
	return value;
}
// src/adapters/local/arguments.ts
/** Reads a command line. */
function parseCommandLine(words) {
	let { flags, positionals } = readWords(words);
	if (flags.has("version")) return { kind: "version" };
	let [first, ...rest] = positionals;
	if (first === void 0) return {
		kind: "help",
		topic: null,
		isAsked: flags.has("help")
	};
	if (first === "help") return {
		kind: "help",
		topic: rest[0] === void 0 ? null : readCommandName(rest[0]),
		isAsked: !0
	};
	let kind = readCommandName(first);
	return flags.has("help") ? {
		kind: "help",
		topic: kind,
		isAsked: !0
	} : (refuseFlags(kind, flags, rest), readers[kind](flags, rest));
}
function readCommandName(word) {
	let name = commandNames.find((known) => known === word);
	if (name === void 0) throw new UserError({
		code: "unknown-command",
		command: word
	});
	return name;
}
/** Refuses what the command does not take, and what does not go together. */
function refuseFlags(command, flags, paths) {
	for (let name of flags.keys()) {
		if (takes(command, name)) continue;
		let commands = commandNames.filter((other) => takes(other, name));
		throw new UserError({
			code: "option-not-taken",
			command,
			option: `--${name}`,
			commands
		});
	}
	let isGiven = (name) => name === "-" ? paths.includes("-") : flags.has(name), clash = exclusions.find((pair) => pair.every(isGiven));
	if (clash) {
		let [option, other] = clash.map(withDashes);
		throw new UserError({
			code: "options-exclude",
			option: option ?? "",
			other: other ?? ""
		});
	}
	let lack = requirements.find(([name, needed]) => isGiven(name) && !isGiven(needed));
	if (lack) throw new UserError({
		code: "option-needs-other",
		option: `--${lack[0]}`,
		other: `--${lack[1]}`
	});
	if (flags.has("fix") && paths.includes("-") && paths.length > 1) throw new UserError({ code: "input-not-alone" });
}
function takes(command, flag) {
	return commandFlags[command].some((name) => name === flag);
}
function withDashes(name) {
	return name === "-" ? name : `--${name}`;
}
const readers = {
	check: (flags, paths) => ({
		kind: "check",
		...readRun(flags, paths),
		fixes: readFixes(flags),
		baseline: readBaseline(flags),
		selection: readSelection(flags),
		isWatching: flags.has("watch"),
		isExplained: flags.has("explain")
	}),
	review: (flags, paths) => ({
		kind: "review",
		...readRun(flags, paths),
		isWriting: flags.has("write"),
		batch: readBatch(flags)
	}),
	new: (flags, positionals) => {
		let [template, path, ...rest] = positionals;
		if (!template || !path || rest.length > 0) throw new UserError({ code: "new-takes-two" });
		return {
			kind: "new",
			...readChoices(flags),
			template,
			path
		};
	},
	derive: (flags, paths) => ({
		kind: "derive",
		...readChoices(flags),
		paths,
		output: flags.get("output") ?? null
	})
};
function readRun(flags, paths) {
	let output = flags.get("output") ?? null;
	return {
		...readChoices(flags),
		paths,
		format: readFormat(flags.get("format")),
		output
	};
}
function readChoices(flags) {
	let parsed = parseSettings(flags, "flag");
	if (!parsed.ok) throw new UserError(parsed.problem);
	return {
		config: flags.get("config") ?? null,
		settings: parsed.settings
	};
}
function readFormat(value) {
	if (value === void 0) return "terminal";
	let format = formats.find((known) => known === value);
	if (format) return format;
	throw new UserError({
		code: "setting-not-allowed",
		source: "flag",
		name: "format",
		value,
		expected: formats
	});
}
function readBatch(flags) {
	let value = flags.get("batch");
	if (value === void 0 || value === "collect") return value ?? null;
	if (value !== "submit") throw new UserError({
		code: "setting-not-allowed",
		source: "flag",
		name: "batch",
		value,
		expected: ["submit", "collect"]
	});
	let useless = [
		"write",
		"output",
		"format"
	].find((name) => flags.has(name));
	if (useless === void 0) return value;
	throw new UserError({
		code: "options-exclude",
		option: `--${useless}`,
		other: "--batch submit"
	});
}
function readFixes(flags) {
	return flags.has("fix") ? flags.has("dry-run") ? "show" : "write" : "report";
}
function readBaseline(flags) {
	let path = flags.get("baseline");
	return path === void 0 ? null : {
		path,
		isUpdated: flags.has("update-baseline")
	};
}
function readSelection(flags) {
	let revision = flags.get("since");
	return revision === void 0 ? flags.has("staged") ? { kind: "staged" } : { kind: "all" } : {
		kind: "since",
		revision
	};
}
// src/adapters/local/progress.ts
/** Shows one line on a terminal while a run takes long; writes nothing where nobody watches. */
function createProgress(stream, words, environment = process.env) {
	let { CI: ci, TERM: terminal } = environment;
	if (!stream.isTTY || ci || terminal === "dumb") return {
		report: () => {},
		clear: () => {}
	};
	let line = "", isShown = !1, nextDraw = performance.now() + patience, timer;
	return {
		report,
		clear
	};
	function report(done, total) {
		line = words(done, total), performance.now() >= nextDraw ? draw() : timer ??= setTimeout(draw, nextDraw - performance.now()).unref();
	}
	function draw() {
		stop(), nextDraw = performance.now() + interval, isShown = !0, stream.write(overwriteLine(line));
	}
	function clear() {
		stop(), isShown && stream.write(clearLine), isShown = !1;
	}
	function stop() {
		clearTimeout(timer), timer = void 0;
	}
}
/** Milliseconds that nobody minds waiting without a word. */
const patience = 500, interval = 100, clearLine = "\r\x1B[2K";
/** Writes over the line; the terminal cuts off what is too long for it, rather than starting a line that stays. */
function overwriteLine(text) {
	return `${clearLine}[?7l${text}[?7h`;
}
// src/render/shell-word.ts
/** A path as one word of a command line that can be copied into a shell. */
function shellWord(path) {
	let named = path.startsWith("-") ? `./${path}` : path;
	return /^[\p{L}\p{N}_@%+=:,./-]+$/u.test(named) ? named : `'${named.replaceAll("'", "'\\''")}'`;
}
// src/render/command-phrases.ts
/** The sentences in a language. */
function commandPhrasesIn(language) {
	return phrases[language];
}
const phrases = {
	"zh-CN": {
		checking: (done, total) => `正在检查：${done}/${total} 篇`,
		fixed: (findings, notes) => `已自动改好 ${notes} 篇笔记里的 ${findings} 处问题`,
		wouldFix: (findings, notes) => `可以自动改好 ${notes} 篇笔记里的 ${findings} 处问题；这次没有写入文件`,
		nothingToFix: "没有能自动改的问题",
		left: (findings) => `还有 ${findings} 处问题要自己改：运行 note-review check 可以看到`,
		known: (findings, baseline) => `略过了 ${baseline} 里已知的 ${findings} 处问题`,
		gone: (findings, baseline) => `${baseline} 里有 ${findings} 处问题已经不在了：加上 --update-baseline 可以去掉它们`,
		baselineWritten: (findings, notes, baseline) => `已把 ${notes} 篇笔记里的 ${findings} 处问题写进 ${baseline}`,
		created: (path, template) => `已用模板「${template}」新建 ${path}。写好以后，请运行 note-review check ${shellWord(path)}`,
		wroteReviews: (written, current) => written === 0 && current > 0 ? `${current} 篇笔记里的评价都已是最新，没有写入文件` : `已把评价写进 ${written} 篇笔记${current > 0 ? `；另有 ${current} 篇的评价已是最新` : ""}`,
		batchEmpty: "没有需要请模型评价的笔记，没有提交",
		batchSubmitted: (requests, host, path) => `已把 ${requests} 个请求作为一批提交给 ${host}，记录在 ${path}。结果在 24 小时内出来，到时请在这里运行 note-review review --batch collect`,
		batchWaiting: (answered, requests) => `这一批还没有完成：${requests} 个请求里已有 ${answered} 个处理完。这次没有检查笔记，请过一会儿再取`,
		watching: (notes, findings) => `共 ${notes} 篇笔记、${findings} 处问题。正在等待改动，按 Ctrl-C 结束`
	},
	en: {
		checking: (done, total) => `Checking ${done} of ${countOf(total, "note")}`,
		fixed: (findings, notes) => `Fixed ${countOf(findings, "finding")} in ${countOf(notes, "note")}`,
		wouldFix: (findings, notes) => `Would fix ${countOf(findings, "finding")} in ${countOf(notes, "note")}; nothing was written`,
		nothingToFix: "There is nothing to fix",
		left: (findings) => `${countOf(findings, "finding")} ${findings === 1 ? "is" : "are"} left to you: run note-review check to see ${findings === 1 ? "it" : "them"}`,
		known: (findings, baseline) => `Left out ${countOf(findings, "finding")} that ${baseline} knows of`,
		gone: (findings, baseline) => `${countOf(findings, "finding")} of ${baseline} no longer ${findings === 1 ? "occurs" : "occur"}: add --update-baseline to drop ${findings === 1 ? "it" : "them"}`,
		baselineWritten: (findings, notes, baseline) => `Wrote ${countOf(findings, "finding")} in ${countOf(notes, "note")} to ${baseline}`,
		created: (path, template) => `Created ${path} from the template “${template}”. Write it, then run note-review check ${shellWord(path)}`,
		wroteReviews: (written, current) => written === 0 && current > 0 ? `The review in ${current === 1 ? "the note" : `each of ${countOf(current, "note")}`} is up to date; nothing was written` : `Wrote the review into ${countOf(written, "note")}${current > 0 ? `; that in ${countOf(current, "other note")} is up to date` : ""}`,
		batchEmpty: "There is nothing to ask a model about; nothing was submitted",
		batchSubmitted: (requests, host, path) => `Submitted ${countOf(requests, "request")} to ${host} as one batch, which ${path} remembers. Within 24 hours, run note-review review --batch collect here`,
		batchWaiting: (answered, requests) => `The batch is not ready: ${answered} of ${countOf(requests, "request")} done. No note was checked this time; collect it later`,
		watching: (notes, findings) => `${countOf(notes, "note")} and ${countOf(findings, "finding")} in all. Waiting for changes; press Ctrl-C to stop`
	}
};
// src/commands/terminal.ts
/** Opens standard error in a language. */
function openTerminal(language) {
	let phrases = commandPhrasesIn(language), progress = createProgress(process.stderr, phrases.checking), write = (text) => {
		progress.clear(), process.stderr.write(text);
	};
	return {
		language,
		phrases,
		progress,
		write,
		explain: ({ problem, more }) => {
			for (let each of [problem, ...more]) write(`note-review: ${renderProblem(each, language, knownNames(each))}\n`);
		},
		say: (line) => write(`${plainLine(line)}\n`)
	};
}
/** What an unknown name may have been meant to be. */
function knownNames({ code }) {
	return code === "unknown-command" ? commandNames : flagNames();
}
// src/cli.ts
/** Runs the command line and returns its exit status. */
async function runCommandLine(words) {
	let terminal = openTerminal(readLanguage(words, process.env));
	try {
		return await run(parseCommandLine(words), terminal);
	} catch (error) {
		return error instanceof UserError ? terminal.explain(error) : terminal.write(`${renderBug(error)}\n`), 2;
	}
}
/** Each command is loaded late: none needs what the others do. */
async function run(command, terminal) {
	return command.kind === "check" ? (await import("./check.js")).runCheck(command, terminal) : command.kind === "review" ? (await import("./review3.js")).runReview(command, terminal) : command.kind === "new" ? (await import("./new.js")).runNew(command, terminal) : command.kind === "derive" ? (await import("./derive.js")).runDerive(command, terminal) : (await import("./help.js")).runHelp(command, terminal);
}
export { runCommandLine };
