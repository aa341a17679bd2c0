import { t as digestOf } from "./digest.js";
import { n as parseRemembered, r as loadTerms, t as collectWriteBacks } from "./write-back.js";
import { n as rememberReview } from "./remembered.js";
import { t as codeOf } from "./file-error.js";
import { t as decideExitStatus } from "./exit-status.js";
import { g as unknown, m as string, u as object } from "./schemas.js";
import { t as reviewChanges } from "./pipeline.js";
import { f as renderModelShutdown, l as renderPromptCut } from "./terminal.js";
import { t as version } from "./version.js";
import { n as printReport, o as sayUnmatched } from "./print-report.js";
import { n as refuseOutputs, t as listOutputs } from "./outputs.js";
import { t as writeNotes } from "./write-notes.js";
import { isAbsolute, join } from "node:path";
import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { randomUUID } from "node:crypto";
// src/adapters/local/cache-folder.ts
/** The machine that this runs on. */
function thisHost() {
	return {
		platform: process.platform,
		environment: process.env,
		home: homedir()
	};
}
/** Where a user's programs keep what can be made again: the folder for this program, as each system has it. */
function findCacheFolder({ platform, environment, home }) {
	return join(chosenFolder(environment.XDG_CACHE_HOME) ?? usualFolder(), "note-review");
	function usualFolder() {
		return platform === "darwin" ? join(home, "Library", "Caches") : platform === "win32" ? chosenFolder(environment.LOCALAPPDATA) ?? join(home, "AppData", "Local") : join(home, ".cache");
	}
}
/** A relative path counts for none: it would be another folder in each repository, and inside it. */
function chosenFolder(path) {
	return path !== void 0 && isAbsolute(path) ? path : null;
}
// src/core/memory/entry.ts
/** Writes what is remembered of one note as a text of its own. */
function writeEntry(path, review) {
	return JSON.stringify({
		path,
		review
	});
}
/** Reads such a text, which may be anything; `null` when it is none of ours, or about another note. */
function readEntry(text, path) {
	let parsed = schema.safeParse(parseJson(text));
	return parsed.success && parsed.data.path === path ? parseRemembered(parsed.data.review) : null;
}
const schema = object({
	path: string(),
	review: unknown()
});
/** `undefined`, which no schema takes, for what is no JSON. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/adapters/local/review-cache.ts
/** Opens what is remembered of the notes below a folder: a file for each note, that only the user may read. */
function openReviewCache(root, cacheFolder) {
	let findFolder = async () => join(cacheFolder, digestOf(await realpath(root), 16)), writing = [];
	return {
		recall: (paths) => readAll(findFolder, paths),
		keep: ({ path, review }) => {
			let remembered = review.reviewer === "model" ? rememberReview(review) : null;
			if (remembered === null) return;
			let text = writeEntry(path, remembered);
			writing.push(orNull(async () => write(await findFolder(), path, text)));
		},
		close: async () => {
			await Promise.all(writing), writing.length > 0 && await orNull(async () => dropOldest(await findFolder()));
		}
	};
}
async function readAll(findFolder, paths) {
	let folder = await orNull(findFolder);
	if (folder === null) return /* @__PURE__ */ new Map();
	let found = /* @__PURE__ */ new Map();
	for (let path of paths) {
		let review = await orNull(() => read(fileOf(folder, path), path));
		review !== null && found.set(path, review);
	}
	return found;
}
/** Of one note; longer reviews are bounded to far less. */
const maximumBytes = 1e5;
function fileOf(folder, path) {
	return join(folder, `${digestOf(path, 32)}.json`);
}
async function read(file, path) {
	return (await stat(file)).size > maximumBytes ? null : readEntry(await readFile(file, "utf8"), path);
}
/** Writes a file at one stroke, so that nobody ever reads half of it. */
async function write(folder, path, text) {
	if (Buffer.byteLength(text) > maximumBytes) return;
	let file = fileOf(folder, path);
	await mkdir(folder, {
		recursive: !0,
		mode: 448
	});
	let temporary = `${file}.${randomUUID()}.tmp`;
	try {
		await writeFile(temporary, text, {
			flag: "wx",
			mode: 384
		}), await rename(temporary, file);
	} catch (error) {
		throw await rm(temporary, { force: !0 }), error;
	}
}
async function dropOldest(folder) {
	let names = await readdir(folder);
	if (names.length <= 500) return;
	let files = names.map((name) => join(folder, name)), oldest = (await Promise.all(files.map(async (file) => ({
		file,
		writtenAt: (await stat(file)).mtimeMs
	})))).toSorted((a, b) => a.writtenAt - b.writtenAt).slice(0, -500);
	for (let { file } of oldest) await rm(file, { force: !0 });
}
/** What a file gives, or `null` where the system will not have it. */
async function orNull(ask) {
	try {
		return await ask();
	} catch (error) {
		if (codeOf(error) === null) throw error;
		return null;
	}
}
// src/commands/review-notes.ts
/** Reviews notes by one reviewer, reports, and returns the exit status. */
async function reviewNotes(chosen, { command, session, terminal }) {
	let { findLinkedFiles, rehearseChecks, signal } = session, terms = await loadTerms(session.setup.settings, session.files, signal), listChangedNotes = async () => {
		let changed = await session.listNotes(command.paths)(signal);
		return await refuseOutputs(listOutputs(command), changed.files, session), changed;
	}, cache = openReviewCache(session.root, findCacheFolder(thisHost())), recallReviews = cache.recall, ports = {
		listChangedNotes,
		...chosen,
		findLinkedFiles,
		rehearseChecks,
		recallReviews
	}, back = collectWriteBacks(null), run = await reviewChanges(ports, session.setup, {
		version,
		signal,
		terms,
		onProgress: terminal.progress.report,
		onReviewed: (reviewed) => {
			cache.keep(reviewed.note), command.isWriting && back.add(reviewed);
		}
	});
	return terminal.progress.clear(), await printReport(run.report, command), await cache.close(), warnOfModel(run.report, command, terminal), command.paths.length === 0 && sayUnmatched(run, terminal), command.isWriting && (await writeNotes(session.root, back.files, back.problems), terminal.say(terminal.phrases.wroteReviews(back.files.length, back.current))), decideExitStatus(run.report, session.setup.settings);
}
/** Says that the model ends, or has not seen all, unless the report before the reader's eyes says so itself. */
function warnOfModel({ usage: { modelShutdown, promptCut } }, { format, output }, { say, language }) {
	(output !== null || format !== "terminal" && format !== "markdown") && (modelShutdown && say(renderModelShutdown(modelShutdown, language)), promptCut && say(renderPromptCut(promptCut, language)));
}
export { reviewNotes as t };
