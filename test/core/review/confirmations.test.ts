import { expect, test } from "vitest";
import { applyConfirmations } from "#core/review/confirmations.ts";
import { blankDraft } from "#core/review/draft.ts";
import { verifyModelReview } from "#core/review/verify-model-review.ts";
import { draftRemark, quotes, reviewRequest } from "#test/core/make.ts";

const markdown =
  "# Training\n\nThe run took 3 hours. The batch had 64 notes. The run took 7 hours.\n";
const hours = draftRemark({
  category: "wrong-figure",
  priority: "high",
  title: "Say how long the run took",
  detail: "Two places give the run different hours.",
  evidence: quotes("The run took 3 hours", "The run took 7 hours"),
});
const batch = draftRemark({
  category: "unsupported-claim",
  priority: "high",
  title: "Say how long the run took with a batch of 64",
  detail: "The batch is given, and why it is that large is left open.",
  evidence: quotes("The batch had 64 notes"),
});

const confirm = (overall: string, ...said: readonly ("yes" | "no")[]) => {
  const { title } = batch;
  const draft = {
    ...blankDraft,
    suggestions: [hours, batch],
    overall,
    topThree: [hours.title, title],
  };
  const verified = verifyModelReview(draft, reviewRequest(markdown));
  expect(verified.suggestions).toHaveLength(2);
  const claims = verified.suggestions;
  return applyConfirmations(verified, { claims, confirmations: said, language: "en" }).overall;
};

test("an evaluation stays as it is where no claim is refuted", () => {
  expect(confirm("A log. The hours differ in two places.", "yes", "yes")).toBe(
    `A log. The hours differ in two places. What to do first: ${hours.title}; ${batch.title}.`,
  );
});

test("an evaluation says nothing of a claim that is refuted, and names it no more as a first step", () => {
  expect(confirm("A log. The hours differ in two places.", "no", "yes")).toBe(
    `A log. What to do first: ${batch.title}.`,
  );
  expect(confirm("A log. The hours differ in two places.", "yes", "no")).toBe(
    `A log. The hours differ in two places. What to do first: ${hours.title}.`,
  );
  expect(confirm("A log.", "no", "no")).toBe("A log.");
});
