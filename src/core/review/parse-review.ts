import type * as z from "zod/mini";
import type { DraftReview } from "./draft.ts";
import { readDraft } from "./read-draft.ts";
import type { ReviewRequest } from "./request.ts";
import { anyReviewSchema, reviewSchema } from "./review-schema.ts";

/** A model's answer as a draft, or what is wrong with it in words a model can act on. */
export type ParsedReview =
  | { readonly ok: true; readonly draft: DraftReview }
  | { readonly ok: false; readonly reason: string };

/** Reads a model's answer, which may be anything at all. JSON may stand in a code fence or among other words. */
export function parseReview(text: string, request: ReviewRequest): ParsedReview {
  const json = extractObject(text);
  if (!json.ok) return { ok: false, reason: "The answer is not one JSON object" };
  const result = reviewSchema(request).safeParse(json.value);
  if (!result.success) {
    const reason = result.error.issues.slice(0, 20).map(describeIssue).join("; ");
    return { ok: false, reason: reason.slice(0, 2000) };
  }
  return { ok: true, draft: readDraft(anyReviewSchema.parse(result.data), request) };
}

/** What is wrong and where; zod/mini itself only says “Invalid input”. */
function describeIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path.length === 0 ? "the object" : issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    return `${place} has keys that are not allowed: ${issue.keys.join(", ")}`;
  }
  if (issue.code === "invalid_value") {
    return `${place} is not one of ${issue.values.map(String).join(", ")}`;
  }
  return issue.code === "invalid_type"
    ? `${place} is missing or not of type ${issue.expected}`
    : `${place} is not valid`;
}

function extractObject(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  const start = text.indexOf("{");
  const end = text.lastIndexOf("}");
  if (start < 0 || end < start) return { ok: false };
  try {
    return { ok: true, value: JSON.parse(text.slice(start, end + 1)) };
  } catch {
    return { ok: false };
  }
}
