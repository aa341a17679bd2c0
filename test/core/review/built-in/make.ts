import type { Language } from "#core/language.ts";
import { type Facts, gatherFacts } from "#core/review/built-in/facts.ts";
import { checked } from "#test/core/make.ts";

/** What the detectors measure in a note. */
export function factsOf(markdown: string, language: Language = "zh-CN"): Facts {
  return gatherFacts(checked(markdown, undefined, language), language);
}

/** The words of passages. */
export function textsOf(
  passages: readonly { readonly text: string }[] | undefined,
): readonly string[] {
  return (passages ?? []).map(({ text }) => text);
}

/** A summary long enough to be held against something, in which nothing is mentioned. */
export const longChinese = "这一段只是为了够长，写的都是些无关紧要的闲话，".repeat(4);
