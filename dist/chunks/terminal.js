import { t as sentenceFor } from "./catalogue.js";
import { a as visibleText, i as visibleLine, n as plainLine, r as clipLine, t as neutraliseLog } from "./log.js";
import { t as countOf } from "./plural.js";
import { n as severities } from "./severity.js";
import { r as countRemarks } from "./assemble.js";
import { t as addDrops } from "./drops.js";
import { n as padColumns, r as splitCells, t as countColumns } from "./columns.js";
// src/core/report/review-part.ts
/** The parts that a review has only where they are asked for, in the order in which they are spoken of. */
const reviewParts = [
	"interpretation",
	"rubric",
	"source"
];
// src/render/counts.ts
/** Counts findings by severity. */
function countFindings(findings) {
	let count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		error: count("error"),
		warning: count("warning"),
		notice: count("notice")
	};
}
/** Says the counts that are not zero, the most serious first; nothing where all are. */
function sayCounts(counts, phrases) {
	return severities.filter((severity) => counts[severity] > 0).map((severity) => phrases.severityCount(severity, counts[severity])).join(phrases.listSeparator);
}
/** Whether a review has words of its own, whatever its outcome. */
function saysSomething(review) {
	return countRemarks(review) > 0 || review.overall !== null || review.rubric.length > 0;
}
/** Whether there is nothing to read of an evaluation: the model gave none, or nobody asked for more than the interpretation. */
function lacksEvaluation(review) {
	return (review.outcome === "unavailable" || review.interpretation !== null) && !saysSomething(review);
}
/** A number with a comma between thousands, the same on every machine. */
function groupDigits(count) {
	return String(Math.round(count)).replace(/\d(?=(?:\d{3})+$)/g, "$&,");
}
// src/render/headings.ts
/** What stands over a review, as plain text: it names the model, or says that none was asked. */
function reviewHeading({ reviewer, label }, phrases) {
	return reviewer === "model" ? phrases.reviewHeading(clipLine(label, longestLabel)) : phrases.builtInReviewHeading;
}
/** What stands over an interpretation, as plain text. */
function interpretationHeading({ reviewer, label }, phrases) {
	return reviewer === "model" ? phrases.interpretationHeading(clipLine(label, longestLabel)) : phrases.builtInInterpretationHeading;
}
/** What stands over all that a note gets of a review: what it is called by what it has. */
function writtenHeading(review, phrases) {
	return lacksEvaluation(review) ? interpretationHeading(review, phrases) : reviewHeading(review, phrases);
}
const longestLabel = 100;
// src/render/inert.ts
/** Turns any text into one line of Markdown that reads the same and does nothing. */
function inert(text) {
	return trusted(escapeMarkdown(inertText(text)));
}
/** Any text as one line for a place that shows plain text, such as an annotation, should it look for references all the same. */
function inertText(text) {
	return breakReferences(visibleLine(text));
}
/** Shows any text as one code span. */
function inertCode(text) {
	let code = breakComments(visibleLine(text));
	if (code === "") return trusted("");
	let fence = "`".repeat(longestBacktickRun(code) + 1), padding = /^`|`$/.test(code) ? " " : "";
	return trusted(fence + padding + code + padding + fence);
}
/** Shows any text, line by line, as one fenced code block. */
function fenced(text, language = "") {
	let code = breakComments(visibleText(text).replace(/\n$/, "")), fence = "`".repeat(Math.max(3, longestBacktickRun(code) + 1));
	return trusted(`${fence}${language.replace(/[^\w+-]/g, "")}\n${code}\n${fence}`);
}
/** Lines that GitHub can commit at a click; `null` where they have what a reader would not see. */
function suggestionBlock(lines) {
	if (visibleText(lines) !== lines) return null;
	let fence = "`".repeat(Math.max(3, longestBacktickRun(lines) + 1));
	return trusted(`${fence}suggestion\n${lines}\n${fence}`);
}
/** Links a label to an address that we have built; the label alone if that is no web address. */
function link(label, url) {
	return label === "" || !/^https?:\/\/[^/]/i.test(url) ? label : trusted(`[${label}](${encodeUrl(url)})`);
}
/** Folds `body` away under a summary; neither GitHub nor CommonMark reads Markdown in the summary. */
function details(summary, body, { isOpen = !1 } = {}) {
	let heading = encodeMarkup(inertText(summary));
	return trusted(`${isOpen ? "<details open>" : "<details>"}<summary>${heading}</summary>\n\n${body}\n\n</details>`);
}
/** Puts a block into a quotation, or that many columns deep into a list item. */
function nest(block, depth) {
	let prefix = depth === "quotation" ? "> " : " ".repeat(depth);
	return trusted(block.split("\n").map((line) => line === "" ? prefix.trimEnd() : prefix + line).join("\n"));
}
/** Our own Markdown, as a template whose holes take nothing but safe Markdown and numbers. */
function md(strings, ...holes) {
	return trusted(String.raw({ raw: strings }, ...holes));
}
/** Joins the parts that are not empty. */
function join(parts, separator) {
	return trusted(parts.filter((part) => part !== "").join(separator));
}
/** The one place that makes safe Markdown; every caller is in this file. */
function trusted(markdown) {
	return markdown;
}
const commitHash = /(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, opaqueScheme = /(?:mailto|xmpp|tel|sms|sips?|callto|facetime|skype|magnet|javascript|vbscript|data|blob|intent)(?=:)/gi;
/**
* Breaks what GitHub finds in text after Markdown has been read, where no escape helps: a gap parts it.
*
* Formulas are among it: GitHub looks for them in the finished HTML, where `\$` is a dollar sign again, and behind a
* gap takes none for the start of one.
*/
function breakReferences(text) {
	return text.replace(commitHash, (hash) => hash.replace(/.{6}(?=.)/g, "$&​")).replace(/@/g, "@​").replace(/[#!](?=\d)/g, "$&​").replace(/(?:GH|GHSA)-(?=[0-9a-z])/gi, "$&​").replace(opaqueScheme, "$&​").replace(/:(?=\/\/|(?:[+-]1|100|1234|[\d_+-]{0,40}[a-z][\w+-]{0,40}):)/gi, ":​").replace(/www(?=\.)/gi, "$&​").replace(/\$/g, "​$&");
}
/**
* Breaks the one thing that acts in code: other actions post under the same name as we do, and know their own comment
* by an HTML comment that stands anywhere in it. The rest of code is left as it is, so that it can be copied.
*/
function breakComments(code) {
	return code.replaceAll("<!--", "<!​--");
}
/** Escapes what could act inside a line, and what could act if the text came to start one. */
function escapeMarkdown(text) {
	return encodeMarkup(text.replace(/[\\`*[\]~|$]|!$|!(?=\[)|(?<![0-9a-z])_|_(?![0-9a-z])/gi, "\\$&").replace(/^(?=[-+=#/:])/, "\\").replace(/^(\d{1,9})(?=[.)])/, "$1\\"));
}
function encodeMarkup(text) {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
/** Keeps `%XX` as it is, and encodes all that could end or change a link's destination. */
function encodeUrl(url) {
	return encodeURI(url.toWellFormed()).replace(/%25(?=[0-9a-f]{2})/gi, "%").replace(/[()*'$!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g, "&amp;");
}
function longestBacktickRun(text) {
	return text.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;
}
// src/render/phrases-en.ts
const severity$1 = {
	error: "error",
	warning: "warning",
	notice: "notice"
}, builtInLacks$1 = {
	interpretation: "writes no interpretation",
	rubric: "judges by no rubric",
	source: "compares with no source"
};
function listOf(items) {
	return items.join(", ").replace(/, (?=[^,]*$)/, " and ");
}
/** The fixed sentences in English. */
const english = {
	listSeparator: ", ",
	gap: " ",
	quoteSeparator: "; ",
	colon: ":",
	fullStop: ".",
	severity: severity$1,
	severityCount: (level, count) => countOf(count, severity$1[level]),
	noteCount: (count) => countOf(count, "note"),
	remarkCount: (count) => countOf(count, "remark"),
	lines: (first, last) => first === last ? `line ${first}` : `lines ${first}–${last}`,
	quotation: (text) => `“${text}”`,
	headline: ({ isPass, notes, counts }) => `Note check ${isPass ? "passed" : "failed"}: ${countOf(notes, "note")}, ${counts === "" ? "no findings" : counts}`,
	since: (mended, added) => `Since the last review: ${[mended > 0 ? `${countOf(mended, "finding")} mended` : "", added > 0 ? `${added} new` : ""].filter((part) => part !== "").join(", ")}.`,
	noFindings: "No findings",
	noNewFindings: "No new findings",
	noTemplate: "No template applies to this note: only the rules that need none were checked",
	noNotes: "There are no notes to check this time / 这次没有需要检查的笔记",
	failOnNever: "fail-on is never: this run does not fail, whatever errors it finds.",
	missingReviews: (count) => `${countOf(count, "note")} got no review from the model. The template check stands.`,
	columns: [
		"Note",
		"Template",
		"Open TODOs",
		"Remarks verified"
	],
	moreNotes: (count) => `… and ${count} more.`,
	trimmed: (reviews, findings) => `Left out here for length: ${[reviews > 0 ? `the reviews of ${countOf(reviews, "note")}` : "", findings > 0 ? `the findings of ${countOf(findings, "note")}` : ""].filter((part) => part !== "").join(" and ")}.`,
	more: "See the full report",
	suppressed: (count, places) => `${countOf(count, "finding")} suppressed by comments: ${places}`,
	ruleLines: (rule, lines) => `${rule} ${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`,
	known: (count) => `${countOf(count, "known finding")} left out (baseline)`,
	changeTo: (text) => `fix: ${text}`,
	insert: (text) => `fix: insert ${text}`,
	deleteLines: (lines) => `fix: delete ${lines}`,
	reviewHeading: (label) => `Review by ${label}`,
	builtInReviewHeading: "Built-in review",
	interpretationHeading: (label) => `Interpretation by ${label}`,
	builtInInterpretationHeading: "Built-in interpretation",
	strengths: "Strengths",
	suggestions: "Suggestions",
	overall: "Overall",
	overview: "Overview",
	points: "Key points",
	takeaways: "Takeaways",
	rubric: "Rubric",
	unjudged: {
		"not-answered": "Not judged, because no level was given.",
		"unknown-level": "Not judged, because the level that was given is not in the rubric.",
		"several-levels": "Not judged, because more than one level was given.",
		"out-of-bounds": "Not judged, because its reason gives a score or a verdict of its own.",
		"quote-not-found": "Not judged, because its quotes are not in the note."
	},
	fromNoteAlone: "Made from this note alone, and compared with no source.",
	fromNoteAndSource: (paths) => `Made from this note and its source ${paths}.`,
	sourceLine: (path, line) => `source ${path}, line ${line}`,
	sourceRead: (path, read) => ({
		whole: `Compared with the source ${path}.`,
		start: `The source ${path} is long, and only its start was compared.`,
		nothing: `The source ${path} was not compared: it is too long, or not UTF-8 text.`
	})[read],
	noSuggestions: "This review makes no suggestions.",
	rewrite: "One way to write it",
	stillOpen: "raised before, still open",
	resolved: "Raised before and now resolved:",
	resolvedNow: "resolved",
	unavailable: (failure) => `The model gave no review${failure === null ? "" : `: ${failure}`}. The template check stands.`,
	committable: (count) => count === 1 ? "One change to these notes can be committed at a click." : `${count} changes to these notes can be committed at a click.`,
	notBesideLines: "GitHub did not take them beside their lines, so here they are to copy:",
	writtenBack: (heading) => `${heading}, written here by note-review. The next run replaces what stands between the two comments around it.`,
	suspicious: "This note has words for its reviewer, which were not followed:",
	builtInStandsIn: "The remarks below are by the built-in reviewer, not by a model.",
	unseen: (sections, others) => `The model has not seen ${sections}${others > 0 ? ` and ${countOf(others, "more section")}` : ""}; no remark above is about that.`,
	beforeHeadings: "before the first heading",
	verified: (remarks) => `The quotes of ${countOf(remarks, "remark")} were verified against the notes.`,
	dropped: (remarks) => `${countOf(remarks, "more remark")} ${remarks === 1 ? "was" : "were"} dropped`,
	takesModel: (parts) => `The built-in reviewer ${listOf(parts.map((part) => builtInLacks$1[part]))}: that takes a model.`,
	notInterpreted: (notes) => `${countOf(notes, "note")} got no interpretation that the note bears out.`,
	reviewedBy: (labels) => `The review was generated by ${labels}; only the template check decides whether the run passes.`,
	reviewedByBuiltIn: "The review was generated by the built-in reviewer, without a model; only the template check decides whether the run passes.",
	reviewedByBoth: (labels) => `The reviews were generated by ${labels} and the built-in reviewer; only the template check decides whether the run passes.`,
	notReviewed: "Only the template was checked this time; no review was written.",
	reused: (notes) => notes === 1 ? "1 note has not changed, so its earlier review stands." : `${notes} notes have not changed, so their earlier reviews stand.`,
	usage: ({ requests, input, cached, output, isEstimated, cost }) => `Model usage: ${countOf(requests, "request")}, ${input} input tokens${cached === null ? "" : ` (${cached} cached)`}, ${output} output tokens${isEstimated ? " (partly estimated, as the endpoint did not count them all)" : ""}${cost === null ? "" : `, about ${cost}`}.`,
	duration: (seconds) => `Took ${seconds} s.`,
	moreAnnotations: (count) => `${countOf(count, "more finding")} without an annotation; the summary of the run lists them all`
}, severity = {
	error: "错误",
	warning: "警告",
	notice: "提示"
}, builtInLacks = {
	interpretation: "不写解读",
	rubric: "不按评价标准定等级",
	source: "不对照来源"
}, chinese = {
	listSeparator: "、",
	gap: "",
	quoteSeparator: "；",
	colon: "：",
	fullStop: "。",
	severity,
	severityCount: (level, count) => `${count} 个${severity[level]}`,
	noteCount: (count) => `${count} 篇笔记`,
	remarkCount: (count) => `${count} 条`,
	lines: (first, last) => first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`,
	quotation: (text) => `「${text}」`,
	headline: ({ isPass, notes, counts }) => `笔记检查${isPass ? "通过" : "未通过"}：${notes} 篇笔记，${counts === "" ? "没有发现问题" : counts}`,
	since: (mended, added) => `与上次评价相比：${[mended > 0 ? `改好了 ${mended} 个问题` : "", added > 0 ? `新增了 ${added} 个问题` : ""].filter((part) => part !== "").join("，")}。`,
	noFindings: "没有发现问题",
	noNewFindings: "没有新的问题",
	noTemplate: "没有适用的模板，只检查了不需要模板的规则",
	noNotes: "这次没有需要检查的笔记 / There are no notes to check this time",
	failOnNever: "fail-on 设为 never：即使有错误，也不会让这次运行失败。",
	missingReviews: (count) => `${count} 篇笔记没有得到模型评价，模板检查的结果不受影响。`,
	columns: [
		"笔记",
		"模板检查",
		"待办",
		"已核实的评价意见"
	],
	moreNotes: (count) => `……还有 ${count} 篇笔记没有列出。`,
	trimmed: (reviews, findings) => `篇幅有限，${[reviews > 0 ? `${reviews} 篇笔记的评价` : "", findings > 0 ? `${findings} 篇笔记的检查结果` : ""].filter((part) => part !== "").join("和 ")}没有在这里展开。`,
	more: "查看完整报告",
	suppressed: (count, places) => `笔记中的注释要求忽略 ${count} 处问题：${places}`,
	ruleLines: (rule, lines) => `${rule} 第 ${lines.join("、")} 行`,
	known: (count) => `另有 ${count} 处已知问题记在基线中，没有列出`,
	changeTo: (text) => `可改为：${text}`,
	insert: (text) => `可插入：${text}`,
	deleteLines: (lines) => `可删去${lines}`,
	reviewHeading: (label) => `${label}评价`,
	builtInReviewHeading: "内置评价",
	interpretationHeading: (label) => `${label}解读`,
	builtInInterpretationHeading: "内置解读",
	strengths: "优点",
	suggestions: "改进建议",
	overall: "综合评价",
	overview: "内容概述",
	points: "知识点整理",
	takeaways: "心得体会",
	rubric: "评价标准",
	unjudged: {
		"not-answered": "没有判定，因为没有给出等级。",
		"unknown-level": "没有判定，因为给出的等级不在标准里。",
		"several-levels": "没有判定，因为给出了不止一个等级。",
		"out-of-bounds": "没有判定，因为理由里有标准之外的打分或评判。",
		"quote-not-found": "没有判定，因为引文在笔记中找不到。"
	},
	fromNoteAlone: "只根据这篇笔记整理，没有对照来源。",
	fromNoteAndSource: (paths) => `根据这篇笔记和它的来源 ${paths} 整理。`,
	sourceLine: (path, line) => `来源 ${path} 第 ${line} 行`,
	sourceRead: (path, read) => ({
		whole: `对照了来源 ${path}。`,
		start: `来源 ${path} 很长，只对照了开头部分。`,
		nothing: `来源 ${path} 没有对照：它太长，或者不是 UTF-8 文本。`
	})[read],
	noSuggestions: "这次没有提出改进建议。",
	rewrite: "可以这样写",
	stillOpen: "上次已提出，仍待处理",
	resolved: "上次提出、现已解决：",
	resolvedNow: "已解决",
	unavailable: (failure) => `没有得到模型评价${failure === null ? "" : `：${failure}`}。模板检查的结果不受影响。`,
	committable: (count) => `这些笔记有 ${count} 处改动，点一下就能提交。`,
	notBesideLines: "GitHub 没有把它们放到对应的行旁边，所以列在这里，可以复制：",
	writtenBack: (heading) => `${heading}，由 note-review 写在这里。下次运行会替换前后两条注释之间的文字。`,
	suspicious: "这篇笔记里有写给审阅者的话，未予理会：",
	builtInStandsIn: "下面的意见来自内置评价，不是模型写的。",
	unseen: (sections, others) => `模型没有看过${sections}${others > 0 ? `，以及另外 ${others} 节` : ""}；上面的意见不涉及这些内容。`,
	beforeHeadings: "第一个标题之前",
	verified: (remarks) => `${remarks} 条意见的引文都已在笔记中核实。`,
	dropped: (remarks) => `另有 ${remarks} 条意见没有采用`,
	takesModel: (parts) => `内置评价${parts.map((part) => builtInLacks[part]).join("，也")}；这要用模型。`,
	notInterpreted: (notes) => `${notes} 篇笔记没有能在笔记中核实的解读。`,
	reviewedBy: (labels) => `评价由 ${labels} 自动生成；是否通过只由模板检查决定。`,
	reviewedByBuiltIn: "评价由内置评价程序生成，没有使用模型；是否通过只由模板检查决定。",
	reviewedByBoth: (labels) => `评价由 ${labels} 和内置评价程序自动生成；是否通过只由模板检查决定。`,
	notReviewed: "这次只做了模板检查，没有写评价。",
	reused: (notes) => `${notes} 篇笔记没有改动，沿用上次的评价。`,
	usage: ({ requests, input, cached, output, isEstimated, cost }) => `模型用量：${requests} 次请求，输入 ${input} tokens${cached === null ? "" : `（其中缓存 ${cached}）`}，输出 ${output} tokens${isEstimated ? "（模型服务没有给出全部用量，部分为估算）" : ""}${cost === null ? "" : `，费用约 ${cost}`}。`,
	duration: (seconds) => `用时 ${seconds} 秒。`,
	moreAnnotations: (count) => `还有 ${count} 处没有标注，完整列表见运行摘要`
};
// src/render/phrases.ts
/** The fixed sentences in a language. */
function phrasesIn(language) {
	return catalogue[language];
}
const catalogue = {
	"zh-CN": chinese,
	en: english
};
// src/render/model-failure.ts
/** Says why a model gave no review, then how to mend that; plain text without a full stop at the end. */
function renderModelFailure(failure, language) {
	return plainLine(sentenceFor(catalogues[language], failure));
}
const catalogues = {
	"zh-CN": {
		"model-key-missing": () => "没有模型服务的密钥。请设置 api-key；来自派生仓库的拉取请求拿不到密钥，这是 GitHub 的规定",
		"model-unauthorized": ({ status }) => `模型服务拒绝了密钥（HTTP ${status}）。请检查 api-key 是否正确、是否过期，以及是否属于 base-url 所指的服务`,
		"model-not-found": ({ status, model }) => `模型服务里没有 ${model} 这个模型（HTTP ${status}）。请核对 model 的拼写、这个密钥能否使用它，以及 base-url 是否以 /v1 结尾`,
		"model-rate-limited": ({ status }) => `模型服务的请求频率或额度已到上限（HTTP ${status}）。请稍后重新运行，或检查账户余额`,
		"model-rejected-request": ({ status }) => `模型服务不接受这个请求（HTTP ${status}）。请确认这个模型支持 chat completions，并且上下文长度放得下这篇笔记`,
		"model-server-error": ({ status }) => `模型服务内部出错（HTTP ${status}）。请稍后重新运行；如果一直这样，请联系服务方`,
		"model-unreachable": ({ host }) => `连不上 ${host}。请检查 base-url 的主机名，以及运行环境能否访问它`,
		"model-redirected": ({ host }) => `${host} 把请求转到了别的地址，为了不把笔记发到陌生的地方，没有跟随。请把 base-url 直接设为最终的地址`,
		"model-timed-out": ({ seconds }) => `模型在 ${seconds} 秒内没有答完。请稍后重新运行，或换一个更快的模型`,
		"model-answered-no-chat-completion": ({ host }) => `${host} 返回的不是 chat completion，可能是一个网页。请检查 base-url 是否以 /v1 结尾`,
		"model-answer-empty": () => "模型的回答是空的。请重新运行，或换一个模型",
		"model-answer-truncated": () => "模型的回答没写完就到了长度上限。请换一个输出上限更高的模型，或把笔记拆短",
		"model-refused": () => "模型拒绝评价这篇笔记。请看看笔记里有没有敏感内容，或换一个模型",
		"model-answer-invalid": () => "模型的回答不符合要求的 JSON 格式。请重新运行，或换一个支持结构化输出的模型",
		"model-batch-lacks-note": () => "这一批里没有这篇笔记现在的样子：它在提交以后改过，或者是新的。请重新提交，或不用 --batch 单独评价它",
		"model-batch-unanswered": ({ status }) => `这一批结束时（${status}）还没有得到这篇笔记的评价。请重新提交`,
		"notes-limit": ({ limit }) => limit === 0 ? "max-notes 是 0，这次运行不请模型评价。要请模型评价，请调高 max-notes" : `按 max-notes 的设置，这次运行只请模型评价 ${groupDigits(limit)} 篇笔记。要评价更多，请调高 max-notes`,
		"token-limit": ({ limit }) => `再请模型评价一次，这次运行的用量就会超过 max-tokens 设定的 ${groupDigits(limit)} tokens。要评价更多，请调高 max-tokens`,
		"cost-limit": ({ limitUsd }) => `再请模型评价一次，这次运行的费用就会超过 max-cost 设定的 $${limitUsd}。要评价更多，请调高 max-cost`
	},
	en: {
		"model-key-missing": () => "There is no key for the model. Set api-key; pull requests from forks get no secrets, which is GitHub's rule",
		"model-unauthorized": ({ status }) => `The endpoint refused the key (HTTP ${status}). Check that api-key is right, has not expired, and belongs to the service that base-url names`,
		"model-not-found": ({ status, model }) => `The endpoint has no model ${model} (HTTP ${status}). Check the spelling of model, that the key may use it, and that base-url ends in /v1`,
		"model-rate-limited": ({ status }) => `The endpoint's rate limit or quota is used up (HTTP ${status}). Run again later, or check the account's balance`,
		"model-rejected-request": ({ status }) => `The endpoint rejected the request (HTTP ${status}). Check that the model speaks chat completions and that its context is long enough for the note`,
		"model-server-error": ({ status }) => `The endpoint failed (HTTP ${status}). Run again later; if it goes on, ask whoever runs the endpoint`,
		"model-unreachable": ({ host }) => `No connection to ${host}. Check the host name in base-url, and that the runner can reach it`,
		"model-redirected": ({ host }) => `${host} redirected the request elsewhere, and notes are not sent on to unknown addresses. Set base-url to the final address`,
		"model-timed-out": ({ seconds }) => `The model did not finish within ${seconds} s. Run again later, or choose a faster model`,
		"model-answered-no-chat-completion": ({ host }) => `${host} answered with something other than a chat completion, perhaps a web page. Check that base-url ends in /v1`,
		"model-answer-empty": () => "The model's answer was empty. Run again, or choose another model",
		"model-answer-truncated": () => "The model's answer was cut off at its length limit. Choose a model that may answer at more length, or split the note",
		"model-refused": () => "The model refused to review this note. See whether the note holds sensitive content, or choose another model",
		"model-answer-invalid": () => "The model's answer was not the JSON that was asked for. Run again, or choose a model with structured output",
		"model-batch-lacks-note": () => "The batch does not have this note as it is now: it has changed since, or is new. Submit it again, or review it without --batch",
		"model-batch-unanswered": ({ status }) => `The batch ended (${status}) without an answer for this note. Submit it again`,
		"notes-limit": ({ limit }) => limit === 0 ? "max-notes is 0, so the model reviews no note of this run. Raise max-notes to have notes reviewed" : `max-notes lets the model review only ${limit === 1 ? "one note" : `${groupDigits(limit)} notes`} of this run. Raise max-notes to have more notes reviewed`,
		"token-limit": ({ limit }) => `One more call would take this run past the ${groupDigits(limit)} tokens of max-tokens. Raise max-tokens to have more notes reviewed`,
		"cost-limit": ({ limitUsd }) => `One more call would take this run past the $${limitUsd} of max-cost. Raise max-cost to have more notes reviewed`
	}
};
// src/render/place.ts
/** The last line that has a character of the span; a span that ends before column 1 does not touch that line. */
function lastLine({ startLine, endLine, endColumn }) {
	return endColumn <= 1 && endLine > startLine ? endLine - 1 : endLine;
}
/** Where in a note something stands, in the note's language, linked where there is an address. */
function renderPlace({ path, language }, span, permalink) {
	return link(inert(phrasesIn(language).lines(span.startLine, lastLine(span))), permalink(path, span) ?? "");
}
// src/render/source-quote.ts
/** Where in a source something stands, linked where there is an address. */
function renderSourcePlace({ path, line }, language, permalink) {
	return link(inert(phrasesIn(language).sourceLine(clipLine(path, longestPath), line)), permalink?.(path, {
		startLine: line,
		startColumn: 1,
		endLine: line,
		endColumn: 1
	}) ?? "");
}
/** Says which sources a review has seen, and how much of them; nothing where the note names none. */
function renderSources({ review, language }) {
	let { sourceRead } = phrasesIn(language), line = join(review.sources.map(({ path, read }) => sourceRead(clipPath(path), read)).map(inert), phrasesIn(language).gap);
	return line === "" ? line : md`> ${line}`;
}
/** What an interpretation was made from, as plain text. */
function sayBasis({ review, language }) {
	let phrases = phrasesIn(language), read = review.sources.filter((source) => source.read !== "nothing"), paths = read.map(({ path }) => clipPath(path)).join(phrases.listSeparator);
	return read.length === 0 ? phrases.fromNoteAlone : phrases.fromNoteAndSource(paths);
}
function clipPath(path) {
	return clipLine(path, longestPath);
}
const longestPath = 200;
// src/render/remark.ts
/**
* Remarks as a numbered list, each with its evidence and, folded away, a way to write it better.
*
* Without a permalink quotes stand alone: in the note itself, line numbers would soon be those of other lines.
*/
function renderRemarks(remarks, note, permalink) {
	return numbered(remarks.map((remark) => ({
		line: join([
			renderClaim(remark, note.language),
			renderEvidence(remark, note, permalink),
			sayOpen(remark, note.language)
		], marks[note.language].space),
		fold: renderRewrite(remark, note.language)
	})));
}
/** A remark's title in bold. */
function renderRemarkTitle({ title }) {
	let words = inert(clipLine(title, longestTitle));
	return words === "" ? words : md`**${words}**`;
}
/** A numbered list of one-line items, each with a block that may hang below it. */
function numbered(items) {
	return join(items.filter(({ line }) => line !== "").map(({ line, fold = md`` }, index) => {
		let number = index + 1, below = nest(fold, `${number}. `.length);
		return join([md`${number}. ${line}`, below], "\n");
	}), "\n");
}
const longestTitle = 200, marks = {
	"zh-CN": {
		colon: md`：`,
		space: "",
		bracket: (words) => md`（${words}）`
	},
	en: {
		colon: md`: `,
		space: " ",
		bracket: (words) => md`(${words})`
	}
};
function renderClaim(remark, language) {
	let title = renderRemarkTitle(remark), detail = inert(remark.detail);
	return title === "" || detail === "" ? join([title, detail], "") : md`${title}${marks[language].colon}${detail}`;
}
function renderEvidence({ quotes, source }, note, permalink) {
	let { language } = note, ofNote = quotes.map((quote) => renderQuote(quote, note, permalink)), ofSource = source === null ? [] : [renderSourceQuote(source, language, permalink)];
	return bracket([...ofNote, ...ofSource], language);
}
/** Words of a note with their places, in brackets. */
function renderQuotes(quotes, note, permalink) {
	return bracket(quotes.map((quote) => renderQuote(quote, note, permalink)), note.language);
}
function bracket(quotes, language) {
	let words = join(quotes, phrasesIn(language).quoteSeparator);
	return words === "" ? words : marks[language].bracket(words);
}
function renderSourceQuote(source, language, permalink) {
	let place = renderSourcePlace(source, language, permalink), words = clipLine(source.text, 200);
	return words === "" ? place : md`${place}${marks[language].colon}${inert(phrasesIn(language).quotation(words))}`;
}
/** The words of a quote, and where they stand where there are addresses. */
function renderQuote({ text, span }, note, permalink) {
	let place = permalink === null ? md`` : renderPlace(note, span, permalink), words = clipLine(text, 200);
	if (words === "") return place;
	let quotation = inert(phrasesIn(note.language).quotation(words));
	return place === "" ? quotation : md`${place}${marks[note.language].colon}${quotation}`;
}
function sayOpen({ status }, language) {
	return status === "open" ? marks[language].bracket(inert(phrasesIn(language).stillOpen)) : md``;
}
/** The rewrite stands in a quotation, so that no line of it starts a line of the comment, where bots look for commands. */
function renderRewrite({ rewrite }, language) {
	return rewrite === null || visibleLine(rewrite) === "" ? md`` : details(phrasesIn(language).rewrite, nest(fenced(rewrite, "markdown"), "quotation"));
}
// src/render/rubric.ts
/** The criteria of a rubric as a numbered list: the level, why, and the words that show it, or why there is none. */
function renderRubric(note, permalink) {
	return numbered(note.review.rubric.map((criterion) => ({ line: renderCriterion(criterion, note, permalink) })));
}
function renderCriterion({ criterion, level, unjudged, detail, quotes }, note, permalink) {
	let phrases = phrasesIn(note.language), name = md`**${inert(clipLine(criterion, 100))}**${marks[note.language].colon}`;
	return level === null ? md`${name}${inert(phrases.unjudged[unjudged ?? "not-answered"])}` : md`${name}${join([
		md`${inert(clipLine(level, 100))}${inert(phrases.fullStop)}`,
		inert(detail),
		renderQuotes(quotes, note, permalink)
	], phrases.gap)}`;
}
// src/render/unseen.ts
/** Says which sections of a note the model has not seen, and why where something failed; nothing where it saw all. */
function sayUnseen({ review, language }) {
	let { unseen, reason, outcome } = review;
	if (unseen.length === 0) return "";
	let phrases = phrasesIn(language), named = unseen.slice(0, maximumNamed).map((heading) => phrases.quotation(clipLine(heading, 60) || phrases.beforeHeadings)), sections = phrases.unseen(named.join(phrases.listSeparator), unseen.length - named.length);
	return outcome === "unavailable" || reason === null ? sections : [sections, renderModelFailure(reason, language) + phrases.fullStop].join(phrases.gap);
}
/** The others are counted. */
const maximumNamed = 5;
// src/render/review.ts
/** What a reviewer says about a note, in the note's language; nothing where the review was skipped. */
function renderReview(note, { permalink }) {
	let { review, language } = note;
	if (review.outcome === "skipped") return md``;
	let phrases = phrasesIn(language), place = {
		permalink,
		depth: 3
	}, parts = [under(interpretationHeading(review, phrases), renderInterpretation(note, place)), under(reviewHeading(review, phrases), renderEvaluation(note, place))];
	return join([
		renderUnavailable(note),
		renderSuspicious(note, permalink),
		...parts
	], "\n\n");
}
/** The same as a note of its own has it below a heading, which is not rendered. */
function renderReviewBelow(note, place) {
	let { review, language } = note, { writtenBack } = phrasesIn(language);
	return join([
		md`> ${inert(writtenBack(writtenHeading(review, phrasesIn(language))))}`,
		renderUnavailable(note),
		renderInterpretation(note, place),
		renderEvaluation(note, place)
	], "\n\n");
}
function under(heading, body) {
	return body === "" ? body : md`### ${inert(heading)}\n\n${body}`;
}
function renderUnavailable({ review, language }) {
	if (review.outcome !== "unavailable") return md``;
	let phrases = phrasesIn(language), failure = review.reason === null ? null : renderModelFailure(review.reason, language), warning = md`> ⚠️ ${inert(phrases.unavailable(failure))}`;
	return saysSomething(review) && review.reviewer === "built-in" ? md`${warning}\n>\n> ${inert(phrases.builtInStandsIn)}` : warning;
}
/** The passages of the note that give orders to a reviewer, as quotations that nobody can mistake for the reviewer's words. */
function renderSuspicious(note, permalink) {
	let { suspicious } = note.review;
	if (suspicious.length === 0) return md``;
	let phrases = phrasesIn(note.language), passages = suspicious.map((quote) => renderQuote(quote, note, permalink));
	return md`> ⚠️ ${join([inert(phrases.suspicious), join(passages, phrases.quoteSeparator)], phrases.gap)}`;
}
function renderInterpretation(note, place) {
	let { review, language } = note;
	if (review.interpretation === null) return md``;
	let phrases = phrasesIn(language), { overview, points, takeaways } = review.interpretation;
	return join([
		md`> ${inert(sayBasis(note))}`,
		section$1(phrases.overview, paragraph(overview), place),
		section$1(phrases.points, list(points), place),
		section$1(phrases.takeaways, list(takeaways), place)
	], "\n\n");
}
function renderEvaluation(note, place) {
	let { strengths, suggestions, overall } = note.review;
	if (lacksEvaluation(note.review)) return md``;
	let phrases = phrasesIn(note.language), { permalink } = place, pending = suggestions.filter(({ status }) => status !== "resolved"), proposed = suggestions.length === 0 ? inert(phrases.noSuggestions) : join([renderRemarks(pending, note, permalink), renderResolved(suggestions, phrases)], "\n\n");
	return join([
		renderSources(note),
		section$1(phrases.strengths, renderRemarks(strengths, note, permalink), place),
		section$1(phrases.suggestions, proposed, place),
		section$1(phrases.rubric, renderRubric(note, permalink), place),
		section$1(phrases.overall, paragraph(overall ?? ""), place),
		renderUnseen(note)
	], "\n\n");
}
function renderUnseen(note) {
	let words = inert(sayUnseen(note));
	return words === "" ? words : md`> ${words}`;
}
function renderResolved(suggestions, phrases) {
	let titles = suggestions.filter(({ status }) => status === "resolved").map(renderRemarkTitle);
	return titles.length === 0 ? md`` : md`✅ ${join([inert(phrases.resolved), join(titles, phrases.quoteSeparator)], phrases.gap)}`;
}
function section$1(heading, body, { depth }) {
	return body === "" ? body : md`${headingBelow(depth, inert(heading))}\n\n${body}`;
}
/** Two levels below, as far as there are any: headings have six. */
function headingBelow(depth, words) {
	let level = levels[depth + 1] ?? levels[depth];
	return level ? md`${level} ${words}` : md`**${words}**`;
}
const levels = [
	md`#`,
	md`##`,
	md`###`,
	md`####`,
	md`#####`,
	md`######`
];
function list(items) {
	return numbered(items.map((item) => ({ line: inert(item) })));
}
/** Untrusted text as a paragraph: a zero-width space keeps its words from starting a line, where bots look for commands. */
function paragraph(text) {
	let words = inert(text);
	return words === "" ? words : md`\u200B${words}`;
}
// src/render/drops.ts
/** Says how many remarks were dropped, and what was wrong with how many of them; nothing where none were. */
function sayDrops({ notes, totals }, language) {
	if (totals.dropped === 0) return "";
	let phrases = phrasesIn(language), reasons = addDrops(...notes.map(({ review }) => review.drops)).map(({ reason, count }) => faults[language][reason](count)), why = reasons.length === 0 ? "" : colon[language] + reasons.join(comma[language]);
	return phrases.dropped(totals.dropped) + why + phrases.fullStop;
}
const colon = {
	"zh-CN": "：",
	en: ": "
}, comma = {
	"zh-CN": "，",
	en: ", "
}, faults = {
	"zh-CN": {
		"out-of-bounds": (count) => `${count} 条打了分、下了结论或评价了人`,
		"other-language": (count) => `${count} 条用的是别的语言`,
		"invented-quotation": (count) => `${count} 条引用了没有人写过的话`,
		"unnamed-absence": (count) => `${count} 条说缺了东西却没有说出名字`,
		"quote-not-found": (count) => `${count} 条的引文在笔记中找不到`,
		"not-in-source": (count) => `${count} 条的引文或所说的内容在来源中找不到`,
		unfounded: (count) => `${count} 条解读的数字或名称在笔记和来源中都找不到`,
		"not-in-rubric": (count) => `${count} 条评的不在评价标准里`,
		"pair-missing": (count) => `${count} 条说的是两处却只给出一处`,
		"not-absent": (count) => `${count} 条说没有的东西其实有`,
		generic: (count) => `${count} 条换一篇笔记也成立`,
		repeated: (count) => `${count} 条与检查结果或别的意见重复`,
		refuted: (count) => `${count} 条经复核不成立`,
		surplus: (count) => `${count} 条超出了每篇的条数`
	},
	en: {
		"out-of-bounds": (count) => `${count} gave a score or a verdict, or judged the person`,
		"other-language": (count) => `${count} spoke another language`,
		"invented-quotation": (count) => `${count} quoted what nobody wrote`,
		"unnamed-absence": (count) => `${count} missed something without naming it`,
		"quote-not-found": (count) => `${count} quoted words that are not in the note`,
		"not-in-source": (count) => `${count} spoke of what is not in the source`,
		unfounded: (count) => `${count} stated what neither note nor source has`,
		"not-in-rubric": (count) => `${count} judged by what is not in the rubric`,
		"pair-missing": (count) => `${count} spoke of two places and showed one`,
		"not-absent": (count) => `${count} missed what is there`,
		generic: (count) => `${count} fitted any note`,
		repeated: (count) => `${count} repeated a finding or another remark`,
		refuted: (count) => `${count} fell on a second look`,
		surplus: (count) => `${count} went beyond what a note gets`
	}
};
// src/render/left-out-parts.ts
/** Says once of a whole run what was asked for and is not there. */
function sayLeftOutParts({ notes }, phrases) {
	let reviews = notes.map(({ review }) => review), parts = reviewParts.filter((part) => reviews.some((review) => lacks(review, "built-in", part))), uninterpreted = reviews.filter((review) => lacks(review, "model", "interpretation"));
	return [parts.length === 0 ? "" : phrases.takesModel(parts), uninterpreted.length === 0 ? "" : phrases.notInterpreted(uninterpreted.length)];
}
/** Where a model failed, that is said already. */
function lacks(review, reviewer, part) {
	return review.outcome !== "unavailable" && review.reviewer === reviewer && review.leftOut.includes(part);
}
// src/render/model-shutdown.ts
/** Says when a model ends or has ended, and what to do; plain text without a full stop at the end. */
function renderModelShutdown({ model, date }, language) {
	return sentences$1[language](plainLine(clipLine(model, 100)), date);
}
const sentences$1 = {
	"zh-CN": (model, date) => `模型服务公布的 ${model} 停用日期是 ${date}。请用 model 改选别的模型`,
	en: (model, date) => `The endpoint gives ${date} as the day on which ${model} is shut down. Set model to another one`
}, toolPage = "https://github.com/note-review/note-review";
/** The address where it is a whole one that every reader takes, else `null`. */
function readAddress(url) {
	return address.test(url) ? url : null;
}
const address = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#](?:[\w\-.~:/?@!$&'()*+,;=]|%[\dA-Fa-f]{2})*)*$/;
// src/render/prompt-cut.ts
/** Says that a prompt was cut, and what to do; plain text without a full stop, which would be a part of the address. */
function renderPromptCut(cut, language) {
	return `${sayPromptCut(cut, language)}${language === "zh-CN" ? "，做法见 " : ": "}${contextPage}`;
}
/** The same in Markdown. */
function renderPromptCutLinked(cut, language) {
	let sentence = inert(sayPromptCut(cut, language));
	return language === "zh-CN" ? md`${sentence}（${link(inert("做法"), contextPage)}）。` : md`${sentence} (${link(inert("how"), contextPage)}).`;
}
const contextPage = `${toolPage}/blob/main/docs/local-models.md#context-length`;
function sayPromptCut({ sentTokens, countedTokens }, language) {
	return sentences[language](groupDigits(sentTokens), groupDigits(countedTokens));
}
const sentences = {
	"zh-CN": (sent, counted) => `有一次请求约 ${sent} tokens，模型服务只计了 ${counted}：很可能是上下文太短，请求被截断了，模型没有看到全文。请把服务的上下文设长一些，在 Ollama 里是 num_ctx`,
	en: (sent, counted) => `Of a prompt of about ${sent} tokens the endpoint counted ${counted}: its context is probably too short, and the model has not seen all of the note. Give the server a longer one, which is num_ctx in Ollama`
};
// src/render/usage.ts
/** Says what the model calls of a run took; nothing where none was answered. */
function sayUsage(usage, language) {
	return usage.inputTokens + usage.outputTokens === 0 ? "" : phrasesIn(language).usage({
		requests: usage.requests,
		input: groupDigits(usage.inputTokens),
		cached: usage.cachedInputTokens > 0 ? groupDigits(usage.cachedInputTokens) : null,
		output: groupDigits(usage.outputTokens),
		isEstimated: usage.estimated,
		cost: usage.costUsd === null ? null : sayDollars(usage.costUsd)
	});
}
/** Four decimals, or for less than a cent the first two digits that say something. */
function sayDollars(dollars) {
	return `$${dollars === 0 || dollars >= .01 ? dollars.toFixed(4) : dollars.toPrecision(2)}`;
}
// src/render/footer.ts
/** How much of the review was verified, who wrote it, and the tokens it took; nothing that differs between equal reports. */
function renderFooter(report, language) {
	let phrases = phrasesIn(language), { remarks, known } = report.totals, sentences = [
		known > 0 ? phrases.known(known) + phrases.fullStop : "",
		remarks > 0 ? phrases.verified(remarks) : "",
		sayDrops(report, language),
		sayReused(report, phrases),
		sayReviewer(report, language),
		...sayLeftOutParts(report, phrases),
		sayUsage(report.usage, language),
		sayShutdown(report.usage, language)
	], { promptCut } = report.usage, cut = promptCut === null ? [] : [renderPromptCutLinked(promptCut, language)];
	return join([...sentences.map(inert), ...cut], "\n");
}
/** Says of how many notes an earlier review was taken over; nothing where that is so of none. */
function sayReused({ notes }, phrases) {
	let reused = notes.filter(({ review }) => review.outcome === "cached").length;
	return reused === 0 ? "" : phrases.reused(reused);
}
function sayReviewer({ notes }, language) {
	let phrases = phrasesIn(language), reviews = notes.map(({ review }) => review).filter((review) => review.outcome !== "skipped" && (review.outcome !== "unavailable" || saysSomething(review))), named = [...new Set(reviews.filter(({ reviewer }) => reviewer === "model").map(({ label }) => clipLine(label, 100)))].slice(0, 5).join(phrases.listSeparator), isBuiltIn = reviews.some(({ reviewer }) => reviewer === "built-in");
	return named === "" ? isBuiltIn ? phrases.reviewedByBuiltIn : notes.length > 0 && notes.every(({ review }) => review.outcome === "skipped") ? phrases.notReviewed : "" : isBuiltIn ? phrases.reviewedByBoth(named) : phrases.reviewedBy(named);
}
function sayShutdown({ modelShutdown }, language) {
	return modelShutdown === null ? "" : renderModelShutdown(modelShutdown, language) + phrasesIn(language).fullStop;
}
// src/render/length.ts
/** The length of a text as a limit counts it. */
function measure(text, unit) {
	return unit === "characters" ? text.length : utf8Length(text);
}
/** A surrogate pair takes four bytes, two for each half. */
function utf8Length(text) {
	let bytes = 0;
	for (let index = 0; index < text.length; index += 1) bytes += unitLength(text.charCodeAt(index));
	return bytes;
}
function unitLength(unit) {
	return unit < 128 ? 1 : unit < 2048 || unit >= 55296 && unit <= 57343 ? 2 : 3;
}
// src/render/left-out.ts
/** Says which findings comments in a note suppress, every one with its line; nothing where there are none. */
function saySuppressed({ suppressed }, phrases) {
	if (suppressed.length === 0) return "";
	let places = [...groupByRule(suppressed)].map(([rule, lines]) => phrases.ruleLines(rule, lines));
	return phrases.suppressed(suppressed.length, places.join(phrases.quoteSeparator));
}
function groupByRule(findings) {
	let lines = /* @__PURE__ */ new Map();
	for (let { rule, span } of findings) {
		let found = lines.get(rule);
		found ? found.push(span.startLine) : lines.set(rule, [span.startLine]);
	}
	return lines;
}
// src/render/note-details.ts
/** Renders what was found and said about a note. */
function renderNoteDetails(note, permalink) {
	return {
		summary: nameNote(note),
		findings: join([renderFindings(note, permalink), renderSuppressed(note)], "\n\n"),
		review: renderReview(note, { permalink })
	};
}
const icons = {
	error: md`❌`,
	warning: md`⚠️`,
	notice: md`💡`
};
function nameNote({ path, title }) {
	let name = clipLine(path, 200);
	return title === null || title.trim() === "" ? name : `${name} · ${clipLine(title, 100)}`;
}
function renderFindings(note, permalink) {
	return join(note.findings.map((finding) => renderFinding(finding, note, permalink)), "\n");
}
function renderSuppressed(note) {
	let phrases = phrasesIn(note.language), sentence = saySuppressed(note, phrases);
	return sentence === "" ? md`` : inert(sentence + phrases.fullStop);
}
function renderFinding(finding, note, permalink) {
	let place = renderPlace(note, finding.span, permalink), rule = link(inertCode(finding.rule), finding.url);
	return md`- ${icons[finding.severity]} ${join([
		place,
		inert(finding.message),
		rule
	], " · ")}`;
}
// src/render/note-table.ts
/** The table's heading lines in a language. */
function renderTableHead(language) {
	return md`| ${join(phrasesIn(language).columns.map(inert), " | ")} |\n| --- | --- | ---: | ---: |`;
}
/** One note's row: its path, how it keeps to the template, sections that are still a TODO, remarks. */
function renderTableRow(note, language, permalink) {
	let path = link(inert(clipLine(note.path, 200)), permalink(note.path, {
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	}) ?? ""), todos = note.sections.filter(({ status }) => status === "stub").length;
	return md`| ${path} | ${renderStatus(note, language)} | ${todos} | ${renderRemarkCount(note)} |`;
}
function renderStatus({ findings, template }, language) {
	return findings.length > 0 ? inert(sayCounts(countFindings(findings), phrasesIn(language))) : template === null ? md`–` : md`✅`;
}
function renderRemarkCount({ review }) {
	let remarks = countRemarks(review);
	return remarks > 0 ? md`${remarks}` : review.outcome === "unavailable" ? md`⚠️` : md`${review.outcome === "skipped" ? md`–` : 0}`;
}
// src/render/report-language.ts
/** The language that most notes of a report are in, and Chinese where there are as many in each. */
function reportLanguage({ notes }) {
	return notes.filter(({ language }) => language === "zh-CN").length * 2 >= notes.length ? "zh-CN" : "en";
}
// src/render/title.ts
/** The verdict and the counts of a run, as one line of plain text. */
function renderTitle(report, language = reportLanguage(report)) {
	return `${report.verdict === "pass" ? "✅" : "❌"} ${sayVerdict(report, language)}`;
}
/** The verdict and the counts of a run in words. */
function sayVerdict({ totals, verdict }, language) {
	let phrases = phrasesIn(language);
	if (totals.notes === 0 && verdict === "pass") return phrases.noNotes;
	let counts = {
		error: totals.errors,
		warning: totals.warnings,
		notice: totals.notices
	};
	return phrases.headline({
		isPass: verdict === "pass",
		notes: totals.notes,
		counts: sayCounts(counts, phrases)
	});
}
// src/render/comment.ts
/** The whole report as one comment, never longer than it may be; equal reports give equal comments. */
function renderComment(report, options) {
	let language = options.language ?? reportLanguage(report), notes = report.notes.toSorted(byWorstFinding);
	return longestThatFits({
		language,
		headline: join([
			md`## ${inert(renderTitle(report, language))}`,
			renderSince(options.since ?? null, language),
			renderWarnings(report, language)
		], "\n\n"),
		rows: notes.map((note) => renderTableRow(note, language, options.permalink)),
		notes: notes.map((note) => renderNoteDetails(note, options.permalink)),
		footer: renderFooter(report, language),
		moreUrl: options.moreUrl ?? ""
	}, options);
}
/** The worst first, so that what is left out for length is the least that matters. */
function byWorstFinding(a, b) {
	return rank(a) - rank(b);
}
function rank({ findings }) {
	let worst = severities.findIndex((severity) => findings.some((one) => one.severity === severity));
	return worst < 0 ? severities.length : worst;
}
/** Leaves out the least that makes the comment fit: every step leaves out one thing more than the step before. */
function longestThatFits(parts, { maxLength, unit }) {
	let fits = (text) => measure(text, unit) <= maxLength, whole = assemble(parts, keptAfter(0, parts.notes.length));
	if (fits(whole)) return whole;
	let tooLong = 0, shortEnough = 3 * parts.notes.length + 1, best = fits(parts.headline) ? parts.headline : md``;
	for (; shortEnough - tooLong > 1;) {
		let step = Math.floor((tooLong + shortEnough) / 2), text = assemble(parts, keptAfter(step, parts.notes.length));
		fits(text) ? (shortEnough = step, best = text) : tooLong = step;
	}
	return best;
}
function keptAfter(step, notes) {
	let left = (steps) => Math.min(notes, Math.max(0, steps * notes - step));
	return {
		reviews: left(1),
		findings: left(2),
		rows: left(3)
	};
}
function assemble(parts, kept) {
	return join([
		parts.headline,
		assembleTable(parts, kept),
		...assembleNotes(parts, kept),
		sayTrimmed(parts, kept),
		parts.footer
	], "\n\n");
}
function assembleTable({ rows, language }, kept) {
	let shown = rows.slice(0, kept.rows), table = shown.length === 0 ? md`` : join([renderTableHead(language), ...shown], "\n"), hidden = rows.length - shown.length;
	return join([table, hidden === 0 ? md`` : inert(phrasesIn(language).moreNotes(hidden))], "\n\n");
}
function assembleNotes({ notes }, kept) {
	let first = notes.findIndex(({ findings, review }) => findings !== "" || review !== "");
	return notes.slice(0, kept.findings).map(({ summary, findings, review }, index) => {
		let body = join([findings, index < kept.reviews ? review : md``], "\n\n");
		return body === "" ? body : details(summary, body, { isOpen: index === first });
	});
}
function sayTrimmed({ notes, language, moreUrl }, kept) {
	let reviews = notes.slice(kept.reviews).filter(({ review }) => review !== "").length, findings = notes.slice(kept.findings).filter((note) => note.findings !== "").length;
	if (reviews + findings === 0) return md``;
	let phrases = phrasesIn(language), more = moreUrl === "" ? md`` : link(inert(phrases.more), moreUrl);
	return join([inert(phrases.trimmed(reviews, findings)), more], phrases.gap);
}
function renderSince(since, language) {
	return since === null ? md`` : inert(phrasesIn(language).since(since.mended, since.added));
}
function renderWarnings({ notes, verdict, totals, failOn }, language) {
	let phrases = phrasesIn(language), missing = notes.filter(({ review }) => review.outcome === "unavailable"), reasons = new Set(missing.flatMap(({ review: { reason } }) => reason === null ? [] : [renderModelFailure(reason, language) + phrases.fullStop])), warning = join([
		missing.length > 0 ? phrases.missingReviews(missing.length) : "",
		...[...reasons].slice(0, 3),
		verdict === "pass" && totals.errors > 0 && failOn === "never" ? phrases.failOnNever : ""
	].map(inert), "\n\n");
	return warning === "" ? warning : nest(md`⚠️ ${warning}`, "quotation");
}
// src/render/json-text.ts
/** Any value as JSON that Go, a terminal and a runner's log can each take as it is. */
function writeJson(value) {
	return `${JSON.stringify(value, wellFormed, 2).replace(unprintable, escapeUnits).replaceAll("##[", "##\\u005b")}\n`;
}
/** Everything that draws nothing or turns the direction of text; JSON needs none of it bare but the line end. */
const unprintable = /(?:(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029])+/gu;
/** Half a surrogate pair has no UTF-8, and strict readers refuse the whole document for it. */
function wellFormed(_, value) {
	return typeof value == "string" ? value.toWellFormed() : value;
}
function escapeUnits(characters) {
	let escaped = "";
	for (let index = 0; index < characters.length; index += 1) escaped += `\\u${characters.charCodeAt(index).toString(16).padStart(4, "0")}`;
	return escaped;
}
// src/render/json.ts
/** The report as JSON that a terminal, a log and a script can each take as it is. */
function renderJson(report) {
	return writeJson(report);
}
// src/render/paint.ts
/** Paints with SGR codes, or leaves every text as it is. */
function painter(isColoured) {
	return isColoured ? (ink, text) => `${escape}[${codes[ink]}m${text}${escape}[0m` : (_, text) => text;
}
const escape = "\x1B", codes = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33,
	cyan: 36
};
// src/render/fix-line.ts
/** Says a fix in one line: what the line becomes, or what comes in or goes; nothing where that is long or known. */
function sayFix(finding, phrases) {
	let { fix } = finding;
	if (fix === null) return null;
	let { span, text } = fix, isWithinLine = span.startLine === span.endLine && !/[\r\n]/.test(text);
	if (text.trim() === "" && !isWithinLine) return phrases.deleteLines(phrases.lines(span.startLine, lastLine(span)));
	let mended = isWithinLine ? mendedLine(finding) : null, words = mended ?? firstLine(text);
	return isKnown(words, finding) || countColumns(words) > widestFix ? null : (mended === null && isEmpty(span) ? phrases.insert : phrases.changeTo)(words + (hasMoreLines(text) ? " …" : ""));
}
const widestFix = 80;
/** The line of the finding with its fix; `null` where the fix is elsewhere. */
function mendedLine({ fix, span, excerpt }) {
	if (fix === null || fix.span.startLine !== span.startLine) return null;
	let { startColumn, endColumn } = fix.span;
	return endColumn > excerpt.length + 1 ? null : plainLine(excerpt.slice(0, startColumn - 1) + fix.text + excerpt.slice(endColumn - 1));
}
/** Whether the words are those of the message, or look as the line does without the fix. */
function isKnown(words, { excerpt, message }) {
	return words === plainLine(excerpt) || message.includes(words);
}
function firstLine(text) {
	return plainLine(text.trimStart().split(/[\r\n]/)[0] ?? "");
}
function hasMoreLines(text) {
	return /[\r\n]/.test(text.trim());
}
function isEmpty({ startLine, startColumn, endLine, endColumn }) {
	return startLine === endLine && startColumn === endColumn;
}
// src/render/frame.ts
/** The line that a finding starts on with its words marked; nothing where no words are, or their line is not known. */
function frameOf({ span, excerpt }) {
	let { startLine, startColumn, endLine, endColumn } = span, last = excerpt.trimEnd().length, end = endLine > startLine ? last : Math.min(endColumn - 1, last);
	if (end < startColumn) return null;
	let marked = {
		from: countColumns(showSource(excerpt.slice(0, startColumn - 1))),
		to: countColumns(showSource(excerpt.slice(0, end)))
	};
	return cutAround(splitCells(showSource(excerpt)), marked);
}
/** Source as one line that is as wide as it looks and can act neither in a terminal nor in a log. */
function showSource(source) {
	return neutraliseLog(expandTabs(source)).replace(/\n/g, " ");
}
/** A column is known only after what stands before it, so tabs are put in one by one. */
function expandTabs(source) {
	let [first = "", ...rest] = source.split("	"), columns = countColumns(first);
	return rest.reduce((line, part) => {
		let blank = 4 - columns % 4;
		return columns += blank + countColumns(part), line + " ".repeat(blank) + part;
	}, first);
}
/** As much of a long line as fits, with some of what stands before the mark. */
function cutAround(cells, marked) {
	let start = marked.to <= 80 ? 0 : Math.max(0, marked.from - 20), shown = [], column = 0, first = null, last = 0;
	for (let { text, columns } of cells) column >= start && column + columns <= start + 80 && (first ??= column, last = column + columns, shown.push(text)), column += columns;
	let offset = first ?? 0, head = offset > 0 ? "…" : "", from = Math.max(marked.from, offset);
	return {
		source: `${head}${shown.join("")}${last < column ? "…" : ""}`.trimEnd(),
		mark: " ".repeat(head.length + from - offset) + "^".repeat(Math.max(1, Math.min(marked.to, last) - from))
	};
}
// src/render/terminal-findings.ts
/** The findings of a note: a row each, under it the words it is about and, where that is short, its fix. */
function renderTerminalFindings({ findings, language }, paint) {
	let counts = /* @__PURE__ */ new Map(), rows = findings.map((finding) => {
		let occurrence = (counts.get(finding.rule) ?? 0) + 1;
		return counts.set(finding.rule, occurrence), readRow(finding, occurrence, phrasesIn(language));
	}), widths = {
		place: widest(rows.map(({ place }) => place)),
		severity: widest(rows.map(({ severity }) => severity)),
		message: Math.min(widestMessage, widest(rows.map(({ message }) => message)))
	};
	return rows.flatMap((row, index) => {
		let next = rows[index + 1], isFramedBelow = next !== void 0 && isSameSpan(row.finding.span, next.finding.span), line = writeRow(row, widths, paint);
		return row.occurrence > mostFrames ? [line] : [
			line,
			...isFramedBelow ? [] : writeFrame(row, widths, paint),
			...row.fix === null ? [] : [`${" ".repeat(widths.place + 4)}${paint("dim", row.fix)}`]
		];
	});
}
/** Of more findings of one rule in a note each has its row only, so that the note's other findings are not lost. */
const mostFrames = 5, widestMessage = 80, colours = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
function readRow(finding, occurrence, phrases) {
	let { severity, span, message, rule } = finding;
	return {
		finding,
		occurrence,
		place: `${span.startLine}:${span.startColumn}`,
		severity: phrases.severity[severity],
		message: plainLine(message),
		rule: plainLine(rule),
		fix: sayFix(finding, phrases)
	};
}
function writeRow({ finding, ...row }, widths, paint) {
	return [
		`  ${paint("dim", row.place.padStart(widths.place))}`,
		paint(colours[finding.severity], padColumns(row.severity, widths.severity)),
		padColumns(row.message, widths.message),
		paint("dim", row.rule)
	].join("  ");
}
function writeFrame({ finding }, widths, paint) {
	let frame = frameOf(finding);
	if (frame === null) return [];
	let gutter = (text) => `  ${paint("dim", `${text.padStart(widths.place)} |`)} `;
	return [gutter(String(finding.span.startLine)) + frame.source, gutter("") + paint(colours[finding.severity], frame.mark)];
}
function isSameSpan(a, b) {
	return a.startLine === b.startLine && a.startColumn === b.startColumn && a.endLine === b.endLine && a.endColumn === b.endColumn;
}
function widest(texts) {
	return texts.reduce((columns, text) => Math.max(columns, countColumns(text)), 0);
}
// src/render/terminal-review.ts
/** A review as readable plain text; nothing where there is none. */
function renderTerminalReview(note, paint) {
	let { review, language } = note;
	if (review.outcome === "skipped") return "";
	let phrases = phrasesIn(language);
	return [
		...sayUnavailable(note, paint),
		...saySuspicious(note.review, phrases, paint),
		...interpret(note, phrases, paint),
		...evaluate(note, phrases, paint),
		...sayUnseenLine(note, paint)
	].join("\n");
}
function sayUnavailable({ review, language }, paint) {
	if (review.outcome !== "unavailable") return [];
	let phrases = phrasesIn(language), failure = review.reason === null ? null : renderModelFailure(review.reason, language), warning = paint("yellow", `  ! ${phrases.unavailable(failure)}`);
	return saysSomething(review) && review.reviewer === "built-in" ? [warning, `    ${phrases.builtInStandsIn}`] : [warning];
}
function sayUnseenLine(note, paint) {
	let words = plainLine(sayUnseen(note));
	return words === "" ? [] : [`  ${paint("dim", words)}`];
}
function saySuspicious({ suspicious }, phrases, paint) {
	if (suspicious.length === 0) return [];
	let passages = suspicious.map((quote) => `    ${paint("dim", sayQuote(quote, phrases))}`);
	return [paint("yellow", `  ! ${phrases.suspicious}`), ...passages];
}
function interpret(note, phrases, paint) {
	let { review } = note;
	if (review.interpretation === null) return [];
	let { overview, points, takeaways } = review.interpretation;
	return [
		paint("bold", `  ${plainLine(interpretationHeading(review, phrases))}`),
		paint("dim", `  ${plainLine(sayBasis(note))}`),
		...section(phrases.overview, [`    ${plainLine(overview)}`]),
		...section(phrases.points, points.map(renderPoint)),
		...section(phrases.takeaways, takeaways.map(renderPoint))
	];
}
function renderPoint(point, index) {
	return `    ${index + 1}. ${plainLine(point)}`;
}
function evaluate({ review }, phrases, paint) {
	let { strengths, suggestions, overall } = review;
	if (lacksEvaluation(review)) return [];
	let proposals = suggestions.length === 0 ? [`    ${phrases.noSuggestions}`] : listRemarks(suggestions, phrases, paint);
	return [
		paint("bold", `  ${plainLine(reviewHeading(review, phrases))}`),
		...review.sources.map(({ path, read }) => paint("dim", `  ${plainLine(phrases.sourceRead(path, read))}`)),
		...section(phrases.strengths, listRemarks(strengths, phrases, paint)),
		...section(phrases.suggestions, proposals),
		...section(phrases.rubric, listCriteria(review.rubric, phrases, paint)),
		...section(phrases.overall, overall === null ? [] : [`    ${plainLine(overall)}`])
	];
}
function section(heading, lines) {
	return lines.length === 0 ? [] : [`  ${heading}`, ...lines];
}
function listRemarks(remarks, phrases, paint) {
	return remarks.flatMap((remark, index) => [
		`    ${index + 1}. ${paint("bold", plainLine(remark.title))}${sayStatus(remark, phrases)}`,
		...indent(remark.detail),
		...listQuotes(remark.quotes, phrases, paint),
		...remark.source === null ? [] : [`       ${paint("dim", saySourceQuote(remark.source, phrases))}`],
		...remark.rewrite === null ? [] : [`       ${phrases.rewrite}`, ...indent(remark.rewrite, "| ")]
	]);
}
function listCriteria(criteria, phrases, paint) {
	return criteria.flatMap(({ criterion, level, unjudged, detail, quotes }, index) => {
		let verdict = level ?? phrases.unjudged[unjudged ?? "not-answered"], name = paint("bold", plainLine(criterion));
		return [
			`    ${index + 1}. ${name}${phrases.colon}${phrases.gap}${plainLine(verdict)}`,
			...indent(detail),
			...listQuotes(quotes, phrases, paint)
		];
	});
}
function listQuotes(quotes, phrases, paint) {
	return quotes.map((quote) => `       ${paint("dim", sayQuote(quote, phrases))}`);
}
function saySourceQuote({ path, text, line }, phrases) {
	return `${plainLine(phrases.sourceLine(path, line))}  ${phrases.quotation(plainLine(text))}`;
}
function indent(text, prefix = "") {
	let lines = neutraliseLog(text).trimEnd();
	return lines === "" ? [] : lines.split("\n").map((line) => `       ${prefix}${line}`);
}
function sayQuote({ text, span }, phrases) {
	return `${phrases.lines(span.startLine, lastLine(span))}  ${phrases.quotation(plainLine(text))}`;
}
function sayStatus({ status }, phrases) {
	return status === "open" ? ` — ${phrases.stillOpen}` : status === "resolved" ? ` — ${phrases.resolvedNow}` : "";
}
// src/render/terminal.ts
/** The report for a person at a terminal: each note's findings and review, and the verdict last. */
function renderTerminal(report, options) {
	let language = options.language ?? reportLanguage(report), paint = painter(options.colour);
	return `${[...report.notes.map((note) => renderNote(note, paint)), renderVerdict(report, language, paint)].join("\n\n")}\n`;
}
function renderNote(note, paint) {
	let phrases = phrasesIn(note.language), suppressed = saySuppressed(note, phrases), findings = [
		paint("bold", plainLine(note.path)),
		...note.template === null ? [`  ${paint("dim", phrases.noTemplate)}`] : [],
		...renderTerminalFindings(note, paint),
		...suppressed === "" ? [] : [`  ${paint("dim", plainLine(suppressed))}`]
	], review = renderTerminalReview(note, paint);
	if (review !== "") return [findings.join("\n"), review].join("\n\n");
	let nothing = note.known > 0 ? phrases.noNewFindings : phrases.noFindings;
	return [...findings, ...note.findings.length > 0 ? [] : [`  ${paint("green", nothing)}`]].join("\n");
}
function renderVerdict(report, language, paint) {
	let phrases = phrasesIn(language), isPass = report.verdict === "pass", verdict = paint(isPass ? "green" : "red", `${isPass ? "✔" : "✖"} ${sayVerdict(report, language)}`), { remarks, known } = report.totals, { modelShutdown, promptCut } = report.usage;
	return [...[
		known > 0 ? phrases.known(known) + phrases.fullStop : "",
		remarks > 0 ? phrases.verified(remarks) : "",
		sayDrops(report, language),
		sayReused(report, phrases),
		...sayLeftOutParts(report, phrases),
		sayUsage(report.usage, language),
		modelShutdown ? renderModelShutdown(modelShutdown, language) + phrases.fullStop : "",
		promptCut ? renderPromptCut(promptCut, language) : ""
	].filter((sentence) => sentence !== "").map((sentence) => paint("dim", sentence)), verdict].join("\n");
}
export { link as C, reviewParts as D, writtenHeading as E, join as S, suggestionBlock as T, phrasesIn as _, renderTitle as a, inertCode as b, measure as c, toolPage as d, renderModelShutdown as f, renderPlace as g, lastLine as h, renderComment as i, renderPromptCut as l, renderRemarkTitle as m, renderJson as n, reportLanguage as o, renderReviewBelow as p, writeJson as r, saySuppressed as s, renderTerminal as t, readAddress as u, fenced as v, md as w, inertText as x, inert as y };
