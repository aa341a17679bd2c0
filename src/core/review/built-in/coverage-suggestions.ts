import { splitLines } from "#core/note/lines.ts";
import type { Passage } from "#core/note/passages.ts";
import { countOf } from "#core/plural.ts";
import type { DraftQuote } from "#core/review/draft.ts";
import type { Facts } from "./facts.ts";
import { listTerms } from "./list.ts";
import { type Suggestion, maximumQuotes, suggestion } from "./suggestion.ts";

/** What the summary drops of the log and of the keywords. */
export function suggestCovering(facts: Facts): readonly Suggestion[] {
  return [...suggestDroppedItems(facts), ...suggestUnusedKeywords(facts)];
}

function suggestDroppedItems(facts: Facts): readonly Suggestion[] {
  const { log } = facts;
  if (!log || log.dropped.length === 0) return [];
  const { covered, dropped } = log;
  const total = covered.length + dropped.length;
  const evidence = joinNeighbours(dropped, facts).slice(0, maximumQuotes);
  const count = dropped.length;
  return [
    suggestion(facts, {
      category: "coverage",
      priority: count / total > 0.3 ? "high" : "medium",
      evidence,
      words: {
        "zh-CN": {
          title: `把${listTerms(dropped, true)}写进内容整理`,
          action: `把${listTerms(dropped, true)}写进内容整理`,
          detail: `过程记录的 ${total} 个要点里，有 ${count} 个在内容整理中找不到。各补一句说明它是什么、用在哪里；不重要的，从记录里删去。`,
        },
        en: {
          title: `Take ${listTerms(dropped, false)} into the summary`,
          action: `take ${listTerms(dropped, false)} into the summary`,
          detail: `Of ${countOf(total, "point")} in the log, ${count} cannot be found in the summary. Give each a sentence on what it is and where it matters, or strike it from the log.`,
        },
      },
    }),
  ];
}

/** Lines that follow one another as one quote; what a list has stays apart, item by item. */
function joinNeighbours(passages: readonly Passage[], { parts }: Facts): readonly DraftQuote[] {
  const lines = splitLines(parts.note.learnerText);
  const isPlain = ({ text, line }: Passage): boolean => lines[line - 1]?.trim() === text;
  const joined: (Passage & { readonly last: number })[] = [];
  for (const passage of passages) {
    const before = joined.at(-1);
    const { text, line } = passage;
    if (before && line === before.last + 1 && isPlain(passage)) {
      joined[joined.length - 1] = { ...before, text: `${before.text}\n${text}`, last: line };
    } else joined.push({ text, line, last: isPlain(passage) ? line : -1 });
  }
  return joined.map(({ text, line }) => ({ text, line }));
}

function suggestUnusedKeywords(facts: Facts): readonly Suggestion[] {
  const { keywords } = facts;
  if (!keywords || keywords.unused.length === 0) return [];
  const { unused } = keywords;
  const count = keywords.keywords.length;
  return [
    suggestion(facts, {
      category: "coverage",
      priority: "medium",
      evidence: unused.slice(0, maximumQuotes),
      words: {
        "zh-CN": {
          title: `让关键词${listTerms(unused, true)}在正文里出现`,
          action: `让关键词${listTerms(unused, true)}在正文里出现`,
          detail: `${count} 个关键词中有 ${unused.length} 个在正文里没有提到。在讲到它的地方用上这个词，或者换成正文真正在讲的词。`,
        },
        en: {
          title: `Use the keyword${unused.length === 1 ? "" : "s"} ${listTerms(unused, false)} in the text`,
          action: `use ${listTerms(unused, false)} in the text`,
          detail: `The text never mentions ${unused.length} of its ${countOf(count, "keyword")}. Use the word where its subject comes up, or choose a keyword that the text is really about.`,
        },
      },
    }),
  ];
}
