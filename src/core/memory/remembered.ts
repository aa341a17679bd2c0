import type { CriterionLevel, Quote, Remark, Review } from "#core/report/report.ts";
import type { DraftCriterionLevel, DraftQuote, DraftRemark } from "#core/review/draft.ts";

/**
 * What is remembered of one note's review: drafts, which have to hold against the note once more when they come back.
 *
 * So whoever can write into a memory can post nothing that a model could not.
 */
export type RememberedReview = Pick<
  Review,
  "reviewer" | "overall" | "interpretation" | "unseen" | "drops" | "madeFrom"
> & {
  /** Whether the run that wrote it down asked a model, or had taken it over itself. */
  readonly outcome: "reviewed" | "cached";
  readonly strengths: readonly RememberedRemark[];
  readonly suggestions: readonly RememberedRemark[];
  readonly rubric: readonly DraftCriterionLevel[];
  readonly suspicious: readonly DraftQuote[];
};

/** What is remembered of a run's notes, by their paths, the most important first. */
export type RememberedReviews = ReadonlyMap<string, RememberedReview>;

/** One remark, and what it was called. */
export type RememberedRemark = DraftRemark & Pick<Remark, "id" | "section" | "status">;

/** What there is to remember of a review; `null` where it is none. */
export function rememberReview(review: Review): RememberedReview | null {
  const { outcome, reviewer, madeFrom } = review;
  if (outcome !== "reviewed" && outcome !== "cached") return null;
  if (madeFrom === null) return null;
  const suggestions = review.suggestions.map(rememberRemark);
  if (reviewer === "built-in") {
    // It writes the rest anew; only what it suggests has a past.
    return { ...nothing, outcome, madeFrom, suggestions };
  }
  const { overall, interpretation, unseen, drops } = review;
  return {
    outcome,
    reviewer,
    madeFrom,
    strengths: review.strengths.map(rememberRemark),
    suggestions,
    overall,
    interpretation,
    rubric: review.rubric.flatMap(rememberLevel),
    suspicious: review.suspicious.map(rememberQuote),
    unseen,
    drops,
  };
}

/** The suggestions that were still to be taken up. */
export function listPending({ suggestions }: RememberedReview): readonly RememberedRemark[] {
  return suggestions.filter(({ status }) => status !== "resolved");
}

const nothing = {
  reviewer: "built-in",
  strengths: [],
  overall: null,
  interpretation: null,
  rubric: [],
  suspicious: [],
  unseen: [],
  drops: [],
} as const;

function rememberRemark({ quotes, source, ...remark }: Remark): RememberedRemark {
  const { id, section, status, category, priority, title, detail, absence, rewrite } = remark;
  const evidence = quotes.map(rememberQuote);
  const words = source?.text ?? null;
  return {
    id,
    section,
    status,
    category,
    priority,
    title,
    detail,
    evidence,
    absence,
    source: words,
    rewrite,
  };
}

/** A criterion that was not judged is found to be so anew. */
function rememberLevel({
  criterion,
  level,
  detail,
  quotes,
}: CriterionLevel): readonly DraftCriterionLevel[] {
  if (level === null) return [];
  return [{ criterion, level, detail, evidence: quotes.map(rememberQuote) }];
}

function rememberQuote({ text, span }: Quote): DraftQuote {
  return { text, line: span.startLine };
}
