import { countOf } from "#core/plural.ts";
import type { Facts } from "./facts.ts";
import { listTerms } from "./list.ts";
import { suggestSections } from "./section-suggestions.ts";
import { type Suggestion, suggestion } from "./suggestion.ts";

/** What a note should improve, from what was measured; the order is the order of importance. */
export function suggest(facts: Facts): readonly Suggestion[] {
  return [
    ...suggestSections(facts),
    ...suggestDroppedItems(facts),
    ...suggestUnusedKeywords(facts),
    ...suggestTerms(facts),
    ...suggestImages(facts),
  ];
}

const maximumQuotes = 5;

function suggestDroppedItems({ log, isChinese }: Facts): readonly Suggestion[] {
  if (!log || log.dropped.length === 0) return [];
  const { covered, dropped } = log;
  const total = covered.length + dropped.length;
  const shown = dropped.slice(0, maximumQuotes);
  const isCut = dropped.length > shown.length;
  return suggestion({
    category: "coverage",
    priority: dropped.length / total > 0.3 ? "high" : "medium",
    title: isChinese
      ? `把${listTerms(dropped, true)}写进内容整理`
      : `Take ${listTerms(dropped, false)} into the summary`,
    action: isChinese
      ? `补上记录里漏掉的 ${dropped.length} 个要点`
      : `take up what the summary drops from the log`,
    detail: isChinese
      ? `过程记录的 ${total} 个要点里，有 ${dropped.length} 个在内容整理中找不到${isCut ? `（这里列出前 ${shown.length} 个）` : ""}。各补一句说明它是什么、用在哪里；不重要的，从记录里删去。`
      : `Of ${countOf(total, "point")} in the log, ${dropped.length} cannot be found in the summary${isCut ? ` (the first ${shown.length} are shown)` : ""}. Give each a sentence on what it is and where it matters, or strike it from the log.`,
    evidence: shown,
  });
}

function suggestUnusedKeywords({ keywords, isChinese }: Facts): readonly Suggestion[] {
  if (!keywords || keywords.unused.length === 0) return [];
  const { unused } = keywords;
  return suggestion({
    category: "coverage",
    priority: "medium",
    title: isChinese
      ? `让关键词${listTerms(unused, true)}在正文里出现`
      : `Use the keyword ${listTerms(unused, false)} in the text`,
    action: isChinese ? "让每个关键词都在正文里出现" : "use every keyword in the text",
    detail: isChinese
      ? `${keywords.keywords.length} 个关键词中有 ${unused.length} 个在正文里没有提到。在讲到它的地方用上这个词，或者换成正文真正在讲的词。`
      : `The text never mentions ${unused.length} of its ${countOf(keywords.keywords.length, "keyword")}. Use the word where its subject comes up, or choose a keyword that the text is really about.`,
    evidence: unused.slice(0, maximumQuotes),
  });
}

function suggestTerms({ acronyms: { unexplained }, isChinese }: Facts): readonly Suggestion[] {
  const shown = unexplained.slice(0, maximumQuotes);
  if (shown.length === 0) return [];
  const terms = shown.map(({ term, passage }) => ({ text: term, line: passage.line }));
  const title = isChinese
    ? `解释${listTerms(terms, true, maximumQuotes)}`
    : `Explain ${listTerms(terms, false, maximumQuotes)}`;
  return suggestion({
    category: "term",
    priority: "low",
    title,
    action: isChinese ? title : `explain ${listTerms(terms, false, maximumQuotes)}`,
    detail: isChinese
      ? "第一次出现时没有说明它代表什么。在括号里补上全称和一句话的解释，过几个月自己回看也能读懂。"
      : "Its first use does not say what it stands for. Add the full name and a few words in brackets, so that you can still follow it months from now.",
    evidence: terms,
  });
}

function suggestImages({ images: { undescribed }, isChinese }: Facts): readonly Suggestion[] {
  const count = undescribed.length;
  if (count === 0) return [];
  return suggestion({
    category: "figure-description",
    priority: "low",
    title: isChinese
      ? `给 ${count} 张图片加上说明`
      : `Describe ${count === 1 ? "the image" : `the ${count} images`}`,
    action: isChinese
      ? `给 ${count} 张图片加上说明`
      : `describe ${count === 1 ? "the image" : "the images"}`,
    detail: isChinese
      ? "图片的替代文字是空的或只是文件名，旁边也没有图注。在方括号里写明图中是什么，并用一句话说出要从图里看到的结论；图片失效时，读者也不会断线。"
      : "The alternative text is empty or just the file name, and there is no caption. Say in the square brackets what the image shows, and in a sentence what to take from it; then a broken image breaks nothing else.",
    evidence: undescribed.slice(0, maximumQuotes),
  });
}
