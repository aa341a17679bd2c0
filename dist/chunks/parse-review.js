import { t as blankDraft } from "./draft.js";
import { n as reviewSchema } from "./review-schema.js";
// src/core/review/parse-review.ts
/** Reads a model's answer, which may be anything at all. JSON may stand in a code fence or among other words. */
function parseReview(text) {
	let json = extractObject(text);
	if (!json.ok) return {
		ok: !1,
		reason: "The answer is not one JSON object"
	};
	let result = reviewSchema.safeParse(json.value);
	return result.success ? {
		ok: !0,
		draft: toDraft(result.data)
	} : {
		ok: !1,
		reason: result.error.issues.slice(0, 20).map(describeIssue).join("; ").slice(0, 2e3)
	};
}
/** What is wrong and where; zod/mini itself only says “Invalid input”. */
function describeIssue(issue) {
	let place = issue.path.length === 0 ? "the object" : issue.path.map(String).join(".");
	return issue.code === "unrecognized_keys" ? `${place} has keys that are not allowed: ${issue.keys.join(", ")}` : issue.code === "invalid_value" ? `${place} is not one of ${issue.values.map(String).join(", ")}` : issue.code === "invalid_type" ? `${place} is missing or not of type ${issue.expected}` : `${place} is not valid`;
}
function toDraft({ strengths, suggestions, overall }) {
	return {
		...blankDraft,
		strengths: strengths.map(({ title, detail, evidence }) => ({
			category: "other",
			priority: null,
			title: cut(title, 80),
			detail: cut(detail, 600),
			evidence: evidence.map((quote) => ({
				text: quote,
				line: null
			})),
			absence: null,
			source: null,
			rewrite: null
		})),
		suggestions: suggestions.map(({ problem, nextStep, evidence, ...remark }) => ({
			...remark,
			title: cut(remark.title, 80),
			detail: cut(joinSentences(problem, nextStep), 900),
			evidence: evidence.map((quote) => ({
				text: quote,
				line: null
			})),
			absence: remark.absence?.trim() || null,
			source: null,
			rewrite: remark.rewrite?.trim() ? cut(remark.rewrite, 2e3) : null
		})),
		overall: overall.trim() === "" ? null : cut(overall, 1500)
	};
}
/** Joins two sentences as their script does: with a space, but not after Chinese punctuation. */
function joinSentences(first, second) {
	let [start, end] = [first.trim(), second.trim()];
	return start === "" || end === "" || /[。！？；：，、」』）…]$/u.test(start) ? start + end : `${start} ${end}`;
}
/** Cuts what a model made longer than anyone reads; counted in UTF-16 units, never inside a character. */
function cut(text, maximum) {
	let trimmed = text.trim();
	return trimmed.length <= maximum ? trimmed : `${trimmed.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function extractObject(text) {
	let start = text.indexOf("{"), end = text.lastIndexOf("}");
	if (start < 0 || end < start) return { ok: !1 };
	try {
		return {
			ok: !0,
			value: JSON.parse(text.slice(start, end + 1))
		};
	} catch {
		return { ok: !1 };
	}
}
export { parseReview };
