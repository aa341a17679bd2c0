import { t as looksCostly } from "./looks-costly.js";
import { once } from "node:events";
// src/adapters/worker/rehearse.ts
/**
* Rehearses the checks of costly notes in a thread of its own, which can be stopped, where an endless loop cannot.
*
* `deadline` is for one note, in milliseconds of processor time: a busy machine must not change a verdict.
*/
function rehearseInWorker(script, deadline = usualDeadline) {
	return async (files, basis) => {
		let endless = /* @__PURE__ */ new Set(), thread = null;
		for (let file of files.filter(({ bytes }) => looksCostly(bytes))) thread ??= await openThread(script), await comesToAnEnd({
			file,
			...basis
		}, {
			thread,
			deadline
		}) || (endless.add(file), await thread.terminate(), thread = null);
		return await thread?.terminate(), endless;
	};
}
/** What comes near to a limit of the guard takes about half of it. */
const usualDeadline = 2e3;
/** Starts a thread and waits until it is ready, so that loading counts for no note. */
async function openThread(script) {
	let { Worker: Thread } = await import("node:worker_threads"), thread = new Thread(script, { resourceLimits });
	return await once(thread, "message"), thread;
}
/** A smaller stack than the main thread's, so that nothing overflows there that has not done so here. */
const resourceLimits = {
	stackSizeMb: 1,
	maxOldGenerationSizeMb: 512
};
async function comesToAnEnd(rehearsal, { thread, deadline }) {
	let stop = new AbortController(), start = process.cpuUsage(), timer = setInterval(() => {
		let { user, system } = process.cpuUsage(start);
		(user + system) / 1e3 > deadline && stop.abort();
	}, 20);
	try {
		let answer = once(thread, "message", { signal: stop.signal });
		thread.postMessage(rehearsal, []);
		let [hasEnded] = await answer;
		return hasEnded === !0;
	} catch {
		return !1;
	} finally {
		clearInterval(timer);
	}
}
// src/rehearsal-script.ts
/** What the thread for rehearsals runs: once bundled, dist/rehearsal.js, where this line stands in dist/chunks/. */
const rehearsalScript = new URL(import.meta.url.endsWith(".ts") ? "./start/rehearsal.ts" : "../rehearsal.js", import.meta.url);
export { rehearseInWorker as n, rehearsalScript as t };
