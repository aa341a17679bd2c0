import { t as UserError } from "./errors.js";
import { n as rules } from "./rules.js";
import { n as severities$1, t as isAtLeast } from "./severity.js";
import { t as reviewChanges } from "./pipeline.js";
import { t as version } from "./version.js";
import { _ as phrasesIn, c as measure, d as toolPage, h as lastLine, i as renderComment, n as renderJson, o as reportLanguage, r as writeJson, s as saySuppressed, t as renderTerminal, u as readAddress } from "./terminal.js";
import { t as writeReport } from "./output.js";
// src/commands/check-notes.ts
/** The pipeline without a reviewer; it shows its progress where it is given some. */
function makeChecker(session, progress) {
	let { setup, signal, findLinkedFiles, rehearseChecks } = session;
	return async (changed) => {
		let ports = {
			listChangedNotes: () => Promise.resolve(changed),
			findLinkedFiles,
			rehearseChecks,
			reviewer: { kind: "off" }
		}, options = {
			version,
			signal,
			...progress && { onProgress: progress.report }
		}, run = await reviewChanges(ports, setup, options);
		return progress?.clear(), run;
	};
}
/** Whether a command looks at every note there is. */
function isWhole({ paths, selection }) {
	return paths.length === 0 && selection.kind === "all";
}
/** Says which templates no note has, where all notes were looked at. */
function sayUnmatched({ unmatchedTemplates }, { explain }) {
	for (let { path, files } of unmatchedTemplates) explain(new UserError({
		code: "template-unmatched",
		path,
		files
	}));
}
// src/render/github-log.ts
/** The findings as workflow commands, one a line, for a job that runs the command line itself. */
function renderGitHubLog({ notes }) {
	return notes.flatMap(({ path, findings }) => findings.map((finding) => `${toCommand(path, finding)}\n`)).join("");
}
function toCommand(path, finding) {
	let places = Object.entries(toProperties(path, finding)).map(([name, value]) => [name, escapeProperty(String(value))]).filter(([, value]) => value !== "").map(([name, value]) => `${name}=${value}`);
	return `::${finding.severity} ${places.join(",")}::${escapeData(finding.message)}`;
}
/**
* Columns only within one line, which is all that GitHub takes; its end column is the last character itself.
*
* A number stands last: the runner looks for the `::` after it by culture, which a mark at the end of a text can hide.
*/
function toProperties(path, { span, rule }) {
	let { startLine, startColumn, endLine, endColumn } = span, columns = startLine === endLine ? {
		col: startColumn,
		endColumn: Math.max(startColumn, endColumn - 1)
	} : {};
	return {
		file: path,
		title: rule,
		line: startLine,
		endLine: lastLine(span),
		...columns
	};
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** As `@actions/core` escapes, and without the control characters that a terminal would obey. */
function escapeData(text) {
	return text.toWellFormed().replace(control, "").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
const control = /(?![\t\r\n])\p{Cc}/gu;
// src/render/format-phrases.ts
/** The sentences in a language. */
function formatPhrasesIn(language) {
	return phrases[language];
}
const phrases = {
	"zh-CN": {
		sourceRoot: "检出的根文件夹",
		leftOut: (count, most) => `还有 ${count} 处较轻的问题没有列出：GitHub 一次最多接收 ${most} 处`,
		restOfNote: "其余部分"
	},
	en: {
		sourceRoot: "The root of the checkout",
		leftOut: (count, most) => `${count} less serious ${count === 1 ? "finding is" : "findings are"} not listed: GitHub takes ${most} at once`,
		restOfNote: "rest of the note"
	}
};
// src/render/xml.ts
/** The element as an XML 1.0 document. */
function writeXml(root) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, "")}`;
}
function writeElement({ name, attributes, content }, indentation) {
	let start = `${indentation}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("")}`;
	return "lines" in content ? `${start}>${content.lines.map(escapeXml).join("\n")}</${name}>\n` : content.length === 0 ? `${start}/>\n` : `${start}>\n${content.map((element) => writeElement(element, `${indentation}  `)).join("")}${indentation}</${name}>\n`;
}
/** No line of a text begins a line of the document and `##[` never stands bare, so that a log takes it for no command. */
function escapeXml(text) {
	return String(text).toWellFormed().replace(forbidden, "�").replace(special, (character) => `&#${character.codePointAt(0)};`);
}
/** What XML 1.0 cannot hold in any form. */
const forbidden = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu, special = /[&<>"']|(?<=##)\[|[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
// src/render/junit.ts
/** The report as JUnit's XML: a suite for each note, a test for each section of its template and one for the rest. */
function renderJunit({ tool, notes, failOn }) {
	let suites = notes.map((note) => toSuite(note, failOn));
	return writeXml({
		name: "testsuites",
		attributes: {
			name: tool.name,
			tests: sum(suites.map(({ tests }) => tests)),
			failures: sum(suites.map(({ failures }) => failures)),
			errors: 0,
			time: 0
		},
		content: suites.map(({ element }) => element)
	});
}
function toSuite(note, failOn) {
	let isFailing = ({ severity }) => failOn !== "never" && isAtLeast(severity, failOn), tests = listTests(note).map(({ name, findings }) => ({
		name,
		failing: findings.filter(isFailing),
		passing: findings.filter((finding) => !isFailing(finding))
	})), failures = tests.filter(({ failing }) => failing.length > 0).length;
	return {
		element: {
			name: "testsuite",
			attributes: {
				name: note.path,
				tests: tests.length,
				failures,
				errors: 0,
				skipped: 0,
				time: 0
			},
			content: tests.map((test) => toTestCase(test, note))
		},
		tests: tests.length,
		failures
	};
}
/** The findings of each section of the template, and those of no such section; every finding stands once. */
function listTests({ sections, findings, language }) {
	let bySection = /* @__PURE__ */ new Map();
	for (let finding of findings) {
		let index = findSection(sections, finding), known = bySection.get(index);
		known ? known.push(finding) : bySection.set(index, [finding]);
	}
	let findingsOf = (index) => bySection.get(index) ?? [], counts = /* @__PURE__ */ new Map();
	return [...sections.map(({ slot }, index) => {
		let count = (counts.get(slot) ?? 0) + 1;
		return counts.set(slot, count), {
			name: count === 1 ? slot : `${slot} (${count})`,
			findings: findingsOf(index)
		};
	}), {
		name: formatPhrasesIn(language).restOfNote,
		findings: findingsOf(-1)
	}];
}
/**
* The section of the template that a finding is about, else -1.
*
* A finding names the heading as the note has it, which may be another name of the section: then the line tells.
*/
function findSection(sections, { section: title, span }) {
	if (title === null) return -1;
	let missing = sections.findIndex(({ slot, line }) => line === null && slot === title), there = sections.findIndex(({ line }) => line === span.startLine), isNamed = sections[there]?.slot === title;
	if (there >= 0 && (isNamed || missing < 0)) return there;
	if (missing >= 0) return missing;
	let first = sections.findIndex(({ slot }) => slot === title), above = sections.findLastIndex(({ slot, line }) => slot === title && line !== null && line <= span.startLine);
	return Math.max(first, above);
}
/** One failure holds all findings of a test: many readers show the first failure of a test and no other. */
function toTestCase({ name, failing, passing }, note) {
	let lines = (findings) => ({ lines: findings.map((finding) => describe(finding, note)) }), failure = {
		name: "failure",
		attributes: {
			type: [...new Set(failing.map(({ rule }) => rule))].join(" "),
			message: failing.map(({ message }) => message).join("\n")
		},
		content: lines(failing)
	}, output = {
		name: "system-out",
		attributes: {},
		content: lines(passing)
	};
	return {
		name: "testcase",
		attributes: {
			classname: note.path,
			name,
			file: note.path,
			time: 0
		},
		content: [...failing.length > 0 ? [failure] : [], ...passing.length > 0 ? [output] : []]
	};
}
function describe({ span, severity, message, rule, url }, { language }) {
	let more = [rule, url].filter((part) => part !== "").join(" "), level = phrasesIn(language).severity[severity];
	return `${span.startLine}:${span.startColumn} ${level} ${message} (${more})`;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// src/render/markdown.ts
/** The whole report as a Markdown document for a file or a pipe: nothing is left out, nothing is linked. */
function renderMarkdown(report) {
	return `${renderComment(report, {
		permalink: () => null,
		maxLength: Infinity,
		unit: "characters"
	})}\n`;
}
// src/render/rdjson.ts
/** The findings as reviewdog's DiagnosticResult (`-f=rdjson`). */
function renderRdjson({ tool, notes }) {
	let diagnostics = notes.flatMap(({ path, findings }) => findings.map((finding) => toDiagnostic(path, finding)));
	return writeJson({
		source: {
			name: tool.name,
			url: toolPage
		},
		diagnostics
	});
}
const severities = {
	error: "ERROR",
	warning: "WARNING",
	notice: "INFO"
};
function toDiagnostic(path, finding) {
	let { message, severity, rule, url } = finding, address = readAddress(url), suggestions = toSuggestions(finding);
	return {
		message,
		location: {
			path,
			range: toRange(finding)
		},
		severity: severities[severity],
		code: {
			value: rule,
			...address === null ? {} : { url: address }
		},
		...suggestions.length === 0 ? {} : { suggestions }
	};
}
/** Columns within one line, where they are known; else whole lines, the last one included. */
function toRange(finding) {
	let { span } = finding;
	return (span.startLine === span.endLine ? toExactRange(span, finding) : null) ?? {
		start: { line: span.startLine },
		end: { line: lastLine(span) }
	};
}
/** A fix only where its columns are known: a wrong one would cut characters. */
function toSuggestions(finding) {
	let { fix } = finding, range = fix === null ? null : toExactRange(fix.span, finding);
	return fix === null || range === null ? [] : [{
		range,
		text: fix.text
	}];
}
function toExactRange(span, finding) {
	let start = toPosition(span.startLine, span.startColumn, finding), end = toPosition(span.endLine, span.endColumn, finding);
	return start && end ? {
		start,
		end
	} : null;
}
/** reviewdog counts columns in bytes of UTF-8, which the source line tells; column 1 is the same in any unit. */
function toPosition(line, column, { span, excerpt }) {
	if (column === 1) return {
		line,
		column
	};
	let before = excerpt.slice(0, column - 1);
	return line === span.startLine && before.length === column - 1 && before.isWellFormed() ? {
		line,
		column: measure(before, "bytes") + 1
	} : null;
}
// src/render/file-uri.ts
/** The name by which SARIF's readers know the root of the checkout. */
const sourceRoot = "%SRCROOT%";
/** The path as a URI reference (RFC 3986): every byte but the plainest is percent-encoded. */
function locateFile(path) {
	let uri = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return path.startsWith("/") ? { uri: `file://${uri}` } : windowsDrive.test(path) ? { uri: `file:///${uri.replace("%3A", ":")}` } : {
		uri,
		uriBaseId: sourceRoot
	};
}
const windowsDrive = /^[A-Za-z]:\//;
// src/render/sarif-message.ts
/**
* A text as a SARIF message that shows just that text.
*
* Braces would be placeholders (§3.11.5), and `[text](address)` a link (§3.11.6): a note may have either in a title.
*/
function writeMessage(text) {
	return { text: text.replace(/[{}]/g, "$&$&").replace(linkMiddle, escapeLinkMiddle) };
}
/** Where the text of a link would end, with the backslashes that would otherwise escape it. */
const linkMiddle = /(\\*)\](?=\()/g;
function escapeLinkMiddle(_, backslashes) {
	return `${backslashes}${backslashes}\\]`;
}
// src/render/sarif.ts
/** The findings as SARIF 2.1.0, as GitHub's code scanning and editors take it. */
function renderSarif(report) {
	return writeJson({
		$schema: schema,
		version: "2.1.0",
		runs: [describeRun(report)]
	});
}
const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", mostResults = 25e3;
function describeRun(report) {
	let language = reportLanguage(report), found = listFound(report), listed = mostSerious(found, mostResults), broken = new Map(listed.map(({ finding }) => [finding.rule, finding])), ruleIndexes = new Map([...broken.keys()].map((rule, index) => [rule, index]));
	return {
		tool: { driver: {
			name: report.tool.name,
			version: report.tool.version,
			informationUri: toolPage,
			language,
			rules: [...broken.values()].map((finding) => toRule(finding, language))
		} },
		language,
		columnKind: "utf16CodeUnits",
		newlineSequences: [
			"\r\n",
			"\r",
			"\n"
		],
		originalUriBaseIds: { [sourceRoot]: { description: writeMessage(formatPhrasesIn(language).sourceRoot) } },
		invocations: [describeInvocation(report, found.length - listed.length)],
		results: listed.map((each) => toResult(each, ruleIndexes))
	};
}
function listFound({ notes }) {
	return notes.flatMap(({ path, findings }) => {
		let occurrences = /* @__PURE__ */ new Map();
		return findings.map((finding) => {
			let kind = JSON.stringify([finding.rule, finding.section]), occurrence = (occurrences.get(kind) ?? 0) + 1;
			return occurrences.set(kind, occurrence), {
				path,
				finding,
				occurrence
			};
		});
	});
}
/** At most `limit` of them, the less serious left out first, in their order. */
function mostSerious(found, limit) {
	if (found.length <= limit) return found;
	let ranked = severities$1.flatMap((severity) => found.filter(({ finding }) => finding.severity === severity)), kept = new Set(ranked.slice(0, limit));
	return found.filter((each) => kept.has(each));
}
/** What a rule asks; of a rule that we do not know, its name. */
function toRule({ rule: id, url }, language) {
	let rule = rules.find((known) => known.id === id), description = rule?.summary[language] ?? id, helpUri = readAddress(url);
	return {
		id,
		shortDescription: writeMessage(description),
		fullDescription: writeMessage(description),
		help: writeMessage(helpUri ?? description),
		...helpUri === null ? {} : { helpUri },
		...rule ? { defaultConfiguration: configure(rule) } : {}
	};
}
/** How serious the rule is where nobody says otherwise. */
function configure({ severity }) {
	return severity === "off" ? { enabled: !1 } : { level: levels[severity] };
}
/**
* What comments suppress is told here and is no result: GitHub opens an alert for a result even if it has `suppressions`.
*/
function describeInvocation(report, leftOut) {
	let language = reportLanguage(report), notifications = [...leftOut === 0 ? [] : [{
		level: "warning",
		message: writeMessage(formatPhrasesIn(language).leftOut(leftOut, mostResults))
	}], ...report.notes.filter(({ suppressed }) => suppressed.length > 0).map(notifySuppressed)];
	return {
		executionSuccessful: !0,
		...notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }
	};
}
function notifySuppressed(note) {
	return {
		level: "note",
		message: writeMessage(saySuppressed(note, phrasesIn(note.language))),
		locations: [{ physicalLocation: { artifactLocation: locateFile(note.path) } }]
	};
}
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function toResult({ path, finding, occurrence }, ruleIndexes) {
	let { rule, severity, message, section, fix } = finding, artifactLocation = locateFile(path);
	return {
		ruleId: rule,
		ruleIndex: ruleIndexes.get(rule),
		level: levels[severity],
		message: writeMessage(message),
		locations: [{ physicalLocation: {
			artifactLocation,
			region: locate(finding)
		} }],
		partialFingerprints: { "ruleSectionPath/v1": JSON.stringify([
			rule,
			section,
			path,
			occurrence
		]) },
		...fix === null ? {} : { fixes: [toFix(fix, artifactLocation)] }
	};
}
/** The region of a finding, with its text where that is known whole. */
function locate({ span, excerpt }) {
	let text = excerpt.slice(span.startColumn - 1, span.endColumn - 1), isWhole = text.length === span.endColumn - span.startColumn && text !== "", isKnown = span.startLine === span.endLine && isWhole;
	return {
		...toRegion(span),
		...isKnown ? { snippet: { text } } : {}
	};
}
function toFix({ span, text }, artifactLocation) {
	return { artifactChanges: [{
		artifactLocation,
		replacements: [{
			deletedRegion: toRegion(span),
			insertedContent: { text }
		}]
	}] };
}
/** SARIF counts as we do, from 1 and with the end one past the last character. */
function toRegion({ startLine, startColumn, endLine, endColumn }) {
	return {
		startLine,
		startColumn,
		endLine,
		endColumn
	};
}
// src/render/format.ts
/** How a report can be written. */
const formats = {
	terminal: renderTerminal,
	json: renderJson,
	markdown: renderMarkdown,
	sarif: renderSarif,
	rdjson: renderRdjson,
	junit: renderJunit,
	github: renderGitHubLog
};
// src/commands/print-report.ts
/** Writes a report where the command line says, in the format it says. */
async function printReport(report, { format, output }) {
	let colour = output === null && isColoured(process.stdout);
	await writeReport(formats[format](report, { colour }), output);
}
/** Whether a stream shows colours, and nobody asked for none. */
function isColoured({ isTTY }) {
	return isTTY === !0 && !process.env.NO_COLOR;
}
export { makeChecker as a, isWhole as i, printReport as n, sayUnmatched as o, formats as r, isColoured as t };
