import { type CodeBlock, isBare } from "#core/detect/code.ts";
import { countOf } from "#core/plural.ts";
import type { Facts } from "./facts.ts";
import { type Suggestion, type Words, maximumQuotes, suggestion } from "./suggestion.ts";

/** Code that nobody says a word about, and notes that are hardly anything else. */
export function suggestCodeWords(facts: Facts): readonly Suggestion[] {
  const { blocks, lines, prose } = facts.code;
  const isMostlyCode = lines >= 60 && lines * wordsInLine > 6 * prose;
  const byLength = blocks.toSorted((a, b) => b.lines - a.lines);
  const bare = byLength.filter(isBare);
  const shown = bare.length > 0 || !isMostlyCode ? bare : byLength.slice(0, 1);
  const [longest] = shown;
  if (!longest) return [];
  const why = isMostlyCode ? sayShare(facts) : saySilence(bare.length);
  return [
    suggestion(facts, {
      category: "clarity",
      priority: isMostlyCode ? "medium" : "low",
      evidence: shown.slice(0, maximumQuotes).map(({ passage }) => passage),
      words: sayWhat(longest, why),
    }),
  ];
}

/** A line of code has about as many words. */
const wordsInLine = 6;

type Reason = Readonly<Record<"zh" | "en", string>>;

function sayShare({ code: { lines, prose } }: Facts): Reason {
  return {
    zh: `全文有 ${lines} 行代码，文字只有 ${prose} 字。`,
    en: `The note has ${countOf(lines, "line")} of code and ${countOf(prose, "word")} of text.`,
  };
}

function saySilence(count: number): Reason {
  return {
    zh: `${count > 1 ? `有 ${count} 段较长的代码，` : "这段代码"}前后没有一句文字，里面也少有注释。`,
    en: `${count > 1 ? `${count} longer blocks of code stand` : "It stands"} without a sentence before or after, and hardly a comment inside.`,
  };
}

function sayWhat(
  { lines, passage }: CodeBlock,
  why: Reason,
): Readonly<Record<"zh-CN" | "en", Words>> {
  const { line } = passage;
  return {
    "zh-CN": {
      title: `说明第 ${line} 行起的 ${lines} 行代码在做什么`,
      action: `说明第 ${line} 行起的 ${lines} 行代码在做什么`,
      detail: `${why.zh}在前面写一两句：它解决什么问题、关键是哪几行、跑完应该看到什么。`,
    },
    en: {
      title: `Say what the ${countOf(lines, "line")} of code from line ${line} on do${lines === 1 ? "es" : ""}`,
      action: `say what the code from line ${line} on does`,
      detail: `${why.en} Write a sentence or two before it: what it is for, which lines matter, what one should see when it has run.`,
    },
  };
}
