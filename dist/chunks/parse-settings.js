import { t as neutraliseLog } from "./log.js";
import { i as readers, r as isSettingName } from "./settings.js";
// src/render/bug.ts
/** Says that note-review itself is at fault, with what its makers need to know. */
function renderBug(error) {
	let trace = error instanceof Error ? error.stack ?? error.message : String(error);
	return `note-review: This is a bug in note-review, not in your notes. Please report it with the lines below at https://github.com/note-review/note-review/issues\n${neutraliseLog(trace)}`;
}
// src/core/config/parse-settings.ts
/** Parses settings as inputs or flags have them; other names are left to whoever knows them. */
function parseSettings(values, source) {
	let settings = {};
	for (let [name, value] of values) {
		if (!isSettingName(name)) continue;
		let setting = readers[name].read(value);
		if (!setting) return {
			ok: !1,
			problem: explain({
				source,
				name,
				value
			})
		};
		settings = {
			...settings,
			...setting
		};
	}
	return {
		ok: !0,
		settings
	};
}
function explain({ source, name, value }) {
	let { kind, expected } = readers[name];
	return kind === "choice" ? {
		code: "setting-not-allowed",
		source,
		name,
		value,
		expected
	} : kind === "text" || value.trim() === "" ? {
		code: "setting-empty",
		source,
		name,
		expected
	} : {
		code: "setting-not-number",
		source,
		name,
		value,
		kind,
		expected
	};
}
export { renderBug as n, parseSettings as t };
