import type { Language } from "#core/language.ts";
import type { Quote, Remark } from "#core/report/report.ts";
import { isInLanguage } from "./answer-language.ts";
import { quotesInvention, statesVerdict } from "./claims.ts";
import type { DraftQuote, DraftRemark, DraftReview } from "./draft.ts";
import type { DropReason } from "./drop-reason.ts";
import { countDrops } from "./drops.ts";
import { type Evidence, indexEvidence } from "./evidence.ts";
import { findQuote, overlaps } from "./find-quote.ts";
import { addFirstSteps, byValue } from "./first-steps.ts";
import { prepareGeneric } from "./generic.ts";
import { judgesPerson } from "./judgements.ts";
import { type HeldRemark, repeatsFinding, repeatsRemark } from "./repeats.ts";
import type { ReviewRequest, SourceText } from "./request.ts";
import { type VerifiedReview, holdEach, maximumRemarks, verifyRemark } from "./verify.ts";
import { hasUnnamedAbsence } from "./unnamed-absence.ts";
import { prepareVerifyRewrite } from "./verify-rewrite.ts";
import { prepareProveSource } from "./verify-source.ts";
import { withoutUnproven } from "./without-unproven.ts";

/**
 * Holds a model's review against the note, and against its sources what speaks of them. Besides its evidence, its own words have to hold: a remark goes that
 * invents a quotation, gives a verdict, judges the person, says that something is lacking and does not name it, would
 * fit another note, or says what a finding or another remark says. What does not stay is counted.
 */
export function verifyModelReview(
  draft: DraftReview,
  request: ReviewRequest,
  sources: readonly SourceText[] = [],
): VerifiedReview {
  const { language, checked } = request;
  const evidence = indexEvidence(checked.note.learnerText);
  const prove = prepareProof(request, sources, evidence);
  const strengths = holdEach<HeldRemark>(draft.strengths, (remark, others) => {
    const held = prove(remark, false);
    return typeof held !== "string" && repeatsRemark(held, others) ? "repeated" : held;
  });
  const unproven: DraftRemark[] = [];
  const suggestions = holdEach<HeldRemark>(draft.suggestions, (remark, others) => {
    const held = prove(remark, true);
    if (typeof held === "string") unproven.push(remark);
    else if (repeatsFinding(held, checked.findings) || repeatsRemark(held, others))
      return "repeated";
    return held;
  });
  const praised = strengths.held.map(({ remark }) => remark);
  const proposed = byValue(
    suggestions.held.map(({ remark }) => remark),
    draft.topThree,
  );
  const surplus = [praised, proposed].flatMap((remarks) => remarks.slice(maximumRemarks));
  const unheld = [...strengths.reasons, ...suggestions.reasons];
  const reasons = [...unheld, ...surplus.map(() => surplusReason)];
  const kept = proposed.slice(0, maximumRemarks);
  const overall = proveOverall(draft.overall, { unproven, proposed }, { language, evidence });
  return {
    strengths: praised.slice(0, maximumRemarks),
    suggestions: kept,
    overall: addFirstSteps(overall, { suggestions: kept, topThree: draft.topThree, language }),
    suspicious: findPassages(draft.suspicious, evidence),
    dropped: reasons.length,
    drops: countDrops(reasons),
  };
}

const surplusReason: DropReason = "surplus";

/** The evaluation, where its words hold, without what it says of suggestions that did not. */
function proveOverall(
  overall: string | null,
  said: { readonly unproven: readonly DraftRemark[]; readonly proposed: readonly Remark[] },
  ground: WordGround,
): string | null {
  if (overall === null || findWordFault(overall, [], ground) !== null) return null;
  return withoutUnproven(overall, said.unproven, said.proposed);
}

type WordGround = { readonly language: Language; readonly evidence: Evidence };

/** Prepares the proof of a remark: of its words, its quotes, what it calls absent, and how it would write it. */
function prepareProof(
  { checked, language, source }: ReviewRequest,
  sources: readonly SourceText[],
  evidence: Evidence,
): (remark: DraftRemark, isSuggestion: boolean) => HeldRemark | DropReason {
  const { note } = checked;
  const proveSource = prepareProveSource(sources, note);
  const verifyRewrite = prepareVerifyRewrite(checked, `${note.learnerText}\n${source?.text ?? ""}`);
  const isGeneric = prepareGeneric(note.learnerText, note.language === language);
  return (draft, isSuggestion) => {
    const sourced = proveSource(draft);
    if (sourced === null) return "not-in-source";
    const { claim, attach } = sourced;
    const quotes = claim.evidence.map(({ text }) => text);
    const words = `${claim.title}\n${claim.detail}`;
    const fault = findWordFault(words, quotes, { language, evidence });
    if (fault !== null) return fault;
    const verified = verifyRemark(claim, { note, evidence });
    const remark = typeof verified === "string" ? verified : verifyRewrite(verified);
    const held = typeof remark === "string" ? null : remark;
    if (isSuggestion && hasUnnamedAbsence(claim, held, evidence)) return "unnamed-absence";
    if (typeof remark === "string") return remark;
    return isGeneric({ ...claim, rewrite: remark.rewrite }, isSuggestion)
      ? "generic"
      : { draft: claim, remark: attach(remark) };
  };
}

/** What is wrong with words that no quote has to prove. */
function findWordFault(
  text: string,
  quotes: readonly string[],
  { language, evidence }: WordGround,
): DropReason | null {
  if (statesVerdict(text, quotes, evidence) || judgesPerson(text)) return "out-of-bounds";
  if (!isInLanguage(text, language)) return "other-language";
  return quotesInvention(text, evidence) ? "invented-quotation" : null;
}

/** The passages that a model took for orders, as far as they stand in the note. */
function findPassages(drafts: readonly DraftQuote[], evidence: Evidence): readonly Quote[] {
  const found: Quote[] = [];
  for (const draft of drafts.slice(0, maximumPassages)) {
    const quote = findQuote(evidence, draft, found);
    if (quote && !found.some(({ span }) => overlaps(span, quote.span))) found.push(quote);
  }
  return found;
}

const maximumPassages = 5;
