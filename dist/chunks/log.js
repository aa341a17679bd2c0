// src/render/visible.ts
const controlSequence = /* @__PURE__ */ RegExp("\x1B\\[[0-?]*[ -/]*[@-~]", "g"), operatingSystemCommand = /* @__PURE__ */ RegExp("\x1B\\][^\x1B\\u0007\\n]*", "g"), lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/g, invisible = /(?![\n\t]|(?<=\p{Extended_Pictographic})\uFE0F|(?<=[0-9#*])\uFE0F(?=\u20E3)|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** The text as a reader sees it: without invisible, directional and terminal characters, each line ended by `\n`. */
function visibleText(text) {
	return text.toWellFormed().replace(controlSequence, "").replace(operatingSystemCommand, "").replace(lineEnd, "\n").replace(invisible, "");
}
/** The visible text on one line. */
function visibleLine(text) {
	return visibleText(text).replace(/[ \t\n]+/g, " ").trim();
}
/** At most `length` characters of a line, with an ellipsis where more was cut off. */
function clipLine(text, length) {
	let line = visibleLine(text);
	return line.length <= length ? line : `${line.slice(0, length).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
// src/render/log.ts
/**
* Makes any text unable to be a workflow command, and keeps its lines.
*
* The runner compares by culture, which skips zero-width characters: so invisible ones are taken out, and a command
* is broken by a space and not by a zero-width one.
*/
function neutraliseLog(text) {
	return visibleText(text).split("\n").map(neutraliseLine).join("\n");
}
/** Any text as one line for a terminal or a log. */
function plainLine(text) {
	return neutraliseLog(text).replace(/[ \t\n]+/g, " ").trim();
}
function neutraliseLine(line) {
	let command = line.trimStart();
	return line.slice(0, line.length - command.length) + (command.startsWith("::") ? `: :${command.slice(2)}` : command).replaceAll("##[", "## [");
}
export { visibleText as a, visibleLine as i, plainLine as n, clipLine as r, neutraliseLog as t };
