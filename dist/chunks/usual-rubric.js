// src/core/concurrency.ts
/**
* Like `Promise.all(items.map(map))`, with at most `limit` calls under way. Keeps the order.
*
* Begins nothing new after a failure, so that a rate limit is not run into again.
*/
async function mapConcurrent(items, limit, map) {
	let results = [], queue = items.entries(), hasFailed = !1;
	return await Promise.all(Array.from({ length: limit }, async () => {
		for (let [index, item] of queue) {
			if (hasFailed) return;
			try {
				results[index] = await map(item);
			} catch (error) {
				throw hasFailed = !0, error;
			}
		}
	})), results;
}
// src/core/rubric/usual-rubric.ts
/** The rubric of a repository that has one. */
const usualRubric = ".github/note-rubric.md";
export { mapConcurrent as n, usualRubric as t };
