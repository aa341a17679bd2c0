import { t as decideExitStatus } from "./exit-status.js";
import { n as reviewChanges } from "./pipeline.js";
import { d as renderModelShutdown } from "./terminal.js";
import { t as version } from "./version.js";
import { t as collectWriteBacks } from "./write-back.js";
import { n as printReport, o as sayUnmatched } from "./print-report.js";
import { n as refuseOutputs, t as listOutputs } from "./outputs.js";
import { t as writeNotes } from "./write-notes.js";
// src/commands/review-notes.ts
/** Reviews notes by one reviewer, reports, and returns the exit status. */
async function reviewNotes(chosen, { command, session, terminal }) {
	let { findLinkedFiles, rehearseChecks, signal } = session, ports = {
		listChangedNotes: async () => {
			let changed = await session.listNotes(command.paths)(signal);
			return await refuseOutputs(listOutputs(command), changed.files, session), changed;
		},
		...chosen,
		findLinkedFiles,
		rehearseChecks
	}, back = collectWriteBacks(null), run = await reviewChanges(ports, session.setup, {
		version,
		signal,
		onProgress: terminal.progress.report,
		...command.isWriting ? { onReviewed: back.add } : {}
	});
	return terminal.progress.clear(), await printReport(run.report, command), sayShutdown(run.report, command, terminal), command.paths.length === 0 && sayUnmatched(run, terminal), command.isWriting && (await writeNotes(session.root, back.files, back.problems), terminal.say(terminal.phrases.wroteReviews(back.files.length, back.current))), decideExitStatus(run.report, session.setup.settings);
}
/** Says that the model ends, unless the report before the reader's eyes says so itself. */
function sayShutdown({ usage: { modelShutdown } }, { format, output }, { say, language }) {
	modelShutdown && (output !== null || format !== "terminal" && format !== "markdown") && say(renderModelShutdown(modelShutdown, language));
}
export { reviewNotes as t };
