import { n as severities } from "./severity.js";
// src/core/nearest.ts
const farthest = [
	0,
	1,
	2
];
/** The known name within two edits of `name` that takes the fewest, the first of equals; or `null`. */
function nearest(name, known) {
	if (name === null || name.length > 60) return null;
	for (let edits of farthest) {
		let near = known.find((other) => isWithinEdits(name.toLowerCase(), other.toLowerCase(), edits));
		if (near !== void 0) return near;
	}
	return null;
}
/** Whether it takes at most so many letters put in, left out or exchanged to make one text the other. */
function isWithinEdits(from, to, edits) {
	if (Math.abs(from.length - to.length) > edits) return !1;
	let same = 0;
	for (; same < from.length && from[same] === to[same];) same += 1;
	if (same === from.length && same === to.length) return !0;
	if (edits === 0) return !1;
	let [rest, other] = [from.slice(same), to.slice(same)];
	return [
		[rest.slice(1), other.slice(1)],
		[rest.slice(1), other],
		[rest, other.slice(1)]
	].some(([left = "", right = ""]) => isWithinEdits(left, right, edits - 1));
}
// src/core/language.ts
/** The languages that messages and reviews can be written in. */
const languages = ["zh-CN", "en"], defaultSettings = {
	baseUrl: null,
	model: null,
	modelLabel: null,
	reviewer: "auto",
	notes: [],
	template: null,
	language: "auto",
	failOn: "error",
	onModelFailure: "notice",
	rules: {}
}, defaultModel = "gpt-6-luna", readers = {
	"base-url": anyText("https://HOST/v1", (baseUrl) => ({ baseUrl })),
	model: anyText("gpt-6-luna", (model) => ({ model })),
	"model-label": anyText("GPT-4o", (modelLabel) => ({ modelLabel })),
	reviewer: oneOf([
		"auto",
		"model",
		"built-in",
		"off"
	], (reviewer) => ({ reviewer })),
	notes: anyText("notes/**", (value) => ({ notes: splitLines(value) })),
	template: anyText(".github/note-template.md, study-note", (template) => ({ template })),
	language: oneOf(["auto", ...languages], (language) => ({ language })),
	"fail-on": oneOf([...severities, "never"], (failOn) => ({ failOn })),
	"on-model-failure": oneOf(["notice", "fail"], (onModelFailure) => ({ onModelFailure }))
}, settingNames = Object.keys(readers);
/** Whether a name is that of a setting. */
function isSettingName(name) {
	return Object.hasOwn(readers, name);
}
function anyText(example, apply) {
	return {
		expected: [example],
		isChoice: !1,
		read: (value) => value.trim() === "" ? null : apply(value.trim())
	};
}
function oneOf(values, apply) {
	return {
		expected: values,
		isChoice: !0,
		read: (text) => {
			let value = values.find((known) => known === text);
			return value === void 0 ? null : apply(value);
		}
	};
}
function splitLines(value) {
	return value.split(/\r?\n|,(?![^{]*\})/).map((pattern) => pattern.trim()).filter((pattern) => pattern !== "");
}
export { settingNames as a, nearest as c, readers as i, defaultSettings as n, languages as o, isSettingName as r, isWithinEdits as s, defaultModel as t };
