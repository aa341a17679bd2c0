import { type Passage, listPassages } from "#core/note/passages.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { Section } from "#core/note/section.ts";
import { countOf } from "#core/plural.ts";
import type { DraftQuote, DraftRemark } from "#core/review/draft.ts";
import { covers, indexItems } from "#core/detect/containment.ts";
import type { Facts } from "./facts.ts";
import { listTerms } from "./list.ts";
import { listSentences } from "#core/detect/sentences.ts";
import { strength } from "./strength.ts";

/** How a summary takes up the log and the keywords. */
export function praiseCoverage(facts: Facts): readonly DraftRemark[] {
  return [...praiseLog(facts), ...praiseKeywords(facts)];
}

function praiseLog(facts: Facts): readonly DraftRemark[] {
  const { log, parts } = facts;
  if (!log) return [];
  const covered = log.covered.length;
  const total = covered + log.dropped.length;
  const percent = Math.round((100 * covered) / total);
  if (total < 5 || percent < 80) return [];
  const evidence = findEcho(log.covered, parts.summary);
  if (evidence.length === 0) return [];
  const text = plain(visibleText(parts.summary.flatMap(({ blocks }) => blocks)));
  const retold = log.covered.filter((point) => !text.includes(plain(point.text))).length;
  const isRetold = evidence.length > 1 && retold > 0;
  return [
    strength(facts, {
      evidence,
      words: {
        "zh-CN": {
          title: covered === total ? "记录的要点都整理进来了" : "记录基本都整理成了文字",
          detail: `过程记录的 ${total} 个要点中，有 ${covered} 个（${percent}%）写进了内容整理${isRetold ? `，其中 ${retold} 个换了说法，例如这两处` : ""}。`,
        },
        en: {
          title:
            covered === total
              ? "The summary takes up the whole log"
              : "The summary follows the log",
          detail: `Of ${countOf(total, "point")} in the log, ${covered} (${percent}%) made it into the summary${isRetold ? `, ${retold} of them in other words, such as these two` : ""}.`,
        },
      },
    }),
  ];
}

/**
 * The longest point of the log that a sentence of the summary says in other words, and that sentence; one that it
 * has to the letter, if all are copied.
 */
function findEcho(covered: readonly Passage[], summary: readonly Section[]): readonly DraftQuote[] {
  const sentences = listSentences(summary).map((sentence) => ({
    sentence,
    items: indexItems(sentence.text),
  }));
  const points = covered.toSorted((a, b) => b.text.length - a.text.length).slice(0, maximumPoints);
  for (const point of points) {
    const echo = sentences.find(
      ({ items, sentence }) => covers(items, point.text) && isRetelling(sentence.text, point.text),
    );
    if (echo) return [point, echo.sentence];
  }
  const [longest] = points;
  return longest ? [longest] : [];
}

const maximumPoints = 40;

/** Whether a sentence says more than a point, and not in the same words. */
function isRetelling(sentence: string, point: string): boolean {
  return !plain(sentence).includes(plain(point)) && sentence.length >= 1.2 * point.length;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function praiseKeywords(facts: Facts): readonly DraftRemark[] {
  const { keywords, parts } = facts;
  if (!keywords || keywords.unused.length > 0 || keywords.keywords.length < 3) return [];
  const count = keywords.keywords.length;
  const headings = parts.all
    .filter(({ depth }) => depth > 1)
    .map(({ title }) => title.toLowerCase());
  const asHeadings = keywords.keywords.filter(({ text }) =>
    headings.some((title) => title.includes(text.toLowerCase())),
  );
  const line = keywords.keywords[0]?.line ?? null;
  const text = lineOf(keywords.keywords);
  return [
    strength(facts, {
      evidence: [{ text, line }],
      words: {
        "zh-CN": {
          title: `${count} 个关键词都讲到了`,
          detail: `正文里个个找得到${asHeadings.length > 0 ? `，${listTerms(asHeadings, true)}还有专门的一节` : ""}，以后按关键词搜，搜到的就是要找的。`,
        },
        en: {
          title: `The text takes up all ${count} keywords`,
          detail: `Each can be found in it${asHeadings.length > 0 ? `, and ${listTerms(asHeadings, false)} even in a heading` : ""}, so whoever searches for one lands in the right note.`,
        },
      },
    }),
  ];
}

/** The keywords of the first line, as that line has them. */
function lineOf(keywords: readonly Passage[]): string {
  const [first] = keywords;
  const same = keywords.filter(({ line }) => line === first?.line).map(({ text }) => text);
  return same.join(/\p{Script=Han}/u.test(first?.text ?? "") ? "、" : ", ");
}

/** The first lines of prose in a section. */
export function openingOf(section: Section | null | undefined): Passage | undefined {
  return listPassages(section?.blocks ?? [])[0];
}
