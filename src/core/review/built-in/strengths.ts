import { type Passage, listPassages } from "#core/note/passages.ts";
import type { Section } from "#core/note/section.ts";
import { countOf } from "#core/plural.ts";
import type { DraftQuote, DraftRemark } from "#core/review/draft.ts";
import { covers, indexItems } from "#core/detect/containment.ts";
import type { Facts } from "./facts.ts";
import { list, listTerms } from "./list.ts";
import { cutQuote } from "./suggestion.ts";
import { wantedSlots, writtenSlots } from "./slots.ts";

/** What a note demonstrably does well, with its own numbers. */
export function praise(facts: Facts): readonly DraftRemark[] {
  return [
    ...praiseCoverage(facts),
    ...praiseKeywords(facts),
    ...praiseTerms(facts),
    ...praisePlans(facts),
    ...praiseImages(facts),
    ...praiseSections(facts),
  ];
}

function strength(
  title: string,
  detail: string,
  evidence: readonly DraftQuote[],
): readonly DraftRemark[] {
  if (evidence.length === 0) return [];
  return [
    {
      category: "other",
      priority: null,
      title,
      detail,
      evidence: evidence.map(cutQuote),
      absence: null,
      source: null,
      rewrite: null,
    },
  ];
}

function praiseSections({ parts, isChinese }: Facts): readonly DraftRemark[] {
  const { context } = parts.checked;
  const written = writtenSlots(context);
  if (written.length < 2 || written.length < wantedSlots(context).length) return [];
  const byLength = written.toSorted((a, b) => (b.content?.length ?? 0) - (a.content?.length ?? 0));
  const [longest] = byLength;
  const [opening] = listPassages(longest?.section?.blocks ?? []);
  if (!longest?.content || !opening) return [];
  const names = list(
    written.map(({ title }) => title),
    isChinese,
  );
  return strength(
    isChinese ? "该有的小节都写了" : "Every required section is written",
    isChinese
      ? `${names}都有内容，最长的「${longest.title}」有 ${longest.content.length} 字。`
      : `${names} all have content; the longest, “${longest.title}”, has ${countOf(longest.content.length, "word")}.`,
    [firstSentence(opening)],
  );
}

function praiseCoverage({ log, parts, isChinese }: Facts): readonly DraftRemark[] {
  if (!log) return [];
  const total = log.covered.length + log.dropped.length;
  const percent = Math.round((100 * log.covered.length) / total);
  if (total < 5 || percent < 70) return [];
  const evidence = findEcho(log.covered, parts.summary);
  return strength(
    isChinese ? "记录基本都整理成了文字" : "The summary follows the log",
    isChinese
      ? `过程记录的 ${total} 个要点中，有 ${log.covered.length} 个（${percent}%）写进了内容整理。`
      : `Of ${countOf(total, "point")} in the log, ${log.covered.length} (${percent}%) made it into the summary.`,
    evidence,
  );
}

/** The longest point of the log that one sentence of the summary takes up, and that sentence. */
function findEcho(covered: readonly Passage[], summary: readonly Section[]): readonly DraftQuote[] {
  const sentences = summary.flatMap(({ blocks }) => listPassages(blocks)).flatMap(splitSentences);
  const indexed = sentences.map((sentence) => ({ sentence, items: indexItems(sentence.text) }));
  for (const point of covered.toSorted((a, b) => b.text.length - a.text.length)) {
    const echo = indexed.find(({ items }) => covers(items, point.text));
    if (echo) return [point, echo.sentence];
  }
  return [];
}

function splitSentences({ text, line }: Passage): readonly Passage[] {
  return text
    .split(/(?<=[。！？；])|(?<=[.!?;])\s/u)
    .map((sentence) => ({ text: sentence.trim(), line }));
}

function praiseKeywords({ keywords, isChinese }: Facts): readonly DraftRemark[] {
  if (!keywords || keywords.unused.length > 0 || keywords.keywords.length < 3) return [];
  const count = keywords.keywords.length;
  return strength(
    isChinese ? "关键词名副其实" : "The keywords are what the note is about",
    isChinese
      ? `${count} 个关键词，正文里个个都讲到了。`
      : `The text takes up every one of the ${count} keywords.`,
    keywords.keywords.slice(0, 3),
  );
}

function praiseTerms({ acronyms: { explained }, isChinese }: Facts): readonly DraftRemark[] {
  if (explained.length === 0) return [];
  const terms = explained.map(({ term, passage }) => ({ text: term, line: passage.line }));
  return strength(
    isChinese ? "解释了术语" : "Terms are explained",
    isChinese
      ? `${listTerms(terms, isChinese)}在文中写明了含义，不必另查。`
      : `The note says what ${listTerms(terms, isChinese)} stands for, so that nobody has to look it up.`,
    explained.slice(0, 3).map(({ explanation }) => ({ text: explanation, line: null })),
  );
}

/** A sentence in which the writer says what comes next for them. */
const plan =
  /(?:后续|接下来|下一步|今后|下周)[^，。！？\n]{0,4}(?:我|自己)(?!不)|(?:^|[，。；\s])(?:后续|接下来|下一步|今后|下周)(?:打算|计划|准备|想)(?!不)|(?:我|自己)(?:还|再|也)?(?:打算|计划|准备)|\bI(?:'d like| want| plan| intend| hope| am going|'m going) to\b|\b(?:next week|next time|next|later),? I(?:'ll| will| want)\b/iu;

/** Whose plan it is not, or what is no plan. */
const noPlan = /老师|同学|编译器|系统|teacher|said|never|not |n't/iu;

function isPlan(text: string): boolean {
  return plan.test(text) && !noPlan.test(text);
}

function praisePlans({ parts, isChinese }: Facts): readonly DraftRemark[] {
  const sections = parts.summary.length > 0 ? parts.summary : parts.all;
  const passage = sections
    .flatMap(({ blocks }) => listPassages(blocks))
    .find(({ text }) => isPlan(text));
  if (!passage) return [];
  const sentence = passage.text.split(/(?<=[。！？!?；;，,])/u);
  const at = sentence.findIndex((part) => isPlan(part));
  const text = (at < 0 ? passage.text : sentence.slice(at, at + 1).join("")).trim();
  return strength(
    isChinese ? "写出了自己接下来的打算" : "The note says what comes next",
    isChinese
      ? "笔记没有停在复述上，还写明了自己往后的方向，回看时可以对照。"
      : "It does not stop at what was said: it names your own next step, which you can hold yourself to.",
    [{ text: text.replace(/[，,；;]$/u, ""), line: passage.line }],
  );
}

function praiseImages({ images, isChinese }: Facts): readonly DraftRemark[] {
  const { described, undescribed } = images;
  if (described.length === 0 || undescribed.length > 0) return [];
  return strength(
    isChinese ? "图片有说明" : "Images are described",
    isChinese
      ? `${described.length} 张图片都写明了画的是什么，图片失效时也读得下去。`
      : `${described.length === 1 ? "The image says" : `All ${described.length} images say`} what ${described.length === 1 ? "it shows" : "they show"}, so that the note survives a broken link.`,
    described.slice(0, 2),
  );
}

function firstSentence(passage: Passage): Passage {
  return splitSentences(passage)[0] ?? passage;
}
