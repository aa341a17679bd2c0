// src/core/review/category.ts
/** The kinds of remark; those that are about two places need two quotes. */
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
	"term-variant",
	"unsupported-claim",
	"other"
];
export { remarkCategories as t };
