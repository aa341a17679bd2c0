import type { Language } from "#core/language.ts";
import type { Report } from "#core/report/report.ts";

/** The language that most notes of a report are in, and Chinese where there are as many in each. */
export function reportLanguage({ notes }: Report): Language {
  const chinese = notes.filter(({ language }) => language === "zh-CN").length;
  return chinese * 2 >= notes.length ? "zh-CN" : "en";
}
