import type { Facts } from "./facts.ts";
import { bothOf } from "./accuracy-suggestions.ts";
import { list, listLines, listTerms } from "./list.ts";
import { type Suggestion, maximumQuotes, suggestion } from "./suggestion.ts";

/** Terms that go by two names, or by letters that nobody explains. */
export function suggestTerms(facts: Facts): readonly Suggestion[] {
  return [...suggestOneName(facts), ...suggestExplaining(facts)];
}

function suggestOneName(facts: Facts): readonly Suggestion[] {
  const pairs = [...facts.termVariants, ...facts.spellingVariants];
  const [found] = pairs;
  if (!found) return [];
  const shown = pairs.slice(0, 2);
  const zh = shown.map(({ names: [one, other] }) => `「${one}」和「${other}」`).join("，");
  const en = shown.map(({ names: [one, other] }) => `“${one}” and “${other}”`).join("; ");
  const more = pairs.length - shown.length;
  return [
    suggestion(facts, {
      category: "term",
      priority: "low",
      evidence: bothOf(pairs),
      words: {
        "zh-CN": {
          title: `统一写法：${zh}`,
          action: `统一「${found.names[0]}」和「${found.names[1]}」的写法`,
          detail: `看上去是同一个${pairs.length > 1 ? "东西，各" : "东西，"}有两种写法${more > 0 ? `（另有 ${more} 组）` : ""}。选定一种，全文改成一致，以后才搜得到；如果不是一回事，写明区别。`,
        },
        en: {
          title: `Keep to one spelling: ${en}`,
          action: `keep to one of “${found.names[0]}” and “${found.names[1]}”`,
          detail: `${pairs.length > 1 ? "Each pair looks" : "The two look"} like one thing spelt in two ways${more > 0 ? `, and there are ${more} more` : ""}. Choose one, so that a search finds them all; if they are two things, say what differs.`,
        },
      },
    }),
  ];
}

function suggestExplaining(facts: Facts): readonly Suggestion[] {
  const { unexplained } = facts.acronyms;
  const shown = unexplained.slice(0, maximumTerms);
  if (shown.length === 0) return [];
  const terms = shown.map(({ term, passage }) => ({ text: term, line: passage.line }));
  const more = unexplained.length - shown.length;
  const isOne = shown.length === 1;
  return [
    suggestion(facts, {
      category: "term",
      priority: "low",
      evidence: terms.slice(0, maximumQuotes),
      words: {
        "zh-CN": {
          title: `解释${listTerms(terms, true, maximumTerms)}`,
          action: `解释${listTerms(terms, true, maximumTerms)}`,
          detail: `笔记里没有说明${isOne ? "它" : "它们"}代表什么${more > 0 ? `（后面还有 ${more} 个）` : ""}。第一次出现时在括号里补上全称和一句话的解释，过几个月自己回看也能读懂。`,
        },
        en: {
          title: `Explain ${listTerms(terms, false, maximumTerms)}`,
          action: `explain ${listTerms(terms, false, maximumTerms)}`,
          detail: `The note never says what ${isOne ? "it stands" : "they stand"} for${more > 0 ? `, nor do ${more} more get explained` : ""}. Add the full name and a few words in brackets at the first use, so that you can still follow it months from now.`,
        },
      },
    }),
  ];
}

const maximumTerms = 5;

/** Sentences and brackets that nobody has finished, by the findings and by what stands in the text. */
export function suggestFinishing(facts: Facts): readonly Suggestion[] {
  return [...suggestFinishingSentences(facts), ...suggestClosing(facts)];
}

function suggestFinishingSentences(facts: Facts): readonly Suggestion[] {
  const broken = facts.findings("unfinished-sentence");
  if (broken.length === 0) return [];
  const lines = broken.map(({ line }) => line);
  return [
    suggestion(facts, {
      category: "completeness",
      priority: "medium",
      evidence: broken.slice(0, maximumQuotes),
      words: {
        "zh-CN": {
          title: `写完${listLines(lines, true)}没说完的话`,
          action: `写完${listLines(lines, true)}没说完的话`,
          detail: `${broken.length > 1 ? "这几段" : "这一段"}停在半句上，后面要说的读的人猜不到。趁还记得补上；想不起来，就改成一句完整的短句。`,
        },
        en: {
          title: `Finish the sentence${lines.length === 1 ? "" : "s"} on ${listLines(lines, false)}`,
          action: `finish what breaks off on ${listLines(lines, false)}`,
          detail: `The text stops half-way, and nobody can guess the rest. Write it while you remember it; if you do not, make it a short sentence that is whole.`,
        },
      },
    }),
  ];
}

/** The one paragraph that ends without a mark, which may be cut. */
export function suggestEnding(facts: Facts): readonly Suggestion[] {
  const known = [...facts.findings("unfinished-sentence"), ...facts.findings("todo-left")];
  const isKnown = new Set(known.map(({ line }) => line));
  return facts.unended
    .filter(({ line }) => !isKnown.has(line))
    .map((passage) =>
      suggestion(facts, {
        category: "completeness",
        priority: "low",
        evidence: [passage],
        words: {
          "zh-CN": {
            title: `看看第 ${passage.line} 行是不是没写完`,
            action: `看看第 ${passage.line} 行是不是没写完`,
            detail:
              "别的段落几乎都用句号一类的标点收尾，这一段没有。少了后半句就补上；话说完了，就补上标点。",
          },
          en: {
            title: `See whether line ${passage.line} is finished`,
            action: `see whether line ${passage.line} is finished`,
            detail:
              "Nearly all other paragraphs end with a full stop or the like, and this one does not. Add the rest of the sentence; if there is none, add the mark.",
          },
        },
      }),
    );
}

function suggestClosing(facts: Facts): readonly Suggestion[] {
  const known = new Set(facts.findings("unfinished-sentence").map(({ line }) => line));
  const lone = facts.unbalanced.filter(({ passage }) => !known.has(passage.line));
  const [first] = lone;
  if (!first) return [];
  const marks = lone.map(({ mark }) => mark);
  const lines = lone.map(({ passage }) => passage.line);
  return [
    suggestion(facts, {
      category: "typo",
      priority: "low",
      evidence: lone.slice(0, maximumQuotes).map(({ passage }) => passage),
      words: {
        "zh-CN": {
          title: `给${list(marks, true)}配上另一半（${listLines(lines, true)}）`,
          action: `给${listLines(lines, true)}的${list(marks, true)}配上另一半`,
          detail: "括号或引号只有一边，看不出括到哪里为止。补上另一边，或者删去这一边。",
        },
        en: {
          title: `Give ${list(marks, false)} its other half (${listLines(lines, false)})`,
          action: `mend the lone ${list(marks, false)} on ${listLines(lines, false)}`,
          detail:
            "A bracket or quotation mark stands without its other half, so one cannot tell how far it goes. Add the other, or remove this one.",
        },
      },
    }),
  ];
}
