// src/core/review/category.ts
/** The kinds of remark; a contradiction, a wrong figure and a repetition need two quotes. */
const remarkCategories = [
	"structure",
	"completeness",
	"coverage",
	"term",
	"figure-description",
	"contradiction",
	"wrong-figure",
	"repetition",
	"clarity",
	"example",
	"typo",
	"other"
];
export { remarkCategories as t };
