import type { Passage } from "#core/note/passages.ts";
import type { Finding } from "#core/report/report.ts";
import type { DraftRemark } from "#core/review/draft.ts";
import type { Facts } from "./facts.ts";
import { list, listTerms } from "./list.ts";

/** What a note should improve, from what was measured; the order is the order of importance. */
export function suggest(facts: Facts): readonly DraftRemark[] {
  return [
    ...suggestWriting(facts),
    ...suggestDroppedItems(facts),
    ...suggestUnusedKeywords(facts),
    ...suggestTerms(facts),
    ...suggestImages(facts),
  ];
}

/** Findings that mean that a section is not written yet. */
const unwritten: readonly string[] = ["todo-stub", "unfilled", "empty-section"];

function suggestWriting({ parts, isChinese }: Facts): readonly DraftRemark[] {
  const { note, findings } = parts.checked;
  const lines = note.learnerText.split(/\r\n?|\n/);
  const open = findings.filter(
    ({ rule, severity }) => unwritten.includes(rule) && severity !== "notice",
  );
  if (open.length === 0) return [];
  const titles = open.map(({ section }) => section ?? "");
  const quote = ({ span }: Finding): { text: string; line: number } => ({
    text: lines.slice(span.startLine - 1, span.endLine).join("\n"),
    line: span.startLine,
  });
  return [
    {
      category: "completeness",
      priority: "high",
      title: isChinese ? `写完${list(titles, isChinese)}` : `Write ${list(titles, isChinese)}`,
      detail: isChinese
        ? "这里还没有内容。先写三五句：它讲了什么、关键的数字或结论、和正文有什么关系；暂时不写就删去标题，免得读者以为漏看了。"
        : "There is nothing here yet. Start with a few sentences: what it covers, the figures or conclusions that matter, how it relates to the rest. If it can wait, remove the heading, so that nobody looks for what is not there.",
      evidence: open.slice(0, 3).map(quote),
      absence: null,
      rewrite: null,
    },
  ];
}

function suggestDroppedItems({ log, isChinese }: Facts): readonly DraftRemark[] {
  if (!log || log.dropped.length === 0) return [];
  const { covered, dropped } = log;
  const total = covered.length + dropped.length;
  const shown = dropped.slice(0, maximumQuotes);
  const more = dropped.length - shown.length;
  return [
    {
      category: "coverage",
      priority: dropped.length / total > 0.3 ? "high" : "medium",
      title: isChinese
        ? `把${listTerms(shown, isChinese)}写进内容整理`
        : `Take ${listTerms(shown, isChinese)} into the summary`,
      detail: isChinese
        ? `过程记录的 ${total} 个要点里，有 ${dropped.length} 个在内容整理中找不到${more > 0 ? `（这里列出前 ${shown.length} 个）` : ""}。各补一句说明它是什么、用在哪里；不重要的，从记录里删去。`
        : `Of ${total} points in the log, ${dropped.length} cannot be found in the summary${more > 0 ? ` (the first ${shown.length} are shown)` : ""}. Give each a sentence on what it is and where it matters, or strike it from the log.`,
      evidence: shown,
      absence: null,
      rewrite: null,
    },
  ];
}

function suggestUnusedKeywords({ keywords, isChinese }: Facts): readonly DraftRemark[] {
  if (!keywords || keywords.unused.length === 0) return [];
  const shown = keywords.unused.slice(0, maximumQuotes);
  return [
    {
      category: "coverage",
      priority: "medium",
      title: isChinese
        ? `让关键词${listTerms(shown, isChinese)}在正文里出现`
        : `Use the keyword ${listTerms(shown, isChinese)} in the text`,
      detail: isChinese
        ? `${keywords.keywords.length} 个关键词中有 ${keywords.unused.length} 个在正文里没有提到。在讲到它的地方用上这个词，或者换成正文真正在讲的词。`
        : `The text never mentions ${keywords.unused.length} of its ${keywords.keywords.length} keywords. Use the word where its subject comes up, or choose a keyword that the text is really about.`,
      evidence: shown,
      absence: null,
      rewrite: null,
    },
  ];
}

function suggestTerms({ acronyms: { unexplained }, isChinese }: Facts): readonly DraftRemark[] {
  const shown = unexplained.slice(0, maximumQuotes);
  if (shown.length === 0) return [];
  const terms = shown.map(({ term }): Passage => ({ text: term, line: 0 }));
  return [
    {
      category: "term",
      priority: "low",
      title: isChinese
        ? `解释${listTerms(terms, isChinese)}`
        : `Explain ${listTerms(terms, isChinese)}`,
      detail: isChinese
        ? "第一次出现时没有说明它代表什么。在括号里补上全称和一句话的解释，过几个月自己回看也能读懂。"
        : "Its first use does not say what it stands for. Add the full name and a few words in brackets, so that you can still follow it months from now.",
      evidence: shown.map(({ term, passage }) => ({ text: term, line: passage.line })),
      absence: shown.length === 1 ? (shown[0]?.term ?? null) : null,
      rewrite: null,
    },
  ];
}

function suggestImages({ images: { undescribed }, isChinese }: Facts): readonly DraftRemark[] {
  if (undescribed.length === 0) return [];
  return [
    {
      category: "figure-description",
      priority: "low",
      title: isChinese
        ? `给 ${undescribed.length} 张图片加上说明`
        : `Describe ${undescribed.length === 1 ? "the image" : `the ${undescribed.length} images`}`,
      detail: isChinese
        ? "图片的替代文字是空的或只是文件名，旁边也没有图注。在方括号里写明图中是什么，并用一句话说出要从图里看到的结论；图片失效时，读者也不会断线。"
        : "The alternative text is empty or just the file name, and there is no caption. Say in the square brackets what the image shows, and in a sentence what to take from it; then a broken image breaks nothing else.",
      evidence: undescribed
        .slice(0, maximumQuotes)
        .map(({ source, line }) => ({ text: source, line })),
      absence: null,
      rewrite: null,
    },
  ];
}

const maximumQuotes = 5;
