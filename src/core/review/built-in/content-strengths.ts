import { isBare } from "#core/detect/code.ts";
import { listSentences } from "#core/detect/sentences.ts";
import { countLength } from "#core/note/length.ts";
import { countOf } from "#core/plural.ts";
import type { DraftRemark } from "#core/review/draft.ts";
import type { Facts } from "./facts.ts";
import { listTerms } from "./list.ts";
import { strength, whereIs } from "./strength.ts";
import { praiseSources } from "./source-strengths.ts";

/** What a note explains and shows: terms, code, examples, images, sources. */
export function praiseContent(facts: Facts): readonly DraftRemark[] {
  return [
    ...praiseTerms(facts),
    ...praiseCode(facts),
    ...praiseExamples(facts),
    ...praiseImages(facts),
    ...praiseSources(facts),
  ];
}

function praiseTerms(facts: Facts): readonly DraftRemark[] {
  const { unexplained } = facts.acronyms;
  const explained = facts.acronyms.explained.filter((one) => one.explanation.includes(one.term));
  if (explained.length === 0) return [];
  const terms = explained.map(({ term, passage }) => ({ text: term, line: passage.line }));
  const quotes = [...new Set(explained.map(({ explanation }) => explanation))];
  const isAll = unexplained.length === 0 && explained.length > 2;
  const isOne = explained.length === 1;
  return [
    strength(facts, {
      evidence: quotes.slice(0, 3).map((text) => ({ text, line: null })),
      words: {
        "zh-CN": {
          title: `写明了${listTerms(terms, true)}是什么`,
          detail: isAll
            ? `用到的 ${explained.length} 个缩写，文中都交代了全称或含义，不必另查。`
            : `${isOne ? "这个缩写" : `${explained.length} 个缩写`}在文中有全称或解释，不必另查。`,
        },
        en: {
          title: `The note says what ${listTerms(terms, false)} ${isOne ? "means" : "mean"}`,
          detail: isAll
            ? `All ${explained.length} acronyms are spelt out or explained, so nobody has to look them up.`
            : `${isOne ? "It is" : `These ${explained.length} acronyms are`} spelt out or explained in the text, so nobody has to look ${isOne ? "it" : "them"} up.`,
        },
      },
    }),
  ];
}

function praiseCode(facts: Facts): readonly DraftRemark[] {
  const { blocks, lines } = facts.code;
  const introduced = blocks.filter(({ hasWords }) => hasWords);
  if (blocks.length < 3 || lines < 15 || introduced.length < 0.8 * blocks.length) return [];
  if (blocks.some(isBare)) return [];
  const [longest] = introduced
    .filter(({ introduction }) => introducing.test(introduction?.text ?? ""))
    .toSorted((a, b) => b.lines - a.lines);
  if (!longest?.introduction) return [];
  const isAll = introduced.length === blocks.length;
  return [
    strength(facts, {
      evidence: [longest.introduction],
      words: {
        "zh-CN": {
          title: "代码不是光贴上去的",
          detail: `${blocks.length} 段代码${isAll ? "每一段" : `里有 ${introduced.length} 段`}旁边都有文字，例如这一句后面的 ${longest.lines} 行。`,
        },
        en: {
          title: "The code does not stand alone",
          detail: `${isAll ? `All ${blocks.length} blocks of code have` : `${introduced.length} of ${blocks.length} blocks of code have`} words beside them, such as these before ${countOf(longest.lines, "line")} of it.`,
        },
      },
    }),
  ];
}

/** Words that lead over to code. */
const introducing =
  /[：:]\s*$|如下|代码|命令|运行|执行|脚本|输出|\b(?:following|run|code|command|script|snippet|output|here(?:'s| is)|like this|looks like)\b/iu;

/** A case in point at the beginning of a sentence, or one with a number in it; a list of names is none. */
const example =
  /^(?:例如|比如|譬如|举个例子|举例来说|打个比方)[，,：:]?\s?[^，。：:\s][^。]{14,}|[，；（(](?:例如|比如)[^。、]{0,40}\d[^。、]{4,}|^(?:for example|for instance),? .{30,}|[,(] ?(?:e\.g\.|for example),? [^.]{0,40}\d[^.]{8,}/iu;
const enumeration = /等等|等[。；）)，.;]|、[^。]*、|\betc\b|\bor similar\b/u;

function praiseExamples(facts: Facts): readonly DraftRemark[] {
  const { all, log } = facts.parts;
  const found = listSentences(all.filter((section) => !log.includes(section)))
    .slice(0, 2000)
    .filter(({ text }) => example.test(text) && !enumeration.test(text) && countLength(text) < 120);
  const [first] = found;
  if (!first) return [];
  const count = found.length;
  return [
    strength(facts, {
      evidence: found.slice(0, 2),
      words: {
        "zh-CN": {
          title: count > 1 ? `用 ${count} 个例子把道理落到实处` : "用例子把道理落到实处",
          detail: `${whereIs(first, true)}没有停在道理上，还举了具体的情形，隔段时间再读也能马上想起来。`,
        },
        en: {
          title: count > 1 ? `${count} examples make it concrete` : "An example makes it concrete",
          detail: `${whereIs(first, false)} does not stop at the rule: it gives a case that one can picture, and remembers.`,
        },
      },
    }),
  ];
}

function praiseImages(facts: Facts): readonly DraftRemark[] {
  const { described, undescribed, named } = facts.images;
  if (described.length === 0 || undescribed.length + named.length > 0) return [];
  const telling = described.filter(({ text }) => isTelling(text));
  if (telling.length < described.length) return [];
  const count = described.length;
  return [
    strength(facts, {
      evidence: described.slice(0, 2),
      words: {
        "zh-CN": {
          title: count === 1 ? "图片写明了画的是什么" : `${count} 张图片都写明了画的是什么`,
          detail: "图片打不开、被搜索或被朗读的时候，内容也还在。",
        },
        en: {
          title:
            count === 1 ? "The image says what it shows" : `All ${count} images say what they show`,
          detail: "So the note survives a broken link, can be searched, and can be read aloud.",
        },
      },
    }),
  ];
}

/** Whether the text of an image is more than a name: four characters, or two words. */
function isTelling(source: string): boolean {
  const alternative = /^!\[([^\]]*)\]|\salt\s*=\s*["']([^"']*)/iu.exec(source);
  return (
    countLength(alternative?.[1] ?? alternative?.[2] ?? "") >=
    (/\p{Script=Han}/u.test(source) ? 4 : 2)
  );
}
