import { n as plainLine } from "./log.js";
import { t as UserError } from "./errors.js";
import { t as localTrustedFiles } from "./trusted-file.js";
import { n as parseNote } from "./parse.js";
import { d as generatedNames } from "./rules.js";
import { t as checkNote } from "./check-note.js";
import { n as padColumns, t as countColumns } from "./columns.js";
import { i as isWhole } from "./print-report.js";
import { t as writeReport } from "./output.js";
// src/commands/baseline.ts
/** Opens the baseline that the command line names; without one, nothing is known. */
async function openBaseline({ command, session }) {
	let { baseline: chosen } = command;
	if (chosen === null) return { take: (report) => Promise.resolve({
		report,
		gone: 0
	}) };
	let { applyBaseline, updateBaseline } = await import("./baseline.js"), { writeBaseline } = await import("./baseline-file.js"), isAll = isWhole(command), old = await readBaseline(chosen, session);
	return { take: async (report) => {
		if (!chosen.isUpdated) return applyBaseline(report, old, isAll);
		let baseline = updateBaseline(report, old, isAll);
		return await writeReport(writeBaseline(baseline), chosen.path), applyBaseline(report, baseline, isAll);
	} };
}
/** Says what the baseline has kept out of a report, so that nothing is green without a word. */
function reportBaseline({ report, gone }, { baseline, format, fixes }, { phrases, say }) {
	if (baseline === null) return;
	let { known } = report.totals;
	if (baseline.isUpdated) {
		let notes = report.notes.filter((note) => note.known > 0).length;
		say(phrases.baselineWritten(known, notes, baseline.path));
	} else known > 0 && (format !== "terminal" || fixes === "show") && say(phrases.known(known, baseline.path));
	gone > 0 && say(phrases.gone(gone, baseline.path));
}
/** A baseline that is not there, or cannot be read, knows nothing only where it is about to be written. */
async function readBaseline({ path, isUpdated }, { root, signal }) {
	let { isBaseline, parseBaseline } = await import("./baseline-file.js"), text = await localTrustedFiles(root).read(path, signal), baseline = text === null ? null : parseBaseline(text);
	if (baseline) return baseline;
	if (text !== null && isUpdated && !isBaseline(text)) throw new UserError({
		code: "baseline-is-other-file",
		path
	});
	if (isUpdated) return [];
	throw new UserError({
		code: text === null ? "baseline-not-found" : "baseline-unreadable",
		path
	});
}
// src/render/explain.ts
/** Says for a person at a terminal which template a note got and why, and what fills each section of it. */
function renderExplanation({ note, template, context }, language) {
	let words = explanations[language], chosen = template === null ? words.none : words.template(template.name, template.path), reason = template === null ? "" : words.reason(context.choice), rows = context.slots.map((filled) => [headingOf(filled), words.filled(filled)]), width = rows.reduce((most, [heading]) => Math.max(most, countColumns(heading)), 0);
	return [
		plainLine(`${note.path}${words.colon}${chosen}${reason}`),
		...rows.map(([heading, filled]) => `  ${padColumns(heading, width)}  ${plainLine(filled)}`),
		""
	].join("\n");
}
function headingOf({ slot }) {
	return plainLine(`${"#".repeat(slot.depth)} ${slot.title}`);
}
const chineseReasons = {
	setting: "因为设置里指定了它",
	"front-matter": "因为笔记开头的 template 写了它",
	files: (glob) => `因为路径匹配 ${glob}`,
	default: "因为没有别的模板管这篇笔记",
	"built-in": "因为仓库里没有模板",
	none: "因为没有模板管这篇笔记",
	unknown: (name) => `因为笔记开头写的模板「${name}」不存在`
}, englishReasons = {
	setting: "because the settings name it",
	"front-matter": "because the note's front matter names it",
	files: (glob) => `because the path matches ${glob}`,
	default: "because no other template claims the note",
	"built-in": "because the repository has no template",
	none: "because no template claims the note",
	unknown: (name) => `because the note's front matter names “${name}”, which does not exist`
};
function sayReason(reason, reasons) {
	return reason.kind === "files" ? reasons.files(reason.glob) : reason.kind === "unknown" ? reasons.unknown(reason.name) : reasons[reason.kind];
}
const explanations = {
	"zh-CN": {
		colon: "：",
		none: "没有模板管它",
		template: (name, path) => name === path ? `模板 ${path}` : `模板「${name}」（${path}）`,
		reason: (reason) => `，${sayReason(reason, chineseReasons)}`,
		filled: (filled) => {
			let { section } = filled;
			return section ? `第 ${section.heading.startLine} 行「${section.title}」` : filled.isExpected ? "缺少" : "没有，可以不写";
		}
	},
	en: {
		colon: ": ",
		none: "no template claims it",
		template: (name, path) => name === path ? `template ${path}` : `template “${name}” (${path})`,
		reason: (reason) => `, ${sayReason(reason, englishReasons)}`,
		filled: (filled) => {
			let { section } = filled;
			return section ? `line ${section.heading.startLine}, “${section.title}”` : filled.isExpected ? "missing" : "absent, which is fine";
		}
	}
};
// src/commands/explain.ts
/** Says which template each note got, and what fills each section of it. */
function explainChoices(files, { setup: { chooseTemplate } }, { language, write }) {
	for (let file of files) {
		let note = parseNote(file, (identity) => generatedNames(chooseTemplate(identity).template));
		write(`${renderExplanation(checkNote(note, chooseTemplate(note), { language }), language)}\n`);
	}
}
export { openBaseline as n, reportBaseline as r, explainChoices as t };
