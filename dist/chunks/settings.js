import { n as severities } from "./severity.js";
import { r as splitGlobs } from "./note-paths.js";
// src/core/language.ts
/** The languages that messages and reviews can be written in. */
const languages = ["zh-CN", "en"], partNames = ["review", "interpretation"], publishNames = [
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
	parts: ["review"],
	notes: [],
	template: null,
	language: "auto",
	failOn: "error",
	onModelFailure: "notice",
	maxNotes: null,
	maxTokens: null,
	maxCost: null,
	inputPrice: null,
	cachedInputPrice: null,
	outputPrice: null,
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
	parts: someOf(partNames, (parts) => ({ parts })),
	notes: {
		...anyText("notes/**", (value) => ({ notes: splitGlobs(value) })),
		isList: !0
	},
	template: anyText(".github/note-template.md, study-note", (template) => ({ template })),
	language: oneOf(["auto", ...languages], (language) => ({ language })),
	"fail-on": oneOf([...severities, "never"], (failOn) => ({ failOn })),
	"on-model-failure": oneOf(["notice", "fail"], (onModelFailure) => ({ onModelFailure })),
	"max-notes": count("200", (maxNotes) => ({ maxNotes })),
	"max-tokens": count("1000000", (maxTokens) => ({ maxTokens })),
	"max-cost": amount("5", (maxCost) => ({ maxCost })),
	"input-price": amount("1.25", (inputPrice) => ({ inputPrice })),
	"cached-input-price": amount("0.125", (cachedInputPrice) => ({ cachedInputPrice })),
	"output-price": amount("10", (outputPrice) => ({ outputPrice })),
	publish: someOf(publishNames, (publish) => ({ publish }))
}, settingNames = Object.keys(readers);
/** Whether a name is that of a setting. */
function isSettingName(name) {
	return Object.hasOwn(readers, name);
}
function anyText(example, apply) {
	return {
		expected: [example],
		kind: "text",
		isList: !1,
		read: (value) => value.trim() === "" ? null : apply(value.trim())
	};
}
/** A whole number, written in digits alone: a separator or an exponent may not mean what it seems to. */
function count(example, apply) {
	return {
		expected: [example],
		kind: "count",
		isList: !1,
		read: (text) => {
			let value = /^\d+$/.test(text.trim()) ? Number(text) : null;
			return Number.isSafeInteger(value) && value !== null ? apply(value) : null;
		}
	};
}
/** An amount in US dollars, written in digits, perhaps with a decimal point. */
function amount(example, apply) {
	return {
		expected: [example],
		kind: "amount",
		isList: !1,
		read: (text) => /^\d{1,12}(?:\.\d{1,12})?$/.test(text.trim()) ? apply(Number(text)) : null
	};
}
function oneOf(values, apply) {
	return {
		expected: values,
		kind: "choice",
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
		kind: "choice",
		isList: !0,
		read: (text) => {
			let names = text.split(/[\s,]+/).filter((name) => name !== ""), chosen = values.filter((value) => names.includes(value));
			return names.every((name) => chosen.some((value) => value === name)) && chosen.length > 0 ? apply(chosen) : null;
		}
	};
}
export { settingNames as a, readers as i, defaultSettings as n, languages as o, isSettingName as r, defaultModel as t };
