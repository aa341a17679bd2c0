import type { Passage } from "#core/note/passages.ts";
import type { Facts } from "./facts.ts";
import { listLines } from "./list.ts";
import { type Suggestion, maximumQuotes, suggestion } from "./suggestion.ts";

/** What the images of a note leave unsaid, and where the text points to one that is not there. */
export function suggestImages(facts: Facts): readonly Suggestion[] {
  return [...suggestMissingFigures(facts), ...suggestDescribing(facts)];
}

function suggestMissingFigures(facts: Facts): readonly Suggestion[] {
  const found = facts.missingFigures;
  const [first] = found;
  if (!first) return [];
  const lines = listLines(
    found.map(({ line }) => line),
    facts.isChinese,
  );
  return [
    suggestion(facts, {
      category: "figure-description",
      priority: "medium",
      evidence: found.slice(0, maximumQuotes),
      words: {
        "zh-CN": {
          title: `补上${lines}说到的图`,
          action: `补上${lines}说到的图`,
          detail:
            "文字指着一张图，这一节里却没有图。把图贴上并写明图里是什么；不打算贴，就把图上要看的结论直接写成一句话。",
        },
        en: {
          title: `Add the figure that ${lines} points to`,
          action: `add the figure that ${lines} points to`,
          detail:
            "The text points to a figure, and its section has none. Put it in and say what it shows; or else write in a sentence what one was to see in it.",
        },
      },
    }),
  ];
}

function suggestDescribing(facts: Facts): readonly Suggestion[] {
  if (facts.isWaived(["undescribed-image"])) return [];
  const { named } = facts.images;
  // What is written in HTML is no evidence.
  const undescribed = facts.images.undescribed.filter(({ text }) => text.trim() !== "");
  const [first] = undescribed;
  if (!first) return [];
  const bare = [...undescribed, ...named];
  const shown = bare.slice(0, maximumQuotes).toSorted((a, b) => a.line - b.line);
  const lines = undescribed.map(({ line }) => line);
  const count = bare.length;
  const isOne = count === 1;
  if (count >= 3 && facts.code.prose < 20) return [suggestWords(facts, shown, count)];
  return [
    suggestion(facts, {
      category: "figure-description",
      priority: "low",
      evidence: shown,
      rewrite: isOne ? describeLater(first.text, facts.isChinese) : null,
      words: {
        "zh-CN": {
          title: isOne ? `写明第 ${first.line} 行的图里是什么` : `给 ${count} 张图片写上说明`,
          action: isOne ? `写明第 ${first.line} 行的图里是什么` : `给 ${count} 张图片写上说明`,
          detail: `${named.length > 0 ? `${count} 张图的替代文字都没有说出图里是什么，其中 ${undescribed.length} 张（${listLines(lines, true)}）旁边也没有图注` : "替代文字没有说出图里是什么，旁边也没有图注"}。在方括号里写上图里是什么，再用一句话说出要从图里看到的结论；图打不开时，读者也不会断线。`,
        },
        en: {
          title: isOne
            ? `Say what the image on line ${first.line} shows`
            : `Say what the ${count} images show`,
          action: isOne
            ? `say what the image on line ${first.line} shows`
            : `say what the ${count} images show`,
          detail: `${named.length > 0 ? `The alternative texts of ${count} images do not say it, and ${undescribed.length} of them (${listLines(lines, false)}) have no caption either` : "The alternative text does not say it, and there is no caption"}. Write in the square brackets what one sees, and in a sentence what to take from it; then a broken image breaks nothing else.`,
        },
      },
    }),
  ];
}

/** A note of pictures alone has nothing to read where they do not load. */
function suggestWords(facts: Facts, evidence: readonly Passage[], count: number): Suggestion {
  return suggestion(facts, {
    category: "figure-description",
    priority: "high",
    evidence,
    words: {
      "zh-CN": {
        title: `给 ${count} 张图片各配一两句话`,
        action: `给 ${count} 张图片各配一两句话`,
        detail:
          "整篇几乎只有图，图打不开就什么也没有了，也搜不到。每张图下面写一两句：图里是什么，你从中记住了什么。",
      },
      en: {
        title: `Give each of the ${count} images a sentence or two`,
        action: `give each of the ${count} images a sentence or two`,
        detail:
          "The note is hardly more than images: where they do not load there is nothing to read, and nothing to search for. Say below each what it shows, and what you took from it.",
      },
    },
  });
}

/** The image with a blank for what it shows. */
function describeLater(source: string, isChinese: boolean): string | null {
  const blank = isChinese ? "〔待填：图里是什么〕" : "〔to fill in: what it shows〕";
  return /^!\[[^\]]*\]\(/.test(source) ? source.replace(/^!\[[^\]]*\]/, `![${blank}]`) : null;
}
