import { a as widestShape, c as nameStatus, i as buildRequest, l as APIConnectionError, n as usableKey, o as readAnswer, r as createClient, s as readField, u as APIError } from "./complete-prompt.js";
import { t as UserError } from "./errors.js";
import { n as redact } from "./secret-forms.js";
// src/adapters/openai/batch-lines.ts
/** The address of a batch's requests, without the host. */
const batchedEndpoint = "/v1/chat/completions";
/** Writes a batch's requests, a line for each. */
function writeRequests(prompts, { endpoint, model }) {
	let shape = widestShape(endpoint);
	return Array.from(prompts, ([id, prompt]) => {
		let body = buildRequest(model, prompt, shape);
		return JSON.stringify({
			custom_id: id,
			method: "POST",
			url: batchedEndpoint,
			body
		});
	}).map((line) => `${line}\n`).join("");
}
/** Reads what a batch has brought, in any order; a line that cannot be read, or comes again, brings nothing. */
function readResults(text, options) {
	let completions = /* @__PURE__ */ new Map();
	for (let line of text.split("\n")) {
		let result = line.length > 2097152 ? null : readLine(line);
		result === null || completions.has(result.id) || completions.set(result.id, readResult(result, options));
	}
	return completions;
}
function readLine(line) {
	try {
		let value = JSON.parse(line), id = readField(value, "custom_id");
		return typeof id == "string" ? {
			id,
			response: readField(value, "response"),
			error: readField(value, "error")
		} : null;
	} catch {
		return null;
	}
}
function readResult({ response, error }, options) {
	let { endpoint, model, apiKey } = options, { host } = endpoint, status = readField(response, "status_code");
	if (status === 200) {
		let completion = readAnswer(readField(response, "body"), host);
		return !completion.ok || apiKey === null ? completion : {
			...completion,
			text: redact(completion.text, apiKey.trim())
		};
	}
	return typeof status == "number" && Number.isInteger(status) && status >= 300 && status < 600 ? {
		ok: !1,
		failure: nameStatus(status, {
			model,
			host,
			timeoutSeconds: 0
		})
	} : {
		ok: !1,
		failure: {
			code: "model-batch-unanswered",
			status: ends.get(readField(error, "code")) ?? "failed"
		}
	};
}
const ends = /* @__PURE__ */ new Map([["batch_expired", "expired"], ["batch_cancelled", "cancelled"]]), most = {
	requests: 5e4,
	bytes: 209715200
}, minute = 6e4;
/** Sends prompts to an endpoint as one batch, and fetches what has become of it. */
function openaiBatches(options) {
	let { endpoint, apiKey } = options, key = usableKey(endpoint, apiKey), client = createClient(endpoint, key, { longestBody: most.bytes }), explain = explainer(endpoint.host);
	return {
		submitBatch: async (prompts, signal) => {
			let text = writeRequests(prompts, options);
			if (prompts.size > most.requests || Buffer.byteLength(text) > most.bytes) throw new UserError({
				code: "batch-too-large",
				requests: prompts.size
			});
			return explain("batch-not-offered", () => submit(client, text, signal));
		},
		readBatch: (id, signal) => explain("batch-gone", async () => readState(await client.batches.retrieve(id, {
			signal,
			timeout: minute
		}), (file) => download(client, file, signal), options))
	};
}
async function submit(client, text, signal) {
	let file = new File([text], "note-review.jsonl", { type: "application/jsonl" }), fileId = idOf(await client.files.create({
		file,
		purpose: "batch"
	}, {
		signal,
		timeout: 10 * minute
	}), "id");
	return fileId === null ? null : idOf(await client.batches.create({
		input_file_id: fileId,
		endpoint: batchedEndpoint,
		completion_window: "24h"
	}, {
		signal,
		timeout: minute
	}), "id");
}
async function download(client, file, signal) {
	return (await client.files.content(file, {
		signal,
		timeout: 10 * minute
	})).text();
}
const waiting = [
	"validating",
	"in_progress",
	"finalizing",
	"cancelling"
], ended = [
	"completed",
	"expired",
	"cancelled"
];
/** What an endpoint says of a batch, which may be anything at all; `null` for what is no batch. */
async function readState(batch, fetchFile, options) {
	let status = readField(batch, "status");
	if (waiting.includes(status)) {
		let counts = readField(batch, "request_counts"), [done, failed, total] = [
			"completed",
			"failed",
			"total"
		].map((name) => countOf(counts, name));
		return {
			kind: "waiting",
			answered: (done ?? 0) + (failed ?? 0),
			requests: total ?? 0
		};
	}
	if (status === "failed") return {
		kind: "refused",
		isOverLimit: isOverLimit(batch)
	};
	let end = ended.find((known) => known === status);
	if (end === void 0) return null;
	let completions = /* @__PURE__ */ new Map();
	for (let name of ["error_file_id", "output_file_id"]) {
		let file = idOf(batch, name), results = file === null ? [] : readResults(await fetchFile(file), options);
		for (let [id, completion] of results) completions.set(id, completion);
	}
	return {
		kind: "ended",
		status: end,
		completions
	};
}
/** Whether more tokens were waiting than the account may have wait; of the endpoint's words only this one is read. */
function isOverLimit(batch) {
	let errors = readField(readField(batch, "errors"), "data");
	return Array.isArray(errors) ? errors.some((error) => readField(error, "code") === "token_limit_exceeded") : !1;
}
/** Makes what keeps a request from its answer into what the user can mend. */
function explainer(host) {
	return async (absent, ask) => {
		let result = await ask().catch((error) => {
			throw new UserError(nameProblem(error, host, absent), { cause: error });
		});
		if (result === null) throw new UserError({
			code: "batch-answer-unreadable",
			host
		});
		return result;
	};
}
function nameProblem(error, host, absent) {
	if (error instanceof SyntaxError) return {
		code: "batch-answer-unreadable",
		host
	};
	if (error instanceof APIConnectionError) return {
		code: "batch-unreachable",
		host
	};
	if (!(error instanceof APIError) || typeof error.status != "number") throw error;
	let { status } = error;
	return status === 401 || status === 403 ? {
		code: "batch-unauthorized",
		status
	} : status === 404 || status === 405 || status === 501 ? {
		code: absent,
		host
	} : {
		code: "batch-rejected",
		host,
		status
	};
}
function idOf(value, name) {
	let id = readField(value, name);
	return typeof id == "string" && /^[\w-]{1,200}$/.test(id) ? id : null;
}
function countOf(value, name) {
	let count = readField(value, name);
	return typeof count == "number" && Number.isSafeInteger(count) && count >= 0 ? count : 0;
}
export { openaiBatches };
