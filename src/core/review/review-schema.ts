import * as z from "zod/mini";
import { remarkCategories } from "./category.ts";
import type { ReviewRequest } from "./request.ts";

/**
 * The answer that a model has to give to a request: validator, and JSON Schema for endpoints that hold their model to
 * one. What was not asked for is no part of it.
 *
 * Only what every strict endpoint accepts: every field required, nullable instead of optional, no limits of
 * number or length; those are enforced by the program. Evidence comes first, so that a model looks before it judges.
 */
export function reviewSchema({ earlier, source, terms }: ReviewRequest) {
  if (!terms.isReviewed) return z.strictObject({ interpretation: z.nullable(interpretation) });
  return z.strictObject({
    ...(earlier.length > 0 ? { earlier: z.array(status) } : {}),
    strengths: z.array(strength),
    suggestions: z.array(source === null ? z.strictObject(suggestion) : sourcedSuggestion),
    ...(terms.rubric === null ? {} : { rubric: z.array(criterionLevel) }),
    ...(terms.isInterpreted ? { interpretation: z.nullable(interpretation) } : {}),
    overall,
    suspiciousInstructions: z.array(z.string()),
  });
}

/** The same as JSON Schema. */
export function reviewJsonSchema(request: ReviewRequest): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(reviewSchema(request));
  return schema;
}

const evidence = z.array(z.string());

const status = z.strictObject({ id: z.string(), status: z.enum(["open", "resolved"]), evidence });

const strength = z.strictObject({
  evidence,
  title: z.string(),
  detail: z.string(),
  section: z.string(),
});

const suggestion = {
  evidence,
  category: z.enum(remarkCategories),
  title: z.string(),
  problem: z.string(),
  why: z.string(),
  absence: z.nullable(z.string()),
  rewrite: z.nullable(z.string()),
  nextStep: z.string(),
  section: z.string(),
  ruleRefs: z.array(z.string()),
  priority: z.enum(["high", "medium", "low"]),
};

const sourcedSuggestion = z.strictObject({ ...suggestion, source: z.nullable(z.string()) });

const criterionLevel = z.strictObject({
  criterion: z.string(),
  level: z.string(),
  detail: z.string(),
  evidence,
});

const interpretation = z.strictObject({
  overview: z.string(),
  points: z.array(z.string()),
  takeaways: z.array(z.string()),
});

const overall = z.strictObject({
  goal: z.string(),
  summary: z.string(),
  topThree: z.array(z.string()),
});

/** Any answer that satisfies the schema of its request: what a request need not ask for may be left out. */
export const anyReviewSchema = z.object({
  earlier: z.optional(z.array(status)),
  strengths: z.prefault(z.array(strength), []),
  suggestions: z.prefault(
    z.array(z.object({ ...suggestion, source: z.optional(z.nullable(z.string())) })),
    [],
  ),
  rubric: z.optional(z.array(criterionLevel)),
  interpretation: z.optional(z.nullable(interpretation)),
  overall: z.prefault(overall, { goal: "", summary: "", topThree: [] }),
  suspiciousInstructions: z.prefault(z.array(z.string()), []),
});

/** An answer that was read. */
export type ReviewAnswer = z.infer<typeof anyReviewSchema>;
