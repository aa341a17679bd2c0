import { o as isMarkdown, t as listNamedSources } from "./named-sources.js";
import { n as noSources } from "./note-sources.js";
import { t as looksCostly } from "./looks-costly.js";
import { u as splitLines } from "./visible-text.js";
import { n as parseNote } from "./parse.js";
import { t as estimateTokens } from "./estimate-tokens.js";
// src/review/source-text.ts
/**
* Makes of a file what a reader of it sees: of Markdown the visible text, of subtitles the words without their times.
*
* No more than so many tokens of it, cut after a line; `null` where that cannot be told of Markdown.
*/
function readSourceText({ path, text }, maximumTokens) {
	let start = text.slice(0, longest), visible = showText(path, start);
	if (visible === null) return null;
	let kept = keepTokens(visible, maximumTokens);
	return {
		path,
		text: kept,
		isWhole: kept === visible && start === text
	};
}
/** In UTF-16 units: more than the tokens that are sent of a text in any script. */
const longest = 6e4;
function showText(path, text) {
	if (isSubtitle(path)) return withoutTimes(text);
	if (!isMarkdown(path)) return text;
	let bytes = new TextEncoder().encode(text);
	if (looksCostly(bytes)) return null;
	let { obstacle, learnerText } = parseNote({
		path,
		bytes
	}, () => []);
	return obstacle === null ? learnerText : obstacle.kind === "empty" ? "" : null;
}
function isSubtitle(path) {
	return /\.(?:srt|vtt)$/i.test(path);
}
/** Empties the lines that are for players alone, so that the others keep their numbers. */
function withoutTimes(text) {
	let lines = splitLines(text), isForPlayers = (line, index) => times.test(line) || header.test(line) || isNumber.test(line) && times.test(lines[index + 1] ?? "");
	return lines.map((line, index) => isForPlayers(line, index) ? "" : line.replaceAll(tag, "")).join("\n");
}
const times = /^\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/, header = /^\s*\uFEFF?(?:WEBVTT|Kind:|Language:|STYLE|REGION|NOTE)(?:\s|$)/, isNumber = /^\s*\d{1,6}\s*$/, tag = /<[^<>\n]{0,100}>|\{\\[^{}\n]{0,100}\}/g;
function keepTokens(text, maximum) {
	let lines = splitLines(text), tokens = 0;
	for (let [index, line] of lines.entries()) if (tokens += line.trim() === "" ? 0 : estimateTokens(line) + 2, tokens > maximum) return lines.slice(0, index).join("\n");
	return text;
}
// src/review/read-sources.ts
/** Reads the texts that a note names as its source, from the same place as the note: both are by the same people. */
async function readSources(note, findLinkedFiles, signal) {
	let targets = listNamedSources(note).flatMap(({ target }) => target.kind === "text" ? [target] : []);
	if (targets.length === 0) return noSources;
	let paths = targets.flatMap(({ candidates }) => candidates), files = await findLinkedFiles([...new Set(paths)].map((path) => ({
		path,
		isRead: !0
	})), signal), found = targets.flatMap(({ candidates }) => {
		let file = candidates.map((path) => files.get(path)).find((each) => each);
		return file ? [{
			path: file.path.replace(/^\//, ""),
			text: file.text
		}] : [];
	}), share = Math.floor(maximumTokens / Math.max(1, found.length)), read = found.map(({ path, text }) => ({
		path,
		source: text === null ? null : readSourceText({
			path,
			text
		}, share)
	}));
	return {
		texts: read.flatMap(({ source }) => source && source.text.trim() !== "" ? [source] : []),
		reviewed: read.map(({ path, source }) => ({
			path,
			read: sayHowMuch(source)
		}))
	};
}
/** Of all sources of a note together, as estimated: what a note of an hour's lecture takes itself. */
const maximumTokens = 4500;
function sayHowMuch(source) {
	return source === null || source.text.trim() === "" ? "nothing" : source.isWhole ? "whole" : "start";
}
export { readSources };
