import { t as readApiKey } from "./environment.js";
import { i as chooseReviewer } from "./write-back.js";
import { t as reviewNotes } from "./review-notes.js";
import { t as openSession } from "./session.js";
// src/commands/review.ts
/** Checks and reviews notes, and writes the reviews into them where that is asked for. */
async function runReview(command, terminal) {
	let { signal } = new AbortController(), session = await openSession(command, signal), run = {
		command,
		session,
		terminal
	};
	if (command.batch !== null) {
		let { collectBatch, submitBatch } = await import("./batch2.js");
		return command.batch === "submit" ? submitBatch(run) : collectBatch(run);
	}
	let { settings } = session.setup;
	return reviewNotes(await chooseReviewer(settings, readApiKey(settings, process.env)), run);
}
export { runReview };
