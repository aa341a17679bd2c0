import { t as checkNote } from "./chunks/check-note.js";
import { n as parseNote } from "./chunks/parse.js";
import { t as draftBuiltInReview } from "./chunks/review.js";
import { i as verifyReview } from "./chunks/verify.js";
import { n as compileChoice } from "./chunks/choose.js";
import { d as generatedNames } from "./chunks/rules.js";
import { parentPort } from "node:worker_threads";
// src/core/rehearse.ts
/** Checks and reviews a note for the time alone that it takes. */
function rehearse({ file, templates, rules }) {
	let choose = compileChoice(templates), note = parseNote(file, (identity) => generatedNames(choose(identity).template)), checked = checkNote(note, choose(note), {
		language: "en",
		rules
	});
	checked.note.obstacle || verifyReview(draftBuiltInReview(checked, "en"), checked.note);
}
// src/adapters/worker/answer.ts
/** Rehearses what it is sent, and says of each whether it came to an end. */
function answerRehearsals(port) {
	port.on("message", (rehearsal) => {
		port.postMessage(comesToAnEnd(() => rehearse(rehearsal)), []);
	}), port.postMessage("ready", []);
}
/** Whether a call comes to an end, as far as this thread can tell. */
function comesToAnEnd(call) {
	try {
		return call(), !0;
	} catch (error) {
		return !(error instanceof RangeError);
	}
}
// src/start/rehearsal.ts
parentPort && answerRehearsals(parentPort);
export {};
