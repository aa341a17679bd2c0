import type { Language } from "#core/language.ts";
import type { RuleId } from "#core/rules/rule.ts";

/** The sentences that only the formats for other programs have. */
export type FormatPhrases = {
  /** What each rule asks, for a list of rules. */
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly sourceRoot: string;
  readonly leftOut: (count: number, most: number) => string;
  /** The test of everything that belongs to no section of the template. */
  readonly restOfNote: string;
};

/** The sentences in a language. */
export function formatPhrasesIn(language: Language): FormatPhrases {
  return phrases[language];
}

/** What a rule asks; of a rule that we do not know, its name. */
export function describeRule(rule: string, language: Language): string {
  const known: Readonly<Record<string, string>> = phrases[language].rules;
  return (Object.hasOwn(known, rule) ? known[rule] : undefined) ?? rule;
}

const phrases: Readonly<Record<Language, FormatPhrases>> = {
  "zh-CN": {
    rules: {
      "empty-section": "每一节都要有内容",
      "missing-section": "模板要求的每一节都要有",
      "todo-stub": "待办占位要换成内容",
      "too-few-items": "列表的项数不能少于模板的要求",
      "too-many-items": "列表的项数不能多于模板的要求",
      "too-short": "一节的长度不能少于模板的要求",
      unfilled: "模板里的提示文字要换成自己的内容",
      "unreadable-note": "笔记要能当作 Markdown 文本读出来",
    },
    sourceRoot: "检出的根文件夹",
    leftOut: (count, most) => `还有 ${count} 处较轻的问题没有列出：GitHub 一次最多接收 ${most} 处`,
    restOfNote: "其余部分",
  },
  en: {
    rules: {
      "empty-section": "Every section holds something",
      "missing-section": "Every section that the template requires is there",
      "todo-stub": "A TODO marker is replaced by content",
      "too-few-items": "A list has at least as many items as the template asks for",
      "too-many-items": "A list has at most as many items as the template allows",
      "too-short": "A section is at least as long as the template asks for",
      unfilled: "The template's prompts are replaced by the writer's own words",
      "unreadable-note": "A note can be read as Markdown text",
    },
    sourceRoot: "The root of the checkout",
    leftOut: (count, most) =>
      `${count} less serious ${count === 1 ? "finding is" : "findings are"} not listed: GitHub takes ${most} at once`,
    restOfNote: "rest of the note",
  },
};
