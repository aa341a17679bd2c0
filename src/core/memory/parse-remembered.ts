import * as z from "zod/mini";
import { remarkCategories } from "#core/review/category.ts";
import { dropReasons } from "#core/review/drop-reason.ts";
import type { RememberedReview } from "./remembered.ts";

/** Reads what was remembered of a review, which may be anything; `null` when it is nothing that we could have written. */
export function parseRemembered(value: unknown): RememberedReview | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

const quote = z.object({ text: text(2000), line: z.nullable(count(1)) });
const evidence = z.array(quote).check(z.maxLength(8));

const remark = z.object({
  id: digest(12),
  section: z.nullable(text(1000)),
  status: z.enum(["new", "open", "resolved"]),
  category: z.enum(remarkCategories),
  priority: z.nullable(z.enum(["high", "medium", "low"])),
  title: text(200),
  detail: text(2000),
  evidence,
  absence: z.nullable(text(300)),
  source: z.nullable(text(2000)),
  rewrite: z.nullable(text(3000)),
});
const remarks = z.array(remark).check(z.maxLength(20));

/** Nothing without a bound; what is not named here is dropped. */
const schema = z.object({
  outcome: z.enum(["reviewed", "cached"]),
  reviewer: z.enum(["model", "built-in"]),
  madeFrom: z.nullable(
    z.object({
      key: digest(16),
      terms: digest(16),
      sections: z.array(digest(8)).check(z.maxLength(2000)),
    }),
  ),
  strengths: remarks,
  suggestions: remarks,
  overall: z.nullable(text(3000)),
  interpretation: z.nullable(
    z.object({ overview: text(4000), points: texts(30, 1000), takeaways: texts(30, 1000) }),
  ),
  rubric: z
    .array(z.object({ criterion: text(200), level: text(200), detail: text(2000), evidence }))
    .check(z.maxLength(50)),
  suspicious: z.array(quote).check(z.maxLength(20)),
  unseen: texts(500, 1000),
  drops: z
    .array(z.object({ reason: z.enum(dropReasons), count: count(1) }))
    .check(z.maxLength(dropReasons.length)),
});

function text(longest: number) {
  return z.string().check(z.maxLength(longest));
}

function texts(most: number, longest: number) {
  return z.array(text(longest)).check(z.maxLength(most));
}

function count(least: number) {
  return z.int().check(z.minimum(least), z.maximum(1_000_000));
}

function digest(digits: number) {
  return z.string().check(z.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
}
