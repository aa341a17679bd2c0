// src/core/config/command-flags.ts
/** The flags that are no settings, and what each takes. */
const ownFlags = {
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
		"model",
		"base-url",
		"model-label",
		"on-model-failure"
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
	["update-baseline", "-"]
], requirements = [["update-baseline", "baseline"], ["dry-run", "fix"]];
export { requirements as a, ownFlags as i, commandNames as n, exclusions as r, commandFlags as t };
