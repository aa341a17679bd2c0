import { t as detectLanguage } from "./language.js";
import { r as countLetters } from "./evidence.js";
// src/core/review/answer-language.ts
/** What is wrong with the language of a review, in words a model can act on; `null` when nothing is. */
function findLanguageFault(draft, language) {
	return isInLanguage([...[...draft.strengths, ...draft.suggestions].flatMap(({ title, detail }) => [title, detail]), draft.overall ?? ""].join("\n"), language) ? null : `It is not written in ${names[language]}. Write every title, detail, problem, why, nextStep and overall in ${names[language]}`;
}
/** Whether a text, without what it quotes, is in a language; one of a few letters is in any. */
function isInLanguage(text, language) {
	let own = text.replaceAll(/「[^」]*」|“[^”]*”|`[^`]*`/gu, " ");
	return countLetters(own) < minimumLetters || detectLanguage(own) === language;
}
/** Fewer say too little about the language that they are in. */
const minimumLetters = 40, names = {
	"zh-CN": "Chinese (中文)",
	en: "English"
}, invalidAnswer = { code: "model-answer-invalid" };
/**
* Asks the model, and once more when its answer cannot be read or is in another language.
*
* The prompt and its schema are loaded late: most runs need none.
*/
async function askModel(request, completePrompt, signal) {
	let { buildPrompt, buildRepairPrompt } = await import("./build-prompt2.js"), { parseReview } = await import("./parse-review.js"), prompt = buildPrompt(request), first = await completePrompt(prompt, signal);
	if (!first.ok) return {
		draft: first,
		usages: [null]
	};
	let read = (text) => {
		let answer = parseReview(text, request), fault = answer.ok ? findLanguageFault(answer.draft, request.language) : null;
		return fault === null ? answer : {
			ok: !1,
			reason: fault
		};
	}, parsed = read(first.text);
	if (parsed.ok) return {
		draft: parsed,
		usages: [first.usage]
	};
	let second = await completePrompt(buildRepairPrompt(prompt, first.text, parsed.reason), signal);
	if (!second.ok) return {
		draft: second,
		usages: [first.usage, null]
	};
	let repaired = read(second.text);
	return {
		draft: repaired.ok ? repaired : {
			ok: !1,
			failure: invalidAnswer
		},
		usages: [first.usage, second.usage]
	};
}
export { invalidAnswer as n, isInLanguage as r, askModel as t };
