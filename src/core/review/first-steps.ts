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
  const steps = sayFirst(titles, language);
  if (overall === null) return steps;
  return `${overall}${/[。！？…]$/u.test(overall) ? "" : " "}${steps}`;
}

/** Takes out of an evaluation the first steps that are none of the suggestions any more. */
export function keepFirstSteps(
  overall: string,
  {
    suggestions,
    language,
  }: { readonly suggestions: readonly Remark[]; readonly language: Language },
): string | null {
  const { label, mark, end } = marks[language];
  const at = overall.lastIndexOf(label);
  if (at < 0) return overall;
  const named = mark + overall.slice(at + label.length, -end.length) + mark;
  const titles = suggestions
    .map(({ title }) => withoutStop(title))
    .filter((title) => named.includes(mark + title + mark))
    .toSorted((a, b) => named.indexOf(mark + a + mark) - named.indexOf(mark + b + mark));
  const steps = titles.length === 0 ? "" : sayFirst(titles, language);
  return (overall.slice(0, at) + steps).trim() || null;
}

const maximumSteps = 3;

/** A title as it is compared: a list may number it, or end it with a stop. */
function keyOf(title: string): string {
  return fold(withoutStop(title.replace(/^\s*\d[.、)）]\s*/u, ""))).text;
}

function withoutStop(title: string): string {
  return title.replace(/[。．.；;，,！!\s]{1,9}$/u, "");
}

function sayFirst(titles: readonly string[], language: Language): string {
  const { label, mark, end } = marks[language];
  return label + titles.join(mark) + end;
}

const marks: Readonly<Record<Language, Readonly<Record<"label" | "mark" | "end", string>>>> = {
  "zh-CN": { label: "最先要做的：", mark: "；", end: "。" },
  en: { label: "What to do first: ", mark: "; ", end: "." },
};
