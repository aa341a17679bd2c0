import type { Language } from "#core/language.ts";

/**
 * The language a text is written in.
 *
 * A Chinese note about software is full of English names, so one Han character weighs as much as half an
 * English word; with no letters at all it is taken as Chinese.
 */
export function detectLanguage(text: string): Language {
  const characters = text.replaceAll(/\P{Script=Han}+/gu, "");
  // The rare ones take two units.
  const han = characters.length - (characters.match(/[\uD800-\uDBFF]/g)?.length ?? 0);
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return han >= 0.3 * (han + 2 * words) ? "zh-CN" : "en";
}
