import { t as createNote } from "./write-file.js";
import { n as parseNote } from "./parse.js";
import { b as require_dist } from "./section.js";
import { t as openSession } from "./session.js";
// src/core/template/scaffold-note.ts
var import_dist = require_dist();
/**
* The text of a fresh note: the template without its directives, its generated sections and its `…` headings.
*
* @param named Whether the note has to say in its front matter which template it is for.
*/
function scaffoldNote(template, named) {
	let { name, preamble, slots } = template, written = slots.filter(({ isGenerated }) => !isGenerated);
	return `${[named ? nameTemplate(preamble, name) : preamble, ...written.map(({ source }) => source)].filter((piece) => piece !== "").map((piece) => piece.endsWith("\n") ? piece : `${piece}\n`).join("").trim()}\n`;
}
/** Adds `template: …` to the front matter, or front matter that says so. */
function nameTemplate(preamble, name) {
	let line = (0, import_dist.stringify)({ template: name }), opening = /^---[ \t]*\n/.exec(preamble)?.[0];
	return opening === void 0 ? `---\n${line}---\n\n${preamble.trimStart()}` : opening + line + preamble.slice(opening.length);
}
// src/commands/new.ts
/** Writes a fresh note from a template. */
async function runNew(command, { say, phrases }) {
	let { signal } = new AbortController(), { path, template: name, settings } = command, chosen = await openSession({
		...command,
		settings: {
			...settings,
			template: name
		}
	}, signal), [template] = chosen.setup.templates;
	if (!template) throw Error(`Expected the template ${name}`);
	let text = scaffoldNote(template, isToBeNamed(path, template, (await openSession(command, signal)).setup));
	return await createNote(chosen.root, path, text), say(phrases.created(path, template.name)), 0;
}
/** Whether the note would get another template than its own, unless it says which. */
function isToBeNamed(path, template, { templates, chooseTemplate }) {
	if (!templates.some((own) => own.path === template.path)) return !1;
	let bytes = new TextEncoder().encode(scaffoldNote(template, !1)), choice = chooseTemplate(parseNote({
		path,
		bytes
	}, () => []));
	return choice.template.path !== template.path && choice.reason.kind !== "front-matter";
}
export { runNew };
