import { t as checkNote } from "./check-note.js";
import { c as mapConcurrent } from "./setup.js";
import { O as generatedNames, U as listLinkedPaths, n as parseNote, t as giveUp } from "./parse.js";
import { t as assembleReport } from "./assemble.js";
import { t as UserError } from "./errors.js";
import { n as draftBuiltInReview, t as verifyReview } from "./verify.js";
import { n as countDrops, t as addDrops } from "./drops.js";
import { t as plainTerms } from "./request.js";
import { o as indexItems, s as unitsOf } from "./language.js";
import { i as indexEvidence, t as findQuote } from "./find-quote.js";
import { n as fold } from "./fold.js";
import { n as invalidAnswer } from "./ask-model.js";
// src/core/usage/prices.ts
/** What tokens cost, in US dollars. */
function costOf(usage, prices) {
	return (Math.max(0, usage.inputTokens - usage.cachedInputTokens) * prices.input + usage.cachedInputTokens * prices.cachedInput + usage.outputTokens * prices.output) / 1e6;
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
	suspicious: [],
	unseen: [],
	dropped: 0,
	drops: [],
	madeFrom: null
};
// src/core/review/claims.ts
/** Whether a remark says that the note lacks something without naming it. */
function hasUnnamedAbsence({ category, title, detail, absence }) {
	return absence === null ? category === "term" || lacking.test(`${title}\n${detail}`) : !1;
}
const lacking = /没有提到|未提及|没有提及|没有说明|缺少|没有解释|does not mention|never mentions|is missing|\blacks\b/iu;
/** Whether a text gives a verdict or a score other than one that `quotes` have. */
function statesVerdict(text, quotes) {
	let quoted = fold(quotes.join("\n")).text;
	return (text.match(verdict) ?? []).some((words) => !quoted.includes(fold(words).text));
}
const verdict = /满分|评分|得分|分数|检查通过|\bscores?\b|passes the check|\d+\s*分(?![钟支类布片割层区组])|\d+\s*\/\s*\d+/giu;
/**
* Whether a text has words in quotation marks that the note does not have.
*
* Marks also stand around a thought of the reviewer's: that is no invention while it speaks in the note's own words
* and nothing says that the note has it to the letter.
*/
function quotesInvention(text, evidence) {
	let quotations = Array.from(text.matchAll(quotation)).slice(0, maximumQuotations);
	if (quotations.length === 0) return !1;
	let { units } = indexItems(evidence.source);
	return quotations.some(({ 0: marked, index }) => {
		let words = marked.slice(1, -1);
		if (findQuote(evidence, {
			text: words,
			line: null
		})) return !1;
		if (attribution.test(text.slice(Math.max(0, index - 16), index))) return !0;
		let own = unitsOf(words);
		return own.filter((unit) => units.has(unit)).length < ownShare * own.length;
	});
}
const quotation = /「[^「」]{6,}」|『[^『』]{6,}』|“[^“”]{6,}”/gu, maximumQuotations = 20, ownShare = .3, attribution = /(?:写[到道着了的是]|说[到道是]?|称|提到|原[文话句][是为]?|文中的?|笔记[里中]?的?|第\s*\d+\s*行的?|states?|says?|writes?|wrote|claims?|reads?)(?: that)?[\s：:，,]{0,2}$/iu;
// src/core/review/verify-model-review.ts
/**
* Holds a model's review against the note. Besides its evidence, its own words have to hold: a remark goes that
* invents a quotation, gives a verdict, or says that something is lacking and does not name it.
*/
function verifyModelReview(draft, note) {
	let evidence = indexEvidence(note.learnerText), reasons = [], keep = (remarks, isSuggestion) => remarks.filter((remark, index) => {
		let fault = index < 30 ? findFault(remark, isSuggestion, evidence) : "surplus";
		return fault !== null && reasons.push(fault), fault === null;
	}), strengths = keep(draft.strengths, !1), suggestions = keep(draft.suggestions, !0), overall = draft.overall !== null && findWordFault(draft.overall, [], evidence) === null ? draft.overall : null, verified = verifyReview({
		...draft,
		strengths,
		suggestions,
		overall
	}, note);
	return {
		...verified,
		dropped: verified.dropped + reasons.length,
		drops: addDrops(verified.drops, countDrops(reasons))
	};
}
/** What is wrong with a remark's own words, whatever its evidence. */
function findFault(remark, isSuggestion, evidence) {
	if (isSuggestion && hasUnnamedAbsence(remark)) return "unnamed-absence";
	let quotes = remark.evidence.map(({ text }) => text);
	return findWordFault(`${remark.title}\n${remark.detail}`, quotes, evidence);
}
function findWordFault(text, quotes, evidence) {
	return statesVerdict(text, quotes) ? "out-of-bounds" : quotesInvention(text, evidence) ? "invented-quotation" : null;
}
// src/review/review-note.ts
/**
* Reviews a checked note.
*
* When the model fails, or no remark of its review holds, the built-in reviewer steps in; the review says why, and
* counts what did not hold.
*/
async function reviewNote(checked, { reviewer, language }, signal) {
	if (reviewer.kind === "off" || checked.note.obstacle) return {
		review: blankReview,
		usages: []
	};
	if (reviewer.kind === "built-in") return {
		review: reviewByProgram(checked, language),
		usages: []
	};
	let request = {
		checked,
		language,
		shown: null,
		earlier: [],
		source: null,
		terms: plainTerms
	}, { askNote } = await import("./ask-note.js"), { confirmClaims } = await import("./confirm-claims.js"), { completePrompt, label } = reviewer, asking = {
		request,
		completePrompt,
		signal
	}, { draft, unseen, unseenReason, usages: asked } = await askNote(asking), { verified, usages: confirming } = await confirmClaims(draft.ok ? verifyModelReview(draft.draft, checked.note) : null, asking), usages = [...asked, ...confirming];
	if (verified && verified.strengths.length + verified.suggestions.length > 0) return {
		review: {
			...blankReview,
			...verified,
			reviewer: "model",
			label,
			outcome: "reviewed",
			unseen,
			reason: unseenReason
		},
		usages
	};
	let reason = draft.ok ? invalidAnswer : draft.failure, review = reviewByProgram(checked, language), dropped = review.dropped + (verified?.dropped ?? 0), drops = addDrops(review.drops, verified?.drops ?? []);
	return {
		review: {
			...review,
			outcome: "unavailable",
			reason,
			dropped,
			drops
		},
		usages
	};
}
function reviewByProgram(checked, language) {
	let draft = draftBuiltInReview(checked, language);
	return {
		...blankReview,
		outcome: "reviewed",
		...verifyReview(draft, checked.note)
	};
}
// src/pipeline.ts
/** The program: changed notes in, report and verdict out. */
async function reviewChanges(ports, setup, options) {
	let { version, signal, onProgress, onReviewed } = options, { files, isTruncated } = await ports.listChangedNotes(signal), endless = await ports.rehearseChecks?.(files, basisOf(setup)), startedAt = performance.now(), takeTurn = takeTurns(ports.reviewer, setup.settings.maxNotes), done = 0, reviewed = await mapConcurrent(files, maximumModelCalls, async (file) => {
		let isEndless = endless?.has(file) === !0, turn = takeTurn(), { checked, ...note } = await reviewFile(file, {
			ports,
			reviewer: turn.reviewer,
			setup,
			signal,
			isEndless
		}).finally(turn.end);
		return onReviewed?.({
			file,
			checked,
			note: note.note
		}), done += 1, onProgress?.(done, files.length), note;
	}), usage = readUsage(ports, startedAt), notes = reviewed.map(({ note }) => note), report = assembleReport(notes, {
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
async function reviewFile(file, { ports, reviewer, setup, signal, isEndless }) {
	let { settings, chooseTemplate } = setup, note = isEndless ? giveUp(file) : parseNote(file, (identity) => generatedNames(chooseTemplate(identity).template)), choice = chooseTemplate(note), language = chooseLanguage(settings, note, choice.template), linkedFiles = await ports.findLinkedFiles?.(listLinkedPaths([note]), signal), options = {
		language,
		rules: settings.rules,
		...linkedFiles ? { linkedFiles } : {}
	}, checked = checkNote(note, choice, options), { review } = await reviewNote(checked, {
		reviewer,
		language
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
function chooseLanguage({ language }, note, template) {
	return language === "auto" ? template.language ?? note.language : language;
}
function readUsage({ reviewer, spent }, startedAt) {
	let { isEstimated, ...counts } = spent?.() ?? nothingSpent;
	return {
		model: reviewer.kind === "model" ? reviewer.label : null,
		...counts,
		estimated: isEstimated,
		durationMs: counts.requests === 0 ? 0 : Math.round(performance.now() - startedAt)
	};
}
/**
* Publishes everywhere, one place after another; one that refuses keeps no other from its report.
*
* A place is a list of publishers: what the token may not do, the next one does instead.
*/
async function publishReport(report, places, signal) {
	let publications = [], undelivered = [];
	for (let place of places) {
		let refused = [], published = await publishAt(place, refused, (publish) => publish(report, signal));
		published !== null && publications.push(published), undelivered.push(...refused.map((error) => ({
			error,
			instead: published
		})));
	}
	return {
		publications,
		undelivered
	};
}
/** Publishes by the first publisher that may, and adds what the others said to `refused`. */
async function publishAt(place, refused, publish) {
	for (let publisher of place) try {
		return await publish(publisher);
	} catch (error) {
		if (refused.push(error), !isRefusal(error)) return null;
	}
	return null;
}
/** Whether the token may not do it; a private repository, and a server that has no such thing, say that it is not there. */
function isRefusal(error) {
	return error instanceof UserError && refusals.has(error.problem.code);
}
const refusals = /* @__PURE__ */ new Set(["github-permission-missing", "github-not-found"]);
export { openLedger as a, nothingSpent as i, reviewChanges as n, noTokens as o, blankReview as r, publishReport as t };
