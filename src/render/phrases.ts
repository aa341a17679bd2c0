import type { Language } from "#core/language.ts";
import { english } from "./phrases-en.ts";
import { chinese } from "./phrases-zh.ts";
import type { Phrases } from "./phrase-book.ts";

/** The fixed sentences in a language. */
export function phrasesIn(language: Language): Phrases {
  return catalogue[language];
}

const catalogue: Readonly<Record<Language, Phrases>> = { "zh-CN": chinese, en: english };
