import { isWritten } from "#core/check/status.ts";
import { type KindCount, listKinds } from "#core/note/kinds.ts";
import type { Kind, KindName, Need } from "#core/template/need.ts";
import type { Rule } from "./rule.ts";

/** A section has to hold the kinds of content that its slot asks for: a list, an image, code, a table, … */
export const missingContent: Rule<"missing-content"> = {
  id: "missing-content",
  summary: {
    "zh-CN": "模板要求的图片、列表、代码等内容都要有",
    en: "A section holds the images, lists, code and the like that the template asks for",
  },
  severity: "error",
  about: ["completeness"],
  isOfSection: true,
  *check({ slots }) {
    for (const filled of slots) {
      const { slot, title } = filled;
      // What has not been written at all is said once.
      if (slot.needs.length === 0 || !isWritten(filled)) continue;
      const held = listKinds(filled.parts.flatMap(({ blocks }) => blocks));
      for (const need of slot.needs) {
        if (need.some((kind) => isHeld(kind, held))) continue;
        yield {
          span: filled.place,
          section: title,
          severity: slot.severity,
          message: {
            "zh-CN": `「${title}」缺少${need.map(nameInChinese).join("或")}：模板要求有，请加上`,
            en: `“${title}” lacks ${describe(need)}: the template asks for it, add it`,
          },
        };
      }
    }
  },
};

function isHeld({ name, language, minimum }: Kind, held: readonly KindCount[]): boolean {
  const fitting = held.filter(
    (kind) => kind.name === name && (language === null || kind.language === language),
  );
  return fitting.length >= minimum;
}

function nameInChinese({ name, language, minimum }: Kind): string {
  const noun = (language === null ? "" : ` ${language} `) + chineseNames[name];
  return minimum > 1 ? `至少 ${minimum} 个${noun}` : noun;
}

const chineseNames: Readonly<Record<KindName, string>> = {
  list: "列表",
  image: "图片",
  code: "代码块",
  table: "表格",
  quote: "引用块",
  task: "任务列表",
  link: "链接",
  math: "公式",
};

function describe(need: Need): string {
  return need.map(describeKind).join(" or ");
}

function describeKind({ name, language, minimum }: Kind): string {
  const [one, several] = englishNames[name];
  const prefix = language === null ? "" : `${language} `;
  if (minimum > 1) return `${minimum} ${prefix}${several}`;
  return `${/^[aeiou]/i.test(prefix || one) ? "an" : "a"} ${prefix}${one}`;
}

const englishNames: Readonly<Record<KindName, readonly [one: string, several: string]>> = {
  list: ["list", "lists"],
  image: ["image", "images"],
  code: ["code block", "code blocks"],
  table: ["table", "tables"],
  quote: ["block quote", "block quotes"],
  task: ["task list item", "task list items"],
  link: ["link", "links"],
  math: ["formula", "formulas"],
};
