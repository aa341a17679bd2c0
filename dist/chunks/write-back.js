import { t as UserError } from "./errors.js";
import { t as usualRubric } from "./usual-rubric.js";
import { o as offsetsOf } from "./visible-text.js";
import { a as isManagedEnd, c as readManagedStart, d as matchName, o as managedEnd, s as managedStart } from "./section.js";
import { c as lineEndAt, l as planInsertions, o as depthOf, s as gapBefore, u as findOpenEnd } from "./rules.js";
import { a as noTokens, i as openLedger, r as nothingSpent } from "./pipeline.js";
import { t as digestOf } from "./digest.js";
import { r as dropReasons } from "./drops.js";
import "./settings.js";
import { E as writtenHeading, _ as phrasesIn, p as renderReviewBelow, y as inert } from "./terminal.js";
import { C as _regex, _ as _gte, c as nullable, m as string, o as int, r as array, t as _enum, u as object, v as _lte, y as _maxLength } from "./schemas.js";
import { t as remarkCategories } from "./category.js";
import { t as estimateTokens } from "./estimate-tokens.js";
import { n as spliceEdits, t as acceptFixes } from "./apply-fixes.js";
import { t as byteOrderMarksOf } from "./fix-note.js";
// src/core/usage/limits.ts
/** Reads what a run may spend from its settings, or says which price is wanting. */
function readBudget(settings) {
	let { maxTokens, maxCost, inputPrice, cachedInputPrice, outputPrice } = settings, limits = {
		maxTokens,
		maxCost
	}, setting = [
		{
			name: "max-cost",
			value: maxCost
		},
		{
			name: "input-price",
			value: inputPrice
		},
		{
			name: "cached-input-price",
			value: cachedInputPrice
		},
		{
			name: "output-price",
			value: outputPrice
		}
	].find(({ value }) => value !== null)?.name;
	return setting === void 0 ? {
		ok: !0,
		budget: {
			limits,
			prices: null
		}
	} : inputPrice === null || outputPrice === null ? {
		ok: !1,
		problem: {
			code: "price-missing",
			name: setting,
			missing: [...inputPrice === null ? ["input-price"] : [], ...outputPrice === null ? ["output-price"] : []]
		}
	} : {
		ok: !0,
		budget: {
			limits,
			prices: {
				input: inputPrice,
				cachedInput: cachedInputPrice ?? inputPrice,
				output: outputPrice
			}
		}
	};
}
/** Finds out when a model ends, once, and beside the first prompt, so that nothing waits for it. */
function watchShutdown(model, completePrompt, findShutdownDate) {
	let finding = null;
	return {
		completePrompt: (prompt, signal) => (finding ??= findShutdownDate(signal), completePrompt(prompt, signal)),
		findShutdown: async () => {
			let date = await finding;
			return date !== null && Date.parse(date) - Date.now() <= 5184e6 ? {
				model,
				date
			} : null;
		}
	};
}
// src/review/limit-calls.ts
/** Lets no more than so many calls be under way; the others wait for their turn, in the order in which they came. */
function limitCalls(completePrompt, maximum) {
	let waiting = [], free = maximum;
	return async (prompt, signal) => {
		free > 0 ? --free : await new Promise((resolve) => waiting.push(resolve));
		try {
			return await completePrompt(prompt, signal);
		} finally {
			let next = waiting.shift();
			next ? next() : free += 1;
		}
	};
}
// src/core/usage/prompt-cut.ts
/**
* Tells from what an endpoint counted of a prompt that it has cut it, as Ollama does without a word: it leaves out the
* instructions first, then the start of the note, and counts what is left.
*
* The estimate is within 15 % of one family of models, and others may have fewer tokens for a text, but not half as
* many. What is cut in the middle of a message counts as many tokens as the context has, a power of two as a rule:
* there it is enough that more is missing than the estimate may be wrong by. The schema of the answer is not looked at,
* because a server may hold its model to it without counting it.
*/
function findPromptCut({ messages }, countedTokens) {
	let sentTokens = messages.reduce((sum, { content }) => sum + estimateTokens(content), 0), most = isPowerOfTwo(countedTokens) ? 4 / 5 : 1 / 2;
	return countedTokens >= shortestContext && countedTokens < sentTokens * most ? {
		sentTokens,
		countedTokens
	} : null;
}
/** Of two cuts, the one that has left less of its prompt, so that the order of the answers does not matter. */
function deeperCut(one, other) {
	return (shareLeft(one) - shareLeft(other) || other.sentTokens - one.sentTokens) <= 0 ? one : other;
}
function shareLeft({ sentTokens, countedTokens }) {
	return countedTokens / sentTokens;
}
/** No server starts with less, so that a smaller count is none of all that was read, but of what was in no cache. */
const shortestContext = 512;
function isPowerOfTwo(count) {
	return Number.isInteger(Math.log2(count));
}
// src/review/prompt-cut.ts
/** Notices when an endpoint cuts prompts. */
function watchPromptCuts(completePrompt) {
	let deepest = null;
	return {
		completePrompt: async (prompt, signal) => {
			let completion = await completePrompt(prompt, signal), { usage } = completion, cut = usage ? findPromptCut(prompt, usage.inputTokens) : null;
			return cut !== null && (deepest = deepest === null ? cut : deeperCut(deepest, cut)), completion;
		},
		findPromptCut: () => deepest
	};
}
// src/review/stop-after-failures.ts
/**
* Stops asking a model that will not answer: after a failure that every call would meet, or two others in a row.
*
* Otherwise a course of a hundred notes would wait a hundred times for an endpoint that is down.
*/
function stopAfterFailures(completePrompt) {
	let stopped = null, failuresInARow = 0;
	return async (prompt, signal) => {
		if (stopped) return {
			ok: !1,
			failure: stopped
		};
		let completion = await completePrompt(prompt, signal);
		return completion.ok || aboutOneNote.has(completion.failure.code) ? (failuresInARow = 0, completion) : (failuresInARow += 1, (failuresInARow >= 2 || forEveryCall.has(completion.failure.code)) && (stopped = completion.failure), completion);
	};
}
/** What the next note may well not meet. */
const aboutOneNote = /* @__PURE__ */ new Set([
	"model-refused",
	"model-answer-empty",
	"model-answer-truncated",
	"model-answer-invalid",
	"model-rejected-request",
	"token-limit",
	"cost-limit"
]), forEveryCall = /* @__PURE__ */ new Set([
	"model-key-missing",
	"model-unauthorized",
	"model-not-found",
	"model-redirected"
]);
/** Begins to estimate for one endpoint. */
function openCallEstimator() {
	let estimated = 0, counted = 0, outputTokens = /* @__PURE__ */ new Map(), correction = () => estimated === 0 ? 1 : Math.min(2, Math.max(.5, counted / estimated));
	return {
		estimate: (prompt) => ({
			inputTokens: Math.ceil(estimateInput(prompt) * correction()),
			cachedInputTokens: 0,
			outputTokens: outputTokens.get(prompt.schema.name) ?? 2e3
		}),
		learn: (prompt, usage) => {
			estimated += estimateInput(prompt), counted += usage.inputTokens;
			let { name } = prompt.schema;
			outputTokens.set(name, Math.max(outputTokens.get(name) ?? 0, usage.outputTokens));
		}
	};
}
/** The schema is a part of the prompt, wherever an endpoint puts it. */
function estimateInput({ messages, schema }) {
	return messages.reduce((tokens, { content }) => tokens + estimateTokens(content) + 4, estimateTokens(JSON.stringify(schema.schema)));
}
// src/review/within-budget.ts
/**
* Counts what every call to a model takes, and makes none that would pass what a run may spend.
*
* Calls go out several at once: each sets aside what it is estimated to take, and settles with what the endpoint
* counted. One that would pass a limit waits for those under way, which may take less.
*/
function withinBudget(completePrompt, budget) {
	let ledger = openLedger(budget), estimator = openCallEstimator(), wakeWaiting = [], reserve = async (prompt, signal) => {
		for (;;) {
			signal.throwIfAborted();
			let estimate = estimator.estimate(prompt), reservation = ledger.reserve(estimate);
			if (reservation.ok || !reservation.mayFitLater) return {
				reservation,
				estimate
			};
			await new Promise((resolve) => wakeWaiting.push(resolve));
		}
	};
	return {
		spent: ledger.spent,
		completePrompt: async (prompt, signal) => {
			let { reservation, estimate } = await reserve(prompt, signal);
			if (!reservation.ok) return {
				ok: !1,
				failure: reservation.failure
			};
			let settlement = {
				usage: estimate,
				isEstimated: !0
			};
			try {
				let completion = await completePrompt(prompt, signal);
				return completion.usage && estimator.learn(prompt, completion.usage), settlement = settle(completion, estimate), completion;
			} finally {
				reservation.settle(settlement);
				let woken = wakeWaiting;
				wakeWaiting = [];
				for (let wake of woken) wake();
			}
		}
	};
}
/** What a call took: the endpoint's count, else the estimate, and nothing where it was refused. */
function settle(completion, estimate) {
	let { usage } = completion;
	if (usage) return {
		usage,
		isEstimated: !1
	};
	if (completion.ok) {
		let outputTokens = estimateTokens(completion.text);
		return {
			usage: {
				...estimate,
				outputTokens
			},
			isEstimated: !0
		};
	}
	return usage === void 0 ? {
		usage: noTokens,
		isEstimated: !1
	} : {
		usage: estimate,
		isEstimated: !0
	};
}
// src/reviewer.ts
/** Chooses who reviews. The model's client is loaded only when a model is to be asked. */
async function chooseReviewer(settings, apiKey) {
	let { reviewer } = settings;
	if (reviewer === "off" || reviewer === "built-in") return free({ kind: reviewer });
	if (!isModelWanted(settings, apiKey)) return free({ kind: "built-in" });
	let reading = readBudget(settings);
	if (!reading.ok) throw new UserError(reading.problem);
	let options = await nameModel(settings, apiKey), { openaiCompletePrompt } = await import("./complete-prompt2.js"), { openaiShutdownDate } = await import("./shutdown-date.js"), { model } = options, { completePrompt: watched, ...watch } = watchShutdown(model, openaiCompletePrompt(options), openaiShutdownDate(options)), { completePrompt: compared, ...compare } = watchPromptCuts(watched), { completePrompt, spent } = withinBudget(compared, reading.budget), label = settings.modelLabel ?? model, asked = limitCalls(stopAfterFailures(completePrompt), maximumCalls);
	return {
		reviewer: {
			kind: "model",
			label,
			identity: `${model} ${options.endpoint.host}`,
			completePrompt: asked,
			...watch,
			...compare
		},
		spent
	};
}
function free(reviewer) {
	return {
		reviewer,
		spent: () => nothingSpent
	};
}
/** At once, for all notes together: a long note is asked about in several calls. */
const maximumCalls = 4;
/** Whether the settings ask for a model. */
function isModelWanted(settings, apiKey) {
	let { reviewer, baseUrl, model } = settings;
	return reviewer === "auto" ? apiKey !== null || baseUrl !== null || model !== null : reviewer === "model";
}
/** Says which model is asked, and where. */
async function nameModel(settings, apiKey) {
	forgetClientEnvironment();
	let { parseEndpoint } = await import("./endpoint.js");
	return {
		endpoint: parseEndpoint(settings.baseUrl ?? "https://api.openai.com/v1"),
		apiKey,
		model: settings.model ?? "gpt-6-luna",
		deadlineSeconds: promptDeadline
	};
}
/** In seconds, for one prompt with all its tries: an endpoint that is down must not outlast the job. */
const promptDeadline = 180;
/**
* Takes from the environment what the client of the endpoint would read unasked: an earlier step of a workflow can
* set it, and headers or an address of its own would go out with every note.
*/
function forgetClientEnvironment() {
	for (let name of Object.keys(process.env)) name.startsWith("OPENAI_") && delete process.env[name];
}
/**
* Lets the review fail for want of a key, and not the run.
*
* A pull request from a fork gets no secrets, so that a key which is missing is nobody's mistake.
*/
async function chooseReviewerWithoutFail(settings, apiKey) {
	try {
		return await chooseReviewer(settings, apiKey);
	} catch (error) {
		if (!(error instanceof UserError) || error.problem.code !== "api-key-missing") throw error;
		let label = settings.modelLabel ?? settings.model ?? "gpt-6-luna", failure = { code: "model-key-missing" };
		return free({
			kind: "model",
			label,
			completePrompt: () => Promise.resolve({
				ok: !1,
				failure
			})
		});
	}
}
// src/load-terms.ts
/**
* Reads what a repository asks of every review: its settings, and its rubric from where nobody but the repository's
* people can have put it.
*
* The parser is loaded late, for repositories that have a rubric.
*/
async function loadTerms({ parts, reviewer }, files, signal) {
	let isReviewed = parts.includes("review") && reviewer !== "off";
	return {
		isReviewed,
		isInterpreted: parts.includes("interpretation"),
		rubric: isReviewed ? await loadRubric(files, signal) : null
	};
}
async function loadRubric(files, signal) {
	let text = await files.read(usualRubric, signal);
	if (text === null) return null;
	let { parseRubric } = await import("./parse-rubric.js"), reading = parseRubric(text, usualRubric);
	if (reading.ok) return reading.value;
	let [first, ...more] = reading.problems;
	throw new UserError(first, { more });
}
// src/core/memory/parse-remembered.ts
/** Reads what was remembered of a review, which may be anything; `null` when it is nothing that we could have written. */
function parseRemembered(value) {
	let parsed = schema.safeParse(value);
	return parsed.success ? parsed.data : null;
}
const quote = object({
	text: text(2e3),
	line: nullable(count(1))
}), evidence = array(quote).check(_maxLength(8)), remark = object({
	id: digest(12),
	section: nullable(text(1e3)),
	status: _enum([
		"new",
		"open",
		"resolved"
	]),
	category: _enum(remarkCategories),
	priority: nullable(_enum([
		"high",
		"medium",
		"low"
	])),
	title: text(200),
	detail: text(2e3),
	evidence,
	absence: nullable(text(300)),
	source: nullable(text(2e3)),
	rewrite: nullable(text(3e3))
}), remarks = array(remark).check(_maxLength(20)), schema = object({
	outcome: _enum(["reviewed", "cached"]),
	reviewer: _enum(["model", "built-in"]),
	madeFrom: nullable(object({
		key: digest(16),
		terms: digest(16),
		sections: array(digest(8)).check(_maxLength(2e3))
	})),
	strengths: remarks,
	suggestions: remarks,
	overall: nullable(text(3e3)),
	interpretation: nullable(object({
		overview: text(4e3),
		points: texts(30, 1e3),
		takeaways: texts(30, 1e3)
	})),
	rubric: array(object({
		criterion: text(200),
		level: text(200),
		detail: text(2e3),
		evidence
	})).check(_maxLength(50)),
	suspicious: array(quote).check(_maxLength(20)),
	unseen: texts(500, 1e3),
	drops: array(object({
		reason: _enum(dropReasons),
		count: count(1)
	})).check(_maxLength(dropReasons.length))
});
function text(longest) {
	return string().check(_maxLength(longest));
}
function texts(most, longest) {
	return array(text(longest)).check(_maxLength(most));
}
function count(least) {
	return int().check(_gte(least), _lte(1e6));
}
function digest(digits) {
	return string().check(_regex(RegExp(`^[0-9a-f]{${digits}}$`)));
}
// src/core/write-back/managed-part.ts
/** Finds what we wrote into a note; `endless` where the comment that ends it is gone, so that nobody knows where it ends. */
function findManagedPart({ sections }) {
	let blocks = sections.flatMap(({ blocks: own, depth }) => own.map((node) => ({
		node,
		depth
	}))), first = blocks.findIndex(({ node }) => readManagedStart(node) !== null), opening = blocks[first];
	if (!opening) return null;
	let closing = blocks.slice(first + 1).find(({ node }) => isManagedEnd(node) || readManagedStart(node) !== null);
	return !closing || !isManagedEnd(closing.node) ? "endless" : {
		start: offsetsOf(opening.node).start,
		end: offsetsOf(closing.node).end,
		digest: readManagedStart(opening.node) ?? "",
		depth: opening.depth
	};
}
// src/core/write-back/place.ts
/** Plans where a first review goes; `null` where the note has no place that would not change what is there. */
function findReviewPlace(checked, review) {
	let { context, note } = checked, slot = findReviewSlot(context), section = findReviewSection(note.sections, slot);
	if (section?.headingNode) {
		let { end } = offsetsOf(section.headingNode);
		return {
			start: end,
			end,
			text: `\n\n${review.write(section.depth)}\n`
		};
	}
	return slot ? planSection(slot, review, context) : planLastSection(review, context);
}
const reviewWords = /评价|点评|review|evaluation|feedback/iu;
/** The slot that the template keeps for a review. */
function findReviewSlot({ template: { slots } }) {
	let generated = slots.filter(({ isGenerated, parent }) => isGenerated && !parent?.isGenerated);
	return generated.find(({ title, aka }) => reviewWords.test([title, ...aka].join("|"))) ?? (generated.length === 1 ? generated[0] ?? null : null);
}
/** The section of a machine that the slot names, or that says it is a review. */
function findReviewSection(sections, slot) {
	let isNamed = (names) => slot?.names.some((name) => matchName(name, names) !== null) === !0;
	return sections.find(({ isGenerated, parent, names, title }) => isGenerated && !parent?.isGenerated && (isNamed(names) || reviewWords.test(title)));
}
/** Plans the section as if it were one that the template requires. */
function planSection(kept, review, context) {
	let { template, slots, note } = context, filled = missing(kept), after = slots.findIndex((other) => template.slots.indexOf(other.slot) > template.slots.indexOf(kept)), at = after < 0 ? slots.length : after, withIt = {
		...context,
		slots: slots.toSpliced(at, 0, filled)
	}, fix = planInsertions([filled], withIt).get(filled)?.fix, planned = fix && acceptFixes(note.text, [fix])[0];
	if (!planned) return null;
	let depth = depthOf(filled, withIt);
	return insertSection(afterDeeper(planned.start, depth, note.sections), depth, {
		review,
		context
	});
}
/** The same place, or the next one that has no section which would come to stand under the new one. */
function afterDeeper(offset, depth, sections) {
	let rest = sections.filter(({ startOffset }) => startOffset >= offset), isFree = (section) => !section || section.depth <= depth;
	return isFree(rest[0]) ? offset : rest.find(isFree)?.startOffset ?? null;
}
function missing(slot) {
	return {
		slot,
		section: null,
		scope: null,
		parts: [],
		content: null,
		title: slot.title,
		isContainer: !1,
		mayBeEmpty: !1,
		isExpected: !0,
		nearMiss: null,
		place: {
			startLine: 1,
			startColumn: 1,
			endLine: 1,
			endColumn: 1
		}
	};
}
/** Plans it as the last section, beside the others. */
function planLastSection(review, context) {
	return insertSection(null, depthOfSections(context.note.sections), {
		review,
		context
	});
}
/** The section with its heading, before the section that starts at an offset or at the end of the note. */
function insertSection(offset, depth, { review, context }) {
	let { text } = context.note, start = offset ?? text.length, isAtEnd = start === text.length;
	return isAtEnd && findOpenEnd(context.note) ? null : {
		start,
		end: start,
		text: [
			...gapBefore(text, start),
			`${"#".repeat(depth)} ${review.heading}`,
			"",
			review.write(depth),
			"",
			...isAtEnd ? [] : [""]
		].join("\n")
	};
}
/** The highest level that is not that of a title alone. */
function depthOfSections(sections) {
	let depths = sections.map(({ depth }) => depth).filter((depth) => depth > 0), highest = Math.min(...depths), isTitle = depths[0] === highest && depths.filter((depth) => depth === highest).length === 1;
	return depths.length === 0 ? 2 : isTitle ? Math.min(6, highest + 1) : highest;
}
// src/core/write-back/write-back.ts
/**
* Puts a review into a note, over the one it wrote there before.
*
* Where the note has none, it goes to the place and level that the template gives it, below what a generated section
* says already or at the end of the note. Every other byte stays. What the learner wrote decides whether a review is up
* to date, so that to write it back is no reason to write another.
*/
function writeBack(checked, review) {
	let { note } = checked;
	if (note.obstacle) return {
		ok: !0,
		text: note.text
	};
	let part = findManagedPart(note);
	if (part === "endless") return {
		ok: !1,
		reason: "review-end-missing"
	};
	let digest = describe(checked, review.label);
	if (part?.digest === digest) return {
		ok: !0,
		text: note.text
	};
	let write = (depth) => `${managedStart(digest)}\n\n${review.renderBelow(depth)}\n\n${managedEnd}`, edit = part ? {
		start: part.start,
		end: part.end,
		text: write(part.depth)
	} : findReviewPlace(checked, {
		heading: review.heading,
		write
	});
	if (edit === null) return {
		ok: !1,
		reason: "review-place-missing"
	};
	let text = edit.text.replaceAll(/\r\n?|\n/g, lineEndAt(note.text, edit.start));
	return {
		ok: !0,
		text: spliceEdits(note.text, [{
			...edit,
			text
		}])
	};
}
/** Tells what a review was written about from anything else, whatever lines our own text takes between. */
function describe({ note, template, sections }, label) {
	let text = note.learnerText.replaceAll(/\s+/gu, " ").trim(), statuses = sections.map(({ slot, status }) => [slot, status]), about = JSON.stringify([
		label,
		template?.name ?? null,
		statuses,
		text
	]);
	return digestOf(about, digestLength);
}
/** In hexadecimal digits. */
const digestLength = 16;
// src/write-back.ts
/** Collects notes with their reviews in them. A note without a review, or one that no model gave, stays as it is. */
function collectWriteBacks(permalink) {
	let collected = {
		files: [],
		current: 0,
		problems: [],
		add: ({ file, checked, note }) => {
			let { review, language, path } = note;
			if (review.outcome === "skipped" || review.outcome === "unavailable") return;
			let written = writeBack(checked, {
				heading: inert(writtenHeading(review, phrasesIn(language))),
				renderBelow: (depth) => renderReviewBelow(note, {
					permalink,
					depth
				}),
				label: nameReview(review)
			});
			if (!written.ok) collected.problems.push({
				code: written.reason,
				path
			});
			else if (written.text === checked.note.text) collected.current += 1;
			else {
				let text = byteOrderMarksOf(file.bytes) + written.text;
				collected.files.push({
					path: file.path,
					bytes: new TextEncoder().encode(text)
				});
			}
		}
	};
	return collected;
}
/** Who wrote a review, and what else than the review it has: with another rubric it is another one. */
function nameReview({ label, interpretation, rubric }) {
	return [
		label,
		...interpretation === null ? [] : ["interpretation"],
		...rubric.map(({ criterion }) => criterion)
	].join("\n");
}
export { chooseReviewerWithoutFail as a, withinBudget as c, chooseReviewer as i, watchShutdown as l, parseRemembered as n, isModelWanted as o, loadTerms as r, nameModel as s, collectWriteBacks as t, readBudget as u };
