import { n as usableKey, r as createClient } from "./complete-prompt.js";
/** Asks an endpoint on which day it will shut a model down. A server on this machine is not asked. */
function openaiShutdownDate({ endpoint, apiKey, model }) {
	if (endpoint.isLoopback) return () => Promise.resolve(null);
	let client = createClient(endpoint, usableKey(endpoint, apiKey));
	return async (signal) => {
		try {
			return readDate(await client.models.retrieve(model, {
				signal,
				timeout: 2e3
			}));
		} catch {
			return null;
		}
	};
}
/** The day of a date that is one, with or without a time of the day. */
function readDate(answer) {
	if (typeof answer != "object" || !answer || !("shutdown_date" in answer)) return null;
	let date = answer.shutdown_date;
	if (typeof date != "string") return null;
	let [day] = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(date) ?? [];
	return day === void 0 || Number.isNaN(Date.parse(day)) ? null : day;
}
export { openaiShutdownDate };
