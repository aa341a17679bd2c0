import type { Language } from "#core/language.ts";
import type { Remark } from "#core/report/report.ts";
import { fold } from "./fold.ts";
import { byPriority } from "./verify.ts";

/** Suggestions in the order in which they should be taken up: those that a reviewer puts first, then by priority. */
export function byValue(
  suggestions: readonly Remark[],
  topThree: readonly string[],
): readonly Remark[] {
  const titles = topThree.map(keyOf);
  const rankOf = ({ title }: Remark): number => {
    const rank = titles.indexOf(keyOf(title));
    return rank < 0 ? titles.length : rank;
  };
  return suggestions.toSorted((a, b) => rankOf(a) - rankOf(b) || byPriority(a, b));
}

/** Adds to an evaluation what to do first: the titles that a reviewer named, as far as the suggestions still stand. */
export function addFirstSteps(
  overall: string | null,
  {
    suggestions,
    topThree,
    language,
  }: {
    readonly suggestions: readonly Remark[];
    readonly topThree: readonly string[];
    readonly language: Language;
  },
): string | null {
  const named = new Set(topThree.map(keyOf));
  const titles = suggestions
    .map(({ title }) => title)
    .filter((title) => named.has(keyOf(title)))
    .slice(0, maximumSteps)
    .map(withoutStop);
  if (titles.length === 0) return overall;
  const steps = sentences[language](titles);
  if (overall === null) return steps;
  return `${overall}${/[。！？…]$/u.test(overall) ? "" : " "}${steps}`;
}

const maximumSteps = 3;

/** A title as it is compared: a list may number it, or end it with a stop. */
function keyOf(title: string): string {
  return fold(withoutStop(title.replace(/^\s*\d[.、)）]\s*/u, ""))).text;
}

function withoutStop(title: string): string {
  return title.replace(/[。．.；;，,！!\s]{1,9}$/u, "");
}

const sentences: Readonly<Record<Language, (titles: readonly string[]) => string>> = {
  "zh-CN": (titles) => `最先要做的：${titles.join("；")}。`,
  en: (titles) => `What to do first: ${titles.join("; ")}.`,
};
