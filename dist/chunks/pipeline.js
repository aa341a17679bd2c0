import { t as checkNote } from "./check-note.js";
import { n as mapConcurrent } from "./usual-rubric.js";
import { a as listLinkedPaths, d as generatedNames } from "./rules.js";
import { n as parseNote, t as giveUp } from "./parse.js";
import { t as assembleReport } from "./assemble.js";
import { n as noSources, t as joinSources } from "./note-sources.js";
import { t as plainTerms } from "./request.js";
import { n as fingerprintNote } from "./made-from-note.js";
import { t as listNamedSources } from "./named-sources.js";
import { t as addDrops } from "./drops.js";
import { n as invalidAnswer } from "./ask-model.js";
// src/core/usage/prices.ts
/** What tokens cost, in US dollars. */
function costOf(usage, prices) {
	return (Math.max(0, usage.inputTokens - usage.cachedInputTokens) * prices.input + usage.cachedInputTokens * prices.cachedInput + usage.outputTokens * prices.output) / 1e6;
}
/**
* What the same tokens cost in a batch: half, as endpoints that have batches charge
* (https://platform.openai.com/docs/guides/batch, 2026-11). So nobody has to set other prices for the night.
*/
function priceBatch({ input, cachedInput, output }) {
	return {
		input: input / 2,
		cachedInput: cachedInput / 2,
		output: output / 2
	};
}
// src/core/usage/token-usage.ts
/** Adds up what calls took. */
function addTokens(a, b) {
	return {
		inputTokens: a.inputTokens + b.inputTokens,
		cachedInputTokens: a.cachedInputTokens + b.cachedInputTokens,
		outputTokens: a.outputTokens + b.outputTokens
	};
}
/** What no call takes. */
const noTokens = {
	inputTokens: 0,
	cachedInputTokens: 0,
	outputTokens: 0
}, nothingSpent = {
	...noTokens,
	requests: 0,
	isEstimated: !1,
	costUsd: null
};
/** Opens the account of a run. */
function openLedger({ limits, prices }) {
	let setAside = /* @__PURE__ */ new Set(), total = noTokens, requests = 0, isEstimated = !1, findPassedLimit = (estimate) => {
		let after = [...setAside, estimate].reduce(addTokens, total), { maxTokens, maxCost } = limits;
		return maxTokens !== null && after.inputTokens + after.outputTokens > maxTokens ? {
			code: "token-limit",
			limit: maxTokens
		} : maxCost !== null && prices !== null && costOf(after, prices) > maxCost ? {
			code: "cost-limit",
			limitUsd: maxCost
		} : null;
	};
	return {
		reserve: (estimate) => {
			let failure = findPassedLimit(estimate);
			if (failure) return {
				ok: !1,
				failure,
				mayFitLater: setAside.size > 0
			};
			let own = { ...estimate };
			return setAside.add(own), requests += 1, {
				ok: !0,
				settle: (settlement) => {
					setAside.delete(own), total = addTokens(total, settlement.usage), isEstimated ||= settlement.isEstimated;
				}
			};
		},
		spent: () => ({
			...total,
			requests,
			isEstimated,
			costUsd: prices === null ? null : roundCost(costOf(total, prices))
		})
	};
}
/** To a millionth of a dollar: sums of fractions have digits that mean nothing. */
function roundCost(dollars) {
	return Math.round(dollars * 1e6) / 1e6;
}
// src/review/notes-limit.ts
/**
* Hands out turns at a reviewer, in the order in which they are taken, and lets a model review so many notes only.
*
* Notes are reviewed several at once. Which of them the model sees is decided by their order alone, so that the same
* notes give the same reviews: a note that asks waits until it is known of each note before it whether it asks too.
*/
function takeTurns(reviewer, maximum) {
	if (reviewer.kind !== "model" || maximum === null) return () => ({
		reviewer,
		end: () => {}
	});
	let askedSoFar = Promise.resolve(0);
	return () => {
		let askedBefore = askedSoFar, [decision, decide] = openDecision();
		return askedSoFar = Promise.all([askedBefore, decision]).then(([before, asks]) => before + asks), {
			reviewer: {
				...reviewer,
				completePrompt: async (prompt, signal) => (decide(1), await askedBefore < maximum ? reviewer.completePrompt(prompt, signal) : {
					ok: !1,
					failure: {
						code: "notes-limit",
						limit: maximum
					}
				})
			},
			end: () => decide(0)
		};
	};
}
/** Whether a note asks the model, and the function that says so; only its first word counts. */
function openDecision() {
	let decide = {};
	return [new Promise((resolve) => {
		decide.word = resolve;
	}), (asks) => decide.word?.(asks)];
}
// src/review/recall-reviews.ts
/** Asks once what is remembered of the notes of a run; where nobody reviews them, nobody has to know. */
async function recallReviews(by, files, signal) {
	if (by.reviewer.kind === "off" || files.length === 0 || !by.recallReviews) return /* @__PURE__ */ new Map();
	let paths = files.map(({ path }) => path);
	return by.recallReviews(paths, signal);
}
// src/core/report/blank-review.ts
/** A review that says nothing, by a reviewer who was not asked. */
const blankReview = {
	outcome: "skipped",
	reason: null,
	reviewer: "built-in",
	label: "built-in",
	strengths: [],
	suggestions: [],
	overall: null,
	interpretation: null,
	rubric: [],
	sources: [],
	leftOut: [],
	suspicious: [],
	unseen: [],
	dropped: 0,
	drops: [],
	madeFrom: null
};
// src/review/leave-out.ts
/** Lists what is asked for of the review of a note, and takes a model. */
function leaveOut(note, { isReviewed, isInterpreted, rubric }) {
	let namesText = listNamedSources(note).some(({ target }) => target.kind === "text");
	return [
		...isInterpreted ? ["interpretation"] : [],
		...rubric === null ? [] : ["rubric"],
		...isReviewed && namesText ? ["source"] : []
	];
}
// src/review/review-by-model.ts
/**
* Reviews a note by a model, as far as its review of the time before does not hold any longer. Loaded late are the
* prompt and its schema, which most runs need not.
*
* When the model fails, or nothing of its review holds, the built-in reviewer steps in; the review says why, and
* counts what did not hold.
*/
async function reviewByModel({ request, reviewer, sources, remembered, reviewByProgram }, signal) {
	let { askNote } = await import("./ask-note.js"), { confirmClaims } = await import("./confirm-claims.js"), { consultMemory } = await import("./consult-memory.js"), { label, identity, completePrompt } = reviewer, memory = await consultMemory({
		request,
		identity,
		remembered,
		sources: sources.texts,
		reviewByProgram
	}), by = {
		reviewer: "model",
		label,
		sources: sources.reviewed
	};
	if (memory.kind === "enough") {
		let { review, madeFrom } = memory;
		return {
			...blankReview,
			outcome: "cached",
			...review,
			...by,
			madeFrom
		};
	}
	let { listHints } = await import("./hints.js"), { checked, language, terms } = request, hints = terms.isReviewed ? listHints(checked, language) : [], asking = {
		request: {
			...request,
			...memory.question,
			hints
		},
		completePrompt,
		signal
	}, { answered, unseen, unseenReason: reason } = await askNote(asking), standIn = async (why, answer) => inPlaceOfModel(await reviewByProgram(), why, answer);
	if (!answered.ok) return standIn(answered.failure, null);
	let held = await memory.complete(answered.draft), answer = {
		...held,
		...await confirmClaims(held, asking)
	};
	if (!saysAnything(answer)) return standIn(invalidAnswer, answer);
	let madeFrom = reason === null ? memory.madeFrom : null;
	return {
		...blankReview,
		...answer,
		...by,
		madeFrom,
		unseen,
		reason,
		outcome: "reviewed"
	};
}
/** Whether something is left to read. */
function saysAnything({ strengths, suggestions, rubric, interpretation }) {
	let isJudged = rubric.some(({ level }) => level !== null);
	return strengths.length + suggestions.length > 0 || isJudged || interpretation !== null;
}
/** The built-in review in place of a model's, with what is known of that. */
function inPlaceOfModel(review, reason, answer) {
	return {
		...review,
		outcome: "unavailable",
		reason,
		suspicious: answer?.suspicious ?? [],
		dropped: review.dropped + (answer?.dropped ?? 0),
		drops: addDrops(review.drops, answer?.drops ?? [])
	};
}
// src/review/review-note.ts
/** Reviews a checked note. */
async function reviewNote(checked, options, signal) {
	let { reviewer, language, terms = plainTerms, sources = noSources, remembered = null } = options;
	if (reviewer.kind === "off" || checked.note.obstacle) return blankReview;
	let request = {
		checked,
		language,
		shown: null,
		hints: [],
		earlier: [],
		source: joinSources(sources),
		terms
	};
	if (reviewer.kind === "model") return reviewByModel({
		request,
		reviewer,
		sources,
		remembered,
		reviewByProgram: () => reviewByProgram(request)
	}, signal);
	let { compareWithEarlier } = await import("./statuses2.js");
	return compareWithEarlier(await reviewByProgram(request), remembered, checked.note);
}
/** What the built-in reviewer writes, and which parts that were asked for it does not. */
async function reviewByProgram({ checked, language, terms }) {
	let leftOut = leaveOut(checked.note, terms);
	if (!terms.isReviewed) return {
		...blankReview,
		leftOut
	};
	let { draftBuiltInReview } = await import("./review2.js"), { verifyReview } = await import("./verify2.js"), verified = verifyReview(draftBuiltInReview(checked, language), checked.note), madeFrom = fingerprintNote(checked, language);
	return {
		...blankReview,
		outcome: "reviewed",
		...verified,
		madeFrom,
		leftOut
	};
}
// src/pipeline.ts
/** The program: changed notes in, report and verdict out. */
async function reviewChanges(ports, setup, options) {
	let { version, signal, onProgress, onReviewed, terms = plainTerms } = options, { files, isTruncated } = await ports.listChangedNotes(signal), endless = await ports.rehearseChecks?.(files, basisOf(setup)), remembered = await recallReviews(ports, files, signal), startedAt = performance.now(), takeTurn = takeTurns(ports.reviewer, setup.settings.maxNotes), done = 0, reviewed = await mapConcurrent(files, maximumModelCalls, async (file) => {
		let isEndless = endless?.has(file) === !0, turn = takeTurn(), { checked, ...note } = await reviewFile(file, {
			ports,
			reviewer: turn.reviewer,
			setup,
			terms,
			signal,
			isEndless,
			remembered
		}).finally(turn.end);
		return onReviewed?.({
			file,
			checked,
			note: note.note
		}), done += 1, onProgress?.(done, files.length), note;
	}), usage = await readUsage(ports, startedAt), notes = reviewed.map(({ note }) => note), report = assembleReport(notes, {
		failOn: setup.settings.failOn,
		usage,
		version
	}), used = new Set(reviewed.map(({ template }) => template));
	return {
		report,
		isTruncated,
		unmatchedTemplates: setup.templates.filter((template) => template.files.length > 0 && !used.has(template))
	};
}
/** What can be sent to another thread of what notes are held against. */
function basisOf({ settings, templates }) {
	let isChosen = settings.template !== null;
	return {
		rules: settings.rules,
		templates: templates.map((template) => ({
			...template,
			files: isChosen ? [] : template.files,
			validateFrontMatter: null
		}))
	};
}
/** At once; what endpoints allow without a plan is not much more. */
const maximumModelCalls = 4;
/** What becomes of one note. Each line is one stage. */
async function reviewFile(file, { ports, reviewer, setup, terms, signal, isEndless, remembered }) {
	let { settings, chooseTemplate } = setup, note = isEndless ? giveUp(file) : parseNote(file, (identity) => generatedNames(chooseTemplate(identity).template)), choice = chooseTemplate(note), language = chooseLanguage(settings, note, choice.template), linkedFiles = await ports.findLinkedFiles?.(listLinkedPaths([note]), signal), options = {
		language,
		rules: settings.rules,
		...linkedFiles ? { linkedFiles } : {}
	}, checked = checkNote(note, choice, options), review = await reviewNote(checked, {
		reviewer,
		language,
		terms,
		sources: await readSourcesFor(note, ports, signal),
		remembered: remembered.get(file.path) ?? null
	}, signal), { template, sections, findings, suppressed } = checked;
	return {
		checked,
		note: {
			path: note.path,
			title: note.title,
			language,
			template: template && {
				name: template.name,
				source: template.source
			},
			sections,
			findings,
			suppressed,
			known: 0,
			review
		},
		template
	};
}
/** The sources of a note, for a model alone: loaded late, because most runs ask none. */
async function readSourcesFor(note, { reviewer, findLinkedFiles }, signal) {
	if (reviewer.kind !== "model" || !findLinkedFiles) return noSources;
	let { readSources } = await import("./read-sources.js");
	return readSources(note, findLinkedFiles, signal);
}
function chooseLanguage({ language }, note, template) {
	return language === "auto" ? template.language ?? note.language : language;
}
async function readUsage({ reviewer, spent }, startedAt) {
	let { isEstimated, ...counts } = spent?.() ?? nothingSpent;
	return {
		model: reviewer.kind === "model" ? reviewer.label : null,
		...counts,
		estimated: isEstimated,
		durationMs: counts.requests === 0 ? 0 : Math.round(performance.now() - startedAt),
		modelShutdown: reviewer.kind === "model" ? await reviewer.findShutdown?.() ?? null : null,
		promptCut: reviewer.kind === "model" ? reviewer.findPromptCut?.() ?? null : null
	};
}
export { noTokens as a, openLedger as i, blankReview as n, priceBatch as o, nothingSpent as r, reviewChanges as t };
