import type { Language } from "#core/language.ts";
import { writeInert } from "./write-inert.ts";
import type { Prompt } from "./prompt.ts";

/** What is wanted of a digest. */
export type DigestTask = {
  readonly language: Language;
  /** Whether the note is reviewed, and not interpreted alone. */
  readonly isReviewed: boolean;
  /** Of the suggestions that were made about the parts of the note. */
  readonly titles: readonly string[];
};

/**
 * Makes the prompt for a digest out of the one for a review: the same words first, so that endpoints have them in their
 * cache, then what is different about a digest.
 */
export function askOfDigest(prompt: Prompt, { language, isReviewed, titles }: DigestTask): Prompt {
  const words = isReviewed ? digestTasks : digestInterpretations;
  const first = prompt.messages.findIndex(({ role }) => role === "user");
  const listed = titles.slice(0, maximumTitles).map(writeInert);
  const task = ["<task>", words[language], ...listed, "</task>"].join("\n");
  return {
    ...prompt,
    messages: prompt.messages.map((message, index) =>
      index === first ? { ...message, content: `${message.content}\n${task}` } : message,
    ),
  };
}

const maximumTitles = 10;

const digestTasks: Readonly<Record<Language, string>> = {
  "zh-CN": `这篇笔记很长，各部分已经分别审阅过。这一次 <note-…> 里只是全文的摘录：小节标题、每节的首句，以及带有数字、否定、关键词或定义的句子；「…」和跳过的行号处都有省略。
- suggestions 只写要对照两个地方才看得出的问题：前后矛盾（contradiction）和数字不符（wrong-figure），两处引文来自摘录里两个不同的地方。先确认两处说的是同一个对象、同一个条件，并且不可能同时成立；拿不准就不写，没有就给空数组。
- 摘录里没有的，原文里可能有：不要说笔记缺少什么。
- strengths 给空数组。overall 照常评价整篇笔记，不要提到摘录。其余字段照常。
- 下面是已经就各部分提出的建议，不要重复；overall 要和它们一致。`,
  en: `The note is long, and its parts have been reviewed one by one. This time <note-…> has nothing but a digest of it: the headings, the first sentence of each section, and sentences with figures, negations, keywords or definitions; words are left out at “…” and where line numbers are skipped.
- suggestions: only what shows when two places are held against each other, a contradiction or a wrong-figure, with quotes from two different places of the digest. Make sure first that both speak of the same thing under the same conditions and cannot both be true; when in doubt, leave it out. An empty array where there is nothing.
- What the digest does not have, the note may have: do not say that anything is missing.
- strengths: an empty array. overall: the whole note, as usual, without a word about the digest. All other fields as usual.
- Below are the suggestions that were made about the parts. Do not repeat them; overall has to agree with them.`,
};

const digestInterpretations: Readonly<Record<Language, string>> = {
  "zh-CN": `这篇笔记很长，<note-…> 里只是全文的摘录：小节标题、每节的首句，以及带有数字、否定、关键词或定义的句子；「…」和跳过的行号处都有省略。照常解读整篇笔记的主题，不要提到摘录，也不要猜省略了什么。`,
  en: `The note is long, and <note-…> has nothing but a digest of it: the headings, the first sentence of each section, and sentences with figures, negations, keywords or definitions; words are left out at “…” and where line numbers are skipped. Interpret the subject of the whole note as usual, without a word about the digest or a guess at what it leaves out.`,
};
