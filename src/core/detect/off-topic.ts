import { writtenText } from "#core/note/content.ts";
import { countLength } from "#core/note/length.ts";
import { listParagraphs } from "#core/note/paragraphs.ts";
import type { Passage } from "#core/note/passages.ts";
import { spanOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { unitsOf } from "./containment.ts";
import type { NoteParts } from "./parts.ts";
import { splitSentences } from "./sentences.ts";

/**
 * Finds paragraphs that share next to no word with the rest of the note: they may have strayed in from elsewhere.
 *
 * Thanks, licences, how a note comes to its subject and what the writer thinks or feels have words of their own, and where several paragraphs stand
 * alone, the note is a collection. What a list has to do with the subject stands in the words that announce it.
 */
export function findOffTopic({ all }: NoteParts): readonly Passage[] {
  const paragraphs = all
    .flatMap(({ blocks }) => listPlaced(blocks))
    .map(({ node, isIntroduced }) => {
      const text = visibleText([node]);
      return { node, text, isIntroduced, units: new Set(contentOf(text)) };
    });
  const length = paragraphs.reduce((sum, { text }) => sum + countLength(text), 0);
  if (paragraphs.length < fewestParagraphs || length < shortestNote) return [];
  const counts = countUnits(paragraphs.map(({ units }) => units));
  const elsewhere = new Set(
    all.flatMap(({ title, blocks }) => contentOf(title + otherText(blocks))),
  );
  const isKnown = (unit: string): boolean => (counts.get(unit) ?? 0) > 1 || elsewhere.has(unit);
  const found = paragraphs.filter(({ text, isIntroduced, units }, index) => {
    if (
      index === 0 ||
      isIntroduced ||
      units.size < fewestUnits ||
      countLength(text) < shortest ||
      ownWords.test(text) ||
      enumeration.test(text)
    )
      return false;
    const known = [...units].filter(isKnown).length;
    return known <= mostKnown * units.size;
  });
  if (found.length > mostFound) return [];
  return found.flatMap(({ node, text }) =>
    splitSentences(text, spanOf(node).startLine).slice(0, 1),
  );
}

const fewestParagraphs = 6;
/** In characters (字) and words. */
const shortestNote = 300;
const shortest = 25;
const fewestUnits = 8;
const mostKnown = 0.05;
const mostFound = 2;

type Blocks = NoteParts["all"][number]["blocks"];

/** The paragraphs in blocks, with whether they are items of a list that words in front of it announce. */
function listPlaced(blocks: Blocks) {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const isIntroduced =
      block.type === "list" &&
      before?.type === "paragraph" &&
      /[:：]$/u.test(visibleText([before]).trimEnd());
    return listParagraphs([block]).map((node) => ({ node, isIntroduced }));
  });
}

/** What stands in code, tables and formulas, whose words a paragraph may take up. */
function otherText(blocks: Blocks): string {
  return writtenText(blocks.filter(({ type }) => type !== "paragraph" && type !== "list"));
}

function countUnits(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const units of texts) {
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** The pairs of Han characters and the longer words that carry a subject. */
function contentOf(text: string): readonly string[] {
  return unitsOf(text.replaceAll(functionCharacters, " ")).filter(
    (unit) => /\p{Script=Han}/u.test(unit) || (unit.length > 4 && !commonWords.has(unit)),
  );
}

const functionCharacters =
  /[的了是在和与也要就都不很把被为而及以从做讲先再用看这那有没会让给更最还又或吗呢吧啊着怎么什如何哪它他她我你们所于则但却因否一个些只能可上下来去到]/gu;

const commonWords: ReadonlySet<string> = new Set(
  "about after again always another because before being below between could every first itself later might never nobody often other others people place quite rather right second should since small still their there these thing things think third those three through under until where which while whole without would years".split(
    " ",
  ),
);

/** A list of names in a sentence. */
const enumeration = /(?:[,，、][^,，、]*){8}/u;

/** Thanks, licences, remarks on the note itself, and what somebody thinks and feels. */
const ownWords =
  /感谢|致谢|谢谢|鸣谢|许可|版权|作者|转载|编写|排版|格式|我(?:觉得|认为|想|打算|希望|发现)|自己|心得|体会|感想|这一?[段节篇]|笔记|错别字|写得|记到|抄|\b(?:thanks?|acknowledg\w+|licen[sc]e\w*|copyright|authors?|contribut\w+|i (?:think|feel|want|hope|found)|my own|this (?:note|section|paragraph)|typos?|wrote|writing)\b/iu;
