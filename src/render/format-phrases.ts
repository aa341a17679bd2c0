import type { Language } from "#core/language.ts";

/** The sentences that only the formats for other programs have. */
export type FormatPhrases = {
  readonly sourceRoot: string;
  readonly leftOut: (count: number, most: number) => string;
  /** The test of everything that belongs to no section of the template. */
  readonly restOfNote: string;
};

/** The sentences in a language. */
export function formatPhrasesIn(language: Language): FormatPhrases {
  return phrases[language];
}

const phrases: Readonly<Record<Language, FormatPhrases>> = {
  "zh-CN": {
    sourceRoot: "检出的根文件夹",
    leftOut: (count, most) => `还有 ${count} 处较轻的问题没有列出：GitHub 一次最多接收 ${most} 处`,
    restOfNote: "其余部分",
  },
  en: {
    sourceRoot: "The root of the checkout",
    leftOut: (count, most) =>
      `${count} less serious ${count === 1 ? "finding is" : "findings are"} not listed: GitHub takes ${most} at once`,
    restOfNote: "rest of the note",
  },
};
