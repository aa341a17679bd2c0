import { a as settingNames } from "./settings.js";
// src/core/config/command-flags.ts
/** The settings that are flags: all but where to publish, which only the action does. */
const flagSettings = settingNames.filter((name) => name !== "publish"), ownFlags = {
	config: "value",
	format: "value",
	output: "value",
	fix: "nothing",
	"dry-run": "nothing",
	baseline: "value",
	"update-baseline": "nothing",
	since: "value",
	staged: "nothing",
	watch: "nothing",
	explain: "nothing",
	write: "nothing",
	batch: "value",
	help: "nothing",
	version: "nothing"
}, onNotes = [
	"notes",
	"config",
	"language",
	"output"
], onReports = [
	...onNotes,
	"template",
	"fail-on",
	"format"
], commandFlags = {
	check: [
		...onReports,
		"fix",
		"dry-run",
		"baseline",
		"update-baseline",
		"since",
		"staged",
		"watch",
		"explain"
	],
	review: [
		...onReports,
		"reviewer",
		"parts",
		"model",
		"base-url",
		"model-label",
		"on-model-failure",
		"max-notes",
		"max-tokens",
		"max-cost",
		"input-price",
		"cached-input-price",
		"output-price",
		"write",
		"batch"
	],
	new: ["config", "language"],
	derive: onNotes
}, commandNames = [
	"check",
	"review",
	"new",
	"derive"
], exclusions = [
	["staged", "since"],
	["staged", "fix"],
	["watch", "fix"],
	["watch", "update-baseline"],
	["watch", "since"],
	["watch", "staged"],
	["watch", "-"],
	["since", "-"],
	["staged", "-"],
	["update-baseline", "fix"],
	["update-baseline", "-"],
	["write", "-"],
	["batch", "-"]
], requirements = [["update-baseline", "baseline"], ["dry-run", "fix"]];
export { ownFlags as a, flagSettings as i, commandNames as n, requirements as o, exclusions as r, commandFlags as t };
