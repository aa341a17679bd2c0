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
      "changed-text": "模板里的固定文字要原样保留",
      "duplicate-heading": "同一级的标题不要重名",
      "empty-section": "每一节都要有内容",
      "forbidden-text": "不能出现模板不允许的字句",
      "front-matter": "front matter 要是 YAML，并符合模板的 schema",
      "heading-level": "标题的级别要和模板一致",
      "hidden-text": "不要有读者看不见的文字",
      "leftover-directive": "从模板带来的规则注释要删去",
      "missing-content": "模板要求的图片、列表、代码等内容都要有",
      "missing-file": "图片和链接指向的文件和位置都要存在",
      "missing-section": "模板要求的每一节都要有",
      "missing-text": "模板要求写到的字句都要写到",
      "mixed-line-ends": "全文的换行符要一致",
      "section-count": "可以重复的一节，次数要在模板的范围内",
      "section-order": "各节的先后要和模板一致",
      "skipped-heading-level": "标题的级别要逐级递进",
      suppression: "忽略问题的注释要写对，并且用得上",
      "todo-stub": "待办占位要换成内容",
      "too-few-items": "列表的项数不能少于模板的要求",
      "too-long": "一节的长度不能超过模板的上限",
      "too-many-items": "列表的项数不能多于模板的要求",
      "too-short": "一节的长度不能少于模板的要求",
      "undescribed-image": "图片要有文字说明",
      "unexpected-section": "不能有模板以外的小节",
      unfilled: "模板里的提示文字要换成自己的内容",
      "unknown-template": "笔记指定的模板要存在",
      "unreadable-note": "笔记要能当作 Markdown 文本读出来",
      "unrendered-emphasis": "加粗和斜体要能显示出来，不露出星号",
      "todo-left": "正文里不留待办记号",
      "repeated-paragraph": "同样的段落不写两遍",
      "repeated-item": "列表和关键词里没有重复的项",
      "unfinished-sentence": "每一段都把话说完",
      "unexplained-acronym": "缩写要说明代表什么",
      "unused-keyword": "关键词要在正文里出现",
      "dropped-log-item": "过程记录里的要点要写进内容整理",
    },
    sourceRoot: "检出的根文件夹",
    leftOut: (count, most) => `还有 ${count} 处较轻的问题没有列出：GitHub 一次最多接收 ${most} 处`,
    restOfNote: "其余部分",
  },
  en: {
    rules: {
      "changed-text": "The template's fixed text stands as it is",
      "duplicate-heading": "Headings of one level have different names",
      "empty-section": "Every section holds something",
      "forbidden-text": "A section says no words that the template forbids",
      "front-matter": "Front matter is YAML and keeps to the template's schema",
      "heading-level": "A heading is at the template's level",
      "hidden-text": "A note has no text that its readers cannot see",
      "leftover-directive": "A note has none of the template's directives left in it",
      "missing-content":
        "A section holds the images, lists, code and the like that the template asks for",
      "missing-file": "Images and links lead to a file, and to a place in it, that exists",
      "missing-section": "Every section that the template requires is there",
      "missing-text": "A section says the words that the template asks for",
      "mixed-line-ends": "All lines of a note end alike",
      "section-count": "A section that may repeat comes as often as the template asks for",
      "section-order": "Sections come in the template's order",
      "skipped-heading-level": "A heading is at most one level below the one before it",
      suppression: "A comment that asks to leave findings out can be read, and leaves some out",
      "todo-stub": "A TODO marker is replaced by content",
      "too-few-items": "A list has at least as many items as the template asks for",
      "too-long": "A section is no longer than the template allows",
      "too-many-items": "A list has at most as many items as the template allows",
      "too-short": "A section is at least as long as the template asks for",
      "undescribed-image": "An image says what it shows",
      "unexpected-section": "There are no sections but those of the template",
      unfilled: "The template's prompts are replaced by the writer's own words",
      "unknown-template": "The template that a note names exists",
      "unreadable-note": "A note can be read as Markdown text",
      "unrendered-emphasis": "Emphasis is shown as such, without its asterisks",
      "todo-left": "No TODO is left in the text",
      "repeated-paragraph": "No paragraph says the same as an earlier one",
      "repeated-item": "No item of a list and no keyword comes twice",
      "unfinished-sentence": "Every paragraph finishes its sentences",
      "unexplained-acronym": "Every acronym is explained",
      "unused-keyword": "Every keyword comes up in the text",
      "dropped-log-item": "The summary takes up what the log has",
    },
    sourceRoot: "The root of the checkout",
    leftOut: (count, most) =>
      `${count} less serious ${count === 1 ? "finding is" : "findings are"} not listed: GitHub takes ${most} at once`,
    restOfNote: "rest of the note",
  },
};
