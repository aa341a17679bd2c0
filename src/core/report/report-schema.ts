import * as z from "zod/mini";
import { languages } from "#core/language.ts";
import { remarkCategories } from "#core/review/category.ts";
import { ruleIds } from "#core/rules/rules.ts";
import { reviewParts } from "./review-part.ts";
import { severities } from "#core/severity.ts";

/**
 * What is taken from a report that somebody else may have written: no more than a comment needs, and nothing without a
 * bound. What can be derived is not asked for, and keys that are not named here are dropped.
 *
 * It is a report of the built-in reviewer, since nothing in a file can show that a model wrote it: so there is no
 * interpretation, which that reviewer never gives. Its rewrites are left out: they could be anybody's words.
 */
export const foreignReportSchema = z.object({
  schemaVersion: z.literal(1),
  notes: z.array(noteSchema()).check(z.maxLength(3000)),
});

/** One note of such a report. */
export type ForeignNote = z.infer<typeof foreignReportSchema>["notes"][number];

function noteSchema() {
  return z.object({
    path: text(4096),
    language: z.enum(languages),
    template: z.nullable(z.object({ name: text(500), source: z.enum(["file", "built-in"]) })),
    sections: z.array(sectionSchema()).check(z.maxLength(500)),
    findings: z.array(findingSchema()).check(z.maxLength(2000)),
    suppressed: z.array(findingSchema()).check(z.maxLength(2000)),
    review: reviewSchema(),
  });
}

function sectionSchema() {
  return z.object({
    slot: text(1000),
    status: z.enum(["ok", "missing", "empty", "stub", "unfilled", "short", "long"]),
    required: z.boolean(),
    line: z.nullable(count(1)),
    length: count(0),
    items: count(0),
  });
}

function findingSchema() {
  return z.object({
    rule: z.enum(ruleIds),
    severity: z.enum(severities),
    message: text(2000).check(z.minLength(1)),
    span: spanSchema(),
    section: z.nullable(text(1000)),
  });
}

function reviewSchema() {
  const remark = remarkSchema();
  const quotes = remark.shape.quotes.check(z.minLength(1));
  const strength = z.extend(remark, { quotes, status: z.literal("new") });
  return z.object({
    outcome: z.enum(["reviewed", "skipped"]),
    reviewer: z.literal("built-in"),
    strengths: z.array(strength).check(z.maxLength(10)),
    suggestions: z.array(remark).check(z.maxLength(20)),
    overall: z.nullable(text(2000)),
    interpretation: z.null(),
    leftOut: z.optional(z.array(z.enum(reviewParts)).check(z.maxLength(reviewParts.length))),
    dropped: count(0),
  });
}

function remarkSchema() {
  return z.object({
    id: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
    category: z.optional(z.enum(remarkCategories)),
    title: text(200).check(z.minLength(1)),
    detail: text(2000),
    quotes: z.array(z.object({ text: text(2000), span: spanSchema() })).check(z.maxLength(8)),
    priority: z.nullable(z.enum(["high", "medium", "low"])),
    // What came before is in the memory of the run that wrote it; nobody here knows of it, so that it counts for nothing.
    status: z.enum(["new", "open", "resolved"]),
  });
}

function spanSchema() {
  return z.object({
    startLine: count(1),
    startColumn: count(1),
    endLine: count(1),
    endColumn: count(1),
  });
}

function text(maximum: number) {
  return z.string().check(z.maxLength(maximum));
}

function count(minimum: number) {
  return z.int().check(z.minimum(minimum), z.maximum(10_000_000));
}
