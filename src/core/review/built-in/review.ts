import type { CheckedNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import { type DraftReview, blankDraft } from "#core/review/draft.ts";
import { gatherFacts } from "./facts.ts";
import { sumUp } from "./overall.ts";
import { praise } from "./strengths.ts";
import { suggest } from "./suggestions.ts";

/** Reviews a note without a model, from what can be measured in it. The same note gets the same bytes. */
export function draftBuiltInReview(checked: CheckedNote, language: Language): DraftReview {
  const facts = gatherFacts(checked, language);
  const suggestions = suggest(facts);
  return {
    ...blankDraft,
    strengths: praise(facts),
    suggestions: suggestions.map(({ remark }) => remark),
    overall: sumUp(facts, suggestions),
  };
}
