import type { Remark } from "#core/report/report.ts";
import { type DraftRemark, type DraftReview, blankDraft } from "#core/review/draft.ts";
import { byValue } from "#core/review/first-steps.ts";
import { findQuote } from "#core/review/find-quote.ts";
import type { ReviewRequest } from "#core/review/request.ts";
import { verifyModelReview } from "#core/review/verify-model-review.ts";
import { type VerifiedReview, maximumRemarks } from "#core/review/verify.ts";
import type { Ground } from "./ground.ts";
import { matchRemarks } from "./match.ts";
import type { RecalledPart } from "./recall.ts";
import type { RememberedRemark } from "./remembered.ts";
import { asOpen, asResolved } from "./statuses.ts";
import { type Settled, stillLacks } from "./standing.ts";

/** A model's answer about what has changed in a note, before and after it was verified, and what the note was asked about. */
export type PartAnswer = {
  readonly draft: DraftReview;
  readonly verified: VerifiedReview;
  readonly request: ReviewRequest;
};

/**
 * Joins what stays of an earlier review with a model's answer about what has changed; both have to hold.
 *
 * A suggestion that is made again in other words is the earlier one, still open. One that is settled is said to be so
 * this once.
 */
export function carryForward(
  { ground, strengths, suggestions }: RecalledPart,
  { draft, verified, request }: PartAnswer,
): VerifiedReview {
  const decided = suggestions.map((settled) => decide(settled, draft, ground));
  const again = matchRemarks(
    verified.suggestions,
    decided.map(({ earlier }) => earlier),
  );
  const saidAnew = new Set(again.values());
  const isLeft = ({ fate, earlier }: Decided): boolean =>
    fate === "stays" || !saidAnew.has(earlier);
  const open = decided.filter((each) => each.fate !== "resolved" && isLeft(each));
  const drafts = { strengths, suggestions: open.map((each) => each.draft) };
  const kept = verifyModelReview({ ...blankDraft, ...drafts }, request);
  const added = verified.suggestions.flatMap((remark): readonly Remark[] => {
    const earlier = again.get(remark);
    if (earlier === undefined) return [remark];
    return kept.suggestions.some(({ id }) => id === earlier.id) ? [] : [asOpen(remark)];
  });
  const pending = [...kept.suggestions.map(asOpen), ...added];
  const resolved = decided.filter((each) => each.fate === "resolved" && isLeft(each));
  return {
    ...verified,
    strengths: [...kept.strengths, ...verified.strengths].filter(isFirst).slice(0, maximumRemarks),
    suggestions: [
      ...byValue(pending.filter(isFirst), draft.topThree).slice(0, maximumRemarks),
      ...resolved.flatMap(({ earlier }) => asResolved(earlier) ?? []),
    ],
  };
}

/** What has become of an earlier suggestion: it stays as it was, is still open in some form, or is resolved. */
type Decided = {
  readonly earlier: RememberedRemark;
  readonly fate: "stays" | "open" | "resolved";
  /** The suggestion with the words that it is about by now. */
  readonly draft: DraftRemark;
};

/** A model that calls a suggestion resolved is believed unless the note still lacks what it lacked; else it is open. */
function decide(
  { remark: earlier, standing }: Settled,
  answer: DraftReview,
  ground: Ground,
): Decided {
  if (standing === "stands") return { earlier, fate: "stays", draft: earlier };
  if (standing === "gone") return { earlier, fate: "resolved", draft: earlier };
  const said = answer.earlier.find(({ id }) => id === earlier.id);
  const isResolved = said?.status === "resolved" && !stillLacks(earlier, ground);
  const evidence = findEvidence([said?.evidence ?? [], ...listEvidence(earlier)], ground);
  return { earlier, fate: isResolved ? "resolved" : "open", draft: { ...earlier, evidence } };
}

/** What may show where an earlier suggestion is about: its words, else the term that is still unexplained. */
function listEvidence({ evidence, absence, category }: RememberedRemark): readonly Words[] {
  return category === "term" && absence !== null
    ? [evidence, [{ text: absence, line: null }]]
    : [evidence];
}

/** The first words that all stand in the note. */
function findEvidence(choices: readonly Words[], { evidence }: Ground): Words {
  const isFound = (words: Words): boolean =>
    words.length > 0 && words.every((quote) => findQuote(evidence, quote) !== null);
  return choices.find(isFound) ?? [];
}

type Words = DraftRemark["evidence"];

function isFirst({ id }: Remark, index: number, all: readonly Remark[]): boolean {
  return all.findIndex((remark) => remark.id === id) === index;
}
