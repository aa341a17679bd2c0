// src/core/review/drop-reason.ts
/** In the order in which a remark is looked at. */
const dropReasons = [
	"out-of-bounds",
	"other-language",
	"invented-quotation",
	"unnamed-absence",
	"quote-not-found",
	"not-in-source",
	"unfounded",
	"not-in-rubric",
	"pair-missing",
	"not-absent",
	"generic",
	"repeated",
	"refuted",
	"surplus"
];
// src/core/review/drops.ts
/** Counts reasons, in the order in which a remark is looked at. */
function countDrops(reasons) {
	return dropReasons.flatMap((reason) => {
		let count = reasons.filter((each) => each === reason).length;
		return count === 0 ? [] : [{
			reason,
			count
		}];
	});
}
/** Adds up what several steps dropped. */
function addDrops(...drops) {
	let all = drops.flat();
	return dropReasons.flatMap((reason) => {
		let count = all.reduce((sum, drop) => sum + (drop.reason === reason ? drop.count : 0), 0);
		return count === 0 ? [] : [{
			reason,
			count
		}];
	});
}
export { countDrops as n, dropReasons as r, addDrops as t };
