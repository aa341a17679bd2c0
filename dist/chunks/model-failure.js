// src/core/review/model-failure.ts
/** Whether nothing failed: the call would have passed a limit of the user's own, and was not made. */
function isLimit(failure) {
	return failure !== null && limits.has(failure.code);
}
const limits = /* @__PURE__ */ new Set([
	"notes-limit",
	"token-limit",
	"cost-limit"
]);
export { isLimit as t };
