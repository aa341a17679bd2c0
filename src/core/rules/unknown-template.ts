import { nearest } from "#core/nearest.ts";
import type { Rule } from "./rule.ts";

/** The template that a note's front matter names has to exist. */
export const unknownTemplate: Rule<"unknown-template"> = {
  id: "unknown-template",
  summary: {
    "zh-CN": "笔记指定的模板要存在",
    en: "The template that a note names exists",
  },
  severity: "warning",
  *check({ choice, note: { frontMatter } }) {
    if (choice.kind !== "unknown" || !frontMatter) return;
    const { name, known } = choice;
    const guess = nearest(name, known);
    yield {
      span: frontMatter.valueSpan(["template"]) ?? frontMatter.span,
      section: null,
      message: {
        "zh-CN": `没有名为「${name}」的模板${guess ? `，是不是想写 ${guess}` : `：请改成以下之一：${known.join("、")}`}`,
        en: `There is no template “${name}”${guess ? `: did you mean ${guess}` : `: use one of ${known.join(", ")}`}`,
      },
    };
  },
};
