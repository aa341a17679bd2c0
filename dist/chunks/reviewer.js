import "./settings.js";
import { t as UserError } from "./errors.js";
// src/stop-after-failures.ts
/**
* Stops asking a model that will not answer: after a failure that every call would meet, or two others in a row.
*
* Otherwise a course of a hundred notes would wait a hundred times for an endpoint that is down.
*/
function stopAfterFailures(completePrompt) {
	let stopped = null, failuresInARow = 0;
	return async (prompt, signal) => {
		if (stopped) return {
			ok: !1,
			failure: stopped
		};
		let completion = await completePrompt(prompt, signal);
		return completion.ok || aboutOneNote.has(completion.failure.code) ? (failuresInARow = 0, completion) : (failuresInARow += 1, (failuresInARow >= 2 || forEveryCall.has(completion.failure.code)) && (stopped = completion.failure), completion);
	};
}
/** What the next note may well not meet. */
const aboutOneNote = /* @__PURE__ */ new Set([
	"model-refused",
	"model-answer-empty",
	"model-answer-truncated",
	"model-answer-invalid",
	"model-rejected-request"
]), forEveryCall = /* @__PURE__ */ new Set([
	"model-key-missing",
	"model-unauthorized",
	"model-not-found",
	"model-redirected"
]);
// src/reviewer.ts
/** Chooses who reviews. The model's client is loaded only when a model is to be asked. */
async function chooseReviewer(settings, apiKey) {
	let { reviewer, baseUrl } = settings;
	if (reviewer === "off" || reviewer === "built-in") return { kind: reviewer };
	let isModelNamed = apiKey !== null || baseUrl !== null || settings.model !== null;
	if (reviewer === "auto" && !isModelNamed) return { kind: "built-in" };
	forgetClientEnvironment();
	let { parseEndpoint } = await import("./endpoint.js"), { openaiCompletePrompt } = await import("./complete-prompt.js"), endpoint = parseEndpoint(baseUrl ?? "https://api.openai.com/v1"), model = settings.model ?? "gpt-6-luna", completePrompt = stopAfterFailures(openaiCompletePrompt({
		endpoint,
		apiKey,
		model,
		deadlineSeconds: promptDeadline
	}));
	return {
		kind: "model",
		label: settings.modelLabel ?? model,
		completePrompt
	};
}
/** In seconds, for one prompt with all its tries: an endpoint that is down must not outlast the job. */
const promptDeadline = 180;
/**
* Takes from the environment what the client of the endpoint would read unasked: an earlier step of a workflow can
* set it, and headers or an address of its own would go out with every note.
*/
function forgetClientEnvironment() {
	for (let name of Object.keys(process.env)) name.startsWith("OPENAI_") && delete process.env[name];
}
/**
* Lets the review fail for want of a key, and not the run.
*
* A pull request from a fork gets no secrets, so that a key which is missing is nobody's mistake.
*/
async function chooseReviewerWithoutFail(settings, apiKey) {
	try {
		return await chooseReviewer(settings, apiKey);
	} catch (error) {
		if (!(error instanceof UserError) || error.problem.code !== "api-key-missing") throw error;
		let label = settings.modelLabel ?? settings.model ?? "gpt-6-luna", failure = { code: "model-key-missing" };
		return {
			kind: "model",
			label,
			completePrompt: () => Promise.resolve({
				ok: !1,
				failure
			})
		};
	}
}
export { chooseReviewerWithoutFail as n, chooseReviewer as t };
