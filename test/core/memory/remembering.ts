import { type PartAnswer, carryForward } from "#core/memory/carry-forward.ts";
import { parseRemembered } from "#core/memory/parse-remembered.ts";
import { type Recalled, recallReview } from "#core/memory/recall.ts";
import { type RememberedReview, rememberReview } from "#core/memory/remembered.ts";
import { digestSections } from "#core/memory/section-digests.ts";
import { digestOf } from "#core/digest.ts";
import { blankReview } from "#core/report/blank-review.ts";
import type { MadeFrom, Review } from "#core/report/report.ts";
import { type DraftRemark, type DraftReview, blankDraft } from "#core/review/draft.ts";
import { verifyModelReview } from "#core/review/verify-model-review.ts";
import { note, reviewRequest } from "#test/core/make.ts";

/** A note of three sections, with something to say about each. */
export const before = `# Training

## Setup

We trained the model on eight cards for three days.

## Results

The loss falls from the first step to the last one.
RAG answers more questions than the plain model does.

## Plans

Next week the same run is repeated with half of the data.
`;

/** A suggestion about the words of a note. */
export function suggestion(quote: string, overrides: Partial<DraftRemark> = {}): DraftRemark {
  return {
    category: "clarity",
    priority: "medium",
    title: `Be exact about ${quote.split(" ", 2).join(" ")}`,
    detail: "A reader cannot repeat it. Add the number.",
    evidence: [{ text: quote, line: null }],
    absence: null,
    source: null,
    rewrite: null,
    ...overrides,
  };
}

export const onSetup = suggestion("We trained the model on eight cards");
export const onResults = suggestion("The loss falls from the first step", { priority: "high" });
export const onPlans = suggestion("the same run is repeated", { priority: "low" });

/** A review of a note by a model, as it is remembered: written as JSON, and read again. */
export function remember(
  markdown: string,
  draft: Partial<DraftReview>,
  overrides: Partial<Review> = {},
): RememberedReview {
  const verified = verifyModelReview({ ...blankDraft, ...draft }, reviewRequest(markdown));
  const review = { ...blankReview, outcome: "reviewed", reviewer: "model", ...verified } as const;
  const madeFrom = madeFromOf(markdown);
  const remembered = rememberReview({ ...review, madeFrom, ...overrides });
  const read = parseRemembered(JSON.parse(JSON.stringify(remembered)));
  if (read === null) throw new Error("It does not remember what it wrote down");
  return read;
}

/** The fingerprints of a note, where all that was asked is the note. */
function madeFromOf(markdown: string, terms = "0".repeat(16)): MadeFrom {
  const sections = [...digestSections(note(markdown)).values()];
  const key = digestOf(markdown, 16);
  return { key, terms, sections };
}

/** What a memory is good for once the note reads like this. */
export function recall(remembered: RememberedReview, after: string, terms?: string): Recalled {
  const madeFrom = madeFromOf(after, terms);
  return recallReview(remembered, { madeFrom, note: note(after), isWhole: false });
}

/** What a model says of a note. */
export function answerAbout(markdown: string, draft: DraftReview): PartAnswer {
  const request = reviewRequest(markdown);
  return { draft, verified: verifyModelReview(draft, request), request };
}

/** The statuses of the suggestions after an edit and what a model says of it, by their first quote or their title. */
export function statusesAfter(
  remembered: RememberedReview,
  after: string,
  answer: Partial<DraftReview> = {},
): Readonly<Record<string, string>> {
  const recalled = recall(remembered, after);
  if (recalled.kind !== "part") throw new Error(`It recalls ${recalled.kind}`);
  const draft = { ...blankDraft, ...answer };
  const { suggestions } = carryForward(recalled, answerAbout(after, draft));
  return Object.fromEntries(
    suggestions.map(({ quotes, title, status }) => [quotes[0]?.text ?? title, status]),
  );
}
