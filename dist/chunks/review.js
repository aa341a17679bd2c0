import { t as readApiKey } from "./environment.js";
import { t as decideExitStatus } from "./exit-status.js";
import { n as reviewChanges } from "./pipeline.js";
import { t as chooseReviewer } from "./reviewer.js";
import { t as version } from "./version.js";
import { n as printReport, o as sayUnmatched } from "./print-report.js";
import { t as openSession } from "./session.js";
// src/commands/review.ts
/** Checks and reviews notes. */
async function runReview(command, terminal) {
	let { signal } = new AbortController(), session = await openSession(command, signal), { settings } = session.setup, reviewer = await chooseReviewer(settings, readApiKey(settings, process.env)), ports = {
		listChangedNotes: session.listNotes(command.paths),
		reviewer,
		findLinkedFiles: session.findLinkedFiles
	}, options = {
		version,
		signal,
		onProgress: terminal.progress.report
	}, run = await reviewChanges(ports, session.setup, options);
	return terminal.progress.clear(), await printReport(run.report, command, session), command.paths.length === 0 && sayUnmatched(run, terminal), decideExitStatus(run.report, settings);
}
export { runReview };
