import * as z from "zod/mini";
import { remarkCategories } from "./category.ts";

/**
 * The answer a model has to give: prompt, validator and type in one.
 *
 * Only what every strict endpoint accepts: every field required, nullable instead of optional, no limits of
 * number or length; those are enforced by the program.
 */
export const reviewSchema = z.strictObject({
  strengths: z.array(
    z.strictObject({ title: z.string(), detail: z.string(), evidence: z.array(z.string()) }),
  ),
  suggestions: z.array(
    z.strictObject({
      category: z.enum(remarkCategories),
      priority: z.enum(["high", "medium", "low"]),
      title: z.string(),
      problem: z.string(),
      nextStep: z.string(),
      evidence: z.array(z.string()),
      absence: z.nullable(z.string()),
      rewrite: z.nullable(z.string()),
    }),
  ),
  overall: z.string(),
});

/** The same as JSON Schema, for an endpoint that holds its model to one. */
export function reviewJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(reviewSchema);
  return schema;
}
