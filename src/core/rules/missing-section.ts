import type { CheckContext, FilledSlot } from "#core/check/context.ts";
import { type InsertionObstacle, depthOf, planInsertions } from "#core/check/insertions.ts";
import type { OpenEnd } from "#core/check/open-end.ts";
import { statusOf } from "#core/check/status.ts";
import type { Language } from "#core/language.ts";
import type { Section } from "#core/note/section.ts";
import type { Fix } from "#core/report/report.ts";
import type { NearMiss } from "#core/template/near-miss.ts";
import type { Rule } from "./rule.ts";

/** A section that the template requires has to be there, under any of its names and at any level. */
export const missingSection: Rule<"missing-section"> = {
  id: "missing-section",
  summary: {
    "zh-CN": "模板要求的每一节都要有",
    en: "Every section that the template requires is there",
  },
  severity: "error",
  about: ["completeness", "structure"],
  *check(context) {
    const missing = context.slots.filter(
      (filled) => filled.isExpected && statusOf(filled) === "missing",
    );
    if (missing.length === 0) return;
    const corrections = new Map(missing.map((filled) => [filled, correct(filled, context)]));
    // Where others belong is known once the headings that were meant are headings.
    const isSettled = [...corrections.values()].every((fix) => fix === null);
    const insertions = planInsertions(missing, context);
    for (const filled of missing) {
      const { slot, place } = filled;
      const correction = corrections.get(filled) ?? null;
      const insertion = correction ? null : insertions.get(filled);
      const fix = correction ?? (isSettled ? insertion?.fix : null);
      const say = (language: Language): string =>
        sayWhatIsMissing(filled, language, context) +
        (insertion?.obstacle ? sayObstacle(insertion.obstacle, language) : "");
      yield {
        span: place,
        section: slot.title,
        severity: slot.severity,
        ...(fix ? { fix } : {}),
        message: { "zh-CN": say("zh-CN"), en: say("en") },
      };
    }
  },
};

/** Writes the heading right where it was surely meant. */
function correct(filled: FilledSlot, context: CheckContext): Fix | null {
  const { nearMiss } = filled;
  if (!nearMiss || nearMiss.span.startColumn > 1) return null;
  const { kind, span } = nearMiss;
  if (span.endLine > span.startLine) return null;
  return onOneLine.has(kind) ? { span, text: headingOf(filled, context) } : null;
}

const onOneLine: ReadonlySet<NearMiss["kind"]> = new Set([
  "heading",
  "bold",
  "no-space",
  "full-width",
  "plain",
]);

/** The heading to be written: in the words of the line that was meant as one, or at the level of the heading that was. */
function headingOf(filled: FilledSlot, context: CheckContext): string {
  const { slot, nearMiss } = filled;
  const { note, template } = context;
  const isHeading = nearMiss?.kind === "heading" || nearMiss?.kind === "similar";
  const isKept = isHeading && template.levels === "any";
  const depth = isKept ? nearMiss.depth : depthOf(filled, context);
  const title = nearMiss && !isHeading ? nearMiss.title : slot.titleIn[note.language];
  return `${"#".repeat(depth)} ${title}`;
}

function sayWhatIsMissing(filled: FilledSlot, language: Language, context: CheckContext): string {
  const { slot, nearMiss } = filled;
  const title = slot.titleIn[language];
  const heading = headingOf(filled, context);
  const { missing, add, addFilled, guesses } = sentences[language];
  if (nearMiss) return missing(title) + guesses[nearMiss.kind](nearMiss.title, heading);
  const blank = /\{[^{}]*\}/u.exec(heading)?.[0];
  return missing(title) + (blank === undefined ? add(heading) : addFilled(heading, blank));
}

function sayObstacle(obstacle: InsertionObstacle, language: Language): string {
  const { openEnd, noLevel } = sentences[language];
  return obstacle.kind === "open-end"
    ? openEnd[obstacle.block.kind](obstacle.block.line)
    : noLevel(obstacle.parent);
}

type Sentences = {
  readonly missing: (title: string) => string;
  readonly add: (heading: string) => string;
  /** The same for a heading with a blank that the writer fills. */
  readonly addFilled: (heading: string, blank: string) => string;
  readonly guesses: Readonly<Record<NearMiss["kind"], (title: string, heading: string) => string>>;
  readonly openEnd: Readonly<Record<OpenEnd["kind"], (line: number) => string>>;
  readonly noLevel: (parent: Section) => string;
};

const sentences: Readonly<Record<Language, Sentences>> = {
  "zh-CN": {
    missing: (title) => `缺少「${title}」一节：`,
    add: (heading) => `请加上标题「${heading}」并写上内容`,
    addFilled: (heading, blank) => `请加上标题「${heading}」，把 ${blank} 换成自己的文字`,
    guesses: {
      heading: (title, heading) => `这里的「${title}」是不是写错了？请改成「${heading}」`,
      similar: (title, heading) => `如果「${title}」就是这一节，请把标题改成「${heading}」`,
      bold: (title, heading) => `「${title}」只是加粗的文字，不是标题，请写成「${heading}」`,
      quoted: (title, heading) => `「${title}」写在引用块里，不算标题，请移出来写成「${heading}」`,
      listed: (title, heading) => `「${title}」写在列表里，不算标题，请移出来写成「${heading}」`,
      "no-space": (_, heading) => `# 后面少了空格，不算标题，请写成「${heading}」`,
      "full-width": (_, heading) => `全角的 ＃ 不算标题，请写成「${heading}」`,
      html: (title, heading) => `「${title}」是 HTML 标签，请写成「${heading}」`,
      plain: (title, heading) => `「${title}」只是普通文字，不是标题，请写成「${heading}」`,
      label: (title, heading) =>
        `「${title}：」只是一行的开头，不是标题，请写成「${heading}」，后面的话另起一行`,
    },
    openEnd: {
      code: (line) => `。第 ${line} 行开始的代码块没有结尾，请先补上，不然后面的都算代码`,
      math: (line) => `。第 ${line} 行开始的公式没有结尾，请先补上，不然后面的都算公式`,
      comment: (line) => `。第 ${line} 行开始的注释没有结尾，请先补上 -->，不然后面的都看不见`,
      html: (line) => `。第 ${line} 行开始的 HTML 没有结尾，请先补上，不然后面的都算在里面`,
    },
    noLevel: ({ title, depth, heading }) =>
      `。第 ${heading.startLine} 行的「${title}」是 ${depth} 级标题，下面放不下这一节，请先提高它的级别`,
  },
  en: {
    missing: (title) => `The section “${title}” is missing: `,
    add: (heading) => `add the heading “${heading}” and write it`,
    addFilled: (heading, blank) => `add the heading “${heading}”, with your own words for ${blank}`,
    guesses: {
      heading: (title, heading) => `is “${title}” a slip? Write “${heading}”`,
      similar: (title, heading) => `if “${title}” is meant to be it, make the heading “${heading}”`,
      bold: (title, heading) => `“${title}” is only bold text, not a heading; write “${heading}”`,
      quoted: (title, heading) => `“${title}” stands in a block quote; move it out as “${heading}”`,
      listed: (title, heading) => `“${title}” stands in a list; move it out as “${heading}”`,
      "no-space": (_, heading) => `a space is missing after #; write “${heading}”`,
      "full-width": (_, heading) => `a full-width ＃ makes no heading; write “${heading}”`,
      html: (title, heading) => `“${title}” is an HTML tag; write “${heading}”`,
      plain: (title, heading) => `“${title}” is plain text, not a heading; write “${heading}”`,
      label: (title, heading) =>
        `“${title}:” only begins a line and is no heading; write “${heading}”, and the rest below it`,
    },
    openEnd: {
      code: (line) => `. The code block from line ${line} has no end: close it first`,
      math: (line) => `. The formula from line ${line} has no end: close it first`,
      comment: (line) => `. The comment from line ${line} has no end: close it first, with -->`,
      html: (line) => `. The HTML from line ${line} has no end: close it first`,
    },
    noLevel: ({ title, depth, heading }) =>
      `. “${title}” on line ${heading.startLine} is of level ${depth}, below which there is no room for it: raise it first`,
  },
};
