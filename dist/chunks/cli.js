import { i as __toESM } from "./rolldown-runtime.js";
import { A as severities$1, C as renderBug, D as parseSettings, O as settingNames, S as decideExitStatus, _ as phrasesIn, a as require_picomatch, c as renderTerminal, d as writeJson, f as renderComment, h as lastLine, i as noteFilter, k as isAtLeast, l as renderProblem, m as reportLanguage, o as chooseReviewer, r as loadSetup, t as version, u as renderJson, x as reviewChanges } from "./version.js";
import { t as UserError } from "./errors.js";
import { isAbsolute, relative, resolve, sep } from "node:path";
import * as nativeFs from "fs";
import { readdir, readdirSync, realpath, realpathSync, stat, statSync } from "fs";
import { basename, dirname, isAbsolute as isAbsolute$1, normalize, posix, relative as relative$1, resolve as resolve$1, sep as sep$1 } from "path";
import { parseArgs } from "node:util";
import { lstat, readFile, writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "url";
import { createRequire } from "module";
// src/adapters/local/arguments.ts
/** The names of the formats. */
const formats$1 = [
	"terminal",
	"json",
	"markdown",
	"sarif",
	"rdjson",
	"junit",
	"github"
], commands = ["check", "review"];
/** Reads a command line. Every setting is a flag of the same name. */
function parseCommandLine(words) {
	let { tokens } = parseArgs({
		args: [...words],
		options,
		strict: !1,
		allowPositionals: !0,
		tokens: !0
	}), values = /* @__PURE__ */ new Map(), positionals = [];
	for (let token of tokens) token.kind === "positional" && positionals.push(token.value), token.kind === "option" && values.set(token.name, readOption(token));
	if (values.has("version")) return { kind: "version" };
	let [name, ...paths] = positionals;
	if (values.has("help") || name === void 0 || name === "help") return { kind: "help" };
	let kind = commands.find((command) => command === name);
	if (kind === void 0) throw new UserError({
		code: "unknown-command",
		command: name
	});
	return {
		kind,
		paths,
		format: readFormat(values.get("format")),
		output: values.get("output") ?? null,
		config: values.get("config") ?? null,
		settings: readSettings(values)
	};
}
/** The names of all flags, with their dashes. */
function flagNames() {
	return Object.keys(options).map((name) => `--${name}`);
}
const options = {
	help: {
		type: "boolean",
		short: "h"
	},
	version: { type: "boolean" },
	format: { type: "string" },
	output: { type: "string" },
	config: { type: "string" },
	...Object.fromEntries(settingNames.map((name) => [name, { type: "string" }]))
};
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
	if (value === void 0 || name === "output" && value === "" || !inlineValue && /^-./.test(value)) throw new UserError({
		code: "option-needs-value",
		option: rawName
	});
	return value;
}
function readFormat(value) {
	if (value === void 0) return "terminal";
	let format = formats$1.find((known) => known === value);
	if (format) return format;
	throw new UserError({
		code: "setting-not-allowed",
		source: "flag",
		name: "format",
		value,
		expected: formats$1
	});
}
function readSettings(values) {
	let parsed = parseSettings(values, "flag");
	if (!parsed.ok) throw new UserError(parsed.problem);
	return parsed.settings;
}
// src/adapters/local/environment.ts
/** The key of the model. One that happens to lie in the environment counts only where somebody said where it goes. */
function readApiKey({ model, baseUrl, reviewer }, env) {
	return model === null && baseUrl === null && reviewer !== "model" ? null : env.NOTE_REVIEW_API_KEY || env.OPENAI_API_KEY || null;
}
/** The language of messages that no note decides: `--language`, else that of the terminal. */
function readLanguage(words, env) {
	let chosen = words.find((word) => word.startsWith("--language="))?.slice(11) ?? words[words.indexOf("--language") + 1];
	return chosen === "zh-CN" || chosen === "en" ? chosen : (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").startsWith("zh") ? "zh-CN" : "en";
}
// node_modules/fdir/dist/index.mjs
var __require = /* @__PURE__ */ createRequire(import.meta.url);
function cleanPath(path) {
	let normalized = normalize(path);
	return normalized.length > 1 && normalized[normalized.length - 1] === sep$1 && (normalized = normalized.substring(0, normalized.length - 1)), normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	let { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options, pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	return resolvePaths && (path = resolve$1(path)), (normalizePath$1 || pathNeedsCleaning) && (path = cleanPath(path)), path === "." ? "" : convertSlashes(path[path.length - 1] === pathSeparator ? path : path + pathSeparator, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		return directoryPath.startsWith(root) ? directoryPath.slice(root.length) + filename : convertSlashes(relative$1(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	let { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		let relativePath = directoryPath.substring(root.length) || ".";
		filters.every((filter) => filter(relativePath, !0)) && paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
}, pushDirectoryFilter = (directoryPath, paths, filters) => {
	let path = directoryPath || ".";
	filters.every((filter) => filter(path, !0)) && paths.push(path);
}, empty$2 = () => {};
function build$6(root, options) {
	let { includeDirs, filters, relativePaths } = options;
	return includeDirs ? relativePaths ? filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root) : filters && filters.length ? pushDirectoryFilter : pushDirectory : empty$2;
}
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	filters.every((filter) => filter(filename, !1)) && counts.files++;
}, pushFileFilter = (filename, paths, _counts, filters) => {
	filters.every((filter) => filter(filename, !1)) && paths.push(filename);
}, pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
}, pushFile = (filename, paths) => {
	paths.push(filename);
}, empty$1 = () => {};
function build$5(options) {
	let { excludeFiles, filters, onlyCounts } = options;
	return excludeFiles ? empty$1 : filters && filters.length ? onlyCounts ? pushFileFilterAndCount : pushFileFilter : onlyCounts ? pushFileCount : pushFile;
}
const getArray = (paths) => paths, getArrayGroup = () => [""].slice(0, 0);
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
}, empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}
const resolveSymlinksAsync = function(path, state, callback$1) {
	let { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue(), fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath), queue.dequeue(null, state);
		});
	});
}, resolveSymlinks = function(path, state, callback$1) {
	let { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		let resolvedPath = fs.realpathSync(path), stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	return !options.resolveSymlinks || options.excludeSymlinks ? null : isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = dirname(path), depth = 1;
	for (; parent !== state.root && depth < 2;) {
		let resolvedPath = state.symlinks.get(parent);
		resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath)) ? depth++ : parent = dirname(parent);
	}
	return state.symlinks.set(path, resolved), depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}
const onlyCountsSync = (state) => state.counts, groupsSync = (state) => state.groups, defaultSync = (state) => state.paths, limitFilesSync = (state) => state.paths.slice(0, state.options.maxFiles), onlyCountsAsync = (state, error, callback$1) => (report(error, callback$1, state.counts, state.options.suppressErrors), null), defaultAsync = (state, error, callback$1) => (report(error, callback$1, state.paths, state.options.suppressErrors), null), limitFilesAsync = (state, error, callback$1) => (report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors), null), groupsAsync = (state, error, callback$1) => (report(error, callback$1, state.groups, state.options.suppressErrors), null);
function report(error, callback$1, output, suppressErrors) {
	callback$1(error && !suppressErrors ? error : null, output);
}
function build$1(options, isSynchronous) {
	let { onlyCounts, group, maxFiles } = options;
	return onlyCounts ? isSynchronous ? onlyCountsSync : onlyCountsAsync : group ? isSynchronous ? groupsSync : groupsAsync : maxFiles ? isSynchronous ? limitFilesSync : limitFilesAsync : isSynchronous ? defaultSync : defaultAsync;
}
const readdirOpts = { withFileTypes: !0 }, walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	if (state.queue.enqueue(), currentDepth < 0) return state.queue.dequeue(null, state);
	let { fs } = state;
	state.visited.push(crawlPath), state.counts.directories++, fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth), state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
}, walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	let { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath), state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}
/**
* This is a custom stateless queue to track concurrent async fs calls.
* It increments a counter whenever a call is queued and decrements it
* as soon as it completes. When the counter hits 0, it calls onQueueEmpty.
*/
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		return this.count++, this.count;
	}
	dequeue(error, output) {
		this.onQueueEmpty && (--this.count <= 0 || error) && (this.onQueueEmpty(error, output), error && (output.controller.abort(), this.onQueueEmpty = void 0));
	}
}, Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/**
	* @deprecated use `directories` instead
	*/
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
}, Aborter = class {
	aborted = !1;
	abort() {
		this.aborted = !0;
	}
}, Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1, this.callbackInvoker = build$1(options, this.isSynchronous), this.root = normalizePath(root, options), this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || nativeFs
		}, this.joinPath = build$7(this.root, options), this.pushDirectory = build$6(this.root, options), this.pushFile = build$5(options), this.getArray = build$4(options), this.groupFiles = build$3(options), this.resolveSymlink = build$2(options, this.isSynchronous), this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		return this.pushDirectory(this.root, this.state.paths, this.state.options.filters), this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk), this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		let { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		let files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			let entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				let filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters), this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						if (resolvedPath = normalizePath(resolvedPath, this.state.options), exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						let filename = basename(resolvedPath), directoryPath$1 = normalizePath(dirname(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1), this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	new Walker(root, options, callback$1).start();
}
function sync(root, options) {
	return new Walker(root, options).start();
}
var APIBuilder = class {
	constructor(root, options) {
		this.root = root, this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch"), pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: !0,
		pathSeparator: sep$1,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		}, this.globFunction = this.options.globFunction;
	}
	group() {
		return this.options.group = !0, this;
	}
	withPathSeparator(separator) {
		return this.options.pathSeparator = separator, this;
	}
	withBasePath() {
		return this.options.includeBasePath = !0, this;
	}
	withRelativePaths() {
		return this.options.relativePaths = !0, this;
	}
	withDirs() {
		return this.options.includeDirs = !0, this;
	}
	withMaxDepth(depth) {
		return this.options.maxDepth = depth, this;
	}
	withMaxFiles(limit) {
		return this.options.maxFiles = limit, this;
	}
	withFullPaths() {
		return this.options.resolvePaths = !0, this.options.includeBasePath = !0, this;
	}
	withErrors() {
		return this.options.suppressErrors = !1, this;
	}
	withSymlinks({ resolvePaths = !0 } = {}) {
		return this.options.resolveSymlinks = !0, this.options.useRealPaths = resolvePaths, this.withFullPaths();
	}
	withAbortSignal(signal) {
		return this.options.signal = signal, this;
	}
	normalize() {
		return this.options.normalizePath = !0, this;
	}
	filter(predicate) {
		return this.options.filters.push(predicate), this;
	}
	onlyDirs() {
		return this.options.excludeFiles = !0, this.options.includeDirs = !0, this;
	}
	exclude(predicate) {
		return this.options.exclude = predicate, this;
	}
	onlyCounts() {
		return this.options.onlyCounts = !0, this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		return this.globFunction = fn, this;
	}
	/**
	* @deprecated Pass options using the constructor instead:
	* ```ts
	* new fdir(options).crawl("/path/to/root");
	* ```
	* This method will be removed in v7.0
	*/
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		return this.options = {
			...this.options,
			...options
		}, new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		return this.globFunction ? this.globWithOptions(patterns) : this.globWithOptions(patterns, { dot: !0 });
	}
	globWithOptions(patterns, ...options) {
		let globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		return isMatch || (isMatch = globFn(patterns, ...options), this.globCache[patterns.join("\0")] = isMatch), this.options.filters.push((path) => isMatch(path)), this;
	}
}, import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const isReadonlyArray = Array.isArray, BACKSLASHES = /\\/g, DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/, isWin = process.platform === "win32", ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	let patternsCount = patterns.length, patternsParts = Array(patternsCount), matchers = Array(patternsCount), i, j;
	for (i = 0; i < patternsCount; i++) {
		let parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		let partsCount = parts.length, partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		let inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return !0;
		for (i = 0; i < patternsCount; i++) {
			let patternParts = patternsParts[i], matcher = matchers[i], inputPatternCount = inputParts.length, minParts = Math.min(inputPatternCount, patternParts.length);
			for (j = 0; j < minParts;) {
				let part = patternParts[j];
				if (part.includes("/")) return !0;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return !0;
				j++;
			}
			if (j === inputPatternCount) return !0;
		}
		return !1;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i, isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			let start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		let prefix = root.slice(cwd.length + 1);
		return prefix ? (p, isDir) => {
			if (p === ".") return prefix;
			let result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		} : (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	return absolute ? (p) => posix.relative(cwd, p) || "." : (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		let prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		let result = posix.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: !0 };
function splitPattern(path) {
	let result = import_picomatch.default.scan(path, splitPatternOptions);
	return result.parts?.length ? result.parts : [path];
}
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g, WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g, escapePath = isWin ? (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&") : (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/**
* Checks if a pattern has dynamic parts.
*
* Has a few minor differences with [`fast-glob`](https://github.com/mrmlnc/fast-glob) for better accuracy:
*
* - Doesn't necessarily return `false` on patterns that include `\`.
* - Returns `true` if the pattern includes parentheses, regardless of them representing one single pattern or not.
* - Returns `true` for unfinished glob extensions i.e. `(h`, `+(h`.
* - Returns `true` for unfinished brace expansions as long as they include `,` or `..`.
*
* @see {@link https://superchupu.dev/tinyglobby/documentation#isDynamicPattern}
*/
function isDynamicPattern(pattern, options) {
	if (options?.caseSensitiveMatch === !1) return !0;
	let scan = import_picomatch.default.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value == "string" ? [value] : value ?? [];
}
const PARENT_DIRECTORY = /^(\/?\.\.)+/, ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	let cwd = opts.cwd, result = pattern;
	pattern[pattern.length - 1] === "/" && (result = pattern.slice(0, -1)), result[result.length - 1] !== "*" && opts.expandDirectories && (result += "/**");
	let escapedCwd = escapePath(cwd);
	result = isAbsolute$1(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
	let parentDir = PARENT_DIRECTORY.exec(result)?.[0], parts = splitPattern(result);
	if (parentDir) {
		let n = (parentDir.length + 1) / 3, i = 0, cwdParts = escapedCwd.split("/");
		for (; i < n && parts[i + n] === cwdParts[cwdParts.length + i - n];) result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".", i++;
		let potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
		potentialRoot[0] !== "." && props.root.length > potentialRoot.length && (props.root = ensureNonDriveRelativePath(potentialRoot), props.depthOffset = -n + i);
	}
	if (!isIgnore && props.depthOffset >= 0) {
		props.commonPath ??= parts;
		let newCommonPath = [], length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			let part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length, props.commonPath = newCommonPath, props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	let matchPatterns = [], ignorePatterns = [];
	for (let pattern of options.ignore) pattern && (pattern[0] !== "!" || pattern[1] === "(") && ignorePatterns.push(normalizePattern(pattern, options, props, !0));
	for (let pattern of patterns) pattern && (pattern[0] !== "!" || pattern[1] === "(" ? matchPatterns.push(normalizePattern(pattern, options, props, !1)) : (pattern[1] !== "!" || pattern[2] === "(") && ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, !0)));
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
function buildCrawler(options, patterns) {
	let cwd = options.cwd, props = {
		root: cwd,
		depthOffset: 0
	}, processed = processPatterns(options, patterns, props);
	options.debug && log("internal processing patterns:", processed);
	let { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options, root = props.root.replace(BACKSLASHES, ""), matchOptions = {
		dot,
		nobrace: options.braceExpansion === !1,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === !1,
		noglobstar: options.globstar === !1,
		posix: !0
	}, matcher = (0, import_picomatch.default)(processed.match, matchOptions), ignore = (0, import_picomatch.default)(processed.ignore, matchOptions), partialMatcher = getPartialMatcher(processed.match, matchOptions), format = buildFormat(cwd, root, absolute), excludeFormatter = absolute ? format : buildFormat(cwd, root, !0), excludePredicate = (_, p) => {
		let relativePath = excludeFormatter(p, !0);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	}, maxDepth;
	options.deep !== void 0 && (maxDepth = Math.round(options.deep - props.depthOffset));
	let crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			let path = format(p, isDirectory), matches = matcher(path) && !ignore(path);
			return matches && log(`matched ${path}`), matches;
		} : (p, isDirectory) => {
			let path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			let skipped = excludePredicate(_, p);
			return log(`${skipped ? "skipped" : "crawling"} ${p}`), skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	return options.debug && log("internal properties:", {
		...props,
		root
	}), [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: !0,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: !0,
	followSymbolicLinks: !0,
	onlyFiles: !0
};
function getOptions(options) {
	let opts = Object.assign({}, options);
	for (let key in defaultOptions) opts[key] === void 0 && Object.assign(opts, { [key]: defaultOptions[key] });
	return opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve$1(opts.cwd || process.cwd())).replace(BACKSLASHES, "/"), opts.ignore = ensureStringArray(opts.ignore), opts.fs &&= {
		readdir: opts.fs.readdir || readdir,
		readdirSync: opts.fs.readdirSync || readdirSync,
		realpath: opts.fs.realpath || realpath,
		realpathSync: opts.fs.realpathSync || realpathSync,
		stat: opts.fs.stat || stat,
		statSync: opts.fs.statSync || statSync
	}, opts.debug && log("globbing with options:", opts), opts;
}
function getCrawler(globInput, inputOptions = {}) {
	if (globInput && inputOptions?.patterns) throw Error("Cannot pass patterns as both an argument and an option");
	let isModern = isReadonlyArray(globInput) || typeof globInput == "string", patterns = ensureStringArray((isModern ? globInput : globInput.patterns) ?? "**/*"), options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
	let [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(await crawler.withPromise(), relative) : [];
}
// src/adapters/local/file-error.ts
/** Turns an error of the file system into one the user can mend; anything else stays what it is. */
function explainFileError(error, path) {
	return !(error instanceof Error) || !("code" in error) || typeof error.code != "string" ? error : new UserError({
		code: "file-unreadable",
		path,
		reason: error.code
	}, { cause: error });
}
// src/adapters/local/notes.ts
/** The path under which standard input is reported. */
const standardInputPath = "stdin.md";
/** Lists the notes that the user named. A name that stands for nothing is an error, so that nothing is green by mistake. */
function localNotes({ root, paths, isNote, input }) {
	return async (signal) => {
		let found = /* @__PURE__ */ new Map();
		for (let path of paths.length === 0 ? ["."] : paths) {
			if (path === "-") {
				found.set(standardInputPath, {
					path: standardInputPath,
					bytes: await buffer(input)
				});
				continue;
			}
			let names = await listNames(root, path, isNote);
			if (names.length === 0) throw new UserError({
				code: "no-note-matches",
				patterns: [path]
			});
			for (let name of names) found.set(name, await readNote(root, name, signal));
		}
		return {
			files: [...found.values()].toSorted((a, b) => a.path < b.path ? -1 : 1),
			isTruncated: !1
		};
	};
}
/** Lists what a path stands for, named from the root with `/` between folders. */
async function listNames(root, path, isNote) {
	if (path === "") throw new UserError({
		code: "path-not-found",
		path
	});
	let absolute = resolve(root, path), kind = await kindOf(absolute, path);
	if (kind === "file") return [nameFrom(root, absolute)];
	if (kind === "folder") {
		let inside = await listFiles(absolute, "**"), named = nameFrom(root, absolute), prefix = named === "" ? "" : `${named}/`;
		return inside.filter((name) => isNote(isOutside(named) ? name : prefix + name)).map((name) => prefix + name);
	}
	if (!isDynamicPattern(path)) throw new UserError({
		code: "path-not-found",
		path
	});
	return listFiles(root, path.split(sep).join("/"));
}
async function kindOf(absolute, path) {
	try {
		let status = await lstat(absolute);
		if (status.isDirectory()) return "folder";
		if (status.isFile()) return "file";
	} catch (error) {
		if (isMissing(error)) return "none";
		throw explainFileError(error, path);
	}
	throw new UserError({
		code: "file-unreadable",
		path,
		reason: "not a regular file"
	});
}
/** Lists regular files; links are not followed, so that nothing outside the folder is read. */
async function listFiles(folder, pattern) {
	let entries = await glob(pattern, {
		cwd: folder,
		ignore: ["**/node_modules/**", "**/.git/**"],
		followSymbolicLinks: !1,
		onlyFiles: !0,
		dot: !0,
		expandDirectories: !1
	});
	return (await Promise.all(entries.map(async (name) => await isRegular(resolve(folder, name), name) ? [name] : []))).flat();
}
/** A name that is not UTF-8 is listed by another name than it has, and cannot be read. */
async function isRegular(absolute, name) {
	try {
		return (await lstat(absolute)).isFile();
	} catch (error) {
		throw explainFileError(error, name);
	}
}
async function readNote(root, name, signal) {
	try {
		return {
			path: name,
			bytes: await readFile(resolve(root, name), { signal })
		};
	} catch (error) {
		throw explainFileError(error, name);
	}
}
function nameFrom(root, absolute) {
	let name = relative(root, absolute);
	return (isAbsolute(name) ? absolute : name).split(sep).join("/");
}
function isOutside(name) {
	return name === ".." || name.startsWith("../") || isAbsolute(name);
}
function isMissing(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
// src/adapters/local/output.ts
/** Writes a report to a file, or to standard output where there is none. */
async function writeReport(text, path) {
	if (path === null) process.stdout.on("error", stopAtClosedPipe).write(text);
	else try {
		await writeFile(path, text);
	} catch (error) {
		let reason = error instanceof Error && "code" in error ? String(error.code) : "EIO";
		throw new UserError({
			code: "file-unwritable",
			path,
			reason
		}, { cause: error });
	}
}
/** `note-review … | head` closes the pipe when it has read enough, which is no failure. */
function stopAtClosedPipe(error) {
	error.code !== "EPIPE" && (process.stderr.write(`note-review: Standard output cannot be written (${error.code})\n`), process.exitCode = 2);
}
// src/adapters/local/trusted-file.ts
/** Reads config and template from the folder the user works in; `null` where there is no such file. */
function localTrustedFile(root) {
	return async (path, signal) => {
		let bytes = await readRegularFile(resolve(root, path), path, signal);
		if (bytes === null) return null;
		try {
			return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
		} catch (error) {
			throw new UserError({
				code: "file-not-utf-8",
				path
			}, { cause: error });
		}
	};
}
/** A link, a pipe or a device could be anything, and a cloned repository can hold one. */
async function readRegularFile(absolute, path, signal) {
	try {
		if (!(await lstat(absolute)).isFile()) throw new UserError({
			code: "file-unreadable",
			path,
			reason: "not a regular file"
		});
		return await readFile(absolute, { signal });
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
		throw explainFileError(error, path);
	}
}
// src/render/github-log.ts
/** The findings as workflow commands, one a line, for a job that runs the command line itself. */
function renderGitHubLog({ notes }) {
	return notes.flatMap(({ path, findings }) => findings.map((finding) => `${toCommand(path, finding)}\n`)).join("");
}
function toCommand(path, finding) {
	let places = Object.entries(toProperties(path, finding)).map(([name, value]) => [name, escapeProperty(String(value))]).filter(([, value]) => value !== "").map(([name, value]) => `${name}=${value}`);
	return `::${finding.severity} ${places.join(",")}::${escapeData(finding.message)}`;
}
/**
* Columns only within one line, which is all that GitHub takes; its end column is the last character itself.
*
* A number stands last: the runner looks for the `::` after it by culture, which a mark at the end of a text can hide.
*/
function toProperties(path, { span, rule }) {
	let { startLine, startColumn, endLine, endColumn } = span, columns = startLine === endLine ? {
		col: startColumn,
		endColumn: Math.max(startColumn, endColumn - 1)
	} : {};
	return {
		file: path,
		title: rule,
		line: startLine,
		endLine: lastLine(span),
		...columns
	};
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** As `@actions/core` escapes, and without the control characters that a terminal would obey. */
function escapeData(text) {
	return text.toWellFormed().replace(control, "").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
const control = /(?![\t\r\n])\p{Cc}/gu;
// src/render/format-phrases.ts
/** The sentences in a language. */
function formatPhrasesIn(language) {
	return phrases[language];
}
/** What a rule asks; of a rule that we do not know, its name. */
function describeRule(rule, language) {
	let known = phrases[language].rules;
	return (Object.hasOwn(known, rule) ? known[rule] : void 0) ?? rule;
}
const phrases = {
	"zh-CN": {
		rules: {
			"empty-section": "每一节都要有内容",
			"missing-section": "模板要求的每一节都要有",
			"todo-stub": "待办占位要换成内容",
			"too-few-items": "列表的项数不能少于模板的要求",
			"too-many-items": "列表的项数不能多于模板的要求",
			"too-short": "一节的长度不能少于模板的要求",
			unfilled: "模板里的提示文字要换成自己的内容",
			"unreadable-note": "笔记要能当作 Markdown 文本读出来"
		},
		sourceRoot: "检出的根文件夹",
		leftOut: (count, most) => `还有 ${count} 处较轻的问题没有列出：GitHub 一次最多接收 ${most} 处`,
		restOfNote: "其余部分"
	},
	en: {
		rules: {
			"empty-section": "Every section holds something",
			"missing-section": "Every section that the template requires is there",
			"todo-stub": "A TODO marker is replaced by content",
			"too-few-items": "A list has at least as many items as the template asks for",
			"too-many-items": "A list has at most as many items as the template allows",
			"too-short": "A section is at least as long as the template asks for",
			unfilled: "The template's prompts are replaced by the writer's own words",
			"unreadable-note": "A note can be read as Markdown text"
		},
		sourceRoot: "The root of the checkout",
		leftOut: (count, most) => `${count} less serious ${count === 1 ? "finding is" : "findings are"} not listed: GitHub takes ${most} at once`,
		restOfNote: "rest of the note"
	}
};
// src/render/xml.ts
/** The element as an XML 1.0 document. */
function writeXml(root) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, "")}`;
}
function writeElement({ name, attributes, content }, indentation) {
	let start = `${indentation}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("")}`;
	return "lines" in content ? `${start}>${content.lines.map(escapeXml).join("\n")}</${name}>\n` : content.length === 0 ? `${start}/>\n` : `${start}>\n${content.map((element) => writeElement(element, `${indentation}  `)).join("")}${indentation}</${name}>\n`;
}
/** No line of a text begins a line of the document and `##[` never stands bare, so that a log takes it for no command. */
function escapeXml(text) {
	return String(text).toWellFormed().replace(forbidden, "�").replace(special, (character) => `&#${character.codePointAt(0)};`);
}
/** What XML 1.0 cannot hold in any form. */
const forbidden = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu, special = /[&<>"']|(?<=##)\[|[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
// src/render/junit.ts
/** The report as JUnit's XML: a suite for each note, a test for each section of its template and one for the rest. */
function renderJunit({ tool, notes, failOn }) {
	let suites = notes.map((note) => toSuite(note, failOn));
	return writeXml({
		name: "testsuites",
		attributes: {
			name: tool.name,
			tests: sum(suites.map(({ tests }) => tests)),
			failures: sum(suites.map(({ failures }) => failures)),
			errors: 0,
			time: 0
		},
		content: suites.map(({ element }) => element)
	});
}
function toSuite(note, failOn) {
	let isFailing = ({ severity }) => failOn !== "never" && isAtLeast(severity, failOn), tests = listTests(note).map(({ name, findings }) => ({
		name,
		failing: findings.filter(isFailing),
		passing: findings.filter((finding) => !isFailing(finding))
	})), failures = tests.filter(({ failing }) => failing.length > 0).length;
	return {
		element: {
			name: "testsuite",
			attributes: {
				name: note.path,
				tests: tests.length,
				failures,
				errors: 0,
				skipped: 0,
				time: 0
			},
			content: tests.map((test) => toTestCase(test, note))
		},
		tests: tests.length,
		failures
	};
}
/** The findings of each section of the template, and those of no such section; every finding stands once. */
function listTests({ sections, findings, language }) {
	let findingsOf = (index) => findings.filter((finding) => findSection(sections, finding) === index);
	return [...sections.map(({ slot }, index) => ({
		name: slot,
		findings: findingsOf(index)
	})), {
		name: formatPhrasesIn(language).restOfNote,
		findings: findingsOf(-1)
	}];
}
/**
* The section of the template that a finding is about, else -1.
*
* A finding names the heading as the note has it, which may be another name of the section: then the line tells.
*/
function findSection(sections, { section: title, span }) {
	if (title === null) return -1;
	let missing = sections.findIndex(({ slot, line }) => line === null && slot === title), there = sections.findIndex(({ line }) => line === span.startLine), isNamed = sections[there]?.slot === title;
	return there >= 0 && (isNamed || missing < 0) ? there : missing >= 0 ? missing : sections.findIndex(({ slot }) => slot === title);
}
/** One failure holds all findings of a test: many readers show the first failure of a test and no other. */
function toTestCase({ name, failing, passing }, note) {
	let lines = (findings) => ({ lines: findings.map((finding) => describe(finding, note)) }), failure = {
		name: "failure",
		attributes: {
			type: [...new Set(failing.map(({ rule }) => rule))].join(" "),
			message: failing.map(({ message }) => message).join("\n")
		},
		content: lines(failing)
	}, output = {
		name: "system-out",
		attributes: {},
		content: lines(passing)
	};
	return {
		name: "testcase",
		attributes: {
			classname: note.path,
			name,
			file: note.path,
			time: 0
		},
		content: [...failing.length > 0 ? [failure] : [], ...passing.length > 0 ? [output] : []]
	};
}
function describe({ span, severity, message, rule, url }, { language }) {
	let more = [rule, url].filter((part) => part !== "").join(" "), level = phrasesIn(language).severity[severity];
	return `${span.startLine}:${span.startColumn} ${level} ${message} (${more})`;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// src/render/markdown.ts
/** The whole report as a Markdown document for a file or a pipe: nothing is left out, nothing is linked. */
function renderMarkdown(report) {
	return `${renderComment(report, {
		permalink: () => null,
		maxLength: Infinity,
		unit: "characters"
	})}\n`;
}
// src/render/tool-page.ts
/** The page on the web that says what note-review is. */
const toolPage = "https://github.com/note-review/note-review";
/** The address where it is a whole one that every reader takes, else `null`. */
function readAddress(url) {
	return address.test(url) ? url : null;
}
const address = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#](?:[\w\-.~:/?@!$&'()*+,;=]|%[\dA-Fa-f]{2})*)*$/;
// src/render/rdjson.ts
/** The findings as reviewdog's DiagnosticResult (`-f=rdjson`). */
function renderRdjson({ tool, notes }) {
	let diagnostics = notes.flatMap(({ path, findings }) => findings.map((finding) => toDiagnostic(path, finding)));
	return writeJson({
		source: {
			name: tool.name,
			url: toolPage
		},
		diagnostics
	});
}
const severities = {
	error: "ERROR",
	warning: "WARNING",
	notice: "INFO"
};
function toDiagnostic(path, { message, severity, rule, url, span, fix }) {
	let address = readAddress(url), suggestions = fix === null ? [] : toSuggestions(fix);
	return {
		message,
		location: {
			path,
			range: toLines(span)
		},
		severity: severities[severity],
		code: {
			value: rule,
			...address === null ? {} : { url: address }
		},
		...suggestions.length === 0 ? {} : { suggestions }
	};
}
/** Whole lines, the last one included: reviewdog counts columns in bytes of UTF-8, a report in UTF-16 units. */
function toLines(span) {
	return {
		start: { line: span.startLine },
		end: { line: lastLine(span) }
	};
}
/** A fix only where it starts and ends at column 1, which is the same in any unit; elsewhere it would cut characters. */
function toSuggestions({ span, text }) {
	return span.startColumn !== 1 || span.endColumn !== 1 ? [] : [{
		range: {
			start: {
				line: span.startLine,
				column: 1
			},
			end: {
				line: span.endLine,
				column: 1
			}
		},
		text
	}];
}
// src/render/file-uri.ts
/** The name by which SARIF's readers know the root of the checkout. */
const sourceRoot = "%SRCROOT%";
/** The path as a URI reference (RFC 3986): every byte but the plainest is percent-encoded. */
function locateFile(path) {
	let uri = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return path.startsWith("/") ? { uri: `file://${uri}` } : windowsDrive.test(path) ? { uri: `file:///${uri.replace("%3A", ":")}` } : {
		uri,
		uriBaseId: sourceRoot
	};
}
const windowsDrive = /^[A-Za-z]:\//;
// src/render/sarif-message.ts
/**
* A text as a SARIF message that shows just that text.
*
* Braces would be placeholders (§3.11.5), and `[text](address)` a link (§3.11.6): a note may have either in a title.
*/
function writeMessage(text) {
	return { text: text.replace(/[{}]/g, "$&$&").replace(linkMiddle, escapeLinkMiddle) };
}
/** Where the text of a link would end, with the backslashes that would otherwise escape it. */
const linkMiddle = /(\\*)\](?=\()/g;
function escapeLinkMiddle(_, backslashes) {
	return `${backslashes}${backslashes}\\]`;
}
// src/render/sarif.ts
/** The findings as SARIF 2.1.0, as GitHub's code scanning and editors take it. */
function renderSarif(report) {
	return writeJson({
		$schema: schema,
		version: "2.1.0",
		runs: [describeRun(report)]
	});
}
const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", mostResults = 25e3;
function describeRun(report) {
	let language = reportLanguage(report), found = listFound(report), listed = mostSerious(found, mostResults), rules = new Map(listed.map(({ finding }) => [finding.rule, finding])), ruleIndexes = new Map([...rules.keys()].map((rule, index) => [rule, index]));
	return {
		tool: { driver: {
			name: report.tool.name,
			version: report.tool.version,
			informationUri: toolPage,
			language,
			rules: [...rules.values()].map((finding) => toRule(finding, language))
		} },
		language,
		columnKind: "utf16CodeUnits",
		newlineSequences: [
			"\r\n",
			"\r",
			"\n"
		],
		originalUriBaseIds: { [sourceRoot]: { description: writeMessage(formatPhrasesIn(language).sourceRoot) } },
		invocations: [describeInvocation(found.length - listed.length, language)],
		results: listed.map((each) => toResult(each, ruleIndexes))
	};
}
function listFound({ notes }) {
	return notes.flatMap(({ path, findings }) => {
		let occurrences = /* @__PURE__ */ new Map();
		return findings.map((finding) => {
			let kind = JSON.stringify([finding.rule, finding.section]), occurrence = (occurrences.get(kind) ?? 0) + 1;
			return occurrences.set(kind, occurrence), {
				path,
				finding,
				occurrence
			};
		});
	});
}
/** At most `limit` of them, the less serious left out first, in their order. */
function mostSerious(found, limit) {
	if (found.length <= limit) return found;
	let ranked = severities$1.flatMap((severity) => found.filter(({ finding }) => finding.severity === severity)), kept = new Set(ranked.slice(0, limit));
	return found.filter((each) => kept.has(each));
}
function toRule({ rule, url }, language) {
	let description = describeRule(rule, language), helpUri = readAddress(url);
	return {
		id: rule,
		shortDescription: writeMessage(description),
		fullDescription: writeMessage(description),
		help: writeMessage(helpUri ?? description),
		...helpUri === null ? {} : { helpUri }
	};
}
function describeInvocation(leftOut, language) {
	let message = writeMessage(formatPhrasesIn(language).leftOut(leftOut, mostResults));
	return {
		executionSuccessful: !0,
		...leftOut === 0 ? {} : { toolExecutionNotifications: [{
			level: "warning",
			message
		}] }
	};
}
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function toResult({ path, finding, occurrence }, ruleIndexes) {
	let { rule, severity, message, span, section, fix } = finding, artifactLocation = locateFile(path);
	return {
		ruleId: rule,
		ruleIndex: ruleIndexes.get(rule),
		level: levels[severity],
		message: writeMessage(message),
		locations: [{ physicalLocation: {
			artifactLocation,
			region: toRegion(span)
		} }],
		partialFingerprints: { "ruleSectionPath/v1": JSON.stringify([
			rule,
			section,
			path,
			occurrence
		]) },
		...fix === null ? {} : { fixes: [toFix(fix, artifactLocation)] }
	};
}
function toFix({ span, text }, artifactLocation) {
	return { artifactChanges: [{
		artifactLocation,
		replacements: [{
			deletedRegion: toRegion(span),
			insertedContent: { text }
		}]
	}] };
}
/** SARIF counts as we do, from 1 and with the end one past the last character. */
function toRegion({ startLine, startColumn, endLine, endColumn }) {
	return {
		startLine,
		startColumn,
		endLine,
		endColumn
	};
}
// src/render/format.ts
/** How a report can be written. */
const formats = {
	terminal: renderTerminal,
	json: renderJson,
	markdown: renderMarkdown,
	sarif: renderSarif,
	rdjson: renderRdjson,
	junit: renderJunit,
	github: renderGitHubLog
};
// src/render/help.ts
/** How the command is used, with examples. */
function renderHelp(language) {
	return help[language];
}
const help = {
	"zh-CN": "用法：note-review <命令> [选项] [路径…]\n\n命令\n  check    按模板检查笔记，不联网\n  review   先检查，再点评（配置了模型就用模型，否则用内置点评）\n\n路径是文件、文件夹或通配符；不写就是当前文件夹里的全部笔记；- 是标准输入。\n\n选项\n  --template <路径|study-note>   笔记模板；默认 .github/note-template.md，没有就用内置的 study-note\n  --fail-on <级别>               error、warning、notice 或 never；默认 error\n  --format <格式>                terminal、json、markdown、sarif、rdjson、junit 或 github；默认 terminal\n  --output <文件>                把结果写进文件\n  --language <语言>              auto、zh-CN 或 en；默认跟随每篇笔记\n  --notes <通配符>               哪些文件算笔记，用逗号分隔，! 表示排除\n  --config <文件>                配置文件；默认 .github/note-review.yml\n  --reviewer <谁>                auto、model、built-in 或 off\n  --model <名称>                 模型名称\n  --base-url <地址>              兼容 OpenAI 接口的服务地址，以 /v1 结尾\n  --model-label <名称>           点评标题里的名称\n  --on-model-failure <做法>      notice 或 fail；默认 notice\n  -h, --help                     显示帮助\n  --version                      显示版本\n\n密钥只从环境变量读取：NOTE_REVIEW_API_KEY，其次 OPENAI_API_KEY；只有用选项或配置文件指定了 model、base-url 或\nreviewer: model，才会用到。\n\n例子\n  note-review check                                     检查当前文件夹里的笔记\n  note-review review note.md                            点评一篇笔记，不需要密钥\n  note-review check --template study-note --fail-on warning notes/\n  note-review review --base-url http://localhost:11434/v1 --model qwen3 note.md\n  cat note.md | note-review check --format json -\n\n退出状态：0 通过，1 有达到 fail-on 的问题，2 用法、配置或环境有误\n",
	en: "Usage: note-review <command> [options] [paths…]\n\nCommands\n  check    hold notes against their template; no network\n  review   check, then review (by a model if one is configured, else built in)\n\nPaths are files, folders or globs; none means every note in this folder; - is standard input.\n\nOptions\n  --template <path|study-note>   note template; by default .github/note-template.md, else the built-in study-note\n  --fail-on <severity>           error, warning, notice or never; by default error\n  --format <format>              terminal, json, markdown, sarif, rdjson, junit or github; by default terminal\n  --output <file>                write the result to a file\n  --language <language>          auto, zh-CN or en; by default that of each note\n  --notes <globs>                which files are notes, separated by commas; ! excludes\n  --config <file>                config file; by default .github/note-review.yml\n  --reviewer <who>               auto, model, built-in or off\n  --model <name>                 name of the model\n  --base-url <address>           address of an OpenAI-compatible endpoint, ending in /v1\n  --model-label <name>           what the review's heading calls the model\n  --on-model-failure <what>      notice or fail; by default notice\n  -h, --help                     show this help\n  --version                      show the version\n\nThe key is read from the environment only: NOTE_REVIEW_API_KEY, else OPENAI_API_KEY, and only when a flag or the\nconfig file sets model, base-url or reviewer: model.\n\nExamples\n  note-review check                                     check the notes in this folder\n  note-review review note.md                            review a note; no key needed\n  note-review check --template study-note --fail-on warning notes/\n  note-review review --base-url http://localhost:11434/v1 --model qwen3 note.md\n  cat note.md | note-review check --format json -\n\nExit status: 0 pass, 1 findings at or above fail-on, 2 usage, configuration or environment\n"
};
// src/cli.ts
/** Runs the command line and returns its exit status. */
async function runCommandLine(words) {
	let language = readLanguage(words, process.env);
	try {
		let command = parseCommandLine(words);
		if (command.kind === "help") await writeReport(renderHelp(language), null);
		else if (command.kind === "version") await writeReport(`${version}\n`, null);
		else return await run(command);
		return 0;
	} catch (error) {
		return process.stderr.write(`${error instanceof UserError ? explain(error) : renderBug(error)}\n`), 2;
	}
	function explain({ problem }) {
		let known = problem.code === "unknown-command" ? commands : flagNames();
		return `note-review: ${renderProblem(problem, language, known)}`;
	}
}
async function run(command) {
	let { signal } = new AbortController(), root = process.cwd(), setup = await loadSetup(localTrustedFile(root), command, signal), { settings } = setup, isNote = noteFilter(settings, command.config), reviewer = command.kind === "check" ? { kind: "off" } : await chooseReviewer(settings, readApiKey(settings, process.env)), listChangedNotes = localNotes({
		root,
		paths: command.paths,
		isNote,
		input: process.stdin
	}), { report } = await reviewChanges({
		listChangedNotes,
		reviewer
	}, setup, {
		version,
		signal
	}), colour = command.output === null && process.stdout.isTTY && !process.env.NO_COLOR;
	return await writeReport(formats[command.format](report, { colour }), command.output), decideExitStatus(report, settings);
}
export { runCommandLine };
