import { t as readApiKey } from "./environment.js";
import { t as decideExitStatus } from "./exit-status.js";
import { n as reviewChanges } from "./pipeline.js";
import { n as chooseReviewer, t as collectWriteBacks } from "./write-back.js";
import { t as version } from "./version.js";
import { n as printReport, o as sayUnmatched } from "./print-report.js";
import { n as refuseOutputs, t as listOutputs } from "./outputs.js";
import { t as openSession } from "./session.js";
import { t as writeNotes } from "./write-notes.js";
// src/commands/review.ts
/** Checks and reviews notes, and writes the reviews into them where that is asked for. */
async function runReview(command, terminal) {
	let { signal } = new AbortController(), session = await openSession(command, signal), { settings } = session.setup, chosen = await chooseReviewer(settings, readApiKey(settings, process.env)), listChangedNotes = async () => {
		let changed = await session.listNotes(command.paths)(signal);
		return await refuseOutputs(listOutputs(command), changed.files, session), changed;
	}, { findLinkedFiles, rehearseChecks } = session, ports = {
		listChangedNotes,
		...chosen,
		findLinkedFiles,
		rehearseChecks
	}, back = collectWriteBacks(null), run = await reviewChanges(ports, session.setup, {
		version,
		signal,
		onProgress: terminal.progress.report,
		...command.isWriting ? { onReviewed: back.add } : {}
	});
	return terminal.progress.clear(), await printReport(run.report, command), command.paths.length === 0 && sayUnmatched(run, terminal), command.isWriting && (await writeNotes(session.root, back.files, back.problems), terminal.say(terminal.phrases.wroteReviews(back.files.length, back.current))), decideExitStatus(run.report, settings);
}
export { runReview };
