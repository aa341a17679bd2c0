import type { Language } from "#core/language.ts";
import { addDrops } from "#core/review/drops.ts";
import type { DropReason } from "#core/review/drop-reason.ts";
import type { Report } from "#core/report/report.ts";
import { phrasesIn } from "./phrases.ts";

/** Says how many remarks were dropped, and what was wrong with how many of them; nothing where none were. */
export function sayDrops({ notes, totals }: Report, language: Language): string {
  if (totals.dropped === 0) return "";
  const phrases = phrasesIn(language);
  const reasons = addDrops(...notes.map(({ review }) => review.drops)).map(({ reason, count }) =>
    faults[language][reason](count),
  );
  const why = reasons.length === 0 ? "" : colon[language] + reasons.join(comma[language]);
  return phrases.dropped(totals.dropped) + why + phrases.fullStop;
}

const colon: Readonly<Record<Language, string>> = { "zh-CN": "：", en: ": " };
const comma: Readonly<Record<Language, string>> = { "zh-CN": "，", en: ", " };

type Fault = (count: number) => string;

const faults: Readonly<Record<Language, Readonly<Record<DropReason, Fault>>>> = {
  "zh-CN": {
    "out-of-bounds": (count) => `${count} 条打了分、下了结论或评价了人`,
    "other-language": (count) => `${count} 条用的是别的语言`,
    "invented-quotation": (count) => `${count} 条引用了没有人写过的话`,
    "unnamed-absence": (count) => `${count} 条说缺了东西却没有说出名字`,
    "quote-not-found": (count) => `${count} 条的引文在笔记中找不到`,
    "not-in-source": (count) => `${count} 条的引文或所说的内容在来源中找不到`,
    unfounded: (count) => `${count} 条解读的数字或名称在笔记和来源中都找不到`,
    "not-in-rubric": (count) => `${count} 条评的不在评价标准里`,
    "pair-missing": (count) => `${count} 条说的是两处却只给出一处`,
    "not-absent": (count) => `${count} 条说没有的东西其实有`,
    generic: (count) => `${count} 条换一篇笔记也成立`,
    repeated: (count) => `${count} 条与检查结果或别的意见重复`,
    refuted: (count) => `${count} 条经复核不成立`,
    surplus: (count) => `${count} 条超出了每篇的条数`,
  },
  en: {
    "out-of-bounds": (count) => `${count} gave a score or a verdict, or judged the person`,
    "other-language": (count) => `${count} spoke another language`,
    "invented-quotation": (count) => `${count} quoted what nobody wrote`,
    "unnamed-absence": (count) => `${count} missed something without naming it`,
    "quote-not-found": (count) => `${count} quoted words that are not in the note`,
    "not-in-source": (count) => `${count} spoke of what is not in the source`,
    unfounded: (count) => `${count} stated what neither note nor source has`,
    "not-in-rubric": (count) => `${count} judged by what is not in the rubric`,
    "pair-missing": (count) => `${count} spoke of two places and showed one`,
    "not-absent": (count) => `${count} missed what is there`,
    generic: (count) => `${count} fitted any note`,
    repeated: (count) => `${count} repeated a finding or another remark`,
    refuted: (count) => `${count} fell on a second look`,
    surplus: (count) => `${count} went beyond what a note gets`,
  },
};
