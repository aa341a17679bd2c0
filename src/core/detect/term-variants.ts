import { type Passage, listPassages } from "#core/note/passages.ts";
import { listKeywords } from "./keywords.ts";
import type { TwoNames } from "./pair.ts";
import type { NoteParts } from "./parts.ts";

/**
 * Finds keywords and terms of the log that the summary has with another character: 模型选型评测 and 模型选型评估.
 *
 * Only a phrase of four to eight Han characters that stands by itself is a term, and only one that the summary
 * never uses as it is and a neighbour that the log never uses are two spellings of one.
 */
export function findTermVariants({ log, summary, keywords }: NoteParts): readonly TwoNames[] {
  const logged = log.flatMap(({ blocks }) => listPassages(blocks));
  const told = summary.flatMap(({ title, heading, blocks }) => [
    { text: title, line: heading.startLine },
    ...listPassages(blocks),
  ]);
  const logText = logged.map(({ text }) => text).join("\n");
  const summaryText = told.map(({ text }) => text).join("\n");
  const named = listKeywords(keywords);
  const terms = listTerms([...named, ...logged]);
  const isKeyword = new Set(named.map(({ text }) => text));
  // One slip among many right ones: a long keyword hardly has a neighbour that is a word of its own.
  const isLongKeyword = (text: string): boolean =>
    isKeyword.has(text) && text.length >= longestPair;
  return terms
    .filter(({ text }) => !summaryText.includes(text) || isLongKeyword(text))
    .slice(0, maximumTerms)
    .flatMap((term) => {
      const variant = findNeighbour(term.text, summaryText, isKeyword.has(term.text));
      if (variant === null || logText.includes(variant)) return [];
      const line = told.find(({ text }) => text.includes(variant))?.line;
      return line === undefined
        ? []
        : [{ first: term, second: { text: variant, line }, names: [term.text, variant] as const }];
    });
}

const maximumTerms = 200;

function listTerms(passages: readonly Passage[]): readonly Passage[] {
  const seen = new Set<string>();
  return passages.flatMap(({ text, line }) =>
    (text.match(term) ?? []).flatMap((words) => {
      if (seen.has(words) || functionCharacters.test(words)) return [];
      seen.add(words);
      return [{ text: words, line }];
    }),
  );
}

const term = /(?<![\p{L}\p{N}])\p{Script=Han}{4,8}(?![\p{L}\p{N}])/gu;

/** A phrase of the text that differs from the term in one character, and not the first; `null` where there is none. */
function findNeighbour(words: string, text: string, isKeyword: boolean): string | null {
  const middle = Math.ceil(words.length / 2);
  const halves = [
    { half: words.slice(0, middle), start: 0 },
    { half: words.slice(middle), start: middle },
  ];
  for (const { half, start } of halves) {
    let looks = 0;
    for (let at = text.indexOf(half); at >= 0; at = text.indexOf(half, at + 1)) {
      looks += 1;
      if (looks > maximumLooks) break;
      const from = at - start;
      if (from < 0) continue;
      const other = text.slice(from, from + words.length);
      if (!isVariant(words, other)) continue;
      const isWhole =
        endsPhrase(text, from + words.length) && (isKeyword || beginsPhrase(text, from));
      if (words.length > longestPair || isWhole) return other;
    }
  }
  return null;
}

/** What stands in more places is a word that many terms have. */
const maximumLooks = 200;

function isVariant(words: string, other: string): boolean {
  if (other.length !== words.length || !/^\p{Script=Han}+$/u.test(other)) return false;
  if (functionCharacters.test(other)) return false;
  const places = Array.from(words, (character, index) => (character === other[index] ? -1 : index));
  const [place, ...more] = places.filter((index) => index >= 0);
  if (place === undefined || place === 0 || more.length > 0) return false;
  return ![words[place], other[place]].every((character) => contrast.test(character ?? ""));
}

/** What a name seldom has in it, and a sentence always. */
const functionCharacters =
  /[的了是在和与也要就都不很把被为而及以从用看这那有没会让给更最还又或吗呢吧啊着怎么什哪它他她我你们所于则但却因否一个地得每先再做讲后前]/u;

/** Two words of running text side by side make so many characters: a neighbour that short has to be a phrase of its own. */
const longestPair = 5;

function endsPhrase(text: string, end: number): boolean {
  return isBoundary(text.slice(end, end + 1));
}

function beginsPhrase(text: string, start: number): boolean {
  return isBoundary(text.slice(Math.max(0, start - 1), start));
}

function isBoundary(character: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(character) ||
    /[的是在和与了对为把被让用有会能也都就要来做可不]/u.test(character)
  );
}

/** Characters that tell two things apart: 输入层 is not 输出层, and 第一步 not 第二步. */
const contrast =
  /[零一二三四五六七八九十两半首末前后上下左右内外里大小多少高低长短强弱新旧快慢正负反横纵入出进退输赢先始终升降加减乘除增删主从父子男女东西南北中甲乙丙丁有无不非未已真假冷热软硬粗细深浅宽窄源目明暗奇偶早晚读写开关收发推拉客服用户公私单双全局行列点线面春夏秋冬]/u;
