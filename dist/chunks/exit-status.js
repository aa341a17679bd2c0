// src/exit-status.ts
/** The exit status of a run: 0 pass, 1 fail. A model that failed counts only where the user wants it to. */
function decideExitStatus({ verdict, outcome }, { onModelFailure }) {
	return +(verdict === "fail" || (outcome === "unavailable" || outcome === "partial") && onModelFailure === "fail");
}
export { decideExitStatus as t };
