// src/core/review/draft.ts
/** A review that says nothing. */
const blankDraft = {
	strengths: [],
	suggestions: [],
	overall: null,
	topThree: [],
	earlier: [],
	interpretation: null,
	rubric: [],
	suspicious: []
};
export { blankDraft as t };
