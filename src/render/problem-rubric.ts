import type { Language } from "#core/language.ts";
import type { RubricProblem } from "#core/rubric/rubric-problem.ts";
import type { Catalogue } from "./catalogue.ts";

type RubricProblemKinds = { readonly [Kind in RubricProblem as Kind["code"]]: Kind };

/** What is wrong with a rubric and how to mend it, in either language. */
export const rubricProblems: Readonly<Record<Language, Catalogue<RubricProblemKinds>>> = {
  "zh-CN": {
    "rubric-empty": ({ path }) =>
      `评价标准 ${path} 里没有标准。请每条标准写一个标题，下面用列表写出它的各个等级`,
    "rubric-not-parseable": ({ path }) =>
      `评价标准 ${path} 嵌套太深，或者某一行太长，没有解析。请减少列表和引用的层数`,
    "rubric-name-missing": ({ path, line }) =>
      `${path} 第 ${line} 行：这条标准或等级没有名称。请写一个短的，例如“- 优秀：每个结论都有出处”`,
    "rubric-name-taken": ({ path, line, name, other }) =>
      `${path} 第 ${line} 行：第 ${other} 行也叫“${name}”。请给其中一个换个名称`,
    "rubric-too-few-levels": ({ path, line, name }) =>
      `${path} 第 ${line} 行：“${name}”的等级不到两个。请在它下面用列表写出各个等级，一项一个`,
    "rubric-too-many-criteria": ({ path, line, maximum }) =>
      `${path} 第 ${line} 行：评价标准最多 ${maximum} 条。请去掉最不要紧的`,
    "rubric-too-many-levels": ({ path, line, maximum }) =>
      `${path} 第 ${line} 行：每条标准最多 ${maximum} 个等级。请合并相近的`,
  },
  en: {
    "rubric-empty": ({ path }) =>
      `The rubric ${path} has no criterion. Write a heading for each, and below it a list of its levels`,
    "rubric-not-parseable": ({ path }) =>
      `The rubric ${path} is nested too deeply or has too long lines, and was not parsed. Nest fewer lists and quotations`,
    "rubric-name-missing": ({ path, line }) =>
      `${path} line ${line}: a criterion or a level has no name. Write a short one, as in "- Excellent: every claim has a source"`,
    "rubric-name-taken": ({ path, line, name, other }) =>
      `${path} line ${line}: line ${other} is called "${name}" as well. Give one of them another name`,
    "rubric-too-few-levels": ({ path, line, name }) =>
      `${path} line ${line}: the criterion "${name}" has fewer than two levels. Write them below it as a list, an item for each`,
    "rubric-too-many-criteria": ({ path, line, maximum }) =>
      `${path} line ${line}: a rubric has at most ${maximum} criteria. Leave out what matters least`,
    "rubric-too-many-levels": ({ path, line, maximum }) =>
      `${path} line ${line}: a criterion has at most ${maximum} levels. Merge those that are close`,
  },
};
