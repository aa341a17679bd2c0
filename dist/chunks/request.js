// src/core/review/request.ts
/** Nothing beyond the review itself. */
const plainTerms = {
	isReviewed: !0,
	isInterpreted: !1,
	rubric: null
};
export { plainTerms as t };
