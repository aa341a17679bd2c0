import type { CheckedNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import type { Finding } from "#core/report/report.ts";
import { draftBuiltInReview } from "#core/review/built-in/review.ts";
import type { DraftRemark } from "./draft.ts";
import { fold } from "./fold.ts";
import { listFindingsOf } from "./repeats.ts";
import type { Hint } from "./request.ts";

/**
 * Lists what the built-in reviewer sees in a note, for a model to look at: a program overlooks no acronym and no item of a
 * log. What findings say already is left out.
 */
export function listHints(checked: CheckedNote, language: Language): readonly Hint[] {
  return draftBuiltInReview(checked, language)
    .suggestions.filter((remark) => !isFound(remark, checked.findings))
    .map(({ category, title, detail, evidence }) => ({
      lines: [...new Set(evidence.flatMap(({ line }) => line ?? []))].toSorted((a, b) => a - b),
      category,
      words: [title, ...listOtherMatters(title, detail)].join(" "),
    }));
}

/** Whether findings of the same matter have each of its places, or each of the names in its title. */
function isFound(
  { category, title, evidence }: DraftRemark,
  findings: readonly Finding[],
): boolean {
  const same = listFindingsOf(category, findings);
  const lines = new Set(same.map(({ span }) => span.startLine));
  if (evidence.every(({ line }) => line !== null && lines.has(line))) return true;
  const said = same.map(({ message }) => fold(message).text).join("\n");
  const names = title.match(quoted) ?? [];
  return names.length > 0 && names.every((name) => said.includes(fold(name.slice(1, -1)).text));
}

/** The sentences of a detail that name something else, and its lines. */
function listOtherMatters(title: string, detail: string): readonly string[] {
  const sentences = detail.match(/[^。.]+[。.]?/gu) ?? [];
  return sentences
    .filter((sentence) => /第 \d|\blines? \d/u.test(sentence))
    .filter((sentence) => sentence.match(quoted)?.some((name) => !title.includes(name)))
    .map((sentence) => sentence.trim());
}

const quoted = /「[^「」]+」|“[^“”]+”/gu;
