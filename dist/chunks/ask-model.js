import { t as findLanguageFault } from "./answer-language.js";
// src/review/ask-model.ts
/** Where nothing of an answer is left, it was none. */
const invalidAnswer = { code: "model-answer-invalid" };
/**
* Asks the model, and once more when its answer cannot be read or is in another language.
*
* The prompt and its schema are loaded late: most runs need none.
*/
async function askModel(request, completePrompt, signal) {
	let { buildPrompt, buildRepairPrompt } = await import("./build-prompt2.js"), { parseReview } = await import("./parse-review.js"), prompt = buildPrompt(request), first = await completePrompt(prompt, signal);
	if (!first.ok) return {
		ok: !1,
		failure: first.failure
	};
	let read = (text) => {
		let answer = parseReview(text, request), fault = answer.ok ? findLanguageFault(answer.draft, request.language) : null;
		return fault === null ? answer : {
			ok: !1,
			reason: fault
		};
	}, parsed = read(first.text);
	if (parsed.ok) return parsed;
	let second = await completePrompt(buildRepairPrompt(prompt, first.text, parsed.reason), signal);
	if (!second.ok) return {
		ok: !1,
		failure: second.failure
	};
	let repaired = read(second.text);
	return repaired.ok ? repaired : {
		ok: !1,
		failure: invalidAnswer
	};
}
export { invalidAnswer as n, askModel as t };
