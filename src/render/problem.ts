import type { Language } from "#core/language.ts";
import type { Problem } from "#core/problem.ts";
import { type Catalogue, type ProblemKinds, sentenceFor } from "./catalogue.ts";
import { plainLine } from "./log.ts";
import { englishProblems } from "./problem-en.ts";
import { chineseProblems } from "./problem-zh.ts";
import { nearest } from "#core/nearest.ts";

/**
 * Says what is wrong and where, then how to mend it; plain text without a full stop at the end.
 *
 * `known` are the names that an unknown command or option may have been meant to be.
 */
export function renderProblem(
  problem: Problem,
  language: Language,
  known: readonly string[] = [],
): string {
  const sentence = plainLine(sentenceFor(catalogues[language], problem));
  const guess = nearest(unknownName(problem), "known" in problem ? problem.known : known);
  return guess === null ? sentence : sentence + didYouMean[language](guess);
}

const catalogues: Readonly<Record<Language, Catalogue<ProblemKinds>>> = {
  "zh-CN": chineseProblems,
  en: englishProblems,
};

const didYouMean: Readonly<Record<Language, (guess: string) => string>> = {
  "zh-CN": (guess) => `。是不是想写 ${guess}？`,
  en: (guess) => `. Did you mean ${guess}?`,
};

function unknownName(problem: Problem): string | null {
  if (problem.code === "unknown-command") return problem.command;
  if (problem.code === "unknown-option") return problem.option;
  if (!("known" in problem)) return null;
  return "key" in problem ? problem.key : problem.name;
}
