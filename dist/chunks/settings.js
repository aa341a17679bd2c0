import { n as severities } from "./severity.js";
import { r as splitGlobs } from "./note-paths.js";
// src/core/language.ts
/** The languages that messages and reviews can be written in. */
const languages = ["zh-CN", "en"], publishNames = [
	"auto",
	"comment",
	"check",
	"suggestions",
	"resolved-threads",
	"commit-comment",
	"note"
], defaultSettings = {
	baseUrl: null,
	model: null,
	modelLabel: null,
	reviewer: "auto",
	notes: [],
	template: null,
	language: "auto",
	failOn: "error",
	onModelFailure: "notice",
	publish: ["auto"],
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
	notes: {
		...anyText("notes/**", (value) => ({ notes: splitGlobs(value) })),
		isList: !0
	},
	template: anyText(".github/note-template.md, study-note", (template) => ({ template })),
	language: oneOf(["auto", ...languages], (language) => ({ language })),
	"fail-on": oneOf([...severities, "never"], (failOn) => ({ failOn })),
	"on-model-failure": oneOf(["notice", "fail"], (onModelFailure) => ({ onModelFailure })),
	publish: someOf(publishNames, (publish) => ({ publish }))
}, settingNames = Object.keys(readers);
/** Whether a name is that of a setting. */
function isSettingName(name) {
	return Object.hasOwn(readers, name);
}
function anyText(example, apply) {
	return {
		expected: [example],
		isChoice: !1,
		isList: !1,
		read: (value) => value.trim() === "" ? null : apply(value.trim())
	};
}
function oneOf(values, apply) {
	return {
		expected: values,
		isChoice: !0,
		isList: !1,
		read: (text) => {
			let value = values.find((known) => known === text);
			return value === void 0 ? null : apply(value);
		}
	};
}
function someOf(values, apply) {
	return {
		expected: values,
		isChoice: !0,
		isList: !0,
		read: (text) => {
			let names = text.split(/[\s,]+/).filter((name) => name !== ""), chosen = values.filter((value) => names.includes(value));
			return names.every((name) => chosen.some((value) => value === name)) && chosen.length > 0 ? apply(chosen) : null;
		}
	};
}
export { settingNames as a, readers as i, defaultSettings as n, languages as o, isSettingName as r, defaultModel as t };
