import { suggestCodeWords } from "./code-suggestions.ts";
import type { Facts } from "./facts.ts";
import { listLines } from "./list.ts";
import { type Suggestion, maximumQuotes, suggestion } from "./suggestion.ts";

/** What is there and hard to take in: code without words, points without a text, paragraphs without end. */
export function suggestShape(facts: Facts): readonly Suggestion[] {
  return [
    ...suggestCodeWords(facts),
    ...suggestPlace(facts),
    ...suggestText(facts),
    ...suggestSplitting(facts),
  ];
}

function suggestPlace(facts: Facts): readonly Suggestion[] {
  const found = facts.offTopic;
  if (found.length === 0) return [];
  const lines = listLines(
    found.map(({ line }) => line),
    facts.isChinese,
  );
  return [
    suggestion(facts, {
      category: "structure",
      priority: "low",
      evidence: found,
      words: {
        "zh-CN": {
          title: `看看${lines}这一段是不是放错了地方`,
          action: `看看${lines}这一段是不是放错了地方`,
          detail:
            "它和笔记的其余部分几乎没有一个词相同，像是从别处带进来的。和主题有关，就用一句话写明关系；无关，就移到别的笔记里去。",
        },
        en: {
          title: `See whether the paragraph on ${lines} belongs here`,
          action: `see whether the paragraph on ${lines} belongs here`,
          detail:
            "It shares hardly a word with the rest of the note, as if it had strayed in from another one. Say in a sentence what it has to do with the subject, or move it to where it belongs.",
        },
      },
    }),
  ];
}

function suggestText(facts: Facts): readonly Suggestion[] {
  const points = facts.listOnly;
  const [first] = points;
  if (!first) return [];
  const title = facts.parts.summary[0]?.title ?? "";
  return [
    suggestion(facts, {
      category: "clarity",
      priority: "low",
      evidence: points.slice(0, maximumQuotes),
      words: {
        "zh-CN": {
          title: `把「${title}」的 ${points.length} 条要点连成文字`,
          action: `把「${title}」的要点连成文字`,
          detail:
            "现在只有一条条要点，看不出它们之间谁因谁果、谁先谁后。挑最要紧的三条，写成一段：因为什么，所以怎样，例外是什么。",
        },
        en: {
          title: `Turn the ${points.length} points of “${title}” into text`,
          action: `turn the points of “${title}” into text`,
          detail:
            "Points alone do not say what follows from what. Take the three that matter most and write a paragraph: what is so, why, and where it ends.",
        },
      },
    }),
  ];
}

function suggestSplitting(facts: Facts): readonly Suggestion[] {
  const found = facts.longParagraphs.toSorted((a, b) => b.length - a.length);
  const [longest] = found;
  if (!longest) return [];
  const { length, sentences, passage } = longest;
  const lines = found.map((paragraph) => paragraph.passage.line);
  return [
    suggestion(facts, {
      category: "structure",
      priority: "low",
      evidence: found.slice(0, maximumQuotes).map((paragraph) => paragraph.passage),
      words: {
        "zh-CN": {
          title: `拆开${listLines(lines, true)}的长段落`,
          action: `拆开${listLines(lines, true)}的长段落`,
          detail: `第 ${passage.line} 行的这一段有 ${length} 字、${sentences} 句。按意思分成两三段，并列的几点改成列表，读的人才找得到重点。`,
        },
        en: {
          title: `Split the long paragraph${found.length === 1 ? "" : "s"} on ${listLines(lines, false)}`,
          action: `split the long paragraph${found.length === 1 ? "" : "s"} on ${listLines(lines, false)}`,
          detail: `The one on line ${passage.line} has ${length} words in ${sentences} sentences. Make two or three of it, one for each thought, and a list of what stands side by side.`,
        },
      },
    }),
  ];
}
