// src/core/severity.ts
/** The severities, most serious first. */
const severities = [
	"error",
	"warning",
	"notice"
];
/** Whether `severity` is as serious as `threshold`, or more. */
function isAtLeast(severity, threshold) {
	return severities.indexOf(severity) <= severities.indexOf(threshold);
}
export { severities as n, isAtLeast as t };
