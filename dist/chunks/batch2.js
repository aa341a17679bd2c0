import { t as readApiKey } from "./environment.js";
import { t as UserError } from "./errors.js";
import { t as localTrustedFiles } from "./trusted-file.js";
import { n as writeNote, t as createNote } from "./write-file.js";
import { t as digestOf } from "./digest.js";
import { c as withinBudget, l as watchShutdown, o as isModelWanted, r as loadTerms, s as nameModel, u as readBudget } from "./write-back.js";
import { o as priceBatch, t as reviewChanges } from "./pipeline.js";
import { C as _regex, i as boolean, m as string, r as array, s as literal, u as object } from "./schemas.js";
import { f as renderModelShutdown } from "./terminal.js";
import { t as version } from "./version.js";
import { t as reviewNotes } from "./review-notes.js";
/** What a file of ours is called, from the root. */
function ownFilePath(name) {
	return `.note-review/${name}`;
}
/** Reads a file of ours; `null` where there is none. */
async function readOwnFile(root, name, signal) {
	return localTrustedFiles(root).read(ownFilePath(name), signal);
}
/** Makes the folder, so that what cannot be written is known before anything is done. */
async function makeOwnFolder(root) {
	await createOnce(root, ownFilePath(".gitignore"), "*\n");
}
/** Writes a file of ours, over the one that is there. */
async function writeOwnFile(root, name, text) {
	await makeOwnFolder(root), await createOnce(root, ownFilePath(name), text) || await writeNote(root, ownFilePath(name), text);
}
async function createOnce(root, path, text) {
	try {
		return await createNote(root, path, text), !0;
	} catch (error) {
		if (error instanceof UserError && error.problem.code === "file-exists") return !1;
		throw error;
	}
}
// src/core/review/prompt-id.ts
/** What a prompt goes by among others: the same for the same words and schema, and for hardly any other. */
function promptId({ messages, schema }) {
	let words = messages.map(({ role, content }) => [role, content]);
	return `note-review-${digestOf(JSON.stringify([
		words,
		schema.name,
		schema.schema
	]), 32)}`;
}
// src/batch-prompts.ts
/** Takes prompts down for a batch. */
function takePrompts() {
	let prompts = /* @__PURE__ */ new Map();
	return {
		prompts,
		completePrompt: (prompt) => (prompts.set(promptId(prompt), prompt), Promise.resolve({
			ok: !1,
			failure: { code: "model-batch-lacks-note" }
		}))
	};
}
/**
* Answers each prompt with what a batch has brought for exactly this one.
*
* `requests` are the ids of the prompts that were sent with it.
*/
function answerFromBatch({ status, completions }, requests) {
	return (prompt) => {
		let id = promptId(prompt), completion = completions.get(id);
		return completion ? Promise.resolve(completion) : Promise.resolve({
			ok: !1,
			failure: whyUnanswered(prompt, requests.has(id), status)
		});
	};
}
function whyUnanswered({ messages }, isSent, status) {
	return isSent ? {
		code: "model-batch-unanswered",
		status
	} : { code: messages.some(({ role }) => role === "assistant") ? "model-answer-invalid" : "model-batch-lacks-note" };
}
// src/core/review/batch-record.ts
/** Reads a record; `null` for a text that is none. */
function parseBatchRecord(text) {
	try {
		let result = recordSchema().safeParse(JSON.parse(text));
		return result.success ? result.data : null;
	} catch {
		return null;
	}
}
/** Writes a record, a line for each of its values. */
function renderBatchRecord(record) {
	return `${JSON.stringify(record, null, 2)}\n`;
}
function recordSchema() {
	return object({
		version: literal(1),
		/** What the endpoint calls the batch. */
		batch: string().check(_regex(/^[\w-]{1,200}$/)),
		host: string(),
		model: string(),
		isCollected: boolean(),
		/** What each prompt goes by, which is also the `custom_id` of its request. */
		requests: array(string().check(_regex(/^note-review-[0-9a-f]{32}$/)))
	});
}
// src/commands/batch.ts
const recordName = "batch.json", path = ownFilePath(recordName);
/** Sends what a model would be asked as one batch, and remembers it for the run that collects it. */
async function submitBatch({ command, session, terminal }) {
	let model = await openModel(session), { submitBatch: submit } = await openBatches(model), earlier = await readRecord(session);
	if (earlier && !earlier.isCollected) throw new UserError({
		code: "batch-pending",
		path
	});
	let { signal, findLinkedFiles, rehearseChecks } = session, terms = await loadTerms(session.setup.settings, session.files, signal), { completePrompt, prompts } = takePrompts(), watched = await watchModel(model, completePrompt), reviewer = {
		kind: "model",
		label: model.model,
		...watched
	}, ports = {
		listChangedNotes: session.listNotes(command.paths),
		reviewer,
		findLinkedFiles,
		rehearseChecks
	}, { report } = await reviewChanges(ports, session.setup, {
		version,
		signal,
		terms,
		onProgress: terminal.progress.report
	});
	terminal.progress.clear();
	let { phrases, say, language } = terminal, { modelShutdown } = report.usage;
	if (modelShutdown && say(renderModelShutdown(modelShutdown, language)), prompts.size === 0) return say(phrases.batchEmpty), 0;
	await makeOwnFolder(session.root);
	let batch = await submit(prompts, signal), { host } = model.endpoint, requests = [...prompts.keys()];
	return await writeRecord(session, {
		version: 1,
		batch,
		host,
		model: model.model,
		isCollected: !1,
		requests
	}), say(phrases.batchSubmitted(requests.length, host, path)), 0;
}
/** Reviews notes with what a batch has brought. One that is not ready is no pass: nothing was checked. */
async function collectBatch(run) {
	let { session, terminal } = run, model = await openModel(session), { readBatch } = await openBatches(model), record = await readRecord(session);
	if (!record) throw new UserError({
		code: "batch-missing",
		path
	});
	if (record.host !== model.endpoint.host || record.model !== model.model) throw new UserError({
		code: "batch-elsewhere",
		host: record.host,
		model: record.model
	});
	let state = await readBatch(record.batch, session.signal);
	if (state.kind === "waiting") return terminal.say(terminal.phrases.batchWaiting(state.answered, record.requests.length)), 2;
	if (state.kind === "refused") throw await writeRecord(session, {
		...record,
		isCollected: !0
	}), new UserError({ code: state.isOverLimit ? "batch-over-limit" : "batch-refused" });
	let { settings } = session.setup, reading = readBudget(settings);
	if (!reading.ok) throw new UserError(reading.problem);
	let { completePrompt: watched, findShutdown } = await watchModel(model, answerFromBatch(state, new Set(record.requests))), { limits, prices } = reading.budget, budget = {
		limits,
		prices: prices && priceBatch(prices)
	}, { completePrompt, spent } = withinBudget(watched, budget), reviewer = {
		kind: "model",
		label: settings.modelLabel ?? model.model,
		completePrompt,
		findShutdown
	}, status = await reviewNotes({
		reviewer,
		spent
	}, run);
	return await writeRecord(session, {
		...record,
		isCollected: !0
	}), status;
}
async function openModel({ setup: { settings } }) {
	let apiKey = readApiKey(settings, process.env);
	if (!isModelWanted(settings, apiKey)) throw new UserError({ code: "batch-needs-model" });
	return nameModel(settings, apiKey);
}
async function watchModel(model, answers) {
	let { openaiShutdownDate } = await import("./shutdown-date.js");
	return watchShutdown(model.model, answers, openaiShutdownDate(model));
}
async function openBatches(model) {
	let { openaiBatches } = await import("./batch.js");
	return openaiBatches(model);
}
async function readRecord({ root, signal }) {
	let text = await readOwnFile(root, recordName, signal);
	if (text === null) return null;
	let record = parseBatchRecord(text);
	if (record) return record;
	throw new UserError({
		code: "batch-record-unreadable",
		path
	});
}
async function writeRecord({ root }, record) {
	await writeOwnFile(root, recordName, renderBatchRecord(record));
}
export { collectBatch, submitBatch };
