import type * as z from "zod/mini";
import { type DraftReview, blankDraft } from "./draft.ts";
import { reviewSchema } from "./review-schema.ts";

/** A model's answer as a draft, or what is wrong with it in words a model can act on. */
export type ParsedReview =
  | { readonly ok: true; readonly draft: DraftReview }
  | { readonly ok: false; readonly reason: string };

/** Reads a model's answer, which may be anything at all. JSON may stand in a code fence or among other words. */
export function parseReview(text: string): ParsedReview {
  const json = extractObject(text);
  if (!json.ok) return { ok: false, reason: "The answer is not one JSON object" };
  const result = reviewSchema.safeParse(json.value);
  if (!result.success) {
    const reason = result.error.issues.slice(0, 20).map(describeIssue).join("; ");
    return { ok: false, reason: reason.slice(0, 2000) };
  }
  return { ok: true, draft: toDraft(result.data) };
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

function toDraft({ strengths, suggestions, overall }: z.infer<typeof reviewSchema>): DraftReview {
  return {
    ...blankDraft,
    strengths: strengths.map(({ title, detail, evidence }) => ({
      category: "other",
      priority: null,
      title: cut(title, 80),
      detail: cut(detail, 600),
      evidence: evidence.map((quote) => ({ text: quote, line: null })),
      absence: null,
      source: null,
      rewrite: null,
    })),
    suggestions: suggestions.map(({ problem, nextStep, evidence, ...remark }) => ({
      ...remark,
      title: cut(remark.title, 80),
      detail: cut(joinSentences(problem, nextStep), 900),
      evidence: evidence.map((quote) => ({ text: quote, line: null })),
      absence: remark.absence?.trim() || null,
      source: null,
      rewrite: remark.rewrite?.trim() ? cut(remark.rewrite, 2000) : null,
    })),
    overall: overall.trim() === "" ? null : cut(overall, 1500),
  };
}

/** Joins two sentences as their script does: with a space, but not after Chinese punctuation. */
function joinSentences(first: string, second: string): string {
  const [start, end] = [first.trim(), second.trim()];
  if (start === "" || end === "") return start + end;
  return /[。！？；：，、」』）…]$/u.test(start) ? start + end : `${start} ${end}`;
}

/** Cuts what a model made longer than anyone reads; counted in UTF-16 units, never inside a character. */
function cut(text: string, maximum: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= maximum) return trimmed;
  return `${trimmed.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, "")}…`;
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
