// src/core/memory/remembered.ts
/** What there is to remember of a review; `null` where it is none. */
function rememberReview(review) {
	let { outcome, reviewer, madeFrom } = review;
	if (outcome !== "reviewed" && outcome !== "cached" || madeFrom === null) return null;
	let suggestions = review.suggestions.map(rememberRemark);
	if (reviewer === "built-in") return {
		...nothing,
		outcome,
		madeFrom,
		suggestions
	};
	let { overall, interpretation, unseen, drops } = review;
	return {
		outcome,
		reviewer,
		madeFrom,
		strengths: review.strengths.map(rememberRemark),
		suggestions,
		overall,
		interpretation,
		rubric: review.rubric.flatMap(rememberLevel),
		suspicious: review.suspicious.map(rememberQuote),
		unseen,
		drops
	};
}
/** The suggestions that were still to be taken up. */
function listPending({ suggestions }) {
	return suggestions.filter(({ status }) => status !== "resolved");
}
const nothing = {
	reviewer: "built-in",
	strengths: [],
	overall: null,
	interpretation: null,
	rubric: [],
	suspicious: [],
	unseen: [],
	drops: []
};
function rememberRemark({ quotes, source, ...remark }) {
	let { id, section, status, category, priority, title, detail, absence, rewrite } = remark;
	return {
		id,
		section,
		status,
		category,
		priority,
		title,
		detail,
		evidence: quotes.map(rememberQuote),
		absence,
		source: source?.text ?? null,
		rewrite
	};
}
/** A criterion that was not judged is found to be so anew. */
function rememberLevel({ criterion, level, detail, quotes }) {
	return level === null ? [] : [{
		criterion,
		level,
		detail,
		evidence: quotes.map(rememberQuote)
	}];
}
function rememberQuote({ text, span }) {
	return {
		text,
		line: span.startLine
	};
}
export { rememberReview as n, listPending as t };
