import type { Passage } from "#core/note/passages.ts";
import { splitLines } from "#core/note/lines.ts";
import type { Pair } from "#core/detect/pair.ts";
import { bothOf } from "./accuracy-suggestions.ts";
import type { Facts } from "./facts.ts";
import { listLines, shortName } from "./list.ts";
import { type Suggestion, suggestion } from "./suggestion.ts";

/** What a note says twice: paragraphs, items of lists, lines of the log. */
export function suggestMerging(facts: Facts): readonly Suggestion[] {
  return [...mergeParagraphs(facts), ...mergeLines(facts)];
}

function mergeParagraphs(facts: Facts): readonly Suggestion[] {
  const { isChinese, isWaived } = facts;
  const repeatedParagraphs = facts.repeatedParagraphs.filter(
    ({ paragraph }) => !isWaived(["repeated-paragraph"], paragraph.span.startLine),
  );
  const [found] = repeatedParagraphs;
  if (!found) return [];
  const pairs = repeatedParagraphs.map(({ paragraph, earlier }): Pair => ({
    first: { text: firstLineOf(earlier.text), line: earlier.span.startLine },
    second: { text: firstLineOf(paragraph.text), line: paragraph.span.startLine },
  }));
  const lines = listLines(
    [found.earlier.span.startLine, found.paragraph.span.startLine],
    isChinese,
  );
  const more = pairs.length - 1;
  return [
    suggestion(facts, {
      category: "repetition",
      priority: "medium",
      evidence: bothOf(pairs),
      words: {
        "zh-CN": {
          title: `${lines}的两段几乎一样，留一段`,
          action: `删去${lines}里重复的一段`,
          detail: `读的人会以为漏看了什么区别。留下更完整的那段，删去另一段；如果确有不同，把不同写在段首。${more > 0 ? `另有 ${more} 段也和前文重复。` : ""}`,
        },
        en: {
          title: `Keep one of the two paragraphs on ${lines}`,
          action: `remove one of the two paragraphs on ${lines}`,
          detail: `They are nearly the same, and a reader looks for a difference that is not there. Keep the fuller one; if they do differ, begin with how.${more > 0 ? ` ${more} more ${more === 1 ? "paragraph repeats" : "paragraphs repeat"} an earlier one.` : ""}`,
        },
      },
    }),
  ];
}

function firstLineOf(text: string): string {
  return splitLines(text)[0] ?? "";
}

function mergeLines(facts: Facts): readonly Suggestion[] {
  const pairs = listRepeatedLines(facts);
  const [found] = pairs;
  if (!found) return [];
  const name = shortName(found.first.text);
  const lines = listLines([found.first.line, found.second.line], facts.isChinese);
  const more = pairs.length - 1;
  return [
    suggestion(facts, {
      category: "repetition",
      priority: "low",
      evidence: bothOf(pairs),
      words: {
        "zh-CN": {
          title: `合并写了两遍的「${name}」`,
          action: `合并写了两遍的「${name}」`,
          detail: `${lines}是同一句。合成一处，把两处下面的细节归到一起；如果要说的是两件事，补上区别。${more > 0 ? `另有 ${more} 条也写了两遍。` : ""}`,
        },
        en: {
          title: `Merge “${name}”, which comes twice`,
          action: `merge “${name}”, which comes twice`,
          detail: `The same words stand on ${lines}. Make them one, with the details of both below it; if they are about two things, say what differs.${more > 0 ? ` ${more} more ${more === 1 ? "line comes" : "lines come"} twice.` : ""}`,
        },
      },
    }),
  ];
}

/** The lines of the log and the items of other lists that come twice. */
export function listRepeatedLines({
  repeatedLogLines,
  repeatedItems,
  parts,
  isWaived,
}: Facts): readonly Pair[] {
  const items = repeatedItems
    .filter(({ section }) => !parts.log.includes(section))
    .map(({ words, span, firstLine }): Pair => {
      const at = (line: number): Passage => ({ text: words, line });
      return { first: at(firstLine), second: at(span.startLine) };
    });
  return [...repeatedLogLines, ...items].filter(
    ({ second }) => !isWaived(["repeated-item"], second.line),
  );
}
