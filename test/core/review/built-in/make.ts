import type { Language } from "#core/language.ts";
import { draftBuiltInReview } from "#core/review/built-in/review.ts";
import { type Facts, gatherFacts } from "#core/review/built-in/facts.ts";
import { type VerifiedReview, verifyReview } from "#core/review/verify.ts";
import { checked } from "#test/core/make.ts";

/** What the detectors measure in a note. */
export function factsOf(markdown: string, language: Language = "zh-CN"): Facts {
  return gatherFacts(checked(markdown, undefined, language), language);
}

/** The verified review of what stands below a title, by a template that asks for nothing more; nothing of it is dropped. */
export function reviewOf(markdown: string, language: Language): VerifiedReview {
  const held = checked(`# 题\n\n${markdown}`, '# 题\n<!-- note aka="Title" -->\n', language);
  const review = verifyReview(draftBuiltInReview(held, language), held.note);
  if (review.dropped > 0) throw new Error(`${review.dropped} remarks prove nothing`);
  return review;
}

/** The words of passages. */
export function textsOf(
  passages: readonly { readonly text: string }[] | undefined,
): readonly string[] {
  return (passages ?? []).map(({ text }) => text);
}

/** A summary long enough to be held against something, in which nothing is mentioned. */
export const longChinese = "这一段只是为了够长，写的都是些无关紧要的闲话，".repeat(4);

/** Some more words, so that a part of a note counts as written. */
export const filler =
  "这里写几句别的话，好让这一部分够长，不至于被当成还没有动笔的小节来看待。".repeat(3);
