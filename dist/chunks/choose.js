import { t as compileGlobs } from "./note-paths.js";
import { g as frontMatterField } from "./section.js";
// src/core/template/choose.ts
/** Lets a note's front matter choose, else the first template whose globs match, else the first one without globs. */
function compileChoice(templates) {
	let globs = templates.flatMap((template) => template.files.map((glob) => ({
		template,
		glob,
		matches: compileGlobs([glob])
	}))), byDefault = templates.find(({ files }) => files.length === 0), byPath = (path) => {
		let claim = globs.find(({ matches }) => matches(path));
		return claim ? {
			template: claim.template,
			reason: {
				kind: "files",
				glob: claim.glob
			}
		} : byDefault ? {
			template: byDefault,
			reason: { kind: "default" }
		} : {
			template: noTemplate,
			reason: { kind: "none" }
		};
	}, known = templates.map(({ name }) => name);
	return ({ path, frontMatter }) => {
		let templateName = readName(frontMatterField(frontMatter, "template"));
		if (templateName === null) return byPath(path);
		let named = templates.find(({ name }) => name === templateName);
		if (named) return {
			template: named,
			reason: { kind: "front-matter" }
		};
		let { template } = byPath(path);
		return {
			template,
			reason: {
				kind: "unknown",
				name: templateName,
				known
			}
		};
	};
}
/** What front matter names, also where YAML takes it for a number or a list; `null` where it names nothing. */
function readName(value) {
	return value == null ? null : typeof value == "string" ? value : JSON.stringify(value);
}
/** Holds every note against one template. */
function alwaysChoose(template, kind) {
	return () => ({
		template,
		reason: { kind }
	});
}
/** What a note is held against that no template claims: it asks for nothing. */
const noTemplate = {
	name: "",
	path: "",
	source: "built-in",
	ceiling: "error",
	files: [],
	language: null,
	order: "off",
	levels: "any",
	extra: "allow",
	relaxesDrafts: !1,
	validateFrontMatter: null,
	slots: [],
	gaps: [],
	preamble: ""
};
export { compileChoice as n, noTemplate as r, alwaysChoose as t };
