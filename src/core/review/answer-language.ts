import type { Language } from "#core/language.ts";
import { detectLanguage } from "#core/note/language.ts";
import type { DraftReview } from "./draft.ts";
import { countLetters } from "./figures.ts";

/** What is wrong with the language of a review, in words a model can act on; `null` when nothing is. */
export function findLanguageFault(draft: DraftReview, language: Language): string | null {
  const remarks = [...draft.strengths, ...draft.suggestions];
  const texts = [...remarks.flatMap(({ title, detail }) => [title, detail]), draft.overall ?? ""];
  if (!isInLanguage(texts.join("\n"), language)) {
    return `It is not written in ${names[language]}. Write every title, detail, problem, why, nextStep and overall in ${names[language]}`;
  }
  const { overview = "", points = [], takeaways = [] } = draft.interpretation ?? {};
  if (isInLanguage([overview, ...points, ...takeaways].join("\n"), language)) return null;
  return `The interpretation is not written in ${names[language]}. Write its overview, points and takeaways in ${names[language]}`;
}

/** Whether a text, without what it quotes, is in a language; one of a few letters is in any. */
export function isInLanguage(text: string, language: Language): boolean {
  const own = text.replaceAll(/「[^」]*」|“[^”]*”|`[^`]*`/gu, " ");
  return countLetters(own) < minimumLetters || detectLanguage(own) === language;
}

/** Fewer say too little about the language that they are in. */
const minimumLetters = 40;

const names: Readonly<Record<Language, string>> = { "zh-CN": "Chinese (中文)", en: "English" };
