import { r as reviewSchema, t as anyReviewSchema } from "./review-schema.js";
// src/core/review/read-draft.ts
/** Turns an answer into a draft: texts without white space around them, and none longer than anyone reads. */
function readDraft(answer, { checked, earlier }) {
	let { goal, summary, topThree } = answer.overall, sections = checked.note.sections.filter(({ isGenerated }) => !isGenerated), lineOf = (section) => {
		let number = /^\D{0,10}(\d{1,4})\b/u.exec(section)?.[1];
		return sections[Number(number ?? "NaN")]?.heading.startLine ?? null;
	}, ids = new Set(earlier.map(({ id }) => id));
	return {
		strengths: answer.strengths.map((strength) => readStrength(strength, lineOf)),
		suggestions: answer.suggestions.map((suggestion) => readSuggestion(suggestion, lineOf)),
		overall: cut(joinSentences(goal, summary), 1500) || null,
		topThree: topThree.map((title) => cut(title, maximumTitle)),
		earlier: (answer.earlier ?? []).filter(({ id }) => ids.has(id)).map(({ evidence, ...status }) => ({
			...status,
			evidence: readQuotes(evidence, null)
		})),
		interpretation: readInterpretation(answer.interpretation ?? null),
		rubric: (answer.rubric ?? []).map(({ criterion, level, detail, evidence }) => ({
			criterion: criterion.trim(),
			level: level.trim(),
			detail: cut(detail, 600),
			evidence: readQuotes(evidence, null)
		})),
		suspicious: readQuotes(answer.suspiciousInstructions, null).map(({ text, line }) => ({
			text: text.slice(0, maximumPassage),
			line
		}))
	};
}
const maximumTitle = 80, maximumPassage = 300;
function readStrength({ evidence, title, detail, section }, lineOf) {
	return {
		category: "other",
		priority: null,
		title: cut(title, 80),
		detail: cut(detail, 600),
		evidence: readQuotes(evidence, lineOf(section)),
		absence: null,
		source: null,
		rewrite: null
	};
}
function readSuggestion({ problem, why, nextStep, ...remark }, lineOf) {
	return {
		category: remark.category,
		priority: remark.priority,
		title: cut(remark.title, 80),
		detail: cut([why, nextStep].reduce(joinSentences, problem), 900),
		evidence: readQuotes(remark.evidence, lineOf(remark.section)),
		absence: remark.absence?.trim() || null,
		source: remark.source?.replace(sourcePlace, "").trim() || null,
		rewrite: remark.rewrite?.trim() ? cut(remark.rewrite.replaceAll(place, "$1"), 2e3) : null,
		ruleRefs: remark.ruleRefs
	};
}
function readInterpretation(interpretation) {
	if (interpretation === null) return null;
	let { overview, points, takeaways } = interpretation, read = (items) => items.map((item) => cut(item, 400)).filter((item) => item !== "").slice(0, 10);
	return {
		overview: cut(overview, 1500),
		points: read(points),
		takeaways: read(takeaways)
	};
}
/** Reads quotes with the place that the prompt has before each line; without one, the line they may be near. */
function readQuotes(quotes, line) {
	return quotes.map((quote) => {
		let number = placed.exec(quote)?.[1];
		return {
			text: quote.replaceAll(place, "$1").trim(),
			line: number === void 0 ? line : Number(number)
		};
	});
}
/** The place of a line in the prompt: `3:45|`, or as some models would rather write it. */
const place = /(^\s{0,9}["“「]?|[\r\n]\s{0,9})S?\d{1,4}:L?\d{1,7}(?:-\d{1,7})?\s?[|｜]\s?/gu, placed = /^\s{0,9}["“「]?S?\d{1,4}:L?(\d{1,7})(?:-\d{1,7})?\s?[|｜]/u, sourcePlace = /^\s{0,9}["“「]?L?\d{1,7}\s?[|｜]/u;
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
// src/core/review/parse-review.ts
/** Reads a model's answer, which may be anything at all. JSON may stand in a code fence or among other words. */
function parseReview(text, request) {
	let json = extractObject(text);
	if (!json.ok) return {
		ok: !1,
		reason: "The answer is not one JSON object"
	};
	let result = reviewSchema(request).safeParse(json.value);
	return result.success ? {
		ok: !0,
		draft: readDraft(anyReviewSchema.parse(result.data), request)
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
