import { t as isLimit } from "./model-failure.js";
// src/exit-status.ts
/**
* The exit status of a run: 0 pass, 1 fail. A model that failed counts only where the user wants it to; a limit of the
* user's own is no failure.
*/
function decideExitStatus({ verdict, notes }, { onModelFailure }) {
	let hasModelFailed = notes.some(({ review }) => review.outcome === "unavailable" && !isLimit(review.reason));
	return verdict === "fail" || hasModelFailed && onModelFailure === "fail" ? 1 : 0;
}
export { decideExitStatus as t };
